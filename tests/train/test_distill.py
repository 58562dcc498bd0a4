"""End-to-end distillation: lower divergence on held-out text, or no change."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.arithmetic.rotation import rotations
from edgegen.errors import CheckFailed
from edgegen.exporter.blocks import fuse
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.quantize import quantizers
from edgegen.quantize.rotate import Rotate
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train import distill
from edgegen.train.block import IntegerFormat
from edgegen.train.blockwise import Tuned
from edgegen.train.decoder import OuterWeights, has_bfloat16
from edgegen.train.distill import (
    CPU_RATES,
    Distiller,
    DistillSettings,
    Earlier,
    InitialBlock,
    ModelPair,
)
from edgegen.train.parameters import Rates, make_optimizer
from tests.errors import raises
from tests.tiny import ARCHITECTURES, VOCAB_SIZE, write_hf

T = 32
QUICK = DistillSettings(passes=3, rates=Rates(weight=0.01, scale=0.005, zero=0.01, norm=0.002))


def _windows(count: int, seed: int) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    odds = 1 / np.arange(1, VOCAB_SIZE + 1)
    return [rng.choice(VOCAB_SIZE, T, p=odds / odds.sum()).astype(np.int32) for _ in range(count)]


def _codes(weight: Float, trellis: bool) -> QuantizedTensor:
    if not trellis:
        return quantizers.get("rtn")(weight, 2, 32)
    return quantizers.get("trellis")(weight, 2, 0, np.eye(weight.shape[1], dtype=np.float32))


def _distiller(
    checkpoint: Checkpoint,
    settings: DistillSettings = QUICK,
    rotate: bool = False,
    trellis: bool = False,
) -> Distiller:
    config = checkpoint.config
    rotated = rotations(config, {"rotate": rotate})
    rotate, table = Rotate(config, rotated), checkpoint.tensor("embed")
    rotate.table(table)
    head = table if config.tie_embeddings else checkpoint.tensor("head")
    if not config.tie_embeddings:
        rotate.table(head)
    norm, rotation = checkpoint.tensor("norm"), rotate.matrix if rotated.residual else None
    read = [quantizers.get("rtn")(t, 8, 0).dequantize() for t in (table, head)]
    blocks = []
    for i in range(config.num_layers):
        matrices, vectors = fuse(config, i, rotate.block(i, load_block(checkpoint, i)))
        codes = {name: _codes(m, trellis) for name, m in matrices.items()}
        blocks.append(InitialBlock(matrices, codes, vectors, vectors))
    return Distiller(
        ModelPair(
            config,
            OuterWeights(table, head, norm, rotation),
            OuterWeights(read[0], read[1], norm, rotation),
            blocks,
        ),
        _windows(48, 0),
        IntegerFormat("int4", rotated),
        settings=settings,
    )


@pytest.fixture
def checkpoint(tmp_path: Path) -> Checkpoint:
    return open_checkpoint(write_hf(tmp_path / "hf", "llama"))


@pytest.mark.parametrize("rotate", [False, True])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_the_teacher_is_the_float_reference(
    tmp_path: Path, architecture: str, rotate: bool
) -> None:
    tied = architecture != "qwen3"
    folder = write_hf(tmp_path / "hf", architecture, tie_word_embeddings=tied)
    checkpoint = open_checkpoint(folder)
    config, table = checkpoint.config, checkpoint.tensor("embed")
    distiller = _distiller(checkpoint, rotate=rotate)
    got = distiller.teacher(distiller._exact, distiller.tokens[:1])[0].numpy()
    x = embed(config, table, distiller.tokens[0].numpy())
    for i in range(config.num_layers):
        x = Block(config, i, load_block(checkpoint, i)).forward(x)[0]
    head = table if config.tie_embeddings else checkpoint.tensor("head")
    assert np.abs(got - logits(config, checkpoint.tensor("norm"), head, x)).max() < 1e-4


def _divergence(distiller: Distiller, blocks: list[Tuned]) -> float:
    """Return the KL on held-out text, with the blocks as they are stored."""
    tokens = torch.from_numpy(np.stack(_windows(8, 7))).long()
    weights = [
        {n: torch.from_numpy(m.dequantize()) for n, m in b.matrices.items()}
        | {n: torch.from_numpy(v) for n, v in b.vectors.items()}
        for b in blocks
    ]
    p = torch.log_softmax(distiller.teacher(distiller._exact, tokens), -1)
    q = torch.log_softmax(distiller.student(weights, tokens), -1)
    return float((p.exp() * (p - q)).sum(-1).mean())


@pytest.mark.parametrize("rotate", [False, True])
def test_less_divergence_on_held_out_text(checkpoint: Checkpoint, rotate: bool) -> None:
    distiller = _distiller(checkpoint, rotate=rotate)
    start = [Tuned(b.matrices, b.vectors, 0, 0) for b in distiller.blocks]
    found = distiller.run()
    assert found[0].after < 0.9 * found[0].before
    assert _divergence(distiller, found) < 0.9 * _divergence(distiller, start)
    for block in found:
        for matrix in block.matrices.values():
            quantizers.get("rtn").ensures(matrix.dequantize(), matrix)


def test_trellis_codes_scales_and_norms_are_trained(checkpoint: Checkpoint) -> None:
    rates = Rates(weight=0.02, scale=0.005, norm=0.002)
    settings = DistillSettings(passes=10, batch=4, rates=rates)
    distiller = _distiller(checkpoint, settings, trellis=True)
    found = distiller.run()
    assert found[0].after < 0.95 * found[0].before
    for block, start in zip(found, distiller.blocks, strict=True):
        for name, matrix in block.matrices.items():
            before = start.matrices[name]
            assert (matrix.steps != before.steps).any() and (matrix.s != before.s).all()
        for name, norm in block.vectors.items():
            assert (norm != start.vectors[name]).any()


def test_codes_are_constant_with_a_weight_rate_of_0(checkpoint: Checkpoint) -> None:
    rates = Rates(weight=0, scale=0.02, zero=0, norm=0.01)
    distiller = _distiller(checkpoint, DistillSettings(passes=3, rates=rates))
    found = distiller.run()
    assert found[0].after < found[0].before
    for block, start in zip(found, distiller.blocks, strict=True):
        for name, matrix in block.matrices.items():
            assert np.array_equal(matrix.steps, start.matrices[name].steps)


def test_harmful_training_is_dropped(checkpoint: Checkpoint) -> None:
    distiller = _distiller(checkpoint, DistillSettings(rates=Rates(weight=50)))
    found = distiller.run()
    assert found[0].after == found[0].before
    assert found[0].matrices is distiller.blocks[0].matrices


def test_logits_that_are_not_finite(checkpoint: Checkpoint) -> None:
    distiller = _distiller(checkpoint)
    distiller.student.norm *= float("nan")
    with raises(CheckFailed, "finite", "nan"):
        distiller.run()


def test_generated_text_is_trained_on(checkpoint: Checkpoint) -> None:
    settings = DistillSettings(written=24, passes=2, rates=QUICK.rates)
    distiller = _distiller(checkpoint, settings)
    distiller.starts = lambda count, _: [[i % VOCAB_SIZE] for i in range(count)]
    given, stages = len(distiller.tokens), list[str]()
    found = distiller.run(lambda stage, *_: stages.append(stage))
    assert len(distiller.tokens) == given + 24
    assert distiller.tokens[given:, 0].tolist() == list(range(24))
    assert list(dict.fromkeys(stages)) == ["writing text", "distilling"]
    assert found[0].after < found[0].before


class FakeTime:
    """A clock that moves on by a second whenever it is read."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        self.now += 1
        return self.now


def test_training_for_a_time_is_continued(
    checkpoint: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It trains scales and norms until the time is over, and leaves checkpoints on the way."""
    monkeypatch.setattr(distill, "time", FakeTime())
    monkeypatch.setattr(distill, "SAVE_EVERY", 20)
    settings = DistillSettings.for_minutes(1, T)
    distiller = _distiller(checkpoint, settings, trellis=True)
    start = [Tuned(b.matrices, b.vectors, 0, 0) for b in distiller.blocks]
    saved, reports = list[list[Tuned]](), list[tuple[int, int]]()
    distiller.save = saved.append
    found = distiller.run(lambda _, *done: reports.append(done))
    assert len(reports) == 59 and reports[-1] == (59, 60)
    assert [blocks[0].seconds for blocks in saved] == [20, 40] and found[0].seconds == 60
    assert found[0].after < found[0].before == saved[0][0].before
    assert _divergence(distiller, found) < _divergence(distiller, saved[0])
    assert _divergence(distiller, saved[0]) < _divergence(distiller, start)
    for block, first in zip(found, distiller.blocks, strict=True):
        for name, matrix in block.matrices.items():
            before = first.matrices[name]
            assert np.array_equal(matrix.steps, before.steps) and (matrix.s != before.s).all()
    distiller.earlier = Earlier(40, 0.5)
    reports.clear()
    again = distiller.run(lambda _, *done: reports.append(done))
    assert len(reports) == 19 and (again[0].before, again[0].seconds) == (0.5, 60)


def test_the_float_models_states_are_kept_within_a_limit(
    checkpoint: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes = DistillSettings(batch=1, rates=CPU_RATES, minutes=1)
    distiller = _distiller(checkpoint, minutes)
    want = [distiller.teacher.states(distiller._exact, distiller.tokens[[i]]) for i in range(3)]
    monkeypatch.setattr(distill, "MAX_STATES", 2 * want[0].nbytes)
    for windows in ([0, 1, 2], [2, 0], [1]):
        got = distiller._exact_states(windows)
        assert torch.equal(got, torch.cat([want[i] for i in windows]))
        assert sorted(distiller._states) == [0, 1]


def test_products_in_bfloat16(checkpoint: Checkpoint) -> None:
    """Where time ends the training, the student is near that of float32, and not equal to it."""
    exact, fast = (
        _distiller(checkpoint, settings, trellis=True)
        for settings in (QUICK, DistillSettings.for_minutes(1, T))
    )
    divergences, gradients = list[float](), list[torch.Tensor]()
    for distiller in (exact, fast):
        make_optimizer(distiller.trained, CPU_RATES)  # constant codes
        divergences.append(distiller._divergence([0, 1]))
        distiller._add_gradients([0, 1], 1)
        each = (t.c.grad for block in distiller.trained for t in block.trellis.values())
        gradients.append(torch.cat([g.flatten() for g in each]))
    assert divergences[1] == pytest.approx(divergences[0], rel=0.1)
    assert (divergences[0] != divergences[1]) == has_bfloat16()
    assert torch.cosine_similarity(*gradients, dim=0) > 0.97


@pytest.mark.parametrize(
    ("tokens", "windows", "passes"),
    [(None, 26, 1), (10_000, 26, 1), (40_000, 26, 3), (1_100_000, 1072, 2), (2**25, 32768, 2)],
)
def test_settings_for_a_number_of_tokens(tokens: int | None, windows: int, passes: int) -> None:
    found = DistillSettings.for_tokens(tokens, 26, 512)
    assert (26 + found.written, found.passes) == (windows, passes)
