"""Speculative decoding: a drafter proposes, one call of the target decides several tokens.

The text is the target's own: bit for bit at temperature 0 on an engine that is "lossless", in
distribution otherwise (verification.py), unless a rule was asked for that is not (lossy.py).
Written against the engine interface alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import EdgegenError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.generation.speculative.control import PLAIN, Control, Plan, Round
from edgegen.generation.speculative.drafters.base import NOTHING, ROOT, Draft, Drafter, Drafts
from edgegen.generation.speculative.lossy import Exact, Rule
from edgegen.generation.speculative.verification import possible
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step

T = TypeVar("T")


class Speculation:
    """A source of tokens (source.py) that drafts. May be shared by threads."""

    def __init__(
        self,
        drafts: Drafts,
        make_control: Callable[[], Control],
        rule: Rule = Exact(),  # noqa: B008  (without state)
    ) -> None:
        """`rule` says what is accepted; any but the default changes the text."""
        self.drafts, self._control, self._rule = drafts, make_control(), rule

    @property
    def lossy(self) -> str | None:
        """The rule that changes the text; None where none does."""
        return self._rule.name

    def forget(self) -> None:
        """Forget what was learnt of texts, as if it had just been made."""
        self.drafts.forget()
        self._control.forget()

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """The calls of `model` that decided tokens, as `TokenSource` has it."""
        count, trees = len(prompt), "tree" in model.capabilities
        history = np.zeros(cache.context, dtype=np.int32)  # the prompt and what followed: [:count]
        history[:count] = prompt
        target = self.drafts.adapt(model, cache)
        model, cache = target.model, target.cache
        drafter = _Droppable(self.drafts, cache)
        try:
            while not cancel.cancelled:
                started = time.perf_counter()
                # What the cache lacks: the prompt in chunks, later the one token decided last.
                missing = min(count - cache.length, PREFILL_CHUNK)
                plan, draft, proposing = PLAIN, NOTHING, 0.0
                if missing == 1:
                    plan = self._plan(sampler, cache.context - count - 1, trees)
                if plan.length:
                    draft = drafter.propose(history[:count], plan, sampler)
                    if len(draft.tokens) > plan.length:
                        draft = draft.only(range(plan.length))
                    draft = possible(draft if trees else draft.chain(), history[:count], sampler)
                    proposing = time.perf_counter() - started
                    draft = self._control.cut(draft, proposing)
                after = self._rule.given(draft)
                after = after[
                    : len(after) if len(after) <= cache.context - count - len(draft.tokens) else 0
                ]
                step = _step(cache, history[cache.length : cache.length + missing], draft, after)
                (output,) = model.step([step._replace(hidden=drafter.wants_hidden)])
                if cache.length < count:
                    continue
                own = 1 + len(draft.tokens)  # np.split takes as long as all of the rest here
                logits, later = output.logits[:own], output.logits[own:]
                tokens, path = self._rule.verify(draft, logits, later, history[:count], sampler)
                if len(draft.tokens) + len(after) > len(path):
                    cache.keep([*range(missing), *(missing + i for i in path)])
                history[count : count + len(tokens)] = tokens
                count += len(tokens)
                if missing == 1:  # a prompt's time tells nothing about decoding
                    took = time.perf_counter() - started
                    self._control.record(Round(plan, draft, path, took, proposing))
                rows = output.logits[: len(tokens)]
                if draft.parents is not None:
                    rows = output.logits[[0, *(1 + i for i in path)]]
                if output.hidden is not None:
                    drafter.see(output.hidden[[0, *(1 + i for i in path)]])
                target.settle()
                yield TargetCall(tokens, len(draft.tokens), drafter.failure(), rows)
                drafter.observe(history[:count], rows)
        finally:
            drafter.close()
            target.settle()

    def _plan(self, sampler: Sampler, room: int, trees: bool) -> Plan:
        """What to draft; `room` is what the cache has beside the bonus token."""
        plan = self._control.choose(sampler.config.temperature > 0)
        branches = plan.branches if trees else 1
        length, floor = max(0, min(plan.length, room)), max(plan.floor, self._rule.floor)
        return plan._replace(length=length, branches=branches, floor=floor)


def _step(cache: Cache, tokens: Tokens, draft: Draft, after: Tokens) -> Step:
    """One step over `tokens` of the text, the draft that grows from the last of them, and what the
    rule has run after a draft that is a chain."""
    n, missing = len(draft.tokens) + len(after), len(tokens)
    if not n:
        return Step(cache, tokens)
    given = np.concatenate([tokens, np.array(draft.tokens, np.int32), after])
    parents = None
    if draft.parents is not None:
        last = missing - 1
        tree = [last if p == ROOT else missing + p for p in draft.parents]
        parents = [*range(-1, last), *tree]
    return Step(cache, given, parents=parents, logits_for=n + 1)


class _Droppable:
    """A drafter whose failure ends the drafting, but not the answer."""

    def __init__(self, drafts: Drafts, cache: Cache) -> None:
        self._failure: str | None = None
        self._drafter: Drafter | None = None
        try:
            self._drafter = drafts.start(cache.context)
            self._drafter.attach(cache)
        except Exception as error:  # whatever a draft's engine may raise
            self._drop(error)

    def propose(self, history: Tokens, plan: Plan, sampler: Sampler) -> Draft:
        length, branches, floor, _ = plan
        propose: Callable[[Drafter], Draft]
        propose = lambda d: d.propose(history, length, sampler, branches, floor)  # noqa: E731
        return self._attempt(propose, NOTHING)

    @property
    def wants_hidden(self) -> bool:
        return self._drafter is not None and self._drafter.wants_hidden

    def see(self, hidden: Float) -> None:
        self._attempt(lambda d: d.see(hidden), None)

    def observe(self, history: Tokens, logits: Float) -> None:
        self._attempt(lambda d: d.observe(history, logits), None)

    def close(self) -> None:
        self._attempt(lambda d: d.close(), None)

    def failure(self) -> str | None:
        """Why the drafter was dropped; None where it was not, or was told before."""
        failure, self._failure = self._failure, None
        return failure

    def _attempt(self, action: Callable[[Drafter], T], otherwise: T) -> T:
        if self._drafter is None:
            return otherwise
        try:
            return action(self._drafter)
        except Exception as error:
            self._drop(error)
            return otherwise

    def _drop(self, error: Exception) -> None:
        kind = "" if isinstance(error, EdgegenError) else f"{type(error).__name__}: "
        self._failure = f"{kind}{error}"
        self._drafter = None
