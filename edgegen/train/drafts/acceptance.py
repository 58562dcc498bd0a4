"""Acceptance rate of a draft, computed from text that the target generated greedily.

On such text the target's choice at each position is the next token. A chain of drafted tokens is
therefore accepted up to the first position where the draft's most likely token differs from it.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray

from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.training import Corpus
from edgegen.train.fake import Tensor

DRAFTED = 3
"""Tokens of a drafted chain, as in FastDraft's tables."""
SIBLINGS = 3
"""Number of most likely tokens that `among_likeliest` counts, as in a token tree."""
MEASURED = 16
"""Maximum held-out sequences for the measurement of a model that runs them one by one."""
_ROWS = 16
"""Sequences computed together."""


class Acceptance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Acceptance on held-out answers."""

    tokens: int
    """Number of positions."""
    agreement: float
    """Fraction of positions where the draft's most likely token is the target's."""
    among_likeliest: float
    """Fraction of positions where the target's token is among the draft's 3 most likely ones."""
    drafted_at_once: int
    acceptance_rate: float
    """accepted / drafted tokens, with chains of `drafted_at_once`."""
    tokens_per_target_call: float


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure(draft: FloatDecoder, held_out: Corpus, other: int | None) -> Acceptance:
    """Return the acceptance of a draft model.

    Args:
        held_out: text whose answers are marked as counted.
        other: id that stands for all tokens outside the draft's vocabulary; None without one.
    """
    found = []
    for start in range(0, len(held_out.tokens), _ROWS):
        rows = slice(start, start + _ROWS)
        logits = draft.logits(draft.hidden(held_out.inputs[rows, :-1].long()))
        if other is not None:
            logits[..., other] = -torch.inf
        found.append(_compare(logits, held_out.tokens[rows, 1:], held_out.counted[rows, 1:]))
    return summarize(*map(np.concatenate, zip(*found, strict=True)))


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure_answers(
    decoder: FloatDecoder,
    held_out: Corpus,
    states: Callable[[Tensor, int], Tensor],
    first: int = 0,
) -> Acceptance:
    """Return the acceptance of a target with fewer layers, in texts from a quarter on.

    Args:
        decoder: has the head.
        held_out: text whose answers are marked as counted.
        states: returns the final states [1, T, hidden] of tokens [1, T] whose answer starts at a
            token.
        first: earliest start of an answer.
    """
    found = []
    for row in range(min(len(held_out.tokens), MEASURED)):
        rows = slice(row, row + 1)
        start = max(first, held_out.tokens.shape[1] // 4)
        logits = decoder.logits(states(held_out.inputs[rows, :-1].long(), start))
        counted = held_out.counted_after(rows, start)
        found.append(_compare(logits, held_out.tokens[rows, 1:], counted))
    return summarize(*map(np.concatenate, zip(*found, strict=True)))


def _compare(logits: Tensor, target: Tensor, counted: Tensor) -> tuple[NDArray[np.bool_], ...]:
    """Return the arguments of `summarize` for some rows of logits [rows, T, vocab]."""
    best = logits.topk(min(SIBLINGS, logits.shape[-1]), -1).indices
    right, among = best[..., 0] == target, (best == target[..., None]).any(-1)
    return right.cpu().numpy(), among.cpu().numpy(), counted.cpu().numpy()


def summarize(
    right: NDArray[np.bool_], among: NDArray[np.bool_], counted: NDArray[np.bool_]
) -> Acceptance:
    """Return the acceptance of drafts that are generated token by token.

    Args:
        right: whether the draft's most likely token is the target's, [rows, T].
        among: whether the target's token is among the draft's most likely ones, [rows, T].
        counted: which positions count, [rows, T].
    """
    calls = accepted = 0
    for row, places in zip(right, counted, strict=True):
        text = row[places]
        at = 0
        while at < len(text):
            chain = text[at : at + DRAFTED]
            length = len(chain) if chain.all() else int(chain.argmin())
            calls, accepted, at = calls + 1, accepted + length, at + length + 1
    total = int(counted.sum())
    return Acceptance(
        tokens=total,
        agreement=float(right[counted].mean()) if total else 0.0,
        among_likeliest=float(among[counted].mean()) if total else 0.0,
        drafted_at_once=DRAFTED,
        acceptance_rate=accepted / (DRAFTED * calls) if calls else 0.0,
        tokens_per_target_call=(accepted + calls) / calls if calls else 0.0,
    )


def summarize_guesses(
    right: NDArray[np.bool_], among: NDArray[np.bool_], counted: NDArray[np.bool_]
) -> Acceptance:
    """Return the acceptance of drafts that are guessed together from one position.

    Args:
        right: whether guess k after a position is right, [count, rows, T].
        among: whether the right token is among the most likely ones of the first guess, [rows, T].
        counted: which positions count, [rows, T].
    """
    count, total = len(right), int(counted.sum())
    run = np.cumprod(right, axis=0).sum(axis=0)
    calls = accepted = 0
    for row, places in zip(run, counted, strict=True):
        lengths, at = row[places], 0
        while at < len(lengths):
            calls, accepted = calls + 1, accepted + int(lengths[at])
            at += 1 + int(lengths[at])
    return Acceptance(
        tokens=total,
        agreement=float(right[0][counted].mean()) if total else 0.0,
        among_likeliest=float(among[counted].mean()) if total else 0.0,
        drafted_at_once=count,
        acceptance_rate=accepted / max(count * calls, 1),
        tokens_per_target_call=(accepted + calls) / max(calls, 1),
    )
