"""A bundle's weights without ONNX: tensors.json says where each lies in model.onnx.data."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.rotation import power_of_two_in, rotations
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX, Entry, split, stored_names
from edgegen.errors import CorruptFile
from edgegen.models.config import ModelConfig
from edgegen.quantize.packing import unpack_codes, unpack_zero_points
from edgegen.quantize.tensor import QuantizedTensor


class TensorFile:
    """The arrays of a bundle. Nothing is kept in memory; a quantized matrix is dequantized."""

    def __init__(self, index: Path, data: Path) -> None:
        """Read tensors.json. Raises CorruptFile when it is not one."""
        self.data = data
        try:
            self.entries = msgspec.json.decode(index.read_bytes(), type=dict[str, Entry])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise CorruptFile(f"{index.name}: {error}; export the bundle again") from error
        self._size = data.stat().st_size

    def read(self, name: str) -> Float:
        """The tensor `name` as float32, e.g. "layers.0.qkv" or "norm".

        Raises:
            CorruptFile: not there, outside the file, or its parts do not fit together.
        """
        if f"{name}.i" in self.entries:
            return self._arranged(name)
        if f"{name}.q" in self.entries:
            return self.quantized(name).dequantize()
        value: Float = self._array(name, "float32")
        return value

    def _arranged(self, name: str) -> Float:
        """A matrix whose column j reads input i[j]: its columns added up, input by input."""
        columns, source = self.quantized(name).dequantize(), self._array(f"{name}.i", "int32")
        if source.shape != columns.shape[1:] or source.min() < 0 or source.max() >= len(source):
            raise CorruptFile(
                f"{INDEX}: {name}.i does not say which input each of {columns.shape[1]} columns "
                "reads; export the bundle again"
            )
        whole = np.zeros_like(columns.T)
        np.add.at(whole, source, columns.T)
        return np.ascontiguousarray(whole.T)

    def quantized(self, name: str) -> QuantizedTensor:
        """The parts of a quantized matrix; 8-bit ones have c = 1 and z = 128, which is not kept.

        Raises as `read` does.
        """
        entry = self.entry(f"{name}.q", "uint8", axes=2)
        if not entry.bits or not entry.group_size or not entry.k or entry.k % entry.group_size:
            raise CorruptFile(
                f"{INDEX}: {name}.q has {entry.k} codes of {entry.bits} bits in groups of "
                f"{entry.group_size}, which do not fit; export the bundle again"
            )
        rows, groups = entry.shape[0], entry.k // entry.group_size
        q = unpack_codes(self._array(f"{name}.q", "uint8"), entry.bits, entry.k)
        z, c = np.full((rows, groups), 128, np.uint8), np.ones((rows, groups), np.uint8)
        if f"{name}.z" in self.entries:
            z = unpack_zero_points(self._array(f"{name}.z", "uint8", axes=2), entry.bits, groups)
        if f"{name}.c" in self.entries:
            c = self._array(f"{name}.c", "uint8")
        s = self._array(f"{name}.s", "float32").reshape(-1)
        if not len(z) == len(c) == len(s) == rows or c.shape[1:] != (groups,):
            raise CorruptFile(
                f"{INDEX}: the parts of {name} differ in shape; export the bundle again"
            )
        return QuantizedTensor(entry.bits, entry.group_size, q, z, c, s)

    def _array(self, name: str, dtype: str, axes: int | None = None) -> NDArray[Any]:
        entry = self.entry(name, dtype, axes)
        count = math.prod(entry.shape)
        flat = np.fromfile(self.data, dtype, count, offset=entry.offset)
        if flat.size != count:
            raise CorruptFile(f"{self.data.name} ends inside {name}; export the bundle again")
        return flat.reshape(entry.shape)

    def entry(self, name: str, dtype: str, axes: int | None = None) -> Entry:
        """Where the array `name` lies. Raises CorruptFile unless it is of that type and in the
        file."""
        entry = self.entries.get(name)
        if entry is None:
            raise CorruptFile(f"{INDEX} has no tensor {name}; export the bundle again")
        size = math.prod(entry.shape) * np.dtype(dtype).itemsize
        fits = entry.offset + size <= self._size
        if entry.dtype != dtype or not fits or axes not in (None, len(entry.shape)):
            raise CorruptFile(
                f"{INDEX}: {name} is {entry.dtype}{list(entry.shape)} at byte {entry.offset}, "
                f"expected {dtype} within the {self._size} bytes of {self.data.name}; "
                "export the bundle again"
            )
        return entry


class BundleWeights:
    """A bundle's tensors by their canonical names, fused ones taken apart."""

    def __init__(self, bundle: Bundle) -> None:
        self.config: ModelConfig = bundle.manifest.model
        self.rotations = rotations(self.config, bundle.manifest.recipe_options)
        self._file = TensorFile(bundle.file(INDEX), bundle.file(DATA))

    def mix(self) -> Float | None:
        """The residual's rotation [m, m], where there is one."""
        if not self.rotations.residual:
            return None
        m = self.config.hidden_size // power_of_two_in(self.config.hidden_size)
        return _checked("rotation", self._file.read("rotation"), (m, m))

    def tensor(self, name: str) -> Float:
        """embed, norm or head."""
        shape = dict(self.config.tensor_shapes())[name]
        return _checked(name, self._file.read(name), shape)

    def block(self, layer: int) -> dict[str, Float]:
        """A layer's tensors by their short names."""
        shapes = self.config.layer_shapes()
        tensors: dict[str, Float] = {}
        for stored in stored_names(shapes):
            tensors |= split(stored, self._file.read(f"layers.{layer}.{stored}"), shapes)
        return {s: _checked(f"layers.{layer}.{s}", tensors[s], shapes[s]) for s in shapes}


def _checked(name: str, value: Float, shape: tuple[int, ...]) -> Float:
    if value.shape != shape:
        raise CorruptFile(
            f"{INDEX}: {name} has shape {list(value.shape)}, expected {list(shape)} from "
            "edgegen.json; export the bundle again"
        )
    return value
