"""Block-wise tuning: train the codes, scales, zero points and norms of one block at a time.

Each block learns the output of the float block on the float model's hidden states. Its input is the
output of the quantized blocks before it, with 8-bit activations and the low-bit cache simulated, so
it also compensates for their errors. After Block-AP of EfficientQAT (arXiv:2407.11062, section 3.2)
and AutoRound (arXiv:2309.05516). Two details differ: training starts from the codes of another
quantizer, and a row's scale is constant while its groups' c and z are trained as integers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec
import numpy as np
import torch

from edgegen._types import Float, Tokens
from edgegen.arithmetic.decoder import embed
from edgegen.errors import CheckFailed, UsageError
from edgegen.models.config import ModelConfig
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.block import IntegerFormat, TorchBlock
from edgegen.train.fake import Tensor, to_torch
from edgegen.train.parameters import Parameters, Rates, encode, make_optimizer, scale_rates

Tick = Callable[[int, int], None]
"""Called with the number of steps done and their total."""
MIN_WINDOWS = 8
HELD_OUT = 8
"""One window of this many is held out, to measure whether tuning has helped."""


class BlockwiseSettings(msgspec.Struct, frozen=True):
    """Hyperparameters of block-wise tuning."""

    passes: int = 1
    """Epochs: how often each window is used."""
    batch: int = 1
    """Windows per step."""
    rates: Rates = Rates()
    seed: int = 0


class Tuned(msgspec.Struct, frozen=True):
    """One block after tuning."""

    matrices: Mapping[str, QuantizedTensor]
    vectors: Mapping[str, Float]
    before: float
    """Relative squared error of the block's output on held-out windows, before tuning."""
    after: float
    """The same after tuning; NaN while all blocks are still being trained together."""
    seconds: float = 0.0
    """Time that all blocks have been trained together, where time ends the training."""


class Blockwise:
    """Tuning of a model, one block after the other; keeps two hidden states of every token.

    Args:
        config: the model's shape.
        table: float embedding [vocab, hidden], in the basis of the rotations.
        windows: int32 [T] each; those shorter than the longest are ignored.
        simulated: the integer model that the blocks are trained for.

    Raises:
        UsageError: too few windows.
    """

    def __init__(
        self,
        config: ModelConfig,
        table: Float,
        windows: Sequence[Tokens],
        simulated: IntegerFormat,
        settings: BlockwiseSettings | None = None,
    ) -> None:
        whole = whole_windows(windows)
        self.config, self.format = config, simulated
        self.settings = settings or BlockwiseSettings()
        states = np.stack([embed(config, table, w) for w in whole])
        self.exact: Tensor = to_torch(states)
        """Hidden states of the float model, [windows, T, hidden]."""
        self.quantized: Tensor = self.exact.clone()
        """Hidden states of the quantized model, [windows, T, hidden]."""
        self.size = len(whole[0])

    def tune(
        self,
        layer: int,
        weights: Mapping[str, Float],
        matrices: Mapping[str, QuantizedTensor],
        vectors: Mapping[str, Float],
        tick: Tick | None = None,
    ) -> Tuned:
        """Train a block and advance the hidden states through it.

        Args:
            weights: matrices of the float block by stored name: qkv, o, gate_up, down.
            matrices: the initial quantized matrices, by the same names.
            vectors: norms and biases, float32.

        Returns:
            The trained block, or the initial one if training has not lowered the error.

        Raises:
            CheckFailed: the block's outputs are not finite.
        """
        exact = _run(self._block(layer), weights, vectors, self.exact)
        parameters = Parameters(weights, matrices, vectors, sparse=self.format.sparse)
        before, after = self._train(layer, parameters, exact, tick or (lambda *_: None))
        if not np.isfinite(before):
            raise CheckFailed(
                f"expected finite outputs of block {layer} before tuning, got {before}; "
                "check the model's weights"
            )
        if after < before:  # False for NaN
            tuned = Tuned(*parameters.finish(), before, after)
        else:
            tuned = Tuned(matrices, vectors, before, before)
        self._advance(layer, exact, tuned)
        return tuned

    def skip(
        self, layer: int, weights: Mapping[str, Float], vectors: Mapping[str, Float], tuned: Tuned
    ) -> None:
        """Advance the hidden states through a block that is already tuned."""
        exact = _run(self._block(layer), weights, vectors, self.exact)
        self._advance(layer, exact, tuned)

    def _advance(self, layer: int, exact: Tensor, tuned: Tuned) -> None:
        block = self._block(layer, self.format.kv_top)
        weights = {name: m.dequantize() for name, m in tuned.matrices.items()}
        self.quantized = _run(block, weights, tuned.vectors, self.quantized)
        self.exact = exact

    def _block(self, layer: int, kv_top: int | None = None) -> TorchBlock:
        rotations, context = self.format.rotations, self.format.context
        return TorchBlock(self.config, layer, self.size, rotations, kv_top, context=context)

    def _train(
        self, layer: int, parameters: Parameters, exact: Tensor, tick: Tick
    ) -> tuple[float, float]:
        """Train a block towards the outputs `exact`; return its error before and after."""
        block = self._block(layer, self.format.kv_top)
        held = held_out(len(exact))
        # Errors are relative to each token's size: attention sinks are outliers.
        size = exact.square().mean(-1, keepdim=True)

        def error(part: Sequence[int]) -> Tensor:
            difference = block(parameters.weights(), self.quantized[part]) - exact[part]
            return (difference.square().mean(-1, keepdim=True) / size[part]).mean()

        before = _mean(error, held)
        optimizer = make_optimizer([parameters], self.settings.rates)
        seed = [self.settings.seed, layer]
        batches = shuffled(len(exact), held, self.settings.passes, self.settings.batch, seed)
        for step, part in enumerate(batches):
            scale_rates(optimizer, 1 - step / len(batches))
            optimizer.zero_grad()
            error(part).backward()
            optimizer.step()
            encode([parameters], len(batches) - step - 1)
            tick(step + 1, len(batches))
        return before, _mean(error, held)


def whole_windows(windows: Sequence[Tokens]) -> list[Tokens]:
    """Return the windows that are as long as the longest. Raise UsageError if they are too few."""
    size = max(map(len, windows), default=0)
    whole = [w for w in windows if len(w) == size]
    if len(whole) < MIN_WINDOWS:
        raise UsageError(
            f"expected a calibration text of at least {MIN_WINDOWS} windows of {size} tokens for "
            f"tuning, got {len(whole)}; use a longer one (--calibration FILE)"
        )
    return whole


def held_out(count: int) -> list[int]:
    """Return the indices of the held-out windows of `count`."""
    return list(range(HELD_OUT // 2, count, HELD_OUT))


def shuffled(
    count: int, held: Sequence[int], passes: int, batch: int, seed: Sequence[int]
) -> list[list[int]]:
    """Return batches of window indices, shuffled in each pass, without the `held` ones."""
    random = np.random.default_rng(seed)
    used = np.setdiff1d(np.arange(count), held)
    orders = [random.permutation(used) for _ in range(passes)]
    return [order[i : i + batch].tolist() for order in orders for i in range(0, len(order), batch)]


def _mean(error: Callable[[Sequence[int]], Tensor], held: Sequence[int]) -> float:
    with torch.no_grad():
        return float(np.mean([float(error([i])) for i in held]))


def _run(
    block: TorchBlock, matrices: Mapping[str, Float], vectors: Mapping[str, Float], x: Tensor
) -> Tensor:
    """Run hidden states [windows, T, hidden] through a block, two windows at a time."""
    weights = {name: to_torch(a) for name, a in {**matrices, **vectors}.items()}
    with torch.no_grad():
        return torch.cat([block(weights, part) for part in x.split(2)])
