"""Logits of a head of few bits, refined by the embedding that it is a copy of.

A head of 4 bits is close enough to tell which tokens are unlikely. The logits of the others are
computed once more with the embedding's 8 bits. The unit is a block of 16 rows, in which engines
store matrices, and a block is refined where one of its logits is at most `MARGIN` below the
maximum. The result depends on one hidden state only, so all requests of a position get the same
logits.
"""

from __future__ import annotations

import numpy as np

from edgegen._types import Float

MARGIN = 4.0
"""Distance from the maximum in nats: a token further below has 1/55 of the best one's chance."""
BLOCK = 16
"""Rows that are refined together."""


def refined(coarse: Float, exact: Float, logit_scale: float) -> Float:
    """Return the products [n, vocab] of the head, before the scale and the cap of logits.

    Args:
        coarse: products of the head of few bits, [n, vocab].
        exact: products of the embedding, [n, vocab].
        logit_scale: factor that turns products into logits.
    """
    n, vocab = coarse.shape
    padded = np.full((n, -(-vocab // BLOCK) * BLOCK), -np.inf, np.float32)
    padded[:, :vocab] = coarse
    peaks = padded.reshape(n, -1, BLOCK).max(axis=2)  # [n, blocks]
    margin = np.float32(MARGIN) / np.abs(np.float32(logit_scale))
    near = peaks >= peaks.max(axis=1, keepdims=True) - margin
    result: Float = np.where(np.repeat(near, BLOCK, axis=1)[:, :vocab], exact, coarse)
    return result
