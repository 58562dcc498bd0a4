"""Training for FiRST: the same states as the engine's, a rule, and a bundle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

import edgegen
from edgegen.exporter.drafts.bundle import train_draft
from edgegen.runtimes.base import Step
from edgegen.train.drafts.fastdraft import TrainedDraft
from edgegen.train.drafts.first import HEADS
from edgegen.train.drafts.settings import DraftSettings
from tests.generation.engines import watched
from tests.tiny import write_hf
from tests.train.drafts.rules import Task, learn, make_task

SETTINGS = DraftSettings(batch=4, rate=1e-2, window=16)


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> Task:
    return make_task(tmp_path_factory.mktemp("task") / "target", num_hidden_layers=6)


def test_states_are_those_of_an_engine(task: Task) -> None:
    """Before training, the reference engine gives the same logits without the same layers."""
    model = HEADS.start(task.target, task.rows, SETTINGS)
    model.weights["router.bias"][[2, 3]] = -1.0
    tokens = task.held_out.tokens[:1, :24].long()
    states, odds = model.states(tokens, 5)
    assert (odds[0] > 0.5).tolist() == [True, True, False, False, True, True]
    found = model.decoder.logits(states)[0].detach().numpy()
    engine = watched(task.folder)
    ids = tokens[0].numpy().astype(np.int32)
    step = Step(engine.new_cache(64), ids, logits_for="all", layers=(0, 1, 4, 5))
    (output,) = engine.step([step])
    assert found == pytest.approx(output.logits, rel=1e-3, abs=1e-3)


def test_it_learns_a_rule_with_fewer_layers(task: Task, tmp_path: Path) -> None:
    model, before, after = learn(HEADS, task, SETTINGS, tmp_path, 15.0, -1)
    assert before.agreement < 0.2
    assert after.agreement > 0.8
    odds = model.states(task.held_out.tokens[:4].long(), 8)[1][:, 1:-1]
    assert float((odds > 0.5).float().mean()) == pytest.approx(0.75, abs=0.1)


def test_the_bundle_decodes(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    folder = write_hf(tmp_path / "target", "llama", num_hidden_layers=3)
    (folder / "chat_template.jinja").unlink()
    settings = DraftSettings(
        vocabulary=None, tokens=512, window=32, rows=16, batch=8, passes=1.0, heads="first"
    )
    trained = train_draft(folder, tmp_path / "quick", settings)
    assert isinstance(trained, TrainedDraft)
    with edgegen.load(tmp_path / "quick", engine="reference", decoding="first") as model:
        result = model.generate("the quick", raw=True, temperature=0, max_tokens=8)
    assert result.lossy == "first"
    assert len(result.tokens) == 8
