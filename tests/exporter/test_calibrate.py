"""Static scales of the KV cache."""

from __future__ import annotations

import numpy as np

from edgegen.exporter.calibrate import QMAX, kv_scale


def squared_error(samples: np.ndarray, scale: np.ndarray, qmax: int) -> np.ndarray:
    s = scale[:, None]
    return ((np.clip(np.rint(samples / s), -qmax, qmax) * s - samples) ** 2).sum(axis=1)


def test_four_bits_clip_for_the_least_error() -> None:
    samples = np.random.default_rng(0).standard_t(3, (2, 500, 16)).astype(np.float32)
    scale = kv_scale(samples, "int4")
    peak = np.abs(samples).max(axis=1) / QMAX["int4"]
    assert scale.shape == (2, 16)
    clipped = squared_error(samples, scale, QMAX["int4"])
    plain = squared_error(samples, peak, QMAX["int4"])
    assert (clipped <= plain * 1.0001).all()
    assert (clipped < plain).mean() > 0.9


def test_eight_bits_leave_room_beyond_what_was_seen() -> None:
    samples = np.random.default_rng(0).standard_normal((2, 500, 16)).astype(np.float32)
    scale = kv_scale(samples, "int8")
    assert np.allclose(scale * 127, 1.3 * np.abs(samples).max(axis=1))


def test_a_silent_channel_has_a_scale() -> None:
    scale = kv_scale(np.zeros((1, 8, 4), np.float32), "int8")
    assert (scale > 0).all()
