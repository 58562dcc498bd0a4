"""Norm, activations, softmax and RoPE, compared with torch and plain formulas."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from transformers import LlamaConfig
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from edgegen.arithmetic import layers
from edgegen.arithmetic.rope import apply_rope, rope_tables
from edgegen.models.config import Rope

X = np.random.default_rng(0).normal(0, 3, (7, 64)).astype(np.float32)
EXTREMES = np.array([-1e30, -200, -88.8, -0.0, 0.0, 88.8, 200, 1e10], np.float32)


def test_rms_norm_equals_torch() -> None:
    weight = np.linspace(0.5, 2, 64, dtype=np.float32)
    want = torch.nn.functional.rms_norm(torch.tensor(X), (64,), torch.tensor(weight), 1e-5)
    assert layers.rms_norm(X, weight, 1e-5) == pytest.approx(want.numpy(), abs=2e-6)


@pytest.mark.parametrize("x", [X, EXTREMES], ids=["normal", "extreme"])
def test_activations_equal_torch(x: np.ndarray) -> None:
    silu = torch.nn.functional.silu(torch.tensor(x)).numpy()
    gelu = torch.nn.functional.gelu(torch.tensor(x), approximate="tanh").numpy()
    assert layers.silu(x) == pytest.approx(silu, rel=2e-6, abs=2e-6)
    assert layers.gelu_tanh(x[np.abs(x) < 1e12]) == pytest.approx(
        gelu[np.abs(x) < 1e12], rel=2e-6, abs=2e-6
    )


def test_softmax_gives_masked_scores_zero() -> None:
    x = np.array([[1e4, 1e4, -np.inf], [0, -np.inf, -np.inf]], np.float32)
    assert layers.softmax(x).tolist() == [[0.5, 0.5, 0], [1, 0, 0]]


def test_rope_is_a_complex_product() -> None:
    positions = np.array([0, 1, 5, 300])
    x = np.random.default_rng(1).normal(size=(2, 4, 16)).astype(np.float32)
    got = apply_rope(x, *rope_tables(Rope(10000.0), 16, positions))
    angles = positions[:, None] * 10000.0 ** (-np.arange(0, 16, 2) / 16)
    want = (x[..., :8] + 1j * x[..., 8:]) * np.exp(1j * angles)
    assert got == pytest.approx(np.concatenate([want.real, want.imag], -1), abs=1e-4)


def test_factors_divide_the_frequencies() -> None:
    plain, _ = rope_tables(Rope(10000.0), 16, np.array([3]))
    scaled, _ = rope_tables(Rope(10000.0, (4.0,) * 8), 16, np.array([12]))
    assert scaled == pytest.approx(plain, abs=1e-6)


def test_tables_equal_transformers_at_large_positions() -> None:
    positions = np.array([0, 1, 511, 8000])
    config = LlamaConfig(
        head_dim=64, rope_parameters={"rope_type": "default", "rope_theta": 100000.0}
    )
    cos, sin = LlamaRotaryEmbedding(config)(torch.zeros(1), torch.tensor(positions)[None])
    got = rope_tables(Rope(100000.0), 64, positions)
    # Two roundings of a frequency differ by an ulp: 8000 * 2**-24 in the angle.
    for table, theirs in zip(got, (cos, sin), strict=True):
        assert table == pytest.approx(theirs[0, :, :32].numpy(), abs=1e-3)
