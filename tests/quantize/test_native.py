"""The C++ kernels against numpy: the same codes, or an error that is no larger."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.decoder import causal_mask, load_block
from edgegen.arithmetic.layers import softmax
from edgegen.exporter.blocks import fuse_matrix
from edgegen.exporter.calibration.block import FastBlock
from edgegen.exporter.calibration.calibrate import HiddenStates
from edgegen.models import open_checkpoint
from edgegen.quantize import _native, gptq, rtn
from edgegen.quantize._native import Kernels, kernels
from edgegen.quantize.tensor import QuantizedTensor

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")
RNG = np.random.default_rng(0)


@pytest.fixture(params=[1, 2, 5])
def native(request: pytest.FixtureRequest) -> Kernels:
    found = kernels(request.param)
    assert found is not None
    return found


@pytest.fixture
def numpy_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Switches the kernels off."""
    monkeypatch.setenv(_native.OFF, "numpy")
    kernels.cache_clear()
    yield
    kernels.cache_clear()


def test_kernels_of_another_version_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_native, "ABI", 0)
    kernels.cache_clear()
    with pytest.warns(RuntimeWarning, match=r"in numpy, .* expected kernels 0 .*; run: pip"):
        assert kernels() is None
    kernels.cache_clear()


def normal(*shape: int) -> Float:
    return RNG.standard_normal(shape).astype(np.float32)


def moments(k: int, rng: np.random.Generator) -> Float:
    """E[x x^T] of inputs that are correlated and of unequal size."""
    mixed = np.eye(k) + 0.3 * rng.standard_normal((k, k)) / np.sqrt(k)
    x = rng.standard_normal((3 * k, k)) @ mixed * np.exp(0.7 * rng.standard_normal(k))
    return (x.T @ x / len(x)).astype(np.float32)


def loss(weight: Float, result: QuantizedTensor, hessian: Float) -> float:
    """trace(E H E^T)."""
    error = (result.dequantize() - weight).astype(np.float64)
    return float((error @ hessian * error).sum())


@pytest.mark.parametrize(("m", "n", "k"), [(1, 1, 1), (5, 7, 3), (145, 33, 257), (64, 1601, 20)])
def test_products(native: Kernels, m: int, n: int, k: int) -> None:
    for a_t, b_t in itertools.product((False, True), repeat=2):
        a = normal(k, m).T if a_t else normal(m, k)
        b = normal(n, k).T if b_t else normal(k, n)
        exact = a.astype(np.float64) @ b.astype(np.float64)
        np.testing.assert_allclose(native.multiply(a, b), exact, atol=2e-6 * k + 1e-6)


def bfloat16(x: Float) -> Float:
    """Return float32 values rounded to bfloat16, ties to even, by arithmetic on their exponents."""
    unit = np.ldexp(1.0, np.frexp(x.astype(np.float64))[1] - 8)
    return np.asarray(np.rint(x / unit) * unit, np.float32)


@pytest.mark.parametrize(("m", "n", "k"), [(1, 1, 1), (5, 7, 3), (145, 33, 257), (64, 1601, 20)])
def test_products_of_rounded_operands(native: Kernels, m: int, n: int, k: int) -> None:
    for a_t, b_t in itertools.product((False, True), repeat=2):
        a = normal(k, m).T if a_t else normal(m, k)
        b = normal(n, k).T if b_t else normal(k, n)
        exact = bfloat16(a).astype(np.float64) @ bfloat16(b).astype(np.float64)
        for found in (native.multiply_here(a, b), native.multiply(a, b, rounded=True)):
            np.testing.assert_allclose(found, exact, atol=2e-6 * k + 1e-6)


def test_sums_of_products(native: Kernels) -> None:
    pairs = [(bfloat16(normal(tokens, 130)), bfloat16(normal(tokens, 70))) for tokens in (50, 7)]
    sums = np.zeros((130, 70), np.float32)
    for a, b in pairs:
        native.add_product(a.T, b, sums)
    np.testing.assert_allclose(sums, sum(a.T @ b for a, b in pairs), atol=1e-4)


def test_moments_add_up(native: Kernels) -> None:
    first, second = bfloat16(normal(50, 130)), bfloat16(normal(7, 130))
    sums = np.zeros((130, 130), np.float32)
    native.add_moments(first, sums)
    native.add_moments(second, sums)
    want = first.T @ first + second.T @ second
    np.testing.assert_allclose(np.tril(sums), np.tril(want), atol=1e-4)


@pytest.mark.parametrize("k", [1, 63, 65, 200, 513])
def test_inverse_root(native: Kernels, k: int) -> None:
    matrix = moments(k, RNG) + 0.1 * np.eye(k, dtype=np.float32)
    root = matrix.copy()
    assert native.invert_root(root)
    assert (np.triu(root, 1) == 0).all()
    identity = root.astype(np.float64) @ matrix @ root.T.astype(np.float64)
    np.testing.assert_allclose(identity, np.eye(k), atol=2e-5)


def test_a_matrix_that_is_not_positive_has_no_root(native: Kernels) -> None:
    assert not native.invert_root(-np.eye(100, dtype=np.float32))
    assert not native.invert_root(np.full((100, 100), np.nan, np.float32))


@pytest.mark.parametrize("window", [0, 50])
def test_attention(native: Kernels, window: int) -> None:
    q, k, v = normal(6, 205, 32), normal(2, 205, 32), normal(2, 205, 32)
    keys, values = np.repeat(k, 3, axis=0), np.repeat(v, 3, axis=0)
    scores = q @ keys.swapaxes(1, 2) * np.float32(0.2)
    weights = softmax(np.where(causal_mask(205, 0, window), scores, np.float32(-np.inf)))
    want = (weights @ values).swapaxes(0, 1).reshape(205, -1)
    np.testing.assert_allclose(native.attention(q, k, v, 0.2, window), want, atol=2e-6)


def test_gated(native: Kernels) -> None:
    gate, up = 20 * normal(33, 70), normal(33, 70)
    want = gate.astype(np.float64) / (1 + np.exp(-gate.astype(np.float64))) * up
    np.testing.assert_allclose(native.gated(gate, up), want, rtol=1e-6, atol=1e-30)


def test_gated_at_the_ends(native: Kernels) -> None:
    ends = np.array([-1e30, -200, -90, 0, 90, 200, 1e30], np.float32)
    found = native.gated(ends.copy(), np.ones(7, np.float32))
    np.testing.assert_allclose(found, [0, 0, 0, 0, 90, 200, 1e30], atol=1e-3)


CASES = [(bits, seed) for bits in (2, 4, 8) for seed in range(67)][:200]


def matrix(seed: int, bits: int) -> tuple[Float, int, Float]:
    """Weights, group size and Hessian, of any shape."""
    rng = np.random.default_rng(seed)
    group = 0 if bits == 8 else int(rng.choice([16, 32, 64]))
    k = (group or 16) * int(rng.integers(1, 9))
    rows = np.exp(0.5 * rng.standard_normal((int(rng.integers(1, 80)), 1)))
    weight = (rng.standard_normal((len(rows), k)) * rows).astype(np.float32)
    return weight, group, moments(k, rng)


@pytest.mark.parametrize(("bits", "seed"), CASES)
def test_gptq(bits: int, seed: int, request: pytest.FixtureRequest) -> None:
    weight, group, hessian = matrix(seed, bits)
    found = gptq.QUANTIZER(weight, bits, group, hessian)
    request.getfixturevalue("numpy_only")
    want = gptq.QUANTIZER(weight, bits, group, hessian)
    if (found.q == want.q).mean() < 0.999 or (found.c != want.c).any():
        assert loss(weight, found, hessian) <= 1.002 * loss(weight, want, hessian)
    np.testing.assert_array_equal(found.z, want.z)


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_gptq_of_many_inputs(bits: int, request: pytest.FixtureRequest) -> None:
    """Large products round their operands to bfloat16 there, which leaves the error as it is."""
    rng = np.random.default_rng(bits)
    x = rng.standard_normal((2500, 2048)) * np.exp(0.7 * rng.standard_normal(2048))
    x = (x + 0.5 * np.roll(x, 1, axis=1)).astype(np.float32)
    weight, hessian = rng.standard_normal((64, 2048)).astype(np.float32), x.T @ x / len(x)
    group = 0 if bits == 8 else 64
    found = gptq.QUANTIZER(weight, bits, group, hessian)
    request.getfixturevalue("numpy_only")
    want = gptq.QUANTIZER(weight, bits, group, hessian)
    assert loss(weight, found, hessian) <= 1.005 * loss(weight, want, hessian)


@pytest.mark.parametrize(("bits", "seed"), [case for case in CASES if case[0] < 8])
def test_nearest(bits: int, seed: int, request: pytest.FixtureRequest) -> None:
    weight, group, hessian = matrix(seed, bits)
    importance = None if seed % 3 == 0 else hessian
    found = rtn.quantize(weight, bits, group, importance)
    request.getfixturevalue("numpy_only")
    want = rtn.quantize(weight, bits, group, importance)
    np.testing.assert_array_equal(found.s, want.s)
    assert (found.q == want.q).mean() > 0.999


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(1200)
def test_real_matrices(smollm2_gguf: Path, request: pytest.FixtureRequest) -> None:
    """The 20 matrices of five blocks of SmolLM2-135M, with Hessians of a text's inputs."""
    problems = real_problems(smollm2_gguf, layers=5)
    assert len(problems) == 20
    cases = [(*problem, bits) for problem in problems for bits in (2, 4, 8)]
    found = [gptq.QUANTIZER(w, bits, 64 if bits < 8 else 0, h) for w, h, bits in cases]
    request.getfixturevalue("numpy_only")
    for (weight, hessian, bits), ours in zip(cases, found, strict=True):
        want = gptq.QUANTIZER(weight, bits, 64 if bits < 8 else 0, hessian)
        assert loss(weight, ours, hessian) <= 1.002 * loss(weight, want, hessian)


def real_problems(source: Path, layers: int) -> list[tuple[Float, Float]]:
    """Return the matrices of the first blocks, each with E[x x^T] of 2,048 tokens."""
    checkpoint = open_checkpoint(source)
    config, table = checkpoint.config, checkpoint.tensor("embed")
    tokens = np.random.default_rng(0).integers(0, config.vocab_size, (4, 512), np.int32)
    states, problems = HiddenStates(config, table, list(tokens)), []
    for i in range(layers):
        weights = load_block(checkpoint, i)
        block = FastBlock(config, i, weights)
        seen = states.observe(block, "hessian").moments
        problems += [(fuse_matrix(name, weights)[:256], h) for name, h in seen.items()]
        states.advance(block)
    return problems


@pytest.mark.parametrize("bits", [2, 4])
def test_the_number_of_threads_changes_nothing(bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    weight, group, hessian = normal(300, 192), 64, moments(192, RNG)
    results = []
    for threads in (1, 2, 7):
        one = kernels(threads)
        monkeypatch.setattr(gptq, "kernels", lambda one=one: one)
        results.append(gptq.QUANTIZER(weight, bits, group, hessian))
    for other in results[1:]:
        for part in "qzcs":
            np.testing.assert_array_equal(getattr(results[0], part), getattr(other, part))
