"""Bounded table of n-grams: from the last few tokens to a distribution of the next, and its file.

The k-th repeat of a context is averaged in with weight 1 / (k + 1), so that all occurrences count
equally (STAND, arXiv 2506.04708).
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CorruptFile

MAX_CONTEXT = 4
"""Maximum tokens of a context; each occurrence is entered for all lengths from MIN_CONTEXT."""
MIN_CONTEXT = 2
MAX_NEXT = 10
"""Maximum next tokens of a context."""
MAX_ROWS = 1 << 16
"""Maximum contexts of a table, which takes about 20 MB."""
_MAGIC = b"edgegen n-grams 1\n"
_DIGEST = hashlib.sha256().digest_size
_ROW = np.dtype(
    [
        ("context", "<i4", MAX_CONTEXT),  # right-aligned, padded with -1
        ("count", "<i4"),
        ("tokens", "<i4", MAX_NEXT),
        ("weights", "<f4", MAX_NEXT),  # padded with 0
    ]
)


class NgramTable:
    """Contexts and their most likely next tokens. Thread-safe.

    A full table drops the least recently used context.
    """

    def __init__(self, vocab_size: int, vocabulary: bytes, rows: int = MAX_ROWS) -> None:
        """`vocabulary` is a digest of the tokens, which has to match a file's."""
        self._vocab_size, self._vocabulary = vocab_size, vocabulary
        self._rows = np.zeros(rows, _ROW)
        # Access by field and row is much faster than by row and field.
        self._counts, self._contexts = self._rows["count"], self._rows["context"]
        self._tokens, self._weights = self._rows["tokens"], self._rows["weights"]
        self._index: OrderedDict[tuple[int, ...], int] = OrderedDict()  # least recently used first
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._index)

    def find(
        self, text: Sequence[int]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32], int] | None:
        """Return the next tokens, their probabilities, and the length of the matching context.

        The context is the longest known suffix of `text`; None if none is known.
        """
        with self._lock:
            for length in range(min(MAX_CONTEXT, len(text)), MIN_CONTEXT - 1, -1):
                key = tuple(text[-length:])
                if key in self._index:
                    self._index.move_to_end(key)
                    at = self._index[key]
                    weights = self._weights[at]
                    n = np.count_nonzero(weights)
                    return self._tokens[at, :n].copy(), weights[:n].copy(), length
        return None

    def learn(self, text: Sequence[int], tokens: Sequence[int], weights: Sequence[float]) -> None:
        """Add an occurrence of `text` that `tokens` follow with probabilities `weights`."""
        with self._lock:
            for length in range(MIN_CONTEXT, min(MAX_CONTEXT, len(text)) + 1):
                self._enter(tuple(text[-length:]), tokens, weights)

    def save(self, path: Path) -> None:
        """Write the table to a file, atomically."""
        with self._lock:
            order = np.fromiter(self._index.values(), np.intp, len(self._index))
            body = self._rows[order].tobytes()
        temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        temporary.write_bytes(_MAGIC + self._vocabulary + hashlib.sha256(body).digest() + body)
        temporary.replace(path)

    def load(self, path: Path) -> None:
        """Load the file that `save` wrote.

        Raises:
            CorruptFile: it is no table, damaged, or of another vocabulary.
        """
        rows = self._read(path)
        with self._lock:
            self._rows[: len(rows)] = rows
            contexts = (tuple(t for t in context if t >= 0) for context in rows["context"].tolist())
            self._index = OrderedDict((context, i) for i, context in enumerate(contexts))

    def _enter(self, key: tuple[int, ...], tokens: Sequence[int], weights: Sequence[float]) -> None:
        at, exists = self._row(key)
        if not exists:
            size = min(len(tokens), MAX_NEXT)
            self._counts[at], self._weights[at] = 1, 0
            self._tokens[at, :size] = tokens[:size]
            self._weights[at, :size] = weights[:size]
            return
        row = self._rows[at]
        k = int(row["count"])
        # New tokens come first, so that of equal weights the newest are kept. Rounding makes equal
        # weights compare equal, since the row stores them in float32.
        merged = {t: w / (k + 1) for t, w in zip(tokens, weights, strict=True)}
        n = np.count_nonzero(row["weights"])
        known = zip(row["tokens"][:n].tolist(), row["weights"][:n].tolist(), strict=True)
        for token, weight in known:
            merged[token] = merged.get(token, 0.0) + weight * k / (k + 1)
        best = sorted(merged.items(), key=lambda item: -round(item[1], 6))[:MAX_NEXT]
        row["count"] = k + 1
        row["weights"] = 0
        row["tokens"][: len(best)] = [token for token, _ in best]
        row["weights"][: len(best)] = [weight for _, weight in best]

    def _row(self, key: tuple[int, ...]) -> tuple[int, bool]:
        """Return the row of `key` and whether it existed; a new key may replace the oldest one."""
        if key in self._index:
            self._index.move_to_end(key)
            return self._index[key], True
        full = len(self._index) == len(self._rows)
        at = self._index.popitem(last=False)[1] if full else len(self._index)
        self._index[key] = at
        self._contexts[at] = (*[-1] * (MAX_CONTEXT - len(key)), *key)
        return at, False

    def _read(self, path: Path) -> NDArray[np.void]:
        start = len(_MAGIC) + 2 * _DIGEST
        with path.open("rb") as file:
            data = file.read(start + self._rows.nbytes + 1)
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


def _corrupt(path: Path) -> CorruptFile:
    return CorruptFile(
        f"{path.name}: expected a table of n-grams, got another or a damaged file; delete it or "
        "pass another file with --draft-cache"
    )
