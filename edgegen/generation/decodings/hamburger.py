"""HAMburger: several tokens for one entry of the KV cache (arXiv 2505.20438).

The target's logits give the first token of each step. A micro-step decoder adds up to three more
from the target's hidden state h and the tokens so far, while it is sure of them. A merger turns the
embeddings of the step's tokens into one, which is the input of the next step:

    x_j = rows (h + silu(M_j [h; e_1; ...; e_j]))              the micro-step decoder
    m = mean(e) + Wo attention(Wq mean(e), Wk [e; p], Wv [e; p])     p: a vector for each place

The micro-step decoder reads states and embeddings scaled to a root mean square of 1.

The target is frozen, and `edgegen draft train --heads hamburger` trains the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.headarrays import (
    HeadArrays,
    check_shapes,
    load_head_arrays,
    read_kind,
    unit_rms,
)
from edgegen.bundle.heads import HEADS_INDEX
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.decoding import Decoding, DecodingContext
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.runtimes import with_capabilities
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step
from edgegen.runtimes.embedding import float_rows

MAX_TOKENS = 4
"""Maximum tokens of a step."""
CONFIDENCE = 0.6
"""Minimum probability of a micro-step's most likely token; a step ends below it."""

Rows = Callable[[Tokens], Float]


def shapes(hidden: int, kept: int) -> dict[str, tuple[int, ...]]:
    """Return the shapes of the arrays."""
    square, wide = (hidden, hidden), (hidden, hidden + hidden // 2)
    return {
        **{f"micro.{j}": (hidden, (j + 1) * hidden) for j in range(1, MAX_TOKENS)},
        **{"merger.q": square, "merger.k": wide, "merger.v": wide, "merger.o": square},
        "merger.places": (MAX_TOKENS, hidden // 2),
        "rows": (kept, hidden),
    }


class Hamburger:
    """Token source (source.py). May be shared by threads."""

    lossy: str | None = "hamburger"

    def __init__(
        self, head: HeadArrays, rows: Rows, eos_ids: frozenset[int], vocab_size: int
    ) -> None:
        """`rows` returns the target's embeddings [n, hidden] of n tokens."""
        self._arrays, self._tokens = head.arrays, head.tokens
        self._rows, self._eos_ids, self._vocab_size = rows, eos_ids, vocab_size

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield the tokens of a step at a time, as a `TokenSource`."""
        text, start = np.asarray(prompt, np.int32), len(prompt)
        step: Step | None = None
        try:
            while not cancel.cancelled:
                if cache.length < start:
                    step = Step(cache, text[cache.length : start][:PREFILL_CHUNK], hidden=True)
                assert step is not None
                (output,) = model.step([step])
                if cache.length < start:
                    continue
                if cancel.cancelled or output.hidden is None:
                    return  # a server ends the step of a cancelled request early
                first = sampler.sample(output.logits[-1], text)
                text = np.append(text, np.int32(first))
                room = cache.context - len(text)
                more = self._micro_steps(output.hidden[-1], text, sampler, room)
                text = np.append(text, np.array(more, np.int32))
                yield TargetCall((first, *more))
                step = self._next(cache, text[len(text) - 1 - len(more) :])
        finally:
            cache.truncate(min(cache.length, start))  # later entries are not single tokens

    def _micro_steps(self, hidden: Float, text: Tokens, sampler: Sampler, room: int) -> list[int]:
        """Return the tokens after the first one of a step, which is the last of `text`."""
        count = len(text) - 1
        for _ in range(min(MAX_TOKENS - 1, room)):
            if int(text[-1]) in self._eos_ids:
                break
            kept = self.logits(hidden, text[count:])
            if 1 / float(np.exp(kept - kept.max()).sum()) < CONFIDENCE:
                break
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self._tokens] = kept
            if sampler.allows_none(logits, text):
                break
            text = np.append(text, np.int32(sampler.sample(logits, text)))
        return [int(token) for token in text[count + 1 :]]

    def logits(self, hidden: Float, tokens: Tokens) -> Float:
        """Return the logits [kept] after the first `tokens` of a step.

        Args:
            hidden: the target's state that the first token was sampled from.
        """
        a = self._arrays
        inputs = unit_rms(np.vstack([hidden, self._rows(tokens)])).ravel()
        x = a[f"micro.{len(tokens)}"] @ inputs
        return np.asarray(a["rows"] @ (hidden + x / (1 + np.exp(-x))), np.float32)

    def merge(self, tokens: Tokens) -> Float:
        """Return the merged embedding [hidden] of the tokens of a step."""
        a, e = self._arrays, self._rows(tokens)
        mean = e.mean(axis=0)
        placed = np.concatenate([e, a["merger.places"][: len(e)]], axis=1)
        keys, values = placed @ a["merger.k"].T, placed @ a["merger.v"].T
        scores = keys @ (a["merger.q"] @ mean) / np.float32(np.sqrt(len(mean)))
        weights = np.exp(scores - scores.max())
        mixed = (weights / weights.sum()) @ values
        return np.asarray(mean + a["merger.o"] @ mixed, np.float32)

    def _next(self, cache: Cache, tokens: Tokens) -> Step:
        if len(tokens) == 1:
            return Step(cache, tokens, hidden=True)
        return Step(cache, embeddings=self.merge(tokens)[None], hidden=True)


def _open(context: DecodingContext) -> Hamburger:
    assert context.argument is not None
    folder, model = Path(context.argument), context.model
    if not (folder / HEADS_INDEX).is_file() or read_kind(folder) != "hamburger":
        raise UsageError(
            f"--decoding hamburger:{folder}: expected a folder of hamburger, got another; make one "
            "with: edgegen draft train MODEL -o DIR --heads hamburger"
        )
    if context.bundle is None or not {"embeddings", "hidden"} <= model.capabilities:
        raise UsageError(
            "--decoding hamburger: expected an engine that takes embeddings and returns hidden "
            f"states ({with_capabilities('embeddings', 'hidden')}), got {model.engine}; choose "
            "another engine"
        )
    head = load_head_arrays(folder, model.config.vocab_size)
    check_shapes(folder, head, shapes(model.config.hidden_size, len(head.tokens)))
    rows = float_rows(context.bundle)
    return Hamburger(head, rows, context.tokenizer.eos_ids, model.config.vocab_size)


DECODING = Decoding(
    name="hamburger",
    help="several tokens for one entry of the KV cache, by trained heads",
    open=_open,
    argument="DIR",
)
