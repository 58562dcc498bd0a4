"""The float parts of the integer model, each with one order of operations and one rounding.

Every engine that claims the integer arithmetic computes exactly this: IEEE float32, to nearest
even, without fused multiply-add, without flushing denormals. No numpy reduction or
transcendental is used on floats, because their order differs from one machine to the next.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8

Ints = NDArray[np.int32]
Half = NDArray[np.float16]

LANES = 16
LOG2_E = np.float32(math.log2(math.e))
TINY = np.finfo(np.float32).tiny
HALF_MAX = np.float32(65504)

EXP2 = (45419, 15818, 3411, 888)
"""2^f - 1 on [0, 1) is f (a + f (b + f (c + f d))) with these over 2^16: exact at both ends, least
squares of the relative error within; 3e-5 off at most, the truncations included."""

GELU_SLOPE, GELU_CUBE = np.float32(2 * math.sqrt(2 / math.pi)), np.float32(0.044715)


def quantize_tokens(x: Float) -> tuple[Int8, Float]:
    """Codes in [-127, 127] of `x` [..., K], and a scale for each vector [...].

    The scale is max|x| / 127, or 1 where that is below the smallest normal number.
    """
    scale = np.abs(x).max(axis=-1) / np.float32(127)
    scale = np.where(scale < TINY, np.float32(1), scale)
    return _codes(x, scale, 127), scale


def quantize_cached(x: Float, top: int) -> tuple[Int8, Half]:
    """Codes in [-top, top] of keys or values [..., head_dim], with float16 scales [...].

    The codes are made with the scale as it is stored; one that rounds to 0 becomes 1.
    """
    scale = np.abs(x).max(axis=-1) / np.float32(top)
    half = np.minimum(scale, HALF_MAX).astype(np.float16)
    half = np.where(half == 0, np.float16(1), half)
    return _codes(x, half.astype(np.float32), top), half


def _codes(x: Float, scale: Float, top: int) -> Int8:
    codes: Int8 = np.clip(np.rint(x / scale[..., None]), -top, top).astype(np.int8)
    return codes


def rms_norm(x: Float, weight: Float, eps: float) -> Float:
    """RMSNorm (arXiv:1910.07467, equation 4) over the last axis: (x * (1 / sqrt(m + eps))) * w."""
    mean = lane_sum(x * x) / np.float32(x.shape[-1])
    scale = np.float32(1) / np.sqrt(mean + np.float32(eps))
    normed: Float = x * scale[..., None]
    return normed * weight


def lane_sum(x: Float) -> Float:
    """Sum over the last axis: 16 strided lanes, each in order, then halves onto halves."""
    padded = np.pad(x, [(0, 0)] * (x.ndim - 1) + [(0, -x.shape[-1] % LANES)])
    lanes = np.zeros((*x.shape[:-1], LANES), np.float32)
    for start in range(0, padded.shape[-1], LANES):
        lanes = lanes + padded[..., start : start + LANES]
    width = LANES
    while width > 1:
        width //= 2
        lanes = lanes[..., :width] + lanes[..., width:]
    return lanes[..., 0]


def exp2_parts(x: Float) -> tuple[Ints, Ints]:
    """exp of `x` <= 0 as m * 2^(n - 16): m in [2^16, 2^17), n in [-100, 0], both int32.

    x * log2(e), not below -100, is rounded to 16 fractional bits; its fraction goes through the
    polynomial of `EXP2`, every product cut to 16 bits.
    """
    t = x * LOG2_E
    t = np.where(t > -100, t, np.float32(-100))
    u = np.rint(t * np.float32(65536)).astype(np.int32)
    fraction = (u & 0xFFFF).astype(np.uint32)
    h = np.zeros_like(fraction)
    for coefficient in reversed(EXP2):
        h = np.uint32(coefficient) + (fraction * h >> np.uint32(16))
    m = np.uint32(65536) + (fraction * h >> np.uint32(16))
    return m.astype(np.int32), u >> 16


def exp_negative(x: Float) -> Float:
    """exp of `x` <= 0 in float32: `exp2_parts` put together without rounding."""
    m, n = exp2_parts(x)
    return np.ldexp(m.astype(np.float32), n - 16)


def exp_fixed(x: Float) -> Ints:
    """exp of `x` <= 0 in units of 2^-30, cut to an integer: int32 in [0, 2^30]."""
    m, n = exp2_parts(x)
    return (m.astype(np.int64) << 14 >> np.minimum(-n, 31)).astype(np.int32)


def gate(x: Float, activation: str) -> Float:
    """SiLU or the tanh form of GELU: x * sigmoid(z), with z = x or 2 sqrt(2/pi) (x + c x^3).

    The sigmoid is 1 / (1 + e) for z >= 0 and e / (1 + e) below, e = exp(-|z|).
    """
    z = x if activation == "silu" else GELU_SLOPE * (x + GELU_CUBE * (x * x * x))
    e = exp_negative(-np.abs(z))
    sigmoid: Float = np.where(z >= 0, np.float32(1), e) / (np.float32(1) + e)
    return x * sigmoid


def hadamard(x: Float) -> Float:
    """The orthonormal Walsh-Hadamard transform of the last axis, a power of two; its own inverse.

    Butterflies at distance 1, 2, 4, ..., then one product with 1/sqrt(size).
    """
    size = x.shape[-1]
    distance = 1
    while distance < size:
        pairs = x.reshape(*x.shape[:-1], -1, 2, distance)
        first, second = pairs[..., 0, :], pairs[..., 1, :]
        x = np.stack([first + second, first - second], axis=-2).reshape(x.shape)
        distance *= 2
    return x * np.float32(1 / math.sqrt(size))


def spread(x: Float, block: int) -> Float:
    """`hadamard` of each `block` values of the last axis."""
    return hadamard(x.reshape(*x.shape[:-1], -1, block)).reshape(x.shape)


def turn(x: Float, mix: Float) -> Float:
    """The last axis turned by `mix` [m, m] (x) Hadamard's matrix; `mix.T` turns it back.

    `hadamard` of each of the m blocks; then block a becomes the sum over b of mix[a, b] times
    block b, added up in the order of b.
    """
    blocks = hadamard(x.reshape(*x.shape[:-1], len(mix), -1))
    out = mix[:, 0, None] * blocks[..., :1, :]
    for b in range(1, len(mix)):
        out = out + mix[:, b, None] * blocks[..., b : b + 1, :]
    return out.reshape(x.shape)
