"""What 8-bit activations cost, product by product, and what rotations make of it.

`python scripts/research/activation_loss.py [SOURCE] [TEXT] [TOKENS]` runs the float model with the
inputs of one product at a time rounded to one 8-bit scale a token, as they are and in the rotated
bases, and prints the perplexity ratio and the divergence from the float model. Weights and cache
stay float.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, embed, load_block
from edgegen.arithmetic.fixed import quantize_tokens
from edgegen.arithmetic.layers import rms_norm
from edgegen.arithmetic.metrics import Score, windows
from edgegen.arithmetic.rotation import Rotations, rotations, turn
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize.rotate import Rotate

PRODUCTS = ("qkv", "o", "gate_up", "down", "head")


def rounded(x: Float) -> Float:
    """`x` [T, K] as 8-bit codes hold it."""
    codes, scale = quantize_tokens(x)
    return codes * scale[:, None]


def logits(
    checkpoint: Checkpoint, turned: Rotations, cut: list[NDArray[np.int32]], product: str
) -> list[Float]:
    """Of each window [T, vocab], with the inputs of `product` rounded."""
    c, rotate = checkpoint.config, Rotate(checkpoint.config, turned)
    table = checkpoint.tensor("embed").copy()
    rotate.table(table)
    head = table if c.tie_embeddings else checkpoint.tensor("head").copy()
    if head is not table:
        rotate.table(head)

    def observe(name: str, x: Float) -> None:
        if name == product:
            x[:] = rounded(x)  # the block goes on with it

    states = [embed(c, table, window) for window in cut]
    for i in range(c.num_layers):
        block = Block(c, i, rotate.block(load_block(checkpoint, i)), turned.inner)
        states = [block.forward(x, observe=observe)[0] for x in states]
    norm, found = checkpoint.tensor("norm"), []
    there: Callable[[Float, Float], Float] = turn if turned.residual else lambda x, _: x
    for x in states:
        normed = there(rms_norm(there(x, rotate.mix.T), norm, c.norm_eps), rotate.mix)
        found.append((rounded(normed) if product == "head" else normed) @ head.T)
    return found


def main(source: str, text: str, tokens: int) -> None:
    """Print a line for each product and basis."""
    checkpoint = open_checkpoint(source)
    with TemporaryDirectory() as folder:
        for name, data in checkpoint.source.text_files().items():
            (Path(folder) / name).write_bytes(data)
        tokenizer = Tokenizer.from_folder(Path(folder))
    ids = tokenizer.encode(Path(text).read_text("utf-8"), add_bos=False)[:tokens]
    cut = windows(ids, 512, tokenizer.bos_id if tokenizer.adds_bos else None)
    float_logits = logits(checkpoint, Rotations(), cut, "none")
    for name, turned in (
        ("as they are", Rotations()),
        ("rotated", rotations(checkpoint.config, {"rotate": True})),
    ):
        for product in PRODUCTS:
            score = Score()
            found = logits(checkpoint, turned, cut, product)
            for window, got, want in zip(cut, found, float_logits, strict=True):
                score.add(got[:-1], window[1:], want[:-1])
            print(f"{product:8} {name:12} ratio {score.ratio:.4f} KL {score.kl:.4f}", flush=True)


if __name__ == "__main__":
    defaults = ["smollm2-135m-instruct", "export/texts/heldout.txt", "1536"]
    given = [*sys.argv[1:], *defaults[len(sys.argv) - 1 :]]
    main(given[0], given[1], int(given[2]))
