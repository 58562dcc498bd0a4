"""The state space of Mamba-2 (arXiv:2405.21060) of the float model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.layers import convolve, rms_norm, silu
from edgegen.models.parts import Interpreter
from edgegen.models.parts.state_space import StateSpace


def state_space(block: Block, part: StateSpace, x: Float, call: Call) -> Float:
    """Run the tokens one after the other from the matrix of the last one before them."""
    call.observe("ssm_in", x)
    w, z = block.weights, block.product(x, "ssm_z")
    values, b, c = _convolve(block, part, block.product(x, "ssm_xbc"), call)
    dt = _steps(block, part, x)  # [T, heads]
    decay = np.exp(w["ssm_a"] * dt)
    shape = (part.heads, part.state_dim, part.head_dim)
    known = call.past.get("ssm_matrix")
    matrix = np.zeros(shape, np.float32) if known is None else known[:, -1].reshape(shape)
    out = np.empty_like(values)
    for t in range(len(x)):
        change = values[t] * dt[t, :, None]
        matrix = matrix * decay[t, :, None, None] + b[t, :, :, None] * change[:, None]
        out[t] = (c[t, :, None] @ matrix)[:, 0] + w["ssm_d"][:, None] * values[t]
    call.new["ssm_matrix"] = matrix.reshape(-1, 1, part.head_dim)
    y = out.reshape(z.shape) * silu(z)
    if part.norm:
        groups, weight = (v.reshape(*v.shape[:-1], part.groups, -1) for v in (y, w["ssm_norm"]))
        y = rms_norm(groups, weight, block.config.norm_eps).reshape(z.shape)
    y = block.keep(y)
    call.observe("ssm_out", y)
    return block.product(y, "ssm_out")


def _convolve(block: Block, part: StateSpace, u: Float, call: Call) -> tuple[Float, Float, Float]:
    """Return x [T, heads, head_dim], and B and C [T, heads, state_dim]."""
    whole = call.append("ssm", u[None])[0]  # [P + T, channels]
    mixed = silu(
        convolve(block.weights["ssm_conv"], whole, len(u)) + block.weights["ssm_conv_bias"]
    )
    x, b, c = np.split(mixed, [part.inner, part.inner + part.group_size], axis=1)
    by_group = (len(u), part.groups, part.state_dim)
    b, c = (np.repeat(y.reshape(by_group), part.heads // part.groups, axis=1) for y in (b, c))
    return x.reshape(len(u), part.heads, part.head_dim), b, c


def _steps(block: Block, part: StateSpace, x: Float) -> Float:
    """Return dt of each token and head."""
    rate = block.product(x, "ssm_dt") + block.weights["ssm_dt_bias"]
    dt: Float = np.logaddexp(np.float32(0), rate)
    return np.clip(dt, np.float32(part.min_dt), np.float32(part.max_dt or np.inf))


INTERPRETER = Interpreter("state_space", state_space)
