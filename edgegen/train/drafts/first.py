"""Training of FiRST's router with low-rank updates of its target (arXiv:2410.12513).

In training a layer runs with the router's probability, drawn once for each sequence, and the
gradient passes through the draw (straight-through estimator). A penalty draws the mean probability
to a fraction of the layers, so the router keeps those whose loss is the greatest. The equations are
in edgegen/generation/decodings/first.py.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from edgegen.bundle.headarrays import HeadArrays, save_head_arrays
from edgegen.train.drafts.acceptance import Acceptance, measure_answers
from edgegen.train.drafts.chimera import unit_rms
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.kinds import HeadFiles, HeadTrainer
from edgegen.train.drafts.lora import LoraDecoder
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.fake import Tensor

POOLED = 32
"""Must be the same in edgegen/generation/decodings/first.py."""
_KEPT = 0.75
"""Fraction of the layers that a request should run."""
_PENALTY = 20.0
"""Weight of the squared distance to it, in nats a token."""
_BIAS = 1.5
"""Initial bias of the router: most layers run."""
_NOISE = 0.5
"""Width of the range around one half in which noise decides whether a layer runs."""


class RoutedModel:
    """A target with low-rank updates and a router; it starts with a router that reads nothing."""

    def __init__(self, target: FloatDecoder, _rows: Tensor, settings: DraftSettings) -> None:
        self.decoder = LoraDecoder(target, settings.seed)
        self.config, self.device = target.config, target.device
        layers = target.config.num_layers
        self.read = max(1, layers // 6)
        router = {
            "router.weight": torch.zeros(layers, target.config.hidden_size, device=self.device),
            "router.bias": torch.full((layers,), _BIAS, device=self.device),
        }
        self.weights = self.decoder.lora | router

    def result(self) -> Mapping[str, Tensor]:
        """Return the fine-tuned weights, the router, and the number of layers that it reads."""
        router = {name: w for name, w in self.weights.items() if name.startswith("router.")}
        return self.decoder.merged() | router | {"read": torch.tensor([float(self.read)])}

    def states(
        self, tokens: Tensor, start: int, noise: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Return the normed states [B, T, hidden], and the probabilities [B, layers].

        Args:
            tokens: [B, T].
            start: first token of the answers, at least 1.
            noise: uniform numbers [B, layers] that decide which layers run; one half by default.
        """
        x, odds = self.decoder.embedded(tokens), tokens.new_zeros(0, dtype=torch.float)
        gates, last = odds, self.config.num_layers - 1
        for i in range(self.config.num_layers):
            if i == self.read:
                odds = self._route(self.decoder.normed(x[:, max(0, start - POOLED) : start]))
                limit = 0.5 if noise is None else 0.5 + _NOISE * (noise - 0.5)
                gates = _decided(odds, limit)
            y = self.decoder.block(i, x)
            if i < self.read or i == last:
                x = y
            else:
                x = x + gates[:, i, None, None].to(x.dtype) * (y - x)
        return self.decoder.normed(x), odds

    def _route(self, states: Tensor) -> Tensor:
        mean = unit_rms(states).float().mean(dim=1)
        return (mean @ self.weights["router.weight"].T + self.weights["router.bias"]).sigmoid()


def _decided(odds: Tensor, limit: Tensor | float) -> Tensor:
    """Return 1 for probabilities above a limit, else 0, with the gradient of the probabilities."""
    return (odds > limit).float() + odds - odds.detach()


class RoutedTraining(Training):
    """Training of router and updates; a corpus has the target's ids."""

    draft: RoutedModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        number, inputs = int(rows.sum()) * 31, corpus.inputs[rows].long()
        start = 1 + number % max(inputs.shape[1] // 2, 1)
        generator = torch.Generator().manual_seed(number)
        noise = torch.rand(len(rows), self.draft.config.num_layers, generator=generator)
        states, odds = self.draft.states(inputs[:, :-1], start, noise.to(inputs.device))
        counted = corpus.counted_after(rows, start)
        loss = self._loss_of(self.draft.decoder, corpus, rows, states, counted)
        kept = _decided(odds[:, self.draft.read : -1], 0.5).mean()
        return loss + _PENALTY * (kept - _KEPT) ** 2 * counted.sum()


def measure_routed(model: RoutedModel, held_out: Corpus, _other: int) -> Acceptance:
    """Return how often the most likely token is the target's, in answers from a quarter on."""
    found: Acceptance = measure_answers(
        model.decoder, held_out, lambda tokens, start: model.states(tokens, start)[0], first=1
    )
    return found


def _save(files: HeadFiles) -> None:
    names = ("router.weight", "router.bias", "read")
    arrays = {name: files.weights[name].float().numpy() for name in names}
    head = HeadArrays("first", arrays, np.zeros(0, np.int32))
    save_head_arrays(head, files.folder, files.facts)


HEADS = HeadTrainer(
    "first",
    RoutedModel,
    RoutedTraining,
    measure_routed,
    _save,
    reduces_vocabulary=False,
    skips_layers=True,
    tunes_target=True,
)
