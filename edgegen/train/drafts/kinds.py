"""Registry of the kinds of heads that `edgegen draft train --heads` trains on a frozen target.

A module of `edgegen.train.drafts` defines HEADS: a record, or a tuple of them. Another package
names its record in an entry point of the group `edgegen.head_trainers`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from edgegen._registry import Registry, unknown
from edgegen._types import Tokens
from edgegen.train.drafts.acceptance import Acceptance
from edgegen.train.drafts.decoder import FloatDecoder
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.training import Corpus, Training
from edgegen.train.fake import Tensor


class HeadFiles(NamedTuple):
    """Trained heads to write."""

    weights: Mapping[str, Tensor]
    tokens: Tokens
    """The target's id of each row but the last of the weight "rows"."""
    folder: Path
    facts: dict[str, Any]
    """Metadata for their index."""


@dataclass(frozen=True)
class HeadTrainer:
    """Training, measurement and files of one kind of heads."""

    name: str
    start: Callable[[FloatDecoder, Tensor, DraftSettings], Any]
    """Makes the model from the target and the rows of its head [kept + 1, hidden]. The last row
    stands for all tokens that are not kept. The model's `weights` are trained."""
    training: type[Training]
    measure: Callable[[Any, Corpus, int], Acceptance]
    """Takes the model, the held-out text, and the id of all tokens that are not kept."""
    save: Callable[[HeadFiles], None]
    reduces_vocabulary: bool = True
    """Whether it predicts only the target's most frequent tokens."""
    branches: bool = False
    """Whether it runs several continuations of a text, which recurrent state does not allow."""
    skips_layers: bool = False
    """Whether some tokens run fewer layers, which recurrent state does not allow."""
    tunes_target: bool = False
    """Whether the model's `result()` has all weights of the target, fine-tuned, to export as a
    bundle with the heads inside it."""


HEAD_TRAINERS: Registry[HeadTrainer] = Registry(
    "head_trainer", "edgegen.train.drafts", "HEADS", HeadTrainer
)


def find_trainer(kind: str) -> HeadTrainer:
    """Return the trainer of a kind of heads.

    Raises:
        UsageError: the kind is unknown.
    """
    names = HEAD_TRAINERS.names()
    if kind not in names:
        raise unknown("kind of heads", kind, names)
    return HEAD_TRAINERS.get(kind)
