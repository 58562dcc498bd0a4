"""Interface of drafters: they propose a chain or a tree of tokens and observe the outcome.

Whatever a drafter proposes, the text follows the target's distribution (verification.py). A drafter
affects only the speed.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import UsageError
from edgegen.generation.sampling import Double, Sampler, draw
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import with_capabilities
from edgegen.runtimes.base import Cache, Model

ROOT = -1
"""Parent of a draft's first tokens: the last token of the text."""


@dataclass(frozen=True)
class Draft:
    """Proposed tokens: a chain, or a tree in which each parent precedes its children."""

    tokens: Sequence[int]
    probabilities: Sequence[Double] | None = None
    """[n][vocab]: the distribution that each token was sampled from, before its earlier siblings
    were removed from it. None if the draft was not sampled."""
    parents: Sequence[int] | None = None
    """Index of each token's parent, or ROOT; None for a chain. Sampled siblings are in the order
    in which they were sampled."""
    confidences: Sequence[float] | None = None
    """Estimated probability that the target accepts the path down to each token. No token's is
    above its parent's. Only for drafts that were not sampled."""

    def parent(self, index: int) -> int:
        """Return the index of the parent of the token at `index`."""
        return index - 1 if self.parents is None else self.parents[index]

    def children(self) -> dict[int, list[int]]:
        """Return the indices of the children of ROOT and of each token that has children."""
        children: dict[int, list[int]] = {}
        for i in range(len(self.tokens)):
            children.setdefault(self.parent(i), []).append(i)
        return children

    def path(self, index: int) -> list[int]:
        """Return the indices from a child of ROOT down to `index`; none for ROOT."""
        path: list[int] = []
        while index != ROOT:
            path.append(index)
            index = self.parent(index)
        return path[::-1]

    def select(self, indices: Sequence[int]) -> Draft:
        """Return a draft of the tokens at `indices`, ascending, which include their parents."""
        if len(indices) == len(self.tokens):
            return self
        new = {ROOT: ROOT} | {old: i for i, old in enumerate(indices)}
        q, c = self.probabilities, self.confidences
        return make_draft(
            [self.tokens[i] for i in indices],
            [new[self.parent(i)] for i in indices],
            None if q is None else [q[i] for i in indices],
            None if c is None else [c[i] for i in indices],
        )

    def chain(self) -> Draft:
        """Return the path of first children, for engines that run no trees.

        Removing later siblings does not change the acceptance of the first ones.
        """
        if self.parents is None:
            return self
        children, path = self.children(), list[int]()
        while following := children.get(path[-1] if path else ROOT):
            path.append(following[0])
        return self.select(path)


EMPTY = Draft(())


def make_draft(
    tokens: Sequence[int],
    parents: Sequence[int],
    probabilities: Sequence[Double] | None = None,
    confidences: Sequence[float] | None = None,
) -> Draft:
    """Return a draft of tokens with explicit parents, as a chain if they form one."""
    chain = list(parents) == list(range(-1, len(parents) - 1))
    return Draft(tokens, probabilities, None if chain else parents, confidences)


def most_likely_tree(paths: Mapping[tuple[int, ...], float], length: int) -> Draft:
    """Return the tree of the `length` most likely paths.

    Args:
        paths: paths of tokens with the probability that the whole path is accepted. They include
            the prefixes of each path, which are at least as likely.
        length: maximum number of tokens.
    """
    # The sort puts a path before its extensions: of equally likely paths, the shorter one first.
    kept = sorted(paths, key=lambda path: (-paths[path], len(path)))[:length]
    index = {(): ROOT} | {path: i for i, path in enumerate(kept)}
    parents = [index[path[:-1]] for path in kept]
    confidences = [paths[path] for path in kept]
    return make_draft([path[-1] for path in kept], parents, None, confidences) if kept else EMPTY


class DraftPlan(NamedTuple):
    """Size of the next draft."""

    length: int
    """Maximum tokens, of all branches together; 0 is plain decoding."""
    branches: int = 1
    """Maximum children of a token; 1 makes a chain."""
    floor: float = 0.0
    """Minimum probability of acceptance at which a token is worth proposing."""
    sampled: bool = False
    """Whether the target is sampled (temperature above 0)."""


class Drafter(ABC):
    """Drafts for one generation. Not thread-safe."""

    wants_hidden = False
    """Whether it needs the target's hidden states, for `observe_hidden`."""
    looks_ahead = False
    """Whether it drafts while the target runs, between `begin_ahead` and `end_ahead`."""

    @abstractmethod
    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        """Return a draft of tokens that may follow the text.

        The tokens are sampled with the sampler's configuration, or not sampled at all. At
        temperature 0 a draft has no probabilities. Whether a sampled token is proposed must not
        depend on its value.

        Args:
            history: the text so far [count].
            plan: maximum size, at least one token.
            sampler: how the target is sampled.
        """

    def certainty(self, history: Tokens) -> float:  # noqa: ARG002
        """Return an estimate, made without drawing, that the first token it would propose after
        `history` is accepted; 0 if it has none."""
        return 0.0

    def attach(self, cache: Cache) -> None:  # noqa: B027
        """Store the target's cache, for a drafter that runs parts of the target.

        `propose` must leave the cache as it was.
        """

    def begin_ahead(self, text: Tokens, plan: DraftPlan, sampler: Sampler) -> None:  # noqa: B027
        """Start to draft what may follow `text` while the target verifies a draft.

        `text` is the history and the most likely path of the draft. Until `end_ahead` the caller
        does not use the sampler.
        """

    def end_ahead(self) -> None:  # noqa: B027
        """Stop drafting ahead. `propose` uses what is done if the target accepts it."""

    def observe_hidden(self, hidden: Float) -> None:  # noqa: B027
        """Observe the hidden states [n, hidden] that the last n tokens were sampled from."""

    def observe(self, history: Tokens, logits: Float) -> None:  # noqa: B027
        """Observe the outcome of a target call.

        `history` [count] now ends in the n tokens that were sampled from `logits` [n, vocab].
        """

    def prefill(self, history: Tokens) -> bool:  # noqa: ARG002
        """Run a chunk of the text that `propose` would run first; return whether more is left.

        It is called after the first token and after steps of plain decoding, so that the time of
        the prompt is not taken for that of a draft.
        """
        return False

    def close(self) -> None:  # noqa: B027
        """Free the memory of the generation."""


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
    """Model and cache as the speculative loop uses them."""

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
    """Device of a draft model."""
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


@dataclass(frozen=True)
class HeadKind:
    """Registry record of a kind of heads, which the drafter `heads` loads (registry.py)."""

    name: str
    """Kind in the index of the heads, and value of `edgegen draft train --heads`."""
    open: Callable[[Path, Model], Drafts]
    """Loads a folder of them for a target. Raises UsageError if the target cannot use them."""


def check_heads(name: str, width: int, model: Model) -> None:
    """Check that a model returns hidden states of this width.

    Raises:
        UsageError: it does not.
    """
    if "hidden" not in model.capabilities:
        raise UsageError(
            f"draft {name}: expected an engine that returns hidden states "
            f"({with_capabilities('hidden')}), got {model.engine}; choose another engine or draft"
        )
    check_width(name, width, model)


def check_width(name: str, width: int, model: Model) -> None:
    """Raise UsageError if the model's hidden states have another width."""
    if width != model.config.hidden_size:
        raise UsageError(
            f"{name}: expected hidden size {model.config.hidden_size}, which this model has, got "
            f"{width}; train {name} for this model"
        )


class SampledDraft:
    """Builder of a sampled draft: one path whose tokens have siblings."""

    def __init__(self) -> None:
        self._tokens: list[int] = []
        self._parents: list[int] = []
        self._distributions: list[Double] = []
        self._end = ROOT

    def extend(self, q: Double, branches: int, sampler: Sampler) -> int:
        """Sample at most `branches` siblings from `q` [vocab]; return the first, which the path
        continues from."""
        siblings = sample_without_replacement(q, branches, sampler.rng)
        start = len(self._tokens)
        self._tokens += siblings
        self._parents += [self._end] * len(siblings)
        self._distributions += [q] * len(siblings)
        self._end = start
        return siblings[0]

    def build(self) -> Draft:
        """Return the draft."""
        if not self._tokens:
            return EMPTY
        return make_draft(self._tokens, self._parents, self._distributions)


def sample_without_replacement(q: Double, count: int, rng: np.random.Generator) -> list[int]:
    """Sample at most `count` distinct tokens from `q` [vocab], one after the other."""
    sampled: list[int] = []
    rest = q
    while len(sampled) < count and rest.any():
        sampled.append(draw(rest, rng.random()))
        rest = rest.copy() if rest is q else rest
        rest[sampled[-1]] = 0.0
    return sampled
