"""Keys and values whose products the accelerator computes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.integer import Exact, IntegerCache
from edgegen.models.config import ModelConfig
from edgegen.runtimes.fpga.products import DeviceCache


class OffloadedCache(IntegerCache):
    """Keys and values of one layer, on the host and on the accelerator.

    The host's copy has the scales as well, and is the one that is saved.
    """

    device: DeviceCache

    @classmethod
    def on(cls, device: DeviceCache, config: ModelConfig) -> OffloadedCache:
        """Return an empty cache."""
        cache = cls(**vars(IntegerCache.empty(config, 0)))
        cache.device = device
        return cache

    def append(self, k: Float, v: Float, top: int, positions: NDArray[np.intp]) -> None:
        """Quantize rotated keys and values [H, M, D] and append them to both copies."""
        at = len(self.positions)
        super().append(k, v, top, positions)
        self.send(at, len(self.positions))

    def permute(self, order: NDArray[np.intp]) -> None:
        """Drop the slots that are not in `order`, and fill their places with the last slots.

        The order of slots does not change sums, so only the moved slots are sent again.
        """
        kept = np.sort(order)
        place = np.arange(len(kept))
        holes = np.setdiff1d(place, kept)
        place[holes] = kept[kept >= len(kept)]
        super().permute(place)
        for hole in holes:
            self.send(hole, hole + 1)

    def send(self, start: int, end: int) -> None:
        """Copy the slots [start, end) to the accelerator."""
        if end > start:
            self.device.write(start, self.keys[:, start:end], self.values[:, start:end])

    def scores(self, q: Int8) -> Exact:
        """Return the products of queries and keys, computed on the accelerator."""
        return self.device.scores(q, len(self.positions)).astype(np.float64)

    def weighted_sum(self, p: Exact) -> Exact:
        """Return the products of probabilities and values, computed on the accelerator."""
        slots, dim = self.values.shape[1:]
        return self.device.weighted_sum(p.astype(np.int64), slots, dim).astype(np.float64)
