"""Time that a running export still takes, from what its parts took so far.

A block counts by its weights. The gate is estimated from the time that its text takes in the float
blocks, until its own windows are measured.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable

from edgegen._types import Progress
from edgegen.exporter.cost import ENGINE, OTHERS
from edgegen.models.config import ModelConfig

STAGE = "seconds in all"
_LATEST = 4
"""Blocks whose mean counts: an export that resumes a tuning passes its first blocks faster."""


class TimeLeft:
    """Reports the elapsed seconds and the expected total as a stage, after each block and window.

    Nothing is reported before the first block is written.
    """

    def __init__(
        self,
        config: ModelConfig,
        progress: Progress,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._progress, self._clock = progress, clock
        self._sizes = [
            sum(map(math.prod, config.layer_shapes(i).values())) for i in range(config.num_layers)
        ]
        self._table = config.vocab_size * config.hidden_size
        self._heads = 0 if config.tie_embeddings else 1
        self._latest = deque[tuple[int, float, float]](maxlen=_LATEST)
        self.exact = 0.0
        """Time of a float pass of the gate's text, for each weight; 0 if it is not known."""
        self._start = self._last = clock()
        self._table_seconds = 0.0
        self._gate_start = 0.0

    def table(self) -> None:
        """Record that the embedding is written."""
        now = self._clock()
        self._table_seconds, self._last = now - self._last, now

    def block(self, layer: int, exact: float) -> None:
        """Record that a block is written, where the gate's text took `exact` seconds in float."""
        now = self._clock()
        self._latest.append((self._sizes[layer], now - self._last, exact))
        self._last = now
        weights, seconds, passed = (sum(column) for column in zip(*self._latest, strict=True))
        self.exact = passed / weights or self.exact
        left = seconds / weights * sum(self._sizes[layer + 1 :])
        self._report(left + self._heads * self._table_seconds + self._gate())

    def window(self, done: int, total: int) -> None:
        """Record that the gate has scored `done` of `total` windows."""
        if done == 0:
            self._gate_start = self._clock()
        else:
            self._report((self._clock() - self._gate_start) * (total - done) / done)

    def _gate(self) -> float:
        """Return the expected time of the gate."""
        engines = ENGINE + OTHERS
        return self.exact * (engines * sum(self._sizes) + (1 + engines) * self._table)

    def _report(self, left: float) -> None:
        elapsed = self._clock() - self._start
        self._progress(STAGE, round(elapsed), round(elapsed + left))
