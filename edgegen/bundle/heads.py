"""Files of trained draft heads (Medusa, Hydra) and prompt tokens: a JSON index, float16 arrays."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import CorruptFile

HEADS_INDEX, HEADS_DATA = "heads.json", "heads.bin"
KINDS = ("medusa", "hydra")
PROMPTS = "ppd"
"""Kind of prompt tokens: trained embeddings without a head."""


class Heads(NamedTuple):
    """Trained draft heads, or prompt tokens; all arrays are float32."""

    kind: str
    """"medusa", "hydra" or "ppd" (prompt tokens)."""
    matrices: list[Float]
    """W_k: [hidden, hidden] for medusa, [hidden, (k + 2) hidden] for hydra; empty for ppd."""
    rows: Float
    """[kept, hidden]: rows of the LM head for the kept tokens, which are hydra's embeddings too.
    For ppd [guesses, hidden]: the embeddings of the prompt tokens."""
    tokens: Tokens
    """[kept]: ids of the kept tokens, ascending; empty for ppd."""


def prompt_heads(rows: Float) -> Heads:
    """Return prompt tokens with these embeddings [guesses, hidden]."""
    return Heads(PROMPTS, [], rows, np.zeros(0, np.int32))


def save_heads(heads: Heads, folder: Path, facts: dict[str, Any]) -> None:
    """Write heads, and `facts` into their index."""
    folder.mkdir(parents=True, exist_ok=True)
    arrays = [*(m.astype("<f2") for m in heads.matrices), heads.rows.astype("<f2")]
    data = b"".join(a.tobytes() for a in arrays) + heads.tokens.astype("<i4").tobytes()
    (folder / HEADS_DATA).write_bytes(data)
    index = {
        "format": 1,
        "kind": heads.kind,
        "heads": len(heads.matrices) or len(heads.rows),
        "hidden": int(heads.rows.shape[1]),
        "kept": len(heads.tokens),
        "sha256": hashlib.sha256(data).hexdigest(),
        **facts,
    }
    (folder / HEADS_INDEX).write_text(json.dumps(index, indent=2) + "\n", "utf-8")


def load_heads(folder: Path, vocab_size: int) -> Heads:
    """Read heads that `save_heads` wrote.

    Raises:
        CorruptFile: the files are missing or damaged, or a token is outside the vocabulary.
    """
    try:
        index = json.loads((folder / HEADS_INDEX).read_text("utf-8"))
        kind, sizes = index["kind"], [int(index[name]) for name in ("heads", "hidden", "kept")]
        data = (folder / HEADS_DATA).read_bytes()
        known = kind in (*KINDS, PROMPTS)
        if known and hashlib.sha256(data).hexdigest() == index["sha256"]:
            return _parse(kind, sizes, data, vocab_size)
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        pass
    raise CorruptFile(
        f"{folder.name}: expected intact heads for this model in {HEADS_INDEX} and {HEADS_DATA}; "
        "train them with: edgegen draft train MODEL --heads medusa"
    )


def _parse(kind: str, sizes: Sequence[int], data: bytes, vocab_size: int) -> Heads:
    """Return the arrays in `data`. Raise ValueError if it does not match (heads, hidden, kept)."""
    count, hidden, kept = sizes
    if kind == PROMPTS:
        if kept or min(count, hidden) < 1 or len(data) != 2 * count * hidden:
            raise ValueError("sizes")
        return prompt_heads(_floats(data, (count, hidden)))
    widths = [hidden * (k + 2 if kind == "hydra" else 1) for k in range(count)]
    shapes = [*((hidden, width) for width in widths), (kept, hidden)]
    ends = np.cumsum([2 * rows * columns for rows, columns in shapes])
    if min(sizes) < 1 or len(data) != int(ends[-1]) + 4 * kept:
        raise ValueError("sizes")
    parts = [data[end - 2 * a * b : end] for (a, b), end in zip(shapes, ends, strict=True)]
    shaped = [_floats(part, shape) for part, shape in zip(parts, shapes, strict=True)]
    tokens = np.frombuffer(data[int(ends[-1]) :], "<i4").astype(np.int32)
    ascending = bool((np.diff(tokens) > 0).all())
    if not ascending or tokens[0] < 0 or tokens[-1] >= vocab_size:
        raise ValueError("tokens")
    return Heads(kind, shaped[:-1], shaped[-1], tokens)


def _floats(data: bytes, shape: tuple[int, int]) -> Float:
    """Return a float16 array as float32. Raise ValueError if a value is not finite."""
    values = np.frombuffer(data, "<f2").astype(np.float32).reshape(shape)
    if not np.isfinite(values).all():
        raise ValueError("values")
    return values
