"""Linter for ONNX graphs: reports operators that ONNX Runtime runs on a slow path.

The runtime gives no warning for any of them. The slowdown in each finding was measured with
onnxruntime 1.32 on AVX-512 VNNI.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Literal

import onnx_ir as ir

_TWO_BIT_RELEASE = (1, 28)
_SUB_BYTE_BLOCKS = (32, 64, 128)


@dataclass(frozen=True)
class Finding:
    """Node that is slow or fails at run time."""

    level: Literal["error", "warning"]
    node: str
    message: str

    def __str__(self) -> str:
        return f"{self.node}: {self.message}"


def lint(model: ir.Model) -> list[Finding]:
    """Return all findings in the graph, in the order of its nodes."""
    findings: list[Finding] = []
    for node in model.graph:
        rule = _RULES.get(node.op_type)
        if rule:
            name = node.name or node.op_type
            findings += [Finding(level, name, text) for level, text in rule(node)]
    return findings


Findings = Iterator[tuple[Literal["error", "warning"], str]]


def _matmul_nbits(node: ir.Node) -> Findings:
    bits, block = _int(node, "bits", 4), _int(node, "block_size", 0)
    if _int(node, "accuracy_level", 0) != 4:
        yield (
            "error",
            "MatMulNBits without accuracy_level=4 computes in float, 2 to 200 times slower",
        )
    if bits not in (2, 4, 8):
        yield "error", f"MatMulNBits with {bits} bits does not run on the CPU; use 2, 4 or 8"
    if bits == 2 and block not in _SUB_BYTE_BLOCKS:
        yield "error", f"2 bits with block_size {block} fall back to float; use 32, 64 or 128"
    if bits == 2 and _ort_release() < _TWO_BIT_RELEASE:
        yield "error", "2 bits are about 100 times slower before onnxruntime 1.28; upgrade it"
    zero = node.inputs[3] if len(node.inputs) > 3 else None
    if zero is not None and zero.dtype not in (None, ir.DataType.UINT8):
        yield "error", f"zero points of type {zero.dtype} are 20 to 300 times slower than uint8"


def _int8_product(node: ir.Node) -> Findings:
    a = node.inputs[0]
    if a is not None and a.dtype == ir.DataType.INT8:
        yield "error", f"{node.op_type} of int8 activations is 100 times slower than of uint8"


def _attention(node: ir.Node) -> Findings:
    if _int(node, "kv_cache_bit_width", 0) == 4:
        yield "warning", "a 4-bit KV cache saves memory, not time, in this engine"


def _int(node: ir.Node, name: str, default: int) -> int:
    attribute = node.attributes.get(name)
    return attribute.as_int() if attribute is not None else default


def _ort_release() -> tuple[int, ...]:
    """Return (major, minor) of the installed onnxruntime; without one, assume a recent release."""
    try:
        return tuple(int(n) for n in metadata.version("onnxruntime").split(".")[:2])
    except metadata.PackageNotFoundError:
        return _TWO_BIT_RELEASE


_RULES: dict[str, Callable[[ir.Node], Findings]] = {
    "MatMulNBits": _matmul_nbits,
    "MatMulInteger": _int8_product,
    "QLinearMatMul": _int8_product,
    "GroupQueryAttention": _attention,
}
