"""The registry of quantizers, their attributes, and a quantizer of another package."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.errors import EdgegenError, UsageError
from edgegen.quantize import quantizers, rtn
from edgegen.quantize.base import Quantizer
from edgegen.quantize.tensor import QuantizedTensor
from tests.errors import raises
from tests.tiny import write_hf
from tests.toys import run_cli, write_distribution

ROOT = Path(__file__).parents[2]
ONES = np.ones((2, 64), np.float32)

PLUGIN = '''
import numpy as np

from edgegen.quantize import QuantizedTensor, Quantizer


class Signs(Quantizer):
    """One scale for each half of the codes."""

    name = "signs"

    def call(self, weight, bits, group_size, moments):
        print("signs quantizes", bits)
        n, k = weight.shape
        groups, half = -(-k // group_size), 1 << bits >> 1
        s = np.maximum(np.abs(weight).max(axis=1) / (half - 1), 1e-30).astype(np.float32)
        q = (np.clip(np.rint(weight / s[:, None]), 1 - half, half - 1) + half).astype(np.uint8)
        z = np.full((n, groups), half, np.uint8)
        return QuantizedTensor(bits, group_size, q, z, np.ones_like(z), s)


QUANTIZER = Signs()
'''
RECIPE = """
description = "a quantizer of another package"
weight_bits = 4
group_size = 32
embedding_bits = 8
activation = "int8"
kv = "int8"
quantizer = "signs"
max_ratio = 9.0
min_top1 = 0.0
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which a package with the quantizer "signs" is installed."""
    points = {"edgegen.quantizers": {"signs": "edgegen_signs:QUANTIZER"}}
    modules = {"edgegen_signs": PLUGIN}
    return write_distribution(tmp_path / "site", "edgegen-signs", modules, points)


def test_a_quantizer_of_another_package(tmp_path: Path, site: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    recipe = tmp_path / "mine.toml"
    recipe.write_text(RECIPE)
    done = run_cli(site, "export", source, "--recipe", recipe, "--no-gate", "-o", tmp_path / "b")
    assert done.returncode == 0, done.stderr
    assert {"signs quantizes 4", "signs quantizes 8"} <= set(done.stdout.splitlines())
    manifest = json.loads((tmp_path / "b" / "edgegen.json").read_text())
    assert manifest["recipe_options"]["quantizer"] == "signs"


def test_names() -> None:
    assert quantizers.names() == ["gptq", "nncf", "rtn", "sparse24", "symmetric", "trellis"]
    assert [quantizers.get(name).name for name in quantizers.names()] == quantizers.names()
    assert quantizers.get("rtn") is rtn.QUANTIZER


def test_an_unknown_name() -> None:
    with raises(UsageError, "rtm", "did you mean rtn?"):
        quantizers.get("rtm")
    with raises(UsageError, "os", "gptq, nncf, rtn"):
        quantizers.get("os")


def test_statistics_that_a_quantizer_needs() -> None:
    needs = {name: part.needs for name, part in quantizers.parts().items() if not part.via}
    assert needs == {
        "gptq": "hessian",
        "rtn": "importance",
        "sparse24": "hessian",
        "symmetric": "hessian",
        "trellis": "hessian",
    }


@pytest.mark.parametrize("name", ["gptq", "rtn", "sparse24", "symmetric", "trellis"])
def test_a_quantizer_without_calibration(name: str) -> None:
    quantizer = quantizers.get(name).uncalibrated()
    group_size = 0 if quantizer.symmetric else 32
    assert quantizer(ONES, 4, group_size).shape == (2, 64)


@pytest.mark.parametrize(
    ("name", "bits", "group_size", "static"),
    [
        ("symmetric", 2, 0, False),
        ("symmetric", 4, 64, False),
        ("symmetric", 8, 0, False),
        ("symmetric", 4, 0, True),
        ("sparse24", 4, 64, True),
        ("nncf", 2, 64, False),
    ],
)
def test_a_recipe_that_a_quantizer_does_not_support(
    name: str, bits: int, group_size: int, static: bool
) -> None:
    with raises(UsageError, name):
        quantizers.get(name).check_recipe(bits, group_size, static=static)


class Faulty(Quantizer):
    """Returns what the test puts into it."""

    name = "faulty"

    def __init__(self, result: QuantizedTensor, **attributes: bool) -> None:
        self.result = result
        self.__dict__.update(attributes)

    def call(self, *_: Any) -> QuantizedTensor:
        return self.result


GOOD = rtn.quantize(ONES, 4, 64)
Q, Z, C, S = GOOD.q, GOOD.z, GOOD.c, GOOD.s


@pytest.mark.parametrize(
    ("arrays", "attributes"),
    [
        ((Q[:1], Z, C, S), {}),
        ((Q, Z, C * 0, S), {}),
        ((Q, Z, C, S * 0), {}),
        ((Q, Z, C, S), {"symmetric": True}),
        ((Q, Z, C, S), {"sparse": True}),
    ],
    ids=["shape", "c", "scale", "symmetric", "sparse"],
)
def test_a_faulty_quantizer(arrays: tuple[Any, ...], attributes: dict[str, bool]) -> None:
    with raises(EdgegenError, "faulty"):
        Faulty(QuantizedTensor(4, 64, *arrays), **attributes)(ONES, 4, 64)


def test_no_other_code_names_a_quantizer() -> None:
    """Other code uses the attributes of a quantizer instead."""
    names = set(quantizers.names()) - {"nncf"}  # also a package that --via optimum installs
    places = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "edgegen").rglob("*.py")
        if path.parent.name not in ("quantize", "weights")  # "gptq" is a format of weights too
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Constant) and node.value in names
    ]
    assert places == []
