"""Run texts through the float model block by block, while its weights stream through memory.

Only one block's weights are in memory at a time, beside the hidden states of the texts, whose
buffer overflows to files (buffer.py). The pass collects statistics of each matrix' inputs for the
quantizer, and the keys and values from which the static scales of a quantized KV cache are
computed. `BlockPass` stops before each product, so that its matrix is calibrated with the losses of
all earlier ones and each product is computed once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Semaphore, Thread

import numpy as np
from numpy.typing import NDArray

from edgegen._memory import release
from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, Pass, State, embed
from edgegen.exporter.calibration.block import RoundedBlock
from edgegen.exporter.calibration.buffer import ActivationBuffer
from edgegen.models.config import ModelConfig
from edgegen.quantize._native import kernels
from edgegen.quantize.base import Need
from edgegen.quantize.parallel import ordered_map

QMAX = {"int8": 127, "int4": 7}
AT_ONCE = 2
"""Number of windows whose inputs are in memory at a time."""
_STRIPE = 512
"""Rows that are mirrored together, so that no second copy of a wide matrix is made."""
_HEADROOM = 1.3
"""Range of an int8 cache divided by the observed one, for texts unlike the calibration's."""
_CLIPS: dict[str, Sequence[float]] = {
    "int8": (_HEADROOM,),
    "int4": [1 - 0.02 * n for n in range(26)],
}
"""Candidate ranges divided by the observed maximum: clipping reduces the error at 4 bits."""


@dataclass(frozen=True)
class Observation:
    """Statistics of one block over the texts."""

    keys: Float
    """[kv_heads, T, head_dim], T the tokens of all windows."""
    values: Float
    moments: Mapping[str, Float]
    """Product ("qkv", "o", "gate_up", "down") -> E[x^2] [K] or E[x x^T] [K, K] of its inputs."""


class HiddenStates:
    """Hidden states of windows of tokens, advanced through the model block by block."""

    def __init__(
        self,
        config: ModelConfig,
        table: Float,
        windows: Sequence[NDArray[np.int32]],
        buffer: ActivationBuffer | None = None,
    ) -> None:
        """
        Args:
            table: the float embedding [vocab, hidden].
            windows: int32 [T] each.
            buffer: stores the states; None leaves them in memory.
        """
        self.buffer = buffer
        self.states = [self._keep(embed(config, table, window)) for window in windows]
        each = zip(windows, self.states, strict=True)
        self.passes = [Pass.of(config, window, x) for window, x in each]

    def advance(self, block: Block) -> None:
        """Advance all windows through one block."""

        def run(window: tuple[Float, Pass]) -> Float:
            x, whole = window
            return self._keep(block.forward(x, whole=whole)[0])

        self.states = ordered_map(run, self.windows())
        self.drop_pages()

    def windows(self, count: int | None = None) -> list[tuple[Float, Pass]]:
        """Return the states of all windows, or of the first ones, each with its pass."""
        return list(zip(self.states, self.passes, strict=True))[:count]

    def observe(self, block: Block, needs: Need) -> Observation:
        """Return the statistics of one block without advancing through it.

        With `needs` "hessian" the moments are K^2 float32 values for each of the four products:
        12 MB in all for 576 and 1536 inputs, 370 MB for 3072 and 8192.
        """
        states, sums = list[State](), dict[str, Float]()

        def run(window: tuple[Float, Pass]) -> tuple[State, dict[str, Float]]:
            inputs: dict[str, Float] = {}
            x, whole = window
            _, state = block.forward(x, observe=inputs.__setitem__, whole=whole)
            return state, inputs

        windows = self.windows()
        for start in range(0, len(windows), AT_ONCE):
            for state, inputs in ordered_map(run, windows[start : start + AT_ONCE]):
                states.append(state)
                for name, x in inputs.items():  # in the order of the windows, to be reproducible
                    add_moments(sums, name, x, needs)
        _average(sums, sum(map(len, self.states)), needs)
        return Observation(_joined(states, "k"), _joined(states, "v"), sums)

    def drop_pages(self) -> None:
        """Release the memory of the files' pages that were read."""
        if self.buffer is not None:
            self.buffer.drop_pages()

    def _keep(self, x: Float) -> Float:
        return x if self.buffer is None else self.buffer.keep(x)

    def run(self, block: RoundedBlock, needs: Need) -> BlockPass:
        """Return a pass of all windows through a block whose matrices are replaced on the way."""
        return BlockPass(self, block, needs)

    def inputs(self, block: Block) -> Observation:
        """Return the statistics of one block with all its inputs [T, K] as `moments`."""
        states, inputs = list[State](), dict[str, list[Float]]()

        def collect(name: str, x: Float) -> None:
            inputs.setdefault(name, []).append(x)

        for x, whole in self.windows():
            states.append(block.forward(x, observe=collect, whole=whole)[1])
        joined = {name: np.concatenate(inputs.pop(name)) for name in list(inputs)}
        return Observation(_joined(states, "k"), _joined(states, "v"), joined)


def _joined(states: Sequence[State], name: str) -> Float:
    """Return keys or values of all windows, [kv_heads, T, head_dim]; empty without attention."""
    if name not in states[0]:
        return np.zeros((0, 0, 0), np.float32)
    return np.concatenate([state[name] for state in states], axis=1)


class BlockPass:
    """A pass of all windows through one block, product by product.

    Iterating yields (product, moments) before each matrix product. The product then uses the
    weights that the block has by that time. At the end the hidden states have advanced, and `keys`
    and `values` are known, [kv_heads, T, head_dim].
    """

    keys: Float
    values: Float
    inputs: list[Float]
    """Inputs [T, K] of the next product, those of each window."""

    def __init__(self, states: HiddenStates, block: RoundedBlock, needs: Need) -> None:
        self._states, self._block, self._needs = states, block, needs
        block.buffer = states.buffer

    def __iter__(self) -> Iterator[tuple[str, Float]]:
        for product in self.products():
            yield product, self.moments()

    def moments(self) -> Float:
        """Return the moments of the next product's inputs."""
        return moments_of(self._inputs(), self._needs)

    def products(self) -> Iterator[str]:
        """Yield the name of each product before it is computed."""
        runs = [_Run(self._block, *window) for window in self._states.windows()]
        self._states.states = []
        try:
            while all(ordered_map(self._advance, runs)):
                if self._block.in_one_pass:  # a small model would wait longer for new pages
                    release()
                self.inputs = [run.inputs for run in runs]
                yield runs[0].product
                self.inputs = []
        finally:
            for run in runs:
                run.stop()
        states = [run.state for run in runs]
        self._states.states = [run.output for run in runs]
        self.keys, self.values = _joined(states, "k"), _joined(states, "v")

    def _advance(self, run: _Run) -> bool:
        moved = run.advance()
        self._states.drop_pages()
        return moved

    def _inputs(self) -> Iterator[Float]:
        for inputs in self.inputs:
            yield inputs
            self._states.drop_pages()


class _Run:
    """One window on its way through a block, in a thread that waits before each product.

    Only as many threads run at a time as call `advance`.
    """

    product = ""
    """The next product; empty at the end."""
    inputs: Float
    """Inputs [T, K] of the next product."""
    output: Float
    state: State

    def __init__(self, block: Block, x: Float, whole: Pass) -> None:
        self._block, self._x, self._whole = block, [x], whole
        self._go, self._waits = Semaphore(0), Semaphore(0)
        self._error: BaseException | None = None
        self._stopped = False
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def advance(self) -> bool:
        """Run up to the next product, or to the end; return whether there is a product."""
        self._go.release()
        self._waits.acquire()
        if self._error is not None:
            raise self._error
        return self.product != ""

    def stop(self) -> None:
        """End the thread, wherever it waits."""
        self._stopped = True
        self._go.release()
        self._thread.join()

    def _run(self) -> None:
        self._go.acquire()
        try:
            if not self._stopped:
                x = self._x  # taken out of its list, so that it is freed on the way
                self.output, self.state = self._block.forward(
                    x.pop(), observe=self._wait, whole=self._whole
                )
        except _Stopped:
            return
        except BaseException as error:  # raised where `advance` was called
            self._error = error
        self.product = ""
        self._waits.release()

    def _wait(self, product: str, inputs: Float) -> None:
        self.product, self.inputs = product, inputs
        self._waits.release()
        self._go.acquire()
        if self._stopped:
            raise _Stopped


class _Stopped(Exception):
    """Ends the thread of a window that `stop` has stopped."""


def moments_of(inputs: Iterable[Float], needs: Need) -> Float:
    """Return E[x x^T] [K, K] or E[x^2] [K] over inputs [T, K] of several windows."""
    sums, tokens = dict[str, Float](), 0
    for x in inputs:  # in the order of the windows, to be reproducible
        add_moments(sums, "", x, needs)
        tokens += len(x)
    _average(sums, tokens, needs)
    return sums[""]


def _average(sums: Mapping[str, Float], tokens: int, needs: Need) -> None:
    """Divide sums over `tokens` inputs, in place, and complete the matrices."""
    for total in sums.values():
        np.divide(total, np.float32(tokens), out=total)
        if needs == "hessian" and kernels() is not None:
            _mirror(total)


def add_moments(sums: dict[str, Float], name: str, x: Float, needs: Need) -> None:
    """Add the moments of inputs x [T, K]; with the C++ kernels to the lower half of a matrix."""
    if needs != "hessian":
        square = np.square(x).sum(axis=0)
        sums[name] = sums[name] + square if name in sums else square
    elif (native := kernels()) is not None:
        native.add_moments(x, sums.setdefault(name, np.zeros((x.shape[1],) * 2, np.float32)))
    elif name in sums:
        sums[name] += x.T @ x
    else:
        sums[name] = x.T @ x


def _mirror(matrix: Float) -> None:
    """Copy the lower half [K, K] to the upper one, in place."""
    for i in range(0, len(matrix), _STRIPE):
        stripe = slice(i, i + _STRIPE)
        matrix[stripe, i + _STRIPE :] = matrix[i + _STRIPE :, stripe].T
        square = np.tril(matrix[stripe, stripe])
        matrix[stripe, stripe] = square + np.tril(square, -1).T


def kv_scale(samples: Float, kv: str) -> Float:
    """Return the static scale of each channel of keys or values, [kv_heads, head_dim].

    The scale is that of the candidate range with the minimum squared error on the samples, for each
    channel.

    Args:
        samples: [kv_heads, T, head_dim].
        kv: "int8" or "int4".
    """
    qmax = QMAX[kv]
    peak = np.abs(samples).max(axis=1)  # [kv_heads, head_dim]
    peak = np.where(peak > 0, peak, np.float32(1))
    best = peak / qmax
    minimum = np.full(peak.shape, np.inf, np.float32)
    for clip in _CLIPS[kv]:
        scale = (peak * np.float32(clip) / qmax).astype(np.float32)
        steps = np.clip(np.rint(samples / scale[:, None]), -qmax, qmax)
        error = np.square(steps * scale[:, None] - samples).sum(axis=1)
        best = np.where(error < minimum, scale, best)
        minimum = np.minimum(error, minimum)
    return best.astype(np.float32)
