"""The builder of ONNX graphs."""

from __future__ import annotations

from edgegen.exporter.onnx.graph import OnnxGraphBuilder


def test_constants_have_one_node_for_each_value() -> None:
    graph = OnnxGraphBuilder("tiny", {})
    first = graph.constant("size", [0, 64], "int64")
    assert graph.constant("size", [0, 64], "int64") is first
    other = graph.constant("size", [0, 32], "int64")
    assert other is not first
    assert graph.constant("size", [0, 32], "int64") is other
    assert graph.constant("size", [0, 64], "int32") not in (first, other)
    assert (first.name, other.name) == ("size", "size.2")
    assert [value.const_value.numpy().tolist() for value in (first, other)] == [[0, 64], [0, 32]]
