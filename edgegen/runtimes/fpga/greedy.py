"""Greedy tokens that the accelerator computes alone: one command queue for each, and 16 bytes back.

The host writes a row of the embedding and the position, and reads the token. The accelerator runs
the program of `edgegen.runtimes.fpga.program`, the same for all tokens.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from edgegen.bundle import Bundle
from edgegen.errors import CheckFailed, ContextOverflow, UnsupportedFormat
from edgegen.runtimes.embedding import stored_rows
from edgegen.runtimes.fpga.driver import Driver, view
from edgegen.runtimes.fpga.image import Index
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.passes import Places
from edgegen.runtimes.fpga.products import load
from edgegen.runtimes.fpga.program import unsupported, write
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.quantized import QuantizedBundle


class GreedyModel:
    """One sequence of a bundle on an accelerator."""

    def __init__(
        self, bundle: Bundle, driver: Driver, weights: tuple[Index, Any], context: int
    ) -> None:
        """Load a model and its program into the accelerator's memory.

        Args:
            bundle: the model.
            driver: of the configured accelerator.
            weights: the image, as `edgegen.runtimes.fpga.image.read` returns it.
            context: maximum number of tokens.

        Raises:
            UnsupportedFormat: programs do not compute all of the model.
            CheckFailed: the accelerator has no special function unit.
        """
        config = bundle.manifest.model
        if found := list(unsupported(config)):
            raise UnsupportedFormat(
                f"expected a model whose tokens the accelerator computes alone, got one with "
                f"{', '.join(found)}; use --fpga-host native"
            )
        if not driver.read(Register.UNIT):
            raise CheckFailed(
                "expected an accelerator with the special function unit, got one without it; use "
                "--fpga-host native"
            )
        self.driver, self.length, self.context = driver, 0, context
        self._rows = stored_rows(bundle)
        index, data = weights
        self._weights = load(driver, data)
        self._x, self._result = driver.allocate(4 * config.hidden_size), driver.allocate(BEAT)
        places = Places(
            self._weights.device_address,
            x=self._x.device_address,
            token=self._result.device_address,
        )
        source = QuantizedBundle(bundle)
        size = write(source, index.matrices, places, context).memory.nbytes
        self._memory = driver.allocate(size)
        places = replace(places, memory=self._memory.device_address)
        self.program = write(source, index.matrices, places, context)
        self._memory[:size] = self.program.memory
        self._memory.flush()
        self._queue = load(driver, np.frombuffer(self.program.encode(), np.uint8))

    def step(self, token: int) -> int:
        """Append a token and return the most probable next one.

        Raises:
            ContextOverflow: the cache is full.
        """
        if self.length == self.context:
            raise ContextOverflow(
                f"expected at most {self.context} tokens, got one more; use a longer context"
            )
        row = self._rows(np.array([token], np.int32))
        self._x[: row.nbytes] = row.view(np.uint8).reshape(-1)
        self._x.flush()
        traffic, entries = self.driver.traffic, len(self.program.entries)
        self.driver.run_program(self._queue.device_address, entries, self.length)
        self._result.invalidate()
        self.length += 1
        traffic.sent, traffic.received = traffic.sent + row.nbytes, traffic.received + BEAT
        return int(view(self._result, 0, 1)[0])
