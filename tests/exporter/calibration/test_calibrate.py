"""Static scales of the KV cache, and statistics of a matrix' inputs."""

from __future__ import annotations

import threading
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from edgegen.arithmetic.decoder import Block
from edgegen.bundle.tensors import parts_of
from edgegen.exporter.calibration import paired
from edgegen.exporter.calibration.block import RoundedBlock
from edgegen.exporter.calibration.buffer import ActivationBuffer
from edgegen.exporter.calibration.calibrate import QMAX, HiddenStates, Observation, kv_scale
from edgegen.quantize.base import Need
from tests.tiny import tiny_config


def squared_error(samples: np.ndarray, scale: np.ndarray, qmax: int) -> np.ndarray:
    s = scale[:, None]
    return ((np.clip(np.rint(samples / s), -qmax, qmax) * s - samples) ** 2).sum(axis=1)


def test_four_bits_clip_to_minimize_the_error() -> None:
    samples = np.random.default_rng(0).standard_t(3, (2, 500, 16)).astype(np.float32)
    scale = kv_scale(samples, "int4")
    peak = np.abs(samples).max(axis=1) / QMAX["int4"]
    assert scale.shape == (2, 16)
    clipped = squared_error(samples, scale, QMAX["int4"])
    plain = squared_error(samples, peak, QMAX["int4"])
    assert (clipped <= plain * 1.0001).all()
    assert (clipped < plain).mean() > 0.9


def test_eight_bits_leave_headroom() -> None:
    samples = np.random.default_rng(0).standard_normal((2, 500, 16)).astype(np.float32)
    scale = kv_scale(samples, "int8")
    assert np.allclose(scale * 127, 1.3 * np.abs(samples).max(axis=1))


def test_a_channel_of_zeros_has_a_scale() -> None:
    scale = kv_scale(np.zeros((1, 8, 4), np.float32), "int8")
    assert (scale > 0).all()


def _observed(
    needs: Need,
) -> tuple[Observation, HiddenStates, RoundedBlock, dict[str, np.ndarray]]:
    """Return the observation of a tiny block, its states, and all inputs of its products."""
    config = tiny_config("llama")
    rng = np.random.default_rng(0)
    shapes = config.layer_shapes(0).items()
    block = RoundedBlock(
        config, 0, {n: rng.standard_normal(s).astype(np.float32) for n, s in shapes}
    )
    table = rng.standard_normal((config.vocab_size, config.hidden_size)).astype(np.float32)
    states = HiddenStates(
        config, table, [np.arange(48, dtype=np.int32), np.arange(9, dtype=np.int32)]
    )
    inputs: dict[str, list[np.ndarray]] = {}
    for x in states.states:
        block.forward(x, observe=lambda name, seen: inputs.setdefault(name, []).append(seen))
    seen = states.observe(block, needs)
    return seen, states, block, {name: np.concatenate(parts) for name, parts in inputs.items()}


def test_a_pass_sees_what_observing_sees() -> None:
    """Without replaced weights, a pass has the same moments, and the states of `advance`."""
    seen, states, block, _ = _observed("hessian")
    after = [block.forward(x)[0] for x in states.states]
    through = states.run(block, "hessian")
    moments = dict(through)
    assert moments.keys() == seen.moments.keys()
    for name, matrix in moments.items():
        np.testing.assert_array_equal(matrix, seen.moments[name])
    np.testing.assert_array_equal(through.keys, seen.keys)
    np.testing.assert_array_equal(through.values, seen.values)
    for x, y in zip(states.states, after, strict=True):
        np.testing.assert_array_equal(x, y)


def _held(buffer: ActivationBuffer | None = None) -> dict[str, float]:
    """Return the values in memory at each product of a pass, for each token."""
    _observed("importance")  # loads libraries
    config = tiny_config("llama", hidden_size=256, intermediate_size=1024, head_dim=64)
    rng, tokens = np.random.default_rng(0), 4 * 512
    shapes = config.layer_shapes(0).items()
    weights = {n: rng.standard_normal(s).astype(np.float32) for n, s in shapes}
    block = RoundedBlock(config, 0, weights, inner=64)
    table = rng.standard_normal((config.vocab_size, 256)).astype(np.float32)
    tracemalloc.start()
    try:
        windows = [np.arange(512, dtype=np.int32) % config.vocab_size] * 4
        states, held = HiddenStates(config, table, windows, buffer), dict[str, float]()
        for product, _ in states.run(block, "importance"):
            held[product] = tracemalloc.get_traced_memory()[0] / (4 * tokens)
    finally:
        tracemalloc.stop()
    return held


def test_a_pass_holds_what_later_products_need() -> None:
    """Between products: the residual, its norm, the cache, and the inputs of the next product."""
    normed, kv = 2 * 256, 2 * 2 * 64
    expected = {
        "qkv": normed,
        "o": normed + kv + 256,
        "gate_up": normed + kv,
        "down": normed + kv + 1024,
    }
    assert _held() == pytest.approx(expected, rel=0.05)


def test_a_pass_holds_nothing_that_a_buffer_stores(tmp_path: Path) -> None:
    with ActivationBuffer(tmp_path / "b", limit=0) as buffer:
        assert max(_held(buffer).values()) < 25


def test_a_pass_calibrates_each_product_with_the_losses_of_earlier_ones() -> None:
    """Its moments are those of a block whose earlier matrices were replaced all along."""
    _, states, block, _ = _observed("importance")
    start, original = list(states.states), dict(block.weights)
    for product, moments in states.run(block, "importance"):
        partly = RoundedBlock(block.config, 0, block.weights)
        inputs = np.concatenate([_inputs(partly, x)[product] for x in start])
        want = np.square(inputs).mean(axis=0)
        np.testing.assert_allclose(moments, want, rtol=1e-5)
        block.replace({part: 0.9 * original[part] for part in parts_of(product)})
    for x, y in zip(start, states.states, strict=True):
        np.testing.assert_array_equal(block.forward(x)[0], y)


def test_a_pass_beside_the_float_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its differences are those of the float block's inputs from the inputs of `block`."""
    _, states, block, exact_inputs = _observed("hessian")
    _, exact, _, _ = _observed("hessian")
    start, original = list(states.states), dict(block.weights)
    monkeypatch.setattr(paired, "PERIOD", 2)  # the first of two windows
    exact.states, exact.passes = paired.compared(exact.states), paired.compared(exact.passes)
    float_block = RoundedBlock(block.config, 0, original)
    pair = paired.PairedPass(states.run(block, "hessian"), exact.run(float_block, "hessian"))
    for product, moments, differences in pair:
        partly = RoundedBlock(block.config, 0, block.weights)
        x = np.concatenate([_inputs(partly, state)[product] for state in start])
        short = x[: len(start[0])]
        change = exact_inputs[product][: len(short)] - short
        for found, left, right in ((moments, x, x), (differences, change, short)):
            want = left.T @ right / len(right)
            np.testing.assert_allclose(found, want, atol=4e-3 * np.abs(want).max())
        block.replace({part: 0.9 * original[part] for part in parts_of(product)})
    np.testing.assert_array_equal(float_block.forward(start[0])[0], *exact.states)


def _inputs(block: RoundedBlock, x: np.ndarray) -> dict[str, np.ndarray]:
    inputs: dict[str, np.ndarray] = {}
    block.forward(x, observe=inputs.__setitem__)
    return inputs


def test_an_error_in_a_pass_is_raised_and_ends_its_threads() -> None:
    _, states, block, _ = _observed("importance")
    threads = threading.active_count()
    del block.weights["down"]  # type: ignore[attr-defined]
    with pytest.raises(KeyError, match="down"):
        list(states.run(block, "importance"))
    assert threading.active_count() == threads


def test_moments_are_those_of_all_inputs() -> None:
    full, _, _, inputs = _observed("hessian")
    short, _, _, _ = _observed("importance")
    assert set(full.moments) == {"qkv", "o", "gate_up", "down"}
    for name, x in inputs.items():
        want = x.astype(np.float64).T @ x / 57
        np.testing.assert_allclose(
            full.moments[name], want, atol=4e-3 * np.abs(want).max()
        )  # bfloat16
        np.testing.assert_allclose(short.moments[name], np.diagonal(want), rtol=1e-4)
    assert full.keys.shape == full.values.shape == (2, 57, 16)


def test_observing_a_block_does_not_advance_through_it() -> None:
    _, states, _, _ = _observed("importance")
    config = tiny_config("llama")
    zero = {n: np.zeros(s, np.float32) for n, s in config.layer_shapes(0).items()}
    before = [x.copy() for x in states.states]
    states.observe(Block(config, 0, zero), "importance")
    for x, y in zip(states.states, before, strict=True):
        np.testing.assert_array_equal(x, y)
    for name in ("mlp_norm", "gate", "up", "down"):
        zero[name] += 1
    states.advance(Block(config, 0, zero))
    assert not np.array_equal(states.states[0], before[0])
