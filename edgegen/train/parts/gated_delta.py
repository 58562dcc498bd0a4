"""The gated delta rule (arXiv:2412.06464, section 3.3) in torch, see edgegen/train/recurrence.py.

What the tokens of a chunk add, e, solves a triangular system:

    e[t] = beta[t] (v[t] - g[t] k[t] S - sum over i < t of g[t] / g[i] (k[t] . k[i]) e[i])
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.train.layer import TorchLayer
from edgegen.train.recurrence import Chunk, convolve, read

Tensor = Any

EPSILON = 1e-6
"""Added to the squared length of a query or key."""


def gated_delta(layer: TorchLayer, part: GatedDelta, x: Tensor) -> Tensor:
    """Run the tokens from the matrix of the last one before them: [B, T, hidden]."""
    u, z = layer.linear(x, "delta_in").split([part.channels, part.value_size], dim=-1)
    with torch.autocast(x.device.type, enabled=False):
        tokens = _convolve(layer, part, u.float())
        out = read(layer, "delta_matrix", tokens, _gates(layer, x.float()), _added)
    normed = layer.norm(out.to(x.dtype), "delta_norm").transpose(1, 2).flatten(2)
    return layer.linear(normed * F.silu(z), "delta_out")


def _convolve(layer: TorchLayer, part: GatedDelta, u: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return q and k of length 1, [B, heads, T, key_dim], and v [B, heads, T, value_dim]."""
    mixed = F.silu(convolve(layer, "delta", u, part.width))
    split = mixed.split([part.key_size, part.key_size, part.value_size], dim=-1)
    dims = part.key_dim, part.key_dim, part.value_dim
    q, k, v = (y.unflatten(-1, (-1, d)).transpose(1, 2) for y, d in zip(split, dims, strict=True))
    q, k = (_units(y, part.value_heads // part.key_heads) for y in (q, k))
    return q * part.key_dim**-0.5, k, v


def _units(x: Tensor, group: int) -> Tensor:
    """Return queries or keys of length 1, one for each value head."""
    length = (x.square().sum(-1, keepdim=True) + EPSILON).sqrt()
    return (x / length).repeat_interleave(group, dim=1)


def _gates(layer: TorchLayer, x: Tensor) -> tuple[Tensor, Tensor]:
    """Return beta and the logarithm of the decay, [B, heads, T] each, of unrounded scores."""
    beta = F.linear(x, layer.tensor("delta_beta").float()).sigmoid()
    rate = F.linear(x, layer.tensor("delta_decay").float()) + layer.tensor("delta_dt").float()
    decay = layer.tensor("delta_a").float() * F.softplus(rate)
    return beta.transpose(1, 2), decay.transpose(1, 2)


def _added(matrix: Tensor, chunk: Chunk) -> Tensor:
    """Return e of a chunk that starts with a matrix."""
    beta, k = chunk.share, chunk.k
    system = (beta * chunk.ratio * (k @ k.transpose(2, 3))).tril(-1)
    known = beta * (chunk.v - chunk.g * (k @ matrix))
    eye = torch.eye(system.shape[-1], device=k.device)
    return torch.linalg.solve_triangular(system + eye, known, upper=False, unitriangular=True)


INTERPRETER = Interpreter("gated_delta", gated_delta)
