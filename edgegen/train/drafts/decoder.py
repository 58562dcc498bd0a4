"""A float decoder in torch, for training drafts and for generating text in batches.

With bfloat16, RoPE and logits are still computed in float32.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from numpy.typing import NDArray

from edgegen.arithmetic.decoder import load_block
from edgegen.arithmetic.rope import rope_tables
from edgegen.bundle.tensors import parts_of, split, stored_names
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.train.cache import StateCache
from edgegen.train.fake import Tensor, to_torch
from edgegen.train.layer import TorchLayer, TorchPass, layer_steps, softcap


class FloatDecoder:
    """A decoder with its weights.

    Args:
        weights: tensors by the names that `load_weights` returns.
        context: maximum number of positions.
        bfloat16: whether products are computed in bfloat16 instead of float32.
    """

    def __init__(
        self,
        config: ModelConfig,
        weights: Mapping[str, Tensor],
        context: int,
        device: str,
        bfloat16: bool = False,
    ) -> None:
        self.config, self.weights, self.device = config, dict(weights), device
        self.steps = [layer_steps(config, i) for i in range(config.num_layers)]
        self.dtype = torch.bfloat16 if bfloat16 else torch.float32
        at = np.arange(context)
        tables = [rope_tables(r, config.rope_dims(i), at) for i, r in enumerate(config.ropes)]
        # x * cos + (x with swapped halves) * sin, with negative sines in the first half.
        self.ropes = [
            (to_torch(np.hstack([cos, cos]), device), to_torch(np.hstack([-sin, sin]), device))
            for cos, sin in tables
        ]

    def new_cache(self, size: int) -> StateCache:
        """Return the empty cache of sequences of up to `size` tokens."""
        return StateCache(self.config.num_layers, size)

    def hidden(self, tokens: Tensor, past: StateCache | None = None) -> Tensor:
        """Return the states [B, T, hidden] of `tokens` [B, T] after the last norm."""
        return self.hidden_of(self.embedded(tokens), past, tokens)

    def hidden_of(
        self, x: Tensor, past: StateCache | None = None, tokens: Tensor | None = None
    ) -> Tensor:
        """Return the states [B, T, hidden] of embeddings x [B, T, hidden] after the last norm.

        A model with an embedding for each layer needs the `tokens` too.
        """
        whole = TorchPass(tokens, x)
        for i in range(self.config.num_layers):
            x = self.block(i, x, past, whole)
        if past is not None:
            past.length += x.shape[1]
        return self.normed(x)

    def block(
        self, i: int, x: Tensor, past: StateCache | None = None, whole: TorchPass | None = None
    ) -> Tensor:
        """Return the output of block i for x [B, T, hidden]."""
        return FloatLayer(self, i, past, whole).forward(x)

    def embedded(self, tokens: Tensor) -> Tensor:
        """Return the input [..., hidden] of the first block."""
        x = F.embedding(tokens, self.weights["embed"]).to(self.dtype)
        return x * self.config.embedding_scale

    def normed(self, x: Tensor) -> Tensor:
        """Return x after the last norm."""
        weight = self.weights["norm"].to(x.dtype)
        y = F.rms_norm(x, weight.shape, weight, self.config.norm_eps)
        return y + self.weights["norm_bias"].to(x.dtype) if self.config.norm_bias else y

    def logits(self, hidden: Tensor) -> Tensor:
        """Return the float32 logits [..., vocab] of states [..., hidden]."""
        products = F.linear(hidden, self.head.to(hidden.dtype)).float()
        return softcap(products, self.config.logit_softcap)

    @property
    def head(self) -> Tensor:
        """Weight of the head [vocab, hidden], with the scale of the logits."""
        return scaled_head(self.config, self.weights)


def scaled_head(config: ModelConfig, weights: Mapping[str, Tensor]) -> Tensor:
    """Return the weight of the head [vocab, hidden] times the scale of the logits."""
    head = weights["embed" if config.tie_embeddings else "head"]
    return head if config.logit_scale == 1.0 else head * config.logit_scale


class FloatLayer(TorchLayer):
    """A pass of tokens through layer `index` of a decoder."""

    def __init__(
        self,
        decoder: FloatDecoder,
        index: int,
        past: StateCache | None,
        whole: TorchPass | None = None,
    ) -> None:
        start = 0 if past is None else past.length
        super().__init__(decoder.config, index, decoder.steps[index], start, past, whole=whole)
        self.decoder, self.prefix = decoder, f"layers.{index}."

    def tensor(self, name: str) -> Tensor:
        return self.decoder.weights[self.prefix + name].to(self.decoder.dtype)

    def rotary(self, x: Tensor, rope: int) -> Tensor:
        cos, sin = self.angles(rope, x.shape[2])
        size = cos.shape[-1]
        wide = x[..., :size].float()
        rotated = (wide * cos).addcmul(wide.roll(size // 2, -1), sin).to(x.dtype)
        return rotated if size == x.shape[-1] else torch.cat([rotated, x[..., size:]], dim=-1)

    def angles(self, rope: int, tokens: int) -> tuple[Tensor, Tensor]:
        """Return (cosines, sines) of the tokens' positions, [T, rotated dimensions] each."""
        cos, sin = self.decoder.ropes[rope]
        return cos[self.start : self.start + tokens], sin[self.start : self.start + tokens]


def load_weights(checkpoint: Checkpoint, device: str) -> dict[str, Tensor]:
    """Return all tensors of a model in float32, with fused matrices as in a bundle."""
    c = checkpoint.config
    names = list(c.outer_shapes())
    weights = {name: to_torch(checkpoint.tensor(name), device) for name in names}
    for i in range(c.num_layers):
        block = load_block(checkpoint, i)
        for name in stored_names(block):
            array = np.concatenate([block[part] for part in parts_of(name)])
            weights[f"layers.{i}.{name}"] = to_torch(array, device)
    return weights


def unfuse(config: ModelConfig, weights: Mapping[str, Tensor]) -> dict[str, NDArray[np.float32]]:
    """Undo `load_weights`: return arrays by the checkpoint's tensor names."""
    arrays = dict[str, NDArray[np.float32]]()
    shapes = [config.layer_shapes(i) for i in range(config.num_layers)]
    for name, tensor in weights.items():
        array = tensor.detach().float().cpu().numpy()
        if not name.startswith("layers."):
            arrays[name] = array
            continue
        _, layer, short = name.split(".", 2)
        parts = split(short, array, shapes[int(layer)])
        arrays |= {f"layers.{layer}.{part}": rows for part, rows in parts.items()}
    return arrays
