"""Speculative decoding: a drafter proposes tokens, and one target call verifies them together.

The text is the target's own: exactly for greedy decoding on a "lossless" engine, in distribution
for sampling (verification.py). Only a lossy rule that the user selects changes it (lossy.py).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import EdgegenError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.generation.speculative.control import PLAIN, Control, Round
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    ROOT,
    Draft,
    Drafter,
    DraftPlan,
    Drafts,
    Target,
)
from edgegen.generation.speculative.lossy import AcceptanceRule, Exact, TargetOutput
from edgegen.generation.speculative.verification import allowed
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Output, Step

T = TypeVar("T")


class Speculation:
    """Token source (source.py) with drafts. May be shared by threads."""

    def __init__(
        self,
        drafts: Drafts,
        make_control: Callable[[], Control],
        rule: AcceptanceRule = Exact(),  # noqa: B008  (it has no state)
    ) -> None:
        """`rule` verifies the drafts; any but the default changes the text."""
        self.drafts, self._rule = drafts, rule
        self._control = make_control()  # of new texts: that of the last text to end

    @property
    def lossy(self) -> str | None:
        """Name of the rule that changes the text, or None."""
        return self._rule.name

    def forget(self) -> None:
        """Forget what was learned about texts since the construction."""
        self.drafts.forget()
        control = self._control.begin()
        control.forget()
        self._control = control

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield the target calls, as a `TokenSource`."""
        target = self.drafts.adapt(model, cache)
        model, cache = target.model, target.cache
        text, trees = _History(prompt, cache.context), "tree" in model.capabilities
        drafter, control = _FailSafeDrafter(self.drafts, cache), self._control.begin()
        run = _Answering(target, drafter, control, text, sampler, cancel)
        observing = 0.0  # seconds that the drafter took after the last round
        try:
            while not cancel.cancelled:
                if rounds := run.rounds_of_rest():
                    yield from run.rest(rounds)
                    drafter.prefill(text.tokens, cancel)
                    continue
                started, count = time.perf_counter(), text.count
                # A chunk of the prompt, or the last token.
                missing = min(count - cache.length, PREFILL_CHUNK)
                plan, draft, draft_seconds = PLAIN, EMPTY, observing
                if missing == 1:
                    plan = self._plan(run, cache.context - count - 1, trees)
                if plan.length:
                    draft = _propose(drafter, text.tokens, plan, sampler, trees)
                    draft_seconds += time.perf_counter() - started
                    draft = control.cut(draft, draft_seconds)
                extra = self._rule.extra_tokens(draft)
                if len(extra) > cache.context - count - len(draft.tokens):
                    extra = extra[:0]
                step = _step(cache, text.tokens[cache.length :][:missing], draft, extra)
                with drafter.ahead(text.tokens, draft, plan, sampler):
                    (output,) = model.step([step._replace(hidden=drafter.wants_hidden)])
                if cache.length < count:
                    continue
                own = 1 + len(draft.tokens)
                logits = TargetOutput(output.logits[:own], output.logits[own:])
                tokens, path = self._rule.verify(draft, logits, text.tokens, sampler)
                if len(draft.tokens) + len(extra) > len(path):
                    cache.keep([*range(missing), *(missing + i for i in path)])
                text.append(tokens)
                if missing == 1:  # prefill times say nothing about decoding
                    seconds = time.perf_counter() - started + observing
                    control.record(Round(plan, draft, path, seconds, draft_seconds))
                rows = _accepted_rows(output, draft, path)
                if output.hidden is not None:
                    drafter.observe_hidden(output.hidden[[0, *(1 + i for i in path)]])
                target.settle()
                yield TargetCall(tokens, len(draft.tokens), drafter.pop_failure(), rows)
                observing = run.observe(rows, prompt=missing != 1)
        finally:
            self._control = control
            drafter.close()
            target.settle()

    def _plan(self, run: _Answering, room: int, trees: bool) -> DraftPlan:
        """Return the plan of the next draft; `room` is free in the cache beside the bonus token."""
        plan = run.control.choose(run.sampler.config.temperature > 0)
        branches = plan.branches if trees else 1
        length, floor = max(0, min(plan.length, room)), max(plan.floor, self._rule.floor)
        return plan._replace(length=length, branches=branches, floor=floor)


class _History:
    """Prompt and answer.

    Attributes:
        count: number of tokens.
    """

    def __init__(self, prompt: Sequence[int], context: int) -> None:
        self._tokens, self.count = np.zeros(context, np.int32), len(prompt)
        self._tokens[: self.count] = prompt

    @property
    def tokens(self) -> Tokens:
        """[count]"""
        return self._tokens[: self.count]

    def append(self, tokens: Sequence[int]) -> None:
        """Add tokens of the answer."""
        self._tokens[self.count : self.count + len(tokens)] = tokens
        self.count += len(tokens)


@dataclass(frozen=True)
class _Answering:
    """One generation."""

    target: Target
    drafter: _FailSafeDrafter
    control: Control
    text: _History
    sampler: Sampler
    cancel: CancelToken

    def observe(self, rows: Float, prompt: bool) -> float:
        """Show the outcome of a step, the prompt's last one or a later one, to the drafter.

        Returns:
            Seconds to charge to the next draft. Running and learning the prompt helps all of them,
            so none pays for it.
        """
        started = time.perf_counter()
        self.drafter.observe(self.text.tokens, rows)
        if prompt:
            self.drafter.prefill(self.text.tokens, self.cancel)
        return 0.0 if prompt else time.perf_counter() - started

    def rounds_of_rest(self) -> int:
        """Return for how many rounds to decode plainly: 0 if drafting takes part in each step."""
        waits = self.text.count != self.target.cache.length + 1
        if waits or type(self.target) is not Target:
            return 0
        return self.control.rest(self.sampler.config.temperature > 0)

    def rest(self, rounds: int) -> Iterator[TargetCall]:
        """Decode plainly, and do nothing else for each token; then show the text to the drafter."""
        text, cache, done, seconds = self.text, self.target.cache, 0, 0.0
        try:
            while done < rounds and not self.cancel.cancelled:
                started = time.perf_counter()
                step = Step(cache, text.tokens[-1:], hidden=self.drafter.wants_hidden)
                (output,) = self.target.model.step([step])
                text.append([self.sampler.sample(output.logits[-1], text.tokens)])
                if output.hidden is not None:
                    self.drafter.observe_hidden(output.hidden)
                seconds += time.perf_counter() - started
                done += 1
                token, failure = int(text.tokens[-1]), self.drafter.pop_failure()
                yield TargetCall((token,), draft_failure=failure, logits=output.logits[-1:])
        finally:
            if done:
                self.control.rested(done, seconds)
                self.drafter.observe(text.tokens, output.logits[-1:])


def _accepted_rows(output: Output, draft: Draft, path: Sequence[int]) -> Float:
    """Return the logits that the tokens of a verdict were sampled from."""
    if draft.parents is None:
        return output.logits[: len(path) + 1]
    return output.logits[[0, *(1 + i for i in path)]]


def _propose(
    drafter: _FailSafeDrafter, history: Tokens, plan: DraftPlan, sampler: Sampler, trees: bool
) -> Draft:
    """Return a draft that the engine can run and the sampler's constraint allows."""
    draft = drafter.propose(history, plan, sampler)
    if len(draft.tokens) > plan.length:
        draft = draft.select(range(plan.length))
    return allowed(draft if trees else draft.chain(), history, sampler)


def _step(cache: Cache, tokens: Tokens, draft: Draft, extra: Tokens) -> Step:
    """Return the step over the last `tokens` of the text, the draft, and the rule's extra tokens.

    Extra tokens follow a draft that is a chain.
    """
    n, missing = len(draft.tokens) + len(extra), len(tokens)
    if not n:
        return Step(cache, tokens)
    tokens = np.concatenate([tokens, np.array(draft.tokens, np.int32), extra])
    parents = None
    if draft.parents is not None:
        last = missing - 1
        tree = [last if p == ROOT else missing + p for p in draft.parents]
        parents = [*range(-1, last), *tree]
    return Step(cache, tokens, parents=parents, logits_for=n + 1)


class _FailSafeDrafter:
    """Drafter whose failure ends the drafting, but not the generation."""

    def __init__(self, drafts: Drafts, cache: Cache) -> None:
        self._failure: str | None = None
        self._drafter: Drafter | None = None
        try:
            self._drafter = drafts.start(cache.context)
            self._drafter.attach(cache)
        except Exception as error:  # the engine of a draft may raise anything
            self._drop(error)

    @property
    def wants_hidden(self) -> bool:
        return self._drafter is not None and self._drafter.wants_hidden

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        return self._attempt(lambda d: d.propose(history, plan, sampler), EMPTY)

    @contextmanager
    def ahead(
        self, history: Tokens, draft: Draft, plan: DraftPlan, sampler: Sampler
    ) -> Iterator[None]:
        """Let it draft ahead while the target verifies `draft`, in the body of the `with`."""
        if draft.tokens and self._drafter is not None and self._drafter.looks_ahead:
            text = np.append(history, np.array(draft.chain().tokens, np.int32))
            self._attempt(lambda d: d.begin_ahead(text, plan, sampler), None)
        try:
            yield
        finally:
            self._attempt(lambda d: d.end_ahead(), None)

    def observe_hidden(self, hidden: Float) -> None:
        self._attempt(lambda d: d.observe_hidden(hidden), None)

    def observe(self, history: Tokens, logits: Float) -> None:
        self._attempt(lambda d: d.observe(history, logits), None)

    def prefill(self, history: Tokens, cancel: CancelToken) -> None:
        while not cancel.cancelled and self._attempt(lambda d: d.prefill(history), False):
            pass

    def close(self) -> None:
        self._attempt(lambda d: d.close(), None)

    def pop_failure(self) -> str | None:
        """Return why the drafter was dropped, once; otherwise None."""
        failure, self._failure = self._failure, None
        return failure

    def _attempt(self, action: Callable[[Drafter], T], default: T) -> T:
        if self._drafter is None:
            return default
        try:
            return action(self._drafter)
        except Exception as error:
            self._drop(error)
            return default

    def _drop(self, error: Exception) -> None:
        name = "" if isinstance(error, EdgegenError) else f"{type(error).__name__}: "
        self._failure = f"{name}{error}"
        self._drafter = None
