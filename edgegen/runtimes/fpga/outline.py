"""A model's sizes without its tensors: what the program of a token depends on, for estimates."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.rotation import power_of_two_in, rotations
from edgegen.models.config import ModelConfig
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.layout import BEAT, GROUP, WORD, Mode, stream_beats
from edgegen.runtimes.quantized import QuantizedBundle

BURST = 1024
_MODES = {2: Mode.W2, 4: Mode.W4, 8: Mode.W8}


class Outline(QuantizedBundle):
    """Stands for a bundle whose tensors are all zero."""

    def __init__(
        self, config: ModelConfig, bits: tuple[int, int], context: int, *, rotate: bool = True
    ) -> None:
        """Describe a model.

        Args:
            config: its configuration, of attention and gated MLPs.
            bits: of the weights and of the cache.
            context: number of positions.
            rotate: whether the recipe rotates.
        """
        self.config, self.context = config, context
        self.kv, self.refined_head = f"int{bits[1]}", False
        self.rotations = rotations(config, {"rotate": rotate})
        self.matrices = dict(_placed(config, bits[0]))

    def vector(self, name: str) -> Float:
        """Return zeros."""
        return np.zeros(self.shape(name), np.float32)

    def row_scales(self, name: str) -> Float:
        """Return zeros."""
        return np.zeros(self.matrices[name].rows, np.float32)

    def rope(self, index: int) -> tuple[Float, Float]:
        """Return tables of zeros."""
        table = np.zeros((self.context, self.config.rope_dims(index) // 2), np.float32)
        return table, table

    def residual_rotation(self) -> Float | None:
        """Return a matrix of zeros [m, m]; None if the residual is not rotated."""
        m = self.config.hidden_size // power_of_two_in(self.config.hidden_size)
        return np.zeros((m, m), np.float32) if self.rotations.residual else None


def _placed(config: ModelConfig, bits: int) -> Iterator[tuple[str, Placed]]:
    """Yield the matrices of an image."""
    offset = 0
    head = "embed" if config.tie_embeddings else "head"
    shapes = dict(config.stored_matrices())
    for name, (n, k) in [*shapes.items(), (head, (config.vocab_size, config.hidden_size))]:
        mode = Mode.W8 if name == head else _MODES[bits]
        beats = stream_beats(mode, n + n % 2, k + -k % (WORD if mode is Mode.W8 else GROUP))
        yield name, Placed(mode, n, k, offset, beats)
        offset += beats * BEAT + -beats * BEAT % BURST
