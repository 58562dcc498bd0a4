"""Trained heads that guess tokens ahead, as files: an index in JSON, and float16 arrays."""

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
"""Prompt tokens: rows of embeddings, and no head."""


class Heads(NamedTuple):
    """Trained heads; float32."""

    kind: str
    matrices: list[Float]
    """W_k [hidden, hidden], of hydra [hidden, (k + 1) hidden]; of ppd none"""
    rows: Float
    """[kept, hidden]: the head, and hydra's embedding, of the tokens that are guessed; of ppd
    [guesses, hidden], the prompt tokens' embeddings."""
    tokens: Tokens
    """[kept], ascending: their ids; of ppd none."""

    def states(self, k: int, hidden: Float, paths: Sequence[Sequence[int]]) -> Float:
        """[n, hidden]: what head k, from 0 on, makes of the target's state [hidden], after each of
        n paths: the token decided last and those guessed since, k + 1 of them by their places in
        `tokens`, -1 for others. Of medusa, which reads no path, one state."""
        given = hidden[None]
        if self.kind == "hydra":
            places = np.array(paths)  # [n, k + 1]
            read = np.where(places[..., None] >= 0, self.rows[places], np.float32(0))
            before = np.broadcast_to(hidden, (len(places), len(hidden)))
            given = np.concatenate([before, read.reshape(len(places), -1)], axis=1)
        x = given @ self.matrices[k].T
        return np.asarray(hidden + x / (1 + np.exp(-x)), np.float32)


def prompt_heads(rows: Float) -> Heads:
    """Prompt tokens, by their embeddings [guesses, hidden]."""
    return Heads(PROMPTS, [], rows, np.zeros(0, np.int32))


def save_heads(heads: Heads, folder: Path, facts: dict[str, Any]) -> None:
    """Write heads and what is said of them."""
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
    """Read what `save_heads` wrote.

    Raises:
        CorruptFile: it is something else, damaged, or of a model with fewer tokens.
    """
    try:
        index = json.loads((folder / HEADS_INDEX).read_text("utf-8"))
        kind, sizes = index["kind"], [int(index[name]) for name in ("heads", "hidden", "kept")]
        data = (folder / HEADS_DATA).read_bytes()
        known = kind in (*KINDS, PROMPTS)
        if known and hashlib.sha256(data).hexdigest() == index["sha256"]:
            return _parse(kind, sizes, data, vocab_size)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise CorruptFile(
        f"{folder.name} holds no heads for this model, or damaged ones; train them with: edgegen "
        "draft train MODEL --heads medusa"
    )


def _parse(kind: str, sizes: Sequence[int], data: bytes, vocab_size: int) -> Heads:
    """Raises ValueError where `data` does not have the `sizes` (heads, hidden, kept)."""
    count, hidden, kept = sizes
    if kind == PROMPTS:
        if kept or min(count, hidden) < 1 or len(data) != 2 * count * hidden:
            raise ValueError("sizes")
        rows = np.frombuffer(data, "<f2").astype(np.float32).reshape(count, hidden)
        return prompt_heads(rows)
    widths = [hidden * (k + 2 if kind == "hydra" else 1) for k in range(count)]
    shapes = [*((hidden, width) for width in widths), (kept, hidden)]
    ends = np.cumsum([2 * rows * columns for rows, columns in shapes])
    if min(sizes) < 1 or len(data) != int(ends[-1]) + 4 * kept:
        raise ValueError("sizes")
    parts = [data[end - 2 * a * b : end] for (a, b), end in zip(shapes, ends, strict=True)]
    arrays = [np.frombuffer(p, "<f2").astype(np.float32) for p in parts]
    found = [a.reshape(shape) for a, shape in zip(arrays, shapes, strict=True)]
    tokens = np.frombuffer(data[int(ends[-1]) :], "<i4").astype(np.int32)
    ascending = bool((np.diff(tokens) > 0).all())
    if not ascending or tokens[0] < 0 or tokens[-1] >= vocab_size:
        raise ValueError("tokens")
    return Heads(kind, found[:-1], found[-1], tokens)
