"""Combined drafters: which ones draft, and how their drafts are merged."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen._types import Float, Tokens
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    ROOT,
    Draft,
    Drafter,
    DraftPlan,
    Drafts,
)
from edgegen.generation.speculative.drafters.joined import SURE, JoinedDrafts, merge
from edgegen.generation.speculative.drafters.lookup import Lookup
from edgegen.generation.speculative.drafters.ngram import NgramDrafts
from tests.generation.toys import TableDrafter, p_value, table, transitions

GREEDY = Sampler(GenerationConfig(temperature=0))
TEXT = np.array([1, 2], np.int32)


class Says(Drafts, Drafter):
    """Always proposes the same draft, and records its calls."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.calls, self.closed, self.observed = draft, 0, 0, list[int]()
        self.left = 0  # chunks of a prefill

    def start(self, context: int) -> Says:
        return self

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        self.calls += 1
        return self.draft

    def prefill(self, history: Tokens) -> bool:
        self.left -= 1
        return self.left > 0

    def observe(self, history: Tokens, logits: Float) -> None:
        self.observed = history.tolist()

    def close(self) -> None:
        self.closed += 1


def chain(tokens: Sequence[int], confidences: Sequence[float]) -> Draft:
    return Draft(tokens, confidences=confidences)


def test_a_sure_drafter_drafts_alone() -> None:
    sure, other = Says(chain([5, 6], [SURE, 0.5])), Says(chain([7], [0.9]))
    drafter = JoinedDrafts([sure, other]).start(64)
    assert drafter.propose(TEXT, DraftPlan(8, branches=2), GREEDY) == sure.draft
    assert (sure.calls, other.calls) == (1, 0)
    drafter.observe(TEXT, np.zeros((1, 4), np.float32))
    drafter.close()
    assert sure.observed == other.observed == TEXT.tolist()
    assert sure.closed == other.closed == 1


@pytest.mark.parametrize("first", [EMPTY, chain([5], [0.2]), chain([5, 8], [0.79, 0.1])])
def test_an_unsure_drafter_is_followed_by_the_next(first: Draft) -> None:
    second = Says(chain([5, 6, 7], [0.6, 0.5, 0.4]))
    drafter = JoinedDrafts([Says(first), second]).start(64)
    one = drafter.propose(TEXT, DraftPlan(8), GREEDY)
    assert list(one.tokens) == [5, 6, 7]  # a chain: the one that hopes for more
    both = drafter.propose(TEXT, DraftPlan(8, branches=2), GREEDY)
    assert second.calls == 2
    assert both.confidences is not None
    assert both.confidences[0] == max([0.6, *(first.confidences or [])[:1]])
    assert len(both.tokens) == 3 + (8 in first.tokens)  # the token that both propose stands once


@pytest.mark.parametrize(("certainty", "asked"), [(SURE, 0), (SURE - 0.01, 1)])
def test_one_drafter_is_asked_in_sampling(
    certainty: float, asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No draft is drawn that is not used."""
    parts = [Says(chain([5], [certainty])), Says(chain([7], [0.9]))]
    monkeypatch.setattr(parts[0], "certainty", lambda history: certainty)
    sampler = Sampler(GenerationConfig(temperature=0.8, seed=1))
    draft = JoinedDrafts(parts).start(64).propose(TEXT, DraftPlan(8), sampler)
    assert draft == parts[asked].draft
    assert [part.calls for part in parts] == [1 - asked, asked]


def test_all_drafters_run_the_prompt() -> None:
    parts = [Says(EMPTY), Says(EMPTY)]
    drafter = JoinedDrafts(parts).start(64)
    parts[0].left, parts[1].left = 2, 3
    assert [drafter.prefill(TEXT) for _ in range(3)] == [True, True, False]
    assert [part.left for part in parts] == [-1, 0]


def test_certainty_is_the_confidence_of_the_first_token() -> None:
    """Checked for lookup and n-grams; it is 0 for a text that they do not know."""
    text = np.array([7, 8, 9, 7, 8, 9, 7, 8], np.int32)
    ngrams = NgramDrafts(16, b"v" * 32).start(64)
    ngrams.propose(text[:1], DraftPlan(1), GREEDY)
    ngrams.observe(text, np.zeros((3, 16), np.float32))
    for drafter in (Lookup(), ngrams):
        proposed = drafter.propose(text, DraftPlan(1), GREEDY).confidences
        assert proposed is not None
        assert drafter.certainty(text) == proposed[0] > 0
        assert drafter.certainty(TEXT) == 0


trees = st.lists(
    st.tuples(st.integers(0, 3), st.integers(-1, 6), st.floats(0.01, 1.0)), max_size=7
).map(
    lambda nodes: Draft(
        [token for token, _, _ in nodes],
        None,
        parents := [min(parent, i - 1) for i, (_, parent, _) in enumerate(nodes)],
        _falling([confidence for _, _, confidence in nodes], parents),
    )
)


def _falling(confidences: Sequence[float], parents: Sequence[int]) -> list[float]:
    """Return confidences that do not exceed their parents'."""
    found: list[float] = []
    for confidence, parent in zip(confidences, parents, strict=True):
        found.append(confidence if parent == ROOT else confidence * found[parent])
    return found


def paths(draft: Draft) -> dict[tuple[int, ...], float]:
    found: dict[tuple[int, ...], float] = {}
    for i, confidence in enumerate(draft.confidences or []):
        path = tuple(draft.tokens[j] for j in draft.path(i))
        found[path] = max(confidence, found.get(path, 0.0))
    return found


@given(st.lists(trees, max_size=3), st.integers(1, 24))
def test_a_tree_has_the_most_likely_of_all_paths(drafts: list[Draft], length: int) -> None:
    merged = merge(drafts, length)
    given: dict[tuple[int, ...], float] = {}
    for draft in drafts:
        for path, confidence in paths(draft).items():
            given[path] = max(confidence, given.get(path, 0.0))
    kept = paths(merged)
    assert len(merged.tokens) == len(kept) == min(length, len(given))  # no path stands twice
    assert all(given[path] == confidence for path, confidence in kept.items())
    left = [confidence for path, confidence in given.items() if path not in kept]
    assert not left or max(left) <= min(kept.values())
    assert all(merged.parent(i) < i for i in range(len(merged.tokens)))


def test_sampled_tokens_have_the_targets_distribution() -> None:
    """A sure lookup is verified as an unsampled draft; otherwise the last drafter samples."""
    p, drafts = table(5, 1), JoinedDrafts([Lookup(), TableDrafter(table(5, 2))])
    assert p_value(transitions(p, drafts, 30_000, 4), p) > 1e-3
