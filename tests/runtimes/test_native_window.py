"""Λ attention on the native engine equals the integer model, in constant memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import open_bundle
from edgegen.errors import CacheEvicted
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.quantized import integer_model
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from tests.runtimes.native_sources import RandomWeights, sources
from tests.runtimes.test_native import TOKENS, natives, run

WINDOWS = st.builds(Lambda, sink=st.integers(0, 70), window=st.integers(1, 90))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=sources(), attention=WINDOWS, data=st.data())
def test_a_window_equals_the_integer_models(
    tmp_path: Path, source: RandomWeights, attention: Lambda, data: st.DataObject
) -> None:
    """Steps of any width, with a tree between them, then truncated, saved and loaded."""
    source.context = 400
    rng = np.random.default_rng(source.seed)
    vocab = source.config.vocab_size
    tokens = rng.integers(0, vocab, 320).astype(np.int32)
    tree = rng.integers(0, vocab, 9).astype(np.int32)
    parents = [int(rng.integers(-1, i)) if i else -1 for i in range(9)]
    widths = data.draw(st.lists(st.integers(1, 120), min_size=3, max_size=6))
    cut = data.draw(st.integers(1, len(tokens)))
    reference = integer_model(source, attention)
    with np.errstate(over="ignore", invalid="ignore"):
        want = reference.step(reference.new_cache(), tokens)
    assume(np.isfinite(want).all())  # some random models grow without bound over 320 tokens
    for found in natives(source, tmp_path, 2, attention):
        cache, start = found.new_cache(400), 0
        for i, width in enumerate((*widths, len(tokens))):
            if i == 2:
                found.step([Step(cache, tree, parents=parents)])
                cache.truncate(start)
            part = tokens[start : min(start + width, cut)]
            for piece in np.array_split(part, -(-len(part) // 250) or 1):
                if len(piece):
                    assert np.array_equal(run(found, cache, piece), want[start:][: len(piece)])
                    start += len(piece)
        cache.save(tmp_path / "state")
        other = found.new_cache(400)
        other.load(tmp_path / "state")
        assert other.length == start
        if start < len(tokens):
            assert np.array_equal(run(found, other, tokens[start:][:7]), want[start:][:7])


def test_a_window_takes_constant_memory(tmp_path: Path) -> None:
    """Memory does not grow with the number of tokens, and evicted tokens cannot be restored."""
    attention = Lambda(sink=4, window=40)
    bundle = open_bundle(tiny_bundle(tmp_path, "llama", "w4a8kv4"))
    model = load_model(bundle, "native", threads=1, attention=attention)
    cache, sizes = model.new_cache(512), []
    for _ in range(10):
        run(model, cache, np.resize(TOKENS, 50))
        cache.save(tmp_path / "state")
        sizes.append((tmp_path / "state").stat().st_size)
    assert cache.length == 500
    assert max(sizes[5:]) <= max(sizes[:5])
    assert cache.nbytes == model.kv_bytes_per_token * (4 + 40 + 256)
    with raises(CacheEvicted, 4, 460, 440):
        cache.truncate(440)
