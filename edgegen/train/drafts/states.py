"""Final states of a frozen target, which heads are trained on.

A target's states of a sequence are the same in every pass over the text. They are computed when a
sequence is first used, and kept if memory allows.
"""

from __future__ import annotations

from typing import cast

import torch

from edgegen._system import memory
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.fake import Tensor

_TOGETHER = {"cpu": 1, "cuda": 64}
"""Sequences computed together, by device. Their states must not depend on what a step draws."""
_SHARE = 0.25
"""Maximum fraction of the free memory for kept states."""


class KeptStates:
    """Final states of the sequences of a corpus.

    Args:
        inputs: the target's ids [N, T].
        room: bytes for kept states; None is a fraction of the free memory.
    """

    def __init__(self, target: FloatDecoder, inputs: Tensor, room: float | None = None) -> None:
        self._target, self._inputs = target, inputs
        self._step = _TOGETHER[inputs.device.type]
        self._there = torch.zeros(len(inputs), dtype=torch.bool)
        size = inputs.numel() * target.config.hidden_size * target.dtype.itemsize
        limit = _SHARE * _free(inputs.device) if room is None else room
        shape = (*inputs.shape, target.config.hidden_size)
        kept = (
            torch.empty(shape, dtype=target.dtype, device=inputs.device) if size < limit else None
        )
        self._kept = kept

    def of(self, rows: Tensor) -> Tensor:
        """Return the states [B, T, hidden] of the sequences `rows` [B]."""
        if self._kept is None:
            return target_states(self._target, self._inputs[rows])
        if not self._there.all():
            self._fill(rows.cpu())
        return self._kept[rows]

    def _fill(self, rows: Tensor) -> None:
        """Compute the states of `rows` that are missing, with those of their neighbours."""
        missing = rows[~self._there[rows]] // self._step
        for start in (missing.unique() * self._step).tolist():
            part = slice(start, start + self._step)
            self._kept[part] = target_states(self._target, self._inputs[part])  # type: ignore[index]
            self._there[part] = True


class FrozenTraining(Training):
    """Training on the states of a frozen target, `draft.target`; a corpus has the target's ids."""

    _states: tuple[Corpus, KeptStates] | None = None

    def states(self, corpus: Corpus, rows: Tensor) -> Tensor:
        """Return the target's states [B, T, hidden] of some sequences."""
        if self._states is None or self._states[0] is not corpus:
            target = cast("FloatDecoder", self.draft.target)  # type: ignore[attr-defined]
            self._states = corpus, KeptStates(target, corpus.inputs)
        return self._states[1].of(rows)


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def target_states(target: FloatDecoder, tokens: Tensor) -> Tensor:
    """Return the frozen target's states [B, T, hidden] of `tokens` [B, T]."""
    return target.hidden(tokens.long())


def _free(device: Tensor) -> float:
    if device.type == "cuda":
        return float(torch.cuda.mem_get_info(device)[0])
    return float(memory()[1])
