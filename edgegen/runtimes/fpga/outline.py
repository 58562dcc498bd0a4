"""A model's sizes without its tensors: what the program of a token depends on, for estimates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.arithmetic.rotation import INNER_BLOCK, power_of_two_in, rotations
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.fpga.image import Placed
from edgegen.runtimes.fpga.layout import BEAT, GROUP, WORD, Mode, stream_beats
from edgegen.runtimes.quantized import QuantizedBundle

BURST = 1024
_MODES = {2: Mode.W2, 4: Mode.W4, 8: Mode.W8}


class Outline(QuantizedBundle):
    """Stands for a bundle whose tensors are all zero.

    One of several accelerators computes a part of the heads, of the intermediate values, of the
    vocabulary and of each product's rows. It computes norms and quantization of whole vectors.
    """

    def __init__(
        self,
        config: ModelConfig,
        bits: tuple[int, int],
        context: int,
        *,
        rotate: bool = True,
        accelerators: int = 1,
    ) -> None:
        """Describe a model.

        Args:
            config: its configuration, of attention and gated MLPs.
            bits: of the weights and of the cache.
            context: number of positions.
            rotate: whether the recipe rotates.
            accelerators: among which a step is divided.
        """
        self.config = _part(config, accelerators)
        self.context, self.kv, self.refined_head = context, f"int{bits[1]}", False
        self.rotations = rotations(config, {"rotate": rotate})
        self.matrices = dict(_placed(config, self.config, bits[0], accelerators))

    def vector(self, name: str) -> Float:
        """Return zeros."""
        return np.zeros(self.shape(name), np.float32)

    def row_scales(self, name: str) -> Float:
        """Return zeros for the rows that the accelerator computes."""
        return np.zeros(self.matrices[name].rows, np.float32)

    def rope(self, index: int) -> tuple[Float, Float]:
        """Return tables of zeros."""
        table = np.zeros((self.context, self.config.rope_dims(index) // 2), np.float32)
        return table, table

    def residual_rotation(self) -> Float | None:
        """Return a matrix of zeros [m, m]; None if the residual is not rotated."""
        m = self.config.hidden_size // power_of_two_in(self.config.hidden_size)
        return np.zeros((m, m), np.float32) if self.rotations.residual else None


def _share(size: int, accelerators: int, unit: int) -> int:
    """Return the largest part of `size`, in whole units."""
    return -(-size // unit // accelerators) * unit


def _part(config: ModelConfig, accelerators: int) -> ModelConfig:
    """Return the configuration of the largest part."""
    if accelerators == 1:
        return config

    def divided(part: Any) -> Any:
        if isinstance(part, Attention):
            heads = _share(part.num_kv_heads, accelerators, 1)
            group = part.num_heads // part.num_kv_heads
            return msgspec.structs.replace(part, num_heads=heads * group, num_kv_heads=heads)
        assert isinstance(part, GatedMlp)
        block = min(INNER_BLOCK, power_of_two_in(part.inner))
        return msgspec.structs.replace(part, inner=_share(part.inner, accelerators, block))

    kinds = tuple(
        tuple(
            msgspec.structs.replace(branch, parts=tuple(map(divided, branch.parts)))
            for branch in layer
        )
        for layer in config.kinds
    )
    vocab = _share(config.vocab_size, accelerators, 2)
    return msgspec.structs.replace(config, kinds=kinds, vocab_size=vocab)


def _placed(
    whole: ModelConfig, part: ModelConfig, bits: int, accelerators: int
) -> Iterator[tuple[str, Placed]]:
    """Yield an accelerator's rows of each matrix, whose inputs are whole."""
    offset = 0
    head = "embed" if whole.tie_embeddings else "head"
    inputs = {name: k for name, (_, k) in whole.stored_matrices().items()}
    rows = {name: n for name, (n, _) in part.stored_matrices().items()}
    hidden = _share(whole.hidden_size, accelerators, 2)
    rows |= {name: hidden for name in rows if name.endswith((".o", ".down"))}
    for name, n in [*rows.items(), (head, part.vocab_size)]:
        k = inputs.get(name, whole.hidden_size)
        mode = Mode.W8 if name == head else _MODES[bits]
        beats = stream_beats(mode, n + n % 2, k + -k % (WORD if mode is Mode.W8 else GROUP))
        yield name, Placed(mode, n, k, offset, beats)
        offset += beats * BEAT + -beats * BEAT % BURST
