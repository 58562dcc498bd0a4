"""`edgegen draft`: train draft models for speculative decoding."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import click

from edgegen.cli._output import err, progress, stage_reporter
from edgegen.errors import UsageError


class _HeadsOption(click.Option):
    """--heads; its help is written from the registry, which is loaded only for --help."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        try:
            from edgegen.train.drafts.kinds import HEAD_TRAINERS

            names = HEAD_TRAINERS.names()
        except ImportError:  # without torch, which trains them
            from edgegen.generation.speculative.registry import HEAD_KINDS

            names = HEAD_KINDS.names()
        self.metavar = "|".join(names)
        self.help = (
            "Train heads on the target's last hidden state, prompt tokens (ppd), or a decoding "
            "(first, hamburger, skipdecode), instead of a model."
        )
        return super().get_help_record(ctx)


@click.group()
def command() -> None:
    """Train drafts for speculative decoding.

    \b
    edgegen draft train smollm2-135m-instruct -o draft --minutes 30
    edgegen run smollm2 -p "Hello" --draft draft
    """


@command.command()
@click.argument("target")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder of the draft.")
@click.option("--layers", type=int, help="Number of decoder layers in the draft  [default: 2]")
@click.option(
    "--hidden",
    type=int,
    help="Hidden size of a draft trained from scratch  [default: start from layers of the target]",
)
@click.option(
    "--vocabulary",
    type=int,
    help="Number of tokens in the draft's head, the target's most frequent ones; 0 keeps all  "
    "[default: 8192]",
)
@click.option("--heads", cls=_HeadsOption)
@click.option("--count", type=int, help="Number of heads or prompt tokens  [default: 3]")
@click.option(
    "--text",
    "texts",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="A UTF-8 file to pretrain on; may be repeated.",
)
@click.option(
    "--bundle",
    "writer",
    type=click.Path(path_type=Path, file_okay=False),
    help="A bundle of TARGET that writes the training text, several times as fast on a CPU.",
)
@click.option(
    "--written",
    type=click.Path(path_type=Path, file_okay=False),
    help="OUTPUT.training of another training of TARGET: use the text that was written there.",
)
@click.option(
    "--tokens",
    type=int,
    help="Number of tokens that the target writes for training  [default: 1000000]",
)
@click.option(
    "--passes", type=float, help="Epochs over the text that the target wrote  [default: 4]"
)
@click.option("--minutes", type=float, help="Maximum time; writing takes at most two fifths of it.")
@click.option("--window", type=int, help="Tokens per sequence  [default: 512]")
@click.option("--rows", type=int, help="Sequences written in parallel  [default: 1024]")
@click.option("--batch", type=int, help="Sequences per step  [default: 64 on a GPU, 4 on a CPU]")
@click.option("--rate", type=float, help="Learning rate  [default: 0.002]")
@click.option(
    "--bfloat16",
    is_flag=True,
    help="Train in bfloat16 on a CPU too, if it has AMX or AVX-512 BF16.",
)
@click.option("--seed", type=int, help="Seed of the random numbers  [default: 0]")
@click.option("--recipe", default="w8a8", show_default=True, help="Recipe of the draft's bundle.")
@click.option("--overwrite", is_flag=True, help="Replace the output if it is a bundle.")
@click.option(
    "--only-train",
    is_flag=True,
    help="Leave the trained draft in OUTPUT.training; the same command without this option exports "
    "it.",
)
def train(
    *,
    target: str,
    output: Path | None,
    **options: Any,
) -> None:
    """Train a draft for TARGET, a GGUF file, a Hugging Face folder or a pulled model's name.

    The target writes conversations at several temperatures, and the draft is trained to continue
    them. Its acceptance rate is measured at the end on held-out questions and written into the
    bundle. A run that was stopped resumes. Training uses a GPU if torch finds one, and several with
    torchrun: torchrun --nproc-per-node 2 -m edgegen draft train ...
    """
    from edgegen._optional import need

    need("torch", "tune")
    from edgegen.exporter.drafts.bundle import DraftOutput, train_draft
    from edgegen.train.drafts.settings import DraftSettings

    if output is None:
        raise UsageError("--output: expected a folder for the draft, got none; add -o DIR")
    written = DraftOutput(**{f.name: options.pop(f.name) for f in dataclasses.fields(DraftOutput)})
    fields = {name: value for name, value in options.items() if value is not None}
    if fields.get("vocabulary") == 0:
        fields["vocabulary"] = None
    settings = DraftSettings(**fields)
    with progress() as bar:
        trained = train_draft(target, output, settings, written, stage_reporter(bar))
    _print_result(trained, output)


def _print_result(made: Any, output: Path) -> None:
    """Print the measured acceptance, and the path of the draft."""
    from edgegen.bundle import Bundle

    where = str(output)
    if isinstance(made, Bundle):
        info = made.manifest.draft
        assert info is not None
        measured, size = info.acceptance, info.parameters / info.target_parameters
        err().print(f"{info.parameters / 1e6:.1f} M parameters, {size:.1%} of the target's")
    else:
        acceptance = made.acceptance
        measured = {name: getattr(acceptance, name) for name in acceptance.__struct_fields__}
        if not output.exists():
            where = f"{output}.training"
    m = measured
    err().print(
        f"{m['tokens']:.0f} held-out tokens: {m['agreement']:.1%} are the draft's top-1, "
        f"{m['among_likeliest']:.1%} its top-3; chains of {m['drafted_at_once']:.0f}: "
        f"{m['acceptance_rate']:.1%} accepted, "
        f"{m['tokens_per_target_call']:.2f} tokens per call of the target"
    )
    click.echo(where)
