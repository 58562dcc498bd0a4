"""Where calibration text comes from: files, the bundled text, the model itself, or nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import InputError, UsageError
from edgegen.exporter.calibration.texts import Texts, sources
from edgegen.exporter.pipeline import export
from edgegen.exporter.recipes import load_recipe
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from tests.tiny import write_hf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "hf", "llama")


def _texts(folder: Path, size: int = 16) -> Texts:
    tokenizer = Tokenizer.from_folder(folder)
    return Texts(open_checkpoint(folder), tokenizer, size, lambda *_: None)


def test_several_texts_are_read_in_turns(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a" * 48)
    (tmp_path / "b.txt").write_text("b" * 200)
    found = _texts(folder).mixed([str(tmp_path / "a.txt"), tmp_path / "b.txt"], 8)
    a, b = (Tokenizer.from_folder(folder).encode(c, add_bos=False)[0] for c in "ab")
    assert [int(w[0]) for w in found] == [a, b, a, b, a, b, b, b]
    assert {len(w) for w in found} == {16}


def test_the_models_own_text_takes_its_share(folder: Path) -> None:
    found = _texts(folder).mixed(["bundled", "self"], 6)
    alone = _texts(folder).mixed(["self"], 3)
    assert [len(w) for w in found] == [16] * 6
    assert all(np.array_equal(a, b) for a, b in zip(found[1::2], alone, strict=True))


@pytest.mark.parametrize("recipe", ["w8a8", "w4a8kv8"])
def test_an_export_without_a_text(folder: Path, tmp_path: Path, recipe: str) -> None:
    bundle = export(folder, tmp_path / "b", recipe, calibration="none", check=False)
    load_model(bundle, "onnxruntime")


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
    with pytest.raises(UsageError) as caught:
        export(folder, tmp_path / "b", "w2a8kv4", calibration="none")
    assert str(caught.value) == (
        "recipe w2a8kv4 has 2-bit weights, which are noise without a calibration text; "
        "give one (--calibration FILE) or let the model write one (--calibration self)"
    )


def test_none_goes_alone() -> None:
    with pytest.raises(UsageError) as caught:
        sources(["none", "self"], load_recipe("w8a8"))
    assert str(caught.value) == "--calibration none goes with no other text; leave it out"


def test_tuning_without_a_text_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        export(folder, tmp_path / "b", "w4a8kv4", calibration="none", tune="blockwise")
    assert str(caught.value) == "--tune needs a text; leave out --calibration none"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "{}: no such text file; check the path"),
        (b"", "{} has 0 tokens, expected a text"),
        (
            b"caf\xe9",
            "{}: expected UTF-8 text, got an invalid byte at 3; convert the file to UTF-8",
        ),
    ],
)
def test_what_is_no_text_is_refused(
    folder: Path, tmp_path: Path, content: bytes | None, message: str
) -> None:
    path = tmp_path / "text.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        _texts(folder).mixed([path], 4)
    assert str(caught.value) == message.format(path)
