"""A bundle that writes the training text of a draft for its own model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.exporter.drafts.rows import EngineRows, open_rows
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.train.drafts.writing import Script, Writer
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

SIZE = 48


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"), recipe="w8a8")


def test_greedy_rows_are_the_bundles_choices(path: Path) -> None:
    """Compare with each row run alone in one step."""
    torch.set_num_threads(1)
    bundle = open_bundle(path)
    script = Script.from_tokenizer(Tokenizer.from_folder(path))
    script = Script((1,), (1,), (1,), script.ends, asks=False)
    model = load_model(bundle, "reference")
    written = Writer(EngineRows(model, ""), script).write(3, SIZE, (0.0,), seed=1)
    assert not torch.equal(written.tokens[0], written.tokens[1])
    for row in written.tokens.numpy():
        step = Step(model.new_cache(SIZE), row, logits_for="all")
        choices = model.step([step])[0].logits.argmax(axis=1)
        after = 1 + 4  # the first tokens are sampled
        assert np.array_equal(choices[after:-1], row[after + 1 :])


def test_bundles_that_cannot_write(path: Path, tmp_path: Path) -> None:
    bundle = open_bundle(path)
    assert bundle.manifest.digest in open_rows(bundle, bundle.manifest.source, SIZE).name
    other = open_bundle(tiny_bundle(tmp_path, "qwen3"))
    with raises(UsageError, "tiny", "source"):
        open_rows(bundle, other.manifest.source, SIZE)
    with raises(UsageError, "tiny", 100_000, bundle.manifest.context):
        open_rows(bundle, bundle.manifest.source, 100_000)
