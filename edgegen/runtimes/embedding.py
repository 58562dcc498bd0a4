"""Rows of a bundle's 8-bit embedding, read from the data file token by token.

Mapping the file takes more memory: each row that is read pages in the 64 KB around it. In a long
text that is the whole table, 28 MB for SmolLM2.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.arithmetic.rotation import rotate
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import CorruptFile
from edgegen.runtimes.quantized import QuantizedBundle
from edgegen.runtimes.tensors import TensorFile


class EmbeddingTable:
    """Place of a table's rows in the file, K bytes of codes each, and their float32 scales."""

    def __init__(self, folder: Path, name: str = "embed") -> None:
        """Raises CorruptFile if tensors.json has no such table of 8 bits in the file."""
        self.path = folder / DATA
        file = TensorFile(folder / INDEX, self.path)
        codes = file.entry(f"{name}.q", "uint8", axes=2)
        self.width = codes.shape[1]
        self.offset = codes.offset
        self.scales = file.read(f"{name}.s").reshape(-1, 1)  # [vocab, 1]

    def reader(self) -> EmbeddingReader:
        """Return a reader for one thread."""
        return EmbeddingReader(self)

    @cached_property
    def _reader(self) -> EmbeddingReader:
        return self.reader()

    def rows(self, tokens: NDArray[Any]) -> NDArray[np.float32]:
        """Return dequantized rows, float32 [T, K], in the residual's basis."""
        codes = np.empty((len(tokens), self.width), np.uint8)
        scales = np.empty((len(tokens), 1), np.float32)
        self._reader.read(tokens.tolist(), codes, scales)
        # The zero point of 8-bit codes is 128.
        return (codes.astype(np.float32) - np.float32(128)) * scales


def float_rows(bundle: Bundle) -> Callable[[NDArray[np.int32]], NDArray[np.float32]]:
    """Return a function from n tokens to their embeddings [n, hidden], for `Step.embeddings`.

    Raises:
        CorruptFile: the bundle's embedding does not fit its manifest.
    """
    rows, rotation = stored_rows(bundle), None
    if bundle.manifest.recipe_options["embedding_bits"] != 32:
        rotation = QuantizedBundle(bundle).residual_rotation()
    return rows if rotation is None else lambda tokens: rotate(rows(tokens), rotation.T)


def stored_rows(bundle: Bundle) -> Callable[[NDArray[np.int32]], NDArray[np.float32]]:
    """Return a function from n tokens to the hidden states [n, hidden] that the layers start with.

    They are the embeddings in the basis of the stored weights.

    Raises:
        CorruptFile: the bundle's embedding does not fit its manifest.
    """
    scale = np.float32(bundle.manifest.model.embedding_scale)
    if bundle.manifest.recipe_options["embedding_bits"] == 32:
        table = TensorFile(bundle.file(INDEX), bundle.file(DATA)).read("embed")
        return lambda tokens: table[tokens] * scale
    stored = EmbeddingTable(bundle.path)
    return lambda tokens: stored.rows(tokens) * scale


class EmbeddingReader:
    """Reader of rows with an open file."""

    def __init__(self, table: EmbeddingTable) -> None:
        self._table = table
        self._handle = os.open(table.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self.close = weakref.finalize(self, os.close, self._handle)
        """Closes the file now rather than with the last reference."""

    def read(self, tokens: list[int], codes: NDArray[Any], scales: NDArray[Any]) -> None:
        """Fill `codes` uint8 [M, K] and `scales` float32 [M, 1] with the rows of M tokens."""
        table = self._table
        for row, token in enumerate(tokens):
            scales[row] = table.scales[token]
            if self._read(codes[row], table.offset + token * table.width) != table.width:
                raise CorruptFile(
                    f"{table.path.name}: expected {table.width} bytes of token {token}, got "
                    "fewer; export the bundle again"
                )

    def _read(self, target: NDArray[Any], offset: int) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self._handle, [target.data], offset)
        os.lseek(self._handle, offset, os.SEEK_SET)  # Windows
        data = np.frombuffer(os.read(self._handle, target.nbytes), target.dtype)
        target[: len(data)] = data
        return len(data)
