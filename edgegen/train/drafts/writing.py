"""Generation of training text by the target, in batches of rows.

With a chat template each row is a conversation in which the model asks and answers (Magpie,
arXiv:2406.08464). The template's tokens are inserted, questions are sampled at temperature 1, and
answers at the row's own (FastDraft, arXiv:2411.11055, section 3.3). Without a template, rows start
with a start token and a few tokens at temperature 1, so that they differ. All rows have the same
length at every step, so one step of the model runs all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch

from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.fake import Tensor

GIVEN, QUESTION, ANSWER = 0, 1, 2
"""Kind of a token: from the template, or generated as a question or an answer."""
LIKELIEST = 8
"""Number of most likely tokens whose probabilities are stored at each position."""
_DRAWN = 64
"""Tokens are sampled from this many most likely ones."""
_OPENING = 4
"""Initial tokens of a row at temperature 1, without a template."""
_MARK = "\ue000"
"""Placeholder of a message in the rendered template; a private-use character."""


@dataclass(frozen=True)
class Script:
    """Tokens to insert before the first question, before an answer, and before a question."""

    begin: tuple[int, ...]
    answer: tuple[int, ...]
    question: tuple[int, ...]
    ends: frozenset[int]
    """Tokens that end a question or an answer."""
    asks: bool = True
    """Whether the rows have questions."""

    @classmethod
    def from_tokenizer(cls, tokenizer: Tokenizer) -> Script:
        """Return the script of a chat template; without one, of texts that start anew at an end."""
        ends, template = tokenizer.eos_ids, tokenizer.chat_template
        if template is None:
            start = tokenizer.bos_id
            start = min(ends, default=0) if start is None else start
            return cls((start,), (start,), (start,), ends, asks=False)
        turns = [{"role": r, "content": _MARK} for r in ("user", "assistant", "user")]
        parts = template.render(turns, False).split(_MARK)
        before, answer, question = (parts if len(parts) == len(turns) + 1 else [""] * 4)[:3]

        def ids(text: str) -> tuple[int, ...]:
            return tuple(tokenizer.encode(text, add_bos=False))

        first = template.render(turns[:1]).split(_MARK)
        begin = ids(first[0] or before) or (min(ends, default=0),)
        return cls(begin, ids(first[1] or answer), ids(question), ends)


@dataclass(frozen=True)
class Written:
    """Generated rows of text; all tensors are on the CPU."""

    tokens: Tensor
    """Token ids, int32 [rows, size]."""
    kinds: Tensor
    """GIVEN, QUESTION or ANSWER, uint8 [rows, size]."""
    temperatures: Tensor
    """Temperature of the answers of each row, float32 [rows]."""
    ids: Tensor
    """Most likely next tokens after each one, int32 [rows, size, LIKELIEST]."""
    odds: Tensor
    """Their probabilities, float16 [rows, size, LIKELIEST]."""


Advance = Callable[[Tensor], Tensor]
"""Appends a token to each row, int64 [rows]; returns the logits [rows, vocab] after it."""


class Rows(Protocol):
    """A model that runs a batch of rows of the same length."""

    device: str
    vocab_size: int
    name: str
    """Identifies the engine, because engines generate different texts for one target."""

    def begin(self, rows: int, size: int) -> Advance:
        """Start `rows` empty rows of at most `size` tokens."""


class DecoderRows:
    """Rows of the target in torch."""

    name = ""

    def __init__(self, target: FloatDecoder) -> None:
        self.target, self.device = target, target.device
        self.vocab_size = target.config.vocab_size

    def begin(self, rows: int, size: int) -> Advance:  # noqa: ARG002
        target = self.target
        past = target.new_cache(size)
        return lambda tokens: target.logits(target.hidden(tokens[:, None], past)[:, 0])


class Writer:
    """Generator of rows with one model."""

    def __init__(self, model: Rows, script: Script) -> None:
        self.model, self.script, device = model, script, model.device
        vocab = model.vocab_size
        parts = [script.answer, script.question, script.begin]
        # Skip the end token that starts a part if the model has just generated it.
        self._skips = torch.tensor([int(p[:1] != () and p[0] in script.ends) for p in parts])
        self._skips[2] = 0
        self._lengths = torch.tensor([len(p) for p in parts])
        width = max(map(len, parts))
        self._parts = torch.tensor([[*p, *[0] * (width - len(p))] for p in parts])
        self._ends = torch.zeros(vocab, dtype=torch.bool)
        self._ends[[t for t in script.ends if t < vocab]] = True
        for name in ("_skips", "_lengths", "_parts", "_ends"):
            setattr(self, name, getattr(self, name).to(device))

    @torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
    def write(
        self,
        rows: int,
        size: int,
        temperatures: Sequence[float],
        seed: int,
        tick: Callable[[int], None] = lambda _: None,
    ) -> Written:
        """Generate `rows` rows of `size` tokens; their answers alternate between `temperatures`."""
        device = self.model.device
        generator = torch.Generator(device).manual_seed(seed)
        advance = self.model.begin(rows, size)
        own = torch.tensor([temperatures[i % len(temperatures)] for i in range(rows)])
        own = own.to(device)
        part = torch.full((rows,), 2, device=device)  # part of the script to insert
        at = torch.zeros(rows, dtype=torch.long, device=device)
        asks = torch.ones(
            rows, dtype=torch.bool, device=device
        )  # whether the model generates a question
        token, kind = self._parts[part, at], torch.zeros(rows, dtype=torch.uint8, device=device)
        at = at + 1
        tokens, kinds, ids, odds = [], [], [], []
        for step in range(size):
            tokens.append(token)
            kinds.append(kind)
            if not self.script.asks and step == _OPENING:
                asks = torch.zeros_like(asks)
            logits = advance(token)
            best, likeliest = logits.topk(min(_DRAWN, logits.shape[1]))
            likely = (best[:, :LIKELIEST] - logits.logsumexp(-1, keepdim=True)).exp()
            odds.append(likely.half())
            ids.append(likeliest[:, :LIKELIEST].int())
            which = _draw(best, torch.where(asks, 1.0, own), generator)
            drawn = likeliest.gather(1, which)[:, 0]
            given = at < self._lengths[part]
            token = torch.where(given, self._parts[part, at.clamp(max=self._width)], drawn)
            kind = torch.where(given, GIVEN, torch.where(asks, QUESTION, ANSWER)).to(torch.uint8)
            at = at + given
            ended = ~given & self._ends[drawn]
            part = torch.where(ended, torch.where(asks, 0, 1), part)
            at = torch.where(ended, self._skips[part], at)
            asks = asks ^ (ended & self.script.asks)
            tick(step + 1)
        columns = [torch.stack(x, 1).cpu() for x in (tokens, kinds, ids, odds)]
        return Written(columns[0].int(), columns[1], own.cpu(), columns[2], columns[3])

    @property
    def _width(self) -> int:
        return int(self._parts.shape[1]) - 1


def _draw(best: Tensor, temperatures: Tensor, generator: Tensor) -> Tensor:
    """Sample an index into `best` [rows, n] for each row: [rows, 1].

    `best` is logits in descending order. The sample is the maximum with Gumbel noise, or the first
    where the temperature is 0.
    """
    noise = torch.empty_like(best).exponential_(generator=generator).log_()
    scaled = best / temperatures.clamp(min=1e-3)[:, None] - noise
    drawn = scaled.argmax(-1, keepdim=True)
    return torch.where(temperatures[:, None] > 0, drawn, 0)
