"""Prefill of several prompts at once, packed into steps without padding.

Chunks of prompts are packed into steps by first-fit decreasing bin packing. (Prepacking, arXiv
2404.09529. There a bin is a row whose attention mask separates the prompts; here each prompt has a
cache of its own.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from edgegen.runtimes.base import PREFILL_CHUNK


class PromptChunk(NamedTuple):
    """Consecutive tokens of one prompt."""

    prompt: int
    """Index of the prompt."""
    tokens: int
    """Number of tokens, from the end of the previous chunk."""


def pack(lengths: Sequence[int], capacity: int = PREFILL_CHUNK) -> Iterator[list[PromptChunk]]:
    """Yield steps of at most `capacity` tokens that together run prompts of `lengths` tokens.

    Prompts longer than a step fill whole steps first. The remainders are packed first fit, the
    longest first.
    """
    remainders: list[PromptChunk] = []
    for i, length in enumerate(lengths):
        whole, rest = divmod(length, capacity)
        yield from ([PromptChunk(i, capacity)] for _ in range(whole))
        if rest:
            remainders.append(PromptChunk(i, rest))
    bins: list[list[PromptChunk]] = []
    for chunk in sorted(remainders, key=lambda chunk: -chunk.tokens):
        used = (sum(c.tokens for c in chunks) for chunks in bins)
        fits = next((n for n, size in enumerate(used) if size + chunk.tokens <= capacity), None)
        if fits is None:
            bins.append([chunk])
        else:
            bins[fits].append(chunk)
    yield from bins
