"""State of earlier tokens in torch: keys, values and inputs of convolutions."""

from __future__ import annotations

from typing import Any

import torch

from edgegen.models.config import ModelConfig

Tensor = Any


class StateCache:
    """State of B sequences of the same length.

    Args:
        rows: B.
        size: maximum number of tokens.
    """

    def __init__(
        self, config: ModelConfig, rows: int, size: int, dtype: torch.dtype, device: str
    ) -> None:
        self.layers: list[dict[str, Tensor]] = [
            {
                name: torch.zeros((rows, heads, size, width), dtype=dtype, device=device)
                for name, (heads, width) in config.state(layer).items()
            }
            for layer in range(config.num_layers)
        ]
        self.length = 0
        """Number of tokens that have passed through all layers."""

    def append(self, layer: int, name: str, value: Tensor) -> Tensor:
        """Add state [B, H, T, D] after the tokens before; return that of all [B, H, P+T, D]."""
        whole, end = self.layers[layer][name], self.length + value.shape[2]
        whole[:, :, self.length : end] = value
        return whole[:, :, :end]

    def read(self, layer: int, name: str) -> Tensor:
        """Return the state [B, H, P, D] of all tokens."""
        return self.layers[layer][name][:, :, : self.length]
