"""Trellis codes: the Viterbi algorithm against brute force, and the quantizer's error."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic import trellis
from edgegen.arithmetic.trellis import Rate
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import CorruptFile, UsageError
from edgegen.exporter.datafile import DataFile
from edgegen.quantize import gptq, viterbi
from edgegen.quantize._native import kernels
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor
from edgegen.quantize.trellis import QUANTIZER
from edgegen.runtimes.tensors import TensorFile
from tests.errors import raises

RNG = np.random.default_rng(0)
RATES = trellis.RATES.values()


def column(rate: Rate, count: int) -> tuple[Float, Float]:
    """Return targets and weights of a sequence."""
    target = (RNG.standard_normal((count, 2)) * rate.sigma).astype(np.float32)
    return target, RNG.uniform(0.5, 2, (count, 2)).astype(np.float32)


def error(rate: Rate, target: Float, weight: Float, codes: np.ndarray) -> float:
    """Return the weighted error of codes with the best of all refinements."""
    bases = rate.factor * trellis.bases_of(codes.astype(np.uint8)).astype(np.float64)
    off = np.square(target[..., None] - bases[..., None] - rate.levels)  # [L, 2, refinements]
    return float((weight * off.min(axis=-1)).sum())


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("count", [2, 3])
def test_no_other_codes_with_the_same_end_are_better(rate: Rate, count: int) -> None:
    for _ in range(20):
        target, weight = column(rate, count)
        codes = np.zeros(count, np.uint8)
        viterbi.search_numpy(rate, target, weight, codes, improve=False)
        every = [
            np.array([*head, *codes[-2:]])
            for head in itertools.product(range(16), repeat=count - 2)
        ]
        least = min(error(rate, target, weight, other) for other in every)
        assert error(rate, target, weight, codes) == pytest.approx(least)


def test_the_state_at_the_joint_is_chosen_well() -> None:
    """Compared with a search for each of the 256 states."""
    ratios, rate = [], trellis.RATES[2]
    for _ in range(6):
        target, weight = column(rate, 64)
        codes = np.zeros(64, np.uint8)
        viterbi.search_numpy(rate, target, weight, codes, improve=False)
        costs = viterbi._costs(rate, target, weight)
        starts = np.full((256, 16, 16), 1e30, np.float32)
        starts.reshape(256, 256)[np.arange(256), np.arange(256)] = 0
        ends = [viterbi._forward(costs, start)[-1].reshape(-1) for start in starts]
        least = min(float(end[state]) for state, end in enumerate(ends))
        ratios.append(error(rate, target, weight, codes) / least)
    assert min(ratios) > 0.9999
    assert np.mean(ratios) < 1.04


def test_given_codes_stay_unless_better_ones_are_found() -> None:
    rate = trellis.RATES[2]
    target, weight = column(rate, 40)
    best = np.zeros(40, np.uint8)
    viterbi.search_numpy(rate, target, weight, best, improve=False)
    perfect = trellis.bases_of(best).astype(np.float32)
    kept = best.copy()
    viterbi.search_numpy(rate, perfect, weight, kept, improve=True)
    assert np.array_equal(kept, best)
    changed = best.copy()
    changed[7] ^= 5
    viterbi.search_numpy(rate, perfect, weight, changed, improve=True)
    assert np.array_equal(changed, best)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("count", [2, 5, 30, 97])
def test_native_finds_the_same_codes(rate: Rate, count: int) -> None:
    pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")
    native = kernels()
    assert native is not None
    for improve in (False, True):
        target, weight = column(rate, count)
        given = RNG.integers(0, 16, count).astype(np.uint8)
        ours, theirs = given.copy(), given.copy()
        viterbi.search_numpy(rate, target, weight, ours, improve=improve)
        tables = (trellis.FIRST, trellis.SECOND)
        native.trellis(rate, tables, target, weight, theirs, improve=improve)
        # Sums in another order can tie differently.
        want = pytest.approx(error(rate, target, weight, ours))
        assert error(rate, target, weight, theirs) == want


def inputs(tokens: int, k: int, seed: int) -> Float:
    """Return correlated activations [T, K] of unequal size."""
    rng = np.random.default_rng(seed)
    mix = np.random.default_rng(k).standard_normal((k, k)) / np.sqrt(k)
    x = rng.standard_normal((tokens, k)) * np.geomspace(0.3, 3, k)
    return (x @ (mix + np.eye(k))).astype(np.float32)


def weights(n: int, k: int) -> Float:
    return RNG.standard_normal((n, k)).astype(np.float32)


def output_error(tensor: QuantizedTensor, weight: Float, x: Float) -> float:
    return float(np.square(x @ (tensor.dequantize() - weight).T).mean())


@pytest.mark.parametrize(("bits", "largest"), [(2, 0.078), (3, 0.0207), (4, 0.0054)])
def test_gaussian_weights(bits: int, largest: float) -> None:
    """A lattice at 2 bits has 0.089; Lloyd's scalar codes have 0.118, 0.0345 and 0.0095."""
    weight = weights(1024, 64)
    found = QUANTIZER(weight, bits, 0, np.eye(64, dtype=np.float32))
    bound = 4.0**-bits
    assert bound < np.square(found.dequantize() - weight).mean() < largest


@pytest.mark.parametrize("bits", [2, 4])
def test_less_output_error_than_a_grid_in_groups(bits: int) -> None:
    weight, seen, unseen = weights(192, 128), inputs(2000, 128, 1), inputs(500, 128, 2)
    h = seen.T @ seen / np.float32(len(seen))
    grid = output_error(gptq.QUANTIZER(weight, bits, 64, h), weight, unseen)
    assert output_error(QUANTIZER(weight, bits, 0, h), weight, unseen) < 0.75 * grid


@pytest.mark.parametrize("bits", trellis.RATES)
@pytest.mark.parametrize(("n", "k"), [(1, 4), (40, 7), (1100, 3)])
def test_any_shape(n: int, k: int, bits: int) -> None:
    weight = weights(n, k)
    weight[0] = 0
    found = QUANTIZER(weight, bits, 0, np.eye(k, dtype=np.float32))
    assert isinstance(found, TrellisTensor)
    assert found.shape == (n, k)
    assert np.array_equal(found.steps, trellis.decode(found.codes, found.refinements, bits))
    if n > 1:
        limit = 0.3 * 4.0 ** (2 - bits) * np.square(weight).mean()
        assert np.square(found.dequantize() - weight).mean() < limit


def test_without_any_inputs() -> None:
    weight = weights(64, 8)
    found = QUANTIZER(weight, 2, 0, np.zeros((8, 8), np.float32))
    assert np.square(found.dequantize() - weight).mean() < 0.2


@pytest.mark.parametrize("bits", trellis.RATES)
def test_a_matrix_in_a_bundle(tmp_path: Path, bits: int) -> None:
    found = QUANTIZER(weights(70, 6), bits, 0, np.eye(6, dtype=np.float32))
    with DataFile(tmp_path) as data:
        data.add_quantized("w", found)
    tensors = TensorFile(tmp_path / INDEX, tmp_path / DATA)
    read = tensors.quantized("w")
    assert isinstance(read, TrellisTensor)
    for part in ("q", "s", "z", "c", "codes", "refinements"):
        assert np.array_equal(getattr(read, part), getattr(found, part))
    assert read.planes == bits - 2


@pytest.mark.parametrize("changes", [{"shape": (16, 8)}, {"bits": 2}], ids=str)
def test_an_invalid_matrix_in_a_bundle(tmp_path: Path, changes: dict[str, Any]) -> None:
    with DataFile(tmp_path) as data:
        data.add_quantized("w", QUANTIZER(weights(40, 16), 2, 0, np.eye(16, dtype=np.float32)))
        data.entries["w.q"] = msgspec.structs.replace(data.entries["w.q"], **changes)
    with raises(CorruptFile, "w.q", 32, 4):
        TensorFile(tmp_path / INDEX, tmp_path / DATA).quantized("w")


@pytest.mark.parametrize("changes", [{"shape": (39, 2)}, {"bits": 4}], ids=str)
def test_invalid_refinements_in_a_bundle(tmp_path: Path, changes: dict[str, Any]) -> None:
    with DataFile(tmp_path) as data:
        data.add_quantized("w", QUANTIZER(weights(40, 16), 3, 0, np.eye(16, dtype=np.float32)))
        data.entries["w.r"] = msgspec.structs.replace(data.entries["w.r"], **changes)
    with raises(CorruptFile, "w.r", 40):
        TensorFile(tmp_path / INDEX, tmp_path / DATA).quantized("w")


def test_errors() -> None:
    eye = np.eye(8, dtype=np.float32)
    with raises(UsageError, "trellis", 4):
        QUANTIZER(weights(2, 8), 2, 4, eye)
    with raises(UsageError, "trellis"):
        QUANTIZER.check_recipe(2, 64, static=False)
    with raises(UsageError, 16, "trellis"):
        QUANTIZER.check_recipe(16, 0, static=False)
    with raises(UsageError, "2 bits"):
        QUANTIZER(weights(2, 8), 2, 0)
