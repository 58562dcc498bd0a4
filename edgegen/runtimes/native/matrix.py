"""Matrices of draft heads at 8 or 4 bits, which the library multiplies on the model's threads."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.rotation import hadamard_blocks, power_of_two_in
from edgegen.quantize.rtn import quantize, round_groups
from edgegen.runtimes.matrix import Guess, TokenRows
from edgegen.runtimes.native.library import POINTER, check, library
from edgegen.runtimes.native.pack import LANES, LINE, U8, tiles

if TYPE_CHECKING:
    from edgegen.runtimes.native.model import NativeModel

MAX_BLOCK = 4096
"""Maximum inputs of a Hadamard transform."""
MAX_GROUP = 64
"""Maximum inputs that share a scale at 4 bits."""
MAX_WANTED = 64
"""Maximum tokens of a guess."""


class _Weights(ctypes.Structure):
    """edgegen_weights of edgegen.h."""

    _fields_ = (
        ("scale", POINTER),
        ("tiles", POINTER),
        ("rows", ctypes.c_uint32),
        ("columns", ctypes.c_uint32),
        ("block", ctypes.c_uint32),
        ("group", ctypes.c_uint32),
    )


class NativeMatrix:
    """A matrix whose rows are rounded to 8 or 4 bits, and its inputs to 8 bits token by token.

    The inputs are transformed by a Hadamard matrix first, so that single large values do not take
    the range of all others: W x = (W H) (H x). Columns of zeros fill up the last tile.
    """

    def __init__(self, model: NativeModel, weight: Float, bits: int = 8) -> None:
        self._model, self._width = model, weight.shape[1]
        padded = _padded(weight)
        block = min(MAX_BLOCK, power_of_two_in(padded.shape[1]))
        group = min(MAX_GROUP, block) if bits == 4 else 0
        rotated = hadamard_blocks(padded, block)
        q = round_groups(rotated, group) if group else quantize(rotated, 8, padded.shape[1])
        self._tiles = _aligned(tiles(q))
        self._scale = np.zeros(-(-len(q.s) // LANES) * LANES, np.float32)
        self._scale[: len(q.s)] = q.s
        pointers = self._scale.ctypes.data, self._tiles.ctypes.data
        self.weights = _Weights(*pointers, *padded.shape, block, group)

    def __matmul__(self, x: Float) -> Float:
        x = self.inputs(x)
        y = np.empty((len(x), self.weights.rows), np.float32)
        weights = ctypes.byref(self.weights)
        code = library().edgegen_multiply(
            self._model.handle, weights, x.ctypes.data, len(x), y.ctypes.data
        )
        check(code)
        return y

    def inputs(self, x: Float) -> Float:
        """Return inputs [n, K] as the library reads them. Raises ValueError for another K."""
        if x.shape[1:] != (self._width,):
            raise ValueError(f"expected inputs of [n, {self._width}], got {list(x.shape)}")
        return np.ascontiguousarray(_padded(x), np.float32)


class _Guess(ctypes.Structure):
    """edgegen_guess of edgegen.h."""

    _fields_ = (
        ("exact", POINTER),
        ("wanted", ctypes.c_uint32),
        ("tokens", POINTER),
        ("probabilities", POINTER),
    )


class NativeRows(TokenRows):
    """Rows whose likeliest tokens the library finds."""

    def __init__(self, model: NativeModel, rows: Float) -> None:
        self._model, self._matrix = model, NativeMatrix(model, rows, 4)
        self._exact = np.ascontiguousarray(_padded(rows), np.float32)
        super().__init__(self._matrix, rows)

    def likeliest(self, x: Float, count: int) -> Guess:
        if count > MAX_WANTED:
            return super().likeliest(x, count)
        x = self._matrix.inputs(x)
        found = Guess(np.empty((len(x), count), np.uint32), np.empty((len(x), count), np.float32))
        tokens, probabilities = (part.ctypes.data for part in found)
        guess = _Guess(self._exact.ctypes.data, count, tokens, probabilities)
        weights, to = ctypes.byref(self._matrix.weights), ctypes.byref(guess)
        check(library().edgegen_likeliest(self._model.handle, weights, x.ctypes.data, len(x), to))
        return found


def _padded(x: Float) -> Float:
    """Return rows [n, K] with zeros up to a multiple of `LANES` columns."""
    missing = -x.shape[1] % LANES
    return np.pad(x, ((0, 0), (0, missing))) if missing else x


def _aligned(values: U8) -> U8:
    """Return a flat copy that starts at a multiple of `LINE`."""
    memory = np.empty(values.size + LINE, np.uint8)
    start = -memory.ctypes.data % LINE
    copy = memory[start : start + values.size]
    copy[:] = values.ravel()
    return copy
