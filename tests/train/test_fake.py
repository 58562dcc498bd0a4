"""Trainable matrices: they start at the initial codes and end at those of the forward pass."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.quantize import rtn
from edgegen.quantize.base import INT32_LIMIT, products
from edgegen.train.fake import (
    TrainableMatrix,
    divergence,
    hadamard_matrix,
    round_cached,
    round_tokens,
)

MATRIX = {
    "bits": st.sampled_from([2, 4]),
    "n": st.integers(1, 6),
    "groups": st.integers(1, 4),
    "size": st.sampled_from([16, 32, 64]),
    "seed": st.integers(0, 2**32 - 1),
}


def _weight(n: int, k: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)


@settings(deadline=None)
@given(**MATRIX)
def test_it_starts_at_the_initial_codes(
    bits: int, n: int, groups: int, size: int, seed: int
) -> None:
    weight = _weight(n, groups * size, seed)
    begin = rtn.quantize(weight, bits, size)
    got = TrainableMatrix.start(weight, begin).finish()
    assert (got.steps == begin.steps).all() and (got.z == begin.z).all()
    want, scale = begin.s[:, None] * begin.c, got.s[:, None] * got.c
    assert (np.abs(scale - want) <= 0.5001 * got.s[:, None]).all()  # c is rounded once


@settings(deadline=None)
@given(**MATRIX)
def test_it_ends_at_the_codes_of_the_forward_pass(
    bits: int, n: int, groups: int, size: int, seed: int
) -> None:
    weight = _weight(n, groups * size, seed)
    trained = TrainableMatrix.start(weight, rtn.quantize(weight, bits, size))
    rng = np.random.default_rng(seed)
    with torch.no_grad():
        for part, spread in ((trained.v, 1.0), (trained.z, 1.0), (trained.c, 60.0)):
            noise = rng.normal(0, spread, tuple(part.shape)).astype(np.float32)
            part.add_(torch.from_numpy(noise))
        computed = trained.weight().numpy()
    result = trained.finish()
    assert result.q.max() < 1 << bits and result.z.max() < 1 << bits and result.c.min() >= 1
    assert np.array_equal(result.dequantize(), computed)


def test_products_of_trained_rows_fit_int32() -> None:
    weight = _weight(2, 1 << 15, 0)
    trained = TrainableMatrix.start(weight, rtn.quantize(weight, 4, 64))
    with torch.no_grad():
        trained.c += 1000
        trained.v += 1000
        trained.z -= 1000
    result = trained.finish()
    assert int(products(result).max()) <= INT32_LIMIT
    assert result.c.min() > 1


def test_pruned_weights_stay_zero() -> None:
    weight = _weight(4, 64, 1)
    begin = rtn.quantize(weight, 2, 32)
    trained = TrainableMatrix.start(weight, begin, sparse=True)
    with torch.no_grad():
        trained.v += 5
    assert ((trained.finish().steps == 0) >= (begin.steps == 0)).all()


def test_gradients_reach_all_parameters() -> None:
    """Gradient steps on (w - target)^2 move each parameter to the target."""
    weight = np.linspace(-1, 1, 32, dtype=np.float32).reshape(2, 16)
    trained = TrainableMatrix.start(weight, rtn.quantize(weight, 2, 16))
    target = torch.from_numpy(weight * 1.5 + 0.3)
    start = float((trained.weight() - target).square().mean().detach())
    optimizer = torch.optim.Adam([trained.v, trained.c, trained.z], lr=0.05)
    optimizer.param_groups[0]["params"] = [trained.v, trained.z]
    optimizer.add_param_group({"params": [trained.c], "lr": 2.0})
    for _ in range(200):
        optimizer.zero_grad()
        (trained.weight() - target).square().mean().backward()
        optimizer.step()
    assert float((trained.weight() - target).square().mean().detach()) < 0.3 * start


def test_activations_and_cache_are_rounded_as_in_the_integer_model() -> None:
    from edgegen.arithmetic import fixed

    x = np.random.default_rng(0).standard_normal((5, 64)).astype(np.float32)
    x[0] = 0
    codes, scale = fixed.quantize_tokens(x)
    assert np.allclose(round_tokens(torch.from_numpy(x)), codes * scale[:, None], rtol=1e-6)
    cached, half = fixed.quantize_cached(x, 7)
    want = cached * half.astype(np.float32)[:, None]
    assert np.allclose(round_cached(torch.from_numpy(x), 7), want, rtol=1e-6)
    transformed = torch.from_numpy(x) @ hadamard_matrix(64)
    assert np.allclose(transformed, fixed.hadamard(x), atol=1e-5)


def test_the_divergence_and_its_gradient() -> None:
    generator = torch.Generator().manual_seed(0)
    student, exact = (torch.randn(2, 3, 40, generator=generator) * 3 for _ in range(2))
    student.requires_grad_()
    found = divergence(student, exact)
    (2 * found).backward()
    got, student.grad = student.grad, None
    logs = (torch.log_softmax(x, -1) for x in (student, exact))
    want = torch.nn.functional.kl_div(*logs, log_target=True, reduction="sum")
    (2 * want).backward()
    assert torch.allclose(found, want, rtol=1e-5)
    assert torch.allclose(got, student.grad, atol=1e-6)
