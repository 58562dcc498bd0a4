"""ONNX Runtime decodes trellis codes when it loads a bundle, and then multiplies 8-bit codes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest

from edgegen.bundle.tensors import DATA, INDEX
from edgegen.runtimes.tensors import TensorFile
from tests.tiny_bundle import tiny_bundle

RECIPES = ("w2a8kv4-trellis", "w3a8kv8-trellis", "w4a8kv8-trellis")


@pytest.fixture(scope="module", params=RECIPES)
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    # 1,200 rows of gate_up: a long last cycle, and rows of padding.
    folder = tmp_path_factory.mktemp("trellis")
    return tiny_bundle(folder, "llama", request.param, intermediate_size=1088)


@pytest.mark.parametrize("name", ["layers.0.qkv", "layers.1.gate_up", "layers.1.down"])
def test_decoded_codes(path: Path, name: str) -> None:
    model = onnx.load(path / "model.onnx", load_external_data=False)
    blob = onnx.helper.make_tensor_value_info(f"{name}.blob", onnx.TensorProto.UINT8, None)
    del model.graph.output[:], model.graph.input[:]
    model.graph.output.append(blob)
    keep = Counter({blob.name})
    for node in reversed(list(model.graph.node)):
        if any(keep[output] for output in node.output):
            keep.update(node.input)
        else:
            model.graph.node.remove(node)
    for tensor in [t for t in model.graph.initializer if not keep[t.name]]:
        model.graph.initializer.remove(tensor)
    (path / "decode.onnx").write_bytes(model.SerializeToString())
    (decoded,) = ort.InferenceSession(path / "decode.onnx").run(None, {})
    want = TensorFile(path / INDEX, path / DATA).quantized(name).q
    assert np.array_equal(decoded.reshape(want.shape), want)


def test_all_codes_are_decoded_at_load(path: Path, tmp_path: Path) -> None:
    options = ort.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "optimized.onnx")
    options.log_severity_level = 3
    ort.InferenceSession(path / "model.onnx", options)
    model = onnx.load(tmp_path / "optimized.onnx", load_external_data=False)
    kinds = {node.op_type for node in model.graph.node}
    assert "MatMulNBits" in kinds
    assert not kinds & {"Gather", "BitShift", "BitwiseXor", "BitwiseOr", "Transpose"}
    assert not [node.name for node in model.graph.node if node.name.endswith(".refined")]
