"""State of earlier tokens in torch: keys, values, inputs of convolutions, and recurrent state."""

from __future__ import annotations

from typing import Any

Tensor = Any


class StateCache:
    """State of sequences of the same length.

    Args:
        size: maximum number of tokens.
    """

    def __init__(self, layers: int, size: int) -> None:
        self.size = size
        self.layers: list[dict[str, Tensor]] = [{} for _ in range(layers)]
        """State of every token by name, [B, H, size, D]."""
        self.carried: list[dict[str, Tensor]] = [{} for _ in range(layers)]
        """State after the last token, by name."""
        self.length = 0
        """Number of tokens that have passed through all layers."""

    def append(self, layer: int, name: str, value: Tensor) -> Tensor:
        """Add state [B, H, T, D] after the tokens before; return that of all [B, H, P+T, D]."""
        rows, heads, tokens, width = value.shape
        if name not in self.layers[layer]:
            self.layers[layer][name] = value.new_zeros(rows, heads, self.size, width)
        whole, end = self.layers[layer][name], self.length + tokens
        whole[:, :, self.length : end] = value
        return whole[:, :, :end]

    def read(self, layer: int, name: str) -> Tensor:
        """Return the state [B, H, P, D] of all tokens."""
        return self.layers[layer][name][:, :, : self.length]
