"""Training of HAMburger's merger and micro-step decoder on a frozen target (arXiv:2505.20438).

The target's own text is divided into steps: a token joins the step before it if the target was sure
of it. The target runs on the merged embeddings. Its next tokens and the micro-step decoder's have
to be the text's (self-distillation). The equations are in
edgegen/generation/decodings/hamburger.py.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from numpy.typing import NDArray

from edgegen.train.drafts.acceptance import MEASURED, SIBLINGS, Acceptance
from edgegen.train.drafts.chimera import save_arrays, unit_rms
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.kinds import HeadTrainer
from edgegen.train.drafts.loss import token_loss
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.fake import Tensor

MAX_TOKENS = 4
"""Must be the same in edgegen/generation/decodings/hamburger.py."""
_SURE = 0.6
"""Minimum probability at which a token joins the step before it."""
_FADE = 0.8
"""Weight of a micro-step's loss relative to the one before it."""
_DEVIATION = 0.02


class HamburgerModel:
    """Trainable merger and micro-step decoder; see `ChimeraModel` for the arguments.

    The merger starts as the mean, and the micro-step decoder as the target's state.
    """

    def __init__(self, target: FloatDecoder, rows: Tensor, settings: DraftSettings) -> None:
        self.target, self.config, self.device = target, target.config, target.device
        hidden = rows.shape[1]
        generator = torch.Generator().manual_seed(settings.seed)

        def random(*shape: int) -> Tensor:
            return (torch.randn(shape, generator=generator) * _DEVIATION).to(self.device)

        def zeros(*shape: int) -> Tensor:
            return torch.zeros(shape, device=self.device)

        half = hidden // 2
        self.weights: dict[str, Tensor] = {
            **{f"micro.{j}": zeros(hidden, (j + 1) * hidden) for j in range(1, MAX_TOKENS)},
            "merger.q": random(hidden, hidden),
            "merger.k": random(hidden, hidden + half),
            "merger.v": random(hidden, hidden + half),
            "merger.o": zeros(hidden, hidden),
            "merger.places": random(MAX_TOKENS, half),
            "rows": rows.detach().float().clone(),
        }
        self.head = rows.detach().clone()
        """Head of the frozen target."""

    def merge(self, embeddings: Tensor, lengths: Tensor) -> Tensor:
        """Return the merged embeddings [B, S, hidden].

        Args:
            embeddings: of each step's tokens, [B, S, MAX_TOKENS, hidden].
            lengths: number of tokens of each step, [B, S].
        """
        place = torch.arange(MAX_TOKENS, device=embeddings.device)
        there = place < lengths[..., None]
        e = embeddings * there[..., None]
        mean = e.sum(dim=2) / lengths[..., None]
        places = self.weights["merger.places"].to(e.dtype).expand(*e.shape[:2], -1, -1)
        placed = torch.cat([e, places], dim=-1)
        q, k, v = (
            self._linear(x, f"merger.{name}")
            for name, x in zip("qkv", (mean, placed, placed), strict=True)
        )
        scores = (k @ q[..., None])[..., 0] / q.shape[-1] ** 0.5
        weights = scores.masked_fill(~there, -torch.inf).softmax(dim=-1)
        merged = mean + self._linear((weights[..., None, :] @ v)[..., 0, :], "merger.o")
        return torch.where((lengths == 1)[..., None], mean, merged)

    def micro_states(self, j: int, hidden: Tensor, embeddings: Tensor) -> Tensor:
        """Return the states [n, hidden] after j tokens of a step.

        Args:
            hidden: the target's states before the step, [n, hidden].
            embeddings: of its tokens, [n, at least j, hidden].
        """
        inputs = unit_rms(torch.cat([hidden[:, None], embeddings[:, :j]], dim=1)).flatten(1)
        return hidden + F.silu(self._linear(inputs, f"micro.{j}"))

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self.weights[name].to(x.dtype))


class Steps:
    """Steps of a batch of texts.

    Attributes:
        starts: index of each step's first token, [B, S]; steps after the end repeat the last one.
        lengths: [B, S].
        real: whether a step is part of the text, [B, S].
    """

    def __init__(self, joins: NDArray[np.bool_], device: str) -> None:
        """`joins` [B, T] says which tokens may join the step before them."""
        row, at = np.nonzero(_starting(joins))
        counts = np.bincount(row)
        place = np.arange(len(at)) - np.repeat(np.cumsum(counts) - counts, counts)
        starts = np.repeat(at[np.cumsum(counts) - 1, None], counts.max(), axis=1)
        starts[row, place] = at
        real = np.arange(starts.shape[1]) < counts[:, None]
        ends = np.pad(starts[:, 1:], ((0, 0), (0, 1)), constant_values=joins.shape[1])
        ends[np.arange(len(counts)), counts - 1] = joins.shape[1]
        lengths = np.where(real, ends - starts, 1)
        arrays = (torch.from_numpy(a).to(device) for a in (starts, lengths, real))
        self.starts, self.lengths, self.real = arrays

    def tokens(self, tokens: Tensor, count: int) -> Tensor:
        """Return the `count` tokens [B, S, count] from the start of each step on.

        Tokens after the end of the text repeat its last one.
        """
        at = self.starts[..., None] + torch.arange(count, device=tokens.device)
        at = at.clamp(max=tokens.shape[1] - 1)
        return tokens.gather(1, at.flatten(1)).unflatten(1, (-1, count))


def _starting(joins: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which tokens are the first of a step: after one that joins none, every MAX_TOKENS."""
    at = np.arange(joins.shape[1])
    alone = ~joins
    alone[:, 0] = True
    last = np.maximum.accumulate(np.where(alone, at, 0), axis=1)
    starting: NDArray[np.bool_] = (at - last) % MAX_TOKENS == 0
    return starting


def joining(corpus: Corpus, rows: Tensor) -> NDArray[np.bool_]:
    """Return which tokens the target was sure of, [B, T]."""
    counted, tokens = corpus.counted[rows], corpus.tokens[rows]
    if corpus.ids is None or corpus.odds is None:
        sure = counted.clone()
    else:
        found = corpus.ids[rows][:, :-1] == tokens[:, 1:, None]
        odds = (corpus.odds[rows][:, :-1].float() * found).sum(-1)
        sure = F.pad(odds >= _SURE, (1, 0))
    joins = sure & counted
    joins[:, 1:] &= counted[:, :-1]  # the first token of an answer follows the prompt
    return joins.cpu().numpy()  # type: ignore[no-any-return]


class HamburgerTraining(Training):
    """Training of the merger and of all micro-steps; `inputs` are the target's ids."""

    draft: HamburgerModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        draft, tokens = self.draft, corpus.tokens[rows].long()
        steps = Steps(joining(corpus, rows), draft.device)
        embeddings, hidden = run_steps(draft, corpus.inputs[rows].long(), steps)
        labels = steps.tokens(tokens, MAX_TOKENS)[:, 1:]
        following = steps.starts[:, 1:, None] + torch.arange(MAX_TOKENS, device=tokens.device)
        inside = (following < tokens.shape[1]) & steps.real[:, 1:, None]
        counted = steps.tokens(corpus.counted[rows].long(), MAX_TOKENS)[:, 1:].bool() & inside
        total = torch.zeros((), device=tokens.device)
        for j in range(MAX_TOKENS):  # token j of each step after the first
            right = counted[..., j]
            state, head = hidden[:, :-1][right], draft.head
            cap = 0.0 if j else draft.config.logit_softcap
            if j:
                read = embeddings[:, 1:][right]
                state, head = draft.micro_states(j, state, read), draft.weights["rows"]
            loss = token_loss(state, head, labels[..., j][right], None, 0.0, cap=cap)
            total = total + _FADE**j * loss
        return total


def run_steps(draft: HamburgerModel, inputs: Tensor, steps: Steps) -> tuple[Tensor, Tensor]:
    """Return the embeddings [B, S, MAX_TOKENS, hidden] and the target's states [B, S, hidden]."""
    embeddings = draft.target.embedded(steps.tokens(inputs, MAX_TOKENS))
    merged = draft.merge(embeddings, steps.lengths)
    return embeddings, draft.target.hidden_of(merged)


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure_hamburger(model: HamburgerModel, held_out: Corpus, other: int) -> Acceptance:
    """Return how often the tokens of held-out steps are right, given the right ones before them.

    `acceptance_rate` is that of the tokens after the first of each step.
    """
    right = total = micro_right = micro = among = calls = 0
    for row in range(min(len(held_out.tokens), MEASURED)):
        one = torch.tensor([row])
        steps = Steps(_pairs(held_out.counted[one].cpu().numpy()), model.device)
        embeddings, hidden = run_steps(model, held_out.inputs[one].long(), steps)
        labels = steps.tokens(held_out.tokens[one].long(), MAX_TOKENS)[0, 1:]
        counted = steps.tokens(held_out.counted[one].long(), MAX_TOKENS)[0, 1:].bool()
        for j in range(MAX_TOKENS):
            kept = counted[:, j] & (steps.lengths[0, 1:] > j)
            state, head = hidden[0, :-1][kept], model.head
            if j:
                state = model.micro_states(j, state, embeddings[0, 1:][kept])
                head = model.weights["rows"]
            logits = F.linear(state, head.to(state.dtype)).float()
            logits[:, other] = -torch.inf
            best = logits.topk(SIBLINGS, -1).indices
            agreed = int((best[:, 0] == labels[kept, j]).sum())
            right, total = right + agreed, total + int(kept.sum())
            among += int((best == labels[kept, j][:, None]).any(-1).sum())
            if j:
                micro_right, micro = micro_right + agreed, micro + int(kept.sum())
            else:
                calls += int(kept.sum())
    return Acceptance(
        tokens=total,
        agreement=right / max(total, 1),
        among_likeliest=among / max(total, 1),
        drafted_at_once=MAX_TOKENS - 1,
        acceptance_rate=micro_right / max(micro, 1),
        tokens_per_target_call=total / max(calls, 1),
    )


def _pairs(counted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return steps of up to two tokens in the answers: the held-out text has no probabilities."""
    joins = counted.copy()
    joins[:, 1:] &= counted[:, :-1]
    joins[:, ::2] = False
    return joins


HEADS = HeadTrainer(
    "hamburger",
    HamburgerModel,
    HamburgerTraining,
    measure_hamburger,
    lambda files: save_arrays("hamburger", files),
)
