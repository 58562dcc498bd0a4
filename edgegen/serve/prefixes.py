"""Caches that outlive a request: the next prompt that begins alike runs only what is new."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from edgegen.errors import CacheEvicted
from edgegen.runtimes.base import Cache, Model

Ids = NDArray[np.int32]


class PrefixCaches:
    """At most `count` caches of `context` tokens each, for at most `count` takers at once.

    Thread-safe. A cache that is taken is its taker's alone until it is given back.
    """

    def __init__(self, model: Model, count: int, context: int) -> None:
        self._model, self._count, self._context = model, count, context
        self._idle: list[tuple[Ids, Cache]] = []  # least recently used first
        self._made = 0
        self._lock = threading.Lock()

    @property
    def nbytes(self) -> int:
        """Memory of the idle ones."""
        with self._lock:
            return sum(cache.nbytes for _, cache in self._idle)

    def take(self, ids: Sequence[int]) -> Cache:
        """A cache cut to what it has in common with `ids`, of which one at least is left to run."""
        wanted = np.asarray(ids, np.int32)[:-1]
        with self._lock:
            shared = [common(held, wanted) for held, _ in self._idle]
            best = int(np.argmax(shared)) if shared else 0
            # What begins otherwise is worth more to its own conversation.
            alike = bool(shared) and shared[best] >= len(self._idle[best][0]) // 4
            if not alike and self._made < self._count:
                cache = self._model.new_cache(self._context)
                self._made += 1
                return cache
            best = best if alike else 0
            _, cache = self._idle.pop(best)
        try:
            cache.truncate(shared[best])
        except CacheEvicted:
            cache.close()
            cache = self._model.new_cache(self._context)
        return cache

    def give_back(self, cache: Cache, ids: Sequence[int]) -> None:
        """Keep a cache that holds the first of `ids`."""
        held = np.asarray(ids, np.int32)[: cache.length]
        with self._lock:
            self._idle.append((held, cache))

    def close(self) -> None:
        """Free the idle ones."""
        with self._lock:
            for _, cache in self._idle:
                cache.close()
            self._idle = []


def common(a: Ids, b: Ids) -> int:
    """Length of what two sequences begin with alike."""
    n = min(len(a), len(b))
    differs = a[:n] != b[:n]
    return int(differs.argmax()) if differs.any() else n
