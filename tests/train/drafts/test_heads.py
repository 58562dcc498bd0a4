"""Draft heads learn to predict tokens further ahead."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.models import open_checkpoint
from edgegen.train.drafts.decoder import FloatDecoder, load_weights
from edgegen.train.drafts.heads import HeadModel, HeadTraining, measure_heads, trained_heads
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.shape import reduce
from edgegen.train.drafts.shards import RunFolder
from edgegen.train.drafts.training import Corpus
from edgegen.train.processes import Processes
from tests.tiny import write_hf

VOCAB, KEPT = 300, 61


@pytest.mark.parametrize("kind", ["medusa", "hydra"])
def test_they_learn_a_rule(kind: str, tmp_path: Path) -> None:
    """The next token is a permutation of the last, applied twice for the first head."""
    torch.set_num_threads(1)
    checkpoint = open_checkpoint(write_hf(tmp_path / "target", "llama"))
    weights = load_weights(checkpoint, "cpu")
    target = FloatDecoder(checkpoint.config, weights, 32, "cpu")
    rng = np.random.default_rng(0)
    following, text = rng.permutation(KEPT - 1), np.zeros((80, 32), np.int64)
    text[:, 0] = rng.integers(0, KEPT - 1, 80)
    for at in range(1, 32):
        text[:, at] = following[text[:, at - 1]]
    tokens = torch.from_numpy(text)
    corpus = Corpus(tokens, tokens, torch.ones_like(tokens, dtype=torch.bool))
    rows = reduce(weights["embed"], np.arange(KEPT - 1, dtype=np.int32))
    heads = HeadModel(target, rows, kind, 2)
    held_out = Corpus(tokens[64:], tokens[64:], torch.ones_like(tokens[64:], dtype=torch.bool))
    before = measure_heads(heads, held_out, KEPT - 1)
    settings = DraftSettings(batch=16, rate=1e-2)
    training = HeadTraining(
        heads,  # type: ignore[arg-type]
        settings,
        RunFolder(tmp_path / "run"),
        "key",
        processes=Processes(),
        limit=None,
    )
    train = Corpus(tokens[:64], tokens[:64], corpus.counted[:64])
    training.run([(train, 40.0)], lambda *_: None)
    after = measure_heads(heads, held_out, KEPT - 1)
    assert before.agreement < 0.2
    assert after.agreement > 0.9
    assert after.acceptance_rate > 0.8
    assert after.tokens_per_target_call > 2.6
    matrices, kept = trained_heads({n: w.detach() for n, w in heads.weights.items()})
    assert len(matrices) == 2
    assert kept.shape == (KEPT - 1, checkpoint.config.hidden_size)
