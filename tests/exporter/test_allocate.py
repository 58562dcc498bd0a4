"""A budget of bits: kept, spent where it reduces errors, and loaded by every engine."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from edgegen.arithmetic.decoder import Block, Pass, load_block
from edgegen.errors import UsageError
from edgegen.exporter.allocate import Choice, choices, measure, spend
from edgegen.exporter.api import export, plan
from edgegen.exporter.blocks import fuse
from edgegen.exporter.options import Tune
from edgegen.exporter.recipes import load_recipe
from edgegen.models import open_checkpoint
from edgegen.quantize import quantizers
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.tensors import TensorFile
from tests.errors import raises
from tests.tiny import write_hf

NAMES = ("a", "b", "c", "d")
OPTIONS = (Choice(2, 64), Choice(2, 32), Choice(4, 64), Choice(8, 0))


@settings(deadline=None)
@example(1410, 0.078125)  # the step with the most per byte leaves no room for the best one
@given(st.integers(0, 2**32 - 1), st.floats(0, 1))
def test_a_budget_is_kept_and_well_spent(seed: int, fraction: float) -> None:
    rng = np.random.default_rng(seed)
    costs, errors = dict[str, dict[Choice, int]](), dict[str, dict[Choice, float]]()
    for name in NAMES:
        sizes = map(int, sorted(rng.integers(10, 99, 4)))
        costs[name] = dict(zip(OPTIONS, sizes, strict=True))
        errors[name] = dict(zip(OPTIONS, sorted(rng.random(4), reverse=True), strict=True))
    minimum = sum(min(cost.values()) for cost in costs.values())
    maximum = sum(max(cost.values()) for cost in costs.values())
    budget = minimum + int(fraction * (maximum - minimum))

    def spent(taken: dict[str, Choice]) -> int:
        return sum(costs[n][c] for n, c in taken.items())

    def error(taken: dict[str, Choice]) -> float:
        return sum(errors[n][c] for n, c in taken.items())

    taken = spend(budget, costs, errors)
    assert spent(taken) <= budget
    every = [dict(zip(NAMES, e, strict=True)) for e in itertools.product(OPTIONS, repeat=4)]
    best = min(error(t) for t in every if spent(t) <= budget)
    worst = max(error(t) for t in every)
    assert error(taken) <= best + 0.5 * (worst - best)
    for choice in OPTIONS:  # one choice for all is never better
        same = dict.fromkeys(NAMES, choice)
        assert spent(same) > budget or error(taken) <= error(same)


def test_bits_go_where_errors_are() -> None:
    costs = {n: {Choice(2, 64): 10, Choice(4, 64): 20, Choice(8, 0): 40} for n in NAMES}
    errors = {
        n: {Choice(2, 64): 1.0 * w, Choice(4, 64): 0.1 * w, Choice(8, 0): 0.0}
        for n, w in zip(NAMES, (1, 8, 2, 4), strict=True)
    }
    taken = spend(60, costs, errors)
    assert taken == {"a": Choice(2, 64), "b": Choice(4, 64), "c": Choice(2, 64), "d": Choice(4, 64)}


def test_groups_that_do_not_divide_a_row_are_left_out() -> None:
    recipe = load_recipe("w2a8kv4")
    assert choices(recipe, 576) == [Choice(2, 64), Choice(2, 32), Choice(4, 64), Choice(8, 0)]
    assert choices(recipe, 256)[0] == Choice(2, 128)
    assert Choice(4, 32) in choices(load_recipe("w4a8kv4"), 576)


def test_more_bits_and_smaller_groups_reduce_the_error(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", "llama"))
    weights = load_block(checkpoint, 0)
    x = np.random.default_rng(0).standard_normal((200, 64)).astype(np.float32)
    found = measure(
        Block(checkpoint.config, 0, weights),
        fuse(checkpoint.config, 0, weights)[0],
        {},
        [(x[:100], Pass()), (x[100:], Pass())],
        quantizer=quantizers.get("rtn"),
        recipe=load_recipe("w2a8kv4"),
    )
    assert set(found) == {f"layers.0.{n}" for n in ("qkv", "o", "gate_up", "down")}
    for errors in found.values():
        assert errors[Choice(2, 64)] > errors[Choice(2, 32)] > errors[Choice(4, 64)]
        assert errors[Choice(4, 64)] > errors[Choice(8, 0)] > 0


def test_trellis_codes_have_more_bits_and_no_groups() -> None:
    recipe = load_recipe("w2a8kv4-trellis")
    assert choices(recipe, 576) == [Choice(2, 0), Choice(3, 0), Choice(4, 0), Choice(8, 0)]
    assert choices(load_recipe("w3a8kv8-trellis"), 100) == [Choice(3, 0), Choice(4, 0)]


@pytest.mark.parametrize(
    ("recipe", "tune"),
    [("w2a8kv4", "none"), ("w2a8kv4", "blockwise"), ("w2a8kv4-trellis", "none")],
)
def test_a_mixed_bundle_keeps_its_budget_and_runs(tmp_path: Path, recipe: str, tune: Tune) -> None:
    folder = write_hf(tmp_path / "hf", "llama")
    text = tmp_path / "t.txt"
    text.write_text("The quick brown fox is the answer to a question of the models. " * 16)
    bundle = export(
        folder,
        tmp_path / "b",
        recipe,
        context=32,
        calibration=text,
        bits_per_weight=3.5,
        tune=tune,
        check=False,
    )
    bits = bundle.manifest.bits_per_weight.linear
    assert 3.0 < bits <= 3.5
    assert bundle.manifest.recipe_options["bits_per_weight"] == 3.5
    file = TensorFile(bundle.file("tensors.json"), bundle.file("model.onnx.data"))
    codes = [e for name, e in file.entries.items() if name.startswith("layers.") and e.bits]
    assert len({(e.bits, e.group_size) for e in codes}) > 1
    tokens = np.array([5, 77, 301, 12, 250, 9, 9, 130], np.int32)
    logits = []
    for engine in ("onnxruntime", "reference", "native"):
        model = load_model(bundle, engine)
        step = Step(model.new_cache(32), tokens, logits_for="all")
        logits.append(model.step([step])[0].logits.ravel())
    assert np.corrcoef(logits).min() > 0.9


def test_the_plan_counts_the_budget(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "hf", "llama")
    assert plan(folder, "w2a8kv4", bits_per_weight=3.0).bits_per_weight.linear == 3.0


@pytest.mark.parametrize(
    ("recipe", "budget", "values"),
    [
        ("w2a8kv4", 2.0, ("w2a8kv4", 2.667)),
        ("w8a8", 8.5, ("w8a8", "8-bit weights")),
        ("w2a8kv4-sparse24", 3.0, ("w2a8kv4-sparse24", "2:4")),
        ("npu-int4", 4.5, ("npu-int4", "one group a row")),
        ("w2a8kv4-trellis", 2.0, ("w2a8kv4-trellis", "at least")),
        ("w2a8kv4-trellis", 9.0, ("w2a8kv4-trellis", "at most")),
        ("w2a8kv4", float("inf"), ("w2a8kv4", "at most", "inf")),
    ],
    ids=[
        "too few",
        "8-bit recipe",
        "sparse recipe",
        "symmetric recipe",
        "trellis codes",
        "too many",
        "inf",
    ],
)
def test_a_budget_that_cannot_be_kept_is_refused(
    tmp_path: Path, recipe: str, budget: float, values: tuple[object, ...]
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, *values):
        export(source, tmp_path / "b", recipe, bits_per_weight=budget)


def test_the_plan_counts_tuning(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "hf", "llama")
    plain, tuned = plan(folder, "w2a8kv4"), plan(folder, "w2a8kv4", tune="blockwise")
    assert tuned.peak_memory_bytes > plain.peak_memory_bytes
    assert tuned.model_bytes == plain.model_bytes
