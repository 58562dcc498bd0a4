"""Trellis-coded matrices in training: what is trained is what is stored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.arithmetic import trellis
from edgegen.arithmetic.decoder import load_block
from edgegen.exporter.blocks import fuse
from edgegen.models import open_checkpoint
from edgegen.quantize import quantizers
from edgegen.quantize.tensor import TrellisTensor
from edgegen.quantize.trellis import nearest
from edgegen.train.block import IntegerFormat
from edgegen.train.blockwise import Blockwise, BlockwiseSettings, Tuned
from edgegen.train.checkpoint import Checkpoints
from edgegen.train.parameters import Rates
from edgegen.train.trellis import TrellisMatrix
from tests.tiny import VOCAB_SIZE, write_hf

BITS = sorted(trellis.RATES)


def _tensor(bits: int, n: int = 80, k: int = 24, seed: int = 0) -> TrellisTensor:
    weight = np.random.default_rng(seed).standard_normal((n, k)).astype(np.float32)
    found = quantizers.get("trellis")(weight, bits, 0, np.eye(k, dtype=np.float32))
    assert isinstance(found, TrellisTensor)
    return found


def _same(one: TrellisTensor, two: TrellisTensor) -> bool:
    parts = ("q", "codes", "refinements", "s")
    return all(np.array_equal(getattr(one, part), getattr(two, part)) for part in parts)


@pytest.mark.parametrize("bits", BITS)
def test_it_starts_at_the_initial_codes(bits: int) -> None:
    begin = _tensor(bits)
    trained = TrellisMatrix(begin)
    trained.encode()
    assert _same(trained.finish(), begin)


@pytest.mark.parametrize("bits", BITS)
@pytest.mark.parametrize("n", [80, 1100])  # one sequence an input, and several
def test_it_ends_at_the_codes_of_the_forward_pass(bits: int, n: int) -> None:
    begin = _tensor(bits, n, 6)
    trained, rng = TrellisMatrix(begin), np.random.default_rng(1)
    noise = rng.normal(0, 4, begin.shape).astype(np.float32)
    with torch.no_grad():
        trained.v.add_(torch.from_numpy(noise))
        trained.c.mul_(torch.from_numpy(rng.uniform(0.7, 1.4, n).astype(np.float32)))
    before = trained.finish()
    trained.encode()
    result, latent = trained.finish(), trained.v.detach().numpy()
    assert np.array_equal(result.dequantize(), trained.weight().detach().numpy())
    assert np.array_equal(result.steps, trellis.decode(result.codes, result.refinements, bits))
    weight = np.square(result.s)[:, None]
    errors = [(weight * np.square(m.steps - latent)).sum(axis=0) for m in (before, result)]
    assert (errors[1] <= errors[0] * 1.0001).all() and errors[1].sum() < 0.9 * errors[0].sum()


@pytest.mark.parametrize("bits", BITS)
def test_the_nearest_codes_are_found_from_any_start(bits: int) -> None:
    """Searches from random codes and from the right ones agree, but for the state at the joint."""
    target = _tensor(bits, seed=2)
    wrong = np.random.default_rng(3).integers(0, 16, target.codes.shape).astype(np.uint8)
    start = TrellisTensor.from_codes(wrong, target.refinements, target.planes, target.s)
    found = nearest(start, target.steps.astype(np.float32))
    assert (found.steps == target.steps).mean() > 0.95


def test_gradients_are_those_of_the_product_of_latent_weight_and_scale() -> None:
    begin = _tensor(2)
    trained, rng = TrellisMatrix(begin), np.random.default_rng(4)
    grad = rng.standard_normal(begin.shape).astype(np.float32)
    trained.weight().backward(torch.from_numpy(grad))
    assert np.allclose(trained.v.grad, grad * begin.s[:, None], rtol=1e-6)
    assert np.allclose(trained.c.grad, (grad * begin.dequantize()).sum(axis=1), atol=1e-4)


def test_the_product_with_constant_codes_has_the_gradients_of_the_matrix() -> None:
    trained, rng = TrellisMatrix(_tensor(2)), np.random.default_rng(5)
    x, grad = (torch.from_numpy(rng.standard_normal((3, n)).astype(np.float32)) for n in (24, 80))
    x.requires_grad_()
    with torch.no_grad():
        trained.c.mul_(torch.from_numpy(rng.uniform(0.7, 1.4, 80).astype(np.float32)))
    results = []
    for codes_too in (True, False):
        trained.v.requires_grad_(codes_too)
        weight = trained.weight()
        y = F.linear(x, weight) if codes_too else weight.linear(x)
        results.append((y.detach(), *torch.autograd.grad(y, [x, trained.c], grad)))
    assert torch.equal(weight.dequantize(), trained.weight().steps * trained._scales()[:, None])
    for whole, scaled in zip(*results, strict=True):
        assert torch.allclose(whole, scaled, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("bits", BITS)
def test_checkpoints_store_codes(tmp_path: Path, bits: int) -> None:
    matrices = {"o": _tensor(bits), "qkv": _tensor(bits, 1100, 7)}
    kept = Checkpoints(tmp_path, "key")
    kept.save(0, Tuned(matrices, {}, 0.2, 0.1, 7.5))
    found = kept.load(0)
    assert found is not None and (found.before, found.after, found.seconds) == (0.2, 0.1, 7.5)
    for name, want in matrices.items():
        got = found.matrices[name]
        assert isinstance(got, TrellisTensor) and got.planes == bits - 2
        assert (got.bits, got.group_size) == (want.bits, want.group_size) and _same(got, want)


def test_training_the_codes_lowers_the_error_of_a_block(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", "llama"))
    config = checkpoint.config
    matrices, vectors = fuse(config, 0, load_block(checkpoint, 0))
    rng, odds = np.random.default_rng(0), 1 / np.arange(1, VOCAB_SIZE + 1)
    windows = [rng.choice(VOCAB_SIZE, 32, p=odds / odds.sum()).astype(np.int32) for _ in range(128)]
    codes = {
        n: quantizers.get("trellis")(m, 2, 0, np.eye(m.shape[1], dtype=np.float32))
        for n, m in matrices.items()
    }
    tuned = []
    for weight in (0.0, 0.005):
        rates = Rates(weight=weight, scale=0.005, norm=0.002)
        settings = BlockwiseSettings(passes=8, batch=2, rates=rates)
        table = checkpoint.tensor("embed")
        trainer = Blockwise(config, table, windows, IntegerFormat("int8"), settings)
        tuned.append(trainer.tune(0, matrices, codes, vectors))
    scales, both = tuned
    assert both.after < 0.95 * scales.after < scales.before
    for name, matrix in codes.items():
        assert np.array_equal(scales.matrices[name].steps, matrix.steps)
        assert (scales.matrices[name].s != matrix.s).all()
        quantizers.get("trellis").ensures(matrix.dequantize(), both.matrices[name])
