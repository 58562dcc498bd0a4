"""Training of Falcon's semi-autoregressive drafter on a frozen target (arXiv:2412.12639).

Coupled sequential glancing distillation: a first pass predicts a block from the target's states.
Where it is wrong, some of its states are replaced by the target's, coupled with their tokens. The
second pass reads the result, and the losses of both passes are summed. The equations are in
edgegen/generation/speculative/drafters/falcon.py.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.train.drafts.acceptance import SIBLINGS, Acceptance, summarize_guesses
from edgegen.train.drafts.chimera import save_arrays, unit_rms
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.kinds import HeadTrainer
from edgegen.train.drafts.loss import token_loss
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.states import FrozenTraining, target_states
from edgegen.train.drafts.training import Corpus
from edgegen.train.fake import Tensor

BLOCK, PASSES = 2, 2
"""Must be the same in edgegen/generation/speculative/drafters/falcon.py."""
_FADE = 0.8
"""Weight of a guess's loss relative to the previous guess's."""
_GLANCING = 0.5
"""Replaced fraction of the wrong states."""
_FEATURES = 0.1
"""Weight of the smooth L1 distance to the target's states."""


class FalconModel:
    """Trainable drafter; see `ChimeraModel` for the arguments. It starts as the last state."""

    def __init__(self, target: FloatDecoder, rows: Tensor, settings: DraftSettings) -> None:
        self.target, self.count = target, BLOCK * PASSES
        self.config, self.device = target.config, target.device
        hidden = rows.shape[1]
        generator = torch.Generator().manual_seed(settings.seed)

        def random(*shape: int) -> Tensor:
            return (torch.randn(shape, generator=generator) / shape[-1] ** 0.5).to(self.device)

        self.weights: dict[str, Tensor] = {
            "lstm.inputs": random(4 * hidden, 2 * hidden),
            "lstm.state": random(4 * hidden, hidden),
            "lstm.bias": torch.zeros(4 * hidden, device=self.device),
            **{f"attention.{name}": random(hidden, hidden) for name in ("q", "k", "v", "o")},
        }
        for i in range(BLOCK):
            self.weights[f"place.{i}"] = torch.zeros(hidden, 2 * hidden, device=self.device)
        self.weights["rows"] = rows.detach().float().clone()

    def estimate(self, states: Tensor, tokens: Tensor) -> Tensor:
        """Return the next states [n, BLOCK, hidden] from states and draft ids [n, BLOCK]."""
        rows = self.weights["rows"].to(states.dtype)
        rows = torch.cat([rows[:-1], torch.zeros_like(rows[:1])])
        read = torch.stack([states, F.embedding(tokens, rows)], dim=2)
        outputs = self._lstm(unit_rms(read).flatten(2))
        q, k, v = (self._linear(outputs, f"attention.{name}") for name in "qkv")
        attended = F.scaled_dot_product_attention(q, k, v)
        mixed = outputs + self._linear(attended, "attention.o")
        inputs = torch.cat([mixed, outputs[:, -1:].expand_as(mixed)], dim=-1)
        steps = [F.silu(self._linear(inputs[:, i], f"place.{i}")) for i in range(BLOCK)]
        return states[:, -1:] + torch.stack(steps, dim=1)

    def logits(self, states: Tensor) -> Tensor:
        """Return the float32 logits [..., kept + 1] of states [..., hidden]."""
        return F.linear(states, self.weights["rows"].to(states.dtype)).float()

    def _lstm(self, inputs: Tensor) -> Tensor:
        output = cell = inputs.new_zeros(len(inputs), inputs.shape[-1] // 2)
        outputs = []
        for i in range(BLOCK):
            gates = self._linear(inputs[:, i], "lstm.inputs") + self._linear(output, "lstm.state")
            gates = gates + self.weights["lstm.bias"].to(gates.dtype)
            keep, write, show, value = gates.chunk(4, dim=1)
            cell = keep.sigmoid() * cell + write.sigmoid() * value.tanh()
            output = show.sigmoid() * cell.tanh()
            outputs.append(output)
        return torch.stack(outputs, dim=1)

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self.weights[name].to(x.dtype))


def first_inputs(hidden: Tensor, tokens: Tensor, other: int) -> tuple[Tensor, Tensor]:
    """Return the first pass's states [B * T, BLOCK, hidden] and ids [B * T, BLOCK].

    Args:
        hidden: the target's states [B, T, hidden].
        tokens: draft ids [B, T + 1].
        other: id of all tokens that are not kept, and of those before the text.
    """
    length = hidden.shape[1]
    states = F.pad(hidden, (0, 0, BLOCK - 1, 0))
    ids = F.pad(tokens[:, 1:], (BLOCK - 1, 0), value=other)
    parts = [(states[:, i : i + length], ids[:, i : i + length]) for i in range(BLOCK)]
    seen, read = (torch.stack(list(part), dim=2) for part in zip(*parts, strict=True))
    return seen.flatten(0, 1), read.flatten(0, 1)


class FalconTraining(FrozenTraining):
    """Training of both passes; `inputs` of a corpus are the target's ids."""

    draft: FalconModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        draft = self.draft
        hidden = self.states(corpus, rows)
        tokens = corpus.tokens[rows].long()
        span = tokens.shape[1] - 1 - draft.count
        other = len(draft.weights["rows"]) - 1
        states, ids = first_inputs(hidden[:, :span], tokens[:, : span + 1], other)
        total = torch.zeros((), device=tokens.device)
        for number in range(PASSES):
            estimated = draft.estimate(states, ids)
            truth = self._block(hidden, 1 + number * BLOCK, span)
            right = self._block(tokens[..., None], 2 + number * BLOCK, span)[..., 0]
            total = total + self._block_loss(corpus, rows, estimated, truth, number)
            states, ids = self._glance(estimated, truth, right, rows)
        return total

    def _block(self, x: Tensor, first: int, span: int) -> Tensor:
        """Return x [B, T, n] at `first` places after each position: [B * span, BLOCK, n]."""
        parts = [x[:, first + i : first + i + span] for i in range(BLOCK)]
        return torch.stack(parts, dim=2).flatten(0, 1)

    def _block_loss(
        self, corpus: Corpus, rows: Tensor, estimated: Tensor, truth: Tensor, number: int
    ) -> Tensor:
        tokens, counted = corpus.tokens[rows].long(), corpus.counted[rows]
        span = tokens.shape[1] - 1 - self.draft.count
        total = torch.zeros((), device=tokens.device)
        for i in range(BLOCK):
            k = number * BLOCK + i
            right = counted[:, 2 + k : 2 + k + span]
            kept = right.flatten()
            likely = corpus.likely((rows, slice(1 + k, 1 + k + span)), right)
            labels, state = tokens[:, 2 + k : 2 + k + span][right], estimated[kept, i]
            loss = token_loss(state, self.draft.weights["rows"], labels, likely, self.settings.soft)
            near = F.smooth_l1_loss(state.float(), truth[kept, i].float(), reduction="none")
            total = total + _FADE**k * (loss + _FEATURES * near.mean(dim=-1).sum())
        return total

    def _glance(
        self, estimated: Tensor, truth: Tensor, right: Tensor, rows: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Return the next pass's states and ids: some of those after wrong guesses are the truth.

        The number of replaced places of a block is a fraction of its wrong ones.
        """
        with torch.no_grad():
            logits = self.draft.logits(estimated)
            ids = logits.argmax(-1)
            wrong = (ids != right).sum(dim=1, keepdim=True)
            generator = torch.Generator().manual_seed(int(rows.sum()) * 8191 + int(rows[0]))
            drawn = torch.rand(ids.shape, generator=generator).to(ids.device)
            replaced = drawn < _GLANCING * wrong / BLOCK
        return torch.where(replaced[..., None], truth, estimated), torch.where(replaced, right, ids)


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure_falcon(model: FalconModel, held_out: Corpus, other: int) -> Acceptance:
    """Return the acceptance of chains of all passes, each drafted from one position."""
    right, among, counted = [], [], []
    for start in range(0, len(held_out.tokens), 16):
        tokens = held_out.tokens[start : start + 16].long()
        hidden = target_states(model.target, held_out.inputs[start : start + 16])
        span = tokens.shape[1] - 1 - model.count
        states, ids = first_inputs(hidden[:, :span], tokens[:, : span + 1], other)
        agreed = []
        for number in range(PASSES):
            states = model.estimate(states, ids)
            logits = model.logits(states).unflatten(0, (len(tokens), span))
            logits[..., other] = -torch.inf
            best = logits.topk(SIBLINGS, -1).indices  # [B, span, BLOCK, siblings]
            for i in range(BLOCK):
                k = number * BLOCK + i
                target = tokens[:, 2 + k : 2 + k + span]
                agreed.append((best[:, :, i, 0] == target).cpu().numpy())
                if k == 0:
                    among.append((best[:, :, i] == target[..., None]).any(-1).cpu().numpy())
            ids = best[..., 0].flatten(0, 1)
        counted.append(held_out.counted[start : start + 16, 2 : 2 + span].cpu().numpy())
        right.append(np.stack(agreed))
    whole = [np.concatenate(parts) for parts in (among, counted)]
    return summarize_guesses(np.concatenate(right, axis=1), *whole)


HEADS = HeadTrainer(
    "falcon",
    FalconModel,
    FalconTraining,
    measure_falcon,
    lambda files: save_arrays("falcon", files),
)
