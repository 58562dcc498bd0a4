"""The integer model: near the float one, with the same bits in every grouping and order."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.arithmetic.integer import IntegerMatrix, IntegerModel
from edgegen.arithmetic.metrics import Score
from edgegen.bundle import open_bundle
from edgegen.runtimes.base import Step
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from edgegen.runtimes.reference import ReferenceModel
from tests.tiny import ARCHITECTURES
from tests.tiny_bundle import tiny_bundle

TOKENS = np.random.default_rng(3).integers(0, 320, 40)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> IntegerModel:
    path = tiny_bundle(tmp_path_factory.mktemp("integer"), "gemma3", "w2a8kv4")
    return integer_model(QuantizedBundle(open_bundle(path)))


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(
    ("recipe", "max_kl"), [("w8a8", 8e-3), ("w4a8kv8", 8e-3), ("w4a8kv4", 0.25), ("w2a8kv4", 0.25)]
)
def test_it_is_close_to_the_float_model(
    tmp_path: Path, architecture: str, recipe: str, max_kl: float
) -> None:
    """Compared with the float model on the same dequantized weights."""
    bundle = open_bundle(tiny_bundle(tmp_path, architecture, recipe))
    integer, exact = integer_model(QuantizedBundle(bundle)), ReferenceModel.from_bundle(bundle)
    found = integer.step(integer.new_cache(), TOKENS)
    step = Step(exact.new_cache(64), TOKENS.astype(np.int32), logits_for="all")
    score = Score()
    score.add(found[:-1], TOKENS[1:], exact.step([step])[0].logits[:-1])
    assert found.dtype == np.float32
    assert score.kl < max_kl


@settings(max_examples=10)
@given(cuts=st.lists(st.integers(1, len(TOKENS) - 1), unique=True))
def test_any_grouping_gives_the_same_bits(model: IntegerModel, cuts: list[int]) -> None:
    caches = model.new_cache()
    parts = [model.step(caches, part) for part in np.split(TOKENS, sorted(cuts))]
    assert np.array_equal(np.concatenate(parts), model.step(model.new_cache(), TOKENS))


@settings(max_examples=10)
@given(order=st.permutations(range(30)))
def test_any_order_of_the_slots_gives_the_same_bits(model: IntegerModel, order: list[int]) -> None:
    plain, moved = model.new_cache(), model.new_cache()
    for caches in (plain, moved):
        model.step(caches, TOKENS[:30])
    for cache in moved:
        cache.permute(np.array(order))
    assert np.array_equal(model.step(moved, TOKENS[30:]), model.step(plain, TOKENS[30:]))


@given(data=st.data())
def test_products_are_exact(data: st.DataObject) -> None:
    """Compared with Python integers, with codes as large as the format allows."""
    n, k = data.draw(st.integers(1, 4)), data.draw(st.integers(1, 40))
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    steps = rng.integers(-3825, 3826, (n, k)).astype(np.int16)
    codes = rng.integers(-127, 128, (2, k))
    codes[:, 0] = 127  # the largest: the scale is then the power of two put in
    scale = np.exp2(rng.integers(-9, 9, n)).astype(np.float32)
    got = IntegerMatrix(steps, scale) @ (codes * np.float32(0.25)).astype(np.float32)
    want = [
        [float(np.float32(sum(int(a) * int(b) for a, b in zip(x, w, strict=True)))) for w in steps]
        for x in codes
    ]
    assert np.array_equal(got, np.array(want, np.float32) * scale * np.float32(0.25))
