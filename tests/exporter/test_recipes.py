"""Recipes: what ships is sound, and every fault of a file is named."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from edgegen._assets import asset
from edgegen.errors import InputError, UsageError
from edgegen.exporter.recipes import load_recipe, recipe_names

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
    assert recipe_names() == [
        "fp32",
        "mergequant-w4a4",
        "mergequant-w4a8",
        "mergequant-w8a8",
        "npu-int4",
        "optimum-int4",
        "optimum-int8",
        "w2a8kv4",
        "w2a8kv4-sparse24",
        "w4a8kv4",
        "w4a8kv8",
        "w8a8",
    ]
    recipes = [load_recipe(name) for name in recipe_names()]
    assert [r.name for r in recipes] == recipe_names()
    assert [r.weight_bits for r in recipes] == [32, 4, 4, 8, 4, 4, 8, 2, 2, 4, 4, 8]
    assert [r.kv for r in recipes] == ["float32", *["int8"] * 6, *["int4"] * 3, "int8", "int8"]
    ratios = [1.001, 2.0, 1.2, 1.03, 1.25, 1.2, 1.02, 5.0, 50.0, 1.25, 1.2, 1.01]
    assert [r.max_ratio for r in recipes] == ratios


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace("64", "128"))
    recipe = load_recipe(path)
    assert (recipe.name, recipe.group_size, recipe.max_ratio) == ("mine", 128, 1.25)
    assert load_recipe(str(path)) == recipe


def test_unknown_names_and_files() -> None:
    known = (
        "fp32, mergequant-w4a4, mergequant-w4a8, mergequant-w8a8, npu-int4, optimum-int4, "
        "optimum-int8, w2a8kv4, w2a8kv4-sparse24, w4a8kv4, w4a8kv8, w8a8"
    )
    own = "a recipe of your own is a path that ends in .toml"
    with pytest.raises(UsageError) as error:
        load_recipe("w4a8kv")
    assert str(error.value) == (
        f"no recipe is named 'w4a8kv' (did you mean w4a8kv8?); known are: {known}; {own}"
    )
    with pytest.raises(UsageError) as error:
        load_recipe("best")
    assert str(error.value) == f"no recipe is named 'best'; known are: {known}; {own}"
    with pytest.raises(UsageError) as error:
        load_recipe("there/is/none.toml")
    assert str(error.value) == (
        f"{Path('there/is/none.toml')}: no such recipe file; "
        f"recipes that come with edgegen: {known}"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "weight_bits = 4",
            "weight_bit = 4",
            "unknown key 'weight_bit'; did you mean weight_bits?",
        ),
        (
            "kv = ",
            "zzz = ",
            "unknown key 'zzz'; known are description, weight_bits, group_size, embedding_bits, "
            "activation, kv, quantizer, rotate, static, max_ratio, min_top1",
        ),
        ("weight_bits = 4", "", "weight_bits is missing; give one of 2, 4, 8, 32"),
        ("weight_bits = 4", "weight_bits = 3", "weight_bits is 3, expected one of 2, 4, 8, 32"),
        ('kv = "int8"', "kv = 8", "kv is 8, expected one of int8, int4, float32"),
        ("= 64", '= "64"', "group_size is '64', expected an integer"),
        ("= 64", "= true", "group_size is True, expected an integer"),
        ("= 1.25", '= "much"', "max_ratio is 'much', expected a number"),
        ("= 64", "= -1", "group_size is -1, expected 0 (a whole row) or more"),
        ("= 4", "= 8", "group_size is 64, but 8-bit weights want 0, whole rows"),
        ("= 1.25", "= 0.5", "max_ratio is 0.5, expected 1 or more"),
        ("= 1.25", "= nan", "max_ratio is nan, expected 1 or more"),
        ("= 0.75", "= 75", "min_top1 is 75.0, expected a share from 0 to 1"),
        (
            '"rtn"',
            '"none"',
            "quantizer is none, expected the name of a quantizer for these bit widths",
        ),
        ("min_top1", "rotate = 1\nmin_top1", "rotate is 1, expected true or false"),
        (
            '"rtn"',
            '"rtm"',
            "unknown quantizer 'rtm': expected one of gptq, nncf, rtn, sparse24, symmetric; "
            "did you mean rtn?",
        ),
        (
            'activation = "int8"',
            'activation = "float32"',
            "activation is float32, expected int8 with 4-bit weights",
        ),
        (
            "weight_bits = 4",
            "weight_bits = 32",
            "activation is int8, expected float32 with 32-bit weights",
        ),
    ],
)
def test_a_faulty_file(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "mine.toml"
    assert old in GOOD
    path.write_text(GOOD.replace(old, new, 1))
    with pytest.raises(InputError, match=f"^{re.escape('mine.toml: ' + message)}$"):
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
    text = "mine.toml: rotate is true, which float weights have no use for; leave it out"
    with pytest.raises(InputError, match=f"^{re.escape(text)}$"):
        load_recipe(path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a = = 1", "mine.toml is not valid TOML: Invalid value (at line 1, column 5)"),
        (b"\xff\xfe", "mine.toml is not valid TOML: 'utf-8' codec can't decode byte 0xff"),
        (b"a = " + b"[" * 30000, "mine.toml is not valid TOML: "),
        (b"#" * 70000, "mine.toml is larger than 65536 bytes; it is no recipe"),
    ],
)
def test_not_a_recipe(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(data)
    with pytest.raises(InputError, match=f"^{re.escape(message)}"):
        load_recipe(path)
