"""What a drafter is: it proposes a chain of tokens and is told what the target made of it.

Whatever it proposes, the text is the target's own (verification.py): a drafter decides about speed
alone.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from edgegen.generation.sampling import Double, Sampler
from edgegen.runtimes.base import Float, Tokens


@dataclass(frozen=True)
class Draft:
    """A chain of proposed tokens."""

    tokens: Sequence[int]
    probabilities: Double | None = None
    """[n, vocab]: the distribution that each token was drawn from; None where none was drawn."""


NOTHING = Draft(())


class Drafter(ABC):
    """Drafts for one generation. Not thread-safe."""

    @abstractmethod
    def propose(self, history: Tokens, length: int, sampler: Sampler) -> Draft:
        """At most `length` tokens, at least 1, that may follow `history` [count].

        They are drawn as `sampler` is configured, or not drawn at all: at temperature 0 a draft
        has no probabilities.
        """

    def observe(self, history: Tokens, logits: Float) -> None:  # noqa: B027
        """Learn what the target decided: `history` [count] now ends in the n tokens for which it
        computed `logits` [n, vocab]. Called once for each of the target's calls."""

    def close(self) -> None:  # noqa: B027
        """Free what the generation held."""


class Drafts(ABC):
    """Where drafters come from: one for each loaded target. May be shared by threads."""

    @abstractmethod
    def start(self, context: int) -> Drafter:
        """A drafter for a sequence of at most `context` tokens."""

    def forget(self) -> None:  # noqa: B027
        """Forget what was learnt since it was made."""

    def save(self) -> None:  # noqa: B027
        """Keep on disk what was learnt, where that was asked for."""

    def close(self) -> None:  # noqa: B027
        """Free the memory."""
