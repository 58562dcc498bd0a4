"""Heads in the layout that engines compute: a multiple of 16 dimensions, 8 rotated pairs.

The heads' dimensions are those of q, k and v, so zeros there change no score and no output, and q
and k can have them in any order. Rotated pairs stay pairs: where p pairs are padded to P, dimension
j pairs with j + P. Dimensions without rotation fill the new pairs, which rotate by nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.errors import UnsupportedFormat
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.rope import STILL

MULTIPLE = 16
"""Engines load and store dimensions of heads in steps of this, and rotate pairs in steps of 8."""


def padded(checkpoint: Checkpoint) -> Checkpoint:
    """Return the model with heads of a multiple of 16, itself if they are.

    Raises:
        UnsupportedFormat: its heads cannot be padded, because they have a norm, or a rotary
            embedding that is scaled by the length.
    """
    config = checkpoint.config
    if not config.attention_layers:
        return checkpoint
    attentions = [part for part in config.all_parts() if isinstance(part, Attention)]
    dims = sorted({part.head_dim for part in attentions})
    ropes = range(len(config.ropes))
    uneven = [config.ropes[r] for r in ropes if config.rope_dims(r) % MULTIPLE]
    short = [dim for dim in dims if dim % MULTIPLE]
    if not short and not uneven:
        return checkpoint
    normed = any(part.qk_norm for part in attentions) and short
    together = len(dims) > 1 or config.sources
    if normed or together or any(rope.dynamic for rope in uneven):
        raise UnsupportedFormat(
            f"{config.architecture}: expected heads of a multiple of {MULTIPLE} in a model with "
            "norms of heads, heads of several sizes, shared keys or RoPE scaled by the length, got "
            f"{(short or dims)[0]}; choose another model"
        )
    size = _multiple(dims[0])
    return PaddedCheckpoint(
        _padded_config(config, size),
        checkpoint.source,
        checkpoint.architecture,
        checkpoint.name,
        checkpoint,
    )


def _multiple(dim: int) -> int:
    return -(-dim // MULTIPLE) * MULTIPLE


def _pairs(rope: Rope, dim: int) -> int:
    return (rope.dims or dim) // 2


def _padded_pairs(rope: Rope, dim: int) -> int:
    return _multiple(2 * _pairs(rope, dim)) // 2


def _places(rope: Rope | None, dim: int, size: int) -> NDArray[np.intp]:
    """Return the place of each dimension of a head of queries or keys among `size`."""
    if rope is None:
        return np.arange(dim)
    pairs, padded_pairs = _pairs(rope, dim), _padded_pairs(rope, dim)
    rotated = [*range(pairs), *range(padded_pairs, padded_pairs + pairs)]
    free = [place for place in range(size) if place not in rotated]
    return np.array([*rotated, *free[: dim - len(rotated)]])


@dataclass(frozen=True)
class PaddedCheckpoint(Checkpoint):
    """A model whose heads are read with zeros in them."""

    original: Checkpoint | None = None

    def tensor(self, name: str) -> Float:
        """Return a tensor by its canonical name, padded. Raises as `Checkpoint.tensor` does."""
        assert self.original is not None
        value = self.original.tensor(name)
        dim, size = self.original.config.head_dim, self.config.head_dim
        prefix, _, short = name.rpartition(".")
        if short in ("q", "k", "q_bias", "k_bias", "q_norm", "k_norm"):
            part = self.original.config.find(int(prefix.split(".")[1]), Attention)
            assert part is not None
            rope = None if part.rope is None else self.original.config.ropes[part.rope]
            return _spread(value, _places(rope, dim, size), size)
        if short in ("v", "v_bias", "attn_gate"):
            return _spread(value, np.arange(dim), size)
        if short == "o":
            return np.ascontiguousarray(_spread(value.T, np.arange(dim), size).T)
        return value


def _spread(value: Float, places: NDArray[np.intp], size: int) -> Float:
    """Move each head's rows of [heads * dim, ...] to their places among `size`, zeros elsewhere."""
    blocks = value.reshape(-1, len(places), *value.shape[1:])
    whole = np.zeros((len(blocks), size, *value.shape[1:]), np.float32)
    whole[:, places] = blocks
    return whole.reshape(-1, *value.shape[1:])


def _padded_config(config: ModelConfig, size: int) -> ModelConfig:
    def part(old: Part) -> Part:
        return msgspec.structs.replace(old, head_dim=size) if isinstance(old, Attention) else old

    ropes = tuple(_padded_rope(rope, config.head_dim, size) for rope in config.ropes)
    return msgspec.structs.replace(config.map_parts(part), ropes=ropes)


def _padded_rope(rope: Rope, dim: int, size: int) -> Rope:
    """Return a rope with the frequencies of `rope` in the first pairs of the padded ones."""
    pairs, wider = _pairs(rope, dim), _padded_pairs(rope, dim)
    at = np.arange(pairs)
    change = rope.theta ** (at / pairs - at / wider)

    def factors(own: tuple[float, ...]) -> tuple[float, ...]:
        whole = np.full(wider, STILL)
        whole[:pairs] = (np.array(own) if own else 1.0) * change
        return tuple(float(f) for f in whole)

    dims = 2 * wider if 2 * wider < size else 0
    long = factors(rope.long_factors) if rope.long_factors else ()
    options = {"factors": factors(rope.factors), "long_factors": long, "dims": dims}
    return msgspec.structs.replace(rope, **options)
