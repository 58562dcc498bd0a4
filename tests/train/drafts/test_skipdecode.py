"""Fine-tuning for SkipDecode: the same states as the engine's, less loss, and a bundle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

import edgegen
from edgegen.cli.main import run
from edgegen.runtimes.base import Step
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.skipdecode import HEADS
from tests.generation.engines import watched
from tests.tiny import write_hf
from tests.train.drafts.rules import Task, learn, make_task

SETTINGS = DraftSettings(batch=16, rate=1e-2, window=16)


@pytest.fixture(scope="module")
def task(tmp_path_factory: pytest.TempPathFactory) -> Task:
    return make_task(tmp_path_factory.mktemp("task") / "target", num_hidden_layers=6)


def test_states_are_those_of_an_engine(task: Task) -> None:
    """Before training, the reference engine's steps with as many layers give the same logits."""
    model = HEADS.start(task.target, task.rows, SETTINGS)
    tokens, start = task.held_out.tokens[:1, :24].long(), 5
    found = model.decoder.logits(model.states(tokens, start))[0].detach().numpy()
    engine = watched(task.folder)
    cache, exits = engine.new_cache(64), []
    for at, token in enumerate(tokens[0].tolist()):
        exits.append(model.exit(at - start))
        layers = None if exits[-1] == 6 else exits[-1]
        (output,) = engine.step([Step(cache, np.array([token], np.int32), layers=layers)])
        assert found[at] == pytest.approx(output.logits[0], rel=1e-3, abs=1e-3)
    assert exits[:6] == [6] * 6
    assert exits[-1] == 4
    assert exits == sorted(exits, reverse=True)


def test_it_learns_a_rule(task: Task, tmp_path: Path) -> None:
    model, before, after = learn(HEADS, task, SETTINGS, tmp_path, 30.0, -1)
    assert before.agreement < 0.2
    assert after.agreement > 0.8
    merged = model.result()
    name = "layers.0.qkv"
    update = model.weights[f"{name}.b"] @ model.weights[f"{name}.a"]
    assert torch.allclose(merged[name], task.target.weights[name] + update, atol=1e-6)


def test_the_command_makes_a_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_hf(tmp_path / "target", "llama", num_hidden_layers=3)
    (folder / "chat_template.jinja").unlink()
    options = ["--vocabulary=0", "--tokens=512", "--window=32", "--rows=16", "--batch=8"]
    command = ["draft", "train", str(folder), "-o", str(tmp_path / "quick"), *options]
    assert run([*command, "--passes=1", "--heads=skipdecode"]) == 0
    assert "held-out tokens" in capsys.readouterr().err
    with edgegen.load(tmp_path / "quick", engine="reference", decoding="skipdecode") as model:
        result = model.generate("the quick", raw=True, temperature=0, max_tokens=8)
    assert result.lossy == "skipdecode"
    assert len(result.tokens) == 8
