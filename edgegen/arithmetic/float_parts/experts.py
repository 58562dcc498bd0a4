"""A mixture of experts in the float model."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Call
from edgegen.arithmetic.layers import ACTIVATIONS, softmax
from edgegen.arithmetic.rotation import hadamard_blocks
from edgegen.models.parts import Interpreter
from edgegen.models.parts.experts import Experts


def experts(block: Block, part: Experts, x: Float, call: Call) -> Float:
    """Return the weighted sum of the chosen experts' outputs.

    The inputs of all experts' first matrices are observed as one, "experts.gate_up", since their
    second moments hardly differ and would take gigabytes.
    """
    call.observe("experts.gate_up", x)
    chosen, weights = route(block, part, x)
    y = np.zeros_like(x)
    for expert in np.unique(chosen):
        rows, ranks = np.nonzero(chosen == expert)
        y[rows] += weights[rows, ranks, None] * _expert(block, part, int(expert), x[rows], call)
    return y


def route(block: Block, part: Experts, x: Float) -> tuple[NDArray[np.intp], Float]:
    """Return the chosen experts of each token, the likeliest first, and their weights [T, chosen].

    Of equal scores, the expert with the lower number is chosen.
    """
    scores = x @ block.weights["router"].T
    if part.router_bias:
        scores = scores + block.weights["router_bias"]
    chosen = np.argsort(-scores, axis=1, kind="stable")[:, : part.chosen]
    of = np.take_along_axis
    if part.normalize:
        return chosen, softmax(of(scores, chosen, axis=1))
    return chosen, of(softmax(scores), chosen, axis=1)


def _expert(block: Block, part: Experts, number: int, x: Float, call: Call) -> Float:
    """Return an expert's output, [T, hidden]."""
    p = f"experts.{number}"
    gate, up = (block.linear(x, f"{p}.{name}", part.bias) for name in ("gate", "up"))
    gated = gate_with(part, gate, up)
    if block.inner:
        gated = hadamard_blocks(gated, block.inner)
    call.observe(f"{p}.down", gated)
    return block.linear(gated, f"{p}.down", part.bias)


def gate_with(part: Experts, gate: Float, up: Float) -> Float:
    """Return activation(gate) * up."""
    if part.activation != "swiglu_oai":
        return ACTIVATIONS[part.activation](gate) * up
    limit = np.float32(part.limit)
    gate, up = np.minimum(gate, limit), np.clip(up, -limit, limit)
    with np.errstate(over="ignore"):
        share: Float = gate / (1 + np.exp(np.float32(-1.702) * gate))
    return share * (up + np.float32(1))


INTERPRETER = Interpreter("experts", experts)
