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
from numpy.typing import NDArray

from edgegen.errors import CheckFailed, UsageError
from edgegen.models.config import ModelConfig
from edgegen.quantize.tensor import Float, QuantizedTensor
from edgegen.reference.decoder import embed
from edgegen.reference.rotation import Rotations
from edgegen.train.block import TorchBlock, Weights
from edgegen.train.fake import Tensor, Trained, owned

Tokens = NDArray[np.int32]
Tick = Callable[[int, int], None]
"""Called with steps done and steps in all."""
KV_TOPS = {"int8": 127, "int4": 7}
LEAST_WINDOWS = 8
MEASURED = 8
"""Of so many windows one is not trained on: it decides whether tuning has helped."""


class Settings(msgspec.Struct, frozen=True):
    """How long and how fast is trained. Rates are per step of Adam, falling to 0."""

    passes: int = 1
    """Times that each window is seen."""
    batch: int = 1
    """Windows a step."""
    weight_rate: float = 0.01
    """In quantization steps."""
    scale_rate: float = 0.005
    """As a share of a group's scale."""
    zero_rate: float = 0.01
    """In codes."""
    norm_rate: float = 0.002
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
        size = max(map(len, windows), default=0)
        whole = [w for w in windows if len(w) == size]
        if len(whole) < LEAST_WINDOWS:
            raise UsageError(
                f"tuning needs {LEAST_WINDOWS} windows of {size} tokens, the calibration text has "
                f"{len(whole)}; give a longer one (--calibration FILE)"
            )
        self.config, self.kv_top, self.sparse = config, KV_TOPS[kv], sparse
        self.settings, self.rotations = settings or Settings(), rotations
        states = np.stack([embed(config, table, w) for w in whole])
        self.exact: Tensor = owned(states)  # [windows, T, hidden], the float model's
        self.rough: Tensor = self.exact.clone()  # the quantized model's
        self.size = size

    @property
    def steps(self) -> int:
        """Of one block."""
        count = len(self.exact) - len(self._measured())
        return self.settings.passes * -(-count // self.settings.batch)

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

    def _measured(self) -> list[int]:
        return list(range(MEASURED // 2, len(self.exact), MEASURED))

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
        held = self._measured()
        size = exact.square().mean(-1, keepdim=True)  # a sink's token is loud: errors are relative
        trained = _Parameters(weights, matrices, vectors, self.sparse)

        def error(part: Sequence[int]) -> Tensor:
            off = block(trained.weights(), self.rough[part]) - exact[part]
            return (off.square().mean(-1, keepdim=True) / size[part]).mean()

        before = _mean(error, held)
        optimizer = trained.optimizer(self.settings)
        batches = _batches(len(exact), held, self.settings, layer)
        for step, part in enumerate(batches):
            _slow_down(optimizer, 1 - step / len(batches))
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


class _Parameters:
    """What of a block is trained. Matrices of 8 bits stay as they are."""

    def __init__(
        self,
        weights: Mapping[str, Float],
        matrices: Mapping[str, QuantizedTensor],
        vectors: Mapping[str, Float],
        sparse: bool,
    ) -> None:
        self.fixed = {name: m for name, m in matrices.items() if m.bits == 8}
        self.trained = {
            name: Trained.start(weights[name], m, sparse)
            for name, m in matrices.items()
            if m.bits < 8
        }
        self._read = {name: owned(m.dequantize()) for name, m in self.fixed.items()}
        self.vectors = {name: owned(v) for name, v in vectors.items()}
        for vector in self.vectors.values():
            vector.requires_grad_()

    def weights(self) -> Weights:
        """The block's tensors as its codes would be read."""
        return {n: t.weight() for n, t in self.trained.items()} | self._read | self.vectors

    def optimizer(self, settings: Settings) -> torch.optim.Optimizer:
        """Adam with a rate for each kind of parameter."""
        scale = float(np.mean([t.c.detach().mean() for t in self.trained.values()] or [0.0]))
        rates = {"v": settings.weight_rate, "c": settings.scale_rate * scale}
        rates["z"] = settings.zero_rate
        groups = [
            {"params": [getattr(t, part) for t in self.trained.values()], "lr": rate}
            for part, rate in rates.items()
            if self.trained
        ]
        groups.append({"params": list(self.vectors.values()), "lr": settings.norm_rate})
        for group in groups:
            group["first"] = group["lr"]
        return torch.optim.Adam(groups, betas=(0.9, 0.95))

    def finish(self) -> tuple[dict[str, QuantizedTensor], dict[str, Float]]:
        """(matrices, vectors) as the bundle holds them."""
        matrices = self.fixed | {name: t.finish() for name, t in self.trained.items()}
        return matrices, {name: v.detach().numpy() for name, v in self.vectors.items()}


def _slow_down(optimizer: torch.optim.Optimizer, share: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = group["first"] * share


def _batches(count: int, held: Sequence[int], settings: Settings, layer: int) -> list[list[int]]:
    """Indices of windows, each in every pass, in an order that the seed decides."""
    random = np.random.default_rng([settings.seed, layer])
    seen = np.setdiff1d(np.arange(count), held)
    orders = [random.permutation(seen) for _ in range(settings.passes)]
    return [
        order[i : i + settings.batch].tolist()
        for order in orders
        for i in range(0, len(order), settings.batch)
    ]


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
