"""Conversations for calibration: written prompts, and answers that the model samples."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from everyday_prompts import PROMPTS as EVERYDAY

from edgegen._assets import asset
from edgegen._types import Tokens
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.exporter.calibration import conversations as module
from edgegen.exporter.calibration.conversations import (
    chat_prompts,
    conversations,
    sample,
    write_conversations,
)
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model
from edgegen.runtimes.native.pack import packed_folder
from tests.errors import raises
from tests.tiny import VOCAB_SIZE, write_hf

PROMPTS = [[5, 6, 7], [8, 9]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "hf", "llama")


@pytest.fixture
def model(folder: Path, tmp_path: Path) -> Iterator[Model]:
    model = load_model(export(folder, tmp_path / "b", "w8a8", check=False), "reference")
    yield model
    model.close()


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def test_no_prompt_is_one_that_bundles_are_judged_by() -> None:
    lines = asset("export", "texts", module.PROMPTS).read_text("utf-8").splitlines()
    judged = list(EVERYDAY)
    for path in sorted(asset("export", "tasks").glob("*.jsonl")):
        judged += [json.loads(line)["question"] for line in path.read_text().splitlines()]
    assert len(judged) == 320 and len(set(lines)) == len(lines) >= 250
    for line in lines:
        for other in judged:
            a, b = _words(line), _words(other)
            assert len(a & b) < 0.6 * len(a | b), (line, other)


def _write(model: Model, ends: tuple[int, ...] = ()) -> list[Tokens]:
    return write_conversations(model, PROMPTS, count=3, size=24, ends=ends)


def test_windows_are_whole_and_depend_on_the_seed_alone(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = _write(model)
    monkeypatch.setattr(module, "BATCH", 2)
    two = _write(model)
    monkeypatch.setattr(module, "SEED", 1)
    other = _write(model)
    assert [w.shape for w in one] == [(24,)] * 3 and one[0].dtype == np.int32
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))
    assert any((a != b).any() for a, b in zip(one, other, strict=True))
    assert [w[:2].tolist() for w in one] == [[5, 6], [8, 9], [5, 6]]


@pytest.mark.parametrize("ended", [True, False])
def test_the_next_prompt_follows_an_answer(
    model: Model, monkeypatch: pytest.MonkeyPatch, ended: bool
) -> None:
    """An answer ends with a token that ends it, or where it is too long."""
    monkeypatch.setattr(module, "ANSWER", 10 if ended else 2)
    window = _write(model, ends=tuple(range(VOCAB_SIZE)) if ended else ())[0].tolist()
    answer = 1 if ended else 2
    second = 3 + answer
    assert window[:3] == PROMPTS[0] and window[second : second + 2] == PROMPTS[1]
    assert window[second + 2 + answer :][:3] == PROMPTS[0]


def test_unlikely_tokens_are_not_sampled() -> None:
    rng = np.random.default_rng(0)
    scores = np.log(np.array([0.6, 0.3, 0.08, 0.02], np.float32))
    drawn = [sample(scores, rng) for _ in range(4000)]
    sharper = np.exp(scores[:3] / module.TEMPERATURE)
    want = np.array([*sharper / sharper.sum(), 0])
    assert np.abs(np.bincount(drawn, minlength=4) / 4000 - want).max() < 0.025


def test_prompts_are_in_the_chat_template(folder: Path) -> None:
    tokenizer = Tokenizer.from_folder(folder)
    first = tokenizer.decode(chat_prompts(tokenizer)[0])
    assert "user\nWhat is the tallest mountain in Africa?" in first
    assert first.endswith("assistant\n")


def test_the_text_is_cached(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text alone: the copy that wrote it leaves no packed weights."""
    checkpoint, tokenizer = open_checkpoint(folder), Tokenizer.from_folder(folder)
    made, copy = [], module._copy

    def counted(*args: object) -> object:
        made.append(args)
        return copy(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "_copy", counted)
    packed = set(packed_folder().glob("*"))

    def windows(size: int = 128) -> list[Tokens]:
        ticks = list[str]()
        return conversations(
            checkpoint, tokenizer, count=2, size=size, progress=lambda s, *_: ticks.append(s)
        )

    one, two = windows(), windows()
    assert len(made) == 1 and all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))
    windows(64)
    assert len(made) == 2
    for path in (module.cache_dir() / "conversations").iterdir():
        path.write_bytes(path.read_bytes()[:90])
    again = windows()
    assert len(made) == 3 and all(np.array_equal(a, b) for a, b in zip(one, again, strict=True))
    assert set(packed_folder().glob("*")) == packed


def test_a_model_without_a_template(folder: Path, tmp_path: Path) -> None:
    config = json.loads((folder / "tokenizer_config.json").read_text())
    config.pop("chat_template", None)
    (folder / "tokenizer_config.json").write_text(json.dumps(config))
    (folder / "chat_template.jinja").unlink(missing_ok=True)
    with raises(UsageError, "expected a model with a chat template", "--calibration self"):
        export(folder, tmp_path / "b", "w4a8kv8", calibration="chat", check=False)


def test_an_export_on_conversations(folder: Path, tmp_path: Path) -> None:
    texts = ["bundled", "code", "chat"]
    bundle = export(folder, tmp_path / "b", "w4a8kv8", calibration=texts, check=False)
    load_model(bundle, "reference")
    assert (module.cache_dir() / "conversations").is_dir()
