"""Prompt tokens: their attention mask, and that they learn to predict tokens further ahead."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.bundle.heads import PROMPTS, load_heads
from edgegen.exporter.drafts.bundle import train_draft
from edgegen.models import open_checkpoint
from edgegen.runtimes.base import Step
from edgegen.runtimes.reference import ReferenceModel
from edgegen.train.drafts.decoder import FloatDecoder, load_weights
from edgegen.train.drafts.prompts import PromptModel, PromptTraining, measure_prompts
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.shards import RunFolder
from edgegen.train.drafts.training import Corpus
from edgegen.train.processes import Processes
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import write_hf

COUNT = 2


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.mark.parametrize("name", ["llama", "qwen3", "gemma3", "gemma2", "gpt_oss", "lfm2"])
def test_logits_equal_the_reference_engine(name: str, tmp_path: Path) -> None:
    """The engine runs the text up to a position and the prompts after it in one step."""
    folder, known = tmp_path / "target", FAMILIES.get(name)
    write_hf(folder, name) if known is None else family.write_folder(folder, known)
    checkpoint = open_checkpoint(folder)
    target = FloatDecoder(checkpoint.config, load_weights(checkpoint, "cpu"), 32, "cpu")
    model, engine = PromptModel(target, 32, COUNT), ReferenceModel.from_checkpoint(checkpoint)
    text = np.random.default_rng(0).integers(5, 200, (2, 32)).astype(np.int32)
    places = np.array([[0, 7, 29], [3, 3, 31]])
    with torch.no_grad():
        found = model.logits(torch.from_numpy(text).long(), torch.from_numpy(places)).numpy()
    rows = model.weights["prompts"].numpy()
    for line in range(2):
        for i, place in enumerate(places[line]):
            given = np.append(text[line, : place + 1], np.full(COUNT, -1, np.int32))
            step = Step(engine.new_cache(64), given.astype(np.int32), rows, logits_for=COUNT)
            assert np.allclose(engine.step([step])[0].logits, found[line, i], atol=2e-3)


def test_they_learn_a_fixed_continuation(tmp_path: Path) -> None:
    """Every text continues with the same tokens after a certain one."""
    checkpoint = open_checkpoint(write_hf(tmp_path / "target", "llama"))
    target = FloatDecoder(checkpoint.config, load_weights(checkpoint, "cpu"), 32, "cpu")
    rng = np.random.default_rng(0)
    text = rng.integers(100, 200, (48, 32))
    text[:, 1::2] = 17
    tokens = torch.from_numpy(text)
    counted = torch.zeros_like(tokens, dtype=torch.bool)
    counted[:, 1::2] = True
    corpus, held_out = (
        Corpus(tokens[part], tokens[part], counted[part]) for part in (slice(40), slice(40, 48))
    )
    prompts = PromptModel(target, 32, COUNT)
    start = prompts.weights["prompts"].clone()
    frozen = {name: weight.clone() for name, weight in target.weights.items()}
    before = measure_prompts(prompts, held_out)
    training = PromptTraining(
        prompts,  # type: ignore[arg-type]
        DraftSettings(batch=8, rate=3e-2),
        RunFolder(tmp_path / "run"),
        "key",
        processes=Processes(),
        limit=None,
    )
    training.run([(corpus, 20.0)], lambda *_: None)
    after = measure_prompts(prompts, held_out)
    assert before.agreement < 0.1
    assert after.agreement > 0.9
    assert not torch.equal(prompts.weights["prompts"], start)
    assert all(torch.equal(target.weights[name], weight) for name, weight in frozen.items())


def test_one_command_exports_them(tmp_path: Path) -> None:
    target = write_hf(tmp_path / "target", "llama")
    (target / "chat_template.jinja").unlink()
    options = {"count": COUNT, "tokens": 512, "window": 32, "rows": 8, "batch": 8, "passes": 1.0}
    settings = DraftSettings(heads=PROMPTS, vocabulary=None, **options)
    made = train_draft(target, tmp_path / "prompts", settings)
    found = load_heads(tmp_path / "prompts", 320)
    assert found.kind == PROMPTS
    assert found.rows.shape == (COUNT, 64)
    assert made.acceptance.drafted_at_once == COUNT  # type: ignore[union-attr]
