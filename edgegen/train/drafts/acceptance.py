"""How many of a draft's tokens the target would take, on text that the target wrote greedily.

Where everything is the target's own choice, the draft's next token after each place says which
drafts would be accepted: a chain goes on as long as the draft agrees with what follows.
"""

from __future__ import annotations

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray

from edgegen.train.drafts.decoder import Decoder
from edgegen.train.drafts.training import Corpus

DRAFTED = 3
"""Tokens of a chain, as in FastDraft's tables."""
SIBLINGS = 3
"""Of how many likeliest tokens one is to be right, for a tree."""
_ROWS = 16


class Acceptance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of answers to questions that training has not seen."""

    tokens: int
    """Places that were looked at."""
    agreement: float
    """Share of them where the draft's likeliest token is the target's."""
    among_likeliest: float
    """Share where the target's token is among the draft's 3 likeliest."""
    drafted_at_once: int
    acceptance_rate: float
    """accepted / drafted, with chains of `drafted_at_once`."""
    tokens_per_target_call: float


@torch.no_grad()  # type: ignore[untyped-decorator]  # torch is untyped here
def measure(draft: Decoder, held_out: Corpus, other: int | None) -> Acceptance:
    """`held_out` counts the answers alone; `other` stands for tokens that the draft lacks."""
    right, among, seen = [], [], []
    for start in range(0, len(held_out.tokens), _ROWS):
        tokens = held_out.tokens[start : start + _ROWS].long()
        inputs = held_out.inputs[start : start + _ROWS, :-1].long()
        logits = draft.logits(draft.hidden(inputs))
        if other is not None:
            logits[..., other] = -torch.inf
        best = logits.topk(min(SIBLINGS, logits.shape[-1]), -1).indices
        wanted = tokens[:, 1:]
        right.append((best[..., 0] == wanted).cpu().numpy())
        among.append((best == wanted[..., None]).any(-1).cpu().numpy())
        seen.append(held_out.counted[start : start + _ROWS, 1:].cpu().numpy())
    return summarize(np.concatenate(right), np.concatenate(among), np.concatenate(seen))


def summarize(
    right: NDArray[np.bool_], among: NDArray[np.bool_], counted: NDArray[np.bool_]
) -> Acceptance:
    """All [rows, T]: at each place whether the draft is right, its likeliest hold the token, and
    the place counts."""
    calls = accepted = 0
    for row, places in zip(right, counted, strict=True):
        text = row[places]
        at = 0
        while at < len(text):
            chain = text[at : at + DRAFTED]
            taken = len(chain) if chain.all() else int(chain.argmin())
            calls, accepted, at = calls + 1, accepted + taken, at + taken + 1
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
    """Of drafts that are guessed from one place each: `right` [count, rows, T], whether guess k
    behind a place is right, `among` and `counted` [rows, T], whether the first guess'
    likeliest tokens hold the right one, and the place counts."""
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
