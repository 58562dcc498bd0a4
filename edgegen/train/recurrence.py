"""Linear attention with decays in torch, some tokens at a time.

Within a chunk of tokens that starts with the matrix S [keys, values], let g be the product of the
decays up to a token. With e, what each token adds to S with its key k, outputs and the next S are:

    out[t] = g[t] q[t] S + sum over i <= t of g[t] / g[i] (q[t] . k[i]) e[i]
    S' = g[end] S + sum over i of g[end] / g[i] k[i] e[i]
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch

from edgegen.train.layer import TorchLayer

Tensor = Any

CHUNK = 64


@dataclass(frozen=True)
class Chunk:
    """Some tokens of all heads; [B, heads, T, ...] each."""

    q: Tensor
    k: Tensor
    v: Tensor
    log: Tensor
    """Logarithm of g, [B, heads, T]."""
    share: Tensor
    """Factor of what each token adds, [B, heads, T, 1]."""

    @property
    def g(self) -> Tensor:
        """Product of the decays up to each token, [B, heads, T, 1]."""
        return self.log.exp()[..., None]

    @property
    def ratio(self) -> Tensor:
        """g[t] / g[i], 0 for later tokens i, [B, heads, T, T]."""
        distance = self.log[..., :, None] - self.log[..., None, :]
        causal = torch.ones(distance.shape[-2:], dtype=torch.bool, device=distance.device).tril()
        return distance.masked_fill(~causal, -torch.inf).exp()


Added = Callable[[Tensor, Chunk], Tensor]
"""(matrix before the chunk, chunk) -> e [B, heads, T, values]."""


def convolve(layer: TorchLayer, name: str, u: Tensor, width: int) -> Tensor:
    """Return the convolution of inputs [B, T, N] with the tensor NAME_conv, in float32."""
    kernel = layer.tensor(f"{name}_conv").float()
    inputs = layer.recent(name, u, width)
    return sum(kernel[:, j] * each.float() for j, each in enumerate(inputs))


def read(
    layer: TorchLayer,
    name: str,
    tokens: tuple[Tensor, Tensor, Tensor],
    rates: tuple[Tensor, Tensor],
    added: Added,
) -> Tensor:
    """Return the outputs [B, heads, T, values], and leave the last matrix to the next pass.

    Args:
        name: of the matrix among the state that is carried on.
        tokens: q and k [B, heads, T, keys] and v [B, heads, T, values].
        rates: factor of what a token adds, and logarithm of its decay, [B, heads, T].
    """
    q, k, v = tokens
    share, decay = rates
    matrix = layer.carried(name)
    if matrix is None:
        matrix = q.new_zeros(*k.shape[:2], k.shape[-1], v.shape[-1])
    outputs = []
    for start in range(0, q.shape[2], CHUNK):
        at = slice(start, start + CHUNK)
        log = decay[:, :, at].cumsum(-1)
        chunk = Chunk(q[:, :, at], k[:, :, at], v[:, :, at], log, share[:, :, at, None])
        out, matrix = _run(matrix, chunk, added(matrix, chunk))
        outputs.append(out)
    layer.carry(name, matrix)
    return torch.cat(outputs, dim=2)


def _run(matrix: Tensor, chunk: Chunk, e: Tensor) -> tuple[Tensor, Tensor]:
    """Return the outputs of a chunk, and the matrix after it."""
    q, k, g, log = chunk.q, chunk.k, chunk.g, chunk.log
    out = g * (q @ matrix) + (chunk.ratio * (q @ k.transpose(2, 3))) @ e
    rest = (log[..., -1:] - log).exp()[..., None]  # g[end] / g[i]
    return out, g[..., -1:, :] * matrix + (rest * k).transpose(2, 3) @ e
