"""Target of prompt-token drafting: a model that appends the prompt tokens to each step.

The speculative loop is unchanged. It sees neither the prompt tokens' logits nor their cache slots,
which stay behind the last step until the accepted path is kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from edgegen._types import Float
from edgegen.generation.speculative.drafters.base import Target
from edgegen.runtimes.base import Cache, Model, Output, Step
from edgegen.runtimes.proxy import CacheProxy, ModelProxy

TokenPath = tuple[int, ...]
"""The tokens of a draft from its root to one of them."""


class PromptSource(Protocol):
    """Drafter whose prompt tokens are appended."""

    prompts: Float
    """[ahead, hidden]: their embeddings."""

    def anchors(self, paths: Sequence[TokenPath]) -> list[int]:
        """Return the indices of the tokens behind which prompt tokens are appended.

        `paths` gives each token of the step by its path from the last token of the text, whose own
        path is empty.
        """
        ...

    def collect(self, logits: Mapping[TokenPath, Float]) -> None:
        """Store the prompt tokens' logits [ahead, vocab] behind each path."""
        ...


class PromptTarget(Target):
    """Target whose steps also run the prompt tokens of a drafter."""

    def __init__(self, model: Model, cache: Cache) -> None:
        self._cache = PromptCache(cache)
        super().__init__(_PromptModel(model), self._cache)

    def settle(self) -> None:
        self._cache.settle()


class PromptCache(CacheProxy):
    """Cache that may hold prompt tokens behind the last step's own tokens."""

    drafter: PromptSource | None = None
    """Drafter whose prompt tokens are appended; None appends nothing."""

    def __init__(self, inner: Cache) -> None:
        super().__init__(inner)
        self._own = self._extra = 0

    def hold(self, own: int, extra: int) -> None:
        """Record that the last step ran `own` tokens and `extra` prompt tokens."""
        self._own, self._extra = own, extra

    def settle(self) -> None:
        """Drop the prompt tokens and keep all of the step's own tokens."""
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


class _PromptModel(ModelProxy):
    """Model that appends the prompt tokens of a cache's drafter to each step."""

    def step(self, steps: Sequence[Step]) -> list[Output]:
        return [self._run(step) for step in steps]

    def _run(self, step: Step) -> Output:
        cache = step.cache
        assert isinstance(cache, PromptCache)
        cache.settle()
        plain, drafter = step._replace(cache=cache.inner), cache.drafter
        if drafter is None:
            return self.model.step([plain])[0]
        paths, ahead = _paths(step), len(drafter.prompts)
        anchors = drafter.anchors(paths)
        assert step.tokens is not None
        own, extra = len(step.tokens), ahead * len(anchors)
        if not extra or cache.length + own + extra > cache.context:
            return self.model.step([plain])[0]
        (output,) = self.model.step([_extended(plain, anchors, drafter.prompts)])
        cache.hold(own, extra)
        prompted = output.logits[len(paths) :].reshape(len(anchors), ahead, -1)
        drafter.collect({paths[a]: logits for a, logits in zip(anchors, prompted, strict=True)})
        hidden = None if output.hidden is None else output.hidden[: len(paths)]
        return Output(output.logits[: len(paths)], hidden)


def _paths(step: Step) -> list[TokenPath]:
    """Return the path of each token with logits, from the first of them."""
    assert step.tokens is not None
    assert isinstance(step.logits_for, int)
    first = len(step.tokens) - step.logits_for
    paths: list[TokenPath] = [()]
    for i in range(first + 1, len(step.tokens)):
        parent = i - 1 if step.parents is None else step.parents[i]
        paths.append((*paths[parent - first], int(step.tokens[i])))
    return paths


def _extended(step: Step, anchors: Sequence[int], prompts: Float) -> Step:
    """Return the step with prompt tokens behind the tokens at `anchors`.

    `anchors` are counted from the first token with logits.
    """
    assert step.tokens is not None
    assert isinstance(step.logits_for, int)
    own, ahead = len(step.tokens), len(prompts)
    first, extra = own - step.logits_for, ahead * len(anchors)
    parents = list(range(-1, own - 1)) if step.parents is None else list(step.parents)
    for anchor in anchors:
        start = len(parents)
        parents += [first + anchor, *range(start, start + ahead - 1)]
    return step._replace(
        tokens=np.append(step.tokens, np.full(extra, -1, np.int32)),
        embeddings=np.tile(prompts, (len(anchors), 1)),
        parents=parents,
        logits_for=step.logits_for + extra,
    )
