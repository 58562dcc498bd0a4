"""The gated delta rule (arXiv:2412.06464, section 3.3) in torch, some tokens at a time.

Within a chunk of tokens that starts with the matrix S, let g be the product of the decays up to a
token. What the tokens add, e, solves a triangular system, and outputs and the next S follow:

    e[t] = beta[t] (v[t] - g[t] k[t] S - sum over i < t of g[t] / g[i] (k[t] . k[i]) e[i])
    out[t] = g[t] q[t] S + sum over i <= t of g[t] / g[i] (q[t] . k[i]) e[i]
    S' = g[end] S + sum over i of g[end] / g[i] k[i] e[i]
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.gated_delta import GatedDelta
from edgegen.train.layer import TorchLayer

Tensor = Any

CHUNK = 64
EPSILON = 1e-6
"""Added to the squared length of a query or key."""


def gated_delta(layer: TorchLayer, part: GatedDelta, x: Tensor) -> Tensor:
    """Run the tokens from the matrix of the last one before them: [B, T, hidden]."""
    u, z = layer.linear(x, "delta_in").split([part.channels, part.value_size], dim=-1)
    with torch.autocast(x.device.type, enabled=False):
        q, k, v = _convolve(layer, part, u.float())
        out = _read(layer, (q, k, v), *_gates(layer, x.float()))
    normed = layer.norm(out.to(x.dtype), "delta_norm").transpose(1, 2).flatten(2)
    return layer.linear(normed * F.silu(z), "delta_out")


def _convolve(layer: TorchLayer, part: GatedDelta, u: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return q and k of length 1, [B, heads, T, key_dim], and v [B, heads, T, value_dim]."""
    kernel = layer.tensor("delta_conv").float()
    parts = layer.recent("delta", u, part.width)
    mixed = F.silu(sum(kernel[:, j] * inputs.float() for j, inputs in enumerate(parts)))
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


def _read(
    layer: TorchLayer, tokens: tuple[Tensor, Tensor, Tensor], beta: Tensor, decay: Tensor
) -> Tensor:
    """Return the outputs [B, heads, T, value_dim], and leave the last matrix to the next pass."""
    q, k, v = tokens
    matrix = layer.carried("delta_matrix")
    if matrix is None:
        matrix = q.new_zeros(*k.shape[:2], k.shape[-1], v.shape[-1])
    outputs = []
    for start in range(0, q.shape[2], CHUNK):
        at = slice(start, start + CHUNK)
        chunk = q[:, :, at], k[:, :, at], v[:, :, at]
        out, matrix = _chunk(matrix, chunk, beta[:, :, at, None], decay[:, :, at])
        outputs.append(out)
    layer.carry("delta_matrix", matrix)
    return torch.cat(outputs, dim=2)


def _chunk(
    matrix: Tensor, tokens: tuple[Tensor, Tensor, Tensor], beta: Tensor, decay: Tensor
) -> tuple[Tensor, Tensor]:
    """Return the outputs of a chunk, and the matrix after it."""
    q, k, v = tokens
    log = decay.cumsum(-1)  # of g
    distance = log[..., :, None] - log[..., None, :]
    causal = torch.ones(distance.shape[-2:], dtype=torch.bool, device=q.device).tril()
    ratio = distance.masked_fill(~causal, -torch.inf).exp()  # g[t] / g[i], 0 for later tokens
    g = log.exp()[..., None]
    system = (beta * ratio * (k @ k.transpose(2, 3))).tril(-1)
    added = beta * (v - g * (k @ matrix))
    eye = torch.eye(system.shape[-1], device=q.device)
    e = torch.linalg.solve_triangular(system + eye, added, upper=False, unitriangular=True)
    out = g * (q @ matrix) + (ratio * (q @ k.transpose(2, 3))) @ e
    rest = (log[..., -1:] - log).exp()[..., None]  # g[end] / g[i]
    return out, g[..., -1:, :] * matrix + (rest * k).transpose(2, 3) @ e


INTERPRETER = Interpreter("gated_delta", gated_delta)
