"""The state space of Mamba-2 (arXiv:2405.21060) in torch, see edgegen/train/recurrence.py."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.parts import Interpreter
from edgegen.models.parts.state_space import StateSpace
from edgegen.train.layer import TorchLayer
from edgegen.train.recurrence import Chunk, convolve, read

Tensor = Any


def state_space(layer: TorchLayer, part: StateSpace, x: Tensor) -> Tensor:
    """Run the tokens from the matrix of the last one before them: [B, T, hidden]."""
    z, u = layer.linear(x, "ssm_in").split([part.inner, part.channels], dim=-1)
    with torch.autocast(x.device.type, enabled=False):
        c, b, v = _convolve(layer, part, u.float())
        out = read(layer, "ssm_matrix", (c, b, v), _rates(layer, part, x.float()), _added)
        out = out + layer.tensor("ssm_d").float()[:, None, None] * v
    gated = out.transpose(1, 2).flatten(2).to(x.dtype) * F.silu(z)
    return layer.linear(_norm(layer, part, gated) if part.norm else gated, "ssm_out")


def _convolve(layer: TorchLayer, part: StateSpace, u: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return C and B [B, heads, T, state_dim] and v [B, heads, T, head_dim]."""
    mixed = convolve(layer, "ssm", u, part.width) + layer.tensor("ssm_conv_bias").float()
    split = F.silu(mixed).split([part.inner, part.group_size, part.group_size], dim=-1)
    dims = part.head_dim, part.state_dim, part.state_dim
    v, b, c = (y.unflatten(-1, (-1, d)).transpose(1, 2) for y, d in zip(split, dims, strict=True))
    group = part.heads // part.groups
    return c.repeat_interleave(group, dim=1), b.repeat_interleave(group, dim=1), v


def _rates(layer: TorchLayer, part: StateSpace, x: Tensor) -> tuple[Tensor, Tensor]:
    """Return dt and the logarithm of the decay, [B, heads, T] each."""
    rate = F.linear(x, layer.tensor("ssm_dt").float()) + layer.tensor("ssm_dt_bias").float()
    dt = F.softplus(rate).clamp(part.min_dt, part.max_dt or torch.inf)
    return dt.transpose(1, 2), (layer.tensor("ssm_a").float() * dt).transpose(1, 2)


def _added(matrix: Tensor, chunk: Chunk) -> Tensor:  # noqa: ARG001
    """Return what each token of a chunk adds."""
    return chunk.share * chunk.v


def _norm(layer: TorchLayer, part: StateSpace, x: Tensor) -> Tensor:
    """Apply RMSNorm to the heads of each group."""
    groups = x.unflatten(-1, (part.groups, -1))
    normed = F.rms_norm(groups, groups.shape[-1:], eps=layer.config.norm_eps)
    return normed.flatten(2) * layer.tensor("ssm_norm")


INTERPRETER = Interpreter("state_space", state_space)
