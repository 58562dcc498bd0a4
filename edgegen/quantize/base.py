"""What every quantizer is: a pass that checks its input, does its work and checks its result.

A new method is one file in this folder that defines `QUANTIZER`, and one test.
"""

from __future__ import annotations

import importlib
import pkgutil
from abc import ABC, abstractmethod
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import EdgegenError, UsageError
from edgegen.quantize.tensor import QuantizedTensor

Sums = NDArray[np.int64]
Need = Literal["importance", "hessian", "samples"]
"""What is wanted of a matrix' inputs: their E[x^2], their E[x x^T], or the inputs themselves."""

INT32_LIMIT = (2**31 - 1) // 127
"""Most that sum over groups of c * sum |q - z| may be in a row: activations reach 127."""

CHUNK = 1 << 17
"""Weights looked at together: what is made of them for a while stays small, and in the cache."""

LARGEST = float(2.0**125)
"""Weights beyond this could overflow float32 when they are rounded up to a step."""


class Quantizer(ABC):
    """Turns a float matrix into a `QuantizedTensor`. Stateless, deterministic."""

    widths: tuple[int, ...] = (2, 4, 8)
    """The values of `bits` that it knows."""
    needs: Need = "importance"
    """What a calibration collects for it."""

    def __call__(
        self, weight: Float, bits: int, group_size: int, moments: Float | None = None
    ) -> QuantizedTensor:
        """Quantize `weight` [N, K].

        Args:
            weight: float32 [N, K], finite.
            bits: 2, 4 or 8; 8 bits are symmetric with one group a row.
            group_size: Inputs that share a scale; 0 is the whole row.
            moments: second moments of the inputs over a calibration text: E[x x^T], float32
                [K, K], or its diagonal E[x^2], float32 [K], what an error in each input weighs.
                None weighs all alike.

        Raises:
            UsageError: bits and group size do not go together, or shapes do not fit.
        """
        group_size = group_size or weight.shape[-1]
        self.requires(weight, bits, group_size, moments)
        result = self.call(weight, bits, group_size, moments)
        self.ensures(weight, result)
        return result

    def requires(self, weight: Float, bits: int, group_size: int, moments: Float | None) -> None:
        """What must hold before. Raises UsageError."""
        if weight.ndim != 2 or not weight.size:
            raise UsageError(f"a matrix [N, K] was expected, not shape {list(weight.shape)}")
        if bits not in self.widths:
            known = ", ".join(map(str, self.widths))
            raise UsageError(f"{bits}-bit weights are not supported; choose one of {known}")
        if group_size < 1:
            raise UsageError(f"the group size is {group_size}, expected 1 or more, or 0 for a row")
        if bits == 8 and group_size < weight.shape[1]:
            raise UsageError(
                f"8-bit weights have one group a row, not groups of {group_size}; "
                "set group_size to 0"
            )
        # No np.abs: a copy of an embedding is gigabytes. NaN fails the comparison too.
        if not (weight.max() <= LARGEST and weight.min() >= -LARGEST):
            raise UsageError(f"weights must be finite and at most {LARGEST:.3g} in magnitude")
        steps = 127 if bits == 8 else (1 << bits) - 1
        if weight.shape[1] * steps > INT32_LIMIT:  # not even with every c = 1
            raise UsageError(
                f"{weight.shape[1]} inputs a row are too many at {bits} bits, expected at most "
                f"{INT32_LIMIT // steps}; split the matrix or choose fewer bits"
            )
        if moments is not None:
            self._check_moments(moments, weight.shape[1])

    @staticmethod
    def _check_moments(moments: Float, k: int) -> None:
        if moments.shape not in ((k,), (k, k)):
            raise UsageError(
                f"the inputs' moments have shape {list(moments.shape)}, expected [{k}] or "
                f"[{k}, {k}], as the matrix has {k} inputs"
            )
        if not (np.isfinite(moments).all() and (diagonal(moments) >= 0).all()):
            raise UsageError("the inputs' moments must be finite, and their squares at least 0")

    @abstractmethod
    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        """The method itself."""

    def ensures(self, weight: Float, result: QuantizedTensor) -> None:
        """What must hold afterwards; a breach is a fault of the quantizer.

        Raises:
            EdgegenError: shapes, ranges, or a row whose integer products could pass int32.
        """
        n, k = weight.shape
        groups = -(-k // result.group_size)
        shapes = [a.shape for a in (result.q, result.z, result.c, result.s)]
        if shapes != [(n, k), (n, groups), (n, groups), (n,)]:
            raise EdgegenError(f"{self.name}: codes and scales have the wrong shapes, {shapes}")
        if max(int(result.q.max()), int(result.z.max())) >> result.bits or result.c.min() < 1:
            raise EdgegenError(f"{self.name}: a code is wider than {result.bits} bits, or c is 0")
        if not (np.isfinite(result.s).all() and (result.s > 0).all()):
            raise EdgegenError(f"{self.name}: a row's scale is not a positive number")
        worst = int(products(result).max())
        if worst > INT32_LIMIT:
            raise EdgegenError(f"{self.name}: a row's products reach 127 * {worst}, past int32")

    @property
    def name(self) -> str:
        """The file's name, as recipes have it."""
        return type(self).__module__.rpartition(".")[2]


def diagonal(moments: Float) -> Float:
    """E[x^2] [K] of either form of moments."""
    return moments if moments.ndim == 1 else np.diagonal(moments)


def products(tensor: QuantizedTensor) -> Sums:
    """For each row, sum over groups of c * sum |q - z|: int64 [N]. Times 127 it must fit int32."""
    n, k = tensor.shape
    total = np.empty(n, np.int64)
    starts = np.arange(0, k, tensor.group_size)
    rows = max(1, CHUNK // k)
    for i in range(0, n, rows):
        part = slice(i, i + rows)
        z = np.repeat(tensor.z[part], tensor.group_size, axis=1)[:, :k]
        q = tensor.q[part]
        distance = np.maximum(q, z) - np.minimum(q, z)  # |q - z| without leaving uint8
        sums = np.add.reduceat(distance, starts, axis=1, dtype=np.int64)  # [rows, G]
        total[part] = (sums * tensor.c[part]).sum(axis=1)
    return total


def names() -> list[str]:
    """The quantizers there are: the modules of this folder that define QUANTIZER."""
    found = pkgutil.iter_modules([str(Path(__file__).parent)])
    return [m.name for m in found if _load(m.name) is not None]


def find(name: str) -> Quantizer:
    """The quantizer of this name. Raises UsageError that names the nearest, or all."""
    known = names()
    quantizer = _load(name) if name in known else None
    if quantizer is None:
        hint = get_close_matches(name, known, 1)
        offer = f"did you mean {hint[0]!r}?" if hint else f"known are: {', '.join(known)}"
        raise UsageError(f"no quantizer is named {name!r}; {offer}")
    return quantizer


def _load(name: str) -> Quantizer | None:
    module = importlib.import_module(f"edgegen.quantize.{name}")
    return getattr(module, "QUANTIZER", None)
