"""Training of Chimera heads on a frozen target (arXiv:2402.15758).

The equations are in edgegen/generation/speculative/drafters/chimera.py.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.bundle.headarrays import HeadArrays, save_head_arrays
from edgegen.train.drafts.acceptance import SIBLINGS, Acceptance, summarize_guesses
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.kinds import HeadFiles, HeadTrainer
from edgegen.train.drafts.loss import token_loss
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.states import FrozenTraining, target_states
from edgegen.train.drafts.training import Corpus
from edgegen.train.fake import Tensor

_FADE = 0.8
"""Weight of a head's loss relative to the previous head's."""
_SEEN, _HEAD_DIM = 64, 64
"""Must be the same in edgegen/generation/speculative/drafters/chimera.py."""


class ChimeraModel:
    """Trainable Chimera heads of a target; they start as its last state.

    Args:
        rows: the target's head for the tokens that can be drafted, and one row for all others,
            [kept + 1, hidden].
    """

    def __init__(self, target: FloatDecoder, rows: Tensor, settings: DraftSettings) -> None:
        self.target, self.count = target, settings.count
        self.config, self.device = target.config, target.device
        hidden = rows.shape[1]
        generator = torch.Generator().manual_seed(settings.seed)

        def random(*shape: int) -> Tensor:
            return (torch.randn(shape, generator=generator) / shape[-1] ** 0.5).to(self.device)

        self.weights: dict[str, Tensor] = {"trigram.1": random(hidden, 3 * hidden)}
        names = ("trigram.2", *(f"attention.{name}" for name in ("q", "k", "v", "o")))
        self.weights |= {name: random(hidden, hidden) for name in names}
        for k in range(self.count):
            self.weights[f"head.{k}"] = torch.zeros(hidden, 2 * hidden, device=self.device)
        self.weights["rows"] = rows.detach().float().clone()

    def trigrams(self, tokens: Tensor, dtype: torch.dtype) -> Tensor:
        """Return the encoding [B, T, hidden] of each token with the two before it."""
        rows = self.weights["rows"].to(dtype)
        rows = torch.cat([rows[:-1], torch.zeros_like(rows[:1])])
        e = F.pad(unit_rms(F.embedding(tokens, rows)), (0, 0, 2, 0))
        read = torch.cat([e[:, :-2], e[:, 1:-1], e[:, 2:]], dim=-1)
        return self._linear(F.silu(self._linear(read, "trigram.1")), "trigram.2")

    def states(self, k: int, hidden: Tensor, trigrams: Tensor, start: int = 0) -> Tensor:
        """Return the states [B, span, hidden] of head k for all positions that have a guess.

        Args:
            hidden: the target's states [B, T, hidden].
            trigrams: of the same tokens, with one more at the end or not.
            start: position whose states do not attend to earlier ones, nor do later ones: where a
                generation starts.
        """
        span = trigrams.shape[1] - 1 - k
        g, h = trigrams[:, 1 + k :], hidden[:, :span]
        at = torch.arange(span, device=hidden.device)
        distance = at[:, None] - at
        mask = (distance >= 0) & (distance < _SEEN) & ((at >= start) | (at[:, None] < start))
        q = self._heads(self._linear(g, "attention.q"))
        near = unit_rms(h)
        key, value = (self._heads(self._linear(near, f"attention.{name}")) for name in ("k", "v"))
        out = F.scaled_dot_product_attention(q, key, value, attn_mask=mask)
        context = g + self._linear(out.transpose(1, 2).flatten(2), "attention.o")
        return h + F.silu(self._linear(torch.cat([near, context], dim=-1), f"head.{k}"))

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self.weights[name].to(x.dtype))

    def _heads(self, x: Tensor) -> Tensor:
        width = x.shape[-1]
        heads = width // _HEAD_DIM if width % _HEAD_DIM == 0 else 1
        return x.unflatten(-1, (heads, -1)).transpose(1, 2)


class ChimeraTraining(FrozenTraining):
    """Training of all heads together; `inputs` of a corpus are the target's ids."""

    draft: ChimeraModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        hidden = self.states(corpus, rows)
        tokens, counted = corpus.tokens[rows].long(), corpus.counted[rows]
        trigrams = self.draft.trigrams(tokens[:, :-1], hidden.dtype)
        start = int(rows.sum()) * 31 % tokens.shape[1]  # differs from step to step
        total = torch.zeros((), device=tokens.device)
        for k in range(self.draft.count):
            right = counted[:, 2 + k :]  # head k guesses the (k + 2)th token after each state
            states = self.draft.states(k, hidden, trigrams, start)[right]
            span = right.shape[1]
            likely = corpus.likely((rows, slice(1 + k, 1 + k + span)), right)
            labels, head = tokens[:, 2 + k :][right], self.draft.weights["rows"]
            loss = token_loss(states, head, labels, likely, self.settings.soft)
            total = total + _FADE**k * loss
        return total


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure_chimera(model: ChimeraModel, held_out: Corpus, other: int) -> Acceptance:
    """Return the acceptance of the heads; each is given the right tokens before its guess.

    A guess counts as accepted only after right ones, and then its trigram is the drafted one.
    """
    right, among, counted = [], [], []
    for start in range(0, len(held_out.tokens), 16):
        tokens = held_out.tokens[start : start + 16].long()
        hidden = target_states(model.target, held_out.inputs[start : start + 16])
        trigrams = model.trigrams(tokens[:, :-1], hidden.dtype)
        span, agreed = tokens.shape[1] - 1 - model.count, []
        for k in range(model.count):
            states = model.states(k, hidden, trigrams)[:, :span]
            logits = F.linear(states, model.weights["rows"].to(states.dtype)).float()
            logits[..., other] = -torch.inf
            best = logits.topk(SIBLINGS, -1).indices
            target = tokens[:, 2 + k : 2 + k + span]
            agreed.append((best[..., 0] == target).cpu().numpy())
            if k == 0:
                among.append((best == target[..., None]).any(-1).cpu().numpy())
        counted.append(held_out.counted[start : start + 16, 2 : 2 + span].cpu().numpy())
        right.append(np.stack(agreed))
    whole = [np.concatenate(parts) for parts in (among, counted)]
    return summarize_guesses(np.concatenate(right, axis=1), *whole)


def unit_rms(x: Tensor) -> Tensor:
    """Return the rows of x [..., hidden] scaled to a root mean square of 1; 0 stays 0."""
    return F.rms_norm(x.float(), x.shape[-1:], eps=1e-6).to(x.dtype)


def save_arrays(kind: str, files: HeadFiles) -> None:
    """Write heads that are stored under the names of their weights in the training."""
    arrays = {name: weight.float().cpu().numpy() for name, weight in files.weights.items()}
    arrays["rows"] = arrays.pop("rows")[:-1]
    save_head_arrays(HeadArrays(kind, arrays, files.tokens), files.folder, files.facts)


HEADS = HeadTrainer(
    "chimera",
    ChimeraModel,
    ChimeraTraining,
    measure_chimera,
    lambda files: save_arrays("chimera", files),
)
