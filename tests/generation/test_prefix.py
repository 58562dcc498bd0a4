"""Reuse of a cache for a prompt that shares a prefix with its tokens."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.prefix import common_prefix, reuse_cache
from edgegen.runtimes.base import Step
from tests.generation.engines import Watched

tokens = st.lists(st.integers(0, 2))


@given(tokens, tokens)
def test_common_prefix(a: list[int], b: list[int]) -> None:
    n = common_prefix(a, b)
    assert n == common_prefix(np.array(a, np.int32), np.array(b, np.int32))
    assert a[:n] == b[:n]
    assert n == min(len(a), len(b)) or a[n] != b[n]


def test_one_token_is_left_to_run(target: Watched) -> None:
    held = [5, 6, 7, 8]
    for wanted, length in (([5, 6, 9], 2), (held, 3), ([*held, 9], 4), ([9], 0)):
        cache = target.new_cache(16)
        target.step([Step(cache, np.array(held, np.int32))])
        assert reuse_cache(target, cache, held, wanted) is cache
        assert cache.length == length
