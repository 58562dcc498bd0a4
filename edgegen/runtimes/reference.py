"""The engine interface on plain numpy: every capability, exact and slow.

For tests, and for the tests of programs that embed edgegen. Weights are dequantized a layer at a
time when first used; activations and the cache are float32, whatever the bundle's recipe says of
them. Every token runs by itself through the same shapes, which is what makes its logits
independent of the others in its step, bit for bit.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from edgegen.bundle import Bundle
from edgegen.errors import (
    CacheEvicted,
    ContextOverflow,
    CorruptFile,
    MissingDevice,
    ResourceError,
    UsageError,
)
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.reference.decoder import Block, embed, load_block, logits
from edgegen.reference.eviction import Lambda
from edgegen.reference.layers import rms_norm
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Cache, Float, Model, Output, Step
from edgegen.runtimes.tensors import BundleWeights


class Weights(Protocol):
    """Where a model's float32 tensors come from."""

    def tensor(self, name: str) -> Float:
        """embed, norm or head."""
        ...

    def block(self, layer: int) -> dict[str, Float]:
        """A layer's tensors by their short names."""
        ...


class CheckpointWeights:
    """The unquantized weights of a model as its author shipped it."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint

    def tensor(self, name: str) -> Float:
        """embed, norm or head."""
        return self.checkpoint.tensor(name)

    def block(self, layer: int) -> dict[str, Float]:
        """A layer's tensors by their short names."""
        return load_block(self.checkpoint, layer)


class ReferenceModel(Model):
    """A model on numpy. Safe to share between threads."""

    engine = "reference"
    device = "CPU"
    capabilities = frozenset(
        {"tree", "hidden", "embeddings", "layers", "batch", "lossless", "lambda"}
    )

    def __init__(
        self,
        config: ModelConfig,
        weights: Weights,
        context: int,
        fingerprint: str,
        attention: Lambda | None = None,
    ) -> None:
        """`fingerprint` names the model in saved caches."""
        self.config, self.max_context, self.attention = config, context, attention
        self.fingerprint = f"{fingerprint} {attention}" if attention else fingerprint
        self.threads = os.cpu_count() or 1  # numpy's BLAS takes them all
        self.kv_bytes_per_token = 2 * config.num_layers * config.kv_size * 4
        self._weights = weights
        self._tensors: dict[str, Float] = {}
        self._blocks: dict[int, Block] = {}

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint) -> ReferenceModel:
        """The float model, for contexts as long as it was trained for."""
        config, digest = checkpoint.config, checkpoint.source.info().sha256
        weights = CheckpointWeights(checkpoint)
        return cls(config, weights, config.max_position, f"reference {digest}")

    @classmethod
    def from_bundle(
        cls,
        bundle: Bundle,
        device: str = "CPU",
        threads: int | None = None,  # noqa: ARG003
        attention: Lambda | None = None,
    ) -> ReferenceModel:
        """An exported model; numpy chooses its `threads` itself.

        Raises:
            CorruptFile: the index of the tensors is damaged.
            MissingDevice: `device` is not the CPU.
        """
        if device != "CPU":
            raise MissingDevice(
                f"engine reference runs on the CPU only, not on {device}; leave --device out"
            )
        m = bundle.manifest
        weights = BundleWeights(bundle)
        return cls(m.model, weights, m.context, f"reference {m.digest}", attention)

    def new_cache(self, context: int) -> ReferenceCache:
        if not 1 <= context <= self.max_context:
            raise UsageError(
                f"context of {context} tokens is outside 1..{self.max_context}, which this model "
                "was made for"
            )
        return ReferenceCache(self, context)

    def step(self, steps: Sequence[Step]) -> list[Output]:
        caches = [_checked_cache(step, self) for step in steps]
        if len({id(cache) for cache in caches}) < len(caches):
            raise UsageError("two steps share a cache; give them in two calls")
        return [self._run(step, cache) for step, cache in zip(steps, caches, strict=True)]

    def close(self) -> None:
        self._tensors.clear()
        self._blocks.clear()

    def _run(self, step: Step, cache: ReferenceCache) -> Output:
        layers = step.layers or self.config.num_layers
        x = self._input(step)  # [M, hidden]
        parents = _parents(step)
        cache.drop()
        paths = cache.paths(parents)
        for i in range(layers):
            block = self._block(i)
            rows = []
            for token, path in enumerate(paths):
                position = np.array([len(path) + cache.dropped])
                past = cache.past(i, path, block.window)
                y, k, v = block.forward(x[token : token + 1], past, positions=position)
                cache.write(i, token, k, v)
                rows.append(y)
            x = np.concatenate(rows)
        out = self._output(step, x)
        cache.commit(parents, layers)
        return out

    def _input(self, step: Step) -> Float:
        if step.embeddings is not None:
            return step.embeddings.astype(np.float32)
        return embed(self.config, self._tensor("embed"), np.asarray(step.tokens))

    def _output(self, step: Step, x: Float) -> Output:
        """Logits and hidden states of the rows asked for, each row by itself."""
        norm = self._tensor("norm")
        head = self._tensor("embed" if self.config.tie_embeddings else "head")
        count = len(x) if step.logits_for == "all" else step.logits_for
        rows = [x[i : i + 1] for i in range(len(x) - count, len(x))]
        scores = np.concatenate([logits(self.config, norm, head, row) for row in rows])
        if not step.hidden:
            return Output(scores)
        normed = np.concatenate([rms_norm(row, norm, self.config.norm_eps) for row in rows])
        return Output(scores, normed)

    def _tensor(self, name: str) -> Float:
        if name not in self._tensors:
            self._tensors[name] = self._weights.tensor(name)
        return self._tensors[name]

    def _block(self, layer: int) -> Block:
        if layer not in self._blocks:
            self._blocks[layer] = Block(self.config, layer, self._weights.block(layer))
        return self._blocks[layer]


class ReferenceCache(Cache):
    """Keys and values [layers, kv_heads, slots, head_dim] of one sequence.

    With Λ attention there are fewer slots than tokens: those that nobody will see again leave
    before the next step, and the slots after them move up.
    """

    def __init__(self, model: ReferenceModel, context: int) -> None:
        self.model, self.context = model, context
        self._slots, self.dropped = model.slots(context), 0
        self._sink = model.attention.sink if model.attention else 0
        c = model.config
        shape = (c.num_layers, c.num_kv_heads, self._slots, c.head_dim)
        try:
            # Zeros are mapped, not written: memory is taken as the cache fills.
            self._k, self._v = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        except MemoryError as error:
            raise ResourceError(
                f"a cache for {context} tokens needs {self.nbytes >> 20} MiB, more than there is; "
                "choose a smaller context with -c"
            ) from error
        self._length = 0
        self._parents: list[int] = []  # of the last step's tokens
        self._shallow: tuple[int, int] | None = None  # (from this token on, layers that were run)

    @property
    def length(self) -> int:
        return self._length

    @property
    def nbytes(self) -> int:
        return self.model.kv_bytes_per_token * self._slots

    @property
    def room(self) -> int:
        """Most tokens of the next step."""
        return min(self.context - self._length, self._slots - self._length + self._unseen())

    def drop(self) -> None:
        """Give up the tokens that no later one sees."""
        gone = max(0, self._unseen() - self.dropped)
        if gone:
            end = self._length - self.dropped
            for array in (self._k, self._v):
                array[:, :, self._sink : end - gone] = array[:, :, self._sink + gone : end].copy()
            self.dropped += gone

    def _unseen(self) -> int:
        """How many of the tokens after the sinks no later one sees."""
        attention = self.model.attention
        return max(self.dropped, attention.dropped(self._length)) if attention else 0

    def truncate(self, length: int) -> None:
        if not 0 <= length <= self._length:
            raise ValueError(f"cannot truncate a cache of {self._length} tokens to {length}")
        base = self._length - len(self._parents)
        if not _is_chain(self._parents[: max(length - base, 0)]):
            raise ValueError(f"cannot truncate to {length}, inside a tree; use keep")
        self._uncover(length)
        self._length, self._parents = length, []
        if self._shallow and length <= self._shallow[0]:
            self._shallow = None

    def _uncover(self, length: int) -> None:
        """Raises CacheEvicted where a token at `length` would see what is gone."""
        if not self.dropped:
            return
        assert self.model.attention is not None
        if length <= self._sink:
            self.dropped = 0
        elif self.model.attention.dropped(length) < self.dropped:
            raise CacheEvicted(
                f"the cache's window has dropped tokens {self._sink} to "
                f"{self._sink + self.dropped - 1}; it cannot go back to {length} tokens, run them "
                "again"
            )

    def keep(self, indices: Sequence[int]) -> None:
        count = len(self._parents)
        if any(not 0 <= i < count for i in indices):
            raise ValueError(f"indices {list(indices)} are not all of the last {count} tokens")
        if [self._parents[i] for i in indices] != [-1, *indices][: len(indices)]:
            raise ValueError(f"indices {list(indices)} are not a path from the cache's last token")
        base = self._length - count - self.dropped
        slots = base + np.asarray(indices, np.intp)
        for array in (self._k, self._v):
            array[:, :, base : base + len(slots)] = array[:, :, slots]
        self._parents = []
        self.truncate(base + len(slots) + self.dropped)

    def save(self, path: Path) -> None:
        self.require_sequence()
        self.drop()
        held = self._length - self.dropped
        parts = {"k": self._k[:, :, :held], "v": self._v[:, :, :held]}
        cachefile.save(path, self.model.fingerprint, self._length, parts)

    def load(self, path: Path) -> None:
        length, held = cachefile.load(path, self.model.fingerprint, ("k", "v"))
        if length > self.context:
            raise ContextOverflow(
                f"{path.name} holds {length} tokens, this cache has room for {self.context}; "
                "choose a larger context with -c"
            )
        attention = self.model.attention
        gone = attention.dropped(length) if attention else 0
        slots = max(length, 0) - gone
        shape = self._k[:, :, :slots].shape
        if any(a.shape != shape or a.dtype != np.float32 for a in held.values()):
            raise CorruptFile(f"{path.name}: its arrays are not those of {length} tokens")
        self._k[:, :, :slots], self._v[:, :, :slots] = held["k"], held["v"]
        self._length, self.dropped, self._parents, self._shallow = length, gone, [], None

    def require_sequence(self, layers: int = 0) -> None:
        """Refuse what would attend to a tree's other branches, or to layers that were not run.

        Raises:
            UsageError: see above; the caller has to keep a path or to truncate first.
        """
        if not _is_chain(self._parents):
            raise UsageError("the last step was a tree; choose a path with keep first")
        if self._shallow and not 0 < layers <= self._shallow[1]:
            raise UsageError(
                f"tokens from {self._shallow[0]} on ran {self._shallow[1]} layers only; "
                f"truncate the cache to {self._shallow[0]} first"
            )

    def paths(self, parents: list[int]) -> list[NDArray[np.intp]]:
        """For each of a step's tokens the slots of the tokens before it, in order."""
        paths: list[NDArray[np.intp]] = []
        held = self._length - self.dropped
        for parent in parents:
            before = paths[parent] if parent >= 0 else np.arange(held)
            paths.append(np.append(before, held + parent) if parent >= 0 else before)
        return paths

    def commit(self, parents: list[int], layers: int) -> None:
        """Count a step's tokens as held, now that all their keys and values are."""
        if layers < self.model.config.num_layers:
            start = self._shallow[0] if self._shallow else self._length
            self._shallow = (start, layers)
        self._length, self._parents = self._length + len(parents), parents

    def past(self, layer: int, path: NDArray[np.intp], window: int) -> tuple[Float, Float]:
        """Keys and values [kv_heads, P, head_dim] of what the token after `path` sees of it."""
        seen = path[max(0, len(path) - window + 1) :] if window else path
        if attention := self.model.attention:
            # Behind the sinks, places in a path are positions less what was dropped.
            place = np.arange(len(path) - len(seen), len(path))
            positions = np.where(place < self._sink, place, place + self.dropped)
            now = len(path) + self.dropped
            near = now - positions < (window or now + 1)
            seen = seen[attention.kept(positions, now) & near]
        return self._k[layer].take(seen, axis=1), self._v[layer].take(seen, axis=1)

    def write(self, layer: int, token: int, k: Float, v: Float) -> None:
        """Store the running step's `token`: k and v are [kv_heads, 1, head_dim]."""
        slot = self._length - self.dropped + token
        self._k[layer, :, slot], self._v[layer, :, slot] = k[:, 0], v[:, 0]


def _is_chain(parents: Sequence[int]) -> bool:
    return all(parent == i - 1 for i, parent in enumerate(parents))


def _parents(step: Step) -> list[int]:
    if step.parents is not None:
        return [int(parent) for parent in step.parents]
    return list(range(-1, _count(step) - 1))


def _count(step: Step) -> int:
    given = step.tokens if step.embeddings is None else step.embeddings
    return 0 if given is None else len(given)


def _checked_cache(step: Step, model: ReferenceModel) -> ReferenceCache:
    """The step's cache, once the whole step is known to be possible; nothing has run yet."""
    cache, config, count = step.cache, model.config, _count(step)
    if not isinstance(cache, ReferenceCache) or cache.model is not model:
        raise UsageError(f"this {type(cache).__name__} belongs to another model")
    _check_values(step, config)
    layers = config.num_layers if step.layers is None else step.layers
    if not 1 <= layers <= config.num_layers:
        raise UsageError(f"layers={layers}, expected 1 to {config.num_layers}")
    if step.logits_for != "all" and not 1 <= step.logits_for <= count:
        raise UsageError(f"logits_for={step.logits_for} with {count} tokens in the step")
    parents = _parents(step)
    if len(parents) != count or any(not -1 <= p < i for i, p in enumerate(parents)):
        raise UsageError("parents must give each token an earlier token of the step, or -1")
    if cache.length + count > cache.context:
        raise ContextOverflow(
            f"{count} more tokens do not fit: the cache holds {cache.length} of {cache.context}"
        )
    if count > cache.room:
        raise UsageError(
            f"{count} tokens in a step are too many beside a window; give at most {cache.room}"
        )
    cache.require_sequence(layers)
    return cache


def _check_values(step: Step, config: ModelConfig) -> None:
    """Tokens or embeddings, one of them, of the right shape and range."""
    if (step.tokens is None) == (step.embeddings is None):
        raise UsageError("a step takes tokens or embeddings, one of the two")
    if step.embeddings is not None:
        shape = step.embeddings.shape
        if len(shape) != 2 or not shape[0] or shape[1] != config.hidden_size:
            raise UsageError(f"embeddings have shape {list(shape)}, not [M, {config.hidden_size}]")
        return
    tokens = np.asarray(step.tokens)
    if tokens.ndim != 1 or not len(tokens):
        raise UsageError(f"tokens have shape {list(tokens.shape)}, expected [M] with M at least 1")
    if tokens.min() < 0 or tokens.max() >= config.vocab_size:
        raise UsageError(f"token ids must be in 0..{config.vocab_size - 1}")
