"""A decoder with trainable low-rank updates of its matrices (LoRA, arXiv:2106.09685)."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.train.cache import StateCache
from edgegen.train.drafts.decoder import FloatDecoder, FloatLayer
from edgegen.train.fake import Tensor
from edgegen.train.layer import TorchPass

RANK = 16


class LoraDecoder(FloatDecoder):
    """A frozen target whose matrices W [N, K] are W + B A; B starts at 0.

    Attributes:
        lora: A [RANK, K] as "layers.I.NAME.a" and B [N, RANK] as "layers.I.NAME.b".
    """

    def __init__(self, target: FloatDecoder, seed: int) -> None:
        half = target.dtype == torch.bfloat16
        super().__init__(target.config, target.weights, 1, target.device, half)
        self.ropes = target.ropes
        generator = torch.Generator().manual_seed(seed)
        self.lora: dict[str, Tensor] = {}
        for i in range(target.config.num_layers):
            for name in (f"layers.{i}.{short}" for short in target.config.matrices(i)):
                n, k = target.weights[name].shape
                a = torch.randn(RANK, k, generator=generator) / k**0.5
                self.lora[f"{name}.a"] = a.to(target.device)
                self.lora[f"{name}.b"] = torch.zeros(n, RANK, device=target.device)

    def merged(self) -> dict[str, Tensor]:
        """Return all weights, float32, with the updates added."""
        merged = {name: weight.detach().float() for name, weight in self.weights.items()}
        for name in [name.removesuffix(".a") for name in self.lora if name.endswith(".a")]:
            update = self.lora[f"{name}.b"].detach() @ self.lora[f"{name}.a"].detach()
            merged[name] = merged[name] + update
        return merged

    def block(
        self, i: int, x: Tensor, past: StateCache | None = None, whole: TorchPass | None = None
    ) -> Tensor:
        """Return the output of block i for x [B, T, hidden]."""
        return _LoraLayer(self, i, past, whole).forward(x)


class _LoraLayer(FloatLayer):
    """A pass of tokens through a layer with updates."""

    decoder: LoraDecoder

    def product(self, x: Tensor, name: str) -> Tensor:
        updates = (self.decoder.lora[f"{self.prefix}{name}.{part}"] for part in "ab")
        a, b = (update.to(x.dtype) for update in updates)
        return super().product(x, name) + F.linear(F.linear(x, a), b)
