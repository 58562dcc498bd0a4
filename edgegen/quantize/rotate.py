"""Fold rotations and norm weights into the matrices of a model, which keeps its function.

With R the residual's rotation, H_v the values' and H_d the down projection's, all orthogonal:
q, k, v, gate and up become W diag(norm) R^T, o becomes R W H_v^T, down becomes R W H_d^T, and v is
also multiplied by H_v from the left. The rows of the embedding and the head become E R^T. A norm
whose weight is 1 commutes with a rotation. See `edgegen.arithmetic.rotation`.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.rotation import Rotations, hadamard_blocks, rotate, rotation_matrix
from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.quantize.base import CHUNK

_NORMED = {"attn_norm": ("q", "k", "v"), "mlp_norm": ("gate", "up")}
"""Each norm before a product, and the matrices that are applied to its output."""


class Rotate:
    """A pass over the blocks and tables of a model, one at a time."""

    def __init__(self, config: ModelConfig, rotations: Rotations) -> None:
        """Raise UsageError if the model's shape does not allow these rotations."""
        self.config, self.rotations = config, rotations
        self.matrix = rotation_matrix(config.hidden_size)
        """Q [m, m] of the residual's rotation."""
        if rotations.residual and config.post_norms:
            raise UsageError(
                "expected no residual rotation for a model with norms after its blocks' outputs, "
                "got one; leave it out"
            )
        if rotations.inner and config.intermediate_size % rotations.inner:
            raise UsageError(
                f"expected a rotation block that divides {config.intermediate_size}, the inputs of "
                f"down, got {rotations.inner}; choose a divisor"
            )

    def block(self, weights: Mapping[str, Float]) -> dict[str, Float]:
        """Return a layer's tensors, by short name, in the new bases; `weights` stays unchanged."""
        rotated = dict(weights)
        if self.rotations.values:
            self._values(rotated)
        if self.rotations.inner:
            rotated["down"] = hadamard_blocks(rotated["down"], self.rotations.inner)
        if self.rotations.residual:
            self._residual(rotated)
        return rotated

    def table(self, table: Float) -> None:
        """Rotate the rows of the embedding or the head [vocab, hidden] in place."""
        if self.rotations.residual:
            rows = max(1, CHUNK // table.shape[1])
            for i in range(0, len(table), rows):
                table[i : i + rows] = rotate(table[i : i + rows], self.matrix)

    def _values(self, rotated: dict[str, Float]) -> None:
        dim = self.config.head_dim
        rotated["v"] = _outputs(hadamard_blocks(rotated["v"].T, dim))
        rotated["o"] = hadamard_blocks(rotated["o"], dim)
        if "v_bias" in rotated:
            rotated["v_bias"] = hadamard_blocks(rotated["v_bias"], dim)

    def _residual(self, rotated: dict[str, Float]) -> None:
        for norm, readers in _NORMED.items():
            for name in readers:
                rotated[name] = rotate(rotated[name] * rotated[norm], self.matrix)
            rotated[norm] = np.ones_like(rotated[norm])
        for name in ("o", "down"):
            rotated[name] = _outputs(rotate(rotated[name].T, self.matrix))


def _outputs(columns: Float) -> Float:
    """Transpose back to one row per output, in C order."""
    return np.ascontiguousarray(columns.T)
