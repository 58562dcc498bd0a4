"""A mixture of experts in the integer model."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.fixed import (
    activate,
    exp_negative,
    hadamard_blocks,
    lane_sum,
    swiglu_oai,
)
from edgegen.arithmetic.integer import IntegerLayer, StepTokens
from edgegen.models.parts import Interpreter
from edgegen.models.parts.experts import Experts


def experts(
    layer: IntegerLayer,
    part: Experts,
    x: Float,
    tokens: StepTokens,  # noqa: ARG001  (the interface of all parts)
) -> Float:
    """Return the weighted sum of the chosen experts' outputs.

    y = 0; for each chosen expert of a token in the order of its rank, y = y + weight * output. The
    experts are `gated_mlp`s.
    """
    chosen, weights = _route(layer, part, x)
    outputs = np.empty((*chosen.shape, x.shape[1]), np.float32)
    for expert in np.unique(chosen):
        at = chosen == expert
        rows = np.nonzero(at)[0]
        outputs[at] = _expert(layer, part, int(expert), x[rows])
    y = np.zeros_like(x)
    for rank in range(part.chosen):
        y = y + weights[:, rank, None] * outputs[:, rank]
    return y


def _route(layer: IntegerLayer, part: Experts, x: Float) -> tuple[NDArray[np.intp], Float]:
    """Return the chosen experts of each token and their weights, [M, chosen] each.

    1. r = lane_sum(x * row) for each row of the router, + bias.
    2. The experts of the largest r are chosen, of equal ones the lower number, largest first.
    3. e = exp_negative(r - largest r). weight = e / sum. The sum is that of the chosen experts in
       their order, or with `normalize` off lane_sum over all experts.
    """
    router = layer.vector("router")
    r = np.stack([lane_sum(row * router) for row in x])
    if part.router_bias:
        r = r + layer.vector("router_bias")
    chosen = np.argsort(-r, axis=1, kind="stable")[:, : part.chosen]
    e = exp_negative(r - r.max(axis=1, keepdims=True))
    picked = np.take_along_axis(e, chosen, axis=1)
    total = lane_sum(e)
    if part.normalize:
        total = picked[:, 0]
        for rank in range(1, part.chosen):
            total = total + picked[:, rank]
    return chosen, picked / total[:, None]


def _expert(layer: IntegerLayer, part: Experts, number: int, x: Float) -> Float:
    """Return an expert's output for each row of x: [m, hidden] -> [m, hidden]."""
    p = f"experts.{number}"
    gate, up = np.split(layer.linear(f"{p}.gate_up", x, part.bias), 2, axis=1)
    if part.activation == "swiglu_oai":
        gated = swiglu_oai(gate, up, part.limit)
    else:
        gated = activate(gate, part.activation) * up
    if layer.rotations.inner:
        gated = hadamard_blocks(gated, layer.rotations.inner)
    return layer.linear(f"{p}.down", gated, part.bias)


INTERPRETER = Interpreter("experts", experts)
