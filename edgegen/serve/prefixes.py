"""Pool of KV caches that outlive a request: a prompt runs only the tokens after a cached prefix."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from edgegen._types import Tokens
from edgegen.generation.prefix import common_prefix, reuse_cache
from edgegen.runtimes.base import Cache, Model


class PrefixCaches:
    """At most `count` caches of `context` tokens each, for at most `count` requests at once.

    Thread-safe. A cache belongs to one request from `take` to `give_back`.
    """

    def __init__(self, model: Model, count: int, context: int) -> None:
        self._model, self._count, self._context = model, count, context
        self._idle: list[tuple[Tokens, Cache]] = []  # least recently used first
        self._created = 0
        self._lock = threading.Lock()

    @property
    def nbytes(self) -> int:
        """Memory of the idle caches."""
        with self._lock:
            return sum(cache.nbytes for _, cache in self._idle)

    def take(self, ids: Sequence[int]) -> Cache:
        """Return a cache that holds a prefix of `ids`; at least one of them is left to run.

        It is the idle cache with the longest common prefix. If that is less than a quarter of the
        cache's tokens, the cache is left to its own conversation while the pool can grow.
        """
        tokens = np.asarray(ids, np.int32)
        with self._lock:
            prefixes = [common_prefix(held, tokens[:-1]) for held, _ in self._idle]
            best = int(np.argmax(prefixes)) if prefixes else 0
            matches = bool(prefixes) and prefixes[best] >= len(self._idle[best][0]) // 4
            if not matches and self._created < self._count:
                cache = self._model.new_cache(self._context)
                self._created += 1
                return cache
            held, cache = self._idle.pop(best if matches else 0)
        return reuse_cache(self._model, cache, held, tokens)

    def give_back(self, cache: Cache, ids: Sequence[int]) -> None:
        """Return a cache that holds the first of `ids` to the pool."""
        held = np.asarray(ids, np.int32)[: cache.length]
        with self._lock:
            self._idle.append((held, cache))

    def close(self) -> None:
        """Free the idle caches."""
        with self._lock:
            for _, cache in self._idle:
                cache.close()
            self._idle = []
