"""Reuse of KV caches between prompts that begin with the same tokens."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from edgegen._types import Tokens
from edgegen.errors import CacheEvicted
from edgegen.runtimes.base import Cache, Model

Ids = Sequence[int] | Tokens


def common_prefix(a: Ids, b: Ids) -> int:
    """Return the length of the longest common prefix of two token sequences."""
    n = min(len(a), len(b))
    differs = np.asarray(a[:n]) != np.asarray(b[:n])
    return int(differs.argmax()) if differs.any() else n


def reuse_cache(model: Model, cache: Cache, held: Ids, tokens: Ids) -> Cache:
    """Truncate `cache`, which holds the first of `held`, to its common prefix with `tokens`.

    At least one of `tokens` is left to run, since its logits are needed. A cache whose window has
    evicted tokens of that prefix is closed, and an empty one of `model` is returned instead.
    """
    length = common_prefix(held[: cache.length], tokens[: len(tokens) - 1])
    try:
        cache.truncate(length)
    except CacheEvicted:
        context = cache.context
        cache.close()
        return model.new_cache(context)
    return cache
