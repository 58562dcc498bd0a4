"""The engine interface on plain numpy: every capability, exact and slow.

For tests, and for the tests of programs that embed edgegen. Weights are dequantized a layer at a
time when first used; activations and the cache are float32, whatever the bundle's recipe says of
them. Every token runs by itself through the same shapes, which is what makes its logits
independent of the others in its step, bit for bit.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.layers import rms_norm
from edgegen.arithmetic.rotation import Rotations, rotate
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.engine import Engine
from edgegen.runtimes.step import parents_of
from edgegen.runtimes.tensors import BundleWeights

ENGINE = Engine(
    name="reference",
    model="edgegen.runtimes.reference:ReferenceModel",
    serves=lambda manifest: {INDEX, DATA} <= manifest.files.keys(),
    rank=90,
    capabilities=frozenset(
        {"tree", "hidden", "embeddings", "layers", "batch", "lossless", "lambda"}
    ),
    listed=True,
)


class Weights(Protocol):
    """Where a model's float32 tensors come from."""

    rotations: Rotations
    """What they have taken in."""

    def mix(self) -> Float | None:
        """The residual's rotation [m, m], where there is one."""
        ...

    def tensor(self, name: str) -> Float:
        """embed, norm or head."""
        ...

    def block(self, layer: int) -> dict[str, Float]:
        """A layer's tensors by their short names."""
        ...


class CheckpointWeights:
    """The unquantized weights of a model as its author shipped it."""

    rotations = Rotations()

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint

    def mix(self) -> Float | None:
        """None: nothing is rotated."""
        return None

    def tensor(self, name: str) -> Float:
        """embed, norm or head."""
        return self.checkpoint.tensor(name)

    def block(self, layer: int) -> dict[str, Float]:
        """A layer's tensors by their short names."""
        return load_block(self.checkpoint, layer)


class ReferenceModel(Model):
    """A model on numpy. Safe to share between threads."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities
    device = "CPU"

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
        self._weights, self._mix = weights, weights.mix()
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
        device: str = "CPU",  # noqa: ARG003
        threads: int | None = None,  # noqa: ARG003
        attention: Lambda | None = None,
    ) -> ReferenceModel:
        """An exported model; numpy chooses its `threads` itself.

        Raises:
            CorruptFile: the index of the tensors is damaged.
        """
        m = bundle.manifest
        weights = BundleWeights(bundle)
        return cls(m.model, weights, m.context, f"reference {m.digest}", attention)

    def _new_cache(self, context: int) -> ReferenceCache:
        return ReferenceCache(self, context)

    def close(self) -> None:
        self._tensors.clear()
        self._blocks.clear()

    def _run(self, step: Step) -> Output:
        cache = step.cache
        assert isinstance(cache, ReferenceCache)
        x = self._input(step)  # [M, hidden]
        paths = cache.paths(parents_of(step))
        for i in range(step.layers or self.config.num_layers):
            block = self._block(i)
            rows = []
            for token, path in enumerate(paths):
                position = np.array([len(path) + cache.nodes.dropped])
                past = cache.past(i, path, block.window)
                y, k, v = block.forward(x[token : token + 1], past, positions=position)
                cache.write(i, token, k, v)
                rows.append(y)
            x = np.concatenate(rows)
        return self._output(step, x)

    def _input(self, step: Step) -> Float:
        if step.embeddings is None:
            return embed(self.config, self._tensor("embed"), np.asarray(step.tokens))
        given = step.embeddings.astype(np.float32)
        given = given if self._mix is None else rotate(given, self._mix)
        if step.tokens is None:
            return given
        tokens = np.asarray(step.tokens)
        x = embed(self.config, self._tensor("embed"), np.maximum(tokens, 0))
        x[tokens < 0] = given
        return x

    def _output(self, step: Step, x: Float) -> Output:
        """Logits and hidden states of the rows asked for, each row by itself."""
        norm = self._tensor("norm")
        head = self._tensor("embed" if self.config.tie_embeddings else "head")
        rows = [x[i : i + 1] for i in range(len(x) - step.num_rows, len(x))]
        scores = np.concatenate([logits(self.config, norm, head, row, self._mix) for row in rows])
        if not step.hidden:
            return Output(scores)
        if self._mix is not None:
            rows = [rotate(row, self._mix.T) for row in rows]
        normed = np.concatenate([rms_norm(row, norm, self.config.norm_eps) for row in rows])
        return Output(scores, normed)

    def _tensor(self, name: str) -> Float:
        if name not in self._tensors:
            self._tensors[name] = self._weights.tensor(name)
        return self._tensors[name]

    def _block(self, layer: int) -> Block:
        if layer not in self._blocks:
            self._blocks[layer] = Block(
                self.config, layer, self._weights.block(layer), self._weights.rotations.inner
            )
        return self._blocks[layer]


class ReferenceCache(Cache):
    """Keys and values [layers, kv_heads, slots, head_dim] of one sequence.

    With Λ attention there are fewer slots than tokens: those that nobody will see again leave
    before the next step, and the slots after them move up.
    """

    model: ReferenceModel

    def __init__(self, model: ReferenceModel, context: int) -> None:
        super().__init__(model, context)
        self._sink = model.attention.sink if model.attention else 0
        c = model.config
        shape = (c.num_layers, c.num_kv_heads, self.nodes.slots, c.head_dim)
        # Zeros are mapped, not written: memory is taken as the cache fills.
        self._k, self._v = np.zeros(shape, np.float32), np.zeros(shape, np.float32)

    def _drop(self, count: int) -> None:
        end = self.length - self.nodes.dropped
        for array in (self._k, self._v):
            moved = array[:, :, self._sink + count : end + count].copy()
            array[:, :, self._sink : end] = moved

    def _keep(self, slot: int, indices: Sequence[int]) -> None:
        slots = slot + np.asarray(indices, np.intp)
        for array in (self._k, self._v):
            array[:, :, slot : slot + len(slots)] = array[:, :, slots]

    def _state(self) -> Arrays:
        return self._arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return cachefile.copy(arrays, self._arrays(length))

    def _arrays(self, length: int) -> Arrays:
        """Return keys and values of a sequence of `length` tokens, without a copy."""
        attention = self.model.attention
        slots = length - (attention.dropped(length) if attention else 0)
        return {"k": self._k[:, :, :slots], "v": self._v[:, :, :slots]}

    def paths(self, parents: Sequence[int]) -> list[NDArray[np.intp]]:
        """For each of a step's tokens the slots of the tokens before it, in order."""
        paths: list[NDArray[np.intp]] = []
        held = self.length - self.nodes.dropped
        for parent in parents:
            before = paths[parent] if parent >= 0 else np.arange(held)
            paths.append(np.append(before, held + parent) if parent >= 0 else before)
        return paths

    def past(self, layer: int, path: NDArray[np.intp], window: int) -> tuple[Float, Float]:
        """Keys and values [kv_heads, P, head_dim] of what the token after `path` sees of it."""
        seen = path[max(0, len(path) - window + 1) :] if window else path
        if attention := self.model.attention:
            # Behind the sinks, places in a path are positions less what was dropped.
            place = np.arange(len(path) - len(seen), len(path))
            positions = np.where(place < self._sink, place, place + self.nodes.dropped)
            now = len(path) + self.nodes.dropped
            near = now - positions < (window or now + 1)
            seen = seen[attention.kept(positions, now) & near]
        return self._k[layer].take(seen, axis=1), self._v[layer].take(seen, axis=1)

    def write(self, layer: int, token: int, k: Float, v: Float) -> None:
        """Store the running step's `token`: k and v are [kv_heads, 1, head_dim]."""
        slot = self.length - self.nodes.dropped + token
        self._k[layer, :, slot], self._v[layer, :, slot] = k[:, 0], v[:, 0]
