"""The onnxruntime engine on a tiny bundle: caches, limits, errors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.bundle import Bundle
from edgegen.errors import ContextOverflow, CorruptFile, UsageError
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step
from tests.errors import raises
from tests.tiny import write_hf

TOKENS = np.arange(10, 34, dtype=np.int32)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("onnxruntime")
    return export(write_hf(folder / "hf", "llama"), folder / "b", "w4a8kv8", check=False)


@pytest.fixture(scope="module")
def model(bundle: Bundle) -> Model:
    return load_model(bundle, "onnxruntime")


def last(model: Model, cache: Cache, tokens: np.ndarray) -> np.ndarray:
    """Return the logits [vocab] of the last token."""
    return model.step([Step(cache, tokens)])[0].logits[-1].copy()


def test_logits_for_returns_the_last_rows(model: Model) -> None:
    every = model.step([Step(model.new_cache(64), TOKENS, logits_for="all")])[0].logits.copy()
    three = model.step([Step(model.new_cache(64), TOKENS, logits_for=3)])[0].logits.copy()
    assert every.shape == (24, model.config.vocab_size)
    assert np.allclose(three, every[-3:], atol=1e-4)


def test_truncate_restores_an_earlier_state(model: Model) -> None:
    cache = model.new_cache(64)
    first = last(model, cache, TOKENS)
    second = last(model, cache, np.array([7], np.int32))
    last(model, cache, np.array([8, 9], np.int32))
    cache.truncate(24)
    assert cache.length == 24
    assert np.array_equal(last(model, cache, np.array([7], np.int32)), second)
    cache.truncate(0)
    assert np.array_equal(last(model, cache, TOKENS), first)


def test_keep(model: Model) -> None:
    cache = model.new_cache(64)
    last(model, cache, TOKENS)
    last(model, cache, np.array([7, 8, 9], np.int32))
    cache.keep([0, 1])
    got = last(model, cache, np.array([5], np.int32))
    fresh = model.new_cache(64)
    last(model, fresh, TOKENS)
    last(model, fresh, np.array([7, 8, 9], np.int32))
    fresh.truncate(26)
    assert cache.length == 27
    assert np.array_equal(got, last(model, fresh, np.array([5], np.int32)))


def test_keep_takes_paths_only(model: Model) -> None:
    """Without trees, a path is the first tokens of the last step."""
    cache = model.new_cache(64)
    last(model, cache, TOKENS)
    with pytest.raises(ValueError, match="path"):
        cache.keep([4, 2])
    assert cache.length == len(TOKENS)


def test_saved_cache_continues(model: Model, tmp_path: Path) -> None:
    cache = model.new_cache(64)
    last(model, cache, TOKENS)
    cache.save(tmp_path / "kv.npz")
    want = last(model, cache, np.array([7], np.int32))
    other = model.new_cache(40)
    other.load(tmp_path / "kv.npz")
    assert np.array_equal(last(model, other, np.array([7], np.int32)), want)
    small = model.new_cache(20)
    with raises(ContextOverflow, "kv.npz", 24, 20):
        small.load(tmp_path / "kv.npz")


def test_cache_of_another_model(model: Model, tmp_path: Path) -> None:
    other = export(write_hf(tmp_path / "hf", "llama", seed=1), tmp_path / "b", "w8a8", check=False)
    cache = load_model(other, "onnxruntime").new_cache(64)
    path = tmp_path / "kv.npz"
    cache.save(path)
    with raises(CorruptFile, "kv.npz"):
        model.new_cache(64).load(path)
    path.write_bytes(path.read_bytes()[:100])
    with raises(CorruptFile, "kv.npz"):
        model.new_cache(64).load(path)


def test_the_context_is_checked_before_anything_runs(model: Model) -> None:
    cache = model.new_cache(24)
    last(model, cache, TOKENS[:20])
    with raises(ContextOverflow, 5, 20, 24):
        last(model, cache, TOKENS[:5])
    assert cache.length == 20


def test_context_out_of_range(model: Model) -> None:
    with raises(UsageError, 513, 1, 512, "--context"):
        model.new_cache(513)


@pytest.mark.parametrize(
    ("tokens", "values"),
    [
        (np.array([], np.int32), ("[M]", [0])),
        (np.array([[1]], np.int32), ("[M]", [1, 1])),
        (np.array([-1], np.int32), ("0 to 319", -1)),
        (np.array([320], np.int32), ("0 to 319", 320)),
    ],
    ids=["empty", "two axes", "negative", "too large"],
)
def test_invalid_tokens(model: Model, tokens: np.ndarray, values: tuple[object, ...]) -> None:
    with raises(UsageError, *values):
        model.step([Step(model.new_cache(8), tokens)])


@pytest.mark.parametrize(
    ("changes", "capability"),
    [
        ({"parents": [-1, -1]}, "tree"),
        ({"hidden": True}, "hidden"),
        ({"layers": 1}, "layers"),
        ({"tokens": None, "embeddings": np.zeros((2, 64), np.float32)}, "embeddings"),
    ],
)
def test_steps_that_need_a_missing_capability(
    model: Model, changes: dict[str, Any], capability: str
) -> None:
    fields: dict[str, Any] = {"tokens": TOKENS[:2]} | changes
    with raises(UsageError, "onnxruntime", capability, "native, reference"):
        model.step([Step(model.new_cache(8), **fields)])


def test_one_cache_runs_one_step_at_a_time(model: Model) -> None:
    cache = model.new_cache(8)
    with raises(UsageError):
        model.step([Step(cache, TOKENS[:2]), Step(cache, TOKENS[:2])])
    assert cache.length == 0


def test_cache_of_another_load(model: Model, bundle: Bundle) -> None:
    other = load_model(bundle, "onnxruntime")
    with raises(UsageError, "OnnxCache"):
        model.step([Step(other.new_cache(8), TOKENS[:2])])


def test_memory_is_what_the_manifest_says(bundle: Bundle, model: Model) -> None:
    cache = model.new_cache(100)
    held = sum(a.nbytes for a in cache._kv.read(100).values())  # type: ignore[attr-defined]
    assert held == cache.nbytes == 100 * bundle.manifest.kv_bytes_per_token
    assert model.kv_bytes_per_token == bundle.manifest.kv_bytes_per_token
