"""The table of n-grams: learning, eviction, files, and drafts from it."""

from __future__ import annotations

import hashlib
import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler, probabilities
from edgegen.generation.speculative.drafters.base import DraftPlan
from edgegen.generation.speculative.drafters.ngram import NgramDrafts, next_distribution
from edgegen.generation.speculative.drafters.table import MAX_NEXT, MAX_ROWS, NgramTable
from tests.errors import raises

VOCAB = 50
DIGEST = b"v" * 32
GREEDY = Sampler(GenerationConfig(temperature=0))


def new_table(rows: int = 64) -> NgramTable:
    return NgramTable(VOCAB, DIGEST, rows)


def found(table: NgramTable, text: list[int]) -> dict[int, float]:
    tokens, weights, _ = table.find(text) or ([], [], 0)
    return dict(zip(tokens, weights, strict=True))


def test_repeats_are_averaged() -> None:
    table = new_table()
    for weights in ([0.5, 0.5], [1.0, 0.0], [0.9, 0.1]):
        table.learn([1, 2], [7, 8], weights)
    assert found(table, [1, 2]) == pytest.approx({7: 0.8, 8: 0.2})
    assert found(table, [2, 1]) == {}
    assert found(table, [2]) == {}


def test_the_longest_context_wins() -> None:
    table = new_table()
    table.learn([1, 2, 3, 4], [5], [1.0])
    table.learn([9, 2, 3, 4], [6], [1.0])
    assert found(table, [0, 1, 2, 3, 4]) == {5: 1.0}
    assert found(table, [9, 2, 3, 4]) == {6: 1.0}
    assert found(table, [7, 3, 4]) == {5: 0.5, 6: 0.5}


def test_only_the_most_likely_tokens_are_kept() -> None:
    table = new_table()
    for token in range(12):
        table.learn([1, 2], [token], [1.0])
    table.learn([1, 2], [11], [1.0])
    kept = found(table, [1, 2])
    assert len(kept) == MAX_NEXT
    assert 11 in kept  # a full row still learns


def test_the_least_recently_used_context_is_dropped() -> None:
    table = new_table(rows=3)
    for token in (1, 2, 3):
        table.learn([token, token], [token], [1.0])
    assert found(table, [1, 1]) == {1: 1.0}  # used again
    table.learn([4, 4], [9], [1.0])
    assert len(table) == 3
    assert found(table, [2, 2]) == {}
    assert [found(table, [t, t]) for t in (1, 3, 4)] == [{1: 1.0}, {3: 1.0}, {9: 1.0}]


@example([([0, 0], 0)] * 5)  # weights that float32 would round
@given(st.lists(st.tuples(st.lists(st.integers(0, 4), max_size=6), st.integers(0, VOCAB - 1))))
def test_a_file_holds_the_whole_table(
    tmp_path_factory: pytest.TempPathFactory, pairs: list
) -> None:
    path = tmp_path_factory.mktemp("tables") / "table"
    table, again = new_table(16), new_table(16)
    for context, token in pairs:
        table.learn(context, [token, 0], [0.75, 0.25])
    table.save(path)
    again.load(path)
    assert len(again) == len(table)
    for context, _ in pairs:
        assert found(again, context) == found(table, context)
    again.save(path)
    assert [p.name for p in path.parent.iterdir()] == ["table"]


ROW = 140
"""Bytes of a row: 4 + 1 + 10 int32 and 10 float64."""


def saved(path: Path) -> bytes:
    table = new_table()
    table.learn([1, 2, 3, 4], [5, 6], [0.75, 0.25])
    table.save(path)
    return path.read_bytes()


def signed(data: bytes, body: bytes) -> bytes:
    return data[: len(data) - 3 * ROW - 32] + hashlib.sha256(body).digest() + body


def with_token(data: bytes, offset: int, value: int) -> bytes:
    """Return a file whose first row has `value` at int32 number `offset`, with a valid digest."""
    numbers = np.frombuffer(data[-3 * ROW :], "<i4").copy()
    numbers[offset] = value
    return signed(data, numbers.tobytes())


DAMAGE = {
    "empty": lambda data: b"",
    "cut": lambda data: data[:-1],
    "longer": lambda data: data + b"x",
    "flipped": lambda data: data[:-200] + bytes([data[-200] ^ 1]) + data[-199:],
    "another file": lambda data: b"PK\x03\x04" * 100,
    "no whole row": lambda data: signed(data, data[-3 * ROW : -7]),
    "a row twice": lambda data: signed(data, data[-3 * ROW : -2 * ROW] * 2),
    "a token past the vocabulary": lambda data: with_token(data, 5, VOCAB),
    "a negative token": lambda data: with_token(data, 5, -1),
    "a hole in a context": lambda data: with_token(data, 3, -1),
    "no count": lambda data: with_token(data, 4, 0),
    "no weight": lambda data: with_token(data, 16, 0),
    "a weight that is no number": lambda data: with_token(data, 16, 0x7FF80000),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "mine"
    path.write_bytes(DAMAGE[damage](saved(path)))
    with raises(CorruptFile, "mine", "--draft-cache"):
        new_table().load(path)


def test_a_valid_file_with_a_new_digest_is_read(tmp_path: Path) -> None:
    """So the damaged files are refused for their damage, not for their digest."""
    path = tmp_path / "mine"
    data = saved(path)
    path.write_bytes(signed(data, data[-3 * ROW :]))
    new_table().load(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe(tmp_path: Path) -> None:
    """Reading it would wait for ever, and saving would remove it."""
    os.mkfifo(tmp_path / "pipe")
    with raises(UsageError, "pipe"):
        NgramDrafts(VOCAB, DIGEST, tmp_path / "pipe")


def test_a_file_of_another_vocabulary(tmp_path: Path) -> None:
    path = tmp_path / "mine"
    saved(path)
    with raises(CorruptFile, "mine", "--draft-cache"):
        NgramDrafts(VOCAB, b"w" * 32, path)


def test_earlier_answers_are_drafted() -> None:
    """The table follows the text of a prompt and its answer, but not unknown text."""
    drafter = NgramDrafts(VOCAB, DIGEST).start(64)
    history = np.array([1, 2, 3, 4, 5, 6], np.int32)
    logits = np.full((2, VOCAB), -9.0, np.float32)
    logits[0, 5], logits[1, 6] = 9, 9
    drafter.observe(history, logits)
    for text, expected in (([9, 1, 2], [3, 4, 5]), ([3, 4], [5, 6]), ([8, 9], [])):
        draft = drafter.propose(np.array(text, np.int32), DraftPlan(3), GREEDY)
        assert list(draft.tokens) == expected


@pytest.mark.parametrize("temperature", [0.5, 1.0])
def test_the_probabilities_are_the_sampled_distribution(temperature: float) -> None:
    drafts = NgramDrafts(VOCAB, DIGEST)
    rng = np.random.default_rng(2)
    logits = rng.normal(0, 2, (1, VOCAB)).astype(np.float32)
    drafts.start(8).observe(np.array([1, 2, 3], np.int32), logits)
    sampler = Sampler(GenerationConfig(temperature=temperature, top_k=5, seed=1))
    counts = np.zeros(VOCAB)
    drafter = drafts.start(8)
    for _ in range(4000):
        made = drafter.propose(np.array([1, 2], np.int32), DraftPlan(1), sampler)
        counts[made.tokens[0]] += 1
    assert made.probabilities is not None
    expected = probabilities(logits[0], (), sampler.config)
    assert made.probabilities[0] == pytest.approx(expected, abs=1e-5)
    assert counts / 4000 == pytest.approx(expected, abs=0.035)


def test_next_distribution() -> None:
    logits = np.random.default_rng(1).normal(0, 1, 1000).astype(np.float32)
    tokens, weights = next_distribution(logits)
    assert tokens == np.argsort(-logits)[:MAX_NEXT].tolist()
    shares = np.exp(logits[tokens])
    assert weights == pytest.approx(shares / shares.sum())
    assert len(next_distribution(np.zeros(100, np.float32))[0]) == MAX_NEXT  # of equals no more


def test_forget_goes_back_to_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine"
    drafts = NgramDrafts(VOCAB, DIGEST, path)
    drafts.table.learn([1, 2], [3], [1.0])
    drafts.save()
    drafts.table.learn([4, 5], [6], [1.0])
    drafts.forget()
    assert (len(drafts.table), found(drafts.table, [1, 2])) == (1, {3: 1.0})
    drafts = NgramDrafts(VOCAB, DIGEST)
    drafts.table.learn([1, 2], [3], [1.0])
    drafts.save()
    drafts.forget()
    assert len(drafts.table) == 0


@pytest.mark.parametrize(("count", "megabytes"), [(1, 26), (MAX_NEXT, 45)])
def test_a_full_table_is_small(count: int, megabytes: int) -> None:
    """65,536 contexts take less than 26 MB, or 45 where all have 10 next tokens."""
    rng, rows = np.random.default_rng(0), 2000
    text = rng.integers(0, 49152, 2000).tolist()
    tracemalloc.start()
    table = NgramTable(49152, DIGEST, rows)
    for at in range(4, len(text)):
        tokens = rng.integers(0, 49152, count).tolist()
        table.learn(text[at - 4 : at], tokens, rng.uniform(0.01, 1.0, count).tolist())
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(table) == rows
    assert size / rows * MAX_ROWS < megabytes * 1e6


def test_the_most_likely_paths_make_a_tree() -> None:
    drafts = NgramDrafts(VOCAB, DIGEST)
    drafts.table.learn([1, 2], [3, 4], [0.6, 0.4])
    drafts.table.learn([2, 3], [5], [1.0])
    drafts.table.learn([2, 4], [6, 7], [0.8, 0.2])
    tree = drafts.start(8).propose(np.array([1, 2], np.int32), DraftPlan(4, 2), GREEDY)
    assert list(zip(tree.tokens, tree.parents or (), strict=True))[:3] == [(3, -1), (4, -1), (5, 0)]
    assert tree.tokens[3] == 6
    assert tree.confidences is not None
    assert list(tree.confidences) == sorted(tree.confidences, reverse=True)
    chain = drafts.start(8).propose(np.array([1, 2], np.int32), DraftPlan(4), GREEDY)
    assert (list(chain.tokens), chain.parents) == ([3, 5], None)


def test_siblings_are_sampled_without_replacement() -> None:
    drafts = NgramDrafts(VOCAB, DIGEST)
    drafts.table.learn([1, 2], [3, 4, 5], [0.6, 0.3, 0.1])
    sampler = Sampler(GenerationConfig(temperature=1.0, seed=1))
    for _ in range(50):
        draft = drafts.start(8).propose(np.array([1, 2], np.int32), DraftPlan(2, 2), sampler)
        assert len(set(draft.tokens)) == 2
        assert draft.probabilities is not None
        assert draft.probabilities[1] == pytest.approx(draft.probabilities[0])
        assert draft.probabilities[0][[3, 4, 5]] == pytest.approx([0.6, 0.3, 0.1], abs=1e-6)
