"""Training of prompt tokens on a frozen target (PPD, arXiv:2405.18628).

Prompt tokens follow some tokens of a text. Each attends to the text up to that token and to the
prompts before it; the text does not attend to prompts. The text runs once without gradients, and
only the prompts run through the layers again.
"""

from __future__ import annotations

import numpy as np
import torch

from edgegen.bundle.heads import PROMPTS, prompt_heads, save_heads
from edgegen.train.cache import StateCache
from edgegen.train.drafts.acceptance import SIBLINGS, Acceptance, summarize_guesses
from edgegen.train.drafts.decoder import FloatDecoder, FloatLayer
from edgegen.train.drafts.kinds import HeadFiles, HeadTrainer
from edgegen.train.drafts.loss import token_loss
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.fake import Tensor
from edgegen.train.layer import TorchPass

_FADE = 0.8
"""Weight of a prompt's loss relative to the previous prompt's."""
_PLACES = 32
"""Random tokens of each sequence after which prompts are trained in a step."""


class PromptModel:
    """Trainable prompt tokens of a target; they start as embeddings of random tokens."""

    def __init__(self, target: FloatDecoder, context: int, count: int, seed: int = 0) -> None:
        self.target, self.count = target, count
        self.config, self.device = target.config, target.device
        self._decoder = _PromptDecoder(target, context + count)
        table = target.weights["embed"]
        generator = torch.Generator().manual_seed(seed)
        chosen = torch.randint(len(table), (count,), generator=generator)
        rows = table[chosen.to(table.device)].float() * self.config.embedding_scale
        self.weights: dict[str, Tensor] = {"prompts": rows.clone()}

    def states(self, tokens: Tensor, places: Tensor) -> Tensor:
        """Return the states [B, R, count, hidden] of prompts after places [B, R] in tokens."""
        return self._decoder.run(tokens, places, self.weights["prompts"])

    def logits(self, tokens: Tensor, places: Tensor) -> Tensor:
        """Return the logits [B, R, count, vocab] of prompts after `places`."""
        return self.target.logits(self.states(tokens, places))


class _PromptDecoder(FloatDecoder):
    """The target for prompts after a text that is in its cache."""

    def __init__(self, target: FloatDecoder, context: int) -> None:
        half = target.dtype == torch.bfloat16
        super().__init__(target.config, target.weights, context, target.device, half)
        self.target = target

    def run(self, tokens: Tensor, places: Tensor, prompts: Tensor) -> Tensor:
        """Return the states [B, R, count, hidden] after the last norm."""
        past = self.target.new_cache(tokens.shape[1])
        with torch.no_grad():
            self.target.hidden(tokens, past)
        self.places = _Places(places, tokens.shape[1], len(prompts))
        x = prompts.to(self.dtype).expand(*places.shape, -1, -1).flatten(1, 2)
        for i in range(self.config.num_layers):
            x = self.block(i, x, past)
        return self.normed(x).unflatten(1, (places.shape[1], len(prompts)))

    def block(
        self, i: int, x: Tensor, past: StateCache | None = None, whole: TorchPass | None = None
    ) -> Tensor:
        return _PromptLayer(self, i, past, whole).forward(x)


class _Places:
    """Positions of prompts after a text, and what each of them attends to.

    Args:
        places: the tokens that prompts follow, [B, R].
        length: T, tokens of the text.
        count: prompts at each place.
    """

    def __init__(self, places: Tensor, length: int, count: int) -> None:
        rows, device = len(places), places.device
        self.count = count
        steps = torch.arange(count, device=device)
        self.at = (places[..., None] + 1 + steps).flatten(1)
        """Position of each prompt, [B, R * count]."""
        # A prompt attends to the text up to its token, and to its place's prompts up to itself.
        text = torch.arange(length, device=device)
        group = torch.arange(places.shape[1], device=device).repeat_interleave(count)
        step = steps.repeat(places.shape[1])
        own = (group[:, None] == group) & (step[:, None] >= step)
        seen = text <= places.repeat_interleave(count, 1)[..., None]  # [B, R * count, T]
        self.visible = torch.cat([seen, own.expand(rows, -1, -1)], -1)[:, None]
        positions = torch.cat([text.expand(rows, -1), self.at], -1)
        self.distance = (self.at[..., None] - positions[:, None])[:, None]
        self.step, self.length = step, length

    def before(self, back: int) -> Tensor:
        """Return the index [B, R * count], into text and prompts, of the token `back` before each.

        It is negative before the text.
        """
        own = self.length + torch.arange(len(self.step), device=self.at.device) - back
        return torch.where(self.step >= back, own, self.at - back)


class _PromptLayer(FloatLayer):
    """A pass of prompts through a layer; the cache has the text, and stays as it is."""

    decoder: _PromptDecoder

    def append(self, name: str, value: Tensor) -> Tensor:
        assert self.past is not None
        return torch.cat([self.past.read(self.index, name), value], 2)

    def recent(self, name: str, value: Tensor, count: int) -> list[Tensor]:
        whole, places = self.append(name, value[:, None])[:, 0], self.decoder.places
        found = []
        for back in reversed(range(count)):
            at = places.before(back)[..., None]
            taken = whole.gather(1, at.clamp(min=0).expand(-1, -1, whole.shape[-1]))
            found.append(taken * (at >= 0))
        return found

    def mask(self, window: int, q: Tensor) -> Tensor:  # noqa: ARG002
        places = self.decoder.places
        return places.visible & (places.distance < window) if window else places.visible

    def angles(self, rope: int, tokens: int) -> tuple[Tensor, Tensor]:  # noqa: ARG002
        cos, sin = self.decoder.ropes[rope]
        at = self.decoder.places.at
        return cos[at][:, None], sin[at][:, None]


class PromptTraining(Training):
    """Training of all prompts together; a corpus has the target's ids."""

    draft: PromptModel  # type: ignore[assignment]

    def _loss(self, corpus: Corpus, rows: Tensor) -> Tensor:
        tokens, counted = corpus.tokens[rows].long(), corpus.counted[rows]
        count, span = self.draft.count, tokens.shape[1] - 1 - self.draft.count
        generator = torch.Generator().manual_seed(int(rows.sum()) * 8191 + int(rows[0]))
        shape = (len(rows), min(_PLACES, span))
        places = torch.randint(span, shape, generator=generator).to(tokens.device)
        states = self.draft.states(corpus.inputs[rows].long(), places)
        total = torch.zeros((), device=tokens.device)
        for k in range(count):  # prompt k guesses the (k + 2)th token after each place's own
            labels, known = tokens.gather(1, places + 2 + k), counted.gather(1, places + 2 + k)
            likely = corpus.likely((rows[:, None], places + 1 + k), known)
            head, state = self.draft.target.head, states[:, :, k][known]
            cap = self.draft.config.logit_softcap
            loss = token_loss(state, head, labels[known], likely, self.settings.soft, cap=cap)
            total = total + _FADE**k * loss
        return total


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure_prompts(model: PromptModel, held_out: Corpus) -> Acceptance:
    """Return the acceptance of prompts, each chain guessed after one token."""
    right, among, counted = [], [], []
    for row in range(len(held_out.tokens)):
        tokens = held_out.tokens[row : row + 1].long()
        span = tokens.shape[1] - 1 - model.count
        places = torch.arange(span, device=tokens.device)[None]
        best = model.logits(held_out.inputs[row : row + 1].long(), places).topk(SIBLINGS, -1)
        target = torch.stack([tokens[0, 2 + k : 2 + k + span] for k in range(model.count)], 1)
        agreed = best.indices[0] == target[..., None]  # [span, count, siblings]
        right.append(agreed[..., 0].T.cpu().numpy())
        among.append(agreed[:, 0].any(-1).cpu().numpy())
        counted.append(held_out.counted[row, 2 : 2 + span].cpu().numpy())
    return summarize_guesses(np.stack(right, 1), np.stack(among), np.stack(counted))


def _save(files: HeadFiles) -> None:
    save_heads(prompt_heads(files.weights["prompts"].float().numpy()), files.folder, files.facts)


HEADS = HeadTrainer(
    PROMPTS,
    lambda target, _rows, s: PromptModel(target, s.window, s.count, s.seed),
    PromptTraining,
    lambda model, held_out, _other: measure_prompts(model, held_out),
    _save,
    reduces_vocabulary=False,
    branches=True,
)
