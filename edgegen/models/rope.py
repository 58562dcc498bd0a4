"""RoPE scaling as one divisor per pair of dimensions, the form that engines implement."""

from __future__ import annotations

import math

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.config import ModelConfig, Rope
from edgegen.models.metadata import Metadata

STILL = 1e30
"""Divisor of the frequency of a pair that does not rotate."""


def scaled_rope(
    theta: float, head_dim: int, scaling: Metadata, model: Metadata, *, partial: bool = False
) -> Rope:
    """Return the `Rope` of base `theta` with a Hugging Face table of scaling parameters.

    Args:
        head_dim: size of a head, of which a table or the model may rotate a part.
        scaling: the table.
        model: config.json, where older versions state some parameters.
        partial: whether the family can rotate a part of each head; others ignore the key.

    Raises:
        UnsupportedFormat: the kind of scaling is unknown.
    """
    kind = scaling.text("rope_type", scaling.text("type", "default"))
    portion = scaling.number(
        "partial_rotary_factor", default=model.number("partial_rotary_factor", default=1.0)
    )
    if not partial and portion != 1 and kind != "default":
        raise scaling.unsupported(f"{kind[:40]} scaling of a part of each head in this family")
    dims = int(head_dim * portion) if partial else head_dim
    if not 2 <= dims <= head_dim or dims % 2:
        raise scaling.corrupt(
            f"expected RoPE of an even number of dimensions up to {head_dim}, got {dims}"
        )
    rope = Rope(theta, dims=dims if dims != head_dim else 0)
    if kind == "default":
        return rope
    if kind == "linear":
        return _with(rope, factors=(scaling.number("factor"),) * (dims // 2))
    if kind == "llama3":
        return _with(rope, factors=_llama3(theta, dims, scaling))
    if kind == "yarn":
        return yarn_rope(rope, dims, _yarn(scaling, model))
    if kind == "longrope":
        return _longrope(rope, dims, scaling, model)
    if kind == "dynamic":
        limit = model.integer("max_position_embeddings")
        original = scaling.integer("original_max_position_embeddings", default=limit)
        return _with(rope, dynamic=scaling.number("factor"), original=original)
    raise scaling.unsupported(f'RoPE scaling of type "{kind[:40]}"')


def by_halves(short: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Order the rotated rows of Q and K by halves: the `fix` of families that rotate neighbours.

    Both of their containers have row 2j beside row 2j + 1, the other one of its pair.
    """
    if short not in ("q", "k", "q_bias", "k_bias"):
        return tensor
    dims = config.ropes[0].dims or config.head_dim
    heads = tensor.reshape(-1, config.head_dim, *tensor.shape[1:])
    rows = [heads[:, :dims:2], heads[:, 1:dims:2], heads[:, dims:]]
    return np.concatenate(rows, axis=1).reshape(tensor.shape)


def _with(rope: Rope, **fields: object) -> Rope:
    return msgspec.structs.replace(rope, **fields)


def _llama3(theta: float, dims: int, scaling: Metadata) -> tuple[float, ...]:
    """Return Llama 3.1's divisors: long wavelengths are divided by `factor`, short ones kept.

    Between the two bounds, the frequency (not its divisor) is interpolated linearly in the number
    of rotations that a pair makes over the original context.
    """
    factor = scaling.number("factor")
    low = scaling.number("low_freq_factor")
    high = scaling.number("high_freq_factor")
    context = scaling.integer("original_max_position_embeddings")
    if high <= low:
        raise scaling.corrupt(f"expected high_freq_factor above low_freq_factor {low}, got {high}")

    def divisor(pair: int) -> float:
        rotations = context * float(theta ** (-2 * pair / dims)) / (2 * math.pi)
        kept = min(max((rotations - low) / (high - low), 0.0), 1.0)
        return 1 / (kept + (1 - kept) / factor)

    return tuple(divisor(pair) for pair in range(dims // 2))


class Yarn(msgspec.Struct, frozen=True):
    """Parameters of YaRN (arXiv:2309.00071)."""

    factor: float
    original: int
    """Context of the training."""
    beta_fast: float
    beta_slow: float
    scale: float
    """Factor of cosine and sine."""
    truncate: bool = True
    """Whether the bounds of the ramp are rounded to whole pairs."""


def attention_factor(factor: float, mscale: float = 1.0) -> float:
    """Return YaRN's factor of cosine and sine (section 3.4): 0.1 m ln(factor) + 1."""
    return 0.1 * mscale * math.log(factor) + 1.0 if factor > 1 else 1.0


def _yarn(scaling: Metadata, model: Metadata) -> Yarn:
    limit = model.integer("max_position_embeddings")
    original = scaling.integer("original_max_position_embeddings", default=limit)
    factor = scaling.number("factor", default=limit / original)
    scale = attention_factor(factor)
    mscale, every = scaling.get("mscale"), scaling.get("mscale_all_dim")
    if mscale and every:
        scale = attention_factor(factor, scaling.number("mscale"))
        scale /= attention_factor(factor, scaling.number("mscale_all_dim"))
    return Yarn(
        factor=factor,
        original=original,
        beta_fast=scaling.number("beta_fast", default=32.0),
        beta_slow=scaling.number("beta_slow", default=1.0),
        scale=scaling.number("attention_factor", default=scale),
        truncate=scaling.boolean("truncate", default=True),
    )


def yarn_rope(rope: Rope, dims: int, yarn: Yarn) -> Rope:
    """Return `rope` with YaRN's divisors (arXiv:2309.00071, equations 17 to 19).

    Pairs with many rotations over the original context keep their frequency, those with few are
    divided by the factor, and between them a linear ramp mixes both frequencies.
    """

    def pair_of(rotations: float) -> float:
        wavelengths = yarn.original / (rotations * 2 * math.pi)
        return dims * math.log(wavelengths) / (2 * math.log(rope.theta))

    first, last = pair_of(yarn.beta_fast), pair_of(yarn.beta_slow)
    if yarn.truncate:
        first, last = math.floor(first), math.ceil(last)
    first, last = max(first, 0), min(last, dims - 1)
    span = (last - first) or 0.001

    def divisor(pair: int) -> float:
        divided = min(max((pair - first) / span, 0.0), 1.0)
        return 1 / (divided / yarn.factor + (1 - divided))

    return _with(rope, factors=tuple(map(divisor, range(dims // 2))), scale=yarn.scale)


def _longrope(rope: Rope, dims: int, scaling: Metadata, model: Metadata) -> Rope:
    """Return LongRoPE's divisors for short and long contexts (arXiv:2402.13753)."""
    limit = model.integer("max_position_embeddings")
    original = model.integer("original_max_position_embeddings", default=limit)
    original = scaling.integer("original_max_position_embeddings", default=original)
    factor = scaling.number("factor", default=limit / original)
    longer = math.sqrt(1 + math.log(factor) / math.log(original)) if factor > 1 else 1.0
    return _with(
        rope,
        factors=_numbers(scaling, "short_factor", dims // 2),
        long_factors=_numbers(scaling, "long_factor", dims // 2),
        original=original,
        scale=scaling.number("attention_factor", default=longer),
    )


def _numbers(scaling: Metadata, key: str, count: int) -> tuple[float, ...]:
    values = scaling.sequence(key, count)
    table = Metadata(
        {str(i): value for i, value in enumerate(values)}, scaling.where, f"{key}.", scaling.advice
    )
    return tuple(table.number(str(i)) for i in range(count))


def proportional_rope(theta: float, head_dim: int, part: float, factor: float = 1.0) -> Rope:
    """Return a rotary embedding of whole heads in which the last pairs do not rotate.

    Args:
        part: fraction of the pairs that rotate, with the frequencies of whole heads.
        factor: divisor of their frequencies.
    """
    pairs, rotated = head_dim // 2, int(part * head_dim // 2)
    return Rope(theta, factors=(factor,) * rotated + (STILL,) * (pairs - rotated))
