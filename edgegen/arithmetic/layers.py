"""Norm, activations and softmax of the float model, in float32."""

from __future__ import annotations

import math

import numpy as np

from edgegen._types import Float


def rms_norm(x: Float, weight: Float, eps: float) -> Float:
    """Apply RMSNorm (arXiv:1910.07467, equation 4) to the last axis."""
    mean_square: Float = np.square(x).mean(axis=-1, keepdims=True)
    scale: Float = np.sqrt(mean_square + np.float32(eps))
    return x / scale * weight


def plain_norm(x: Float, eps: float) -> Float:
    """Apply RMSNorm without a weight to the last axis."""
    return rms_norm(x, np.ones(x.shape[-1], np.float32), eps)


def layer_norm(x: Float, weight: Float, bias: Float | None, eps: float) -> Float:
    """Apply LayerNorm (arXiv:1607.06450) to the last axis."""
    centred: Float = x - x.mean(axis=-1, keepdims=True)
    normed = rms_norm(centred, weight, eps)
    return normed if bias is None else normed + bias


def silu(x: Float) -> Float:
    """Return SiLU(x) = x * sigmoid(x) (arXiv:1702.03118)."""
    with np.errstate(over="ignore"):  # exp(-x) = inf gives the limit 0
        denominator: Float = 1 + np.exp(-x)
    return x / denominator


def sigmoid(x: Float) -> Float:
    """Return 1 / (1 + exp(-x))."""
    with np.errstate(over="ignore"):
        share: Float = np.float32(1) / (np.float32(1) + np.exp(-x))
    return share


def gelu_tanh(x: Float) -> Float:
    """Return GELU(x) in its tanh approximation (arXiv:1606.08415, section 2)."""
    inner = np.float32(math.sqrt(2 / math.pi)) * (x + np.float32(0.044715) * x * x * x)
    gate: Float = 1 + np.tanh(inner)
    return np.float32(0.5) * x * gate


def convolve(kernel: Float, inputs: Float, count: int) -> Float:
    """Return the convolution [count, N] of each of the last `count` tokens with those before.

    Args:
        kernel: [N, width]; the last column is for the token itself.
        inputs: of all tokens, [T, N]; before the first they are 0.
    """
    width = kernel.shape[1]
    padded = np.pad(inputs, ((width - 1, 0), (0, 0)))[len(inputs) - count :]
    products: list[Float] = [kernel[:, j] * padded[j : j + count] for j in range(width)]
    return sum(products[1:], products[0])


def softcap(x: Float, cap: float) -> Float:
    """Return cap * tanh(x / cap), or x where the cap is 0 (Gemma 2, arXiv:2408.00118)."""
    return np.float32(cap) * np.tanh(x / np.float32(cap)) if cap else x


def softmax(x: Float, sinks: Float | None = None) -> Float:
    """Return the softmax over the last axis. -inf maps to 0; a row needs one finite value.

    Args:
        sinks: one more score of each row, [..., 1], which takes its share and has no output.
    """
    top: Float = x.max(axis=-1, keepdims=True)
    if sinks is not None:
        top = np.maximum(top, sinks)
    weights: Float = np.exp(x - top)
    total: Float = weights.sum(axis=-1, keepdims=True)
    if sinks is not None:
        total = total + np.exp(sinks - top)
    return weights / total


ACTIVATIONS = {"silu": silu, "gelu_tanh": gelu_tanh}
