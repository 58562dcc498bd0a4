"""The reference engine: every capability in plain numpy, exact and slow.

It serves the tests of edgegen and of programs that embed it. Weights are dequantized layer by layer
at their first use. Activations and the KV cache are float32, whatever the bundle's recipe is. Each
token runs alone through the same shapes, so that its logits do not depend on the other tokens of
its step, bit for bit.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import (
    Block,
    Pass,
    State,
    embed,
    last_norm,
    load_block,
    load_norm,
    logits,
)
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.rotation import Rotations, rotate
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.runtimes import cachefile
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.engine import Engine
from edgegen.runtimes.recurrent import RecurrentStates, recurrent_bytes
from edgegen.runtimes.step import layers_of, parents_of
from edgegen.runtimes.tensors import BundleWeights

ENGINE = Engine(
    name="reference",
    model="edgegen.runtimes.reference:ReferenceModel",
    serves=lambda manifest: {INDEX, DATA} <= manifest.files.keys(),
    rank=90,
    capabilities=frozenset(
        {"tree", "hidden", "embeddings", "layers", "skip", "batch", "lossless", "lambda"}
    ),
    listed=True,
)


class Weights(Protocol):
    """Source of a model's float32 tensors."""

    rotations: Rotations
    """Rotations that are folded into the tensors."""
    refined_head: bool
    """Whether the head is a copy of the embedding with fewer bits (`edgegen.arithmetic.refine`)."""

    def residual_rotation(self) -> Float | None:
        """Return the rotation of the residual [m, m]; None if it is not rotated."""
        ...

    def tensor(self, name: str) -> Float:
        """Return the tensor embed, norm or head."""
        ...

    def block(self, layer: int) -> dict[str, Float]:
        """Return a layer's tensors by their short names."""
        ...


class CheckpointWeights:
    """Unquantized weights of a checkpoint."""

    rotations, refined_head = Rotations(), False

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint

    def residual_rotation(self) -> Float | None:
        """Return None: a checkpoint is not rotated."""
        return None

    def tensor(self, name: str) -> Float:
        """Return the tensor embed, norm or head."""
        return self.checkpoint.tensor(name)

    def block(self, layer: int) -> dict[str, Float]:
        """Return a layer's tensors by their short names."""
        return load_block(self.checkpoint, layer)


class ReferenceModel(Model):
    """A model that runs on numpy. Threads may share it."""

    engine, capabilities = ENGINE.name, ENGINE.capabilities
    device = "CPU"

    def __init__(
        self,
        config: ModelConfig,
        weights: Weights,
        context: int,
        fingerprint: str,
        attention: Lambda | None = None,
        *,
        stretched: bool = False,
    ) -> None:
        """`fingerprint` identifies the model in saved caches.

        `stretched` says whether rotary embeddings with a scaling by length are those for `context`.
        """
        self._rope_context = context if stretched else 0
        self.config, self.max_context, self.attention = config, context, attention
        self.fingerprint = f"{fingerprint} {attention}" if attention else fingerprint
        self.threads = os.cpu_count() or 1  # numpy's BLAS uses all of them
        states = (config.state(i).values() for i in range(config.num_layers))
        self.kv_bytes_per_token = sum(4 * h * d for state in states for h, d in state)
        self.recurrent_bytes = recurrent_bytes(config)
        self._weights, self._rotation = weights, weights.residual_rotation()
        self._tensors: dict[str, Float] = {}
        self._blocks: dict[int, Block] = {}

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint) -> ReferenceModel:
        """Load the float model; its maximum context is the one that it was trained for."""
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
        """Load a bundle; `threads` has no effect, because numpy chooses the number itself.

        Raises:
            CorruptFile: the index of the tensors is damaged.
        """
        m = bundle.manifest
        weights = BundleWeights(bundle)
        name = f"reference {m.digest}"
        return cls(m.model, weights, m.context, name, attention, stretched=True)

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
        floor = cache.nodes.next_floor(len(paths))
        passes = self._passes(step, x)
        for i in layers_of(step, self.config.num_layers):
            block = self._block(i)
            rows = []
            for token, path in enumerate(paths):
                position = np.array([len(path) + cache.nodes.dropped])
                past = cache.past(i, path) | cache.recurrent.past(i, path + cache.shift(path))
                row, whole = x[token : token + 1], passes[token]
                y, state = block.forward(row, past, positions=position, whole=whole)
                cache.write(i, token, state, floor)
                rows.append(y)
            x = np.concatenate(rows)
        return self._output(step, x)

    def _passes(self, step: Step, x: Float) -> list[Pass]:
        """Return the pass of each token; an embedding without a token counts as token 0."""
        given = step.tokens
        tokens = np.zeros(len(x), np.int32) if given is None else np.maximum(given, 0)
        rows = (slice(i, i + 1) for i in range(len(x)))
        return [Pass.of(self.config, tokens[row], x[row]) for row in rows]

    def _input(self, step: Step) -> Float:
        if step.embeddings is None:
            return embed(self.config, self._tensor("embed"), np.asarray(step.tokens))
        embeddings = step.embeddings.astype(np.float32)
        if self._rotation is not None:
            embeddings = rotate(embeddings, self._rotation)
        if step.tokens is None:
            return embeddings
        tokens = np.asarray(step.tokens)
        x = embed(self.config, self._tensor("embed"), np.maximum(tokens, 0))
        x[tokens < 0] = embeddings
        return x

    def _output(self, step: Step, x: Float) -> Output:
        """Return the requested logits and hidden states; each row is computed alone."""
        norm = load_norm(self.config, self._tensor)
        head = self._tensor("embed" if self.config.tie_embeddings else "head")
        exact = self._tensor("embed") if self._weights.refined_head else None
        rows = [x[i : i + 1] for i in range(len(x) - step.num_rows, len(x))]
        all_logits = np.concatenate(
            [logits(self.config, norm, head, row, self._rotation, exact=exact) for row in rows]
        )
        if not step.hidden:
            return Output(all_logits)
        if self._rotation is not None:
            rows = [rotate(row, self._rotation.T) for row in rows]
        normed = np.concatenate([last_norm(self.config, norm, row) for row in rows])
        return Output(all_logits, normed)

    def _tensor(self, name: str) -> Float:
        if name not in self._tensors:
            self._tensors[name] = self._weights.tensor(name)
        return self._tensors[name]

    def _block(self, layer: int) -> Block:
        if layer not in self._blocks:
            weights = self._weights.block(layer)
            inner = self._weights.rotations.inner
            self._blocks[layer] = Block(self.config, layer, weights, inner, self._rope_context)
        return self._blocks[layer]


class ReferenceCache(Cache):
    """State [H, slots, D] of each layer of one sequence, such as its keys and values.

    With Λ attention there are fewer slots than tokens. Before each step, tokens that no later token
    attends to are dropped, and the slots after them move up.
    """

    model: ReferenceModel

    def __init__(self, model: ReferenceModel, context: int) -> None:
        super().__init__(model, context)
        self._sink = model.attention.sink if model.attention else 0
        c, slots = model.config, self.nodes.slots
        # np.zeros maps pages without writing them: memory use grows as the cache fills.
        self._layers = [
            {
                name: np.zeros((heads, slots, size), np.float32)
                for name, (heads, size) in c.state(i).items()
            }
            for i in range(c.num_layers)
        ]
        self.recurrent = RecurrentStates(c)

    def _drop(self, count: int) -> None:
        end = self.length - self.nodes.dropped
        for array in self._states():
            moved = array[:, self._sink + count : end + count].copy()
            array[:, self._sink : end] = moved

    def _keep(self, slot: int, indices: Sequence[int]) -> None:
        slots = slot + np.asarray(indices, np.intp)
        for array in self._states():
            array[:, slot : slot + len(slots)] = array[:, slots]
        self.recurrent.keep(slot + self.nodes.dropped, indices)

    def _state(self) -> Arrays:
        return self._arrays(self.length) | self.recurrent.arrays(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        states = self.recurrent.empty(length)
        fits = cachefile.copy(arrays, self._arrays(length) | states)
        if fits:
            self.recurrent.restore(length, states)
        return fits

    def _arrays(self, length: int) -> dict[str, Float]:
        """Return keys and values of a sequence of `length` tokens, without a copy."""
        attention = self.model.attention
        slots = length - (attention.dropped(length) if attention else 0)
        return {
            f"{i}.{name}": array[:, :slots]
            for i, layer in enumerate(self._layers)
            for name, array in layer.items()
        }

    def _states(self) -> Iterator[Float]:
        for layer in self._layers:
            yield from layer.values()

    def paths(self, parents: Sequence[int]) -> list[NDArray[np.intp]]:
        """Return, for each token of a step, the slots of the tokens before it, in order."""
        paths: list[NDArray[np.intp]] = []
        used = self.length - self.nodes.dropped
        for parent in parents:
            before = paths[parent] if parent >= 0 else np.arange(used)
            paths.append(np.append(before, used + parent) if parent >= 0 else before)
        return paths

    def past(self, layer: int, path: NDArray[np.intp]) -> dict[str, Float]:
        """Return the state [H, P, D] that the token after `path` reads, without recurrent state."""
        window = self.model.config.reach(layer)
        slots = path[max(0, len(path) - window + 1) :] if window else path
        if attention := self.model.attention:
            # After the sinks, an index in the path is a position minus the dropped tokens.
            index = np.arange(len(path) - len(slots), len(path))
            positions = np.where(index < self._sink, index, index + self.nodes.dropped)
            current = len(path) + self.nodes.dropped
            near = current - positions < (window or current + 1)
            slots = slots[attention.kept(positions, current) & near]
        return {name: array.take(slots, axis=1) for name, array in self._layers[layer].items()}

    def shift(self, slots: NDArray[np.intp]) -> NDArray[np.intp]:
        """Return the positions of tokens minus their slots."""
        return np.where(slots < self._sink, 0, self.nodes.dropped)

    def write(self, layer: int, token: int, state: State, floor: int) -> None:
        """Store the state [H, 1, D] of a token of the running step.

        `floor` is the minimum length that the recurrent state can go back to after the step.
        """
        slot = self.length - self.nodes.dropped + token
        own = self._layers[layer]
        for name, value in state.items():
            if name in own:
                own[name][:, slot] = value[:, 0]
        recurrent = {name: value for name, value in state.items() if name not in own}
        if recurrent:
            self.recurrent.write(layer, self.length + token, recurrent, floor)
