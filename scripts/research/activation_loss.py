"""Measure the loss from 8-bit activations in each product, with and without rotations.

    python scripts/research/activation_loss.py [SOURCE] [TEXT] [TOKENS]

Runs the float model with the inputs of one product at a time quantized to 8 bits per token. Prints
the perplexity ratio and the KL divergence from the float model. Weights and cache stay float.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checkpoints import open_model
from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, embed, load_block
from edgegen.arithmetic.fixed import quantize_tokens
from edgegen.arithmetic.layers import rms_norm
from edgegen.arithmetic.metrics import Score, windows
from edgegen.arithmetic.rotation import Rotations, rotate, rotations
from edgegen.models.checkpoint import Checkpoint
from edgegen.quantize.rotate import Rotate

PRODUCTS = ("qkv", "o", "gate_up", "down", "head")


def rounded(x: Float) -> Float:
    """Return `x` [T, K] quantized to 8 bits per token and dequantized."""
    codes, scale = quantize_tokens(x)
    return codes * scale[:, None]


def logits(
    checkpoint: Checkpoint, rotated: Rotations, texts: list[NDArray[np.int32]], product: str
) -> list[Float]:
    """Return the logits [T, vocab] of each window, with the inputs of `product` rounded."""
    c, fold = checkpoint.config, Rotate(checkpoint.config, rotated)
    table = checkpoint.tensor("embed").copy()
    fold.table(table)
    head = table if c.tie_embeddings else checkpoint.tensor("head").copy()
    if head is not table:
        fold.table(head)

    def observe(name: str, x: Float) -> None:
        if name == product:
            x[:] = rounded(x)  # in place: the block continues with it

    states = [embed(c, table, window) for window in texts]
    for i in range(c.num_layers):
        block = Block(c, i, fold.block(i, load_block(checkpoint, i)), rotated.inner)
        states = [block.forward(x, observe=observe)[0] for x in states]
    norm, result = checkpoint.tensor("norm"), []
    for x in states:
        if rotated.residual:
            normed = rotate(rms_norm(rotate(x, fold.matrix.T), norm, c.norm_eps), fold.matrix)
        else:
            normed = rms_norm(x, norm, c.norm_eps)
        result.append((rounded(normed) if product == "head" else normed) @ head.T)
    return result


def main(source: str, text: str, tokens: int) -> None:
    """Print a line for each product and basis."""
    checkpoint, tokenizer = open_model(source)
    ids = tokenizer.encode(Path(text).read_text("utf-8"), add_bos=False)[:tokens]
    texts = windows(ids, 512, tokenizer.bos_id if tokenizer.adds_bos else None)
    float_logits = logits(checkpoint, Rotations(), texts, "none")
    for name, rotated in (
        ("not rotated", Rotations()),
        ("rotated", rotations(checkpoint.config, {"rotate": True})),
    ):
        for product in PRODUCTS:
            score = Score()
            result = logits(checkpoint, rotated, texts, product)
            for window, got, want in zip(texts, result, float_logits, strict=True):
                score.add(got[:-1], window[1:], want[:-1])
            print(f"{product:8} {name:12} ratio {score.ratio:.4f} KL {score.kl:.4f}", flush=True)


if __name__ == "__main__":
    defaults = ["smollm2-135m-instruct", "export/texts/heldout.txt", "1536"]
    arguments = [*sys.argv[1:], *defaults[len(sys.argv) - 1 :]]
    main(arguments[0], arguments[1], int(arguments[2]))
