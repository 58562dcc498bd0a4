"""Static scales of the KV cache, and statistics of a matrix' inputs."""

from __future__ import annotations

import numpy as np

from edgegen.arithmetic.decoder import Block
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


def _observed(needs: Need) -> tuple[Observation, HiddenStates, dict[str, np.ndarray]]:
    """Return the observation of a tiny block, and all inputs of its products."""
    config = tiny_config("llama")
    rng = np.random.default_rng(0)
    shapes = config.layer_shapes(0).items()
    block = Block(config, 0, {n: rng.standard_normal(s).astype(np.float32) for n, s in shapes})
    table = rng.standard_normal((config.vocab_size, config.hidden_size)).astype(np.float32)
    states = HiddenStates(
        config, table, [np.arange(48, dtype=np.int32), np.arange(9, dtype=np.int32)]
    )
    inputs: dict[str, list[np.ndarray]] = {}
    for x in states.states:
        block.forward(x, observe=lambda name, seen: inputs.setdefault(name, []).append(seen))
    seen = states.observe(block, needs)
    return seen, states, {name: np.concatenate(parts) for name, parts in inputs.items()}


def test_moments_are_those_of_all_inputs() -> None:
    full, _, inputs = _observed("hessian")
    short, _, _ = _observed("importance")
    assert set(full.moments) == {"qkv", "o", "gate_up", "down"}
    for name, x in inputs.items():
        want = x.astype(np.float64).T @ x / 57
        np.testing.assert_allclose(full.moments[name], want, atol=1e-4 * np.abs(want).max())
        np.testing.assert_allclose(short.moments[name], np.diagonal(want), rtol=1e-4)
    assert full.keys.shape == full.values.shape == (2, 57, 16)


def test_observing_a_block_does_not_advance_through_it() -> None:
    _, states, _ = _observed("importance")
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
