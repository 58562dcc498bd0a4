"""Base classes of wrappers around a model or a cache: they delegate every member."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from edgegen._types import Float
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.matrix import HeadMatrix, TokenRows


class ModelProxy(Model):
    """A model that delegates to another one. A subclass overrides what it changes."""

    def __init__(self, model: Model) -> None:
        self.model = model
        for name in Model.__annotations__:
            setattr(self, name, getattr(model, name))

    def slots(self, context: int) -> int:
        return self.model.slots(context)

    def new_cache(self, context: int) -> Cache:
        return self.model.new_cache(context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        return self.model.step(steps)

    def matrix(self, weight: Float, bits: int = 8) -> HeadMatrix:
        return self.model.matrix(weight, bits)

    def token_rows(self, rows: Float) -> TokenRows:
        return self.model.token_rows(rows)

    def close(self) -> None:
        self.model.close()

    def _new_cache(self, context: int) -> Cache:
        return self.model._new_cache(context)


class CacheProxy(Cache):
    """A cache that delegates to another one. A subclass overrides what it changes."""

    def __init__(self, inner: Cache) -> None:
        self.inner = inner
        self.model, self.context, self.nodes = inner.model, inner.context, inner.nodes

    @property
    def length(self) -> int:
        return self.inner.length

    @property
    def nbytes(self) -> int:
        return self.inner.nbytes

    def truncate(self, length: int) -> None:
        self.inner.truncate(length)

    def keep(self, indices: Sequence[int]) -> None:
        self.inner.keep(indices)

    def save(self, path: Path) -> None:
        self.inner.save(path)

    def load(self, path: Path) -> None:
        self.inner.load(path)

    def drop(self) -> None:
        self.inner.drop()

    def commit(self, step: Step) -> None:
        self.inner.commit(step)

    def close(self) -> None:
        self.inner.close()

    def _state(self) -> Arrays:
        return self.inner._state()

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return self.inner._restore(length, arrays)
