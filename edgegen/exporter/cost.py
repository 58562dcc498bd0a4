"""Time of an export, estimated before it runs (`--dry-run`).

The export's own functions run on the first block's weights and on pieces of the other shapes. Each
is timed by the processor's clock, several times, and the minimum counts: what else runs on the
machine changes the result little.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Pass, load_block
from edgegen.arithmetic.metrics import predictions
from edgegen.exporter.calibration.block import FastBlock, RoundedBlock
from edgegen.exporter.calibration.calibrate import add_moments
from edgegen.exporter.calibration.paired import difference_moments
from edgegen.exporter.recipes import HEAD_GROUP
from edgegen.quantize import Quantizer, quantizers
from edgegen.quantize.correction import corrected
from edgegen.quantize.parallel import ordered_map
from edgegen.quantize.rotate import Rotate

if TYPE_CHECKING:
    from edgegen.exporter.job import ExportJob

TUNING_PASSES = 8
"""Cost of training on a token, in forward passes of a token: measured."""
ENGINE = 0.65
"""Cost of a token on the native engine, in forward passes of a token: measured."""
OTHERS = 0.2
"""The same for all other engines together, which score a part of the gate's text: measured."""
START = 4.0
"""Seconds of importing packages, reading the tokenizer and encoding the texts."""

_TOKENS, _SMALL, _WIDE = 256, 512, (1024, 2048)
_FEW, _MANY = 64, 320

T = TypeVar("T")


def core_seconds(job: ExportJob) -> float:
    """Return the time of an export of `job`, in seconds of one core of this machine."""
    return _Cost(job).total()


def seconds(total: float) -> float:
    """Return the time of `total` core-seconds on all cores of this machine, if they are idle."""
    return total / (os.cpu_count() or 1)


class _Block(NamedTuple):
    """Costs of one block: to load and rotate it, of a token in float, and of calibrating it."""

    load: float
    rotate: float
    exact: float
    calibrated: float
    size: int
    """Number of weights."""


class _Cost:
    """Costs of an export's parts, in core-seconds."""

    def __init__(self, job: ExportJob) -> None:
        self.job, self.config, self.recipe, self.work = job, job.config, job.recipe, job.workload
        self.rng = np.random.default_rng(0)
        widest = max(k for _, k in self.config.stored_matrices().values()) // 256 * 256
        self.wide = min(max(widest, _WIDE[0]), _WIDE[1])
        """Inputs of the widest sample, like the model's."""

    def total(self) -> float:
        work, block = self.work, self._block()
        passes = work.gate * (1 + ENGINE + OTHERS) + work.written
        minutes = self.job.options.minutes
        trained = work.tuning if self.job.tunes_blocks else 0
        passes += TUNING_PASSES * (trained + (work.distillation if minutes is None else 0))
        layer = block.load + block.rotate + passes * block.exact + block.calibrated
        layers = self.config.num_layers * layer + self._quantizing()
        return START + layers + self._tables(block) + self._gate_head() + 60 * (minutes or 0)

    def _block(self) -> _Block:
        """Load, rotate and run the first block."""
        c, rotate = self.config, Rotate(self.config, self.job.rotations)
        load, weights = _timed(lambda: load_block(self.job.checkpoint, 0))
        rotating, rotated = _timed(lambda: rotate.block(0, weights))
        exact = self._per_token(FastBlock(c, 0, weights))
        rounded = self._per_token(RoundedBlock(c, 0, rotated, self.job.rotations.inner))
        text, compared = self.work.calibration, self.work.exact
        once = compared or RoundedBlock(c, 0, rotated).in_one_pass
        calibrated = rounded * (text + compared if once else 2 * text)
        size = sum(w.size for w in weights.values())
        return _Block(load, rotating, exact, calibrated, size)

    def _per_token(self, block: Block) -> float:
        tokens = min(_TOKENS, self.job.context)
        x = self.rng.standard_normal((tokens, self.config.hidden_size), np.float32)
        whole = Pass(np.zeros(tokens, np.int32), x)
        return _fastest(lambda: ordered_map(lambda y: block.forward(y, whole=whole), [x])) / tokens

    def _quantizing(self) -> float:
        """Return the cost of all blocks' matrices and of their inputs' moments."""
        if self.recipe.weight_bits == 32:
            return 0
        free = self.job.options.calibration_free
        quantizer = quantizers.get(self.recipe.quantizer)
        quantizer = quantizer.uncalibrated() if free else quantizer
        whole = self.recipe.weight_bits == 8 or self.recipe.symmetric
        group = 0 if whole else self.recipe.group_size
        cost = _MatrixCost(self, quantizer, self.recipe.weight_bits, group, self.job.corrects)
        shapes = self.config.stored_matrices().values()
        each = sum(cost(n, k) for n, k in shapes)
        if quantizer.needs != "hessian":
            return each
        x, sums = self.sample(_TOKENS, self.wide), dict[str, Float]()
        squares = sum(k * k for _, k in shapes) / x.size / self.wide
        moments = _fastest(lambda: add_moments(sums, "", x, "hessian")) * self.work.calibration
        if self.work.exact:
            moments += _fastest(lambda: difference_moments([x], [x])) * self.work.exact
        return each + moments * squares

    def _tables(self, block: _Block) -> float:
        """Return the cost of the embedding and the head, which the gate loads again."""
        c, rotate = self.config, Rotate(self.config, self.job.rotations)
        x = self.sample(_SMALL, c.hidden_size)
        value = 2 * block.load / block.size + _fastest(lambda: rotate.table(x)) / x.size
        if self.recipe.embedding_bits == 8:
            quantizer = quantizers.get(self.recipe.quantizer)
            value += _fastest(lambda: quantizer(x, 8, 0)) / x.size
        values = c.vocab_size * c.hidden_size * (1 if c.tie_embeddings else 2)
        return value * values + self._head()

    def _head(self) -> float:
        """Return the cost of quantizing a head of 4 bits."""
        c, recipe = self.config, self.recipe
        if not recipe.head_bits:
            return 0
        quantizer = quantizers.get(recipe.quantizer).for_head()
        quantizer = quantizer.uncalibrated() if self.job.options.calibration_free else quantizer
        cost = _MatrixCost(self, quantizer, recipe.head_bits, HEAD_GROUP)
        return cost(c.vocab_size, c.hidden_size)

    def _gate_head(self) -> float:
        """Return the cost of the gate's logits and of what is computed from them."""
        c, rows = self.config, min(8192, self.config.vocab_size)
        x, head = self.sample(_FEW, c.hidden_size), self.sample(rows, c.hidden_size)
        logits, targets = x @ head.T, np.zeros(_FEW, np.int32)
        product = _fastest(lambda: ordered_map(lambda y: y @ head.T, [x]))
        scored = _fastest(lambda: predictions(logits, targets))
        tokens = self.work.gate * c.vocab_size / logits.size
        return tokens * (product * (1 + ENGINE + OTHERS) + scored * 2)

    def sample(self, n: int, k: int) -> Float:
        """Return random values [n, k]."""
        return self.rng.standard_normal((n, k), np.float32)


class _MatrixCost:
    """Cost of quantizing a matrix: a N K + b N K^2 + c K^3, from three small ones."""

    def __init__(
        self, cost: _Cost, quantizer: Quantizer, bits: int, group_size: int, corrects: bool = False
    ) -> None:
        def measured(n: int, k: int) -> float:
            weight, moments = cost.sample(n, k), np.eye(k, dtype=np.float32)

            def run() -> None:
                w = corrected(weight, moments, moments) if corrects else weight
                quantizer(w, bits, group_size, moments)

            return _fastest(run)

        wide = cost.wide
        few, many, small = measured(_FEW, wide), measured(_MANY, wide), measured(_MANY, _SMALL)
        wide_row = max(0.0, many - few) / (_MANY - _FEW)
        self.c = max(0.0, few - _FEW * wide_row) / wide**3
        small_row = max(0.0, small - self.c * _SMALL**3) / _MANY
        self.b = max(0.0, (wide_row / wide - small_row / _SMALL) / (wide - _SMALL))
        self.a = max(0.0, small_row / _SMALL - self.b * _SMALL)

    def __call__(self, n: int, k: int) -> float:
        return self.a * n * k + self.b * n * k**2 + self.c * k**3


def _fastest(run: Callable[[], object]) -> float:
    """Return the minimum processor time of several calls, in seconds."""
    best, first = np.inf, time.perf_counter()
    for count in range(9):
        best = min(best, _timed(run)[0])
        if count and time.perf_counter() - first > 0.4:
            break
    return float(best)


def _timed(run: Callable[[], T]) -> tuple[float, T]:
    """Return the processor time of all threads, in seconds, and the result."""
    start = time.process_time()
    result = run()
    return time.process_time() - start, result
