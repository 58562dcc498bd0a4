"""The engine interface: generation, sessions, benchmarks and servers use engines through it.

A `Model` is one loaded bundle on one engine. It is immutable, and threads may share it. All state
is in `Cache` objects, each used by one caller at a time.

The public methods check their arguments. An engine implements the methods below them that start
with an underscore: `_new_cache` and `_run` (or `_step`) of a model, `_state`, `_restore` and
`_truncate` of a cache.

In an engine with the capability "lossless", the logits of a position do not depend on how many
tokens, branches or requests share its step.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda
from edgegen.errors import ContextOverflow, CorruptFile, ResourceError, UsageError
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.cachefile import Arrays
from edgegen.runtimes.matrix import FloatMatrix, HeadMatrix, TokenRows
from edgegen.runtimes.nodes import Nodes
from edgegen.runtimes.step import Output, Step, check_steps, layers_of, parents_of

__all__ = ["PREFILL_CHUNK", "Arrays", "Cache", "Model", "Output", "Step"]

PREFILL_CHUNK = 256
"""Maximum tokens that a caller should put into one prefill step, so that it can be cancelled."""


class Cache(ABC):
    """Keys and values of one sequence. Not thread-safe; one step at a time."""

    def __init__(self, model: Model, context: int) -> None:
        self.model = model
        """Model that created it."""
        self.context = context
        """Maximum number of tokens."""
        recurrent = model.config.is_recurrent
        slots = model.slots(context)
        self.nodes = Nodes(context, slots, model.attention, is_recurrent=recurrent)

    @property
    def length(self) -> int:
        """Number of tokens, including all nodes of the last step until `keep`."""
        return self.nodes.length

    @property
    def nbytes(self) -> int:
        """Memory allocated for keys, values and other state."""
        return self.model.kv_bytes_per_token * self.nodes.slots + self.model.recurrent_bytes

    def truncate(self, length: int) -> None:
        """Forget everything after the first `length` tokens, in constant time.

        Raises:
            CacheEvicted: a window has already dropped tokens below `length`, or recurrent state
                is kept of later tokens only.
            ValueError: `length` is negative or greater than `self.length`.
        """
        self.nodes.truncate(length)
        self._truncate()

    def keep(self, indices: Sequence[int]) -> None:
        """Keep these tokens of the last step, in path order, and forget its other tokens.

        The cost is proportional to the number of kept tokens.

        Raises:
            ValueError: `indices` are not a path from the cache's last token.
        """
        self._keep(self.nodes.keep(indices), indices)

    def save(self, path: Path) -> None:
        """Write the cache to a file, without pickle.

        Raises:
            UsageError: the last step was a tree, or did not run all layers, or `path` is a
                device, pipe or socket.
        """
        self.nodes.require_sequence()
        self.drop()
        cachefile.save(path, self.model.fingerprint, self.length, self._state())

    def load(self, path: Path) -> None:
        """Read a file that `save` wrote.

        Raises:
            ContextOverflow: the file has more tokens than this cache has room for.
            CorruptFile: the file is damaged, or was saved by another model.
        """
        length, arrays = cachefile.load(path, self.model.fingerprint)
        if length > self.context:
            raise ContextOverflow(
                f"{path.name}: expected at most {self.context} tokens, got {length}; choose a "
                "larger context with -c"
            )
        if not self._restore(length, arrays):
            raise CorruptFile(
                f"{path.name}: expected the arrays of {length} tokens, got other shapes or types; "
                "delete the file and run the prompt again"
            )
        attention = self.model.attention
        self.nodes.reset(length, attention.dropped(length) if attention else 0)

    def drop(self) -> None:
        """Drop the tokens that no later token attends to."""
        if count := self.nodes.drop():
            self._drop(count)

    def commit(self, step: Step) -> None:
        """Count a step's tokens: an engine calls this when it has run them."""
        layers = layers_of(step, self.model.config.num_layers)
        ran_all = len(layers) == self.model.config.num_layers
        self.nodes.commit(parents_of(step), None if ran_all else layers)

    def close(self) -> None:  # noqa: B027  (most engines have nothing to free)
        """Free the memory now rather than with the last reference."""

    @abstractmethod
    def _state(self) -> Arrays:
        """Return the arrays to save."""

    @abstractmethod
    def _restore(self, length: int, arrays: Arrays) -> bool:
        """Restore the `length` tokens of saved arrays; return False if they do not fit."""

    def _truncate(self) -> None:  # noqa: B027
        """Discard the keys and values of tokens from `self.length` on, if they cannot stay."""

    def _keep(self, slot: int, indices: Sequence[int]) -> None:  # noqa: ARG002
        """Move the last step's tokens at `indices` to `slot` and the slots after it."""
        self._truncate()

    def _drop(self, count: int) -> None:  # noqa: B027
        """Drop `count` tokens after the attention sinks."""


class Model(ABC):
    """One loaded bundle on one engine."""

    config: ModelConfig
    capabilities: frozenset[str]
    """Subset of "tree", "hidden", "embeddings", "layers", "skip", "batch", "lossless", "lambda"."""
    engine: str
    device: str
    threads: int
    kv_bytes_per_token: int
    recurrent_bytes: int = 0
    """Bytes of a cache's state that do not grow with its tokens."""
    placement: Mapping[str, Mapping[str, int]] = {}
    """ONNX Runtime's execution provider -> operator -> number of nodes; empty on CPUs."""
    max_context: int
    """Maximum context of a cache."""
    max_prompt: int | None = None
    """Maximum number of tokens in a prompt, if it is less than the context."""
    prefill_chunk: int = PREFILL_CHUNK
    """Maximum tokens that plain decoding puts into one prefill step."""
    attention: Lambda | None = None
    """Λ attention, with capability "lambda"; None if tokens attend to all tokens before them."""
    fingerprint: str
    """Identifies model, engine and attention in saved caches."""

    def slots(self, context: int) -> int:
        """Return the number of tokens that a cache of this context has memory for."""
        if self.attention is None:
            return context
        return min(context, self.attention.sink + self.attention.window + PREFILL_CHUNK)

    def new_cache(self, context: int) -> Cache:
        """Return an empty cache for at most `context` tokens.

        Raises:
            UsageError: `context` is not in the model's range.
            ResourceError: there is not enough memory.
        """
        if not 1 <= context <= self.max_context:
            raise UsageError(
                f"expected a context of 1 to {self.max_context} tokens, got {context}; choose "
                f"another with -c, or {_advice(self)}"
            )
        try:
            return self._new_cache(context)
        except MemoryError as error:
            need = self.kv_bytes_per_token * self.slots(context) >> 20
            raise ResourceError(
                f"a cache for {context} tokens needs {need} MiB, more than there is; choose a "
                "smaller context with -c"
            ) from error

    def step(self, steps: Sequence[Step]) -> list[Output]:
        """Run one forward pass for each step; their caches grow by the tokens of the steps.

        Raises:
            ContextOverflow: a step does not fit its cache; nothing was run.
            UsageError: a step is invalid, or needs a capability that the engine lacks.
        """
        check_steps(steps, self)
        if self.attention is not None:
            for step in steps:
                step.cache.drop()
        return self._step(steps)

    def matrix(self, weight: Float, bits: int = 8) -> HeadMatrix:  # noqa: ARG002
        """Return a matrix [N, K] of draft heads, as the engine multiplies it.

        An engine may round it to `bits` bits, 8 or 4.
        """
        return FloatMatrix(weight)

    def token_rows(self, rows: Float) -> TokenRows:
        """Return the rows [kept, K] of the tokens that draft heads guess, coarse and exact."""
        return TokenRows(self.matrix(rows, 4), rows)

    def close(self) -> None:  # noqa: B027
        """Free the model's memory."""

    @abstractmethod
    def _new_cache(self, context: int) -> Cache:
        """Return an empty cache. Raises MemoryError or ResourceError without enough memory."""

    def _step(self, steps: Sequence[Step]) -> list[Output]:
        """Run checked steps and commit each; by default one after the other."""
        outputs = []
        for step in steps:
            outputs.append(self._run(step))
            step.cache.commit(step)
        return outputs

    def _run(self, step: Step) -> Output:
        """Run one checked step; the caller commits it."""
        raise NotImplementedError


def _advice(model: Model) -> str:
    if model.max_prompt is not None:
        return "load the model with a larger --prompt-limit or --answer-limit"
    return "export the bundle with a larger --context"
