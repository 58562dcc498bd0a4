"""Prompts packed into steps: the logits of separate prefills, and no padding."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.prepacking import pack
from edgegen.runtimes.base import Step
from tests.generation.engines import watched
from tests.tiny import write_hf


@given(st.lists(st.integers(0, 70), max_size=12))
def test_every_token_is_run_once_in_order(lengths: list[int]) -> None:
    seen = [0] * len(lengths)
    steps = list(pack(lengths, 16))
    for chunks in steps:
        assert 0 < sum(chunk.tokens for chunk in chunks) <= 16
        assert len({chunk.prompt for chunk in chunks}) == len(chunks)
        for chunk in chunks:
            seen[chunk.prompt] += chunk.tokens
    assert seen == lengths
    # First fit decreasing: no two steps could have been one.
    used = sorted(sum(chunk.tokens for chunk in chunks) for chunks in steps)
    assert len(used) < 2 or used[0] + used[1] > 16


def test_logits_equal_those_of_separate_prefills(tmp_path: Path) -> None:
    model = watched(write_hf(tmp_path, "llama"))
    rng = np.random.default_rng(2)
    prompts = [rng.integers(3, 300, n).astype(np.int32) for n in (40, 1, 7, 300, 22, 9)]
    caches = [model.new_cache(512) for _ in prompts]
    model.forget()
    for chunks in pack([len(prompt) - 1 for prompt in prompts]):
        steps = []
        for i, tokens in chunks:
            start = caches[i].length
            steps.append(Step(caches[i], prompts[i][start : start + tokens]))
        model.step(steps)
    computed = sum(model.sizes)
    assert computed == sum(len(prompt) - 1 for prompt in prompts)
    assert len(model.sizes) == 6  # 256 and 43 of the longest, and the other four that have any
    padded = len(prompts) * max(len(prompt) - 1 for prompt in prompts)
    assert computed / padded < 0.25
    for cache, prompt in zip(caches, prompts, strict=True):
        (output,) = model.step([Step(cache, prompt[-1:])])
        (expected,) = model.step([Step(model.new_cache(512), prompt)])
        assert np.abs(output.logits - expected.logits).max() <= 1e-5
