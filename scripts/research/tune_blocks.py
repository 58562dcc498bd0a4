"""Tune the first blocks of a model at several learning rates, and print the errors.

    python scripts/research/tune_blocks.py SOURCE [--blocks 1] [--recipe w2a8kv4] [--rate 0.01]...

Tunes as `edgegen export --tune blockwise` does, without writing a bundle. Prints the error of each
block's output on held-out text as a Markdown table. Later blocks use the earlier blocks that the
first rate tuned.
"""

from __future__ import annotations

import argparse
import time

import msgspec

from checkpoints import open_model
from edgegen.arithmetic.decoder import Block, load_block
from edgegen.arithmetic.rotation import rotations
from edgegen.exporter.blocks import fuse, unfuse
from edgegen.exporter.calibration.calibrate import HiddenStates
from edgegen.exporter.calibration.texts import Texts
from edgegen.exporter.job import TUNING_TOKENS
from edgegen.exporter.recipes import load_recipe
from edgegen.quantize import quantizers
from edgegen.quantize.rotate import Rotate
from edgegen.train.block import IntegerFormat
from edgegen.train.blockwise import Blockwise, BlockwiseSettings
from edgegen.train.parameters import Rates

WINDOW = 512


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("source")
    parser.add_argument("--blocks", type=int, default=1)
    parser.add_argument("--recipe", default="w2a8kv4")
    parser.add_argument("--rate", type=float, action="append")
    args = parser.parse_args()
    recipe, (checkpoint, tokenizer) = load_recipe(args.recipe), open_model(args.source)
    config = checkpoint.config
    rotated = rotations(config, msgspec.to_builtins(recipe))
    rotate, table = Rotate(config, rotated), checkpoint.tensor("embed")
    rotate.table(table)
    texts = Texts(checkpoint, tokenizer, WINDOW, lambda *_: None)
    windows = texts.interleave(["bundled"], TUNING_TOKENS // WINDOW)
    trainers = {
        rate: Blockwise(
            config,
            table,
            windows,
            IntegerFormat(recipe.kv, rotated),
            BlockwiseSettings(rates=Rates(weight=rate)),
        )
        for rate in args.rate or [Rates().weight]
    }
    states = HiddenStates(config, table, windows)
    print("| block | rate | error before | error after | seconds |\n|--:|--:|--:|--:|--:|")
    for layer in range(args.blocks):
        weights = rotate.block(layer, load_block(checkpoint, layer))
        block = Block(config, layer, weights, rotated.inner)
        moments = states.observe(block, recipe.needs).moments
        matrices, vectors = fuse(config, layer, weights)
        quantizer = quantizers.get(recipe.quantizer)
        codes = {
            name: quantizer(m, recipe.weight_bits, recipe.group_size, moments.get(name))
            for name, m in matrices.items()
        }
        first = None
        for rate, trainer in trainers.items():
            start = time.perf_counter()
            tuned = trainer.tune(layer, matrices, codes, vectors)
            took = time.perf_counter() - start
            first = first or tuned
            row = f"{layer} | {rate:g} | {tuned.before:.4f} | {tuned.after:.4f} | {took:.0f}"
            print(f"| {row} |", flush=True)
        assert first is not None
        dequantized = {name: m.dequantize() for name, m in first.matrices.items()}
        tensors = unfuse(config, layer, dequantized | dict(first.vectors))
        states.advance(Block(config, layer, tensors, rotated.inner))


if __name__ == "__main__":
    main()
