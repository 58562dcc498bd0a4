"""LayerNorm folded into RMSNorm: the same function with other weights.

LayerNorm is RMSNorm of a centred input, times a weight, plus a bias. What writes to the residual
can write it centred, so that it stays centred (SliceGPT, arXiv:2401.15024, section 3.2), and the
bias can be multiplied by the matrices that read it. So engines need RMSNorm only, and the residual
of such a model can be rotated, which LayerNorm's mean would not survive.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.errors import UnsupportedFormat
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp


def folded(checkpoint: Checkpoint) -> Checkpoint:
    """Return the model with RMSNorm, itself if it has no other.

    Raises:
        UnsupportedFormat: a part of it cannot take the biases of its norm.
    """
    config = checkpoint.config
    if config.norm == "rms":
        return checkpoint
    kinds = tuple(tuple(_folded_branch(branch, config) for branch in kind) for kind in config.kinds)
    # The head is no longer the embedding, of which the rows are centred.
    options = {"norm": "rms", "kinds": kinds, "tie_embeddings": False}
    return FoldedCheckpoint(
        msgspec.structs.replace(config, **options),
        checkpoint.source,
        checkpoint.architecture,
        checkpoint.name,
        checkpoint,
    )


def _folded_branch(branch: Branch, config: ModelConfig) -> Branch:
    if branch.post_norm or not branch.norm:
        raise _unsupported(config, "norms elsewhere than before the branches")
    parts = tuple(_with_biases(part, config) for part in branch.parts)
    return msgspec.structs.replace(branch, parts=parts)


def _with_biases(part: Part, config: ModelConfig) -> Part:
    if not isinstance(part, Attention | GatedMlp):
        raise _unsupported(config, f"the part {part.kind}")
    if isinstance(part, Attention) and part.gate:
        raise _unsupported(config, "attention with a gate")
    return msgspec.structs.replace(part, bias=True) if config.norm_bias else part


def _unsupported(config: ModelConfig, what: str) -> UnsupportedFormat:
    return UnsupportedFormat(
        f"{config.architecture}: expected LayerNorm before attention and gated MLPs alone, got "
        f"{what}; choose another model"
    )


@dataclass(frozen=True)
class FoldedCheckpoint(Checkpoint):
    """A model whose LayerNorms are in the weights around them."""

    original: Checkpoint | None = None

    def tensor(self, name: str) -> Float:
        """Return a tensor by its canonical name, folded. Raises as `Checkpoint.tensor` does."""
        assert self.original is not None
        old = self.original
        if name == "head":
            return old.tensor("embed" if old.config.tie_embeddings else "head")
        if name == "embed":
            return _centred(old.tensor(name), axis=1)
        prefix, _, short = name.rpartition(".")
        if not prefix:
            return old.tensor(name)
        layer = int(prefix.split(".")[1])
        for branch in self.config.layer(layer):
            for part in branch.parts:
                reads = short.endswith("_bias") and short.removesuffix("_bias") in part.readers
                if reads and self.config.norm_bias:
                    return self._bias(layer, short, branch)
                if short in part.writers:
                    return self._written(layer, short)
        return old.tensor(name)

    def _bias(self, layer: int, short: str, branch: Branch) -> Float:
        """Return the bias of a matrix that reads a norm: its own one, plus W times the norm's."""
        assert self.original is not None
        read, prefix = self.original.tensor, f"layers.{layer}."
        weight = read(prefix + short.removesuffix("_bias")).astype(np.float64)
        bias = weight @ read(f"{prefix}{branch.name}_norm_bias")
        if short in self.original.config.layer_shapes(layer):
            bias = bias + read(prefix + short)
        folded_bias: Float = bias.astype(np.float32)
        return folded_bias

    def _written(self, layer: int, short: str) -> Float:
        """Return a matrix or a bias whose output is centred; the bias is zero if there is none."""
        assert self.original is not None
        if short not in self.original.config.layer_shapes(layer):
            return np.zeros(self.config.hidden_size, np.float32)
        return _centred(self.original.tensor(f"layers.{layer}.{short}"), axis=0)


def _centred(values: Float, axis: int) -> Float:
    mean = values.mean(axis=axis, keepdims=True, dtype=np.float64)
    centred: Float = (values - mean).astype(np.float32)
    return centred
