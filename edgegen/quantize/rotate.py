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
from edgegen.arithmetic.rotation import (
    Rotations,
    hadamard_blocks,
    has_post_norms,
    power_of_two_in,
    rotate,
    rotation_matrix,
)
from edgegen.errors import UsageError
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.quantize.base import CHUNK


class Rotate:
    """A pass over the blocks and tables of a model, one at a time."""

    def __init__(self, config: ModelConfig, rotations: Rotations) -> None:
        """Raise UsageError if the model's shape does not allow these rotations."""
        self.config, self.rotations = config, rotations
        self.matrix = rotation_matrix(config.hidden_size)
        """Q [m, m] of the residual's rotation."""
        if rotations.residual and has_post_norms(config):
            raise UsageError(
                "expected no residual rotation for a model with norms after its blocks' outputs, "
                "got one; leave it out"
            )
        for size in sorted(config.inner_sizes) if rotations.inner else ():
            if size % rotations.inner:
                raise UsageError(
                    f"expected a rotation block that divides {size}, the inputs of down, got "
                    f"{rotations.inner}; choose a divisor"
                )

    def block(self, layer: int, weights: Mapping[str, Float]) -> dict[str, Float]:
        """Return a layer's tensors, by short name, in the new bases; `weights` stays unchanged."""
        rotated = dict(weights)
        for part in self.config.parts(layer):
            if self.rotations.values and isinstance(part, Attention):
                _rotate_values(rotated, power_of_two_in(part.head_dim))
            if self.rotations.values and isinstance(part, SharedAttention):
                rotated["o"] = hadamard_blocks(rotated["o"], power_of_two_in(part.head_dim))
            for name in part.writers if self.rotations.inner else ():
                if name.rpartition(".")[2] == "down":
                    rotated[name] = hadamard_blocks(rotated[name], self.rotations.inner)
        if self.rotations.residual:
            for branch in self.config.layer(layer):
                self._branch(rotated, branch)
        return rotated

    def table(self, table: Float) -> None:
        """Rotate the rows of the embedding or the head [vocab, hidden] in place."""
        if self.rotations.residual:
            rows = max(1, CHUNK // table.shape[1])
            for i in range(0, len(table), rows):
                table[i : i + rows] = rotate(table[i : i + rows], self.matrix)

    def _branch(self, rotated: dict[str, Float], branch: Branch) -> None:
        """Rotate what reads and writes the residual, and fold the norm into what reads it."""
        norm = f"{branch.name}_norm"
        for part in branch.parts:
            for name in rotated.keys() & set(part.readers):
                normed = rotated[name] * rotated[norm] if branch.norm else rotated[name]
                rotated[name] = rotate(normed, self.matrix)
            for name in rotated.keys() & set(part.writers):
                rotated[name] = _outputs(rotate(rotated[name].T, self.matrix))
        if branch.norm:
            rotated[norm] = np.ones_like(rotated[norm])


def _rotate_values(rotated: dict[str, Float], block: int) -> None:
    """Rotate the outputs of v and the inputs of o, in blocks of `block` channels."""
    rotated["v"] = _outputs(hadamard_blocks(rotated["v"].T, block))
    rotated["o"] = hadamard_blocks(rotated["o"], block)
    if "v_bias" in rotated:
        rotated["v_bias"] = hadamard_blocks(rotated["v_bias"], block)


def _outputs(columns: Float) -> Float:
    """Transpose back to one row per output, in C order."""
    return np.ascontiguousarray(columns.T)
