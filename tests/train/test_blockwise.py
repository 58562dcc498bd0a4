"""Block-wise tuning: better on held-out text, deterministic, and never worse than its start."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from edgegen.arithmetic.decoder import embed, load_block
from edgegen.arithmetic.rotation import Rotations
from edgegen.errors import CheckFailed, UsageError
from edgegen.exporter.blocks import fuse
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.quantize import quantizers
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.block import IntegerFormat, TorchBlock
from edgegen.train.blockwise import Blockwise, BlockwiseSettings, Tuned
from edgegen.train.parameters import Rates
from tests.errors import raises
from tests.tiny import VOCAB_SIZE, write_hf

T = 32
ARITHMETIC: dict[str, Any] = {"kv": "int4", "rotations": Rotations()}
RATES = Rates(weight=0.03, scale=0.005, zero=0.01, norm=0.002)
QUICK = BlockwiseSettings(passes=6, batch=2, rates=RATES)


def _windows(count: int, seed: int) -> list[np.ndarray]:
    """Return random text with a Zipf distribution of tokens."""
    rng = np.random.default_rng(seed)
    odds = 1 / np.arange(1, VOCAB_SIZE + 1)
    return [rng.choice(VOCAB_SIZE, T, p=odds / odds.sum()).astype(np.int32) for _ in range(count)]


@pytest.fixture
def checkpoint(tmp_path: Path) -> Checkpoint:
    return open_checkpoint(write_hf(tmp_path / "hf", "llama"))


def _start(checkpoint: Checkpoint, layer: int) -> tuple[dict[str, np.ndarray], ...]:
    matrices, vectors = fuse(checkpoint.config, layer, load_block(checkpoint, layer))
    codes = {name: quantizers.get("rtn")(m, 2, 32) for name, m in matrices.items()}
    return matrices, codes, vectors  # type: ignore[return-value]


def _tune(
    checkpoint: Checkpoint, settings: BlockwiseSettings = QUICK, layers: int = 1
) -> list[Tuned]:
    trainer = Blockwise(
        checkpoint.config,
        checkpoint.tensor("embed"),
        _windows(32, 0),
        IntegerFormat("int4"),
        settings,
    )
    return [trainer.tune(i, *_start(checkpoint, i)) for i in range(layers)]


def _output(
    checkpoint: Checkpoint, codes: Mapping[str, QuantizedTensor], vectors: Mapping[str, np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the output of the first float block and of a quantized one on held-out text."""
    config = checkpoint.config
    x = np.stack([embed(config, checkpoint.tensor("embed"), w) for w in _windows(16, 9)])
    matrices, _, plain = _start(checkpoint, 0)
    read = {name: q.dequantize() for name, q in codes.items()}
    both = []
    for block, tensors in (
        (TorchBlock(config, 0, T, Rotations()), {**matrices, **plain}),
        (TorchBlock(config, 0, T, Rotations(), 7), {**read, **vectors}),
    ):
        weights = {name: torch.from_numpy(a) for name, a in tensors.items()}
        both.append(block(weights, torch.from_numpy(x)).numpy())
    return both[0], both[1]


def test_less_error_on_held_out_text(checkpoint: Checkpoint) -> None:
    _, codes, vectors = _start(checkpoint, 0)
    tuned = _tune(checkpoint)[0]
    want, before = _output(checkpoint, codes, vectors)
    _, after = _output(checkpoint, tuned.matrices, tuned.vectors)
    assert np.square(after - want).mean() < 0.8 * np.square(before - want).mean()
    assert tuned.after < 0.8 * tuned.before


def test_the_result_is_in_the_format(checkpoint: Checkpoint) -> None:
    tuned, begin = _tune(checkpoint)[0], _start(checkpoint, 0)[1]
    for name, start in begin.items():
        got = tuned.matrices[name]
        assert (got.bits, got.group_size, got.shape) == (2, 32, start.shape)
        quantizers.get("rtn").ensures(start.dequantize(), got)


def test_a_later_block_compensates_for_an_earlier_one(checkpoint: Checkpoint) -> None:
    first, second = _tune(checkpoint, layers=2)
    assert second.before > first.after  # what it is given is off already
    assert second.after < second.before


def test_the_result_depends_on_the_seed_only(checkpoint: Checkpoint) -> None:
    one, two = _tune(checkpoint)[0], _tune(checkpoint)[0]
    other = _tune(checkpoint, BlockwiseSettings(passes=6, batch=2, rates=RATES, seed=1))[0]
    assert all(np.array_equal(one.matrices[n].q, two.matrices[n].q) for n in one.matrices)
    assert any((one.matrices[n].q != other.matrices[n].q).any() for n in one.matrices)


def test_harmful_training_is_dropped(checkpoint: Checkpoint) -> None:
    tuned, begin = (
        _tune(checkpoint, BlockwiseSettings(rates=Rates(weight=50)))[0],
        _start(checkpoint, 0)[1],
    )
    assert tuned.after == tuned.before
    assert all(np.array_equal(tuned.matrices[n].q, begin[n].q) for n in begin)


def test_8_bit_matrices_are_not_trained(checkpoint: Checkpoint) -> None:
    matrices, codes, vectors = _start(checkpoint, 0)
    codes["o"] = quantizers.get("rtn")(matrices["o"], 8, 0)  # type: ignore[call-overload]
    trainer = Blockwise(
        checkpoint.config,
        checkpoint.tensor("embed"),
        _windows(16, 0),
        IntegerFormat("int4"),
        QUICK,
    )
    tuned = trainer.tune(0, matrices, codes, vectors)
    assert tuned.matrices["o"] is codes["o"]
    assert tuned.after < tuned.before


def test_too_few_windows(checkpoint: Checkpoint) -> None:
    table = checkpoint.tensor("embed")
    with raises(UsageError, "8 windows of 32", "got 7"):
        Blockwise(checkpoint.config, table, _windows(7, 0), IntegerFormat("int4"))


def test_outputs_that_are_not_finite(checkpoint: Checkpoint) -> None:
    matrices, codes, vectors = _start(checkpoint, 0)
    vectors["attn_norm"] = vectors["attn_norm"] * np.float32(np.nan)
    trainer = Blockwise(
        checkpoint.config,
        checkpoint.tensor("embed"),
        _windows(8, 0),
        IntegerFormat("int4"),
        QUICK,
    )
    with raises(CheckFailed, "block 0", "nan"):
        trainer.tune(0, matrices, codes, vectors)
