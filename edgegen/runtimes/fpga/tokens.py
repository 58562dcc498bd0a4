"""The engines fpga and fpga-sim with whole tokens on the accelerator, one queue for each.

The host reads rows of the embedding, and samples from the logits, which it reads back.
"""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.eviction import Lambda
from edgegen.bundle import Bundle
from edgegen.errors import CacheEvicted, EdgegenError
from edgegen.runtimes.base import Arrays, Cache, Model, Output, Step
from edgegen.runtimes.embedding import stored_rows
from edgegen.runtimes.fpga.driver import Driver
from edgegen.runtimes.fpga.greedy import DeviceProgram, check_programs
from edgegen.runtimes.fpga.image import Index
from edgegen.runtimes.fpga.layout import MAX_INPUTS
from edgegen.runtimes.fpga.products import load
from edgegen.runtimes.fpga.slots import Slots
from edgegen.runtimes.quantized import QuantizedBundle
from edgegen.runtimes.step import parents_of


class TokenModel(Model):
    """A bundle on an accelerator with the special function unit, for one thread."""

    engine = "fpga"
    capabilities = frozenset({"lossless", "lambda", "tree"})
    threads = 1
    works_ahead = True
    """Whether to start the most probable token before a step asks for it."""

    def __init__(
        self,
        bundle: Bundle,
        driver: Driver,
        weights: tuple[Index, Any],
        *,
        attention: Lambda | None = None,
    ) -> None:
        """Load an image into the accelerator's memory.

        Args:
            bundle: the model.
            driver: of the configured accelerator.
            weights: index and matrices of the image, as `read` returns them.
            attention: Λ attention, or None.

        Raises: as `check_programs`; the driver is closed.
        """
        self._close = weakref.finalize(self, driver.close)
        try:
            check_programs(bundle.manifest.model, driver)
        except BaseException:
            self.close()
            raise
        self.driver, self.source = driver, QuantizedBundle(bundle)
        self.config = self.source.config
        self.max_context = min(self.source.context, MAX_INPUTS)  # probabilities are inputs
        self.attention = attention
        self.fingerprint = f"fpga tokens {bundle.manifest.digest}"
        if attention:
            self.fingerprint += f" {attention}"
        c, bits = self.config, int(self.source.kv.removeprefix("int"))
        heads = 2 * c.num_layers * c.num_kv_heads
        self.kv_bytes_per_token = heads * (c.head_dim * bits // 8 + 4)
        self.rows = stored_rows(bundle)
        self.index, data = weights
        self._weights = load(driver, data)
        self._idle: dict[int, list[DeviceProgram]] = {}

    def program(self, cache: TokenCache) -> DeviceProgram:
        """Return a program for `cache`; closing the cache makes it reusable."""
        slots = cache.nodes.slots
        idle = self._idle.setdefault(slots, [])
        place = self._weights.device_address
        found = (
            idle.pop()
            if idle
            else DeviceProgram(self.source, self.index, place, self.driver, slots)
        )
        cache.close = weakref.finalize(cache, idle.append, found)  # type: ignore[method-assign]
        return found

    def row(self, token: int) -> Float:
        """Return a token's row of the embedding."""
        return self.rows(np.array([token], np.int32))

    def _new_cache(self, context: int) -> TokenCache:
        return TokenCache(self, context)

    def _run(self, step: Step) -> Output:
        cache, tokens = step.cache, step.tokens
        assert isinstance(cache, TokenCache)
        assert tokens is not None
        cache.check()
        first = step.num_tokens - step.num_rows
        logits = []
        try:
            for i, (token, path) in enumerate(zip(tokens, paths(step), strict=True)):
                cache.append(int(token), path, i)
                if i >= first:
                    logits.append(cache.program.logits())
            if self.works_ahead and step.num_tokens == 1:
                with contextlib.suppress(EdgegenError):  # the next step meets it again
                    cache.start_ahead(int(tokens[0]))
        except BaseException:
            cache.forget()
            raise
        return Output(np.stack(logits))

    def close(self) -> None:
        self._close()


def paths(step: Step) -> Iterator[Sequence[int]]:
    """Yield for each token of a step its ancestors among the step's tokens, the first one first."""
    found: list[list[int]] = []
    for parent in parents_of(step):
        found.append([] if parent < 0 else [*found[parent], parent])
        yield found[-1]


class TokenSimModel(TokenModel):
    """The same on the simulated accelerator, which computes nothing while the host works."""

    engine = "fpga-sim"
    works_ahead = False


class TokenCache(Cache):
    """KV cache of one sequence, which its program reads up to the position of a token."""

    model: TokenModel

    def __init__(self, model: TokenModel, context: int) -> None:
        super().__init__(model, context)
        self.program = model.program(self)
        self.slots = Slots(context, self.nodes.slots)
        self._torn = False
        """Whether memory may differ from `slots`, as an exchange was interrupted."""
        self._likeliest: int | None = None
        """Most probable token after the last one that was computed."""
        self._ahead: tuple[int, int] | None = None
        """Slot and token that the accelerator computes although no step has asked for it yet."""

    def start_ahead(self, token: int) -> None:
        """After a step of one token, start the most probable next one if this one was so, too.

        While text is generated greedily, the accelerator then works during the host's part of a
        token.
        """
        found, self._likeliest = self._likeliest, self.program.likeliest()
        slot = self.length + 1
        if token == found and slot < self.context and self.model.attention is None:
            self.program.start(self.model.row(self._likeliest), slot)
            self._ahead = slot, self._likeliest

    def append(self, token: int, path: Sequence[int], index: int) -> None:
        """Compute a token of a step.

        Args:
            token: its id.
            path: indices in the step of the tokens from the cache's last one to this one's parent.
            index: its own.
        """
        start, position = self.length, self.length + len(path)
        before = np.concatenate([np.arange(start), start + np.array(path, np.intp)])
        if attention := self.model.attention:
            before = before[attention.seen(np.array([position]), np.arange(position))[0]]
        self._torn = True
        slot, swaps = self.slots.place(before, start + index)
        ahead, self._ahead = self._ahead, None
        self._torn = self.program.arranges(swaps, (slot, position))
        if ahead == (slot, token) and not self._torn and self.program.ends():
            return
        self.program.arrange(swaps, (slot, position))
        self._torn = False
        self.program.run(self.model.row(token), slot)

    def forget(self) -> None:
        """Free the slots after the cache's last token, as after a step that failed."""
        self._ahead = self._likeliest = None
        self.slots.forget(self.length, self.context)

    def check(self) -> None:
        """Check that no interruption has left slots half exchanged. Raises CacheEvicted if so."""
        if self._torn:
            raise CacheEvicted(
                "expected a whole cache, got one that an interruption left half arranged; run the "
                "prompt again"
            )

    def _truncate(self) -> None:
        self.forget()
        if self.length:
            self.check()
        self._torn = False

    def _keep(self, slot: int, indices: Sequence[int]) -> None:  # noqa: ARG002
        self.slots.keep(self.length - len(indices), indices)

    def _drop(self, count: int) -> None:
        end = self._sink() + self.nodes.dropped
        self.slots.forget(end - count, end)

    def _sink(self) -> int:
        return self.model.attention.sink if self.model.attention else 0

    def _kept(self, length: int) -> NDArray[np.intp]:
        """Return the nodes of `length` tokens that are not dropped."""
        attention = self.model.attention
        dropped = attention.dropped(length) if attention else 0
        return np.delete(np.arange(length), np.s_[self._sink() : self._sink() + dropped])

    def _state(self) -> Arrays:
        self.check()
        kept = self._kept(self.length)
        self._torn = True
        self.program.arrange(self.slots.sort(kept), (0, 0))
        self._torn = False
        return self.program.state(len(kept))

    def _restore(self, length: int, arrays: Arrays) -> bool:
        kept = self._kept(length)
        fits = len(kept) <= self.nodes.slots and self.program.restore(len(kept), dict(arrays))
        if fits:
            self._ahead = self._likeliest = None
            self.slots.reset(kept)
            self._torn = False
        return fits
