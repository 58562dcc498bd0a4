"""Prompts of different lengths, run together without padding.

Each step of the model takes as many tokens as it may, of as many prompts as it takes: prompts are
packed into steps as things are into bins, the longest first. A prompt's last token is left out,
since the answer begins with it. (Prepacking, arXiv 2404.09529; there the bins are rows with a mask
that keeps prompts apart, here a step does that for each of its caches.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from edgegen._types import Tokens
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step


class Part(NamedTuple):
    """Some of a prompt's tokens."""

    prompt: int
    """Which prompt."""
    tokens: int
    """How many of them, from where the last part ended."""


def parts(lengths: Sequence[int], capacity: int = PREFILL_CHUNK) -> Iterator[list[Part]]:
    """Steps that together run prompts of `lengths` tokens, each of at most `capacity` tokens.

    Prompts longer than a step fill whole ones first; what is left of them and the others goes
    where it fits first, the longest first.
    """
    rest: list[Part] = []
    for i, length in enumerate(lengths):
        whole, left = divmod(length, capacity)
        yield from ([Part(i, capacity)] for _ in range(whole))
        if left:
            rest.append(Part(i, left))
    bins: list[list[Part]] = []
    for part in sorted(rest, key=lambda part: -part.tokens):
        used = (sum(p.tokens for p in found) for found in bins)
        fits = next((n for n, size in enumerate(used) if size + part.tokens <= capacity), None)
        if fits is None:
            bins.append([part])
        else:
            bins[fits].append(part)
    yield from bins


def prefill(model: Model, caches: Sequence[Cache], prompts: Sequence[Tokens]) -> int:
    """Run all of each prompt but its last token, each into its own empty cache; gives the tokens
    that were computed, none of them padding."""
    computed = 0
    for found in parts([len(prompt) - 1 for prompt in prompts]):
        steps = []
        for part in found:
            cache = caches[part.prompt]
            start = cache.length
            steps.append(Step(cache, prompts[part.prompt][start : start + part.tokens]))
        model.step(steps)
        computed += sum(part.tokens for part in found)
    return computed
