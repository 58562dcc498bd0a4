"""The gated delta rule (arXiv:2412.06464) of the integer model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import (
    activate,
    convolve,
    decay,
    lane_product,
    ordered_sum,
    rms_norm,
    sigmoid,
    unit_norm,
)
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta

EPSILON = 1e-6


def gated_delta(layer: IntegerLayer, part: GatedDelta, x: Float, tokens: StepTokens) -> Float:
    """Change each head's matrix by one token after the other, and read it.

    1. u and z are the split of delta_in @ x; u is appended to the cache in float32.
    2. `_convolve`: q, k and v. beta = sigmoid(lane_sum(x * row)) for each row of delta_beta, and
       d = decay(lane_sum(x * row) + delta_dt, delta_a) for each row of delta_decay.
    3. For each token, `_read` its head's matrix S [key_dim, value_dim], of zeros at first.
    4. Return delta_out @ (rms_norm of each head * SiLU(z)).
    """
    u, z = np.split(layer.linear("delta_in", x), [part.channels], axis=1)
    q, k, v = _convolve(layer, part, u, tokens.cache.append_inputs(u))
    beta = sigmoid(lane_product(x, layer.vector("delta_beta")))  # [M, value_heads]
    rate = lane_product(x, layer.vector("delta_decay")) + layer.vector("delta_dt")
    d = decay(rate, layer.vector("delta_a"))
    s = tokens.cache.matrix
    if s is None:
        s = np.zeros((part.value_heads, part.key_dim, part.value_dim), np.float32)
    out = np.empty_like(v)
    for t in range(len(x)):
        s, out[t] = _read(s, (q[t], k[t], v[t]), d[t], beta[t])
    tokens.cache.matrix = s
    normed = rms_norm(out, layer.vector("delta_norm"), layer.config.norm_eps)
    return layer.linear("delta_out", normed.reshape(len(x), -1) * activate(z, "silu"))


def _convolve(
    layer: IntegerLayer, part: GatedDelta, u: Float, whole: Float
) -> tuple[Float, Float, Float]:
    """Return q and k [M, value_heads, key_dim] and v [M, value_heads, value_dim].

    With c of `convolve`, q, k and v are the split of SiLU(c). Each head of q and k is divided by
    its length (`unit_norm`), and q by sqrt(key_dim).
    """
    c = convolve(layer.vector("delta_conv"), whole, len(u))
    split = np.split(activate(c, "silu"), [part.key_size, 2 * part.key_size], axis=1)
    q, k, v = (y.reshape(len(u), heads, -1) for y, heads in zip(split, _heads(part), strict=True))
    q, k = unit_norm(q, EPSILON, part.key_dim**-0.5), unit_norm(k, EPSILON)
    group = part.value_heads // part.key_heads
    return np.repeat(q, group, axis=1), np.repeat(k, group, axis=1), v


def _heads(part: GatedDelta) -> tuple[int, int, int]:
    return part.key_heads, part.key_heads, part.value_heads


def _read(
    s: Float, token: tuple[Float, Float, Float], d: Float, beta: Float
) -> tuple[Float, Float]:
    """Return the matrices [H, K, V] after a token, and its outputs [H, V].

    S = S * d; e = (v - sum over i of k[i] * S[i]) * beta; S[i] = S[i] + k[i] * e; the output is
    the sum over i of q[i] * S[i]. Both sums add i = 0, 1, ... in order.
    """
    q, k, v = token
    s = s * d[:, None, None]
    e = (v - ordered_sum(k[:, :, None] * s, 1)) * beta[:, None]
    s = s + k[:, :, None] * e[:, None]
    return s, ordered_sum(q[:, :, None] * s, 1)


INTERPRETER = Interpreter("gated_delta", gated_delta)
