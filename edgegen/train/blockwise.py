"""Block-wise tuning: train one block's codes, scales, zero points and norms at a time.

What is learned is what the float block puts out on the float model's path, from what the quantized
blocks before give, with 8-bit activations and the low-bit cache inside: each block makes up for the
losses before it. After Block-AP of EfficientQAT (arXiv:2407.11062, section 3.2) and AutoRound
(arXiv:2309.05516), but starting from codes that are good already, in the two-level format: a
row's scale stays, its groups' c and z are trained as integers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec
import numpy as np
import torch

from edgegen._types import Float, Tokens
from edgegen.arithmetic.decoder import embed
from edgegen.arithmetic.integer import KV_TOPS
from edgegen.arithmetic.rotation import Rotations
from edgegen.errors import CheckFailed, UsageError
from edgegen.models.config import ModelConfig
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.block import TorchBlock
from edgegen.train.fake import Tensor, owned
from edgegen.train.parameters import Parameters, Rates, make_optimizer, slow_down

Tick = Callable[[int, int], None]
"""Called with steps done and steps in all."""
LEAST_WINDOWS = 8
MEASURED = 8
"""Of so many windows one is not trained on: it decides whether tuning has helped."""


class Settings(msgspec.Struct, frozen=True):
    """How long and how fast is trained."""

    passes: int = 1
    """Times that each window is seen."""
    batch: int = 1
    """Windows a step."""
    rates: Rates = Rates()
    seed: int = 0


class Tuned(msgspec.Struct, frozen=True):
    """One block after tuning."""

    matrices: Mapping[str, QuantizedTensor]
    vectors: Mapping[str, Float]
    before: float
    """Error of the block's output on the windows that were not trained on, relative to its size."""
    after: float


class Blockwise:
    """Goes through a model block by block; holds two hidden states of every token.

    Args:
        config: the model's shape.
        table: float embedding [vocab, hidden].
        windows: int32 [T] each; shorter ones than the longest are left out.
        kv: "int8" or "int4".
        rotations: what the table and the weights have taken in.
        sparse: whether what is 0 was pruned, and stays 0.

    Raises:
        UsageError: too few windows.
    """

    def __init__(
        self,
        config: ModelConfig,
        table: Float,
        windows: Sequence[Tokens],
        *,
        kv: str,
        rotations: Rotations,
        settings: Settings | None = None,
        sparse: bool = False,
    ) -> None:
        whole = whole_windows(windows)
        self.config, self.kv_top, self.sparse = config, KV_TOPS[kv], sparse
        self.settings, self.rotations = settings or Settings(), rotations
        states = np.stack([embed(config, table, w) for w in whole])
        self.exact: Tensor = owned(states)  # [windows, T, hidden], the float model's
        self.rough: Tensor = self.exact.clone()  # the quantized model's
        self.size = len(whole[0])

    def tune(
        self,
        layer: int,
        weights: Mapping[str, Float],
        matrices: Mapping[str, QuantizedTensor],
        vectors: Mapping[str, Float],
        tick: Tick | None = None,
    ) -> Tuned:
        """Train a block from `matrices` on, and pass through it.

        Args:
            weights: the float block's matrices by the names of `matrices`: qkv, o, gate_up, down.
            vectors: norms and biases, float32.

        Raises:
            CheckFailed: the block's outputs are not finite.
        """
        exact = _passed(self._block(layer), weights, vectors, self.exact)
        tuned = self._train(
            layer, weights, matrices, vectors, exact=exact, tick=tick or (lambda *_: None)
        )
        self._advance(layer, exact, tuned)
        return tuned

    def skip(
        self, layer: int, weights: Mapping[str, Float], vectors: Mapping[str, Float], tuned: Tuned
    ) -> None:
        """Pass through a block that was tuned before."""
        exact = _passed(self._block(layer), weights, vectors, self.exact)
        self._advance(layer, exact, tuned)

    def _advance(self, layer: int, exact: Tensor, tuned: Tuned) -> None:
        block = self._block(layer, self.kv_top)
        read = {name: m.dequantize() for name, m in tuned.matrices.items()}
        self.rough, self.exact = _passed(block, read, tuned.vectors, self.rough), exact

    def _block(self, layer: int, kv_top: int | None = None) -> TorchBlock:
        return TorchBlock(self.config, layer, self.size, self.rotations, kv_top)

    def _train(
        self,
        layer: int,
        weights: Mapping[str, Float],
        matrices: Mapping[str, QuantizedTensor],
        vectors: Mapping[str, Float],
        *,
        exact: Tensor,
        tick: Tick,
    ) -> Tuned:
        block = self._block(layer, self.kv_top)
        held = held_out(len(exact))
        size = exact.square().mean(-1, keepdim=True)  # a sink's token is loud: errors are relative
        trained = Parameters(weights, matrices, vectors, sparse=self.sparse)

        def error(part: Sequence[int]) -> Tensor:
            off = block(trained.weights(), self.rough[part]) - exact[part]
            return (off.square().mean(-1, keepdim=True) / size[part]).mean()

        before = _mean(error, held)
        optimizer = make_optimizer([trained], self.settings.rates)
        seed = [self.settings.seed, layer]
        batches = shuffled(len(exact), held, self.settings.passes, self.settings.batch, seed)
        for step, part in enumerate(batches):
            slow_down(optimizer, 1 - step / len(batches))
            optimizer.zero_grad()
            error(part).backward()
            optimizer.step()
            tick(step + 1, len(batches))
        after = _mean(error, held)
        if not np.isfinite(before):
            raise CheckFailed(
                f"block {layer} gives outputs that are not finite numbers before it is tuned: "
                "check the model's weights"
            )
        if not after < before:  # NaN too
            return Tuned(matrices, vectors, before, before)
        return Tuned(*trained.finish(), before, after)


def whole_windows(windows: Sequence[Tokens]) -> list[Tokens]:
    """The windows that are as long as the longest. Raises UsageError: too few."""
    size = max(map(len, windows), default=0)
    whole = [w for w in windows if len(w) == size]
    if len(whole) < LEAST_WINDOWS:
        raise UsageError(
            f"tuning needs {LEAST_WINDOWS} windows of {size} tokens, the calibration text has "
            f"{len(whole)}; give a longer one (--calibration FILE)"
        )
    return whole


def held_out(count: int) -> list[int]:
    """Indices of the windows, of `count`, that are not trained on."""
    return list(range(MEASURED // 2, count, MEASURED))


def shuffled(
    count: int, held: Sequence[int], passes: int, batch: int, seed: Sequence[int]
) -> list[list[int]]:
    """Indices of windows, each in every pass but the `held` ones, in an order of the seed."""
    random = np.random.default_rng(seed)
    seen = np.setdiff1d(np.arange(count), held)
    orders = [random.permutation(seen) for _ in range(passes)]
    return [order[i : i + batch].tolist() for order in orders for i in range(0, len(order), batch)]


def _mean(error: Callable[[Sequence[int]], Tensor], held: Sequence[int]) -> float:
    with torch.no_grad():
        return float(np.mean([float(error([i])) for i in held]))


def _passed(
    block: TorchBlock, matrices: Mapping[str, Float], vectors: Mapping[str, Float], x: Tensor
) -> Tensor:
    """`x` [windows, T, hidden] after the block, a few windows at a time."""
    weights = {name: owned(a) for name, a in {**matrices, **vectors}.items()}
    with torch.no_grad():
        return torch.cat([block(weights, part) for part in x.split(2)])
