"""Text generation in torch: its tokens follow the float model's distribution."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from edgegen.models import open_checkpoint
from edgegen.train import decoder
from edgegen.train.decoder import TextGenerator
from edgegen.train.distill import Distiller
from tests.tiny import ARCHITECTURES, VOCAB_SIZE, write_hf
from tests.train.test_distill import T, _distiller

STARTS = [[5], [7, 8, 9], [1, 2]]


@pytest.fixture(params=ARCHITECTURES)
def distiller(request: pytest.FixtureRequest, tmp_path: Path) -> Distiller:
    return _distiller(open_checkpoint(write_hf(tmp_path / "hf", request.param)), rotate=True)


def _generate(d: Distiller, **options: int) -> torch.Tensor:
    return TextGenerator(d.teacher, d._exact, T, **options).run(STARTS)


def test_the_most_likely_token_is_that_of_a_full_pass(
    distiller: Distiller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoder, "TOP_K", 1)
    found = _generate(distiller, batch=2)
    logits = distiller.teacher(distiller._exact, found)
    for row, begin, scores in zip(found, STARTS, logits, strict=True):
        assert row[: len(begin)].tolist() == begin
        chosen = scores[torch.arange(len(begin) - 1, T - 1), row[len(begin) :]]
        assert (scores[len(begin) - 1 : -1].amax(-1) - chosen).max() < 1e-4


def test_tokens_are_sampled_from_the_most_likely_by_the_seed(
    distiller: Distiller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoder, "TOP_K", 5)
    one, two, other = (_generate(distiller, seed=seed) for seed in (0, 0, 1))
    assert torch.equal(one, two)
    assert not torch.equal(one, other)
    ranks = (distiller.teacher(distiller._exact, one)[:, 2:-1]).argsort(-1, descending=True)
    place = (ranks == one[:, 3:, None]).float().argmax(-1)
    assert place.max() < 6  # one more for a tie
    assert place.float().mean() > 0.3  # and not always the first


def test_the_distribution_is_the_models(distiller: Distiller) -> None:
    """A chi-square test of the second tokens of many texts with the same start."""
    draws = 4000
    found = TextGenerator(distiller.teacher, distiller._exact, 2).run([[5]] * draws)
    scores = distiller.teacher(distiller._exact, torch.tensor([[5] * T]))[0, 0]
    best = scores.topk(min(decoder.TOP_K, VOCAB_SIZE))
    want = draws * best.values.softmax(-1).detach().numpy()
    seen = np.array([(found[:, 1] == token).sum().item() for token in best.indices])
    assert seen.sum() == draws
    often = want > 5
    chi = ((seen[often] - want[often]) ** 2 / want[often]).sum()
    assert chi < often.sum() + 5 * np.sqrt(2 * often.sum())
