"""Bounded table of n-grams: from the last few tokens to a distribution of the next, and its file.

The k-th repeat of a context is averaged in with weight 1 / (k + 1), so that all occurrences count
equally (STAND, arXiv 2506.04708).
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edgegen._files import replacing
from edgegen.errors import CorruptFile

MAX_CONTEXT = 4
"""Maximum tokens of a context; each occurrence is entered for all lengths from MIN_CONTEXT."""
MIN_CONTEXT = 2
MAX_NEXT = 10
"""Maximum next tokens of a context."""
MAX_ROWS = 1 << 16
"""Maximum contexts of a table."""
_ONE = 3
"""Length of a row with one next token."""
_MAGIC = b"edgegen n-grams 2\n"
_DIGEST = hashlib.sha256().digest_size
_ROW = np.dtype(
    [
        ("context", "<i4", MAX_CONTEXT),  # right-aligned, padded with -1
        ("count", "<i4"),
        ("tokens", "<i4", MAX_NEXT),
        ("weights", "<f8", MAX_NEXT),  # padded with 0
    ]
)


class Found(NamedTuple):
    """Next tokens of a context."""

    tokens: Sequence[int]
    """The most likely one first."""
    weights: Sequence[float]
    """Their probabilities."""
    length: int
    """Number of tokens of the context."""


class NgramTable:
    """Contexts and their most likely next tokens. Thread-safe.

    A full table drops the least recently used context.
    """

    def __init__(self, vocab_size: int, vocabulary: bytes, rows: int = MAX_ROWS) -> None:
        """`vocabulary` is a digest of the tokens, which has to match a file's."""
        self._vocab_size, self._vocabulary = vocab_size, vocabulary
        self._size = rows
        # Lists are much faster than rows of an array. Each has the count, then the next tokens and
        # their weights, alternately. The least recently used context is the first.
        self._index: OrderedDict[tuple[int, ...], list[float]] = OrderedDict()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._index)

    def find(self, text: Sequence[int]) -> Found | None:
        """Return what followed the longest known suffix of `text`; None if none is known."""
        with self._lock:
            for length in range(min(MAX_CONTEXT, len(text)), MIN_CONTEXT - 1, -1):
                key = tuple(text[-length:])
                row = self._index.get(key)
                if row is not None:
                    self._index.move_to_end(key)
                    return Found([int(t) for t in row[1::2]], row[2::2], length)
        return None

    def learn(self, text: Sequence[int], tokens: Sequence[int], weights: Sequence[float]) -> None:
        """Add an occurrence of `text` that `tokens` follow with probabilities `weights`."""
        with self._lock:
            for length in range(MIN_CONTEXT, min(MAX_CONTEXT, len(text)) + 1):
                self._enter(tuple(text[-length:]), tokens, weights)

    def save(self, path: Path) -> None:
        """Write the table to a file, atomically."""
        with self._lock:
            body = _to_array(self._index).tobytes()
        with replacing(path) as new:
            new.write_bytes(_MAGIC + self._vocabulary + hashlib.sha256(body).digest() + body)

    def load(self, path: Path) -> None:
        """Load the file that `save` wrote.

        Raises:
            CorruptFile: it is no table, damaged, or of another vocabulary.
        """
        rows = self._read(path)
        with self._lock:
            self._index = _from_array(rows)

    def _enter(self, key: tuple[int, ...], tokens: Sequence[int], weights: Sequence[float]) -> None:
        row = self._index.get(key)
        if row is None:
            if len(self._index) == self._size:
                self._index.popitem(last=False)
            self._index[key] = [1, *_pairs(list(zip(tokens, weights, strict=True))[:MAX_NEXT])]
            return
        self._index.move_to_end(key)
        k = row[0]
        row[0] = k + 1
        if len(row) == _ONE and len(tokens) == 1 and row[1] == tokens[0]:
            row[2] = (k * row[2] + weights[0]) / (k + 1)
            return
        # New tokens come first, so that of equal weights the newest are kept. Rounding makes equal
        # weights compare equal.
        merged = {t: w / (k + 1) for t, w in zip(tokens, weights, strict=True)}
        for token, weight in zip(row[1::2], row[2::2], strict=True):
            merged[int(token)] = merged.get(int(token), 0.0) + weight * k / (k + 1)
        best = sorted(merged.items(), key=lambda item: -round(item[1], 6))[:MAX_NEXT]
        row[1:] = _pairs(best)

    def _read(self, path: Path) -> NDArray[np.void]:
        start = len(_MAGIC) + 2 * _DIGEST
        with path.open("rb") as file:
            data = file.read(start + self._size * _ROW.itemsize + 1)
        vocabulary, digest = data[len(_MAGIC) : start - _DIGEST], data[start - _DIGEST : start]
        body = data[start:]
        if not data.startswith(_MAGIC) or digest != hashlib.sha256(body).digest():
            raise _corrupt(path)
        if vocabulary != self._vocabulary:
            raise CorruptFile(
                f"{path.name}: expected n-grams of this model's vocabulary, got another "
                "vocabulary; pass another file with --draft-cache"
            )
        if len(body) % _ROW.itemsize or not self._is_valid(rows := np.frombuffer(body, _ROW)):
            raise _corrupt(path)
        return rows

    def _is_valid(self, rows: NDArray[np.void]) -> bool:
        """Return whether every value is in range: the file is untrusted."""
        context, tokens, weights = rows["context"], rows["tokens"], rows["weights"]
        ids = np.concatenate([context[:, -MIN_CONTEXT:], tokens], axis=1)
        return bool(
            len(np.unique(context, axis=0)) == len(rows)
            and (rows["count"] > 0).all()
            and (context[:, 1:] >= np.minimum(context[:, :-1], 0)).all()  # -1 only at the front
            and (context >= -1).all()
            and ((ids >= 0) & (ids < self._vocab_size)).all()
            and ((weights >= 0) & (weights <= 1.001)).all()
            and (weights[:, 0] > 0).all()
            and (np.diff((weights > 0).astype(np.int8), axis=1) <= 0).all()  # 0 only at the end
        )


def _pairs(following: Sequence[tuple[int, float]]) -> list[float]:
    """Return tokens and weights alternately, without those of weight 0."""
    return [value for pair in following if pair[1] > 0 for value in pair]


def _to_array(index: OrderedDict[tuple[int, ...], list[float]]) -> NDArray[np.void]:
    """Return the rows of a file."""
    rows = np.zeros(len(index), _ROW)
    contexts, tokens, weights = rows["context"], rows["tokens"], rows["weights"]
    contexts[:] = -1
    for i, (key, row) in enumerate(index.items()):
        n = len(row) // 2
        contexts[i, -len(key) :] = key
        tokens[i, :n], weights[i, :n] = row[1::2], row[2::2]
    rows["count"] = [row[0] for row in index.values()]
    return rows


def _from_array(rows: NDArray[np.void]) -> OrderedDict[tuple[int, ...], list[float]]:
    """Undo `_to_array`."""
    parts = (rows[name].tolist() for name in ("context", "count", "tokens", "weights"))
    return OrderedDict(
        (
            tuple(token for token in context if token >= 0),
            [count, *_pairs(list(zip(tokens, weights, strict=True)))],
        )
        for context, count, tokens, weights in zip(*parts, strict=True)
    )


def _corrupt(path: Path) -> CorruptFile:
    return CorruptFile(
        f"{path.name}: expected a table of n-grams, got another or a damaged file; delete it or "
        "pass another file with --draft-cache"
    )
