"""Early exit: the target's own first layers draft, its head decides (DEL, arXiv 2504.05598).

A draft of d tokens from l layers is expected to yield (1 - a^(d+1)) / (1 - a) tokens for the time
of d steps of l layers and one of all; l and d are chosen for the most tokens per time, with a, the
acceptance of each depth, from shadow tokens: now and then what the target decided last is run
through every candidate again, and the agreement counted. Times are measured, as layers do not all
cost the same and the head counts for each token.
"""

from __future__ import annotations

import statistics
import time
from collections import deque

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    NOTHING,
    Draft,
    Drafter,
    DrafterSpec,
    Drafts,
    Drawn,
)
from edgegen.runtimes.base import Cache, Model, Step

DEEPEST = 8
"""Most tokens of a draft."""
SHADOWS = 16
"""Of the tokens decided last, so many are run again to compare the depths."""
_EVERY = 96
"""Calls between shadow rounds."""
_DECAY = 0.8
"""What a shadow round leaves of the evidence before it."""
_PRIOR, _PRIOR_TOKENS = 0.3, 2.0
_RECENT = 9
_WORTH = 0.5
"""A path less likely than this share of what a token has to be worth ends a draft."""


class ExitDrafts(Drafts):
    """Drafters of one target, which share what they learn of its depths."""

    def __init__(self, model: Model) -> None:
        """
        Raises:
            UsageError: the engine cannot run some layers alone.
        """
        if "layers" not in model.capabilities:
            raise UsageError(
                f"draft exit needs an engine that runs some layers alone; {model.engine} does not, "
                "native and reference do"
            )
        self.model = model
        self.forget()

    def start(self, context: int) -> ExitDrafter:  # noqa: ARG002
        return ExitDrafter(self.model, self.control)

    def forget(self) -> None:
        self.control = ExitControl(self.model.config.num_layers)


class ExitControl:
    """Which layers, and how many tokens."""

    def __init__(self, layers: int) -> None:
        self.layers = layers
        self.candidates = sorted({max(1, layers * k // 6) for k in (1, 2, 3, 4)})
        self._agreed = dict.fromkeys(self.candidates, _PRIOR * _PRIOR_TOKENS)
        self._seen = dict.fromkeys(self.candidates, _PRIOR_TOKENS)
        self._times = {n: deque[float](maxlen=_RECENT) for n in self.candidates}

    def observe(self, layers: int, agreed: int, seen: int) -> None:
        """Count shadow tokens of a candidate."""
        self._agreed[layers] = _DECAY * self._agreed[layers] + agreed
        self._seen[layers] = _DECAY * self._seen[layers] + seen

    def took(self, layers: int, seconds: float) -> None:
        """Note what a step of one token through a candidate took."""
        self._times[layers].append(seconds)

    def alpha(self, layers: int) -> float:
        """The acceptance of a candidate's tokens."""
        return min(self._agreed[layers] / self._seen[layers], 0.999)

    def seconds(self, layers: float) -> float:
        """A step of one token through so many layers: on a line through what was measured; by the
        count of layers alone where nothing was."""
        known = [(n, statistics.median(t)) for n, t in self._times.items() if t]
        if len(known) < 2:
            return (known[0][1] / known[0][0] if known else 1.0) * layers
        depths, times = (np.array(column) for column in zip(*known, strict=True))
        slope, base = np.polyfit(depths, times, 1)
        return float(max(base, 0.0) + max(slope, 1e-9) * layers)

    def choose(self, longest: int) -> tuple[int, int]:
        """(layers, tokens) with the most tokens per time (TPL)."""
        whole, best = self.seconds(self.layers), (0.0, self.candidates[0], 1)
        for layers in self.candidates:
            alpha, each = self.alpha(layers), self.seconds(layers)
            for d in range(1, longest + 1):
                tokens = (1 - alpha ** (d + 1)) / (1 - alpha)
                best = max(best, (tokens / (d * each + whole), layers, d))
        return best[1], best[2]


class ExitDrafter(Drafter):
    """Drafts in the target's own cache, which it leaves as it was."""

    def __init__(self, model: Model, control: ExitControl) -> None:
        self._model, self._control = model, control
        self._cache: Cache | None = None
        self._calls = 0

    def attach(self, cache: Cache) -> None:
        self._cache = cache

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        cache = self._cache
        assert cache is not None
        start = cache.length
        length = min(length // branches, DEEPEST, cache.context - start - 1)
        if length < 1:
            return NOTHING
        try:
            if self._calls % _EVERY == 0 and start > SHADOWS:
                self._compare(cache, history)
            self._calls += 1
            layers, depth = self._control.choose(length)
            return self._draft(cache, history, sampler, layers, depth, branches, floor)
        finally:
            cache.truncate(min(start, cache.length))

    def _draft(  # noqa: PLR0917  (what `propose` has)
        self,
        cache: Cache,
        history: Tokens,
        sampler: Sampler,
        layers: int,
        depth: int,
        branches: int,
        floor: float,
    ) -> Draft:
        text, count = np.append(history, np.zeros(depth, np.int32)), len(history)
        drawn, tokens, claims, claim = Drawn(), list[int](), list[float](), 1.0
        for at in range(count, count + depth):
            began = time.perf_counter()
            missing = text[cache.length : at]
            (output,) = self._model.step([Step(cache, missing, layers=layers)])
            if len(missing) == 1:
                self._control.took(layers, time.perf_counter() - began)
            if sampler.config.temperature > 0:
                law = sampler.probabilities(output.logits[-1], text[:at])
                text[at] = drawn.grow(law, branches, sampler)
                continue
            text[at] = sampler.sample(output.logits[-1], text[:at])
            tokens.append(int(text[at]))
            claim *= _share(output.logits[-1], tokens[-1])
            claims.append(claim)
            if claim < _WORTH * floor:  # the exit in the middle of a draft
                break
        return Draft(tokens, confidences=claims) if tokens else drawn.made()

    def _compare(self, cache: Cache, history: Tokens) -> None:
        """Run the last tokens through each candidate, and leave them to be run by the target again:
        the cache ends before them."""
        end = cache.length
        shadows = history[end - SHADOWS : end]
        following = history[end - SHADOWS + 1 : end + 1]
        for layers in self._control.candidates:
            cache.truncate(end - SHADOWS)
            step = Step(cache, shadows, logits_for="all", layers=layers)
            (output,) = self._model.step([step])
            agreed = int((output.logits.argmax(axis=1) == following).sum())
            self._control.observe(layers, agreed, SHADOWS)
        cache.truncate(end - SHADOWS)
        self._model.step([Step(cache, shadows)])


def _share(logits: Float, token: int) -> float:
    """The probability of `token` at temperature 1."""
    highest = logits.max()
    return float(np.exp(logits[token] - highest) / np.exp(logits - highest).sum())


DRAFTER = DrafterSpec(
    name="exit",
    help="the model's own first layers",
    open=lambda context: ExitDrafts(context.model),
    rank=2,
)
