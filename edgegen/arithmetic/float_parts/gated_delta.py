"""The gated delta rule (arXiv:2412.06464) of the float model."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.layers import convolve, rms_norm, sigmoid, silu
from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta

EPSILON = 1e-6
"""Added to the squared length of a query or key."""


def gated_delta(block: Block, part: GatedDelta, x: Float, call: Call) -> Float:
    """Run the tokens one after the other from the matrix of the last one before them."""
    call.observe("delta_in", x)
    mixed, z = block.product(x, "delta_qkv"), block.product(x, "delta_z")
    q, k, v = _convolve(block, part, mixed, call)
    beta = sigmoid(block.product(x, "delta_beta"))  # [T, value_heads]
    rate = block.product(x, "delta_decay") + block.weights["delta_dt"]
    decay = np.exp(block.weights["delta_a"] * np.logaddexp(np.float32(0), rate))
    shape = (part.value_heads, part.key_dim, part.value_dim)
    known = call.past.get("delta_matrix")
    matrix = np.zeros(shape, np.float32) if known is None else known[:, -1].reshape(shape)
    out = np.empty((len(x), part.value_heads, part.value_dim), np.float32)
    for t in range(len(x)):
        matrix = matrix * decay[t, :, None, None]
        change = (v[t] - (k[t, :, None] @ matrix)[:, 0]) * beta[t, :, None]
        matrix = matrix + k[t, :, :, None] * change[:, None]
        out[t] = (q[t, :, None] @ matrix)[:, 0]
    call.new["delta_matrix"] = matrix.reshape(-1, 1, part.value_dim)
    normed = rms_norm(out, block.weights["delta_norm"], block.config.norm_eps)
    y = normed.reshape(len(x), -1) * silu(z)
    y = block.keep(y)
    call.observe("delta_out", y)
    return block.product(y, "delta_out")


def _convolve(block: Block, part: GatedDelta, u: Float, call: Call) -> tuple[Float, Float, Float]:
    """Return q and k [T, value_heads, key_dim], of length 1, and v [T, value_heads, value_dim]."""
    whole = call.append("delta", u[None])[0]  # [P + T, channels]
    mixed = silu(convolve(block.weights["delta_conv"], whole, len(u)))
    q, k, v = np.split(mixed, [part.key_size, 2 * part.key_size], axis=1)
    q, k = (_units(part, y) for y in (q, k))
    return q * np.float32(part.key_dim**-0.5), k, v.reshape(len(u), -1, part.value_dim)


def _units(part: GatedDelta, x: Float) -> Float:
    """Return queries or keys of length 1, one for each value head."""
    heads = x.reshape(len(x), part.key_heads, part.key_dim)
    squares: Float = np.square(heads).sum(axis=-1, keepdims=True)
    units: Float = heads / np.sqrt(squares + np.float32(EPSILON))
    return np.repeat(units, part.value_heads // part.key_heads, axis=1)


INTERPRETER = Interpreter("gated_delta", gated_delta)
