"""Greedy tokens that accelerators compute alone: a queue on each, started once, and 16 bytes back.

The host writes a row of the embedding and the position, and reads the token. The accelerators run
the programs of `edgegen.runtimes.fpga.program`, the same for all tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.bundle import Bundle
from edgegen.errors import (
    CheckFailed,
    ContextOverflow,
    DeviceTimeout,
    UnsupportedFormat,
    UsageError,
)
from edgegen.models.config import ModelConfig
from edgegen.runtimes.embedding import stored_rows
from edgegen.runtimes.fpga.driver import Driver, Started, view
from edgegen.runtimes.fpga.image import Index
from edgegen.runtimes.fpga.layout import BEAT
from edgegen.runtimes.fpga.passes import Places, Share
from edgegen.runtimes.fpga.products import load
from edgegen.runtimes.fpga.program import Program, unsupported, write
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.quantized import QuantizedBundle

UNKNOWN = -1
"""Position of a row in the RoPE tables that may be of any token."""
SAVED = ("keys", "values", "key_scales", "value_scales")


def check_programs(config: ModelConfig, driver: Driver) -> None:
    """Check that accelerators compute a model's tokens alone.

    Raises:
        UnsupportedFormat: programs do not compute all of the model.
        CheckFailed: the accelerators have no special function unit.
        UsageError: some of the design's accelerators are to be used, but neither one nor all.
    """
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
    if 1 < driver.accelerators < driver.present:
        raise UsageError(
            f"expected 1 or all {driver.present} accelerators for whole tokens, since all wait for "
            f"each other, got {driver.accelerators}; change --accelerators"
        )


class DeviceProgram:
    """The program of a model in the accelerators' memory, with the cache of one sequence."""

    def __init__(
        self, source: QuantizedBundle, index: Index, weights: int, driver: Driver, context: int
    ) -> None:
        """Write the program.

        Args:
            source: the model.
            index: of its image.
            weights: address of the image's matrices.
            driver: of the configured accelerators, which share each token.
            context: maximum number of tokens.
        """
        self.driver, self.config = driver, source.config
        count = driver.accelerators
        shares = [Share(i, count) for i in range(count)]
        self._x = driver.allocate(4 * self.config.hidden_size)
        self._result = driver.allocate(BEAT * count)
        places = Places(weights, x=self._x.device_address, token=self._result.device_address)
        size = write(source, index.matrices, places, context, shares).memory.nbytes
        self._memory = driver.allocate(size)
        self._base = self._memory.device_address
        places = replace(places, memory=self._base)
        self.program = write(source, index.matrices, places, context, shares)
        self._memory[:size] = self.program.memory
        self._memory.flush()
        self._queue = load(driver, np.frombuffer(self.program.encode(), np.uint8))
        self._run: Started | None = None
        """The run that was started last."""
        self._positions: dict[int, int] = {}
        """Positions of the rows in the RoPE tables that are not their own."""

    def arrange(self, swaps: Sequence[tuple[int, int]], position: tuple[int, int]) -> None:
        """Prepare the cache for a token.

        Args:
            swaps: pairs of slots whose contents are exchanged.
            position: the token's slot, and its position.
        """
        if not self.arranges(swaps, position):
            return
        slot, own = position
        rotates = self._positions.get(slot, slot) != own
        self.driver.settle()
        self._memory.invalidate()
        memory = np.asarray(self._memory)
        for a, b in swaps:
            for cache in self.program.caches:
                cache.swap(memory, self._base, a, b)
        if rotates:
            self._positions[slot] = UNKNOWN  # if the copy is interrupted
            for address, size in self.program.ropes:
                start = address - self._base
                row = self.program.memory[start + own * size :][:size]
                memory[start + slot * size :][:size] = row
        self._memory.flush()
        self._positions[slot] = own

    def arranges(self, swaps: Sequence[tuple[int, int]], position: tuple[int, int]) -> bool:
        """Return whether `arrange` has anything to do."""
        slot, own = position
        return bool(swaps) or self._positions.get(slot, slot) != own

    def run(self, row: Float, slot: int) -> int:
        """Compute the token in a slot from its row of the embedding; return the next one.

        It attends to all slots before. Without `arrange`, a slot's number is its token's position.
        """
        self.start(row, slot)
        if not self.ends():
            raise DeviceTimeout("the accelerator was configured again while it computed a token")
        return self.likeliest()

    def start(self, row: Float, slot: int) -> None:
        """Start what `run` does; the host may do something else until `ends`."""
        self._run = None
        self.driver.settle()
        self._x[: row.nbytes] = row.view(np.uint8).reshape(-1)
        self._x.flush()
        counts = [len(queue) for queue in self.program.queues]
        self._run = self.driver.start_program(self._queue.device_address, counts, slot)
        traffic = self.driver.traffic
        traffic.sent += row.nbytes
        traffic.received += BEAT * len(counts)

    def ends(self) -> bool:
        """Wait for what was started last; return whether it has ended without an error.

        Raises: as `Driver.run`.
        """
        self.driver.finish()
        return self._run is not None and self._run.ended

    def likeliest(self) -> int:
        """Return the first token with the largest logit, of those that the accelerators found."""
        self._result.invalidate()
        found = view(self._result, 0, 4 * len(self.program.queues)).reshape(-1, 4)
        own = [i for i, tokens in enumerate(self.program.tokens) if tokens]
        best = own[int(found[own, 1].view(np.float32).argmax())]
        return self.program.tokens[best].start + int(found[best, 0])

    def logits(self) -> Float:
        """Return a copy of the last token's logits, float32 [vocab]."""
        at, size = self.program.logits - self._base, self.config.vocab_size
        self.driver.invalidate(self._memory, at, 4 * size)
        logits = view(self._memory, at, size).view(np.float32).copy()
        self.driver.traffic.received += logits.nbytes
        return logits

    def state(self, length: int) -> dict[str, Any]:
        """Return copies of the cache's first `length` tokens, by `SAVED`, stacked over layers."""
        self.driver.settle()
        self._memory.invalidate()
        return {name: np.stack(views) for name, views in self._views(length).items()}

    def restore(self, length: int, arrays: dict[str, Any]) -> bool:
        """Restore what `state` returned; return False if the arrays do not fit."""
        self.driver.settle()
        self._memory.invalidate()
        views = self._views(length)
        if arrays.keys() != views.keys():
            return False
        wants = {name: (len(layers), *layers[0].shape) for name, layers in views.items()}
        if any(arrays[n].shape != w or arrays[n].dtype != np.uint8 for n, w in wants.items()):
            return False
        for name, layers in views.items():
            for layer, saved in zip(layers, arrays[name], strict=True):
                layer[:] = saved
        self._memory.flush()
        return True

    def _views(self, length: int) -> dict[str, list[Any]]:
        memory = np.asarray(self._memory)
        layers = [cache.views(memory, self._base, length) for cache in self.program.caches]
        return dict(zip(SAVED, map(list, zip(*layers, strict=True)), strict=True))


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

        Raises: as `check_programs`.
        """
        check_programs(bundle.manifest.model, driver)
        self.driver, self.length, self.context = driver, 0, context
        self._rows = stored_rows(bundle)
        index, data = weights
        self._weights = load(driver, data)
        place = self._weights.device_address
        self._program = DeviceProgram(QuantizedBundle(bundle), index, place, driver, context)

    @property
    def program(self) -> Program:
        """Program of a token."""
        return self._program.program

    def step(self, token: int) -> int:
        """Append a token and return the most probable next one.

        Raises:
            ContextOverflow: the cache is full.
        """
        if self.length == self.context:
            raise ContextOverflow(
                f"expected at most {self.context} tokens, got one more; use a longer context"
            )
        found = self._program.run(self._rows(np.array([token], np.int32)), self.length)
        self.length += 1
        return found
