"""Matrices of draft heads on the native engine, compared with the integer model's arithmetic."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgegen._types import Float
from edgegen.arithmetic import rotation
from edgegen.arithmetic.fixed import hadamard_blocks
from edgegen.arithmetic.integer import IntegerMatrix
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.quantize.rtn import quantize, round_groups
from edgegen.runtimes.base import Step
from edgegen.runtimes.matrix import TokenRows
from edgegen.runtimes.quantized import QuantizedBundle
from tests.errors import raises
from tests.runtimes.test_native import natives
from tests.tiny_bundle import tiny_bundle

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.runtimes.native.matrix import MAX_WANTED
from edgegen.runtimes.native.model import NativeModel


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[NativeModel]:
    """A model for each of this processor's kernels."""
    folder = tmp_path_factory.mktemp("matrix")
    source = QuantizedBundle(open_bundle(tiny_bundle(folder, "llama", "w4a8kv8")))
    return list(natives(source, folder))


def random(*shape: int) -> Float:
    return np.random.default_rng(sum(shape)).standard_normal(shape, np.float32)


def expected(weight: Float, x: Float, bits: int = 8) -> Float:
    """Return the products with 8- or 4-bit codes of W H and 8-bit codes of H x."""
    padding = ((0, 0), (0, -x.shape[1] % 16))
    weight, x = np.pad(weight, padding), np.pad(x, padding)
    block = min(4096, x.shape[1] & -x.shape[1])
    rotated = rotation.hadamard_blocks(weight, block)
    q = quantize(rotated, 8, x.shape[1]) if bits == 8 else round_groups(rotated, min(64, block))
    c = np.repeat(q.c, q.group_size, axis=1).astype(np.int16)
    return IntegerMatrix(q.steps * c, q.s) @ hadamard_blocks(x, block)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    n=st.integers(1, 200),
    k=st.integers(1, 200),
    count=st.integers(1, 20),
    bits=st.sampled_from([4, 8]),
)
def test_every_kernel_equals_the_integer_model(
    models: list[NativeModel], n: int, k: int, count: int, bits: int
) -> None:
    weight, x = random(n, k), random(count, k)
    x[:, k // 2] *= 100  # one channel has the largest values
    wanted = expected(weight, x, bits)
    for model in models:
        assert np.array_equal(model.matrix(weight, bits) @ x, wanted), model.kernels


@pytest.mark.parametrize(("bits", "error"), [(8, 0.02), (4, 0.15)])
def test_large_products(models: list[NativeModel], bits: int, error: float) -> None:
    """More rows than pass through the layers together; blocks of the largest transform."""
    weight, x = random(1000, 8192), random(130, 8192)
    wanted = expected(weight, x, bits)
    exact = x.astype(np.float64) @ weight.T.astype(np.float64)
    assert np.abs(wanted - exact).max() < error * np.abs(exact).max()
    for model in models:
        assert np.array_equal(model.matrix(weight, bits) @ x, wanted), model.kernels


def test_the_sums_of_wide_4_bit_matrices_fit(models: list[NativeModel]) -> None:
    """All codes and inputs are the largest ones."""
    weight = np.zeros((16, 16384), np.float32)
    weight[:, ::4096] = 1.0  # transformed to ones
    x = weight[:1].copy()
    wanted = expected(weight, x, 4)
    assert np.allclose(wanted, 4.0, rtol=0.01)
    for model in models:
        assert np.array_equal(model.matrix(weight, 4) @ x, wanted), model.kernels


def test_products_beside_steps(models: list[NativeModel]) -> None:
    model, weight, x = models[-1], random(300, 64), random(3, 64)
    matrix, wanted = model.matrix(weight), expected(weight, x)
    tokens = np.arange(20, dtype=np.int32)

    def step() -> Float:
        return model.step([Step(model.new_cache(32), tokens)])[0].logits

    first = step()
    with ThreadPoolExecutor(2) as pool:
        products = [pool.submit(matrix.__matmul__, x) for _ in range(50)]
        steps = [pool.submit(step) for _ in range(10)]
    assert all(np.array_equal(p.result(), wanted) for p in products)
    assert all(np.array_equal(s.result(), first) for s in steps)


@pytest.mark.parametrize(("kept", "hidden", "count"), [(300, 64, 3), (40, 40, 40), (5, 16, 5)])
def test_the_likeliest_rows(models: list[NativeModel], kept: int, hidden: int, count: int) -> None:
    """The best tokens and probabilities are those of the exact products."""
    rows, x = random(kept, hidden), random(4, hidden)
    logits = x.astype(np.float64) @ rows.T
    for model in models:
        found = model.token_rows(rows).likeliest(x, count)
        assert found.tokens.shape == found.probabilities.shape == (4, count)
        assert np.array_equal(found.tokens[:, 0], logits.argmax(axis=1))
        same = TokenRows(model.matrix(rows, 4), rows).likeliest(x, count)
        assert np.array_equal(found.tokens, same.tokens)
        assert np.allclose(found.probabilities, same.probabilities, rtol=1e-4)


def test_a_guess_of_many_tokens(models: list[NativeModel]) -> None:
    rows, x = random(200, 32), random(2, 32)
    found = models[0].token_rows(rows).likeliest(x, MAX_WANTED + 1)
    assert found.tokens.shape == (2, MAX_WANTED + 1)
    assert (np.diff(found.probabilities, axis=1) <= 0).all()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_states_that_are_no_numbers(models: list[NativeModel], value: float) -> None:
    """No probability is above 0, so that nothing is drafted."""
    x = random(1, 32)
    x[0, 3] = value
    with np.errstate(invalid="ignore"):
        found = models[0].token_rows(random(200, 32)).likeliest(x, 8)
    assert (found.tokens < 200).all() and not (found.probabilities > 0).any()


def test_impossible_guesses(models: list[NativeModel], monkeypatch: pytest.MonkeyPatch) -> None:
    rows = models[0].token_rows(random(20, 32))
    for count in (0, 21):
        with raises(UsageError, "guess", 20, count):
            rows.likeliest(random(1, 32), count)
    monkeypatch.setattr("edgegen.runtimes.native.matrix.MAX_WANTED", 65)
    with raises(UsageError, "guess", 64, 65):
        models[0].token_rows(random(200, 32)).likeliest(random(1, 32), 65)


@pytest.mark.parametrize("width", [16, 63, 80])
def test_inputs_of_another_width(models: list[NativeModel], width: int) -> None:
    rows = models[0].token_rows(random(20, 64))
    for attempt in (lambda x: rows @ x, lambda x: rows.likeliest(x, 3)):
        with pytest.raises(ValueError, match=rf"inputs of \[n, 64\], got \[2, {width}\]"):
            attempt(random(2, width))


def test_wrong_shapes(models: list[NativeModel]) -> None:
    matrix = models[0].matrix(random(32, 64))
    for name, value in (("rows", 0), ("columns", 40), ("block", 48), ("block", 128)):
        before = getattr(matrix.weights, name)
        setattr(matrix.weights, name, value)
        with raises(UsageError, "columns", value):
            matrix @ random(1, 64)
        setattr(matrix.weights, name, before)
    for group in (8, 48):
        matrix.weights.group = group
        with raises(UsageError, "groups", group):
            matrix @ random(1, 64)
    matrix.weights.group = 0
    assert np.array_equal(matrix @ random(1, 64), expected(random(32, 64), random(1, 64)))
