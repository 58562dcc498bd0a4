"""Correct a matrix for inputs that differ from the float model's, before it is quantized.

The matrices before have lost precision, so the inputs x of a matrix are not the float model's f.
Quantizing W then preserves W x, an output that is already wrong. The corrected matrix brings its
output back to W f: it minimizes

    E |W' x - W f|^2 + d |W' - W|^2,   W' = W + W E[(f - x) x^T] (H + d)^-1,   H = E[x x^T]

After GPTAQ (arXiv:2504.02692) and Qronos (arXiv:2505.11695), which do the same within GPTQ. Here it
is a step of its own, so that it works with every quantizer. The damping d is large, because a text
is a small sample of the differences f - x.
"""

from __future__ import annotations

from edgegen._types import Float
from edgegen.quantize._native import kernels
from edgegen.quantize.gptq import damp, inverse_factor

DAMPING = 0.4
"""d, relative to the mean of H's diagonal."""


def corrected(weight: Float, moments: Float, differences: Float) -> Float:
    """Return the corrected matrix [N, K].

    Args:
        weight: float32 [N, K].
        moments: E[x x^T] [K, K].
        differences: E[(f - x) x^T] [K, K].
    """
    scale = moments.diagonal().mean()
    if not scale > 0:
        return weight
    factor = inverse_factor(damp(moments.copy(), DAMPING))
    if len(weight) > len(moments):  # in the order with fewer operations
        change = _multiply(weight, _solved(differences, factor))
    else:
        change = _solved(_multiply(weight, differences), factor)
    change /= scale
    change += weight
    return change


def _solved(m: Float, factor: Float) -> Float:
    """Return m (U^T U) for the upper triangular `factor` U."""
    return _multiply(_multiply(m, factor.T), factor)


def _multiply(a: Float, b: Float) -> Float:
    """Return a @ b, by the C++ kernels where they are installed, of bfloat16 operands."""
    native = kernels()
    return a @ b if native is None else native.multiply(a, b, rounded=True)
