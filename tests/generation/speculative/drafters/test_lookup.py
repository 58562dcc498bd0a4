"""Prompt lookup: the continuation of the longest repeated suffix."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import DraftPlan
from edgegen.generation.speculative.drafters.lookup import MAX_MATCH, Lookup, find

GREEDY = Sampler(GenerationConfig(temperature=0))


def draft(history: list[int], length: int = 4) -> list[int]:
    return list(
        Lookup().start(64).propose(np.array(history, np.int32), DraftPlan(length), GREEDY).tokens
    )


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([1, 2, 3, 4, 5, 6, 9, 1, 2], [3, 4, 5, 6]),
        ([1, 2, 7, 8, 1, 2, 3, 4, 9, 9, 1, 2], [3, 4, 9, 9]),  # the latest
        ([5, 1, 2, 7, 7, 6, 1, 2, 3, 3, 5, 1, 2], [7, 7, 6, 1]),  # a longer match wins
        ([4, 5, 6, 4, 5], [6, 4, 5, 6]),  # past the end it goes on repeating
        ([8, 8, 8], [8, 8, 8, 8]),
        ([1, 2, 3, 4], []),
        ([1, 2, 3, 1], []),  # one token alone
        ([7], []),
    ],
)
def test_drafts(history: list[int], expected: list[int]) -> None:
    assert draft(history) == expected


TOKENS = st.one_of(st.integers(0, 3), st.sampled_from([256, 65536, 0xD800, 0xDFFF, 262143]))


@given(st.lists(TOKENS, min_size=1, max_size=40))
def test_find_equals_a_plain_search(history: list[int]) -> None:
    """Compared with a direct implementation of its description."""
    count, expected = len(history), None
    for length in range(MAX_MATCH, 1, -1):
        starts = [
            i + length
            for i in range(count - length)
            if history[i : i + length] == history[-length:]
        ]
        if starts and count > length:
            expected = starts[-1], length
            break
    assert find(np.array(history, np.int32)) == expected


def test_a_longer_match_has_a_higher_confidence() -> None:
    def confidences(history: list[int]) -> list[float]:
        found = Lookup().propose(np.array(history, np.int32), DraftPlan(3), GREEDY).confidences
        assert found is not None
        return list(found)

    short, long = confidences([1, 2, 3, 9, 1, 2]), confidences([1, 2, 3, 4, 5, 6, 9, 1, 2, 3, 4])
    assert short == sorted(short, reverse=True)
    assert long[0] > short[0] > 0
