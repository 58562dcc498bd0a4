"""The linter reports each slow path of ONNX Runtime."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx_ir as ir
import pytest

from edgegen.exporter.onnx.lint import lint


def one_node(op_type: str, zero: np.ndarray | None = None, **attributes: Any) -> ir.Model:
    """Return a model of one node with a float input and optional zero points."""
    x = ir.val("x", ir.DataType.FLOAT, [1, 64])
    inputs: list[ir.Value | None] = [x]
    initializers = []
    if zero is not None:
        value = ir.val("z", const_value=ir.tensor(zero, name="z"))
        value.dtype = ir.tensor(zero).dtype
        initializers.append(value)
        inputs += [None, None, value]
    node = ir.node(op_type, inputs, attributes, domain="com.microsoft", name="n")
    graph = ir.Graph(
        [x], node.outputs, nodes=[node], initializers=initializers, opset_imports={"": 21}
    )
    return ir.Model(graph, ir_version=10)


@pytest.mark.parametrize(
    ("attributes", "zero", "message"),
    [
        (
            {"bits": 4, "block_size": 64},
            None,
            "MatMulNBits without accuracy_level=4 computes in float, 2 to 200 times slower",
        ),
        (
            {"bits": 3, "block_size": 64, "accuracy_level": 4},
            None,
            "MatMulNBits with 3 bits does not run on the CPU; use 2, 4 or 8",
        ),
        (
            {"bits": 2, "block_size": 256, "accuracy_level": 4},
            None,
            "2 bits with block_size 256 fall back to float; use 32, 64 or 128",
        ),
        (
            {"bits": 2, "block_size": 64, "accuracy_level": 4},
            np.zeros(4, np.float32),
            "zero points of type FLOAT are 20 to 300 times slower than uint8",
        ),
    ],
)
def test_slow_products_are_errors(
    attributes: dict[str, int], zero: np.ndarray | None, message: str
) -> None:
    found = lint(one_node("MatMulNBits", zero, **attributes))
    assert [str(f) for f in found] == [f"n: {message}"]
    assert found[0].level == "error"


def test_fast_products_pass() -> None:
    zero = np.zeros(4, np.uint8)
    good = one_node("MatMulNBits", zero, bits=2, block_size=64, accuracy_level=4)
    assert lint(good) == []


def test_a_four_bit_cache_is_a_warning() -> None:
    found = lint(one_node("GroupQueryAttention", kv_cache_bit_width=4))
    assert [(f.level, f.message) for f in found] == [
        ("warning", "a 4-bit KV cache saves memory, not time, in this engine")
    ]
