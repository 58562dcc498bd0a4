"""The engine interface: what generation, sessions, benchmarks and servers are written against.

A `Model` is one loaded bundle on one engine; it is immutable and may be shared by threads. All
state is in `Cache` objects, each used by one caller at a time.

In an engine with the capability "lossless", the logits of a position do not depend on how many
tokens, branches or requests shared its step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from edgegen._types import Float, Tokens
from edgegen.arithmetic.eviction import Lambda
from edgegen.models.config import ModelConfig

PREFILL_CHUNK = 256
"""Most tokens that a caller should put into one prefill step, so that cancelling acts soon."""


class Cache(ABC):
    """Keys and values of one sequence. Not thread-safe; one step at a time."""

    context: int
    """Most tokens it can hold."""

    @property
    @abstractmethod
    def length(self) -> int:
        """Tokens held, all nodes of the last step included until `keep`."""

    @abstractmethod
    def truncate(self, length: int) -> None:
        """Forget everything after the first `length` tokens, in constant time.

        Raises:
            CacheEvicted: a window has already dropped tokens below `length`.
            ValueError: `length` is negative or more than is held.
        """

    @abstractmethod
    def keep(self, indices: Sequence[int]) -> None:
        """Of the last step's tokens keep these, in path order; the cost is the kept tokens."""

    @abstractmethod
    def save(self, path: Path) -> None:
        """Write the cache to a file (no pickle)."""

    @abstractmethod
    def load(self, path: Path) -> None:
        """Read what `save` wrote. Raises CorruptFile when it is not of this model."""

    @property
    @abstractmethod
    def nbytes(self) -> int:
        """Memory allocated for keys and values."""

    def close(self) -> None:  # noqa: B027  (most engines have nothing to free)
        """Free the memory now rather than with the last reference."""


class Step(NamedTuple):
    """Tokens to run against one cache."""

    cache: Cache
    tokens: Tokens | None = None
    """int32 [M]"""
    embeddings: Float | None = None
    """float32 [M, hidden] instead of tokens, or one row for each token of -1, in turns; with
    capability "embeddings"."""
    parents: Sequence[int] | None = None
    """For a tree: index in this step of each token's parent, -1 for the cache's last token."""
    logits_for: int | Literal["all"] = 1
    """The last n positions, or all."""
    hidden: bool = False
    """Also return the last layer's normed hidden states, with capability "hidden"."""
    layers: int | None = None
    """Run only the first n layers, with capability "layers"."""


class Output(NamedTuple):
    """Result of one Step."""

    logits: Float
    """float32 [n, vocab]; valid until the next step on the same cache."""
    hidden: Float | None = None
    """float32 [n, hidden]"""


class Model(ABC):
    """One loaded bundle on one engine."""

    config: ModelConfig
    capabilities: frozenset[str]
    """Of "tree", "hidden", "embeddings", "layers", "batch", "lossless", "lambda"."""
    engine: str
    device: str
    threads: int
    kv_bytes_per_token: int
    max_context: int
    """Most tokens that `new_cache` accepts."""
    max_prompt: int | None = None
    """Most tokens of a prompt, where that is less than the context."""
    attention: Lambda | None = None
    """What of the past a token sees, with capability "lambda"; all of it by default."""

    def slots(self, context: int) -> int:
        """Tokens that a cache for `context` tokens has memory for."""
        if self.attention is None:
            return context
        return min(context, self.attention.sink + self.attention.window + PREFILL_CHUNK)

    @abstractmethod
    def new_cache(self, context: int) -> Cache:
        """An empty cache for at most `context` tokens.

        Raises:
            UsageError: `context` is more than the model was made for.
            ResourceError: there is not enough memory.
        """

    @abstractmethod
    def step(self, steps: Sequence[Step]) -> list[Output]:
        """Run one forward pass for each step; their caches grow by the tokens given.

        Raises:
            ContextOverflow: a step would not fit its cache; nothing was run.
            UsageError: a step asks for what the engine has no capability for.
        """

    def close(self) -> None:  # noqa: B027
        """Free the model's memory."""
