"""Tune the first blocks of a model at several rates, and print what it does to their outputs.

    python scripts/research/tune_blocks.py SOURCE [--blocks 1] [--recipe w2a8kv4] [--rate 0.01]...

What `edgegen export --tune blockwise` does to each block, without a bundle: the error of a block's
output on text that was not trained on, before and after, as a Markdown table. A later block is
reached with what the first rate made of the earlier ones.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from edgegen.arithmetic.decoder import Block, load_block
from edgegen.arithmetic.rotation import rotations
from edgegen.exporter.blocks import fuse, take_apart
from edgegen.exporter.calibration.calibrate import HiddenStates
from edgegen.exporter.calibration.texts import Texts
from edgegen.exporter.recipes import load_recipe
from edgegen.exporter.tuning import tuning
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize import quantizers
from edgegen.quantize.rotate import Rotate
from edgegen.train.blockwise import Blockwise, Settings
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
    recipe, checkpoint = load_recipe(args.recipe), open_checkpoint(args.source)
    config = checkpoint.config
    turned = rotations(config, msgspec.to_builtins(recipe))
    turn, table = Rotate(config, turned), checkpoint.tensor("embed")
    turn.table(table)
    with TemporaryDirectory() as folder:
        for name, data in checkpoint.source.text_files().items():
            (Path(folder) / name).write_bytes(data)
        texts = Texts(checkpoint, Tokenizer.from_folder(folder), WINDOW, lambda *_: None)
    windows = texts.mixed(["bundled"], tuning.TOKENS // WINDOW)
    trainers = {
        rate: Blockwise(
            config,
            table,
            windows,
            kv=recipe.kv,
            rotations=turned,
            settings=Settings(rates=Rates(weight=rate)),
        )
        for rate in args.rate or [Rates().weight]
    }
    states = HiddenStates(config, table, windows)
    print("| block | rate | error before | error after | seconds |\n|--:|--:|--:|--:|--:|")
    for layer in range(args.blocks):
        weights = turn.block(load_block(checkpoint, layer))
        block = Block(config, layer, weights, turned.inner)
        moments = states.observe(block, recipe.needs).moments
        matrices, vectors = fuse(config, weights)
        quantizer = quantizers.get(recipe.quantizer)
        codes = {
            name: quantizer(m, recipe.weight_bits, recipe.group_size, moments.get(name))
            for name, m in matrices.items()
        }
        first = None
        for rate, trainer in trainers.items():
            start = time.perf_counter()
            found = trainer.tune(layer, matrices, codes, vectors)
            took = time.perf_counter() - start
            first = first or found
            row = f"{layer} | {rate:g} | {found.before:.4f} | {found.after:.4f} | {took:.0f}"
            print(f"| {row} |", flush=True)
        assert first is not None
        read = {name: m.dequantize() for name, m in first.matrices.items()} | dict(first.vectors)
        states.advance(Block(config, layer, take_apart(config, read), turned.inner))


if __name__ == "__main__":
    main()
