"""A bounded table from the last few tokens to what followed them, and its file.

A context's first distribution is kept as it is; the k-th repeat is averaged in with weight
1 / (k + 1), so that all count alike (STAND, arXiv 2506.04708).
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

WIDTH = 4
"""Tokens of the longest context; what follows is entered for all lengths from SHORTEST."""
SHORTEST = 2
TOKENS = 10
"""Next tokens that a context remembers."""
ROWS = 1 << 16
"""Contexts that a table remembers: some 20 MB."""
_MAGIC = b"edgegen n-grams 1\n"
_DIGEST = hashlib.sha256().digest_size
_ROW = np.dtype(
    [
        ("context", "<i4", WIDTH),  # at the end; -1 before it
        ("count", "<i4"),
        ("tokens", "<i4", TOKENS),
        ("weights", "<f4", TOKENS),  # 0 where there are fewer tokens
    ]
)


class NgramTable:
    """Contexts and their likeliest next tokens; a full one forgets the context unused for the
    longest time. Thread-safe.
    """

    def __init__(self, vocab_size: int, vocabulary: bytes, rows: int = ROWS) -> None:
        """`vocabulary` is a digest of the tokens, which a file has to agree with."""
        self._vocab_size, self._vocabulary = vocab_size, vocabulary
        self._rows = np.zeros(rows, _ROW)
        # Fields of the rows: a field of one row takes far longer to reach.
        self._counts, self._contexts = self._rows["count"], self._rows["context"]
        self._tokens, self._weights = self._rows["tokens"], self._rows["weights"]
        self._index: OrderedDict[tuple[int, ...], int] = OrderedDict()  # oldest use first
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._index)

    def find(
        self, text: Sequence[int]
    ) -> tuple[NDArray[np.int32], NDArray[np.float32], int] | None:
        """Next tokens and their probabilities for the longest known end of `text`, and how many
        tokens it has; or None."""
        with self._lock:
            for length in range(min(WIDTH, len(text)), SHORTEST - 1, -1):
                key = tuple(text[-length:])
                if key in self._index:
                    self._index.move_to_end(key)
                    at = self._index[key]
                    weights = self._weights[at]
                    n = np.count_nonzero(weights)
                    return self._tokens[at, :n].copy(), weights[:n].copy(), length
        return None

    def learn(self, text: Sequence[int], tokens: Sequence[int], weights: Sequence[float]) -> None:
        """Enter that `tokens` follow `text` with probabilities `weights`, which sum to 1."""
        with self._lock:
            for length in range(SHORTEST, min(WIDTH, len(text)) + 1):
                self._enter(tuple(text[-length:]), tokens, weights)

    def save(self, path: Path) -> None:
        """Write the table to a file, which appears whole or not at all."""
        with self._lock:
            order = np.fromiter(self._index.values(), np.intp, len(self._index))
            body = self._rows[order].tobytes()
        temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        temporary.write_bytes(_MAGIC + self._vocabulary + hashlib.sha256(body).digest() + body)
        temporary.replace(path)

    def load(self, path: Path) -> None:
        """Read what `save` wrote.

        Raises:
            CorruptFile: it is something else, damaged, or of another vocabulary.
        """
        rows = self._read(path)
        with self._lock:
            self._rows[: len(rows)] = rows
            contexts = (tuple(t for t in context if t >= 0) for context in rows["context"].tolist())
            self._index = OrderedDict((context, i) for i, context in enumerate(contexts))

    def _enter(self, key: tuple[int, ...], tokens: Sequence[int], weights: Sequence[float]) -> None:
        at, is_known = self._place(key)
        if not is_known:
            size = min(len(tokens), TOKENS)
            self._counts[at], self._weights[at] = 1, 0
            self._tokens[at, :size] = tokens[:size]
            self._weights[at, :size] = weights[:size]
            return
        row = self._rows[at]
        k = int(row["count"])
        # The new ones come first: of equal weights those learnt last are kept. Equal ones differ in
        # their last bits, as the row holds them in float32.
        merged = {t: w / (k + 1) for t, w in zip(tokens, weights, strict=True)}
        n = np.count_nonzero(row["weights"])
        known = zip(row["tokens"][:n].tolist(), row["weights"][:n].tolist(), strict=True)
        for token, weight in known:
            merged[token] = merged.get(token, 0.0) + weight * k / (k + 1)
        best = sorted(merged.items(), key=lambda item: -round(item[1], 6))[:TOKENS]
        row["count"] = k + 1
        row["weights"] = 0
        row["tokens"][: len(best)] = [token for token, _ in best]
        row["weights"][: len(best)] = [weight for _, weight in best]

    def _place(self, key: tuple[int, ...]) -> tuple[int, bool]:
        """The row of `key`, and whether it is known; a new one takes the oldest's place."""
        if key in self._index:
            self._index.move_to_end(key)
            return self._index[key], True
        full = len(self._index) == len(self._rows)
        at = self._index.popitem(last=False)[1] if full else len(self._index)
        self._index[key] = at
        self._contexts[at] = (*[-1] * (WIDTH - len(key)), *key)
        return at, False

    def _read(self, path: Path) -> NDArray[np.void]:
        start = len(_MAGIC) + 2 * _DIGEST
        with path.open("rb") as file:
            data = file.read(start + self._rows.nbytes + 1)
        made_with, digest = data[len(_MAGIC) : start - _DIGEST], data[start - _DIGEST : start]
        body = data[start:]
        if not data.startswith(_MAGIC) or digest != hashlib.sha256(body).digest():
            raise _corrupt(path)
        if made_with != self._vocabulary:
            raise CorruptFile(
                f"{path.name} was made with another model's vocabulary; name another file with "
                "--draft-cache"
            )
        if len(body) % _ROW.itemsize or not self._sound(rows := np.frombuffer(body, _ROW)):
            raise _corrupt(path)
        return rows

    def _sound(self, rows: NDArray[np.void]) -> bool:
        """Whether every value can be used: a file may mean ill."""
        context, tokens, weights = rows["context"], rows["tokens"], rows["weights"]
        ids = np.concatenate([context[:, -SHORTEST:], tokens], axis=1)
        return bool(
            len(np.unique(context, axis=0)) == len(rows)
            and (rows["count"] > 0).all()
            and (context[:, 1:] >= np.minimum(context[:, :-1], 0)).all()  # -1 at the front alone
            and (context >= -1).all()
            and ((ids >= 0) & (ids < self._vocab_size)).all()
            and ((weights >= 0) & (weights <= 1.001)).all()
            and (weights[:, 0] > 0).all()
            and (np.diff((weights > 0).astype(np.int8), axis=1) <= 0).all()  # 0 at the end alone
        )


def _corrupt(path: Path) -> CorruptFile:
    return CorruptFile(
        f"{path.name} is not a table of n-grams, or is damaged; delete it, or name another file "
        "with --draft-cache"
    )
