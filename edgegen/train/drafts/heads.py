"""Training of draft heads on a frozen target: Medusa-1 (arXiv:2401.10774), Hydra (2402.05109)."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.bundle.heads import KINDS, Heads, save_heads
from edgegen.train.drafts.acceptance import SIBLINGS, Acceptance, summarize_guesses
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.kinds import HeadFiles, HeadTrainer
from edgegen.train.drafts.loss import token_loss
from edgegen.train.drafts.states import FrozenTraining, target_states
from edgegen.train.drafts.training import Corpus
from edgegen.train.fake import Tensor

_FADE = 0.8
"""Weight of a head's loss relative to the previous head's."""


class HeadModel:
    """Trainable draft heads on a target's last hidden state.

    Args:
        rows: the target's head for the tokens that can be drafted, and one row for all others,
            [kept + 1, hidden].
        kind: "medusa" or "hydra".
        count: number of heads.

    The matrices start at 0, so that every head starts as the target's own.
    """

    def __init__(self, target: FloatDecoder, rows: Tensor, kind: str, count: int) -> None:
        self.target, self.kind, self.count = target, kind, count
        self.config, self.device = target.config, target.device
        hidden = rows.shape[1]
        widths = [hidden * (k + 2 if kind == "hydra" else 1) for k in range(count)]
        self.weights: dict[str, Tensor] = {
            f"matrix.{k}": torch.zeros(hidden, width, device=self.device)
            for k, width in enumerate(widths)
        }
        self.weights["rows"] = rows.detach().float().clone()

    def state(self, k: int, hidden: Tensor, path: list[Tensor]) -> Tensor:
        """Return the state of head k, [n, hidden], for the target's states [n, hidden].

        Args:
            path: the draft's ids of the k + 1 tokens after each state, [n] each.
        """
        x = hidden
        if self.kind == "hydra":
            rows = self.weights["rows"].to(hidden.dtype)
            rows = torch.cat([rows[:-1], torch.zeros_like(hidden[:1])])
            x = torch.cat([hidden, *(F.embedding(ids, rows) for ids in path)], dim=-1)
        return hidden + F.silu(F.linear(x, self.weights[f"matrix.{k}"].to(hidden.dtype)))

    def logits(self, k: int, hidden: Tensor, path: list[Tensor]) -> Tensor:
        """Return the float32 logits [n, kept + 1] of head k; see `state`."""
        return F.linear(self.state(k, hidden, path), self.weights["rows"].to(hidden.dtype)).float()


class HeadTraining(FrozenTraining):
    """Training of all heads together; `inputs` of a corpus are the target's ids."""

    draft: HeadModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        states = self.states(corpus, rows)
        tokens, counted = corpus.tokens[rows].long(), corpus.counted[rows]
        total = torch.zeros((), device=tokens.device)
        for k in range(self.draft.count):
            span = tokens.shape[1] - 2 - k
            right = counted[:, 2 + k :]  # head k guesses the (k + 2)th token after each state
            path = [tokens[:, 1 + j : 1 + j + span][right] for j in range(k + 1)]
            state = self.draft.state(k, states[:, :span][right], path)
            likely = corpus.likely((rows, slice(1 + k, 1 + k + span)), right)
            labels, head = tokens[:, 2 + k :][right], self.draft.weights["rows"]
            loss = token_loss(state, head, labels, likely, self.settings.soft)
            total = total + _FADE**k * loss
        return total


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure_heads(model: HeadModel, held_out: Corpus, other: int) -> Acceptance:
    """Return the acceptance of heads; each chain is guessed from one state."""
    right, among, counted = [], [], []
    for start in range(0, len(held_out.tokens), 16):
        tokens = held_out.tokens[start : start + 16].long()
        states = target_states(model.target, held_out.inputs[start : start + 16])
        span = tokens.shape[1] - 1 - model.count
        agreed, path = [], [tokens[:, 1 : 1 + span]]
        for k in range(model.count):
            flat = [ids.reshape(-1) for ids in path]
            logits = model.logits(k, states[:, :span].reshape(-1, states.shape[-1]), flat)
            logits[:, other] = -torch.inf
            best = logits.topk(SIBLINGS, -1).indices.reshape(*tokens[:, :span].shape, -1)
            target = tokens[:, 2 + k : 2 + k + span]
            agreed.append((best[..., 0] == target).cpu().numpy())
            if k == 0:
                among.append((best == target[..., None]).any(-1).cpu().numpy())
            path.append(best[..., 0])
        counted.append(held_out.counted[start : start + 16, 2 : 2 + span].cpu().numpy())
        right.append(np.stack(agreed))
    whole = [np.concatenate(parts) for parts in (among, counted)]
    return summarize_guesses(np.concatenate(right, axis=1), *whole)


def trained_heads(weights: Mapping[str, Tensor]) -> tuple[list[np.ndarray], np.ndarray]:
    """Return (matrices, rows without the one for other tokens), float32."""
    count = sum(name.startswith("matrix.") for name in weights)
    matrices = [weights[f"matrix.{k}"].float().numpy() for k in range(count)]
    return matrices, weights["rows"].float().numpy()[:-1]


def _save(kind: str, files: HeadFiles) -> None:
    save_heads(Heads(kind, *trained_heads(files.weights), files.tokens), files.folder, files.facts)


def _trainer(kind: str) -> HeadTrainer:
    return HeadTrainer(
        kind,
        lambda target, rows, settings: HeadModel(target, rows, kind, settings.count),
        HeadTraining,
        measure_heads,
        lambda files: _save(kind, files),
    )


HEADS = tuple(_trainer(kind) for kind in KINDS)
