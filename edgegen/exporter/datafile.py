"""Writes model.onnx.data, tensor by tensor, and tensors.json, the index that engines read it by.

An entry of tensors.json is ``{"offset", "dtype", "shape"}``; the packed codes of a quantized
matrix (``NAME.q``) also say ``bits``, ``group_size`` and ``k``. Beside them lie ``NAME.s`` (a
float32 scale per row) and, below 8 bits, ``NAME.c`` (uint8 scales per group) and ``NAME.z``
(packed zero points). ``NAME.i`` (int32) says which input each column reads, where they are not in
order.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen.quantize.packing import pack_codes, pack_zero_points
from edgegen.quantize.tensor import QuantizedTensor

DATA = "model.onnx.data"
INDEX = "tensors.json"

_PAGE, _LINE = 4096, 64
_LARGE = 1 << 16
"""From this size a tensor starts on a page of its own, so that it can be mapped; in bytes."""


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One tensor of the data file."""

    offset: int
    dtype: str
    shape: tuple[int, ...]
    bits: int = 0
    group_size: int = 0
    k: int = 0

    @property
    def nbytes(self) -> int:
        """Size in the file."""
        return int(np.prod(self.shape)) * np.dtype(self.dtype).itemsize


class DataFile:
    """The data file while it is being written; tensors go straight to disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: dict[str, Entry] = {}
        self._file = (folder / DATA).open("wb")

    def __enter__(self) -> DataFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._file.close()
        if kind is None:
            index = msgspec.json.encode(self.entries, order="sorted")
            (self.folder / INDEX).write_bytes(msgspec.json.format(index, indent=1) + b"\n")

    def add(self, name: str, array: NDArray[Any], **facts: int) -> None:
        """Append a float32, uint8 or int32 tensor."""
        offset = self._align(array.nbytes)
        self._file.write(np.ascontiguousarray(array).data)
        self.entries[name] = Entry(offset, array.dtype.name, array.shape, **facts)

    def add_quantized(self, name: str, parts: QuantizedTensor) -> None:
        """Append a quantized matrix; at 8 bits c is always 1 and z 128, so neither is kept."""
        k = parts.shape[1]
        facts = {"bits": parts.bits, "group_size": parts.group_size, "k": k}
        self.add(f"{name}.q", pack_codes(parts.q, parts.bits), **facts)
        self.add(f"{name}.s", parts.s)
        if parts.bits < 8:
            self.add(f"{name}.c", parts.c)
            self.add(f"{name}.z", pack_zero_points(parts.z, parts.bits))

    def sizes(self) -> dict[str, int]:
        """Bytes of each tensor, the parts of a quantized one together, by its name."""
        total: dict[str, int] = {}
        for name, entry in self.entries.items():
            stem, _, part = name.rpartition(".")
            whole = stem if part in ("q", "z", "c", "s", "i") else name
            total[whole] = total.get(whole, 0) + entry.nbytes
        return total

    def _align(self, nbytes: int) -> int:
        position = self._file.tell()
        to = _PAGE if nbytes >= _LARGE else _LINE
        self._file.write(bytes(-position % to))
        return self._file.tell()
