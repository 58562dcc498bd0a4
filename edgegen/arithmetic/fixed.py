"""Float parts of the integer model, each with a fixed order of operations and rounding.

Unless stated otherwise every operation is IEEE 754 float32, rounded to nearest even after each
single operation: no fused multiply-add, no flushing of denormals, no extended precision. An
implementation that follows the stated order gets the same bits on every machine. Numpy's own
reductions and transcendental functions are not used on floats, because their order and rounding
differ between machines.

rint is rounding to the nearest integer, ties to even.
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
"""Smallest positive normal float32, 2^-126."""
HALF_MAX = np.float32(65504)
"""Largest finite float16."""

EXP2 = (45419, 15818, 3411, 888)
"""Coefficients a, b, c, d in units of 2^-16 of 2^f - 1 ~ f (a + f (b + f (c + f d))), f in [0, 1).

The polynomial is exact at f = 0 and f = 1, and a least-squares fit of the relative error between.
The relative error of 2^f is at most 3e-5, truncations included.
"""

LOG2_E_WIDE, LN_2_WIDE = math.log2(math.e), math.log(2)
SWIGLU_SLOPE = np.float32(1.702)
GELU_SLOPE, GELU_CUBE = np.float32(2 * math.sqrt(2 / math.pi)), np.float32(0.044715)


def quantize_tokens(x: Float) -> tuple[Int8, Float]:
    """Quantize activations `x` float32 [..., K] per token.

    scale = max|x| / 127, or 1 if that is below 2^-126; code = clip(rint(x / scale), -127, 127).

    Returns:
        Codes int8 [..., K] and scales float32 [...].
    """
    scale = np.abs(x).max(axis=-1) / np.float32(127)
    scale = np.where(scale < TINY, np.float32(1), scale)
    return _codes(x, scale, 127), scale


def quantize_cached(x: Float, top: int) -> tuple[Int8, Half]:
    """Quantize keys or values `x` float32 [..., head_dim] per token and head.

    scale = min(max|x| / top, 65504) rounded to float16, or 1 if that is 0. The codes use the
    rounded scale: code = clip(rint(x / scale), -top, top), with the division in float32.

    Args:
        top: 7 for int4, 127 for int8.

    Returns:
        Codes int8 [..., head_dim] and scales float16 [...].
    """
    scale = np.abs(x).max(axis=-1) / np.float32(top)
    half = np.minimum(scale, HALF_MAX).astype(np.float16)
    half = np.where(half == 0, np.float16(1), half)
    return _codes(x, half.astype(np.float32), top), half


def _codes(x: Float, scale: Float, top: int) -> Int8:
    codes: Int8 = np.clip(np.rint(x / scale[..., None]), -top, top).astype(np.int8)
    return codes


def rms_norm(x: Float, weight: Float, eps: float) -> Float:
    """Apply RMSNorm (arXiv:1910.07467, equation 4) to the last axis of `x` [..., K].

    m = lane_sum(x * x) / K; r = 1 / sqrt(m + eps), both operations correctly rounded; the result
    is (x * r) * weight.

    Args:
        weight: float32 [K].
        eps: rounded to float32.
    """
    mean = lane_sum(x * x) / np.float32(x.shape[-1])
    scale = np.float32(1) / np.sqrt(mean + np.float32(eps))
    normed: Float = x * scale[..., None]
    return normed * weight


def unit_norm(x: Float, eps: float, scale: float = 1.0) -> Float:
    """Divide the last axis by its length: x * r, with r = 1 / sqrt(lane_sum(x * x) + eps).

    r is then multiplied by `scale`, rounded to float32, where that is not 1.
    """
    r = np.float32(1) / np.sqrt(lane_sum(x * x) + np.float32(eps))
    if scale != 1.0:
        r = r * np.float32(scale)
    units: Float = x * r[..., None]
    return units


def lane_sum(x: Float) -> Float:
    """Sum `x` [..., K] over the last axis in 16 lanes; return [...].

    Lane j starts at 0 and adds x[j], x[j + 16], x[j + 32], ... in order; missing elements count
    as 0. The lanes are then added pairwise: j and j + 8, then j and j + 4, j + 2, j + 1.
    """
    padded = np.pad(x, [(0, 0)] * (x.ndim - 1) + [(0, -x.shape[-1] % LANES)])
    lanes = np.zeros((*x.shape[:-1], LANES), np.float32)
    for start in range(0, padded.shape[-1], LANES):
        lanes = lanes + padded[..., start : start + LANES]
    width = LANES
    while width > 1:
        width //= 2
        lanes = lanes[..., :width] + lanes[..., width:]
    return lanes[..., 0]


def convolve(kernel: Float, inputs: Float, count: int) -> Float:
    """Return the convolution [count, N] of the last `count` tokens' inputs with those before.

    c = kernel[:, 0] * u(t - width + 1), then c = c + kernel[:, j] * u(t - width + 1 + j) for
    j = 1, 2, ...; u before the first token is 0.

    Args:
        kernel: [N, width].
        inputs: u of all tokens, [T, N].
    """
    width = kernel.shape[1]
    padded = np.pad(inputs, ((width - 1, 0), (0, 0)))[len(inputs) - count :]
    total = kernel[:, 0] * padded[:count]
    for j in range(1, width):
        total = total + kernel[:, j] * padded[j : j + count]
    return total


def ordered_sum(x: Float, axis: int) -> Float:
    """Sum an axis, one element after the other."""
    total: Float = np.take(np.add.accumulate(x, axis=axis), -1, axis=axis)
    return total


def lane_product(x: Float, matrix: Float) -> Float:
    """Return lane_sum(x * row) for each row of `matrix` [N, K]: [M, K] -> [M, N]."""
    return np.stack([lane_sum(row * matrix) for row in x])


def exp2_parts(x: Float) -> tuple[Ints, Ints]:
    """Return int32 m in [2^16, 2^17) and n in [-100, 0] with exp(x) ~ m * 2^(n - 16), for x <= 0.

    1. t = x * log2(e); t = -100 unless t > -100 (so for NaN too).
    2. u = rint(t * 2^16), an int32; n = floor(u / 2^16), f = u - n * 2^16 in [0, 2^16).
    3. Horner's scheme in unsigned 32-bit integers with the coefficients of `EXP2`, from d to a:
       h = 0; h = coefficient + ((f * h) >> 16). Finally m = 2^16 + ((f * h) >> 16).
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
    """Return exp(x) in float32 for x <= 0: m * 2^(n - 16) of `exp2_parts`, which is exact."""
    m, n = exp2_parts(x)
    return np.ldexp(m.astype(np.float32), n - 16)


def exp_fixed(x: Float) -> Ints:
    """Return exp(x) for x <= 0 in units of 2^-30, truncated: int32 in [0, 2^30].

    With m and n of `exp2_parts` this is (m * 2^14) >> min(-n, 31), in 64-bit integers.
    """
    m, n = exp2_parts(x)
    return (m.astype(np.int64) << 14 >> np.minimum(-n, 31)).astype(np.int32)


def activate(x: Float, activation: str) -> Float:
    """Return x * sigmoid(z): SiLU (arXiv:1702.03118) or the tanh form of GELU (arXiv:1606.08415).

    z = x for "silu", and z = GELU_SLOPE * (x + GELU_CUBE * ((x * x) * x)) for "gelu_tanh", as
    tanh(y) = 2 sigmoid(2 y) - 1.
    """
    return x * sigmoid(x if activation == "silu" else GELU_SLOPE * (x + GELU_CUBE * (x * x * x)))


def sigmoid(z: Float) -> Float:
    """Return 1 / (1 + exp(-z)).

    With e = exp_negative(-|z|) it is 1 / (1 + e) for z >= 0 and e / (1 + e) otherwise.
    """
    e = exp_negative(-np.abs(z))
    result: Float = np.where(z >= 0, np.float32(1), e) / (np.float32(1) + e)
    return result


def decay(x: Float, rate: Float) -> Float:
    """Return exp(rate * softplus(x)) in float32, for rate <= 0.

    It is exp_wide(rate * softplus_wide(x)), and only that is rounded to float32.
    """
    return exp_wide(rate.astype(np.float64) * softplus_wide(x)).astype(np.float32)


def discretize(x: Float, rate: Float, limits: tuple[float, float]) -> tuple[Float, Float]:
    """Return the step dt of a state space and its decay exp(rate * dt), for rate <= 0.

    dt = softplus_wide(x) in float64, at least limits[0], then at most limits[1] where that is not
    0. The decay is exp_wide(rate * dt). Only the two results are rounded to float32.
    """
    dt = np.maximum(softplus_wide(x), limits[0])
    dt = np.minimum(dt, limits[1]) if limits[1] else dt
    return dt.astype(np.float32), exp_wide(rate.astype(np.float64) * dt).astype(np.float32)


def softplus_wide(x: Float) -> NDArray[np.float64]:
    """Return log(1 + exp(x)) in float64, each operation rounded.

    With e = exp_wide(-|x|), s = e / (2 + e) and t = s * s, log(1 + e) is 2 s times the sum of
    t^j / (2 j + 1) for j = 0 to 11, by Horner's scheme. The result is max(x, 0) + log(1 + e).
    """
    wide = x.astype(np.float64)
    e = exp_wide(-np.abs(wide))
    s = e / (e + 2.0)
    t, h = s * s, np.zeros_like(s)
    for j in range(11, -1, -1):
        h = 1.0 / (2 * j + 1) + t * h
    return np.maximum(wide, 0.0) + (s + s) * h


def exp_wide(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return exp(x) for x <= 0 in float64, each operation rounded.

    x = max(x, -80); n = rint(x * LOG2_E_WIDE); r = x - n * LN_2_WIDE. The result is the sum of
    r^j / j! for j = 0 to 12 by Horner's scheme, times 2^n.
    """
    x = np.maximum(x, -80.0)
    n = np.rint(x * LOG2_E_WIDE)
    r, h = x - n * LN_2_WIDE, np.zeros_like(x)
    for j in range(12, -1, -1):
        h = 1.0 / math.factorial(j) + r * h
    return np.ldexp(h, n.astype(np.int32))


def swiglu_oai(gate: Float, up: Float, limit: float) -> Float:
    """Return gpt-oss's gated activation.

    g = min(gate, limit); u = clip(up, -limit, limit); (g * sigmoid(SWIGLU_SLOPE * g)) * (u + 1).
    """
    g = np.minimum(gate, np.float32(limit))
    u = np.clip(up, np.float32(-limit), np.float32(limit))
    return (g * sigmoid(SWIGLU_SLOPE * g)) * (u + np.float32(1))


def cap(x: Float, limit: float) -> Float:
    """Return limit * tanh(x / limit), or x where `limit` is 0.

    With y = x / limit and e = exp_negative(-2 |y|), tanh(|y|) is (1 - e) / (1 + e), and the result
    is limit * tanh(|y|) with the sign of x.
    """
    if not limit:
        return x
    e = exp_negative(np.float32(-2) * np.abs(x / np.float32(limit)))
    tanh: Float = (np.float32(1) - e) / (np.float32(1) + e)
    capped: Float = np.copysign(np.float32(limit) * tanh, x)
    return capped


def hadamard(x: Float) -> Float:
    """Apply the orthonormal Walsh-Hadamard transform to the last axis; it is its own inverse.

    The size of the axis is a power of two. For distances d = 1, 2, 4, ... the butterfly replaces
    (a, b) = (x[i], x[i + d]), i with bit d clear, by (a + b, a - b). At the end every value is
    multiplied by 1 / sqrt(size), rounded to float32.
    """
    size = x.shape[-1]
    distance = 1
    while distance < size:
        pairs = x.reshape(*x.shape[:-1], -1, 2, distance)
        first, second = pairs[..., 0, :], pairs[..., 1, :]
        x = np.stack([first + second, first - second], axis=-2).reshape(x.shape)
        distance *= 2
    return x * np.float32(1 / math.sqrt(size))


def hadamard_blocks(x: Float, block: int) -> Float:
    """Apply `hadamard` to each `block` consecutive values of the last axis."""
    return hadamard(x.reshape(*x.shape[:-1], -1, block)).reshape(x.shape)


def rotate(x: Float, rotation: Float) -> Float:
    """Rotate the last axis of `x` [..., m * 2^p] by Q (x) H, with Q = `rotation` [m, m].

    First `hadamard` of each of the m blocks of 2^p values. Then block a of the result is
    Q[a, 0] * block 0 + Q[a, 1] * block 1 + ..., added in this order. `rotation.T` rotates back.
    """
    blocks = hadamard(x.reshape(*x.shape[:-1], len(rotation), -1))
    out = rotation[:, 0, None] * blocks[..., :1, :]
    for b in range(1, len(rotation)):
        out = out + rotation[:, b, None] * blocks[..., b : b + 1, :]
    return out.reshape(x.shape)
