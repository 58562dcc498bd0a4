"""Fine-tuning of a target for SkipDecode (arXiv:2307.02628): later tokens exit earlier.

A text is split into a prompt, which runs all layers, and an answer whose exits fall with the
position. Since they never rise, a layer runs a prefix of the text, and each layer's keys and values
are computed once. LoRA updates all matrices, and the target's own distribution is distilled.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch

from edgegen.bundle.headarrays import HeadArrays, save_head_arrays
from edgegen.train.drafts.acceptance import Acceptance, measure_answers
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.kinds import HeadFiles, HeadTrainer
from edgegen.train.drafts.lora import LoraDecoder
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.fake import Tensor

_LAST = 2 / 3
"""Fraction of the layers that the last tokens run."""
_HORIZON = 128
"""Tokens over which the exits fall."""


class ExitModel:
    """A target with low-rank updates and falling exits; it starts as the target."""

    def __init__(self, target: FloatDecoder, _rows: Tensor, settings: DraftSettings) -> None:
        self.decoder = LoraDecoder(target, settings.seed)
        self.config, self.device = target.config, target.device
        self.weights = self.decoder.lora
        layers = target.config.num_layers
        self.schedule = (layers, max(1, round(layers * _LAST)), min(_HORIZON, settings.window))

    def result(self) -> Mapping[str, Tensor]:
        """Return the fine-tuned weights and the schedule."""
        return self.decoder.merged() | {"schedule": torch.tensor(self.schedule, dtype=torch.float)}

    def states(self, tokens: Tensor, start: int) -> Tensor:
        """Return the normed states [B, T, hidden] at the exit of each token.

        Args:
            tokens: [B, T].
            start: first token of the answers.
        """
        x, parts = self.decoder.embedded(tokens), list[Tensor]()
        exits = np.array([self.exit(at - start) for at in range(tokens.shape[1])])
        for i in range(self.config.num_layers):
            active = int((exits > i).sum())
            parts.append(x[:, active:])
            x = self.decoder.block(i, x[:, :active])
        return self.decoder.normed(torch.cat([x, *parts[::-1]], dim=1))

    def exit(self, at: int) -> int:
        """Return the number of layers of token `at` of an answer; a prompt's are negative."""
        first, last, horizon = self.schedule
        return round(first + (last - first) * min(max(at, 0) / horizon, 1.0))


class ExitTraining(Training):
    """Fine-tuning; a corpus has the target's ids."""

    draft: ExitModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        inputs = corpus.inputs[rows].long()
        start = int(rows.sum()) * 31 % max(inputs.shape[1] // 2, 1)
        states = self.draft.states(inputs[:, :-1], start)
        counted = corpus.counted_after(rows, start)
        return self._loss_of(self.draft.decoder, corpus, rows, states, counted)


def measure_exits(model: ExitModel, held_out: Corpus, _other: int) -> Acceptance:
    """Return how often the most likely token is the target's, in answers from a quarter on."""
    found: Acceptance = measure_answers(model.decoder, held_out, model.states)
    return found


def _save(files: HeadFiles) -> None:
    schedule = files.weights["schedule"].float().numpy()
    head = HeadArrays("skipdecode", {"schedule": schedule}, np.zeros(0, np.int32))
    save_head_arrays(head, files.folder, files.facts)


HEADS = HeadTrainer(
    "skipdecode",
    ExitModel,
    ExitTraining,
    measure_exits,
    _save,
    reduces_vocabulary=False,
    skips_layers=True,
    tunes_target=True,
)
