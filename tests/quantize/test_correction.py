"""Matrices corrected for inputs that differ from the float model's."""

from __future__ import annotations

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.quantize import correction

RNG = np.random.default_rng(0)


def inputs(tokens: int, k: int) -> tuple[Float, Float]:
    """Return the float model's inputs [T, K], and the same with losses that depend on them."""
    f = (RNG.standard_normal((tokens, k)) * np.geomspace(0.3, 3, k)).astype(np.float32)
    losses = 0.1 * f @ RNG.standard_normal((k, k)) + 0.1 * RNG.standard_normal((tokens, k))
    return f, (f + losses).astype(np.float32)


def moments(f: Float, x: Float) -> tuple[Float, Float]:
    """Return E[x x^T] and E[(f - x) x^T]."""
    return x.T @ x / np.float32(len(x)), (f - x).T @ x / np.float32(len(x))


@pytest.mark.parametrize("rows", [10, 30])
@pytest.mark.parametrize(("backend", "error"), [("native", 2e-2), ("numpy", 1e-3)])
def test_least_squares(
    monkeypatch: pytest.MonkeyPatch, backend: str, error: float, rows: int
) -> None:
    """Compared with numpy's solution of the damped problem as rows of one system.

    The C++ kernels round to bfloat16.
    """
    if backend == "numpy":
        monkeypatch.setattr(correction, "kernels", lambda: None)
    (f, x), weight = inputs(300, 24), RNG.standard_normal((rows, 24)).astype(np.float32)
    h, differences = moments(f, x)
    damping = np.sqrt(len(x) * correction.DAMPING * h.diagonal().mean()) * np.eye(24)
    want = np.linalg.lstsq(np.vstack([x, damping]), np.vstack([f, damping]) @ weight.T)[0].T
    found = correction.corrected(weight, h, differences)
    np.testing.assert_allclose(found, want, atol=error)


def test_outputs_on_other_inputs_are_nearer_to_the_float_ones() -> None:
    f, x = inputs(4000, 24)
    weight = RNG.standard_normal((10, 24)).astype(np.float32)
    found = correction.corrected(weight, *moments(f[:2000], x[:2000]))
    want, f, x = f[2000:] @ weight.T, f[2000:], x[2000:]
    assert np.square(x @ found.T - want).mean() < 0.5 * np.square(x @ weight.T - want).mean()


def test_equal_inputs_change_nothing() -> None:
    f, _ = inputs(100, 8)
    weight = RNG.standard_normal((3, 8)).astype(np.float32)
    np.testing.assert_allclose(correction.corrected(weight, *moments(f, f)), weight, atol=1e-6)


def test_without_any_inputs() -> None:
    weight, zero = np.ones((3, 8), np.float32), np.zeros((8, 8), np.float32)
    np.testing.assert_array_equal(correction.corrected(weight, zero, zero), weight)
