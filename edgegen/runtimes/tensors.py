"""A bundle's weights, read without ONNX: tensors.json gives their places in model.onnx.data."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.arithmetic import trellis
from edgegen.arithmetic.rotation import power_of_two_in, rotations
from edgegen.bundle import Bundle
from edgegen.bundle.manifest import Manifest
from edgegen.bundle.tensors import DATA, INDEX, Entry, split, stored_names
from edgegen.errors import CorruptFile
from edgegen.models.config import ModelConfig
from edgegen.quantize.packing import unpack_codes, unpack_zero_points
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor


class TensorFile:
    """The arrays of a bundle, read from disk at each call."""

    def __init__(self, index: Path, data: Path) -> None:
        """Read tensors.json. Raises CorruptFile if it is invalid."""
        self.data = data
        try:
            self.entries = msgspec.json.decode(index.read_bytes(), type=dict[str, Entry])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise CorruptFile(f"{index.name}: {error}; export the bundle again") from error
        self._size = data.stat().st_size

    def read(self, name: str) -> Float:
        """Return a tensor in float32, e.g. "layers.0.qkv" or "norm"; quantized ones dequantized.

        Raises:
            CorruptFile: it is missing, outside the file, or its parts do not fit together.
        """
        if f"{name}.i" in self.entries:
            return self._reordered(name)
        if f"{name}.q" in self.entries:
            return self.quantized(name).dequantize()
        value: Float = self._array(name, "float32")
        return value

    def _reordered(self, name: str) -> Float:
        """Return a matrix whose stored column j belongs to input i[j], added up by input."""
        columns, inputs = self.quantized(name).dequantize(), self._array(f"{name}.i", "int32")
        if inputs.shape != columns.shape[1:] or inputs.min() < 0 or inputs.max() >= len(inputs):
            raise CorruptFile(
                f"{INDEX}: expected the indices of {columns.shape[1]} inputs in {name}.i, got "
                "others; export the bundle again"
            )
        transposed = np.zeros_like(columns.T)
        np.add.at(transposed, inputs, columns.T)
        return np.ascontiguousarray(transposed.T)

    def quantized(self, name: str) -> QuantizedTensor:
        """Return a quantized matrix. In 8-bit ones c is 1 and z is 128, which are not stored.

        Raises the errors of `read`.
        """
        entry = self.entry(f"{name}.q", "uint8", axes=2)
        if not entry.bits or not entry.group_size or not entry.k or entry.k % entry.group_size:
            raise CorruptFile(
                f"{INDEX}: expected whole groups of codes in {name}.q, got {entry.k} codes of "
                f"{entry.bits} bits in groups of {entry.group_size}; export the bundle again"
            )
        if entry.trellis:
            return self._trellis(name, entry)
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
                f"{INDEX}: expected {rows} rows and {groups} groups in all parts of {name}, got "
                "other shapes; export the bundle again"
            )
        return QuantizedTensor(entry.bits, entry.group_size, q, z, c, s)

    def _trellis(self, name: str, entry: Entry) -> TrellisTensor:
        s = self._array(f"{name}.s", "float32").reshape(-1)
        expected = trellis.count_t(len(s)) * trellis.LANES
        if entry.bits != trellis.BITS or entry.shape[0] != expected or not len(s):
            raise CorruptFile(
                f"{INDEX}: expected {expected} rows of {trellis.BITS}-bit trellis codes in "
                f"{name}.q, got {entry.shape[0]} of {entry.bits} bits; export the bundle again"
            )
        codes = unpack_codes(self._array(f"{name}.q", "uint8"), entry.bits, entry.k)
        if f"{name}.r" not in self.entries:
            return TrellisTensor.from_codes(codes, np.zeros((len(s), entry.k), np.uint8), 0, s)
        planes = self._planes(name, len(s))
        refinements = unpack_codes(self._array(f"{name}.r", "uint8"), planes, entry.k)
        return TrellisTensor.from_codes(codes, refinements, planes, s)

    def _planes(self, name: str, rows: int) -> int:
        """Return the bits of the refinements of trellis codes."""
        entry = self.entry(f"{name}.r", "uint8", axes=2)
        if entry.bits not in (1, 2) or entry.shape[0] != rows:
            raise CorruptFile(
                f"{INDEX}: expected {rows} rows of 1- or 2-bit refinements in {name}.r, got "
                f"{entry.shape[0]} of {entry.bits} bits; export the bundle again"
            )
        return entry.bits

    def table(self, name: str) -> RowTable:
        """Return a table whose rows are read when they are looked up. Raises as `read` does."""
        if f"{name}.q" not in self.entries:
            return RowTable(self._mapped(name, "float32"), None)
        entry, scales = (
            self.entry(f"{name}.q", "uint8", axes=2),
            self._array(f"{name}.s", "float32"),
        )
        if (entry.bits, entry.k) != (8, entry.shape[1]) or scales.size != entry.shape[0]:
            raise CorruptFile(
                f"{INDEX}: expected rows of 8-bit codes with a scale in {name}, got others; export "
                "the bundle again"
            )
        return RowTable(self._mapped(f"{name}.q", "uint8"), scales.reshape(-1))

    def _mapped(self, name: str, dtype: str) -> NDArray[Any]:
        entry = self.entry(name, dtype, axes=2)
        return np.memmap(self.data, dtype, "r", entry.offset, entry.shape)

    def _array(self, name: str, dtype: str, axes: int | None = None) -> NDArray[Any]:
        entry = self.entry(name, dtype, axes)
        count = math.prod(entry.shape)
        flat = np.fromfile(self.data, dtype, count, offset=entry.offset)
        if flat.size != count:
            raise CorruptFile(
                f"{self.data.name}: expected {count} values of {name}, got {flat.size}; export the "
                "bundle again"
            )
        return flat.reshape(entry.shape)

    def entry(self, name: str, dtype: str, axes: int | None = None) -> Entry:
        """Return an array's index entry.

        Raises:
            CorruptFile: it is missing, outside the file, or of another type or number of axes.
        """
        entry = self.entries.get(name)
        if entry is None:
            raise CorruptFile(
                f"{INDEX}: expected a tensor {name}, got none; export the bundle again"
            )
        size = math.prod(entry.shape) * np.dtype(dtype).itemsize
        fits = entry.offset + size <= self._size
        if entry.dtype != dtype or not fits or axes not in (None, len(entry.shape)):
            raise CorruptFile(
                f"{INDEX}: expected {name} of type {dtype} within the {self._size} bytes of "
                f"{self.data.name}, got {entry.dtype}{list(entry.shape)} at byte {entry.offset}; "
                "export the bundle again"
            )
        return entry


class RowTable:
    """A table [N, K] of a bundle, of which the rows that are looked up are read.

    Args:
        values: mapped floats, or codes of 8 bits.
        scales: of the codes of each row; None for floats.
    """

    def __init__(self, values: NDArray[Any], scales: Float | None) -> None:
        self.values, self.scales = values, scales

    @property
    def shape(self) -> tuple[int, ...]:
        """(N, K)."""
        return self.values.shape

    def codes(self, rows: slice) -> tuple[NDArray[Any], Float]:
        """Return the codes, uint8 [T, K], and scales [T] of some rows of a table of 8 bits."""
        assert self.scales is not None
        return np.asarray(self.values[rows]), np.ascontiguousarray(self.scales[rows])

    def __getitem__(self, indices: NDArray[Any]) -> Float:
        """Return rows, float32 [T, K]: f32(code - 128) * scale."""
        rows: Float = self.values[indices].astype(np.float32)
        if self.scales is None:
            return rows
        return (rows - np.float32(128)) * self.scales[indices, None]


Tensor = TypeVar("Tensor", Float, RowTable)


class BundleWeights:
    """A bundle's float32 tensors by their canonical names, with fused tensors split."""

    def __init__(self, bundle: Bundle) -> None:
        self.config: ModelConfig = bundle.manifest.model
        self.rotations = rotations(self.config, bundle.manifest.recipe_options)
        self.refined_head = has_refined_head(bundle.manifest)
        self._file = TensorFile(bundle.file(INDEX), bundle.file(DATA))

    def residual_rotation(self) -> Float | None:
        """Return the rotation of the residual [m, m]; None if it is not rotated."""
        if not self.rotations.residual:
            return None
        m = self.config.hidden_size // power_of_two_in(self.config.hidden_size)
        return _checked("rotation", self._file.read("rotation"), (m, m))

    def tensor(self, name: str) -> Float:
        """Return the tensor embed, norm or head."""
        shape = dict(self.config.tensor_shapes())[name]
        return _checked(name, self._file.read(name), shape)

    def block(self, layer: int) -> dict[str, Any]:
        """Return a layer's tensors by their short names; a `RowTable` has the rows of tables."""
        shapes, tables = self.config.layer_shapes(layer), self.config.tables(layer)
        tensors: dict[str, Any] = {n: self._file.table(f"layers.{layer}.{n}") for n in tables}
        for stored in stored_names(short for short in shapes if short not in tables):
            tensors |= split(stored, self._file.read(f"layers.{layer}.{stored}"), shapes)
        return {s: _checked(f"layers.{layer}.{s}", tensors[s], shapes[s]) for s in shapes}


def has_refined_head(manifest: Manifest) -> bool:
    """Return whether a bundle's head is a copy of its embedding with fewer bits."""
    return manifest.recipe_options.get("refined_head") is True


def _checked(name: str, value: Tensor, shape: tuple[int, ...]) -> Tensor:
    if value.shape != shape:
        raise wrong_shape(name, value.shape, shape)
    return value


def wrong_shape(name: str, shape: tuple[int, ...], expected: tuple[int, ...]) -> CorruptFile:
    """Return the error for a tensor whose shape differs from the manifest's."""
    return CorruptFile(
        f"{INDEX}: expected {name} of shape {list(expected)} from edgegen.json, got {list(shape)}; "
        "export the bundle again"
    )
