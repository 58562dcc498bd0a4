"""SkipDecode: the layers of each step, the state of the cache, and unsuitable bundles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

import edgegen
from edgegen.bundle.headarrays import DRAFT_FOLDER, HeadArrays, save_head_arrays
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.decoding import DecodingContext
from edgegen.generation.decodings.skipdecode import DECODING, Schedule, SkipDecode
from edgegen.generation.generate import Generation
from edgegen.generation.session import Session
from edgegen.generation.text_model import TextModel
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Output, Step
from edgegen.runtimes.reference import ReferenceModel
from tests.errors import raises
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle

SCHEDULE = Schedule(first=4, last=2, horizon=8)
CONFIG = GenerationConfig(temperature=0, max_tokens=12, ignore_eos=True)
PROMPT = [5, 6, 7]


class Noted(ReferenceModel):
    """The reference engine, which records the number of layers of each step."""

    layers: list[int | None]

    def step(self, steps: Sequence[Step]) -> list[Output]:
        self.layers += [step.layers for step in steps]
        return super().step(steps)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("target"), "llama", num_hidden_layers=4)


@pytest.fixture
def model(folder: Path) -> Noted:
    model = Noted.from_checkpoint(open_checkpoint(folder))
    assert isinstance(model, Noted)
    model.layers = []
    return model


def text_model(model: Noted, folder: Path) -> TextModel:
    return TextModel(model, Tokenizer.from_folder(folder), 64, SkipDecode(SCHEDULE))


def test_the_layers_fall(model: Noted, folder: Path) -> None:
    """The text equals that of steps written out here, whose layers are listed."""
    generation = Generation(text_model(model, folder), PROMPT, CONFIG)
    list(generation)
    layers = [None, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2]
    assert model.layers == layers
    cache, tokens, expected = model.new_cache(32), PROMPT, []
    for count in layers:
        (output,) = model.step([Step(cache, np.array(tokens, np.int32), layers=count)])
        tokens = [int(output.logits[-1].argmax())]
        expected += tokens
    assert generation.result.tokens == expected
    assert generation.result.lossy == "skipdecode"


def test_a_chat_runs_short_tokens_again(model: Noted, folder: Path) -> None:
    """Tokens that ran few layers are dropped, so that the next message attends to whole ones."""
    session = Session(text_model(model, folder), CONFIG)
    list(session.send("a"))
    model.layers = []
    list(session.send("b"))
    assert model.layers[:2] == [None, 4]


def test_unsuitable_bundles(tmp_path: Path) -> None:
    path = tiny_bundle(tmp_path)
    with raises(UsageError, "skipdecode", "edgegen draft train MODEL -o DIR --heads skipdecode"):
        edgegen.load(path, engine="reference", decoding="skipdecode")
    with raises(UsageError, "skipdecode:3"):
        edgegen.load(path, engine="reference", decoding="skipdecode:3")
    for schedule in ([2.0, 1.0], [2.0, 1.0, 4.0]):
        head = HeadArrays("skipdecode", {"schedule": np.array(schedule)}, np.zeros(0, np.int32))
        save_head_arrays(head, path / DRAFT_FOLDER, {})
        if len(schedule) == 2:
            with raises(CorruptFile, DRAFT_FOLDER):
                edgegen.load(path, engine="reference", decoding="skipdecode")
    with raises(UsageError, "onnxruntime", "reference"):
        edgegen.load(path, engine="onnxruntime", decoding="skipdecode")
    with edgegen.load(path, engine="reference", decoding="skipdecode") as model:
        assert isinstance(model.source, SkipDecode)
        assert model.source.schedule == (2, 1, 4)
        with raises(UsageError, "got another"):
            DECODING.open(DecodingContext(model.engine, model.tokenizer))
