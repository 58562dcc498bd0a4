"""Sizes that `--dry-run` states, against those of bundles and of caches."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest

from edgegen.bundle import Bundle
from edgegen.exporter.api import export, plan
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.nodes import MAX_STEP
from edgegen.runtimes.reference import ReferenceCache
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES


def stored_bytes(bundle: Bundle) -> int:
    """Return the bytes of the bundle's data file that belong to a tensor or to several."""
    graph = onnx.load(bundle.file("model.onnx"), load_external_data=False).graph
    used = np.zeros(bundle.file("model.onnx.data").stat().st_size, bool)
    for tensor in graph.initializer:
        entries = {entry.key: entry.value for entry in tensor.external_data}
        if entries:
            used[int(entries["offset"]) :][: int(entries["length"])] = True
    return int(used.sum())


@pytest.mark.parametrize(
    "name",
    ["gpt_oss", "deepseek2", "qwen3_5", "lfm2", "stablelm", "granite4-h-experts", "gemma4-e2b"],
)
@pytest.mark.parametrize("recipe", ["fp32", "w4a8kv8"])
def test_a_plan_states_the_bytes_of_the_model(tmp_path: Path, name: str, recipe: str) -> None:
    hf = family.write_folder(tmp_path / "hf", FAMILIES[name])
    stated = plan(hf, recipe, context=64)
    bundle = export(hf, tmp_path / "b", recipe, context=64, check=False)
    # Single numbers are in the graph itself.
    assert 0 <= stated.model_bytes - stored_bytes(bundle) <= 4
    assert stated.kv_bytes_per_token == bundle.manifest.kv_bytes_per_token
    if recipe == "fp32":
        assert stated.kv_bytes_per_token == load_model(bundle, "reference").kv_bytes_per_token


def test_the_reference_s_recurrent_state(tmp_path: Path) -> None:
    hf = family.write_folder(tmp_path / "hf", FAMILIES["qwen3_5"])
    model = load_model(export(hf, tmp_path / "b", "fp32", context=128, check=False), "reference")
    cache = model.new_cache(128)
    assert isinstance(cache, ReferenceCache)
    for tokens in (oracle.TOKENS[:16], oracle.TOKENS[:MAX_STEP]):
        model.step([Step(cache, tokens)])
    slots = [slot for layer in cache.recurrent._layers for slot in layer.values()]
    held = sum(array.nbytes for slot in slots for array in slot.values())
    assert 0.7 * model.recurrent_bytes < held <= model.recurrent_bytes


class MallocInfo(ctypes.Structure):
    """struct mallinfo2 of glibc."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks",
                     "uordblks", "fordblks", "keepcost")
    ]  # fmt: skip


def allocated() -> int:
    """Return the bytes that malloc has given out in this process."""
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = MallocInfo
    found = mallinfo()
    return int(found.uordblks + found.hblkhd)


@pytest.mark.skipif(sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "mallinfo2"),
                    reason="only glibc counts its bytes")  # fmt: skip
@pytest.mark.parametrize("name", ["qwen3_5", "granite4-h"])
def test_native_recurrent_state(tmp_path: Path, name: str) -> None:
    pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")
    hf = family.write_folder(tmp_path / "hf", FAMILIES[name])
    stated = plan(hf, "w4a8kv8", context=64).state_bytes
    model = load_model(export(hf, tmp_path / "b", "w4a8kv8", context=64, check=False), "native")
    assert model.recurrent_bytes == stated
    before = allocated()
    caches = [model.new_cache(64) for _ in range(8)]
    held = (allocated() - before) / len(caches)
    assert stated <= held <= 1.05 * stated
