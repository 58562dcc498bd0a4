"""Distill a bundle of w2a8kv4-trellis from its float model, all matrices together, on a GPU.

    python scripts/research/distill_trellis.py train SOURCE BUNDLE RESULTS
    python scripts/research/distill_trellis.py adopt SOURCE RESULTS OUT
    edgegen export SOURCE --recipe w2a8kv4-trellis --tune distill --distill-tokens N -o OUT

`train` starts from the codes of BUNDLE, which `edgegen export SOURCE --recipe w2a8kv4-trellis -o
BUNDLE` has written without tuning. It writes a file for each block into the folder RESULTS.
`adopt` stores them as OUT.tuning, the finished tuning of an export of N tokens, and prints N; the
export then writes and checks the bundle without training. `adopt` and `edgegen export` need no GPU.

`edgegen export --tune distill` trains such codes too. Here a CUDA kernel searches for the codes
(`codetraining/search.cu`, compiled by torch), so that they change every three steps. The float
model writes text by a decoder for Llama alone. The defaults are those of the run in
docs/results/quantization.md, whose schedule followed a clock instead of a number of steps. Keys
and values of SmolLM2-135M take 48 GB of the GPU's memory while it writes 4,096 texts at once.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from checkpoints import open_model
from codetraining import Starts, Student, Teacher, Texts, Training, TrainingSettings, write_texts
from edgegen._assets import asset
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.pipeline import Pipeline
from edgegen.exporter.tuning.tuning import Tuning
from edgegen.train.checkpoint import Checkpoints
from edgegen.train.distill import DistillSettings

RECIPE = "w2a8kv4-trellis"
TEXT_TOKENS = 70_000
"""Tokens of the bundled calibration text that windows and excerpts are taken from."""


def train(args: argparse.Namespace) -> None:
    """Write text, train, and save the blocks."""
    started = time.monotonic()

    def report(line: str) -> None:
        print(f"{time.monotonic() - started:7.1f} s  {line}", flush=True)

    device = "cuda" if torch.cuda.is_available() else "cpu"
    if device == "cuda":
        torch.set_float32_matmul_precision("high")
    student = Student(open_bundle(args.bundle), args.size, device)
    texts = make_texts(args, device)
    report(f"{texts.tokens.numel()} tokens written")
    training = Training(student, texts, TrainingSettings(args.steps, args.batch, args.rate), report)
    divergence = training.run()
    blocks = [student.finish(i, divergence) for i in range(len(student.vectors))]
    Checkpoints(args.results, key(args)).save_all(blocks)
    report(f"{len(blocks)} blocks in {args.results}")


def make_texts(args: argparse.Namespace, device: str) -> Texts:
    """Let the float model write the windows."""
    checkpoint, tokenizer = open_model(args.source)
    text = asset("export", "texts", "calibration.txt").read_text("utf-8")
    tokens = tokenizer.encode(text, add_bos=False)[:TEXT_TOKENS]
    starts = Starts(tokenizer, tokens, args.size)
    teacher = Teacher(checkpoint, args.size, device)
    batches = list(write_texts(teacher, starts, args.texts, args.together))
    windows, states = (torch.cat(part) for part in zip(*batches, strict=True))
    held_out = min(len(starts.held_out), args.texts // 4)
    return Texts(windows, states, teacher.table, held_out)


def adopt(args: argparse.Namespace) -> None:
    """Save the blocks of RESULTS as the finished tuning of an export."""
    count = tokens(args)
    options = ExportOptions(recipe=RECIPE, tune="distill", distill_tokens=count)
    with TemporaryDirectory() as folder:
        pipeline = TuningOnly(ExportJob(args.source, options), args.out)
        tuning = pipeline.tuning_of(Path(folder))
        blocks = Checkpoints(args.results, key(args)).load_all(tuning.layers)
        if blocks is None:
            raise UsageError(
                f"expected {tuning.layers} blocks trained on {count} tokens in {args.results}, got "
                "fewer; pass the same --steps, --batch and --size as to train"
            )
        settings = DistillSettings.for_tokens(count, len(tuning.trainer.exact), tuning.trainer.size)
        tuning.finished.after(settings).save_all(blocks)
    print(f"--distill-tokens {count}")


class TuningOnly(Pipeline):
    """An export that opens its tuning and ends."""

    def tuning_of(self, folder: Path) -> Tuning:
        """Return the tuning, whose checkpoints lie beside the bundle; `folder` is a scratch one."""
        self.folder = folder
        self._write_texts()
        self._open_tensors(self.out)
        table = self.checkpoint.tensor("embed")
        self.tensors.rotate.table(table)
        self.tensors.start(table)
        assert self.tensors.tuning is not None
        return self.tensors.tuning


def tokens(args: argparse.Namespace) -> int:
    """Return the number of training tokens."""
    return int(args.steps * args.batch * args.size)


def key(args: argparse.Namespace) -> str:
    """Return the key of the files in RESULTS."""
    return f"{RECIPE} {tokens(args)}"


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    result = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    both = argparse.ArgumentParser(add_help=False)
    both.add_argument("source", help="model, as `edgegen export` takes it")
    both.add_argument("--steps", type=int, default=5505)
    both.add_argument("--batch", type=int, default=32, help="windows of a step")
    both.add_argument("--size", type=int, default=512, help="tokens of a window")
    commands = result.add_subparsers(required=True)
    training = commands.add_parser("train", parents=[both])
    training.add_argument("bundle", type=Path)
    training.add_argument("results", type=Path)
    training.add_argument("--texts", type=int, default=20480, help="windows that are written")
    training.add_argument("--together", type=int, default=4096, help="windows written at once")
    training.add_argument("--rate", type=float, default=0.05, help="of latent weights, in steps")
    training.set_defaults(run=train)
    adopting = commands.add_parser("adopt", parents=[both])
    adopting.add_argument("results", type=Path)
    adopting.add_argument("out", type=Path, help="bundle to export")
    adopting.set_defaults(run=adopt)
    return result


def main(argv: Sequence[str] | None = None) -> None:
    """Run a command."""
    args = parser().parse_args(argv)
    args.run(args)


if __name__ == "__main__":
    main(sys.argv[1:])
