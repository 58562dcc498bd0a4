"""Several drafters as one: what copies text is asked first, a model where that is unsure.

Where nothing is drawn their drafts become one tree, in which the control takes what is likeliest,
whoever proposed it. Where tokens are drawn a draft has to come from one law, so one of them drafts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import ROOT, Draft, Drafter, Drafts, likeliest
from edgegen.runtimes.base import Cache

SURE = 0.8
"""What a drafter claims of its first token, from which on those behind it are not asked."""


def join(opened: Mapping[str, Drafts]) -> Drafts:
    """Return the drafters of all, by name and the cheapest first, as one.

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
    """Asks its parts in turn."""

    def __init__(self, parts: Sequence[Drafter]) -> None:
        self._parts = parts

    @property
    def wants_hidden(self) -> bool:  # type: ignore[override]
        return any(part.wants_hidden for part in self._parts)

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        found: list[Draft] = []
        for part in self._parts:
            draft = part.propose(history, length, sampler, branches, floor)
            found.append(draft)
            if draft.confidences and draft.confidences[0] >= SURE:
                break
        if len(found) == 1 or sampler.config.temperature > 0:
            return found[-1]
        return merge(found, length) if branches > 1 else max(found, key=_expected)

    def attach(self, cache: Cache) -> None:
        for part in self._parts:
            part.attach(cache)

    def see(self, hidden: Float) -> None:
        for part in self._parts:
            if part.wants_hidden:
                part.see(hidden)

    def observe(self, history: Tokens, logits: Float) -> None:
        for part in self._parts:
            part.observe(history, logits)

    def close(self) -> None:
        for part in self._parts:
            part.close()


def merge(drafts: Sequence[Draft], length: int) -> Draft:
    """One tree of all paths, of each token the highest claim, cut to the `length` likeliest."""
    paths: dict[tuple[int, ...], float] = {}
    for draft in drafts:
        below: dict[int, tuple[int, ...]] = {ROOT: ()}
        for i, token in enumerate(draft.tokens):
            path = below[i] = (*below[draft.parent(i)], token)
            claim = 1.0 if draft.confidences is None else draft.confidences[i]
            paths[path] = max(paths.get(path, 0.0), claim)
    return likeliest(paths, length)


def _expected(draft: Draft) -> float:
    """Tokens that it hopes to have taken."""
    return float(len(draft.tokens)) if draft.confidences is None else sum(draft.confidences)
