"""The state space of Mamba-2 (arXiv:2405.21060) of the integer model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.fixed import (
    activate,
    convolve,
    discretize,
    lane_product,
    ordered_sum,
    rms_norm,
)
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.state_space import StateSpace


def state_space(layer: IntegerLayer, part: StateSpace, x: Float, tokens: StepTokens) -> Float:
    """Change each head's matrix by one token after the other, and read it.

    1. z and u are the split of ssm_in @ x; u is appended to the cache in float32.
    2. `_convolve`: v, B and C. dt and decay = discretize(lane_sum(x * row) + ssm_dt_bias, ssm_a)
       for each row of ssm_dt.
    3. For each token, `_read` its head's matrix S [state_dim, head_dim], of zeros at first.
    4. y = (out + ssm_d * v) * SiLU(z), then rms_norm of each group of heads with its part of
       ssm_norm, where the part has a norm. Return ssm_out @ y.
    """
    z, u = np.split(layer.linear("ssm_in", x), [part.inner], axis=1)
    v, b, c = _convolve(layer, part, tokens.cache.append_inputs(u), len(x))
    rate = lane_product(x, layer.vector("ssm_dt")) + layer.vector("ssm_dt_bias")  # [M, heads]
    dt, decay = discretize(rate, layer.vector("ssm_a"), (part.min_dt, part.max_dt))
    s = tokens.cache.matrix
    if s is None:
        s = np.zeros((part.heads, part.state_dim, part.head_dim), np.float32)
    out = np.empty_like(v)
    for t in range(len(x)):
        s, out[t] = _read(s, (v[t], b[t], c[t]), dt[t], decay[t])
    tokens.cache.matrix = s
    y = out + layer.vector("ssm_d")[:, None] * v
    y = y.reshape(z.shape) * activate(z, "silu")
    if part.norm:
        groups = y.reshape(len(x), part.groups, -1)
        weight = layer.vector("ssm_norm").reshape(part.groups, -1)
        y = rms_norm(groups, weight, layer.config.norm_eps).reshape(z.shape)
    return layer.linear("ssm_out", y)


def _convolve(
    layer: IntegerLayer, part: StateSpace, inputs: Float, count: int
) -> tuple[Float, Float, Float]:
    """Return v [M, heads, head_dim], and B and C [M, heads, state_dim].

    They are the split of SiLU(c + ssm_conv_bias), with c of `convolve`.
    """
    mixed = convolve(layer.vector("ssm_conv"), inputs, count) + layer.vector("ssm_conv_bias")
    ends = [part.inner, part.inner + part.group_size]
    v, b, c = np.split(activate(mixed, "silu"), ends, axis=1)
    group, shape = part.heads // part.groups, (count, part.groups, part.state_dim)
    b, c = (np.repeat(y.reshape(shape), group, axis=1) for y in (b, c))
    return v.reshape(count, part.heads, part.head_dim), b, c


def _read(
    s: Float, token: tuple[Float, Float, Float], dt: Float, decay: Float
) -> tuple[Float, Float]:
    """Return the matrices [H, N, P] after a token, and what it reads of them [H, P].

    e = dt * v; S[i] = S[i] * decay, then S[i] = S[i] + B[i] * e; the output is the sum over i of
    C[i] * S[i], for i = 0, 1, ... in order.
    """
    v, b, c = token
    e = dt[:, None] * v
    s = s * decay[:, None, None] + b[:, :, None] * e[:, None]
    return s, ordered_sum(c[:, :, None] * s, 1)


INTERPRETER = Interpreter("state_space", state_space)
