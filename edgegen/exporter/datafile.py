"""Write a bundle's data file, tensor by tensor, and its index (`edgegen.bundle.tensors`)."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen.arithmetic import trellis
from edgegen.bundle.tensors import DATA, INDEX, SUFFIXES, Dtype, Entry
from edgegen.quantize.packing import pack_codes, pack_zero_points
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor

_PAGE, _LINE = 4096, 64
_LARGE = 1 << 16
"""Minimum bytes of a tensor that starts on a page of its own, so that it can be mapped."""


class DataFile:
    """Data file in progress, a context manager; tensors are written straight to disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: dict[str, Entry] = {}

    def __enter__(self) -> DataFile:
        self._file = (self.folder / DATA).open("wb")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _: TracebackType | None,
    ) -> None:
        self._file.close()
        if kind is None:
            index = msgspec.json.encode(self.entries, order="sorted")
            (self.folder / INDEX).write_bytes(msgspec.json.format(index, indent=1) + b"\n")

    def add(self, name: str, array: NDArray[Any], **fields: Any) -> None:
        """Append a float32, uint8 or int32 tensor; `fields` are those of its `Entry`."""
        offset = self._align(array.nbytes)
        self._file.write(np.ascontiguousarray(array).data)
        self.entries[name] = Entry(offset, cast(Dtype, array.dtype.name), array.shape, **fields)

    def add_quantized(self, name: str, parts: QuantizedTensor) -> None:
        """Append a quantized matrix; at 8 bits c is always 1 and z 128, so neither is stored."""
        sizes = {"group_size": parts.group_size, "k": parts.shape[1]}
        if isinstance(parts, TrellisTensor):
            codes = pack_codes(parts.codes, trellis.BITS)
            self.add(f"{name}.q", codes, bits=trellis.BITS, **sizes, trellis=True)
            if parts.planes:
                packed = pack_codes(parts.refinements, parts.planes)
                self.add(f"{name}.r", packed, bits=parts.planes, **sizes)
        else:
            self.add(f"{name}.q", pack_codes(parts.q, parts.bits), bits=parts.bits, **sizes)
        self.add(f"{name}.s", parts.s)
        if parts.bits < 8:
            self.add(f"{name}.c", parts.c)
            self.add(f"{name}.z", pack_zero_points(parts.z, parts.bits))

    def sizes(self) -> dict[str, int]:
        """Return the bytes of each tensor, the parts of a quantized one together, by its name."""
        total: dict[str, int] = {}
        for name, entry in self.entries.items():
            stem, _, part = name.rpartition(".")
            whole = stem if part in SUFFIXES else name
            total[whole] = total.get(whole, 0) + entry.nbytes
        return total

    def _align(self, nbytes: int) -> int:
        position = self._file.tell()
        alignment = _PAGE if nbytes >= _LARGE else _LINE
        self._file.write(bytes(-position % alignment))
        return self._file.tell()
