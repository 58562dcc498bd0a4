"""Distill on another machine, say one with a GPU that is lent by the minute.

    edgegen export MODEL -o OUT --recipe w2a8kv4 --tune distill --distill-tokens N   # stop it
    python scripts/research/distill_elsewhere.py MODEL OUT --recipe w2a8kv4 --distill-tokens N

The first is stopped (Ctrl-C) when it begins to distill: OUT.tuning then holds the blocks that were
tuned one by one. Copied to the other machine, the second leaves the distilled ones in the same
folder; copied back, the first command, given once more, goes on from there. Nothing but the model
and OUT.tuning is needed there, and no calibration is run again.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import msgspec

from edgegen._types import Float
from edgegen.arithmetic.decoder import load_block
from edgegen.arithmetic.rotation import rotations
from edgegen.exporter.blocks import fuse
from edgegen.exporter.calibration.texts import Texts, sources
from edgegen.exporter.gate import WINDOW
from edgegen.exporter.recipes import load_recipe
from edgegen.exporter.tuning import tuning
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize import quantizers
from edgegen.quantize.rotate import Rotate


@click.command()
@click.argument("source")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--recipe", default="w2a8kv4", show_default=True)
@click.option("--calibration", multiple=True, help="As the export has it.")
@click.option("--context", type=int, default=WINDOW, help="As the export has it.")
@click.option("--distill-tokens", type=int)
def main(
    *,
    source: str,
    out: Path,
    recipe: str,
    calibration: tuple[str, ...],
    context: int,
    distill_tokens: int | None,
) -> None:
    """Train the blocks that OUT.tuning holds together."""
    checkpoint, chosen = open_checkpoint(source), load_recipe(recipe)
    config, start = checkpoint.config, time.monotonic()
    turned = rotations(config, msgspec.to_builtins(chosen))
    rotate, table = Rotate(config, turned), checkpoint.tensor("embed")
    rotate.table(table)
    with TemporaryDirectory() as folder:
        for name, data in checkpoint.source.text_files().items():
            (Path(folder) / name).write_bytes(data)
        tokenizer = Tokenizer.from_folder(Path(folder))
    size = min(WINDOW, context)
    texts = Texts(checkpoint, tokenizer, size, lambda *_: None)
    found = texts.mixed(sources(calibration, chosen), -(-tuning.TOKENS // size))

    def report(stage: str, done: int, total: int) -> None:
        if done == total or done % max(1, total // 50) == 0:
            print(f"[{time.monotonic() - start:.0f} s] {stage} {done}/{total}", flush=True)

    work = tuning.Tuning(
        checkpoint,
        chosen,
        tokenizer,
        table=table,
        windows=found,
        rotations=turned,
        chosen={},
        method="distill",
        out=out,
        progress=report,
        distill_tokens=distill_tokens,
    )
    for i in range(config.num_layers):
        matrices, vectors = fuse(config, rotate.block(load_block(checkpoint, i)))
        if not work.resume(i, matrices, vectors):
            sys.exit(f"block {i} is not in {work.finished.folder}, or is of another export")
    report("read", config.num_layers, config.num_layers)
    tables = {"embed": (table, quantizers.get(chosen.quantizer)(table, chosen.embedding_bits, 0))}
    if not config.tie_embeddings:
        head: Float = checkpoint.tensor("head")
        rotate.table(head)
        tables["head"] = head, quantizers.get(chosen.quantizer)(head, chosen.embedding_bits, 0)
    work.distill(tables, checkpoint.tensor("norm"), rotate.mix if turned.residual else None)
    first = work.results[0]
    print(f"KL on windows not trained on: {first.before:.4f} -> {first.after:.4f}")


if __name__ == "__main__":
    main()
