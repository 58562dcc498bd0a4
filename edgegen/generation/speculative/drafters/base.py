"""What a drafter is: it proposes a chain or a tree of tokens and is told what became of it.

Whatever it proposes, the text is the target's own (verification.py): a drafter decides about speed
alone.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.generation.sampling import Double, Sampler, draw
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Cache, Model

ROOT = -1
"""Stands for the last token of the text, from which a draft grows."""


@dataclass(frozen=True)
class Draft:
    """Proposed tokens: a chain, or a tree of which each parent stands before its children."""

    tokens: Sequence[int]
    probabilities: Sequence[Double] | None = None
    """[n][vocab]: the distribution that each token was drawn from, without its earlier siblings'
    being taken out; None where none was drawn."""
    parents: Sequence[int] | None = None
    """Index of each token's parent, or ROOT; None for a chain. Drawn siblings stand in the order
    in which they were drawn."""
    confidences: Sequence[float] | None = None
    """How likely the drafter thinks it that the target takes the whole path down to each token;
    no token's is above its parent's. Only where none was drawn."""

    def parent(self, index: int) -> int:
        """Of the token at `index`."""
        return index - 1 if self.parents is None else self.parents[index]

    def children(self) -> dict[int, list[int]]:
        """Indices of the children of each token that has some, and of ROOT."""
        found: dict[int, list[int]] = {}
        for i in range(len(self.tokens)):
            found.setdefault(self.parent(i), []).append(i)
        return found

    def path(self, index: int) -> list[int]:
        """The indices from a child of ROOT to `index`; none for ROOT."""
        found: list[int] = []
        while index != ROOT:
            found.append(index)
            index = self.parent(index)
        return found[::-1]

    def only(self, indices: Sequence[int]) -> Draft:
        """A draft of some of the tokens, ascending, with the parents of each."""
        if len(indices) == len(self.tokens):
            return self
        new = {ROOT: ROOT} | {old: i for i, old in enumerate(indices)}
        q, c = self.probabilities, self.confidences
        return grown(
            [self.tokens[i] for i in indices],
            [new[self.parent(i)] for i in indices],
            None if q is None else [q[i] for i in indices],
            None if c is None else [c[i] for i in indices],
        )

    def chain(self) -> Draft:
        """The path of first children, for engines that run no trees. Leaving out later siblings
        leaves the rule of acceptance as it was for the first."""
        if self.parents is None:
            return self
        children, path = self.children(), list[int]()
        while found := children.get(path[-1] if path else ROOT):
            path.append(found[0])
        return self.only(path)


NOTHING = Draft(())


def grown(
    tokens: Sequence[int],
    parents: Sequence[int],
    probabilities: Sequence[Double] | None = None,
    confidences: Sequence[float] | None = None,
) -> Draft:
    """A draft of tokens whose `parents` are all named: a chain where they make one."""
    chain = list(parents) == list(range(-1, len(parents) - 1))
    return Draft(tokens, probabilities, None if chain else parents, confidences)


def likeliest(paths: Mapping[tuple[int, ...], float], length: int) -> Draft:
    """The `length` likeliest of `paths` of tokens, each with how likely it is taken as a whole;
    what a path goes on from is among them, and no less likely."""
    # The shorter of two that are level stands before the one that may go on from it.
    kept = sorted(paths, key=lambda path: (-paths[path], len(path)))[:length]
    places = {(): ROOT} | {path: i for i, path in enumerate(kept)}
    parents = [places[path[:-1]] for path in kept]
    claims = [paths[path] for path in kept]
    return grown([path[-1] for path in kept], parents, None, claims) if kept else NOTHING


class Drafter(ABC):
    """Drafts for one generation. Not thread-safe."""

    wants_hidden = False
    """Whether it is to `see` the target's states."""

    @abstractmethod
    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        """At most `length` tokens, at least 1, that may follow `history` [count].

        They are drawn as `sampler` is configured, or not drawn at all: at temperature 0 a draft
        has no probabilities. What is drawn must not decide whether it is proposed.

        Args:
            history: the text so far.
            length: most tokens, of all branches together.
            sampler: how the target is sampled.
            branches: most children of one token; 1 makes a chain.
            floor: tokens that are less likely to be taken are not worth proposing.
        """

    def attach(self, cache: Cache) -> None:  # noqa: B027
        """Be told of the target's cache, for a drafter that runs parts of the target itself; it
        must leave it as it found it."""

    def see(self, hidden: Float) -> None:  # noqa: B027
        """Be shown the target's states [n, hidden] that the n tokens decided last came from."""

    def observe(self, history: Tokens, logits: Float) -> None:  # noqa: B027
        """Learn what the target decided: `history` [count] now ends in the n tokens for which it
        computed `logits` [n, vocab]. Called once for each of the target's calls."""

    def close(self) -> None:  # noqa: B027
        """Free what the generation held."""


class Drafts(ABC):
    """Factory of drafters for one loaded target. May be shared by threads."""

    joinable: ClassVar[bool] = True
    """Whether its drafters can be combined with others."""

    @abstractmethod
    def start(self, context: int) -> Drafter:
        """Return a drafter for a sequence of at most `context` tokens."""

    def adapt(self, model: Model, cache: Cache) -> Target:
        """Return the model and cache to decode with: wrappers, if drafting extends each step."""
        return Target(model, cache)

    def forget(self) -> None:  # noqa: B027
        """Forget what was learned since the construction."""

    def save(self) -> None:  # noqa: B027
        """Write what was learned to disk, if configured."""

    def close(self) -> None:  # noqa: B027
        """Free the memory."""


@dataclass
class Target:
    """Model and cache as the speculative loop sees them."""

    model: Model
    cache: Cache

    def settle(self) -> None:
        """Remove from the cache what a drafter added behind the text."""


@dataclass(frozen=True)
class DraftContext:
    """Inputs that a drafter is opened with."""

    model: Model
    """The target."""
    tokenizer: Tokenizer
    """The target's."""
    directory: Path | None = None
    """Directory to load, for a drafter with a `file`."""
    engine: str = "auto"
    """Engine of a draft model."""
    device: str = "CPU"
    cache: Path | None = None
    """File with learned state."""


@dataclass(frozen=True)
class DrafterSpec:
    """Registry record of a drafter (registry.py)."""

    name: str
    """Value of --draft."""
    help: str
    """Description for --help, in half a line."""
    open: Callable[[DraftContext], Drafts]
    """Loads it for a target. Raises UsageError if the target cannot use it."""
    rank: int = 100
    """Position among drafters, the cheapest first."""
    options: frozenset[str] = frozenset()
    """Options that it takes, of "draft_cache", "draft_engine" and "draft_device"."""
    file: str | None = None
    """File that identifies a directory of this drafter. `--draft DIR` selects the drafter by it;
    `--draft NAME` loads the directory inside the target's bundle."""
    export: str = ""
    """Option of `edgegen export` that puts the directory into a bundle."""

    @property
    def selector(self) -> str:
        """Values of --draft that select it."""
        return self.name if self.file is None else f"{self.name} or a directory with {self.file}"


class Drawn:
    """A draft of drawn tokens as it grows: one path, each token of it with siblings."""

    def __init__(self) -> None:
        self._tokens: list[int] = []
        self._parents: list[int] = []
        self._laws: list[Double] = []
        self._end = ROOT

    def grow(self, q: Double, branches: int, sampler: Sampler) -> int:
        """Draw at most `branches` tokens from `q` [vocab]; gives the first, which is gone on
        from."""
        drawn = draw_distinct(q, branches, sampler.rng)
        start = len(self._tokens)
        self._tokens += drawn
        self._parents += [self._end] * len(drawn)
        self._laws += [q] * len(drawn)
        self._end = start
        return drawn[0]

    def made(self) -> Draft:
        """The draft."""
        return grown(self._tokens, self._parents, self._laws) if self._tokens else NOTHING


def draw_distinct(q: Double, count: int, rng: np.random.Generator) -> list[int]:
    """At most `count` tokens drawn one after the other from `q` [vocab] without replacement."""
    drawn: list[int] = []
    left = q
    while len(drawn) < count and left.any():
        drawn.append(draw(left, rng.random()))
        left = left.copy() if left is q else left
        left[drawn[-1]] = 0.0
    return drawn
