"""Recipes: the shipped files load, and each fault of a file is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from edgegen._assets import asset
from edgegen.cli.main import run
from edgegen.errors import InputError, UsageError
from edgegen.exporter.api import export
from edgegen.exporter.recipes import RECIPES, load_recipe
from tests.errors import raises
from tests.tiny import write_hf
from tests.toys import write_distribution

GOOD = """
description = "x"
weight_bits = 4
group_size = 64
embedding_bits = 8
activation = "int8"
kv = "int8"
quantizer = "rtn"
max_ratio = 1.25
min_top1 = 0.75
"""


def test_what_ships() -> None:
    assert RECIPES.names() == [
        "fp32",
        "mergequant-w4a4",
        "mergequant-w4a8",
        "mergequant-w8a8",
        "npu-int4",
        "optimum-int4",
        "optimum-int8",
        "w2a8kv4",
        "w2a8kv4-head4",
        "w2a8kv4-sparse24",
        "w2a8kv4-trellis",
        "w2a8kv4-trellis-head4",
        "w3a8kv8-trellis",
        "w4a8kv4",
        "w4a8kv8",
        "w4a8kv8-head4",
        "w4a8kv8-trellis",
        "w8a8",
    ]
    recipes = [load_recipe(name) for name in RECIPES.names()]
    assert [r.name for r in recipes] == RECIPES.names()
    bits = [32, 4, 4, 8, 4, 4, 8, *[2] * 5, 3, *[4] * 4, 8]
    assert [r.weight_bits for r in recipes] == bits
    kv4 = {r.name for r in recipes if r.kv == "int4"}
    assert kv4 == {name for name in RECIPES.names() if "kv4" in name}
    assert [r.name for r in recipes if r.kv == "float32"] == ["fp32"]
    ratios = [1.001, 2.0, 1.2, 1.03, 1.25, 1.2, 1.02]
    ratios += [5.0, 5.0, 50.0, 2.4, 2.4, 1.3, 1.25, 1.2, 1.2, 1.12, 1.01]
    assert [r.max_ratio for r in recipes] == ratios


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace("64", "128"))
    recipe = load_recipe(path)
    assert (recipe.name, recipe.group_size, recipe.max_ratio) == ("mine", 128, 1.25)
    assert load_recipe(str(path)) == recipe


def test_unknown_names_and_files() -> None:
    with raises(UsageError, "'w4a8kv'", "did you mean w4a8kv8?"):
        load_recipe("w4a8kv")
    with raises(UsageError, "'best'", "w4a8kv8"):
        load_recipe("best")
    with raises(UsageError, Path("there/is/none.toml"), "w4a8kv8"):
        load_recipe("there/is/none.toml")


def test_a_recipe_of_another_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An entry point `edgegen.recipes` works by name in Python and on the command line."""
    module = "from pathlib import Path\nTINY = Path(__file__).with_name('file.toml')\n"
    points = {"edgegen.recipes": {"toy-w4": "toy_recipes:TINY", "lost": "toy_recipes:LOST"}}
    write_distribution(tmp_path, "toy-recipes", {"toy_recipes": module}, points)
    (tmp_path / "file.toml").write_text(GOOD)
    monkeypatch.syspath_prepend(tmp_path)
    assert {"toy-w4", "w4a8kv8"} <= set(RECIPES.names())
    assert load_recipe("toy-w4").name == "toy-w4"
    source = write_hf(tmp_path / "hf", "llama")
    assert export(source, tmp_path / "b", "toy-w4", check=False).manifest.recipe == "toy-w4"
    assert run(["export", str(source), "--recipe", "toy-w4", "--dry-run"]) == 0
    assert "toy-w4" in capsys.readouterr().out
    with raises(UsageError, "toy-recipes", "LOST"):
        load_recipe("lost")


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        ("weight_bits = 4", "weight_bit = 4", ["weight_bit", "weight_bits"]),
        ("kv = ", "zzz = ", ["zzz", "weight_bits"]),
        ("weight_bits = 4", "", ["weight_bits", "2, 3, 4, 8, 32"]),
        ("weight_bits = 4", "weight_bits = 3", ["weight_bits", 3]),
        ('kv = "int8"', "kv = 8", ["kv", 8, "int8, int4, float32"]),
        ("= 64", '= "64"', ["group_size", "'64'"]),
        ("= 64", "= true", ["group_size", True]),
        ("= 1.25", '= "much"', ["max_ratio", "'much'"]),
        ("= 64", "= -1", ["group_size", -1]),
        ("= 4", "= 8", ["group_size", 64, "8-bit"]),
        ("= 1.25", "= 0.5", ["max_ratio", 0.5]),
        ("= 1.25", "= nan", ["max_ratio", "nan"]),
        ("= 0.75", "= 75", ["min_top1", 75.0]),
        ('"rtn"', '"none"', ["quantizer", "got none"]),
        ("min_top1", "rotate = 1\nmin_top1", ["rotate", 1]),
        ("min_top1", "head_bits = 2\nmin_top1", ["head_bits", 2, "0, 4"]),
        ("min_top1", "correct = true\nmin_top1", ["correct", "false with the quantizer rtn"]),
        ('"rtn"', '"rtm"', ["quantizer", "'rtm'", "rtn"]),
        ('activation = "int8"', 'activation = "float32"', ["activation", "float32", "4-bit"]),
        ("weight_bits = 4", "weight_bits = 32", ["activation", "int8", "32-bit"]),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_faulty_file(tmp_path: Path, old: str, new: str, values: list[object]) -> None:
    path = tmp_path / "mine.toml"
    assert old in GOOD
    path.write_text(GOOD.replace(old, new, 1))
    with raises(InputError, "mine.toml", *values):
        load_recipe(path)


@pytest.mark.parametrize(
    ("name", "changes", "needs", "calibrated"),
    [
        ("w8a8", {}, "hessian", True),
        ("w8a8", {"quantizer": "rtn", "kv": "float32"}, "importance", False),
        ("mergequant-w8a8", {}, "samples", True),
        ("fp32", {}, "importance", False),
        ("fp32", {"embedding_bits": 8, "quantizer": "gptq"}, "importance", False),  # no inputs seen
    ],
)
def test_what_a_calibration_collects(
    name: str, changes: dict[str, Any], needs: str, calibrated: bool
) -> None:
    recipe = msgspec.structs.replace(load_recipe(name), **changes)
    assert (recipe.needs, recipe.calibrated) == (needs, calibrated)


def test_float_weights_are_not_rotated(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(asset("export", "recipes", "fp32.toml").read_text() + "rotate = true\n")
    with raises(InputError, "mine.toml", "rotate"):
        load_recipe(path)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"a = = 1", "line 1, column 5"),
        (b"\xff\xfe", "0xff"),
        (b"a = " + b"[" * 30000, "TOML"),
        (b"#" * 70000, 65536),
    ],
    ids=["syntax", "binary", "nested", "large"],
)
def test_not_a_recipe(tmp_path: Path, data: bytes, value: object) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(data)
    with raises(InputError, "mine.toml", value):
        load_recipe(path)
