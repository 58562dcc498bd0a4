"""Bookkeeping of a cache: its length, the nodes of its last step, and dropped tokens."""

from __future__ import annotations

from collections.abc import Sequence

from edgegen.arithmetic.eviction import Lambda
from edgegen.errors import CacheEvicted, UsageError

RECENT = 16
"""Tokens before the last step whose recurrent state a cache keeps."""
MAX_STEP = 64
"""Maximum tokens of a step all of whose recurrent state a cache keeps."""


class Nodes:
    """The tokens of a cache, without their keys and values.

    With Λ attention a cache has fewer slots than tokens: a token that no later token attends to is
    dropped before the next step. Recurrent state is kept of the last tokens only.
    """

    def __init__(
        self,
        context: int,
        slots: int,
        attention: Lambda | None = None,
        *,
        is_recurrent: bool = False,
    ) -> None:
        self.context, self.slots, self.attention = context, slots, attention
        self.is_recurrent = is_recurrent
        self.length = 0
        self.parents: Sequence[int] = range(0)
        """Parents of the last step's tokens, until `keep` or `truncate`; a range for a chain."""
        self.shallow: tuple[int, Sequence[int]] | None = None
        """(first token that did not run all layers, layers that all tokens from it on ran)."""
        self.dropped = 0
        """Number of dropped tokens; the first one follows the attention sinks."""
        self.floor = 0
        """Minimum length, except 0, that the recurrent state can go back to."""

    def reset(self, length: int, dropped: int = 0) -> None:
        """Set the length to `length` tokens that ran all layers."""
        self.length, self.dropped = length, dropped
        self.floor = length if self.is_recurrent else 0
        self.parents, self.shallow = range(0), None

    @property
    def room(self) -> int:
        """Maximum number of tokens in the next step."""
        return min(self.context, self.slots + self._unseen()) - self.length

    def drop(self) -> int:
        """Drop the tokens that no later token attends to; return how many are dropped now."""
        count = max(0, self._unseen() - self.dropped)
        self.dropped += count
        return count

    def _unseen(self) -> int:
        """Return the number of tokens, after the sinks, that no later token attends to."""
        return max(self.dropped, self.attention.dropped(self.length)) if self.attention else 0

    def truncate(self, length: int) -> None:
        """Forget the tokens after the first `length`.

        Raises:
            CacheEvicted: the token at `length` would attend to a dropped token, or read recurrent
                state that is gone.
            ValueError: `length` is out of range, or inside a tree.
        """
        if not 0 <= length <= self.length:
            raise ValueError(f"expected a length of 0 to {self.length}, got {length}")
        start = self.length - len(self.parents)
        if not _is_chain(self.parents[: max(length - start, 0)]):
            raise ValueError(f"cannot truncate to {length} tokens, inside a tree; use keep")
        self._check_floor(length)
        self._check_dropped(length)
        self.length, self.parents = length, range(0)
        if self.shallow and length <= self.shallow[0]:
            self.shallow = None

    def _check_floor(self, length: int) -> None:
        if not length:
            self.floor = 0
        elif length < self.floor:
            raise CacheEvicted(
                f"cannot truncate the cache to {length} tokens: it has the recurrent state after "
                f"{self.floor} tokens or more; run the prompt again"
            )

    def _check_dropped(self, length: int) -> None:
        if not self.dropped:
            return
        assert self.attention is not None
        sink = self.attention.sink
        if length <= sink:
            self.dropped = 0
        elif self.attention.dropped(length) < self.dropped:
            raise CacheEvicted(
                f"cannot truncate the cache to {length} tokens: its window has dropped tokens "
                f"{sink} to {sink + self.dropped - 1}; run the prompt again"
            )

    def keep(self, indices: Sequence[int]) -> int:
        """Keep a path of the last step's tokens; return the slot of its first token.

        Raises:
            ValueError: `indices` are not a path from the cache's last token.
        """
        count = len(self.parents)
        if any(not 0 <= i < count for i in indices):
            raise ValueError(f"expected indices below {count}, got {list(indices)}")
        if [self.parents[i] for i in indices] != [-1, *indices][: len(indices)]:
            raise ValueError(
                f"expected a path from the cache's last token, got indices {list(indices)}"
            )
        start = self.length - count
        slot, self.parents = start - self.dropped, range(0)
        self.truncate(start + len(indices))
        return slot

    def next_floor(self, count: int) -> int:
        """Return `floor` after a step of `count` tokens."""
        if not self.is_recurrent:
            return 0
        kept = self.length if count <= MAX_STEP else self.length + count
        return max(self.floor, kept - RECENT)

    def require_sequence(self, layers: Sequence[int] | None = None) -> None:
        """Check that a token that runs `layers` can follow: None stands for all layers.

        Raises:
            UsageError: the last step was a tree, or tokens before it ran fewer layers.
        """
        if not _is_chain(self.parents):
            raise UsageError("the last step was a tree; choose a path with keep first")
        if self.shallow and (layers is None or not {*layers} <= {*self.shallow[1]}):
            raise UsageError(
                f"tokens from {self.shallow[0]} on ran {len(self.shallow[1])} layers only; "
                f"truncate the cache to {self.shallow[0]} first"
            )

    def commit(self, parents: Sequence[int], layers: Sequence[int] | None = None) -> None:
        """Count the tokens of a step that has run; `layers` is None if it ran all layers."""
        if layers is not None:
            self.shallow = (self.shallow[0] if self.shallow else self.length, layers)
        self.floor = self.next_floor(len(parents))
        self.length, self.parents = self.length + len(parents), parents


def _is_chain(parents: Sequence[int]) -> bool:
    return isinstance(parents, range) or all(p == i - 1 for i, p in enumerate(parents))
