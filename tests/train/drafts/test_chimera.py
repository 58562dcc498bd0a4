"""Chimera heads learn, and predict the same in training and in drafting."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.bundle.headarrays import load_head_arrays
from edgegen.generation.speculative.drafters.chimera import ChimeraDrafts, shapes
from edgegen.train.drafts.chimera import HEADS
from edgegen.train.drafts.kinds import HEAD_TRAINERS, HeadFiles
from edgegen.train.drafts.settings import DraftSettings
from tests.generation.engines import watched
from tests.train.drafts.rules import KEPT, Task, learn, make_task

SETTINGS = DraftSettings(batch=16, rate=1e-2, count=2)


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> Task:
    return make_task(tmp_path_factory.mktemp("task") / "target")


def test_they_learn_a_rule(task: Task, tmp_path: Path) -> None:
    """The next token is a permutation of the last, applied twice for the first head."""
    assert HEAD_TRAINERS.get("chimera") is HEADS
    _, before, after = learn(HEADS, task, SETTINGS, tmp_path, 40.0, KEPT - 1)
    assert before.agreement < 0.2
    assert after.agreement > 0.8
    assert after.tokens_per_target_call > 2.2


def test_drafting_predicts_what_training_does(task: Task, tmp_path: Path) -> None:
    """The drafter's states at one position equal the training model's, from the same weights."""
    model = HEADS.start(task.target, task.rows, SETTINGS)
    generator = torch.Generator().manual_seed(1)
    for name, weight in model.weights.items():
        if name != "rows":
            weight.copy_(torch.randn(weight.shape, generator=generator).half() * 0.1)
    model.weights["rows"].copy_(model.weights["rows"].half())
    tokens = task.held_out.tokens[:1].long()
    hidden = torch.randn(1, tokens.shape[1], task.rows.shape[1], generator=generator)
    expected = model.states(1, hidden, model.trigrams(tokens, hidden.dtype))[0]
    files = HeadFiles(model.weights, np.arange(KEPT - 1, dtype=np.int32), tmp_path, {})
    HEADS.save(files)
    head = load_head_arrays(tmp_path, 320)
    width = task.rows.shape[1]
    assert {n: a.shape for n, a in head.arrays.items()} == shapes(width, KEPT - 1, 2)
    drafter = ChimeraDrafts(head, watched(task.folder)).start(64)
    drafter.observe_hidden(hidden[0, :10].numpy())
    found = drafter.after(1, tokens[:, 9:12].numpy())
    assert found[0] == pytest.approx(expected[9].detach().numpy(), rel=1e-3, abs=1e-4)
