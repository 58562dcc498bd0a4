"""Early exit: the target's own first layers and its head draft (DEL, arXiv 2504.05598).

A draft of d tokens from l layers yields (1 - a^(d+1)) / (1 - a) expected tokens in the time of d
steps of l layers and one of all layers; l and d maximize the tokens per time. The acceptance rate a
of each l comes from shadow tokens: now and then, every candidate l runs the last tokens again, and
the agreement is counted. Step times are measured, since layers differ in cost and the head counts
for each token.
"""

from __future__ import annotations

import statistics
import time
from collections import deque
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    Draft,
    Drafter,
    DrafterSpec,
    DraftPlan,
    Drafts,
    SampledDraft,
)
from edgegen.runtimes import check_layers, with_capabilities
from edgegen.runtimes.base import Cache, Model, Step

MAX_DEPTH = 8
"""Maximum tokens of a draft."""
SHADOWS = 16
"""Number of last tokens that are run again to compare the candidates."""
_SHADOW_INTERVAL = 96
"""Proposals between two comparisons."""
_DECAY = 0.8
"""Weight of the counts before a comparison."""
_PRIOR, _PRIOR_TOKENS = 0.3, 2.0
"""Acceptance rate before the first comparison, and the tokens that it counts for."""
_RECENT = 9
"""Step times whose median counts."""
_EXIT_FRACTION = 0.5
"""A draft ends at a path whose probability is below this fraction of the plan's floor."""


class ExitDrafts(Drafts):
    """Drafters of one target, which share the measured acceptance rates and times."""

    def __init__(self, model: Model) -> None:
        """Check that the engine can exit early.

        Raises:
            UsageError: the engine cannot run the first layers alone, or the model has recurrent
                state.
        """
        if "layers" not in model.capabilities:
            raise UsageError(
                "draft exit: expected an engine that runs the first layers alone "
                f"({with_capabilities('layers')}), got {model.engine}; "
                "choose another engine or draft"
            )
        check_layers(model, "--draft exit")
        self.model = model
        self.forget()

    def start(self, context: int) -> ExitDrafter:  # noqa: ARG002
        return ExitDrafter(self.model, self.control)

    def forget(self) -> None:
        self.control = ExitControl(self.model.config.num_layers)


class ExitPlan(NamedTuple):
    """Where to exit, and how often."""

    layers: int
    depth: int
    """Number of tokens to draft."""


class ExitControl:
    """Chooses the number of layers and tokens."""

    def __init__(self, layers: int) -> None:
        self.layers = layers
        self.candidates = sorted({max(1, layers * k // 6) for k in (1, 2, 3, 4)})
        self._agreed = dict.fromkeys(self.candidates, _PRIOR * _PRIOR_TOKENS)
        self._compared = dict.fromkeys(self.candidates, _PRIOR_TOKENS)
        self._times = {n: deque[float](maxlen=_RECENT) for n in self.candidates}

    def observe(self, layers: int, agreed: int, compared: int) -> None:
        """Count the shadow tokens of a candidate."""
        self._agreed[layers] = _DECAY * self._agreed[layers] + agreed
        self._compared[layers] = _DECAY * self._compared[layers] + compared

    def record_time(self, layers: int, seconds: float) -> None:
        """Record the time of a step of one token through a candidate."""
        self._times[layers].append(seconds)

    def acceptance(self, layers: int) -> float:
        """Return the acceptance rate of a candidate's tokens."""
        return min(self._agreed[layers] / self._compared[layers], 0.999)

    def seconds(self, layers: float) -> float:
        """Return the time of a step of one token through so many layers.

        It is on a line through the measured times, or proportional to the layers if fewer than two
        candidates were measured.
        """
        known = [(n, statistics.median(t)) for n, t in self._times.items() if t]
        if len(known) < 2:
            return (known[0][1] / known[0][0] if known else 1.0) * layers
        depths, times = (np.array(column) for column in zip(*known, strict=True))
        slope, base = np.polyfit(depths, times, 1)
        return float(max(base, 0.0) + max(slope, 1e-9) * layers)

    def choose(self, max_depth: int) -> ExitPlan:
        """Return the plan with the most expected tokens per time."""
        target, best = self.seconds(self.layers), (0.0, self.candidates[0], 1)
        for layers in self.candidates:
            a, seconds = self.acceptance(layers), self.seconds(layers)
            for depth in range(1, max_depth + 1):
                tokens = (1 - a ** (depth + 1)) / (1 - a)
                best = max(best, (tokens / (depth * seconds + target), layers, depth))
        return ExitPlan(*best[1:])


class ExitDrafter(Drafter):
    """Drafts in the target's own cache, which it restores."""

    def __init__(self, model: Model, control: ExitControl) -> None:
        self._model, self._control = model, control
        self._cache: Cache | None = None
        self._calls = 0

    def attach(self, cache: Cache) -> None:
        self._cache = cache

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        cache = self._cache
        assert cache is not None
        start, sampled = cache.length, sampler.config.temperature > 0
        tokens = plan.length // plan.branches if sampled else plan.length  # of a path
        depth = min(tokens, MAX_DEPTH, cache.context - start - 1)
        if depth < 1:
            return EMPTY
        try:
            if self._calls % _SHADOW_INTERVAL == 0 and start > SHADOWS:
                self._compare(cache, history)
            self._calls += 1
            exit_plan = self._control.choose(depth)
            if sampled:
                return self._sample(cache, history, sampler, exit_plan, plan.branches)
            return self._propose_chain(cache, history, sampler, exit_plan, plan.floor)
        finally:
            cache.truncate(min(start, cache.length))

    def _propose_chain(
        self, cache: Cache, history: Tokens, sampler: Sampler, plan: ExitPlan, floor: float
    ) -> Draft:
        """Return the tokens that `sampler` takes, up to an unlikely path."""
        text, count = _extended(history, plan.depth), len(history)
        confidences: list[float] = []
        confidence = 1.0
        for at in range(count, count + plan.depth):
            logits = self._run(cache, text[cache.length : at], plan.layers)
            text[at] = sampler.sample(logits, text[:at])
            confidence *= _probability(logits, int(text[at]))
            confidences.append(confidence)
            if confidence < _EXIT_FRACTION * floor:
                break
        return Draft(text[count : count + len(confidences)].tolist(), confidences=confidences)

    def _sample(
        self, cache: Cache, history: Tokens, sampler: Sampler, plan: ExitPlan, branches: int
    ) -> Draft:
        """Sample one path with siblings."""
        text, count = _extended(history, plan.depth), len(history)
        draft = SampledDraft()
        for at in range(count, count + plan.depth):
            logits = self._run(cache, text[cache.length : at], plan.layers)
            q = sampler.probabilities(logits, text[:at])
            text[at] = draft.extend(q, branches, sampler)
        return draft.build()

    def _run(self, cache: Cache, tokens: Tokens, layers: int) -> Float:
        """Return the logits [vocab] after `tokens`, from the first layers."""
        started = time.perf_counter()
        (output,) = self._model.step([Step(cache, tokens, layers=layers)])
        if len(tokens) == 1:
            self._control.record_time(layers, time.perf_counter() - started)
        logits: Float = output.logits[-1]
        return logits

    def _compare(self, cache: Cache, history: Tokens) -> None:
        """Run the shadow tokens through each candidate, then through the target again."""
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


def _extended(history: Tokens, depth: int) -> Tokens:
    return np.append(history, np.zeros(depth, np.int32))


def _probability(logits: Float, token: int) -> float:
    """Return the probability of `token` at temperature 1."""
    highest = logits.max()
    return float(np.exp(logits[token] - highest) / np.exp(logits - highest).sum())


DRAFTER = DrafterSpec(
    name="exit",
    help="the model's own first layers",
    open=lambda context: ExitDrafts(context.model),
    rank=2,
)
