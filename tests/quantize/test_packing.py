"""Packing of codes, compared with ONNX Runtime's MatMulNBits."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper

from edgegen.errors import CorruptFile
from edgegen.quantize import packing, rtn
from edgegen.quantize.tensor import QuantizedTensor
from tests.errors import raises

BITS = st.sampled_from([1, 2, 4, 8])


@given(bits=BITS, n=st.integers(1, 5), k=st.integers(1, 70), seed=st.integers(0, 2**32 - 1))
def test_unpacking_undoes_packing(bits: int, n: int, k: int, seed: int) -> None:
    q = np.random.default_rng(seed).integers(0, 1 << bits, (n, k), dtype=np.uint8)
    packed = packing.pack_codes(q, bits)
    assert packed.shape == (n, -(-k * bits // 8))
    np.testing.assert_array_equal(packing.unpack_codes(packed, bits, k), q)


def test_the_lowest_bits_come_first() -> None:
    q = np.array([[1, 2, 3, 0, 2]], np.uint8)
    assert packing.pack_codes(q, 2).tolist() == [[0b00_11_10_01, 0b10]]
    assert packing.pack_codes(q, 4).tolist() == [[0x21, 0x03, 0x02]]
    assert packing.pack_codes(q, 4, group_size=4).tolist() == [[0x21, 0x03, 0x02, 0x00]]


@pytest.mark.parametrize(("bits", "width"), [(2, 3), (4, 5), (8, 9)])
def test_nine_zero_points_are_padded_to_whole_bytes(bits: int, width: int) -> None:
    z = (np.arange(18).reshape(2, 9) % (1 << bits)).astype(np.uint8)
    packed = packing.pack_zero_points(z, bits)
    assert packed.shape == (2, width)
    np.testing.assert_array_equal(packing.unpack_zero_points(packed, bits, 9), z)


def test_codes_and_widths_out_of_range() -> None:
    with pytest.raises(ValueError, match=r"code 4"):
        packing.pack_codes(np.array([[4]], np.uint8), 2)
    with pytest.raises(ValueError, match=r"got 3"):
        packing.pack_codes(np.array([[4]], np.uint8), 3)
    with raises(CorruptFile, "3 bytes", 9, "got 2"):
        packing.unpack_codes(np.zeros((4, 2), np.uint8), 2, 9)


@settings(max_examples=15, deadline=None)
@given(
    bits=st.sampled_from([2, 4, 8]),
    groups=st.sampled_from([1, 2, 3, 9]),
    short=st.sampled_from([0, 0, 1, 13]),
    rows=st.sampled_from([1, 3, 16]),
    seed=st.integers(0, 2**32 - 1),
)
def test_matmulnbits_accepts_packed_codes(
    bits: int, groups: int, short: int, rows: int, seed: int
) -> None:
    """The operator and `dequantize` give the same matrix, also with odd numbers of groups."""
    block = 32
    k = groups * block - short
    rng = np.random.default_rng(seed)
    tensor = _random(rng, bits, rows, k, block)
    x = rng.standard_normal((2, k)).astype(np.float32)
    ours = x @ tensor.dequantize().T
    np.testing.assert_allclose(_matmulnbits(tensor, x), ours, rtol=2e-4, atol=2e-4)


def test_matmulnbits_accepts_a_quantized_matrix() -> None:
    """Float matrix, rtn, packing and operator together, at SmolLM2's width of nine groups."""
    rng = np.random.default_rng(1)
    weight = rng.standard_normal((64, 576)).astype(np.float32)
    x = rng.standard_normal((3, 576)).astype(np.float32)
    tensor = rtn.quantize(weight, 4, 64)
    np.testing.assert_allclose(
        _matmulnbits(tensor, x), x @ tensor.dequantize().T, rtol=1e-4, atol=1e-3
    )


def _random(
    rng: np.random.Generator, bits: int, n: int, k: int, group_size: int
) -> QuantizedTensor:
    groups = -(-k // group_size)
    return QuantizedTensor(
        bits,
        group_size,
        q=rng.integers(0, 1 << bits, (n, k), dtype=np.uint8),
        z=rng.integers(0, 1 << bits, (n, groups), dtype=np.uint8),
        c=rng.integers(1, 256, (n, groups), dtype=np.uint8),
        s=rng.uniform(1e-4, 1e-3, n).astype(np.float32) / (1 << bits),
    )


def _matmulnbits(tensor: QuantizedTensor, x: np.ndarray) -> np.ndarray:
    """Return x @ W.T of a one-node model with constant weights, computed in float."""
    n, k = tensor.shape
    bits, block = tensor.bits, tensor.group_size
    groups = tensor.c.shape[1]
    constants = {
        "B": packing.pack_codes(tensor.q, bits, block).reshape(n, groups, block * bits // 8),
        "S": tensor.s[:, None] * tensor.c,
        "Z": packing.pack_zero_points(tensor.z, bits),
    }
    node = helper.make_node(
        "MatMulNBits", ["A", "B", "S", "Z"], ["Y"], domain="com.microsoft",
        K=k, N=n, bits=bits, block_size=block, accuracy_level=0,
    )  # fmt: skip
    graph = helper.make_graph(
        [node],
        "one",
        [helper.make_tensor_value_info("A", TensorProto.FLOAT, list(x.shape))],
        [helper.make_tensor_value_info("Y", TensorProto.FLOAT, [len(x), n])],
        [onnx.numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    opsets = [helper.make_opsetid("", 21), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, {"A": x})[0]
