"""What a cache holds besides keys and values, and the checks of a step that engines share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from edgegen.arithmetic.eviction import Lambda
from edgegen.errors import CacheEvicted, ContextOverflow, UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes.base import Step


class Nodes:
    """The tokens of a cache: how many, which of them the last step brought, how deep they ran.

    With Λ attention the cache has fewer slots than tokens: those that nobody will see again leave
    before the next step.
    """

    def __init__(self, context: int, slots: int, attention: Lambda | None = None) -> None:
        self.context, self.slots, self.attention = context, slots, attention
        self.length = 0
        self.parents: list[int] = []
        """Of the last step's tokens, until `keep` or `truncate`."""
        self.shallow: tuple[int, int] | None = None
        """(from this token on, layers that were run)."""
        self.dropped = 0
        """Tokens that are gone, from the first after the sinks on."""

    def reset(self, length: int, dropped: int = 0) -> None:
        """Count `length` tokens, all of them run through all layers."""
        self.length, self.dropped, self.parents, self.shallow = length, dropped, [], None

    @property
    def room(self) -> int:
        """Most tokens of the next step."""
        return min(self.context - self.length, self.slots - self.length + self._unseen())

    def drop(self) -> int:
        """Give up the tokens that no later one sees; how many more of them than before."""
        gone = max(0, self._unseen() - self.dropped)
        self.dropped += gone
        return gone

    def _unseen(self) -> int:
        """How many of the tokens after the sinks no later one sees."""
        return max(self.dropped, self.attention.dropped(self.length)) if self.attention else 0

    def truncate(self, length: int) -> None:
        """Forget the tokens after the first `length`.

        Raises:
            CacheEvicted: a token at `length` would see what is gone.
            ValueError: not that many are held, or the end would be inside a tree.
        """
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot truncate a cache of {self.length} tokens to {length}")
        base = self.length - len(self.parents)
        if not _is_chain(self.parents[: max(length - base, 0)]):
            raise ValueError(f"cannot truncate to {length}, inside a tree; use keep")
        self._uncover(length)
        self.length, self.parents = length, []
        if self.shallow and length <= self.shallow[0]:
            self.shallow = None

    def _uncover(self, length: int) -> None:
        if not self.dropped:
            return
        assert self.attention is not None
        sink = self.attention.sink
        if length <= sink:
            self.dropped = 0
        elif self.attention.dropped(length) < self.dropped:
            raise CacheEvicted(
                f"the cache's window has dropped tokens {sink} to {sink + self.dropped - 1}; it "
                f"cannot go back to {length} tokens, run them again"
            )

    def keep(self, indices: Sequence[int]) -> int:
        """Of the last step's tokens keep a path; gives the slot of the first of them.

        Raises:
            ValueError: `indices` are not a path from the cache's last token.
        """
        count = len(self.parents)
        if any(not 0 <= i < count for i in indices):
            raise ValueError(f"indices {list(indices)} are not all of the last {count} tokens")
        if [self.parents[i] for i in indices] != [-1, *indices][: len(indices)]:
            raise ValueError(f"indices {list(indices)} are not a path from the cache's last token")
        base = self.length - count
        slot, self.parents = base - self.dropped, []
        self.truncate(base + len(indices))
        return slot

    def require_sequence(self, layers: int = 0) -> None:
        """Refuse what would attend to a tree's other branches, or to layers that were not run.

        Raises:
            UsageError: see above; the caller has to keep a path or to truncate first.
        """
        if not _is_chain(self.parents):
            raise UsageError("the last step was a tree; choose a path with keep first")
        if self.shallow and not 0 < layers <= self.shallow[1]:
            raise UsageError(
                f"tokens from {self.shallow[0]} on ran {self.shallow[1]} layers only; "
                f"truncate the cache to {self.shallow[0]} first"
            )

    def commit(self, parents: list[int], layers: int, all_layers: int) -> None:
        """Count a step's tokens as held, now that all their keys and values are."""
        if layers < all_layers:
            self.shallow = (self.shallow[0] if self.shallow else self.length, layers)
        self.length, self.parents = self.length + len(parents), parents


def parents_of(step: Step) -> list[int]:
    """Index of each token's parent in the step, -1 for the cache's last token."""
    if step.parents is not None:
        return [int(parent) for parent in step.parents]
    return list(range(-1, _count(step) - 1))


def check_step(step: Step, config: ModelConfig, nodes: Nodes) -> None:
    """Refuse a step that is not possible, before anything of it has run.

    Raises:
        ContextOverflow: the tokens do not fit the cache.
        UsageError: anything else.
    """
    _check_values(step, config)
    count = _count(step)
    layers = config.num_layers if step.layers is None else step.layers
    if not 1 <= layers <= config.num_layers:
        raise UsageError(f"layers={layers}, expected 1 to {config.num_layers}")
    if step.logits_for != "all" and not 1 <= step.logits_for <= count:
        raise UsageError(f"logits_for={step.logits_for} with {count} tokens in the step")
    parents = parents_of(step)
    if len(parents) != count or any(not -1 <= p < i for i, p in enumerate(parents)):
        raise UsageError("parents must give each token an earlier token of the step, or -1")
    if nodes.length + count > nodes.context:
        raise ContextOverflow(
            f"{count} more tokens do not fit: the cache holds {nodes.length} of {nodes.context}"
        )
    if count > nodes.room:
        raise UsageError(
            f"{count} tokens in a step are too many beside a window; give at most {nodes.room}"
        )
    nodes.require_sequence(layers)


def _is_chain(parents: Sequence[int]) -> bool:
    return all(parent == i - 1 for i, parent in enumerate(parents))


def _count(step: Step) -> int:
    given = step.embeddings if step.tokens is None else step.tokens
    return 0 if given is None else len(given)


def _check_values(step: Step, config: ModelConfig) -> None:
    """Tokens, embeddings, or both with a token of -1 for each embedding; of the right shape and
    range."""
    if step.tokens is None and step.embeddings is None:
        raise UsageError("a step takes tokens, embeddings, or both; this one has neither")
    if step.embeddings is not None:
        shape = step.embeddings.shape
        if len(shape) != 2 or not shape[0] or shape[1] != config.hidden_size:
            raise UsageError(f"embeddings have shape {list(shape)}, not [M, {config.hidden_size}]")
        if step.tokens is None:
            return
    tokens = np.asarray(step.tokens)
    if tokens.ndim != 1 or not len(tokens):
        raise UsageError(f"tokens have shape {list(tokens.shape)}, expected [M] with M at least 1")
    if step.embeddings is not None:
        stands = tokens == -1
        if int(stands.sum()) != len(step.embeddings):
            raise UsageError(
                f"{len(step.embeddings)} embeddings for {int(stands.sum())} tokens of -1; give one "
                "for each"
            )
        tokens = np.where(stands, 0, tokens)
    if tokens.min() < 0 or tokens.max() >= config.vocab_size:
        raise UsageError(f"token ids must be in 0..{config.vocab_size - 1}")
