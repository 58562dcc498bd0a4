"""Grow a small model to the size of a large one: the same text at the large model's cost.

The width is padded with zeros, which the norms compensate. Added heads, inner units and layers
output zeros. The function equals the small model's up to float32 rounding, while engines do the
large model's work. Benchmarks of speculative decoding use it where no large model is available,
because they need real text and real acceptance.
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
from edgegen.bundle.headarrays import HeadArrays
from edgegen.bundle.heads import Heads
from edgegen.errors import UsageError
from edgegen.models.checkpoint import Architecture, Checkpoint, SourceInfo
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp


@dataclass(frozen=True)
class Geometry:
    """Sizes to grow to. Heads keep their size, and each query head gets keys of its own."""

    hidden: int
    inner: int
    heads: int
    layers: int


SMOLLM2_1_7B = Geometry(hidden=2048, inner=6016, heads=32, layers=30)
"""Geometry with as many weights as SmolLM2-1.7B, which has 24 layers of 8192 inner units. The 135M
model has 30 layers, and growing cannot remove layers."""


def grow(model: Checkpoint, to: Geometry) -> Checkpoint:
    """Return `model` at another size, with the same logits. Tensors are computed when read.

    Raises:
        UsageError: a size is smaller than the model's, or the architecture is not Llama's.
    """
    c = model.config
    a = c.attention
    plain = Attention(a.num_heads, a.num_kv_heads, a.head_dim, a.scale)
    inner = c.intermediate_size
    layer = (Branch("attn", (plain,)), Branch("mlp", (GatedMlp(inner),)))
    if c.kinds != (layer,) or not c.tie_embeddings:
        raise UsageError(
            f"expected a model with Llama's parts and tied embeddings, got {c.architecture}"
        )
    sizes = {
        "hidden": (to.hidden, c.hidden_size),
        "inner": (to.inner, inner),
        "heads": (to.heads, c.num_heads),
        "layers": (to.layers, c.num_layers),
    }
    for name, (size, own) in sizes.items():
        if size < own:
            raise UsageError(f"expected {name} of at least {own}, the model's own; got {size}")
    wide = Attention(to.heads, to.heads, a.head_dim, a.scale)
    config = msgspec.structs.replace(
        c,
        hidden_size=to.hidden,
        kinds=((Branch("attn", (wide,)), Branch("mlp", (GatedMlp(to.inner),))),),
        layers=(0,) * to.layers,
        # The zeros make mean(x^2) smaller by this factor.
        norm_eps=c.norm_eps * c.hidden_size / to.hidden,
    )
    names = {name: name for name in ("embed", "head", "norm")}
    names |= {"layers.{i}." + short: "layers.{i}." + short for short in config.layer_shapes(0)}
    architecture = Architecture(
        name=c.architecture,
        hf_model_types=(),
        gguf_architectures=(),
        from_hf=model.architecture.from_hf,
        from_gguf=model.architecture.from_gguf,
        hf_names=names,
        gguf_names=names,
    )
    return Checkpoint(config, _Grown(model, config), architecture)


def grow_heads(heads: Heads, hidden: int) -> Heads:
    """Return a small model's heads or prompt tokens for its grown version, with equal proposals."""
    own = heads.rows.shape[1]

    def pad(array: Float, rows: int) -> Float:
        wide = _pad(array, own, hidden)  # hydra's heads take several concatenated states
        return np.pad(wide, [(0, rows - len(wide)), (0, 0)])

    matrices = [pad(matrix, hidden) for matrix in heads.matrices]
    return heads._replace(matrices=matrices, rows=pad(heads.rows, len(heads.rows)))


def grow_head_arrays(head: HeadArrays, hidden: int) -> HeadArrays:
    """Return the heads of Chimera or Falcon for the grown version, with equal proposals.

    A wider state of root mean square 1 is larger where it is not 0, and the matrices that read one
    are smaller by that factor.
    """
    own = head.arrays["rows"].shape[1]
    factor = math.sqrt(hidden / own)
    grown = dict[str, Float]()
    for name, array in head.arrays.items():
        wide = _pad(array, own, hidden) if array.ndim == 2 else array
        if name in _READS_UNIT or (head.kind == "chimera" and name in _KEYS):
            wide = wide / factor
        if name.startswith("head."):  # it reads the target's state and then the context
            wide[:, :hidden] /= factor
        if head.kind == "falcon" and name == "attention.q":
            wide = wide * factor  # its scores are divided by the root of the width
        grown[name] = wide if name == "rows" else _pad(wide.T, own, hidden).T
    return head._replace(arrays=grown)


_READS_UNIT = ("trigram.1", "lstm.inputs")
_KEYS = ("attention.k", "attention.v")


def _pad(array: Float, own: int, wide: int) -> Float:
    """Return an array whose last axis has blocks of `own`, each with zeros up to `wide`."""
    blocks = array.reshape(*array.shape[:-1], -1, own)
    padding = [(0, 0)] * (blocks.ndim - 1) + [(0, wide - own)]
    padded: Float = np.pad(blocks, padding).reshape(*array.shape[:-1], -1)
    return padded


class _Grown:
    """Source of the grown tensors, by their canonical names."""

    kind = "huggingface"

    def __init__(self, model: Checkpoint, config: ModelConfig) -> None:
        self._model, self._config = model, config
        self._shapes = dict(config.tensor_shapes())
        info = model.source.info(model.name)
        self.path = Path(f"{info.name}-grown")
        self.metadata: Mapping[str, Any] = {}

    def names(self) -> list[str]:
        """Return the names of all tensors."""
        return list(self._shapes)

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the shape of a tensor."""
        return self._shapes[name]

    def read(self, name: str) -> Float:
        """Return a tensor: the small model's in the corner of a larger one."""
        short = name.rpartition(".")[2]
        grown = np.zeros(self._shapes[name], np.float32)
        own = self._own(name, short)
        if own is not None:
            grown[tuple(slice(0, n) for n in own.shape)] = own
        if len(grown.shape) == 1:
            grown *= np.float32(math.sqrt(self._model.config.hidden_size / len(grown)))
            grown[grown == 0] = 1.0  # multiplies zeros only
        return grown

    def _own(self, name: str, short: str) -> Float | None:
        c = self._model.config
        if name.startswith("layers.") and int(name.split(".")[1]) >= c.num_layers:
            return None
        own = self._model.tensor(name)
        if short in ("k", "v"):  # repeat the keys and values of a group for each of its heads
            heads = own.reshape(c.num_kv_heads, c.head_dim, -1)
            own = heads.repeat(c.num_heads // c.num_kv_heads, axis=0).reshape(-1, own.shape[1])
        return own

    def text_files(self) -> dict[str, bytes]:
        """Return the small model's files."""
        return self._model.source.text_files()

    def info(self, name: str | None = None) -> SourceInfo:
        """Return the small model's source under another name."""
        info = self._model.source.info(self._model.name)
        return msgspec.structs.replace(info, name=name or self.path.name)
