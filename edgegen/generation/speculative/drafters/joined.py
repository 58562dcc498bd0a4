"""Combination of several drafters: cheap ones draft first, later ones where those are unsure.

Without sampling, the drafts are merged into one tree, and the control verifies its most likely
tokens. With sampling, a draft has to come from one distribution: a single drafter proposes it, the
first one that is sure before it draws, or else the last one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    ROOT,
    Draft,
    Drafter,
    DraftPlan,
    Drafts,
    most_likely_tree,
)
from edgegen.runtimes.base import Cache

SURE = 0.8
"""Confidence of a drafter's first token from which later drafters are skipped."""


def join(opened: Mapping[str, Drafts]) -> Drafts:
    """Return the named drafters, the cheapest first, as one.

    Raises:
        UsageError: one of several cannot be combined.
    """
    if len(opened) == 1:
        return next(iter(opened.values()))
    for name, drafts in opened.items():
        if not drafts.joinable:
            raise UsageError(
                f"--draft {','.join(opened)}: {name} cannot be combined with other drafters; "
                "use it alone"
            )
    return JoinedDrafts(list(opened.values()))


class JoinedDrafts(Drafts):
    """Drafters of the same target, the cheapest first."""

    def __init__(self, parts: Sequence[Drafts]) -> None:
        self.parts = parts

    def start(self, context: int) -> JoinedDrafter:
        return JoinedDrafter([part.start(context) for part in self.parts])

    def forget(self) -> None:
        for part in self.parts:
            part.forget()

    def save(self) -> None:
        for part in self.parts:
            part.save()

    def close(self) -> None:
        for part in self.parts:
            part.close()


class JoinedDrafter(Drafter):
    """Drafts with its parts, in order, until one is sure."""

    def __init__(self, parts: Sequence[Drafter]) -> None:
        self._parts = parts

    @property
    def wants_hidden(self) -> bool:  # type: ignore[override]
        return any(part.wants_hidden for part in self._parts)

    @property
    def looks_ahead(self) -> bool:  # type: ignore[override]
        return any(part.looks_ahead for part in self._parts)

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        if sampler.config.temperature > 0:
            return self._sampling_part(history).propose(history, plan, sampler)
        drafts: list[Draft] = []
        for part in self._parts:
            draft = part.propose(history, plan, sampler)
            drafts.append(draft)
            if draft.confidences and draft.confidences[0] >= SURE:
                break
        if len(drafts) == 1:
            return drafts[0]
        return merge(drafts, plan.length) if plan.branches > 1 else max(drafts, key=_expected)

    def _sampling_part(self, history: Tokens) -> Drafter:
        sure = (part for part in self._parts[:-1] if part.certainty(history) >= SURE)
        return next(sure, self._parts[-1])

    def attach(self, cache: Cache) -> None:
        for part in self._parts:
            part.attach(cache)

    def begin_ahead(self, text: Tokens, plan: DraftPlan, sampler: Sampler) -> None:
        for part in self._parts:
            part.begin_ahead(text, plan, sampler)

    def end_ahead(self) -> None:
        for part in self._parts:
            part.end_ahead()

    def observe_hidden(self, hidden: Float) -> None:
        for part in self._parts:
            if part.wants_hidden:
                part.observe_hidden(hidden)

    def prefill(self, history: Tokens) -> bool:
        left = [part.prefill(history) for part in self._parts]
        return any(left)

    def observe(self, history: Tokens, logits: Float) -> None:
        for part in self._parts:
            part.observe(history, logits)

    def close(self) -> None:
        for part in self._parts:
            part.close()


def merge(drafts: Sequence[Draft], length: int) -> Draft:
    """Return the tree of the `length` most likely paths of all drafts.

    A path in several drafts has the highest of its confidences.
    """
    merged: dict[tuple[int, ...], float] = {}
    for draft in drafts:
        paths: dict[int, tuple[int, ...]] = {ROOT: ()}
        for i, token in enumerate(draft.tokens):
            path = paths[i] = (*paths[draft.parent(i)], token)
            confidence = 1.0 if draft.confidences is None else draft.confidences[i]
            merged[path] = max(merged.get(path, 0.0), confidence)
    return most_likely_tree(merged, length)


def _expected(draft: Draft) -> float:
    """Return the expected number of accepted tokens of a chain."""
    return float(len(draft.tokens)) if draft.confidences is None else sum(draft.confidences)
