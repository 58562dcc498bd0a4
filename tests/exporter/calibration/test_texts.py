"""Calibration texts: files, the bundled text, text of the model itself, or none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import CorruptFile, InputError, UsageError
from edgegen.exporter.api import export
from edgegen.exporter.calibration.texts import Texts
from edgegen.exporter.options import ExportOptions
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from tests.errors import raises
from tests.tiny import write_hf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "hf", "llama")


def _texts(folder: Path, size: int = 16) -> Texts:
    tokenizer = Tokenizer.from_folder(folder)
    return Texts(open_checkpoint(folder), tokenizer, size, lambda *_: None)


def test_several_texts_are_interleaved(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a" * 48)
    (tmp_path / "b.txt").write_text("b" * 200)
    found = _texts(folder).interleave([str(tmp_path / "a.txt"), tmp_path / "b.txt"], 8)
    a, b = (Tokenizer.from_folder(folder).encode(c, add_bos=False)[0] for c in "ab")
    assert [int(w[0]) for w in found] == [a, b, a, b, a, b, b, b]
    assert {len(w) for w in found} == {16}


def test_the_models_own_text_takes_its_share(folder: Path) -> None:
    found = _texts(folder).interleave(["bundled", "self"], 6)
    alone = _texts(folder).interleave(["self"], 3)
    assert [len(w) for w in found] == [16] * 6
    assert all(np.array_equal(a, b) for a, b in zip(found[1::2], alone, strict=True))


@pytest.mark.parametrize("recipe", ["w8a8", "w4a8kv8"])
def test_an_export_without_a_text(folder: Path, tmp_path: Path, recipe: str) -> None:
    bundle = export(folder, tmp_path / "b", recipe, calibration="none", check=False)
    load_model(bundle, "onnxruntime")


@pytest.mark.parametrize("calibration", ["bundled", "self"])
def test_tokens_that_the_model_lacks(tmp_path: Path, calibration: str) -> None:
    folder = write_hf(tmp_path / "hf", "llama", vocab_size=70)
    with raises(CorruptFile, "tokens below 70", "the tokenizer of this model"):
        export(folder, tmp_path / "b", "w4a8kv8", context=32, calibration=calibration)


def test_an_export_on_the_models_own_text(folder: Path, tmp_path: Path) -> None:
    seen = []
    bundle = export(
        folder,
        tmp_path / "b",
        "w2a8kv4",
        context=32,
        calibration="self",
        check=False,
        progress=lambda stage, done, total: seen.append((stage, done, total)),
    )
    written = [(done, total) for stage, done, total in seen if stage == "writing text"]
    assert written[-1][0] == written[-1][1] >= 128
    load_model(bundle, "onnxruntime")


def test_2_bits_without_a_text_are_refused(folder: Path, tmp_path: Path) -> None:
    with raises(UsageError, "w2a8kv4"):
        export(folder, tmp_path / "b", "w2a8kv4", calibration="none")


def test_none_goes_alone() -> None:
    with raises(UsageError, "2 texts"):
        ExportOptions(calibration=["none", "self"])


def test_tuning_without_a_text_is_refused(folder: Path, tmp_path: Path) -> None:
    with raises(UsageError, "--tune blockwise", "--calibration none"):
        export(folder, tmp_path / "b", "w4a8kv4", calibration="none", tune="blockwise")


@pytest.mark.parametrize(
    ("content", "value"),
    [(None, "text.txt"), (b"", 0), (b"caf\xe9", "byte at 3")],
    ids=["missing", "empty", "not UTF-8"],
)
def test_a_missing_empty_or_binary_text_is_refused(
    folder: Path, tmp_path: Path, content: bytes | None, value: object
) -> None:
    path = tmp_path / "text.txt"
    if content is not None:
        path.write_bytes(content)
    with raises(InputError, path, value):
        _texts(folder).interleave([path], 4)
