"""Which weights of a mixture of experts the native engine reads."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from edgegen.arithmetic.rotation import Rotations
from edgegen.models.config import Branch, ModelConfig, Rope
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.experts import Experts
from edgegen.runtimes.base import Step
from edgegen.runtimes.native.pack import PackedModel, pack
from tests.runtimes.native_sources import RandomWeights

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.runtimes.native.model import NativeModel

MIXTURE = Experts(64, 2, 1024)
EXPERT_BYTES = 3 * 1024 * 256
MAPPED_BYTES = 400 << 20
"""Size of a file that the engine maps and does not copy."""


def config() -> ModelConfig:
    """Return a layer of 64 experts, of which a token chooses 2."""
    attention = Attention(4, 2, 16, 0.25, rope=0)
    return ModelConfig(
        architecture="random",
        vocab_size=64,
        hidden_size=256,
        norm_eps=1e-5,
        max_position=80,
        ropes=(Rope(10000.0),),
        kinds=((Branch("attn", (attention,)), Branch("mlp", (MIXTURE,))),),
        layers=(0,),
    )


def resident_bytes(path: Path) -> int:
    """Return the resident bytes of a mapped file in this process."""
    kib, mine = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split(" ", 1)[0]:
            mine = line.endswith(str(path))
        elif mine and line.startswith("Rss:"):
            kib += int(line.split()[1])
    return kib << 10


@pytest.mark.skipif(sys.platform != "linux", reason="Linux shows which pages of a file were read")
def test_only_chosen_experts_are_read(tmp_path: Path) -> None:
    source = RandomWeights(
        config(), bits=8, group=64, kv="int8", turned=Rotations(False, False, 0), seed=5
    )
    path = tmp_path / "packed"
    pack(source, path)
    with path.open("r+b") as file:
        file.truncate(MAPPED_BYTES)
    model = NativeModel(PackedModel(path, source.config, 80, "int8"), 2)
    cache = model.new_cache(80)
    model.step([Step(cache, np.array([3], np.int32))])
    one = resident_bytes(path)
    assert 2 * EXPERT_BYTES < one < 4 * EXPERT_BYTES
    cache.truncate(0)
    model.step([Step(cache, np.array([3, 3], np.int32), parents=[-1, -1])])
    assert resident_bytes(path) == one  # two rows with the same experts
    cache.truncate(0)
    model.step([Step(cache, np.arange(64, dtype=np.int32))])
    assert resident_bytes(path) > 20 * EXPERT_BYTES
