"""End-to-end self-distillation: all blocks at once, against the float model's next-token odds.

The loss is KL(float model || quantized model) a position, in nats. Trained are codes (straight
through), group scales, zero points and norms; with a weight rate of 0 all but the codes, which is
the second phase of EfficientQAT (arXiv:2407.11062, section 3.3). The embedding and the head stay as
they are stored. More text than was given the float model writes itself (LLM-QAT, arXiv:2305.17888).

Under torchrun each process takes its share of every batch and gradients are added up, so that all
hold the same parameters: gloo on CPUs, nccl where there are GPUs. On a GPU products are rounded to
bfloat16 and the head's to TF32.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (as the whole field calls it)

from edgegen._types import Float, Tokens
from edgegen.arithmetic.integer import KV_TOPS
from edgegen.arithmetic.rotation import Rotations
from edgegen.errors import CheckFailed
from edgegen.models.config import ModelConfig
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.blockwise import Tuned, held_out, shuffled, whole_windows
from edgegen.train.decoder import Ends, TorchDecoder, write
from edgegen.train.fake import Tensor, owned
from edgegen.train.parameters import Parameters, Rates, make_optimizer, slow_down
from edgegen.train.processes import Processes

Tick = Callable[[str, int, int], None]
"""Called with what is being done, steps done and steps in all."""
Begin = Callable[[int, int], Sequence[Sequence[int]]]
"""What texts begin with: called with their count and size, in tokens."""
MEASURED = 64
"""Most windows that are kept apart to see whether distilling has helped."""


class Settings(msgspec.Struct, frozen=True):
    """How long and how fast is trained."""

    written: int = 0
    """Windows that the float model writes, beside those that are given."""
    passes: int = 1
    """Times that each window is seen."""
    batch: int = 2
    """Windows a step, over all processes."""
    rates: Rates = Rates(weight=0.002, scale=0.001, zero=0.002, norm=0.0005)
    seed: int = 0

    @classmethod
    def for_tokens(cls, wanted: int | None, given: int, size: int) -> Settings:
        """To see about `wanted` tokens in all, with `given` windows of `size` tokens.

        None is once what is given, and on a GPU, where that takes a minute, more.
        """
        if wanted is None:
            wanted = GPU_TOKENS if torch.cuda.is_available() else given * size
        if wanted < LONG_RUN:
            passes = max(1, wanted // (given * size))
            return cls(passes=passes)
        windows = wanted // (PASSES * size) // AT_ONCE * AT_ONCE  # whole steps of one shape
        return cls(max(0, windows - given), PASSES, AT_ONCE, LONG)


GPU_TOKENS = 26_350_000
"""Five minutes of an H100, and two more for writing the text"""
AT_ONCE = 16
"""Windows that a GPU computes at once."""
PASSES = 2
"""Over text that the model wrote: training on it costs about as much as writing it."""
WARM_UP = 50
"""Steps over which rates rise at the start, in a long run."""
LONG_RUN = 1_000_000
"""Tokens from which on the model writes text, and steps are larger."""
LONG = Rates(weight=0.0024, scale=0.0006, zero=0.0024 / 3, norm=0.0003)


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
        begin: needed where `settings.written` is not 0.
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
        begin: Begin | None = None,
        sparse: bool = False,
        processes: Processes | None = None,
    ) -> None:
        self.processes = processes or Processes()
        self.settings, device = settings or Settings(), self.processes.device
        whole = whole_windows(windows)
        self.tokens = torch.from_numpy(np.stack(whole)).long().to(device)  # [windows, T]
        self.blocks, self.rotations, self.begin = blocks, rotations, begin
        self.trained = [
            Parameters(b.weights, b.matrices, b.vectors, sparse=sparse, device=device)
            for b in blocks
        ]
        self._exact = [
            {n: owned(a, device) for n, a in {**b.weights, **b.float_vectors}.items()}
            for b in blocks
        ]
        size = self.tokens.shape[1]
        self.at_once = AT_ONCE if device.startswith("cuda") else 1
        self.teacher = TorchDecoder(config, exact, size, rotations, device=device)
        self.student = TorchDecoder(
            config, stored, size, rotations, kv_top=KV_TOPS[kv], device=device
        )
        if device.startswith("cuda"):
            torch.set_float32_matmul_precision("high")

    def run(self, tick: Tick | None = None) -> list[Tuned]:
        """Train, and return the blocks; `before` and `after` are the KL on windows not trained on.

        What does not lower it is dropped.

        Raises:
            CheckFailed: the models' logits are not finite.
        """
        tick = tick or (lambda *_: None)
        self._write(tick)
        held = held_out(len(self.tokens))[:MEASURED]
        before = self._measure(held)
        if not np.isfinite(before):
            raise CheckFailed(
                "the quantized model's logits are not finite numbers before it is distilled: check "
                "the model's weights"
            )
        self._train(held, tick)
        after = self._measure(held)
        if not after < before:  # NaN too
            return [Tuned(b.matrices, b.vectors, before, before) for b in self.blocks]
        return [Tuned(*block.finish(), before, after) for block in self.trained]

    def _write(self, tick: Tick) -> None:
        """Add what the float model writes to what is read; each process writes the same."""
        count, size = self.settings.written, self.tokens.shape[1]
        if not count or self.begin is None:
            return
        found = write(
            self.teacher,
            self._exact,
            self.rotations,
            self.begin(count, size),
            size,
            seed=self.settings.seed,
            tick=lambda done, total: tick("writing text", done, total),
        )
        self.processes.take_first(found)
        self.tokens = torch.cat([self.tokens, found])

    def _train(self, held: Sequence[int], tick: Tick) -> None:
        settings = self.settings
        optimizer = make_optimizer(self.trained, settings.rates)
        count, batch = len(self.tokens), settings.batch
        batches = shuffled(count, held, settings.passes, batch, [settings.seed])
        warm = max(1, min(WARM_UP, len(batches) // 20))
        for step, part in enumerate(batches):
            slow_down(optimizer, (1 - step / len(batches)) * min(1, (step + 1) / warm))
            optimizer.zero_grad()
            for windows in self._pieces(self.processes.share(part)):
                (self._divergence(windows) * (len(windows) / len(part))).backward()
            self.processes.add_gradients(optimizer)
            optimizer.step()
            tick("distilling", step + 1, len(batches))

    def _pieces(self, windows: Sequence[int]) -> list[Sequence[int]]:
        """What is computed at once."""
        return [windows[i : i + self.at_once] for i in range(0, len(windows), self.at_once)]

    def _divergence(self, windows: Sequence[int]) -> Tensor:
        """KL(float model || quantized model), the mean over positions."""
        tokens: Any = self.tokens[list(windows)]
        with torch.no_grad():
            want = F.log_softmax(self.teacher(self._exact, tokens), -1)
        got = F.log_softmax(self.student([b.weights() for b in self.trained], tokens), -1)
        return F.kl_div(got, want, log_target=True, reduction="sum") / tokens.numel()

    def _measure(self, held: Sequence[int]) -> float:
        with torch.no_grad():
            found = [float(self._divergence(w)) * len(w) for w in self._pieces(held)]
        return float(np.sum(found)) / len(held)
