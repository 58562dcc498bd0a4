"""Speculation with prompt tokens: the same loop, on a model that runs them along with each draft.

The loop sees neither the prompts nor that the cache holds them until it keeps what was accepted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from edgegen._types import Float
from edgegen.generation.cancel import CancelToken
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import Call
from edgegen.generation.speculative.drafters.prompts import PromptCache, PromptDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.runtimes.base import Cache, Model, Output, Step


class PromptSpeculation(Speculation):
    """Drafts from prompt tokens."""

    drafts: PromptDrafts

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[Call]:
        held = _Held(cache)
        calls = super().__call__(_Prompted(model), held, prompt, sampler, cancel)
        try:
            with closing(calls):  # type: ignore[type-var]  # it is a generator
                for call in calls:
                    held.settle()
                    yield call
        finally:
            held.settle()


class _Held(PromptCache):
    """A cache that may hold prompts after the last step's own tokens."""

    def __init__(self, inner: Cache) -> None:
        self.inner, self.context = inner, inner.context
        self._own = self._extra = 0

    def hold(self, own: int, extra: int) -> None:
        """A step has brought `own` tokens and `extra` prompts."""
        self._own, self._extra = own, extra

    def settle(self) -> None:
        """Let the prompts go: all of the step's own tokens were accepted."""
        if self._extra:
            self.keep(range(self._own))

    @property
    def length(self) -> int:
        return self.inner.length - self._extra

    def keep(self, indices: Sequence[int]) -> None:
        self.inner.keep(indices)
        self._extra = 0

    def truncate(self, length: int) -> None:
        self.settle()
        self.inner.truncate(length)

    def save(self, path: Path) -> None:
        self.settle()
        self.inner.save(path)

    def load(self, path: Path) -> None:
        self.inner.load(path)
        self._extra = 0

    @property
    def nbytes(self) -> int:
        return self.inner.nbytes


class _Prompted(Model):
    """A model that runs the prompts that a cache's drafter wants along with each step."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.config, self.capabilities = model.config, model.capabilities
        self.engine, self.device, self.threads = model.engine, model.device, model.threads
        self.kv_bytes_per_token, self.max_context = model.kv_bytes_per_token, model.max_context

    def new_cache(self, context: int) -> Cache:
        return self.model.new_cache(context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        return [self._run(step) for step in steps]

    def _run(self, step: Step) -> Output:
        cache = step.cache
        assert isinstance(cache, _Held)
        cache.settle()
        alone, drafter = step._replace(cache=cache.inner), cache.drafter
        if drafter is None:
            return self.model.step([alone])[0]
        paths, ahead = _paths(step), len(drafter.prompts)
        ends = drafter.anchors(paths)
        assert step.tokens is not None
        own, extra = len(step.tokens), ahead * len(ends)
        if not extra or cache.length + own + extra > cache.context:
            return self.model.step([alone])[0]
        (output,) = self.model.step([_extended(alone, ends, drafter.prompts)])
        cache.hold(own, extra)
        behind = output.logits[len(paths) :].reshape(len(ends), ahead, -1)
        drafter.take({paths[end]: laws for end, laws in zip(ends, behind, strict=True)})
        hidden = None if output.hidden is None else output.hidden[: len(paths)]
        return Output(output.logits[: len(paths)], hidden)


def _paths(step: Step) -> list[tuple[int, ...]]:
    """Of the tokens whose logits are wanted, each one's path from the first of them."""
    assert step.tokens is not None
    assert isinstance(step.logits_for, int)
    first = len(step.tokens) - step.logits_for
    paths: list[tuple[int, ...]] = [()]
    for i in range(first + 1, len(step.tokens)):
        parent = i - 1 if step.parents is None else step.parents[i]
        paths.append((*paths[parent - first], int(step.tokens[i])))
    return paths


def _extended(step: Step, ends: Sequence[int], prompts: Float) -> Step:
    """The step with prompts behind the tokens at `ends`, counted from the first whose logits are
    wanted."""
    assert step.tokens is not None
    assert isinstance(step.logits_for, int)
    own, ahead = len(step.tokens), len(prompts)
    first, extra = own - step.logits_for, ahead * len(ends)
    parents = list(range(-1, own - 1)) if step.parents is None else list(step.parents)
    for end in ends:
        start = len(parents)
        parents += [first + end, *range(start, start + ahead - 1)]
    return step._replace(
        tokens=np.append(step.tokens, np.full(extra, -1, np.int32)),
        embeddings=np.tile(prompts, (len(ends), 1)),
        parents=parents,
        logits_for=step.logits_for + extra,
    )
