"""Files of draft heads as named arrays: the index and the data file of heads.py, in format 2."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.heads import HEADS_DATA, HEADS_INDEX
from edgegen.bundle.reader import Bundle
from edgegen.errors import CorruptFile, UsageError

DRAFT_FOLDER = "draft"
"""Directory of heads inside a bundle."""
Shapes = Mapping[str, tuple[int, ...]]


class HeadArrays(NamedTuple):
    """Trained arrays of one kind of heads."""

    kind: str
    arrays: dict[str, Float]
    """float32; "rows" [kept, hidden] has the rows of the LM head for the kept tokens."""
    tokens: Tokens
    """[kept]: ids of the kept tokens, ascending."""


def save_head_arrays(head: HeadArrays, folder: Path, facts: dict[str, Any]) -> None:
    """Write the arrays as float16, and `facts` into their index."""
    folder.mkdir(parents=True, exist_ok=True)
    data = b"".join(array.astype("<f2").tobytes() for array in head.arrays.values())
    data += head.tokens.astype("<i4").tobytes()
    (folder / HEADS_DATA).write_bytes(data)
    index = {
        "format": 2,
        "kind": head.kind,
        "arrays": {name: list(array.shape) for name, array in head.arrays.items()},
        "kept": len(head.tokens),
        "sha256": hashlib.sha256(data).hexdigest(),
        **facts,
    }
    (folder / HEADS_INDEX).write_text(json.dumps(index, indent=2) + "\n", "utf-8")


def read_kind(folder: Path) -> str:
    """Return the kind of the heads in a folder, of any format.

    Raises:
        CorruptFile: the index is missing or damaged.
    """
    try:
        kind = json.loads((folder / HEADS_INDEX).read_text("utf-8"))["kind"]
    except (OSError, ValueError, KeyError, TypeError):
        kind = None
    if not isinstance(kind, str):
        raise _corrupt(folder)
    return kind


def load_head_arrays(folder: Path, vocab_size: int) -> HeadArrays:
    """Read heads that `save_head_arrays` wrote.

    Raises:
        CorruptFile: the files are missing or damaged, or a token is outside the vocabulary.
    """
    try:
        index = json.loads((folder / HEADS_INDEX).read_text("utf-8"))
        data = (folder / HEADS_DATA).read_bytes()
        if hashlib.sha256(data).hexdigest() == index["sha256"]:
            return _parse(index, data, vocab_size)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError):
        pass
    raise _corrupt(folder)


def _parse(index: dict[str, Any], data: bytes, vocab_size: int) -> HeadArrays:
    """Return the arrays in `data`. Raise ValueError if it does not match the index."""
    arrays, at = dict[str, Float](), 0
    for name, shape in index["arrays"].items():
        count = int(np.prod(shape, dtype=np.int64))
        part = np.frombuffer(data, "<f2", count, at)
        arrays[name], at = part.astype(np.float32).reshape(shape), at + 2 * count
    tokens = np.frombuffer(data[at:], "<i4").astype(np.int32)
    in_range = not len(tokens) or (tokens[0] >= 0 and tokens[-1] < vocab_size)
    ascending = bool((np.diff(tokens) > 0).all())
    finite = all(np.isfinite(array).all() for array in arrays.values())
    if len(tokens) != index["kept"] or not (in_range and ascending and finite):
        raise ValueError("tokens")
    return HeadArrays(index["kind"], arrays, tokens)


def check_shapes(folder: Path, head: HeadArrays, shapes: Shapes) -> None:
    """Raise CorruptFile unless the arrays of `head` have exactly these shapes."""
    if {name: array.shape for name, array in head.arrays.items()} != dict(shapes):
        raise _corrupt(folder)


def unit_rms(x: Float) -> Float:
    """Return the rows of x [..., hidden] scaled to a root mean square of 1; 0 stays 0.

    Heads read embeddings and hidden states in this form, since their scales differ.
    """
    return np.asarray(x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + 1e-6), np.float32)


def load_inside(bundle: Bundle | None, kind: str, shapes: Shapes, vocab_size: int) -> HeadArrays:
    """Return the arrays of `kind` that a bundle was exported with.

    Raises:
        UsageError: the bundle has none, or another kind.
        CorruptFile: they are damaged, or have other shapes.
    """
    folder = None if bundle is None else bundle.path / DRAFT_FOLDER
    if folder is None or not (folder / HEADS_INDEX).is_file() or read_kind(folder) != kind:
        raise UsageError(
            f"{kind}: expected a bundle that was trained for it, got another; make one with: "
            f"edgegen draft train MODEL -o DIR --heads {kind}"
        )
    head = load_head_arrays(folder, vocab_size)
    check_shapes(folder, head, shapes)
    return head


def _corrupt(folder: Path) -> CorruptFile:
    return CorruptFile(
        f"{folder.name}: expected intact heads for this model in {HEADS_INDEX} and {HEADS_DATA}; "
        "train them again with: edgegen draft train MODEL --heads KIND"
    )
