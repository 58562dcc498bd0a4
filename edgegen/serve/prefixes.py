"""Pool of KV caches that outlive a request: a prompt runs only the tokens after a cached prefix.

With an engine that is not lossless, keys and values depend on the steps that computed them. There
a prefix is reused only where a prompt without a cache would run the same steps: up to a multiple of
GRID tokens, and not in the tokens of an answer (slices.py).
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from edgegen._types import Tokens
from edgegen.generation.prefix import common_prefix, reuse_cache
from edgegen.runtimes.base import Cache, Model
from edgegen.serve.slices import GRID


class PrefixCaches:
    """At most `count` caches of `context` tokens each, for at most `count` requests at once.

    Thread-safe. A cache belongs to one request from `take` to `give_back`.
    """

    def __init__(self, model: Model, count: int, context: int) -> None:
        self._model, self._count, self._context = model, count, context
        self._lossless = "lossless" in model.capabilities
        self._idle: list[tuple[Tokens, Cache]] = []  # least recently used first
        self._created = 0
        self._lock = threading.Lock()

    @property
    def nbytes(self) -> int:
        """Memory of the idle caches."""
        with self._lock:
            return sum(cache.nbytes for _, cache in self._idle)

    def take(self, ids: Sequence[int], reuse: bool = True) -> Cache:
        """Return a cache that holds a prefix of `ids`; at least one of them is left to run.

        Without `reuse`, the cache is empty.

        It is the idle cache with the longest common prefix. If that is less than a quarter of the
        cache's tokens, the cache is left to its own conversation while the pool can grow.
        """
        tokens = np.asarray(ids if reuse else ids[:1], np.int32)
        with self._lock:
            prefixes = [self._reusable(held, tokens) for held, _ in self._idle]
            best = int(np.argmax(prefixes)) if prefixes else 0
            matches = bool(prefixes) and prefixes[best] >= len(self._idle[best][0]) // 4
            if not matches and self._created < self._count:
                cache = self._model.new_cache(self._context)
                self._created += 1
                return cache
            held, cache = self._idle.pop(best if matches else 0)
        return reuse_cache(self._model, cache, held[: self._reusable(held, tokens)], tokens)

    def give_back(self, cache: Cache, ids: Sequence[int], prompt_tokens: int) -> None:
        """Return a cache to the pool that holds the first of `ids`, a prompt and its answer."""
        length = cache.length if self._lossless else min(cache.length, prompt_tokens)
        held = np.asarray(ids, np.int32)[:length]
        with self._lock:
            self._idle.append((held, cache))

    def _reusable(self, held: Tokens, tokens: Tokens) -> int:
        """Return how many of the first `tokens` need not run on a cache that holds `held`."""
        length = common_prefix(held, tokens[:-1])
        return length if self._lossless else length - length % GRID

    def close(self) -> None:
        """Free the idle caches."""
        with self._lock:
            for _, cache in self._idle:
                cache.close()
            self._idle = []
