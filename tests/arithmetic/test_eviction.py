"""Λ attention: its definition, and that eviction changes no bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.arithmetic.eviction import Lambda, lambda_attention
from edgegen.arithmetic.integer import IntegerModel
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

TOKENS = np.random.default_rng(5).integers(0, 320, 60)
SIZES = st.builds(Lambda, sink=st.integers(0, 6), window=st.integers(1, 20))


@pytest.fixture(scope="module", params=["llama", "gemma3"])
def source(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle; Gemma's has layers with a sliding window of 16."""
    return tiny_bundle(tmp_path_factory.mktemp("eviction"), request.param, "w4a8kv4")


def _model(path: Path, attention: Lambda | None) -> IntegerModel:
    return integer_model(QuantizedBundle(open_bundle(path)), attention)


class KeepAll(Lambda):
    """Attends to the same tokens, but evicts none."""

    def kept(self, positions: np.ndarray, start: int) -> np.ndarray:
        return np.ones(len(positions), np.bool_)


@given(rule=SIZES, query=st.integers(0, 60), key=st.integers(0, 60))
def test_a_query_attends_to_the_sinks_and_its_window(rule: Lambda, query: int, key: int) -> None:
    want = key <= query and (key < rule.sink or query - key < rule.window)
    assert rule.seen(np.array([query]), np.array([key])).item() == want


@given(rule=SIZES, start=st.integers(0, 80))
def test_evicted_tokens_are_those_that_no_later_token_attends_to(rule: Lambda, start: int) -> None:
    positions = np.arange(start)
    later = rule.seen(np.arange(start, start + 40), positions).any(axis=0)
    assert np.array_equal(rule.kept(positions, start), later)
    assert rule.dropped(start) == start - later.sum()
    assert later.sum() <= rule.sink + rule.window - 1


@pytest.mark.parametrize("sink", [0, 4])
def test_short_texts_have_full_attention(source: Path, sink: int) -> None:
    full, some = _model(source, None), _model(source, Lambda(sink, 40 - sink))
    want, got = (m.step(m.new_cache(), TOKENS) for m in (full, some))
    assert np.array_equal(got[:40], want[:40])
    assert (got[40:] != want[40:]).any(axis=1).all()


@settings(max_examples=10)
@given(rule=SIZES, cuts=st.lists(st.integers(1, len(TOKENS) - 1), unique=True, max_size=12))
def test_eviction_changes_no_bit_and_bounds_the_cache(
    source: Path, rule: Lambda, cuts: list[int]
) -> None:
    keeps_all = _model(source, KeepAll(rule.sink, rule.window))
    want = keeps_all.step(keeps_all.new_cache(), TOKENS)
    model = _model(source, rule)
    caches, parts = model.new_cache(), []
    for part in np.split(TOKENS, sorted(cuts)):
        parts.append(model.step(caches, part))
        limit = rule.sink + rule.window - 1 + len(part)
        assert all(cache.keys.shape[1] <= limit for cache in caches)
    assert np.array_equal(np.concatenate(parts), want)
    assert caches[0].length == len(TOKENS)


def test_the_cache_stops_growing_when_the_window_is_full(source: Path) -> None:
    model = _model(source, Lambda(4, 12))
    caches, sizes = model.new_cache(), []
    for token in TOKENS:
        model.step(caches, np.array([token]))
        held = (caches[0].keys, caches[0].values, caches[0].key_scales, caches[0].value_scales)
        sizes.append(sum(array.nbytes for array in held))
    assert len(set(sizes[16:])) == 1
    assert sizes[:16] == [sizes[0] * n for n in range(1, 17)]


def test_sizes_out_of_range() -> None:
    with raises(UsageError, "window of 0", "4"):
        Lambda(4, 0)
    with raises(UsageError, "sink of -1", "8"):
        lambda_attention(-1, 8)
    with raises(UsageError, "--window"):
        lambda_attention(4, None)


def test_options() -> None:
    assert lambda_attention(None, None) is None
    assert lambda_attention(None, 64) == Lambda(4, 64)
    assert lambda_attention(0, 64) == Lambda(0, 64)
