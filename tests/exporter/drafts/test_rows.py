"""A bundle that writes for a draft: the text of its own model, and of no other's."""

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
from tests.tiny_bundle import tiny_bundle

SIZE = 48


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"), recipe="w8a8")


def test_greedy_rows_are_the_bundles_choices(path: Path) -> None:
    """Beside each row run again, alone and in one step."""
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
        after = 1 + 4  # the first few tokens are drawn
        assert np.array_equal(choices[after:-1], row[after + 1 :])


def test_bundles_that_may_not_write(path: Path, tmp_path: Path) -> None:
    bundle = open_bundle(path)
    assert bundle.manifest.digest in open_rows(bundle, bundle.manifest.source, SIZE).name
    other = open_bundle(tiny_bundle(tmp_path, "qwen3"))
    with pytest.raises(UsageError) as error:
        open_rows(bundle, other.manifest.source, SIZE)
    assert str(error.value) == (
        "tiny was exported from source, not from source, or from another version of it; give a "
        "bundle of the target"
    )
    with pytest.raises(UsageError) as error:
        open_rows(bundle, bundle.manifest.source, 100_000)
    context = bundle.manifest.context
    assert str(error.value) == f"window is 100000, but tiny serves {context} tokens"
