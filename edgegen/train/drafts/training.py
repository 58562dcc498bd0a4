"""Training loop of a draft: pretraining on text, then distillation on text of the target.

The loss of a token is cross-entropy with the next token (sequence-level distillation,
arXiv:1606.07947) and with the target's distribution over its most likely tokens. Under torchrun
each process computes a part of every batch, and gradients are summed.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from edgegen.errors import CheckFailed
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.loss import token_loss
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.shards import RunFolder
from edgegen.train.fake import Tensor
from edgegen.train.processes import Processes

_SAVED = "training"
_SAVE_EVERY = 60.0
"""Seconds between checkpoints."""
_WARM, _LAST = 0.02, 0.05
"""Fraction of the steps for warm-up, and fraction of the rate that is left at the end."""
_BATCH = {"cpu": 4, "gpu": 64}
"""Default sequences per step. On a CPU many small steps train better in the same time."""
_CLIP = 1.0
"""Maximum gradient norm."""
_DECAY = 0.1
"""Weight decay of matrices."""


@dataclass(frozen=True)
class Corpus:
    """Sequences to train on, in the draft's ids; all tensors are on the training device."""

    inputs: Tensor
    """Input ids of the draft, int32 [N, T]."""
    tokens: Tensor
    """Ids that the draft should propose, int32 [N, T]."""
    counted: Tensor
    """Which tokens count in the loss, bool [N, T]."""
    ids: Tensor | None = None
    """The target's k most likely next tokens, int32 [N, T, k]; None if unknown."""
    odds: Tensor | None = None
    """Their probabilities, float16 [N, T, k]."""

    def likely(self, at: Any, which: Tensor) -> tuple[Tensor, Tensor] | None:
        """Return the most likely next tokens and their probabilities; None if unknown.

        Args:
            at: index into [N, T].
            which: mask of the selected positions within that index.
        """
        if self.ids is None or self.odds is None:
            return None
        return self.ids[at][which].long(), self.odds[at][which].float()

    def counted_after(self, rows: Any, start: int) -> Tensor:
        """Return which tokens of some rows count in the loss, without the first `start`.

        Returns:
            bool [rows, T - 1], of the tokens from the second on.
        """
        counted = self.counted[rows][:, 1:].clone()
        counted[:, :start] = False
        return counted


class Training:
    """Training of `draft` in place.

    Args:
        key: digest of all that the draft depends on; checkpoints of another key are ignored.
        limit: value of time.monotonic at which training ends; None trains all passes.
    """

    def __init__(
        self,
        draft: FloatDecoder,
        settings: DraftSettings,
        folder: RunFolder,
        key: str,
        *,
        processes: Processes,
        limit: float | None,
    ) -> None:
        self.draft, self.settings, self.folder, self.key = draft, settings, folder, key
        self.processes, self.limit = processes, limit
        for weight in draft.weights.values():
            weight.requires_grad_()
        matrices = [w for w in draft.weights.values() if w.ndim > 1]
        vectors = [w for w in draft.weights.values() if w.ndim == 1]
        groups = [
            {"params": matrices, "weight_decay": _DECAY},
            {"params": vectors, "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(groups, settings.rate, betas=(0.9, 0.95), fused=True)

    def run(
        self, phases: list[tuple[Corpus, float]], tick: Callable[[int, int], None]
    ) -> dict[str, float]:
        """Train on each (corpus, passes) in order; return the number of steps and the last loss."""
        batch = self.settings.batch or _BATCH["cpu" if self.draft.device == "cpu" else "gpu"]
        counts = [math.ceil(len(c.tokens) * passes / batch) for c, passes in phases]
        done, total = self._resume(), sum(counts)
        started, saved = time.monotonic(), time.monotonic()
        losses: list[Tensor] = []
        for step in range(done, total):
            if self._over():
                break
            phase = int(np.searchsorted(np.cumsum(counts), step, side="right"))
            corpus = phases[phase][0]
            rows = _batch(len(corpus.tokens), step - sum(counts[:phase]), batch, self.settings.seed)
            self._rate(self._progress(step, done, total, started))
            losses.append(self._step(corpus, rows))
            done = step + 1
            tick(done, total)
            if time.monotonic() - saved > _SAVE_EVERY:
                self._save(done)
                saved = time.monotonic()
        if total and not done:
            raise CheckFailed(
                "expected time for at least one step of training, but writing the text took all of "
                "--minutes; run the same command again, which keeps the text, or give more"
            )
        self._save(done)
        recent = torch.stack(losses[-50:]).mean().item() if losses else math.nan
        if losses and not math.isfinite(recent):
            raise CheckFailed(f"expected a finite loss of the draft, got {recent}; lower the rate")
        return {"steps": float(done), "loss": recent}

    def _step(self, corpus: Corpus, rows: NDArray[np.int64]) -> Tensor:
        self.optimizer.zero_grad()
        everyone = torch.from_numpy(rows).to(corpus.tokens.device)
        counted = corpus.counted[everyone, 1:].sum().clamp(min=1)
        mine = everyone[list(self.processes.part_of(range(len(rows))))]
        total = torch.zeros((), device=corpus.tokens.device)
        if len(mine):
            loss = self._loss(corpus, mine) / counted
            loss.backward()
            total = loss.detach()
        self.processes.add_gradients(self.optimizer)
        torch.nn.utils.clip_grad_norm_(list(self.draft.weights.values()), _CLIP)
        self.optimizer.step()
        return total

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        """Return the loss, summed over the tokens that count."""
        hidden = self.draft.hidden(corpus.inputs[rows][:, :-1].long())
        return self._loss_of(self.draft, corpus, rows, hidden, corpus.counted[rows][:, 1:])

    def _loss_of(
        self, decoder: FloatDecoder, corpus: Corpus, rows: Tensor, hidden: Tensor, counted: Tensor
    ) -> Tensor:
        """Return the loss of final states [rows, T - 1, hidden], summed where `counted`."""
        labels = corpus.tokens[rows][:, 1:][counted].long()
        likely, cap = corpus.likely((rows, slice(0, -1)), counted), decoder.config.logit_softcap
        return token_loss(
            hidden[counted], decoder.head, labels, likely, self.settings.soft, cap=cap
        )

    def _progress(self, step: int, first: int, total: int, started: float) -> float:
        """Return the progress from 0 to 1, by steps or by time, whichever is greater."""
        progress = step / total
        if self.limit is not None:
            now = time.monotonic()
            spent = (now - started) / max(self.limit - started, 1e-6)
            before = first / total
            progress = max(progress, before + (1 - before) * min(spent, 1.0))
        return progress

    def _rate(self, progress: float) -> None:
        """Set the learning rate: linear warm-up, then cosine decay."""
        factor = 0.5 * (1 + math.cos(math.pi * progress)) * (1 - _LAST) + _LAST
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.rate * min(1.0, (progress + 1e-4) / _WARM) * factor

    def _over(self) -> bool:
        """Return whether the time limit is reached, by the clock of process 0."""
        late = self.limit is not None and time.monotonic() >= self.limit
        return self.processes.agree(late)

    def _resume(self) -> int:
        """Load a checkpoint; return its number of steps, 0 without one."""
        saved = self.folder.load(_SAVED, self.key)
        if saved is None:
            return 0
        tensors, facts = saved
        with torch.no_grad():
            for name, weight in self.draft.weights.items():
                weight.copy_(tensors[f"weight.{name}"])
                moments = (tensors[f"{part}.{name}"].to(weight.device) for part in ("m", "v"))
                first, second = moments
                self.optimizer.state[weight] = {
                    "step": torch.tensor(float(facts["steps"])).to(
                        weight.device if self.draft.device != "cpu" else "cpu"
                    ),
                    "exp_avg": first,
                    "exp_avg_sq": second,
                }
        return int(facts["steps"])

    def _save(self, steps: int) -> None:
        if self.processes.rank:
            return
        tensors: dict[str, Tensor] = {}
        for name, weight in self.draft.weights.items():
            state: Mapping[str, Tensor] = self.optimizer.state.get(weight, {})
            tensors[f"weight.{name}"] = weight
            tensors[f"m.{name}"] = state.get("exp_avg", torch.zeros_like(weight))
            tensors[f"v.{name}"] = state.get("exp_avg_sq", torch.zeros_like(weight))
        self.folder.save(_SAVED, tensors, self.key, {"steps": str(steps)})


def _batch(count: int, step: int, batch: int, seed: int) -> NDArray[np.int64]:
    """Return the sequences of a step; each pass has its own random order."""
    at = np.arange(step * batch, (step + 1) * batch)
    passes = at // count
    orders = {int(p): np.random.default_rng([seed, int(p)]).permutation(count) for p in set(passes)}
    return np.array([orders[int(p)][i] for p, i in zip(passes, at % count, strict=True)])
