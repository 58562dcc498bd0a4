"""The interface of a quantizer: check the input, quantize, check the result.

A new method is one file in this folder that defines `QUANTIZER`, and one test. A method of another
package subclasses `Quantizer` too and is registered as an entry point of `edgegen.quantizers`. The
class attributes below tell the exporter all that it has to know about a method.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import EdgegenError, UsageError
from edgegen.quantize.tensor import QuantizedTensor

Sums = NDArray[np.int64]
Need = Literal["importance", "hessian", "samples"]
"""Calibration statistics of a matrix' inputs x: E[x^2], E[x x^T], or the inputs themselves."""

INT32_LIMIT = (2**31 - 1) // 127
"""Upper bound of sum over groups of c * sum |q - z| in a row: activations are within +-127."""

CHUNK = 1 << 17
"""Weights processed together, so that intermediate arrays stay in the cache."""

MAX_WEIGHT = float(2.0**125)
"""Larger weights could overflow float32 when they are rounded up to a step."""


class Quantizer(ABC):
    """A stateless, deterministic method that turns a float matrix into a `QuantizedTensor`."""

    name: str
    """Value of `quantizer` in recipes."""
    widths: tuple[int, ...] = (2, 4, 8)
    """Supported values of `bits`."""
    needs: Need = "importance"
    """Statistics that a calibration collects for this method."""
    symmetric: bool = False
    """Whether codes below 8 bits are centred on zero: one group a row, z = 2^(bits-1), c = 1."""
    sparse: bool = False
    """Whether at most two of every four weights in a row are non-zero below 8 bits (2:4)."""
    trellis: bool = False
    """Whether tensors below 8 bits are `TrellisTensor`s."""
    via: str = ""
    """Option --via that runs this method; empty for methods that edgegen runs itself."""

    def __call__(
        self, weight: Float, bits: int, group_size: int, moments: Float | None = None
    ) -> QuantizedTensor:
        """Quantize `weight` [N, K].

        Args:
            weight: float32 [N, K], finite.
            bits: 2, 4 or 8; 8 bits are symmetric with one group a row.
            group_size: number of inputs that share a scale; 0 is the whole row.
            moments: second moments of the inputs over a calibration text: E[x x^T], float32
                [K, K], or its diagonal E[x^2], float32 [K]. They weigh the error of each input.
                None weighs all inputs equally.

        Raises:
            UsageError: the bits, the group size or a shape is not supported.
        """
        group_size = group_size or weight.shape[-1]
        self.requires(weight, bits, group_size, moments)
        result = self.call(weight, bits, group_size, moments)
        self.ensures(weight, result)
        return result

    @abstractmethod
    def call(
        self, weight: Float, bits: int, group_size: int, moments: Float | None
    ) -> QuantizedTensor:
        """Quantize. The arguments are those of `__call__`, already checked by `requires`."""

    def narrow(
        self, weight: Float, bits: int, group_size: int, moments: Float, limit: int
    ) -> QuantizedTensor:
        """Quantize to 2 or 4 bits with c * |q - z| at most `limit` for every q of that width.

        Optional. Recipes with [static] need it: the runtime multiplies c * (q - z) as int8.
        """
        raise NotImplementedError

    def uncalibrated(self) -> Quantizer:
        """Return the quantizer of the blocks' matrices when there is no calibration text."""
        return self

    def quick(self) -> Quantizer:
        """Return a quantizer that takes less time, whose errors tell the same choice of bits."""
        return self

    def for_head(self) -> Quantizer:
        """Return the quantizer of an output head of 4 bits in groups."""
        return self

    def check_recipe(self, weight_bits: int, group_size: int, *, static: bool) -> None:
        """Check the settings of a recipe that names this quantizer.

        Args:
            weight_bits: of the blocks' matrices; 32 where only the embedding is quantized.
            group_size: as in the recipe, 0 for whole rows.
            static: whether the recipe has a [static] table.

        Raises:
            UsageError: this method cannot quantize a model by such a recipe.
        """
        if weight_bits not in (*self.widths, 32):
            known = " or ".join(map(str, self.widths))
            raise UsageError(
                f"expected weight_bits of {known} with quantizer {self.name}, got {weight_bits}; "
                "change one of them"
            )
        if (self.symmetric or self.trellis) and (weight_bits == 8 or group_size):
            raise UsageError(
                f"expected weight_bits below 8 and group_size 0 with quantizer {self.name}, "
                f"got {weight_bits} and {group_size}; change the recipe"
            )
        if static and weight_bits < 8 and type(self).narrow is Quantizer.narrow:
            from edgegen.quantize import quantizers

            parts = quantizers.parts().items()
            able = [name for name, part in parts if type(part).narrow is not Quantizer.narrow]
            raise UsageError(
                f"expected a quantizer that supports [static] below 8 bits, got {self.name}; "
                f"choose {' or '.join(able)}"
            )

    def requires(self, weight: Float, bits: int, group_size: int, moments: Float | None) -> None:
        """Check the arguments of `__call__`, `group_size` being 1 or more.

        Raises:
            UsageError: the bits, the group size, a shape or a value is not supported.
        """
        if weight.ndim != 2 or not weight.size:
            raise UsageError(
                f"expected a matrix [N, K], got shape {list(weight.shape)}; reshape the weight"
            )
        if bits not in self.widths:
            known = " or ".join(map(str, self.widths))
            raise UsageError(
                f"expected {known} bits with quantizer {self.name}, got {bits}; change one of them"
            )
        self._check_group(bits, group_size, weight.shape[1])
        # No np.abs: a copy of an embedding is gigabytes. NaN fails the comparison too.
        if not (weight.max() <= MAX_WEIGHT and weight.min() >= -MAX_WEIGHT):
            raise UsageError(
                f"expected finite weights of at most {MAX_WEIGHT:.3g} in magnitude, got "
                f"{weight.min():.3g} to {weight.max():.3g}; check the model's files"
            )
        steps = 127 if bits == 8 else (1 << bits) - 1
        if weight.shape[1] * steps > INT32_LIMIT:  # even with every c = 1
            raise UsageError(
                f"expected at most {INT32_LIMIT // steps} inputs a row at {bits} bits, got "
                f"{weight.shape[1]}; split the matrix or choose fewer bits"
            )
        if moments is not None:
            _check_moments(moments, weight.shape[1])

    def _check_group(self, bits: int, group_size: int, k: int) -> None:
        if group_size < 1:
            raise UsageError(
                f"expected a group size of 1 or more, or 0 for whole rows, got {group_size}; "
                "change group_size"
            )
        if group_size < k and (bits == 8 or self.symmetric or self.trellis):
            kind = "8-bit" if bits == 8 else self.name
            raise UsageError(
                f"expected one group a row for {kind} weights, got groups of {group_size}; "
                "set group_size to 0"
            )

    def ensures(self, weight: Float, result: QuantizedTensor) -> None:
        """Check the result of `call`; a failure is a bug of the quantizer.

        Raises:
            EdgegenError: a shape or a value is out of range, an attribute of the class does not
                hold, or the integer products of a row could overflow int32.
        """
        n, k = weight.shape
        groups = -(-k // result.group_size)
        shapes = [a.shape for a in (result.q, result.z, result.c, result.s)]
        expected = [(n, k), (n, groups), (n, groups), (n,)]
        if shapes != expected:
            raise self._bug(f"q, z, c and s of shapes {expected}, got {shapes}")
        if max(int(result.q.max()), int(result.z.max())) >> result.bits or result.c.min() < 1:
            raise self._bug(f"codes of {result.bits} bits and c of at least 1, got others")
        if not (np.isfinite(result.s).all() and (result.s > 0).all()):
            raise self._bug("finite row scales above 0, got others")
        largest = int(products(result).max())
        if largest > INT32_LIMIT:
            raise self._bug(f"row products of at most 127 * {INT32_LIMIT}, got 127 * {largest}")
        if result.bits < 8:
            self._ensure_form(result)

    def _ensure_form(self, result: QuantizedTensor) -> None:
        if self.symmetric and not (
            result.z.shape[1] == 1
            and (result.z == 1 << result.bits >> 1).all()
            and (result.c == 1).all()
        ):
            raise self._bug("symmetric codes with one scale a row, got others")
        if self.sparse and result.shape[1] % 4 == 0:
            used = (result.steps != 0).reshape(len(result.q), -1, 4)
            if used.sum(axis=2).max() > 2:
                raise self._bug("at most two non-zero weights of every four, got more")

    def _bug(self, problem: str) -> EdgegenError:
        return EdgegenError(f"{self.name}: expected {problem}; report this to its authors")


def _check_moments(moments: Float, k: int) -> None:
    if moments.shape not in ((k,), (k, k)):
        raise UsageError(
            f"expected moments [{k}] or [{k}, {k}] of {k} inputs, got {list(moments.shape)}; "
            "calibrate on this matrix' inputs"
        )
    if not (np.isfinite(moments).all() and (diagonal(moments) >= 0).all()):
        raise UsageError(
            "expected finite moments with a diagonal of at least 0, got others; "
            "check the calibration text and the model"
        )


def diagonal(moments: Float) -> Float:
    """Return E[x^2] [K] of moments in either form, [K] or [K, K]."""
    return moments if moments.ndim == 1 else np.diagonal(moments)


def products(tensor: QuantizedTensor) -> Sums:
    """Return sum over groups of c * sum |q - z| for each row, int64 [N].

    127 times this bounds a row's int32 accumulator.
    """
    n, k = tensor.shape
    total = np.empty(n, np.int64)
    starts = np.arange(0, k, tensor.group_size)
    rows = max(1, CHUNK // k)
    for i in range(0, n, rows):
        part = slice(i, i + rows)
        z = np.repeat(tensor.z[part], tensor.group_size, axis=1)[:, :k]
        q = tensor.q[part]
        distance = np.maximum(q, z) - np.minimum(q, z)  # |q - z| in uint8
        sums = np.add.reduceat(distance, starts, axis=1, dtype=np.int64)  # [rows, G]
        total[part] = (sums * tensor.c[part]).sum(axis=1)
    return total
