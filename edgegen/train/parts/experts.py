"""A mixture of experts in torch.

The choice of experts has no gradient; the router learns through the weights of the chosen ones.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.experts import Experts
from edgegen.train.layer import TorchLayer
from edgegen.train.parts.gated_mlp import activate

Tensor = Any


@torch.compiler.disable  # type: ignore[untyped-decorator]  # the shapes depend on the router
def experts(layer: TorchLayer, part: Experts, x: Tensor) -> Tensor:
    """Return the weighted sum of the chosen experts' outputs: [B, T, hidden]."""
    tokens = x.flatten(0, -2)
    chosen, weights = route(layer, part, tokens)
    y = torch.zeros_like(tokens)
    for expert in chosen.unique().tolist():
        rows, ranks = (chosen == expert).nonzero(as_tuple=True)
        out = weights[rows, ranks, None] * _expert(layer, part, expert, tokens[rows])
        y = y.index_add(0, rows, out.to(y.dtype))
    return y.view_as(x)


def route(layer: TorchLayer, part: Experts, x: Tensor) -> tuple[Tensor, Tensor]:
    """Return the chosen experts of each token and their weights, [tokens, chosen] each.

    Scores are float32 and unrounded, as on the engines: a nearly equal one changes the expert.
    """
    with torch.autocast(x.device.type, enabled=False):
        scores = F.linear(x.float(), layer.tensor("router").float())
        if part.router_bias:
            scores = scores + layer.tensor("router_bias").float()
    top = scores.topk(part.chosen, dim=-1)
    if part.normalize:
        return top.indices, top.values.softmax(-1)
    return top.indices, scores.softmax(-1).gather(-1, top.indices)


def _expert(layer: TorchLayer, part: Experts, number: int, x: Tensor) -> Tensor:
    """Return an expert's output for each row of x: [n, hidden] -> [n, hidden]."""
    p = f"experts.{number}"
    gate, up = layer.linear(x, f"{p}.gate_up", part.bias).chunk(2, dim=-1)
    if part.activation == "swiglu_oai":
        gate, up = gate.clamp(max=part.limit), up.clamp(-part.limit, part.limit)
        gated = gate * (1.702 * gate).sigmoid() * (up + 1)
    else:
        gated = activate(gate, part.activation) * up
    return layer.linear(layer.rotate_inner(gated), f"{p}.down", part.bias)


INTERPRETER = Interpreter("experts", experts)
