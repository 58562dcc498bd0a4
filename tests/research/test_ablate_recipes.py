"""Variants of recipes are exported once and scored with both caches."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest
from ablate_recipes import Variant, main

from edgegen.arithmetic.rotation import Rotations
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.quantize.rotate import Rotate
from tests.errors import raises
from tests.tiny import tiny_config, write_hf

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")


def test_the_changes_of_a_variant() -> None:
    variant = Variant.parse("w4a8kv8,correct=false,weight_bits=8,group_size=0,calibration=a.txt")
    assert not variant.recipe.correct
    assert variant.recipe.weight_bits == 8
    assert variant.recipe.kv == "int8"
    assert variant.calibration == [Path("a.txt")]
    assert (variant.rounds, variant.inner) == (3, 64)
    assert (variant.bits, variant.seed) == (None, 0)
    other = Variant.parse("w4a8kv8,calibration=self+chat,rounds=1,inner=0,bits=4.5,seed=7")
    assert other.calibration == ["self", "chat"]
    assert (other.rounds, other.inner) == (1, 0)
    assert (other.bits, other.seed) == (4.5, 7)


def test_wrong_changes() -> None:
    with raises(UsageError, "w4a8kv8,colour=blue", "colour"):
        Variant.parse("w4a8kv8,colour=blue")
    with raises(UsageError, "w4a8kv8,kv=int3", "int3"):
        Variant.parse("w4a8kv8,kv=int3")
    with raises(UsageError, "w4a8kv8,rounds=x", "int"):
        Variant.parse("w4a8kv8,rounds=x")


def test_the_rotation_of_a_seed() -> None:
    config = tiny_config("llama", hidden_size=576, num_heads=9, num_kv_heads=3)
    cosines = Rotate(config, Rotations()).matrix
    with Variant.parse("w4a8kv8,seed=1").rotated():
        found = Rotate(config, Rotations()).matrix
    assert found.shape == cosines.shape == (9, 9)
    assert np.abs(found - cosines).max() > 0.1
    np.testing.assert_allclose(found @ found.T, np.eye(9), atol=1e-6)
    with Variant.parse("w4a8kv8").rotated():
        assert np.array_equal(Rotate(config, Rotations()).matrix, cosines)


def test_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, text, keep = write_hf(tmp_path / "hf", "llama"), tmp_path / "text.txt", tmp_path / "b"
    text.write_text("A text of some words, which the tiny model predicts badly. " * 40)
    names = ["w4a8kv8", "w4a8kv8,rotate=false", "w4a8kv8,inner=0"]
    options = ["--keep", str(keep), "--text", str(text), "--characters", "900", "--context", "64"]
    monkeypatch.setattr(sys, "argv", ["ablate_recipes.py", str(source), *names, *options])
    main()
    first = capsys.readouterr().out
    assert [open_bundle(keep / name).manifest.recipe_options["rotate"] for name in names] == [
        True,
        False,
        True,
    ]
    cells = re.findall(r"^\| (w4\S*) \| ([\d.]+) \| ([\d.]+) \|$", first, re.M)
    assert [name for name, *_ in cells] == names
    assert all(0.5 < float(ratio) < 2 for _, *ratios in cells for ratio in ratios)
    assert all(eight != four for _, eight, four in cells)
    assert len({eight for _, eight, _ in cells}) == len(names)
    written = [(keep / name / "edgegen.json").stat().st_mtime_ns for name in names]
    main()
    assert capsys.readouterr().out == first
    assert written == [(keep / name / "edgegen.json").stat().st_mtime_ns for name in names]
