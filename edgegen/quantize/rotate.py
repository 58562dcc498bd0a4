"""Folds rotations and the norms' weights into a model's matrices; the model stays what it was.

With r the residual's rotation as an orthogonal matrix, h the values' and d the down projection's:
q, k, v, gate and up become W diag(norm) r^T, o becomes r W h^T, down r W d^T, v also h W and the
embedding's rows E r^T. A norm without a weight gives the same when its input is turned.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.rotation import Rotations, mixing, spread, turn
from edgegen.errors import UsageError
from edgegen.models.config import ModelConfig
from edgegen.quantize.base import CHUNK

_NORMED = {"attn_norm": ("q", "k", "v"), "mlp_norm": ("gate", "up")}
"""Each norm before a product, and the matrices that read it."""


class Rotate:
    """The pass: turns one block, or one table, after the other."""

    def __init__(self, config: ModelConfig, rotations: Rotations) -> None:
        """Raises UsageError where the rotations do not fit the model's shape."""
        self.config, self.rotations = config, rotations
        self.mix = mixing(config.hidden_size)
        if rotations.residual and config.post_norms:
            raise UsageError(
                "a norm behind a block's output does not let the residual be rotated; "
                "leave that rotation out"
            )
        if rotations.inner and config.intermediate_size % rotations.inner:
            raise UsageError(
                f"blocks of {rotations.inner} do not divide the {config.intermediate_size} "
                "inputs of down; choose a divisor"
            )

    def block(self, weights: Mapping[str, Float]) -> dict[str, Float]:
        """A layer's tensors by their short names, in the new bases; nothing given is changed."""
        turned = dict(weights)
        if self.rotations.values:
            self._values(turned)
        if self.rotations.inner:
            turned["down"] = spread(turned["down"], self.rotations.inner)
        if self.rotations.residual:
            self._residual(turned)
        return turned

    def table(self, table: Float) -> None:
        """The rows of the embedding or the head [vocab, hidden], in place."""
        if self.rotations.residual:
            rows = max(1, CHUNK // table.shape[1])
            for i in range(0, len(table), rows):
                table[i : i + rows] = turn(table[i : i + rows], self.mix)

    def _values(self, turned: dict[str, Float]) -> None:
        dim = self.config.head_dim
        turned["v"] = _outputs(spread(turned["v"].T, dim))
        turned["o"] = spread(turned["o"], dim)
        if "v_bias" in turned:
            turned["v_bias"] = spread(turned["v_bias"], dim)

    def _residual(self, turned: dict[str, Float]) -> None:
        for norm, readers in _NORMED.items():
            for name in readers:
                turned[name] = turn(turned[name] * turned[norm], self.mix)
            turned[norm] = np.ones_like(turned[norm])
        for name in ("o", "down"):
            turned[name] = _outputs(turn(turned[name].T, self.mix))


def _outputs(columns: Float) -> Float:
    """Back from one row for each input to one for each output, in memory too."""
    return np.ascontiguousarray(columns.T)
