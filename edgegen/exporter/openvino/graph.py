"""Builder of OpenVINO models, with a bundle's tensors as constants.

Every node gets an explicit name. OpenVINO's automatic names contain a counter of the process, so
that a second export would give other bytes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.bundle.tensors import DATA, INDEX
from edgegen.quantize.packing import pack_codes, unpack_zero_points
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.openvino.api import NodeFactory, ops, ov
from edgegen.runtimes.tensors import TensorFile

Node = Any
"""openvino.Node or openvino.Output: the package's own stubs do not tell them apart."""

TYPES = {2: ov.Type.u2, 4: ov.Type.u4, 8: ov.Type.u8}
_SIGN = {4: 0x88, 8: 0x80}
"""Bits -> sign bits of the codes in a byte."""
_MIDDLE = 128
"""The zero point of 8-bit codes."""


class OpenVinoGraphBuilder:
    """Factory of named nodes; large constants are views of the bundle's data file."""

    def __init__(self, folder: Path) -> None:
        """`folder` contains model.onnx.data and tensors.json."""
        self.folder = folder
        self.tensors = TensorFile(folder / INDEX, folder / DATA)
        self.signed_rows = "layers.0.o.q" in self.tensors.entries and self.is_symmetric(
            "layers.0.o"
        )
        """Whether matrices have signed codes with one scale per row."""
        self._tensors: dict[str, Node] = {}
        self._constants: dict[str, dict[object, Node]] = {}
        self._arrays: list[NDArray[Any]] = []

    def op(self, kind: str, *inputs: Any, name: str, **attributes: Any) -> Node:
        """Return a node of opset 13, e.g. ``op("add", a, b, name="sum")``."""
        node = getattr(ops, kind)(*inputs, **attributes)
        node.set_friendly_name(name)
        return node

    def made(
        self, opset: str, kind: str, *inputs: Any, name: str, attributes: dict[str, Any]
    ) -> Node:
        """Return a node that OpenVINO's functions do not make, or not with these inputs."""
        node = NodeFactory(opset).create(kind, [i.output(0) for i in inputs], attributes)
        node.set_friendly_name(name)
        return node

    def input(self, name: str, dtype: str, shape: Sequence[int]) -> Node:
        """Return a parameter of the model."""
        node = self.op("parameter", list(shape), ov.Type(dtype), name=name)
        node.output(0).set_names({name})
        return node

    def result(self, value: Node, name: str) -> Node:
        """Return an output of the model."""
        node = self.op("result", value, name=f"{name}.result")
        node.output(0).set_names({name})
        return node

    def constant(self, name: str, value: Any, dtype: str) -> Node:
        """Return a small constant, created once per name and value."""
        array = np.asarray(value, dtype=np.bool_ if dtype == "boolean" else dtype)
        values = self._constants.setdefault(name, {})
        key = dtype, array.shape, array.tobytes()
        if key not in values:
            unique = f"{name}.{len(values) + 1}" if values else name
            values[key] = self.op("constant", array, name=unique)
        return values[key]

    def data(self, name: str, shape: Sequence[int] | None = None) -> Node:
        """Return a float32 tensor of the bundle."""
        array = self._mapped(name)
        array = array if shape is None else array.reshape(tuple(shape))
        return self._constant(array, array.shape, ov.Type.f32, name)

    def matrix(self, name: str, out: str = "") -> Node:
        """Return a matrix [N, K], in float or as codes with dequantizing nodes.

        The runtime fuses the dequantization into the product. `out` names the nodes of one user of
        a matrix with several users, since some runtimes partition the model between them.
        """
        quantized = f"{name}.q" in self.tensors.entries
        if not quantized:
            return self.data(name)
        signed = self.signed_rows and self.tensors.entries[f"{name}.q"].bits in _SIGN
        return (self._signed if signed else self._dequantized)(name, out or name)

    def stacked(self, names: Sequence[str], out: str) -> Node:
        """Return matrices of one shape as one [count, N, K], with dequantizing nodes.

        Codes have 4 or 8 bits: the runtime's grouped product does not read fewer.
        """
        if f"{names[0]}.q" not in self.tensors.entries:
            return self.stacked_data(names, out)
        first = self.tensors.quantized(names[0])
        bits, (n, k), count = max(first.bits, 4), first.shape, len(names)
        groups = k // first.group_size
        parts = [self._stack(count, (n, k * bits // 8), np.uint8)]
        parts += [self._stack(count, (n, groups), kind) for kind in (np.uint8, np.float32)]
        for at, name in enumerate(names):
            tensor = self.tensors.quantized(name)
            for part, value in zip(parts, _packed(tensor, bits), strict=True):
                part[at] = value
        q, z, s = parts
        whole = (count, n, k) if groups == 1 else (count, n, groups, k // groups)
        one = (*whole[:-1], 1)
        codes = self._constant(q, whole, TYPES[bits], f"{out}.q")
        zero = self._constant(z.reshape(one), one, ov.Type.u8, f"{out}.z")
        scale = self._constant(s.reshape(one), one, ov.Type.f32, f"{out}.scale")
        steps = self.op("convert", codes, ov.Type.f32, name=f"{out}.codes")
        zero = self.op("convert", zero, ov.Type.f32, name=f"{out}.zero")
        steps = self.op("subtract", steps, zero, name=f"{out}.steps")
        scaled = self.op("multiply", steps, scale, name=f"{out}.scaled")
        if groups == 1:
            return scaled
        flat = self.constant(f"shape.{count}x{n}x{k}", [count, n, k], "int64")
        return self.op("reshape", scaled, flat, False, name=f"{out}.matrix")

    def stacked_data(self, names: Sequence[str], out: str) -> Node:
        """Return float32 tensors of one shape as one."""
        whole = self._stack(len(names), self._mapped(names[0]).shape, np.float32)
        for at, name in enumerate(names):
            whole[at] = self._mapped(name)
        return self._constant(whole, whole.shape, ov.Type.f32, out)

    def _stack(self, count: int, shape: tuple[int, ...], dtype: type) -> NDArray[Any]:
        """Return an array that is not in memory: experts may be larger than that."""
        with tempfile.TemporaryFile(dir=self.folder) as file:
            return np.memmap(file, dtype, mode="w+", shape=(count, *shape))

    def is_symmetric(self, name: str) -> bool:
        """Return whether a matrix has 4-bit codes centred on zero, as NPU compilers require."""
        entry = self.tensors.entries[f"{name}.q"]
        grid = entry.bits == 4 and not entry.trellis
        middle = np.uint8(_SIGN[4] >> 4) if grid else None
        return middle is not None and bool((self._mapped(f"{name}.z") == middle).all())

    def _signed(self, name: str, out: str) -> Node:
        """Return a matrix with signed codes and one scale per row, in the float16 of NPUs."""
        entry = self.tensors.entries[f"{name}.q"]
        shape, dtype = (entry.shape[0], entry.k), ov.Type.i4 if entry.bits == 4 else ov.Type.i8
        # Flipping the sign bit converts unsigned codes to two's complement.
        packed = self._mapped(f"{name}.q") ^ np.uint8(_SIGN[entry.bits])
        codes = self._constant(packed, shape, dtype, f"{name}.q")
        s = self._mapped(f"{name}.s").reshape(-1, 1).astype(np.float16)
        scale = self._constant(s, s.shape, ov.Type.f16, f"{name}.scale")
        steps = self.op("convert", codes, ov.Type.f16, name=f"{out}.codes")
        scaled = self.op("multiply", steps, scale, name=f"{out}.scaled")
        return self.op("convert", scaled, ov.Type.f32, name=f"{out}.matrix")

    def _dequantized(self, name: str, out: str) -> Node:
        entry = self.tensors.entries[f"{name}.q"]
        n, bits, group = entry.shape[0], entry.bits, entry.group_size
        if entry.trellis:
            n, bits = self.tensors.entries[f"{name}.s"].shape[0], 8
        groups = entry.k // group
        one = (n, groups, 1) if bits < 8 else (n, 1)
        shape = (n, groups, group) if bits < 8 else (n, entry.k)
        # The runtime does not fold all of a decoder in the graph, so trellis codes are stored
        # decoded.
        packed = self.tensors.quantized(name).q if entry.trellis else self._mapped(f"{name}.q")
        codes = self._constant(packed, shape, TYPES[bits], f"{name}.q")
        steps = self.op("convert", codes, ov.Type.f32, name=f"{out}.codes")
        steps = self.op("subtract", steps, self._zero(name, out, bits, one), name=f"{out}.steps")
        scaled = self.op("multiply", steps, self._scale(name, bits, one), name=f"{out}.scaled")
        if bits == 8:
            return scaled
        flat = self.constant(f"shape.{n}x{entry.k}", [n, entry.k], "int64")
        return self.op("reshape", scaled, flat, False, name=f"{out}.matrix")

    def _zero(self, name: str, out: str, bits: int, shape: tuple[int, ...]) -> Node:
        """Return the zero points, without the padding that each row has in the file."""
        if bits == 8:
            # Another shape for another user: the runtime would merge equal nodes.
            middle = self.constant(
                f"{out}.middle", [_MIDDLE] if out != name else [[_MIDDLE]], "uint8"
            )
            return self.op("convert", middle, ov.Type.f32, name=f"{out}.zero")
        groups = shape[1]
        z = unpack_zero_points(self._mapped(f"{name}.z"), bits, groups)
        packed = pack_codes(z.reshape(1, -1), bits).reshape(-1)
        zero = self._constant(packed, shape, TYPES[bits], f"{name}.z")
        return self.op("convert", zero, ov.Type.f32, name=f"{out}.zero")

    def _scale(self, name: str, bits: int, shape: tuple[int, ...]) -> Node:
        """Return the product of both scales."""
        s = self._mapped(f"{name}.s").reshape(-1, *[1] * (len(shape) - 1))
        if bits < 8:
            s = s * self._mapped(f"{name}.c").reshape(shape).astype(np.float32)
        return self._constant(np.ascontiguousarray(s), shape, ov.Type.f32, f"{name}.scale")

    def _mapped(self, name: str) -> NDArray[Any]:
        entry = self.tensors.entries[name]
        return np.memmap(
            self.tensors.data, entry.dtype, mode="c", offset=entry.offset, shape=entry.shape
        )

    def _constant(
        self, array: NDArray[Any], shape: Sequence[int], dtype: ov.Type, name: str
    ) -> Node:
        if name not in self._tensors:
            self._arrays.append(array)  # neither the tensor nor the constant owns its memory
            tensor = ov.Tensor(array, list(shape), dtype)
            self._tensors[name] = self.op("constant", tensor, shared_memory=True, name=name)
        return self._tensors[name]


def _packed(tensor: QuantizedTensor, bits: int) -> tuple[NDArray[Any], ...]:
    """Return codes packed to `bits`, zero points, and the product of both scales."""
    scales = tensor.s[:, None] * tensor.c.astype(np.float32)
    return pack_codes(np.ascontiguousarray(tensor.q), bits), tensor.z, scales
