"""Heads padded with zeros to a size that engines compute: a multiple of 16.

The heads' dimensions are those of q, k and v, so zeros there change no score and no output. Rotated
pairs stay pairs: of a padded head, dimension j pairs with j + padded/2.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.errors import UnsupportedFormat
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention

MULTIPLE = 16
"""Engines load and store dimensions of heads in steps of this."""


def padded(checkpoint: Checkpoint) -> Checkpoint:
    """Return the model with heads of a multiple of 16, itself if they are.

    Raises:
        UnsupportedFormat: its heads cannot be padded, because they have a norm, or a rotary
            embedding of a part.
    """
    config = checkpoint.config
    dim = config.head_dim
    if dim % MULTIPLE == 0:
        return checkpoint
    if config.attention.qk_norm or any(rope.dims for rope in config.ropes):
        raise UnsupportedFormat(
            f"{config.architecture}: expected heads of a multiple of {MULTIPLE} in a model with "
            f"norms of heads or RoPE of a part, got {dim}; choose another model"
        )
    size = -(-dim // MULTIPLE) * MULTIPLE
    return PaddedCheckpoint(
        _padded_config(config, size),
        checkpoint.source,
        checkpoint.architecture,
        checkpoint.name,
        checkpoint,
    )


@dataclass(frozen=True)
class PaddedCheckpoint(Checkpoint):
    """A model whose heads are read with zeros in them."""

    original: Checkpoint | None = None

    def tensor(self, name: str) -> Float:
        """Return a tensor by its canonical name, padded. Raises as `Checkpoint.tensor` does."""
        assert self.original is not None
        value = self.original.tensor(name)
        old, new = self.original.config.head_dim, self.config.head_dim
        short = name.rpartition(".")[2]
        if short in ("q", "k", "q_bias", "k_bias"):
            return _pad(value, old // 2, new // 2)
        if short in ("v", "v_bias"):
            return _pad(value, old, new)
        return np.ascontiguousarray(_pad(value.T, old, new).T) if short == "o" else value


def _pad(value: Float, old: int, new: int) -> Float:
    """Pad each `old` rows of [n * old, ...] with zeros to `new` rows."""
    blocks = value.reshape(-1, old, *value.shape[1:])
    widths = [(0, 0), (0, new - old), *([(0, 0)] * (value.ndim - 1))]
    return np.pad(blocks, widths).reshape(-1, *value.shape[1:])


def _padded_config(config: ModelConfig, size: int) -> ModelConfig:
    def part(old: Part) -> Part:
        return msgspec.structs.replace(old, head_dim=size) if isinstance(old, Attention) else old

    ropes = tuple(_padded_rope(rope, config.head_dim, size) for rope in config.ropes)
    return msgspec.structs.replace(config.map_parts(part), ropes=ropes)


def _padded_rope(rope: Rope, dim: int, size: int) -> Rope:
    """Return a rope of `size` dimensions with the frequencies of `dim` in its first pairs."""
    pairs = np.arange(size // 2)
    change = rope.theta ** (2 * pairs / dim - 2 * pairs / size)

    def factors(own: tuple[float, ...]) -> tuple[float, ...]:
        whole = np.ones(size // 2)
        whole[: dim // 2] = own or 1.0
        return tuple(float(f) for f in whole * change)

    long = factors(rope.long_factors) if rope.long_factors else ()
    return msgspec.structs.replace(rope, factors=factors(rope.factors), long_factors=long)
