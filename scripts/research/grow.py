"""A small model at the size of a large one: its text, at the large one's cost.

The width is padded with zeros, which norms make up for; heads and inner units that are added are
silent, as are layers beyond the small model's own. So the function is the small model's, to what
float32 rounds, while engines that skip no zeros do the large model's work. For benchmarks of
speculative decoding, where text and acceptance have to be real and a large model is not at hand.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from edgegen._types import Float
from edgegen.bundle.heads import Heads
from edgegen.errors import UsageError
from edgegen.models.checkpoint import Architecture, Checkpoint, SourceInfo
from edgegen.models.config import ModelConfig


@dataclass(frozen=True)
class Geometry:
    """Sizes to grow to; heads keep their size, and each query head gets keys of its own."""

    hidden: int
    inner: int
    heads: int
    layers: int


SMOLLM2_1_7B = Geometry(hidden=2048, inner=6016, heads=32, layers=30)
"""As many weights as SmolLM2-1.7B, which has 24 layers with 8192 inner units: the 30 layers of the
135M model cannot be put into fewer."""


def grow(model: Checkpoint, to: Geometry) -> Checkpoint:
    """`model` at another size, with the same logits. Tensors are made when they are read.

    Raises:
        UsageError: a size is smaller than the model's, or its architecture is another than Llama's.
    """
    c = model.config
    plain = not (c.qkv_bias or c.qk_norm or c.post_norms) and c.activation == "silu"
    if not plain or c.layer_window != (0,) * c.num_layers or not c.tie_embeddings:
        raise UsageError(f"models of the architecture {c.architecture} cannot be grown yet")
    sizes = {
        "hidden": (to.hidden, c.hidden_size),
        "inner": (to.inner, c.intermediate_size),
        "heads": (to.heads, c.num_heads),
        "layers": (to.layers, c.num_layers),
    }
    for name, (wanted, own) in sizes.items():
        if wanted < own:
            raise UsageError(f"{name} is {wanted}, but the model has {own}, and can only grow")
    config = msgspec.structs.replace(
        c,
        hidden_size=to.hidden,
        intermediate_size=to.inner,
        num_layers=to.layers,
        num_heads=to.heads,
        num_kv_heads=to.heads,
        # mean(x^2) is smaller by this factor, and so has to be what is added to it.
        norm_eps=c.norm_eps * c.hidden_size / to.hidden,
        layer_rope=(c.layer_rope * math.ceil(to.layers / c.num_layers))[: to.layers],
        layer_window=(0,) * to.layers,
    )
    names = {name: name for name in ("embed", "head", "norm")}
    names |= {"layers.{i}." + short: "layers.{i}." + short for short in config.layer_shapes()}
    same = Architecture(
        name=c.architecture,
        hf_model_types=(),
        gguf_architectures=(),
        from_hf=model.architecture.from_hf,
        from_gguf=model.architecture.from_gguf,
        hf_names=names,
        gguf_names=names,
        fix=lambda short, tensor, config, kind: tensor,  # noqa: ARG005
    )
    return Checkpoint(config, _Grown(model, config), same)


def grow_heads(heads: Heads, hidden: int) -> Heads:
    """Heads or prompt tokens of the small model for its grown one: the same guesses."""
    own = heads.rows.shape[1]

    def pad(array: Float, rows: int) -> Float:
        parts = array.reshape(len(array), -1, own)  # hydra's read several states beside each other
        grown = np.zeros((rows, parts.shape[1], hidden), np.float32)
        grown[: len(parts), :, :own] = parts
        return grown.reshape(rows, -1)

    matrices = [pad(matrix, hidden) for matrix in heads.matrices]
    return heads._replace(matrices=matrices, rows=pad(heads.rows, len(heads.rows)))


class _Grown:
    """The tensors, by their canonical names."""

    kind = "huggingface"

    def __init__(self, model: Checkpoint, config: ModelConfig) -> None:
        self._model, self._config = model, config
        self._shapes = dict(config.tensor_shapes())
        info = model.source.info(model.name)
        self.path = Path(f"{info.name}-grown")
        self.metadata: Mapping[str, Any] = {}

    def names(self) -> list[str]:
        """Of the tensors."""
        return list(self._shapes)

    def shape(self, name: str) -> tuple[int, ...]:
        """Of a tensor."""
        return self._shapes[name]

    def read(self, name: str) -> Float:
        """A tensor: the model's own in its corner of a larger one."""
        short = name.rpartition(".")[2]
        grown = np.zeros(self._shapes[name], np.float32)
        own = self._own(name, short)
        if own is not None:
            grown[tuple(slice(0, n) for n in own.shape)] = own
        if len(grown.shape) == 1:
            grown *= np.float32(math.sqrt(self._model.config.hidden_size / len(grown)))
            grown[grown == 0] = 1.0  # it meets zeros alone
        return grown

    def _own(self, name: str, short: str) -> Float | None:
        c = self._model.config
        if name.startswith("layers.") and int(name.split(".")[1]) >= c.num_layers:
            return None
        own = self._model.tensor(name)
        if short in ("k", "v"):  # keys and values of a group, for each of its heads
            heads = own.reshape(c.num_kv_heads, c.head_dim, -1)
            own = heads.repeat(c.num_heads // c.num_kv_heads, axis=0).reshape(-1, own.shape[1])
        return own

    def text_files(self) -> dict[str, bytes]:
        """The model's own."""
        return self._model.source.text_files()

    def info(self, name: str | None = None) -> SourceInfo:
        """The model's own, under another name."""
        info = self._model.source.info(self._model.name)
        return msgspec.structs.replace(info, name=name or self.path.name)
