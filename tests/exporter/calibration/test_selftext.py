"""Calibration text of the model itself: sampled from its distribution, in its chat template."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.exporter.calibration.selftext import _BatchModel, _draw, write_windows
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.tiny import ARCHITECTURES, SPECIALS, write_hf


def _logits(checkpoint: Checkpoint, tokens: np.ndarray) -> np.ndarray:
    c, table = checkpoint.config, checkpoint.tensor("embed")
    x = embed(c, table, tokens)
    for i in range(c.num_layers):
        x = Block(c, i, load_block(checkpoint, i)).forward(x)[0]
    head = table if c.tie_embeddings else checkpoint.tensor("head")
    return logits(c, checkpoint.tensor("norm"), head, x)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_a_batch_of_texts_gives_each_its_own_logits(tmp_path: Path, architecture: str) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", architecture))
    tokens = np.random.default_rng(0).integers(0, 300, (3, 40)).astype(np.int32)
    model = _BatchModel(checkpoint)
    caches = model.new_caches(3, 40)
    got = np.stack([model.step(tokens[:, t], t, caches) for t in range(40)], axis=1)
    want = np.stack([_logits(checkpoint, row) for row in tokens])
    assert np.abs(got - want).max() < 1e-4


def test_tokens_are_drawn_by_their_probability() -> None:
    scores = np.log(np.array([0.5, 0.3, 0.15, 0.05], np.float32))
    drawn = _draw(np.tile(scores, (20000, 1)), np.random.default_rng(0))
    shares = np.bincount(drawn, minlength=4) / 20000
    assert np.abs(shares - np.exp(scores)).max() < 0.012  # 3.4 standard deviations


def test_windows_are_whole_repeatable_and_half_of_them_chats(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "hf", "llama")
    checkpoint, tokenizer = open_checkpoint(folder), Tokenizer.from_folder(folder)
    ticks: list[tuple[int, int]] = []
    one = write_windows(checkpoint, tokenizer, count=6, size=24, tick=lambda *t: ticks.append(t))
    two = write_windows(checkpoint, tokenizer, count=6, size=24)
    other = write_windows(checkpoint, tokenizer, count=6, size=24, seed=1)
    assert [w.shape for w in one] == [(24,)] * 6 and ticks[-1] == (144, 144)
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))
    assert any((a != b).any() for a, b in zip(one, other, strict=True))
    begin = tokenizer.encode(f"{SPECIALS[1]}user\n", add_bos=False)
    chats = [list(w[: len(begin)]) == begin for w in one]
    assert chats == [True, False] * 3
    assert len({tuple(w) for w in one}) == 6
