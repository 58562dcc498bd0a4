"""The host's instructions that estimates assume, against those that an emulated processor runs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from count_host_instructions import KINDS, by_kind, count, prepare
from debian_tools import provide

from edgegen.exporter.api import export
from edgegen.fpga.host import INSTRUCTIONS, queues, values
from tests.tiny import write_hf

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="qemu-user emulates Linux")


def test_each_kind_of_work_has_functions() -> None:
    assert {*KINDS, "queues"} == {*INSTRUCTIONS, "transfers"}
    assert by_kind({"edgegen::f(int)": 1, "edgegen::(anonymous)::rope(float*)": 2}) == {
        "queues": 1,
        "rope": 2,
    }


@pytest.mark.slow
@pytest.mark.timeout(1200)  # the engine is compiled
def test_another_model_needs_the_instructions_of_the_estimate(tmp_path: Path) -> None:
    """The instructions per value were counted for SmolLM2-135M."""
    if not provide("aarch64-linux-gnu-g++", "qemu-aarch64"):
        pytest.skip("g++-aarch64-linux-gnu and qemu-user cannot be installed here")
    sizes = {"hidden_size": 1024, "intermediate_size": 2560, "head_dim": 128}
    heads = {"num_attention_heads": 8, "num_key_value_heads": 2, "num_hidden_layers": 2}
    source = write_hf(tmp_path / "hf", "llama", **sizes, **heads)
    bundle = export(source, tmp_path / "b", "w4a8kv8", calibration="none", check=False)
    shape, arguments = prepare(bundle, context=256, kernels="neon")
    counted = dict(by_kind(count(tmp_path, arguments)))
    assert counted.pop("transfers") > 0
    sizes_of = {**values(shape), "queues": queues(shape.config)}
    estimate = sum(INSTRUCTIONS[kind] * number for kind, number in sizes_of.items())
    assert estimate == pytest.approx(sum(counted.values()), rel=0.15)
