"""The engines fpga and fpga-sim with whole tokens on the accelerator, one queue for each.

The host reads rows of the embedding, and samples from the logits, which it reads back.
"""

from __future__ import annotations

import weakref
from typing import Any

import numpy as np

from edgegen.bundle import Bundle
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.embedding import stored_rows
from edgegen.runtimes.fpga.driver import Driver
from edgegen.runtimes.fpga.greedy import DeviceProgram, check_programs
from edgegen.runtimes.fpga.image import Index
from edgegen.runtimes.fpga.products import load
from edgegen.runtimes.quantized import QuantizedBundle


class TokenModel(Model):
    """A bundle on an accelerator with the special function unit, for one thread."""

    engine = "fpga"
    capabilities = frozenset({"lossless"})
    threads = 1

    def __init__(self, bundle: Bundle, driver: Driver, weights: tuple[Index, Any]) -> None:
        """Load an image into the accelerator's memory.

        Args:
            bundle: the model.
            driver: of the configured accelerator.
            weights: index and matrices of the image, as `read` returns them.

        Raises: as `check_programs`; the driver is closed.
        """
        self._close = weakref.finalize(self, driver.close)
        try:
            check_programs(bundle.manifest.model, driver)
        except BaseException:
            self.close()
            raise
        self.driver, self.source = driver, QuantizedBundle(bundle)
        self.config, self.max_context = self.source.config, self.source.context
        self.fingerprint = f"fpga tokens {bundle.manifest.digest}"
        c, bits = self.config, int(self.source.kv.removeprefix("int"))
        heads = 2 * c.num_layers * c.num_kv_heads
        self.kv_bytes_per_token = heads * (c.head_dim * bits // 8 + 4)
        self.rows = stored_rows(bundle)
        self.index, data = weights
        self._weights = load(driver, data)
        self._idle: dict[int, list[DeviceProgram]] = {}

    def program(self, cache: TokenCache, context: int) -> DeviceProgram:
        """Return a program for `cache`; closing the cache makes it reusable."""
        idle = self._idle.setdefault(context, [])
        place = self._weights.device_address
        found = (
            idle.pop()
            if idle
            else DeviceProgram(self.source, self.index, place, self.driver, context)
        )
        cache.close = weakref.finalize(cache, idle.append, found)  # type: ignore[method-assign]
        return found

    def _new_cache(self, context: int) -> TokenCache:
        return TokenCache(self, context)

    def _run(self, step: Step) -> Output:
        cache, tokens = step.cache, step.tokens
        assert isinstance(cache, TokenCache)
        assert tokens is not None
        first = step.num_tokens - step.num_rows
        logits = []
        for i, row in enumerate(self.rows(tokens)):
            cache.program.run(row, cache.length + i)
            if i >= first:
                logits.append(cache.program.logits())
        return Output(np.stack(logits))

    def close(self) -> None:
        self._close()


class TokenSimModel(TokenModel):
    """The same on the simulated accelerator."""

    engine = "fpga-sim"


class TokenCache(Cache):
    """KV cache of one sequence, which its program reads up to the position of a token."""

    model: TokenModel

    def __init__(self, model: TokenModel, context: int) -> None:
        super().__init__(model, context)
        self.program = model.program(self, context)

    def _state(self) -> Arrays:
        return self.program.state(self.length)

    def _restore(self, length: int, arrays: Arrays) -> bool:
        return self.program.restore(length, dict(arrays))
