"""Drafts made ahead on another device than the target's: the same tokens, overlapped in time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.exporter.api import export
from edgegen.runtimes import find_engine
from tests import software_gpu
from tests.tiny import write_hf

STEPS = Path(__file__).with_name("ahead_steps.py")
pytestmark = [
    pytest.mark.skipif(not find_engine("native").is_installed, reason="no C++ compiler"),
    pytest.mark.slow,
]


@pytest.mark.parametrize("on_gpu", ["target", "draft"])
def test_a_gpu_and_the_cpu_run_at_once(tmp_path: Path, on_gpu: str) -> None:
    software_gpu.require()
    source = write_hf(tmp_path / "hf", "llama")
    bundle = export(source, tmp_path / "b", "w4a8kv8", target="onnx-gpu", context=64, check=False)
    done = software_gpu.run(STEPS, bundle.path, on_gpu)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    print(found)
    plain, drafted, ahead = found["tokens"]
    assert ahead == drafted
    assert found["drafted"][2] == found["drafted"][1] > 0
    assert found["accepted"][2] == found["accepted"][1] > 0
    assert found["overlapping"] > 0
    assert found["failures"] == [None] * 3
    if on_gpu == "draft":  # the reference engine's logits do not depend on the tokens of a step
        assert drafted == plain
