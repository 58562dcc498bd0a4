"""Drafts and heads for targets of other parts than attention and one MLP."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
import torch

import edgegen
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.exporter.drafts.bundle import train_draft
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.parts import check_trainable
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import tiny_config

QUICK = {"tokens": 512, "window": 32, "rows": 16, "batch": 8, "passes": 1.0}


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture
def target(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that writes the target of a family, without a chat template."""

    def write(name: str) -> Path:
        folder = family.write_folder(tmp_path / "target", FAMILIES[name])
        (folder / "chat_template.jinja").unlink()
        return folder

    return write


@pytest.mark.parametrize("name", ["qwen3_moe-mixed", "gpt_oss", "lfm2", "qwen3_5", "stablelm"])
def test_a_draft_is_trained_and_drafts(
    tmp_path: Path, target: Callable[[str], Path], name: str
) -> None:
    """Greedy text is the target's own; a draft of some of its layers agrees with it at times."""
    source = target(name)
    settings = DraftSettings(layers=1, vocabulary=128, **QUICK)
    draft = train_draft(source, tmp_path / "draft", settings)
    assert isinstance(draft, Bundle)
    bundle = export(source, tmp_path / "b", "fp32", context=64, check=False)
    texts = []
    for path in (None, str(draft.path)):
        fixed = path and 3  # by speed, a tiny model needs no drafts
        with edgegen.load(bundle.path, "reference", draft=path, draft_max=fixed) as model:
            texts.append(model.generate("the quick", raw=True, temperature=0, max_tokens=12))
    assert texts[0].tokens == texts[1].tokens
    assert texts[1].drafted


@pytest.mark.parametrize("name", ["granite_moe", "lfm2"])
def test_low_rank_updates_of_all_matrices_are_merged(
    tmp_path: Path, target: Callable[[str], Path], name: str
) -> None:
    settings = DraftSettings(heads="skipdecode", vocabulary=None, **QUICK)
    train_draft(target(name), tmp_path / "b", settings)
    with edgegen.load(tmp_path / "b", engine="reference") as model:
        assert len(model.generate("the quick", raw=True, temperature=0, max_tokens=4).tokens) == 4


def test_prompts_on_a_recurrent_target_are_refused(
    tmp_path: Path, target: Callable[[str], Path]
) -> None:
    settings = DraftSettings(heads="ppd", vocabulary=None, **QUICK)
    with raises(UsageError, "heads ppd", "recurrent", "qwen3_5"):
        train_draft(target("qwen3_5"), tmp_path / "b", settings)


class Unknown(GatedMlp, frozen=True, tag="unknown"):
    """A part that no backend computes."""

    kind: ClassVar[str] = "unknown"


def test_a_part_that_torch_lacks_is_refused() -> None:
    config = tiny_config("llama").map_parts(
        lambda part: Unknown(part.inner) if isinstance(part, GatedMlp) else part
    )
    with raises(UsageError, "draft train", "unknown", "llama"):
        check_trainable(config, "draft train")
