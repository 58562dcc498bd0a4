"""End-to-end self-distillation: all blocks at once, against the float model's next-token odds.

The loss is KL(float model || quantized model) a position, in nats. Trained are codes (straight
through), group scales, zero points and norms; with a weight rate of 0 all but the codes, which is
the second phase of EfficientQAT (arXiv:2407.11062, section 3.3). The embedding and the head stay as
they are stored.

Under torchrun each process takes its share of every batch and gradients are added up, so that all
hold the same parameters: gloo on CPUs, nccl where there are GPUs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import msgspec
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (as the whole field calls it)
from numpy.typing import NDArray

from edgegen.errors import CheckFailed
from edgegen.models.config import ModelConfig
from edgegen.quantize.tensor import Float, QuantizedTensor
from edgegen.reference.integer import KV_TOPS
from edgegen.reference.rotation import Rotations, turn
from edgegen.train.block import TorchBlock, Weights
from edgegen.train.blockwise import Tuned, held_out, shuffled, whole_windows
from edgegen.train.fake import Tensor, owned, round_tokens
from edgegen.train.parameters import Parameters, Rates, make_optimizer, slow_down
from edgegen.train.processes import Processes

Tokens = NDArray[np.int32]
Tick = Callable[[int, int], None]


class Settings(msgspec.Struct, frozen=True):
    """How long and how fast is trained."""

    passes: int = 1
    batch: int = 2
    """Windows a step, over all processes."""
    rates: Rates = Rates(weight=0.002, scale=0.001, zero=0.002, norm=0.0005)
    seed: int = 0


@dataclass(frozen=True)
class Ends:
    """What stands before and behind the blocks, in the basis of the rotations; float32."""

    table: Float
    """The embedding [vocab, hidden]"""
    head: Float
    """[vocab, hidden]"""
    norm: Float
    """[hidden]"""
    mix: Float | None = None
    """The residual's rotation [m, m]"""


@dataclass(frozen=True)
class Start:
    """A block before distillation."""

    weights: Mapping[str, Float]
    """Float matrices by their stored names"""
    matrices: Mapping[str, QuantizedTensor]
    vectors: Mapping[str, Float]
    """As the quantized block has them"""
    float_vectors: Mapping[str, Float]


class Distiller:
    """Holds the float and the quantized model of one architecture.

    Args:
        exact: the ends of the float model; `stored` as the bundle's codes of them are read.
        windows: int32 [T] each; shorter ones than the longest are left out.
        kv: "int8" or "int4".

    Raises:
        UsageError: too few windows.
    """

    def __init__(
        self,
        config: ModelConfig,
        *,
        exact: Ends,
        stored: Ends,
        blocks: Sequence[Start],
        windows: Sequence[Tokens],
        kv: str,
        rotations: Rotations,
        settings: Settings | None = None,
        sparse: bool = False,
        processes: Processes | None = None,
    ) -> None:
        self.processes = processes or Processes()
        self.settings, device = settings or Settings(), self.processes.device
        whole = whole_windows(windows)
        self.tokens = torch.from_numpy(np.stack(whole)).long().to(device)  # [windows, T]
        self.blocks = blocks
        self.trained = [
            Parameters(b.weights, b.matrices, b.vectors, sparse=sparse, device=device)
            for b in blocks
        ]
        self._exact = [
            {n: owned(a, device) for n, a in {**b.weights, **b.float_vectors}.items()}
            for b in blocks
        ]
        size = self.tokens.shape[1]
        blocks_of = partial(_blocks, config, size, rotations, device)
        self.teacher = _Model(config, exact, blocks_of(None), device)
        self.student = _Model(config, stored, blocks_of(KV_TOPS[kv]), device)

    def run(self, tick: Tick | None = None) -> list[Tuned]:
        """Train, and return the blocks; `before` and `after` are the KL on windows not trained on.

        What does not lower it is dropped.

        Raises:
            CheckFailed: the models' logits are not finite.
        """
        held = held_out(len(self.tokens))
        before = self._measure(held)
        if not np.isfinite(before):
            raise CheckFailed(
                "the quantized model's logits are not finite numbers before it is distilled: check "
                "the model's weights"
            )
        self._train(held, tick or (lambda *_: None))
        after = self._measure(held)
        if not after < before:  # NaN too
            return [Tuned(b.matrices, b.vectors, before, before) for b in self.blocks]
        return [Tuned(*block.finish(), before, after) for block in self.trained]

    def _train(self, held: Sequence[int], tick: Tick) -> None:
        settings = self.settings
        optimizer = make_optimizer(self.trained, settings.rates)
        count, batch = len(self.tokens), settings.batch
        batches = shuffled(count, held, settings.passes, batch, [settings.seed])
        for step, part in enumerate(batches):
            slow_down(optimizer, 1 - step / len(batches))
            optimizer.zero_grad()
            for window in self.processes.share(part):
                (self._divergence(window) / len(part)).backward()
            self.processes.add_gradients(optimizer)
            optimizer.step()
            tick(step + 1, len(batches))

    def _divergence(self, window: int) -> Tensor:
        """KL(float model || quantized model), the mean over a window's positions."""
        tokens = self.tokens[window : window + 1]
        with torch.no_grad():
            want = F.log_softmax(self.teacher(self._exact, tokens), -1)
        got = F.log_softmax(self.student([b.weights() for b in self.trained], tokens), -1)
        return F.kl_div(got, want, log_target=True, reduction="sum") / tokens.numel()

    def _measure(self, held: Sequence[int]) -> float:
        with torch.no_grad():
            return float(np.mean([float(self._divergence(window)) for window in held]))


def _blocks(
    config: ModelConfig, size: int, rotations: Rotations, device: str, kv_top: int | None
) -> list[TorchBlock]:
    layers = range(config.num_layers)
    return [TorchBlock(config, i, size, rotations, kv_top).to(device) for i in layers]


class _Model:
    """A whole decoder, from tokens to logits."""

    def __init__(
        self, config: ModelConfig, ends: Ends, blocks: Sequence[TorchBlock], device: str
    ) -> None:
        self.config, self.blocks = config, blocks
        self.rounds = blocks[0].kv_top is not None
        self.table, self.head = owned(ends.table, device), owned(ends.head, device)
        self.norm = owned(ends.norm, device)
        self.back = self.turn = None
        if ends.mix is not None:  # as matrices: x @ turn is what `rotation.turn` gives
            eye = np.eye(config.hidden_size, dtype=np.float32)
            self.turn = owned(turn(eye, ends.mix), device)
            self.back = owned(turn(eye, ends.mix.T), device)

    def __call__(self, weights: Sequence[Weights], tokens: Tensor) -> Tensor:
        """[B, T] -> [B, T, vocab]."""
        x = self.table[tokens] * self.config.embedding_scale
        for block, tensors in zip(self.blocks, weights, strict=True):
            x = block(tensors, x)
        x = x if self.back is None else x @ self.back
        x = F.rms_norm(x, x.shape[-1:], self.norm, self.config.norm_eps)
        x = x if self.turn is None else x @ self.turn
        return F.linear(round_tokens(x) if self.rounds else x, self.head)
