"""Static scales of the KV cache."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen.exporter.calibrate import QMAX, kv_scale


def squared_error(samples: np.ndarray, scale: np.ndarray, qmax: int) -> np.ndarray:
    s = scale[:, None]
    return ((np.clip(np.rint(samples / s), -qmax, qmax) * s - samples) ** 2).sum(axis=1)


@pytest.mark.parametrize("kv", ["int8", "int4"])
def test_no_channel_is_worse_than_with_its_peak(kv: str) -> None:
    samples = np.random.default_rng(0).standard_t(3, (2, 500, 16)).astype(np.float32)
    scale = kv_scale(samples, kv)
    peak = np.abs(samples).max(axis=1) / QMAX[kv]
    assert scale.shape == (2, 16)
    clipped = squared_error(samples, scale, QMAX[kv])
    plain = squared_error(samples, peak, QMAX[kv])
    assert (clipped <= plain * 1.0001).all()
    if kv == "int4":
        assert (clipped < plain).mean() > 0.9


def test_a_silent_channel_has_a_scale() -> None:
    scale = kv_scale(np.zeros((1, 8, 4), np.float32), "int8")
    assert (scale > 0).all()
