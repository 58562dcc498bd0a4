"""Training of a draft: it learns, continues after a crash, and drafts for its target."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

import edgegen
from edgegen.bundle import Bundle
from edgegen.errors import CheckFailed, InputError, OutputExists, UsageError
from edgegen.exporter.drafts.bundle import DraftOutput, train_draft
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.drafts import training
from edgegen.train.drafts.fastdraft import FastDraft, TrainedDraft
from edgegen.train.drafts.settings import DraftSettings
from tests.errors import raises
from tests.tiny import write_hf

SMALL = DraftSettings(
    layers=1, vocabulary=256, tokens=8192, window=64, rows=32, batch=8, passes=4.0, rate=1e-3
)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A target without a template: a random model rarely ends a question."""
    folder = write_hf(tmp_path_factory.mktemp("target"), "llama")
    (folder / "chat_template.jinja").unlink()
    return folder


def trained(target: Path, folder: Path, settings: DraftSettings = SMALL) -> TrainedDraft:
    job = FastDraft(open_checkpoint(target), Tokenizer.from_folder(target), settings, folder)
    return job.run()


@pytest.fixture(scope="module")
def whole(target: Path, tmp_path_factory: pytest.TempPathFactory) -> TrainedDraft:
    torch.set_num_threads(1)
    return trained(target, tmp_path_factory.mktemp("whole"))


def test_it_learns(target: Path, whole: TrainedDraft, tmp_path: Path) -> None:
    """Compared with a draft of the same layers after little training."""
    options = {f: getattr(SMALL, f) for f in SMALL.__struct_fields__} | {
        "passes": 0.01,
        "rate": 1e-9,
    }
    before = trained(target, tmp_path, DraftSettings(**options))
    assert whole.acceptance.agreement > before.acceptance.agreement + 0.03
    assert whole.acceptance.among_likeliest > whole.acceptance.agreement


def test_no_time_is_left_to_train(target: Path, tmp_path: Path) -> None:
    """The text is kept, and nothing that is not trained is made."""
    with raises(CheckFailed, "--minutes", "again"):
        trained(target, tmp_path, msgspec.structs.replace(SMALL, minutes=1e-4))
    assert list(tmp_path.glob("text.*"))
    assert not list(tmp_path.glob("trained*"))


def test_a_killed_run_continues(
    target: Path, whole: TrainedDraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in training after a checkpoint; the result has the same bits."""
    monkeypatch.setattr(training, "_SAVE_EVERY", 0.0)

    class KilledError(Exception):
        pass

    def kill(stage: str, done: int, total: int) -> None:
        if stage == "training" and done == total // 2:
            raise KilledError

    job = FastDraft(
        open_checkpoint(target), Tokenizer.from_folder(target), SMALL, tmp_path, progress=kill
    )
    with pytest.raises(KilledError):
        job.run()
    stages: list[str] = []
    job.progress = lambda stage, *_: stages.append(stage)
    again = job.run()
    assert "writing text" not in stages
    assert 0 < stages.count("training") < 40
    assert all(torch.equal(again.weights[n], w) for n, w in whole.weights.items())
    assert again.acceptance == whole.acceptance
    done = job.finished()
    assert done is not None
    assert all(torch.equal(done.weights[n], w) for n, w in whole.weights.items())
    assert np.array_equal(done.tokens, again.tokens)


def test_two_processes_train_the_same_draft(
    target: Path, whole: TrainedDraft, tmp_path: Path
) -> None:
    options = [f"--{n}={getattr(SMALL, n)}" for n in ("layers", "vocabulary", "tokens", "window")]
    options += [f"--{n}={getattr(SMALL, n)}" for n in ("rows", "batch", "passes", "rate")]
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node=2", "--standalone"]
    command += ["-m", "edgegen", "draft", "train", str(target), "-o", str(tmp_path / "draft")]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    subprocess.run([*command, *options, "--only-train"], env=environment, check=True, timeout=120)
    settings = SMALL
    job = FastDraft(
        open_checkpoint(target),
        Tokenizer.from_folder(target),
        settings,
        tmp_path / "draft.training",
    )
    assert not list((tmp_path / "draft.training").glob("*.json"))
    found = job.finished()
    assert found is not None
    assert np.array_equal(found.tokens, whole.tokens)
    for name, weight in whole.weights.items():
        assert (found.weights[name].float() - weight.float()).abs().max() < 5e-3
    assert found.acceptance.agreement == pytest.approx(whole.acceptance.agreement, abs=0.03)


def test_the_bundle_drafts_for_its_target(target: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("the quick brown fox jumps over the lazy dog " * 60, encoding="utf-8")
    options = {f: getattr(SMALL, f) for f in SMALL.__struct_fields__}
    settings = DraftSettings(**options | {"texts": (text,), "passes": 2.0})
    bundle = train_draft(target, tmp_path / "draft", settings)
    assert isinstance(bundle, Bundle)
    info = bundle.manifest.draft
    assert info is not None
    assert info.parameters < info.target_parameters
    assert 0 < info.acceptance["agreement"] < 1
    assert info.trained["texts"] == ["text.txt"]
    assert not (tmp_path / "draft.training").exists()
    model = edgegen.export(target, tmp_path / "target", "fp32", check=False)
    plain = _run(model.path, None)
    drafted = _run(model.path, bundle.path)
    assert drafted.tokens == plain.tokens
    assert drafted.accepted
    with raises(UsageError, bundle.path.name, "--draft"):
        edgegen.load(bundle.path)
    with pytest.raises(OutputExists):
        train_draft(target, tmp_path / "draft", settings)


def _run(path: Path, draft: Path | None) -> edgegen.Result:
    with edgegen.load(path, engine="reference", draft=draft, draft_max=draft and 4) as model:
        return model.generate("the quick", raw=True, temperature=0, max_tokens=24, ignore_eos=True)


@pytest.mark.parametrize("kind", ["medusa", "hydra", "chimera", "falcon"])
def test_heads_draft_for_their_target(kind: str, target: Path, tmp_path: Path) -> None:
    options = {f: getattr(SMALL, f) for f in SMALL.__struct_fields__}
    settings = DraftSettings(**options | {"heads": kind, "count": 2, "passes": 1.0})
    found = train_draft(target, tmp_path / "heads", settings)
    assert isinstance(found, TrainedDraft)
    assert found.acceptance.drafted_at_once == {"falcon": 4}.get(kind, 2)
    model = edgegen.export(target, tmp_path / "target", "fp32", check=False)
    plain, drafted = _run(model.path, None), _run(model.path, tmp_path / "heads")
    assert drafted.tokens == plain.tokens
    assert drafted.drafted


def test_heads_use_the_text_of_another_training(target: Path, tmp_path: Path) -> None:
    """The text is not written again, and the result is that of a training of its own."""
    options = {f: getattr(SMALL, f) for f in SMALL.__struct_fields__} | {"passes": 0.5}
    first = DraftSettings(**options | {"heads": "medusa"})
    settings = DraftSettings(**options | {"heads": "hydra"})
    train_draft(target, tmp_path / "medusa", first, DraftOutput(only_train=True))
    stages = set[str]()
    shared = DraftOutput(only_train=True, written=tmp_path / "medusa.training")
    own = train_draft(target, tmp_path / "own", settings, DraftOutput(only_train=True))
    found = train_draft(
        target, tmp_path / "hydra", settings, shared, lambda stage, *_: stages.add(stage)
    )
    assert stages == {"training"}
    assert isinstance(own, TrainedDraft)
    assert isinstance(found, TrainedDraft)
    assert all(torch.equal(found.weights[n], w) for n, w in own.weights.items())
    none = DraftOutput(written=tmp_path / "none")
    with raises(InputError, "none", "--only-train"):
        train_draft(target, tmp_path / "other", settings, none)


def test_unknown_heads(target: Path, tmp_path: Path) -> None:
    with raises(UsageError, "unknown kind of heads 'medua'", "did you mean medusa"):
        trained(target, tmp_path, DraftSettings(heads="medua"))


def test_texts_that_cannot_be_read(target: Path, tmp_path: Path) -> None:
    with raises(InputError, "none.txt"):
        trained(target, tmp_path, DraftSettings(texts=(tmp_path / "none.txt",), vocabulary=64))
