"""Recurrent state on the native engine: drafts and trees that are undone, and its limits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.rotation import Rotations
from edgegen.errors import CacheEvicted, UsageError
from edgegen.models.config import Branch, ModelConfig, Rope, arrange
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.models.parts.state_space import StateSpace
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.nodes import MAX_STEP, RECENT
from edgegen.runtimes.quantized import integer_model
from tests.errors import raises

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from tests.runtimes.native_sources import RandomWeights
from tests.runtimes.test_native import natives, run

TOKENS = np.random.default_rng(6).integers(0, 50, 320).astype(np.int32)
JUNK = np.random.default_rng(7).integers(0, 50, 100).astype(np.int32)


RECURRENCES = {
    "gated_delta": GatedDelta(key_heads=2, value_heads=4, key_dim=8, value_dim=16, width=4),
    "state_space": StateSpace(heads=8, groups=1, head_dim=8, state_dim=24, width=4),
}


def hybrid(recurrence: Part) -> RandomWeights:
    """Return a model with a recurrence in the first layer and attention in the second."""
    parts = (recurrence, Attention(2, 1, 16, 0.25, gate=True))
    layers = [[Branch("attn", (part,)), Branch("mlp", (GatedMlp(64),))] for part in parts]
    kinds, order = arrange(layers)
    config = ModelConfig(
        architecture="random",
        vocab_size=50,
        hidden_size=64,
        norm_eps=1e-5,
        max_position=400,
        ropes=(Rope(1e4),),
        kinds=kinds,
        layers=order,
    )
    source = RandomWeights(config, bits=4, group=32, kv="int8", turned=Rotations(), seed=1)
    source.context = 400
    return source


@pytest.fixture(scope="module", params=RECURRENCES)
def source(request: pytest.FixtureRequest) -> RandomWeights:
    return hybrid(RECURRENCES[request.param])


@pytest.fixture(scope="module")
def expected(source: RandomWeights) -> Float:
    reference = integer_model(source)
    return reference.step(reference.new_cache(), TOKENS)


@pytest.fixture(scope="module")
def model(source: RandomWeights, tmp_path_factory: pytest.TempPathFactory) -> Model:
    return next(natives(source, tmp_path_factory.mktemp("hybrid")))


def undo(cache: Cache, rng: np.random.Generator) -> None:
    """Run tokens that do not belong to the sequence, or belong to it by chance, and undo them."""
    model, start, count = cache.model, cache.length, int(rng.choice([1, 3, 16, 17, MAX_STEP]))
    if rng.random() < 0.5:
        model.step([Step(cache, JUNK[:count])])
        cache.truncate(start)
        return
    # The sequence's next tokens are nodes among others, and stay.
    own = sorted(rng.choice(count, min(count, 3), replace=False).tolist())
    nodes, parents = (
        JUNK[:count].copy(),
        [int(rng.integers(-1, i)) if i else -1 for i in range(count)],
    )
    for before, node in zip([-1, *own], own, strict=False):
        parents[node] = before
        nodes[node] = TOKENS[start + own.index(node)]
    model.step([Step(cache, nodes, parents=parents)])
    cache.keep(own)


@pytest.mark.parametrize("seed", range(6))
def test_undone_tokens_leave_no_trace(model: Model, expected: Float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    cache = model.new_cache(400)
    while cache.length < 230:
        undo(cache, rng)
        if cache.length and rng.random() < 0.3:
            cache.truncate(int(rng.integers(max(cache.nodes.floor, 1), cache.length + 1)))
        count = int(rng.choice([1, 2, 5, 40, MAX_STEP + 1]))
        start = cache.length
        got = run(model, cache, TOKENS[start : start + count])
        assert np.array_equal(got, expected[start : start + count])


@pytest.mark.parametrize("count", [MAX_STEP, MAX_STEP + 1, 150])
def test_state_is_kept_of_the_last_tokens(model: Model, expected: Float, count: int) -> None:
    cache = model.new_cache(400)
    run(model, cache, TOKENS[:100])
    run(model, cache, TOKENS[100 : 100 + count])
    floor = (100 if count <= MAX_STEP else 100 + count) - RECENT
    with raises(CacheEvicted, floor - 1, floor):
        cache.truncate(floor - 1)
    cache.truncate(floor)
    assert np.array_equal(run(model, cache, TOKENS[floor:][:9]), expected[floor:][:9])
    cache.truncate(0)
    assert np.array_equal(run(model, cache, TOKENS[:9]), expected[:9])


@pytest.mark.parametrize("length", [2, 130])
def test_saved_state_continues(model: Model, expected: Float, tmp_path: Path, length: int) -> None:
    cache, other = model.new_cache(400), model.new_cache(400)
    run(model, cache, TOKENS[:length])
    model.step([Step(cache, JUNK[:5])])
    cache.truncate(length)
    cache.save(tmp_path / "state")
    run(model, other, JUNK[:90])
    other.load(tmp_path / "state")
    with raises(CacheEvicted, length - 1, length):
        other.truncate(length - 1)
    for each in (cache, other):
        assert np.array_equal(run(model, each, TOKENS[length:][:40]), expected[length:][:40])
    other.truncate(length + 3)
    assert np.array_equal(run(model, other, TOKENS[length + 3 :][:9]), expected[length + 3 :][:9])


def test_large_trees_are_refused(model: Model) -> None:
    cache = model.new_cache(400)
    with raises(UsageError, MAX_STEP, f"got {MAX_STEP + 1}"):
        model.step([Step(cache, JUNK[: MAX_STEP + 1], parents=[-1] * (MAX_STEP + 1))])
    assert cache.length == 0
