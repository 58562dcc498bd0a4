"""Training for HAMburger: the steps, the target's states, and what it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.bundle.headarrays import load_head_arrays
from edgegen.generation.decodings.hamburger import Hamburger, shapes
from edgegen.train.drafts.hamburger import HEADS, Steps, joining, run_steps
from edgegen.train.drafts.kinds import HeadFiles
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.training import Corpus
from tests.train.drafts.rules import KEPT, Task, learn, make_task

SETTINGS = DraftSettings(batch=4, rate=1e-2)


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> Task:
    return make_task(tmp_path_factory.mktemp("task") / "target")


def test_sure_tokens_join_steps_of_at_most_four() -> None:
    """The odds of a token are those at the token before it; prompts and unsure tokens are alone."""
    tokens = torch.arange(10)[None]
    counted = torch.tensor([[0, 0, 1, 1, 1, 1, 1, 1, 1, 1]], dtype=torch.bool)
    ids = torch.arange(1, 11)[None, :, None].repeat(1, 1, 2)
    ids[..., 1] = 99
    odds = torch.full((1, 10, 2), 0.3)
    odds[..., 0] = 0.7
    odds[0, 7, 0] = 0.5  # the target was not sure of token 8
    corpus = Corpus(tokens, tokens, counted, ids, odds)
    joins = joining(corpus, torch.tensor([0]))
    assert joins[0].tolist() == [False] * 3 + [True] * 5 + [False, True]
    steps = Steps(joins, "cpu")
    assert steps.starts[0].tolist() == [0, 1, 2, 6, 8]
    assert steps.lengths[0].tolist() == [1, 1, 4, 2, 2]
    assert steps.tokens(tokens, 3)[0].tolist() == [
        *([0, 1, 2], [1, 2, 3], [2, 3, 4], [6, 7, 8], [8, 9, 9])
    ]


@pytest.mark.parametrize("rate", [0.0, 0.3, 0.8, 1.0])
def test_steps_are_those_of_a_loop_over_tokens(rate: float) -> None:
    """A token starts a step unless it joins one of fewer than four tokens."""
    joins = np.random.default_rng(1).random((6, 41)) < rate
    steps = Steps(joins, "cpu")
    for row, starts, lengths, real in zip(
        joins, steps.starts, steps.lengths, steps.real, strict=True
    ):
        expected = [0]
        for at in range(1, len(row)):
            if not row[at] or at - expected[-1] == 4:
                expected.append(at)
        assert starts[real].tolist() == expected
        assert lengths[real].tolist() == np.diff([*expected, len(row)]).tolist()
        assert set(starts[~real].tolist()) <= {expected[-1]}
        assert set(lengths[~real].tolist()) <= {1}


def test_single_tokens_have_the_targets_states(task: Task) -> None:
    """Steps of one token are embedded as the target embeds them."""
    model = HEADS.start(task.target, task.rows, SETTINGS)
    tokens = task.held_out.tokens[:3].long()
    steps = Steps(np.zeros(tokens.shape, bool), "cpu")
    found = run_steps(model, tokens, steps)[1]
    assert torch.allclose(found, task.target.hidden(tokens), rtol=1e-4, atol=1e-4)


def test_decoding_computes_what_training_does(task: Task, tmp_path: Path) -> None:
    """Merged embeddings and micro-steps, from the same weights."""
    model = HEADS.start(task.target, task.rows, SETTINGS)
    generator = torch.Generator().manual_seed(1)
    for name, weight in model.weights.items():
        if name != "rows":
            weight.copy_(torch.randn(weight.shape, generator=generator).half() * 0.1)
    model.weights["rows"].copy_(model.weights["rows"].half())
    HEADS.save(HeadFiles(model.weights, np.arange(KEPT - 1, dtype=np.int32), tmp_path, {}))
    head = load_head_arrays(tmp_path, 320)
    assert {n: a.shape for n, a in head.arrays.items()} == shapes(task.rows.shape[1], KEPT - 1)
    embed = task.target.weights["embed"].numpy()
    hamburger = Hamburger(head, lambda tokens: embed[tokens], frozenset(), 320)
    tokens = torch.tensor([[3, 9, 4, 1]])
    hidden = torch.randn(1, task.rows.shape[1], generator=generator)
    read = task.target.embedded(tokens)
    for count in (2, 3, 4):
        merged = model.merge(read[:, None], torch.tensor([[count]]))[0, 0]
        found = hamburger.merge(tokens[0, :count].numpy())
        assert found == pytest.approx(merged.detach().numpy(), rel=1e-3, abs=1e-4)
        if count < 4:
            states = model.micro_states(count, hidden, read)
            expected = (states @ model.weights["rows"][:-1].T)[0].detach().numpy()
            logits = hamburger.logits(hidden[0].numpy(), tokens[0, :count].numpy())
            assert logits == pytest.approx(expected, rel=1e-3, abs=1e-3)


def test_it_learns_a_rule(task: Task, tmp_path: Path) -> None:
    """The next token is a permutation of the last. The frozen target does not know it, but micro-
    steps learn it."""
    _, before, after = learn(HEADS, task, SETTINGS, tmp_path, 20.0, KEPT - 1)
    assert before.acceptance_rate < 0.2
    assert after.acceptance_rate > 0.8
