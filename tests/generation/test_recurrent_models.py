"""Drafts and decodings that leave out layers, on models with state beside keys and values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import edgegen
from edgegen.bundle import Bundle
from edgegen.bundle.headarrays import DRAFT_FOLDER, HeadArrays, save_head_arrays
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES


@pytest.fixture(scope="module")
def recurrent(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("recurrent")
    hf = family.write_folder(folder / "hf", FAMILIES["qwen3_5"])
    return export(hf, folder / "b", "fp32", context=64, check=False)


def test_early_exit_is_refused(recurrent: Bundle) -> None:
    with raises(UsageError, "--draft exit", "recurrent state", "qwen3_5"):
        edgegen.load(recurrent.path, engine="reference", draft="exit")


@pytest.mark.parametrize("name", ["first", "skipdecode"])
def test_decodings_that_skip_layers_are_refused(recurrent: Bundle, name: str) -> None:
    layers, hidden = recurrent.manifest.model.num_layers, recurrent.manifest.model.hidden_size
    arrays = {
        "first": {
            "router.weight": np.ones((layers, hidden)),
            "router.bias": np.ones(layers),
            "read": np.ones(1),
        },
        "skipdecode": {"schedule": np.array([3.0, 2.0, 4.0])},
    }[name]
    head = HeadArrays(name, arrays, np.zeros(0, np.int32))
    save_head_arrays(head, recurrent.path / DRAFT_FOLDER, {})
    with raises(UsageError, f"--decoding {name}", "recurrent state", "qwen3_5"):
        edgegen.load(recurrent.path, engine="reference", decoding=name)


@pytest.mark.parametrize("heads", ["first", "skipdecode"])
def test_their_training_is_refused(tmp_path: Path, heads: str) -> None:
    pytest.importorskip("torch")
    from edgegen.train.drafts.fastdraft import FastDraft
    from edgegen.train.drafts.settings import DraftSettings

    hf = family.write_folder(tmp_path / "hf", FAMILIES["qwen3_5"])
    settings = DraftSettings(heads=heads)
    with raises(UsageError, heads, "recurrent state", "qwen3_5"):
        FastDraft(open_checkpoint(hf), Tokenizer.from_folder(hf), settings, tmp_path / "run")


def test_short_convolutions_go_back_with_the_cache(tmp_path: Path) -> None:
    """LFM2 has state of each token, so its first layers draft."""
    hf = family.write_folder(tmp_path / "hf", FAMILIES["lfm2"])
    bundle = export(hf, tmp_path / "b", "w4a8kv8", context=256, check=False)
    texts = []
    for draft in (None, "exit"):
        fixed = draft and 4
        with edgegen.load(bundle.path, "reference", draft=draft, draft_max=fixed) as model:
            settings = {"max_tokens": 160, "temperature": 0, "ignore_eos": True}
            texts.append(model.generate("the quick brown fox", **settings).tokens)
    assert texts[0] == texts[1]
