"""`edgegen draft`: train small models that propose for a large one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from edgegen.cli._common import err, progress
from edgegen.errors import UsageError


@click.group()
def command() -> None:
    """Train drafts for speculative decoding.

    \b
    edgegen draft train smollm2-135m-instruct -o draft --minutes 30
    edgegen run smollm2 -p "Hello" --draft draft
    """


@command.command()
@click.argument("target")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to make.")
@click.option("--layers", type=int, help="Of the draft  [default: 2]")
@click.option(
    "--hidden", type=int, help="Width of a fresh draft  [default: layers of the target are taken]"
)
@click.option(
    "--vocabulary",
    type=int,
    help="Rows of the head, for the tokens that the target uses most; 0 keeps all  [default: 8192]",
)
@click.option(
    "--heads",
    type=click.Choice(["medusa", "hydra", "ppd"]),
    help="Train heads on the target's last state, or prompt tokens (ppd), instead of a model.",
)
@click.option("--count", type=int, help="Of heads or prompt tokens  [default: 3]")
@click.option(
    "--text",
    "texts",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="A UTF-8 file to pretrain on, several times.",
)
@click.option(
    "--bundle",
    "writer",
    type=click.Path(path_type=Path, file_okay=False),
    help="A bundle of TARGET that writes the text, on a CPU several times as fast.",
)
@click.option("--tokens", type=int, help="That the target writes to learn from [default: 1000000]")
@click.option("--passes", type=float, help="Over what the target wrote  [default: 4]")
@click.option("--minutes", type=float, help="Most time; writing takes at most two fifths of it.")
@click.option("--window", type=int, help="Tokens of a sequence  [default: 512]")
@click.option("--rows", type=int, help="Sequences written at once  [default: 1024]")
@click.option("--batch", type=int, help="Sequences of a step  [default: 64 on a GPU, 4 on a CPU]")
@click.option("--rate", type=float, help="Learning rate  [default: 0.002]")
@click.option(
    "--bfloat16", is_flag=True, help="Compute in it on a CPU too, if that has AMX or AVX-512 BF16."
)
@click.option("--seed", type=int, help="[default: 0]")
@click.option("--recipe", default="w8a8", show_default=True, help="Of the bundle.")
@click.option("--overwrite", is_flag=True, help="Replace the output if it is a bundle.")
@click.option(
    "--only-train",
    is_flag=True,
    help="Leave the trained draft in OUTPUT.training; the same command without this exports it.",
)
def train(
    *,
    target: str,
    output: Path | None,
    recipe: str,
    writer: Path | None,
    overwrite: bool,
    only_train: bool,
    texts: tuple[Path, ...],
    **options: Any,
) -> None:
    """Train a draft for TARGET, a GGUF file, a Hugging Face folder or a pulled model's name.

    The target writes conversations, at several temperatures; the draft learns to go on as it does.
    How many of its tokens the target takes is measured at the end on questions kept apart, and
    written into the bundle. A run that was killed goes on where it was. On a GPU where torch finds
    one, on several with torchrun: torchrun --nproc-per-node 2 -m edgegen draft train ...
    """
    from edgegen._optional import need

    need("torch", "tune")
    from edgegen.exporter.drafts.bundle import train_draft
    from edgegen.train.drafts.settings import DraftSettings

    if output is None:
        raise UsageError("say where the draft should go: -o DIR")
    given = {name: value for name, value in options.items() if value is not None}
    if given.get("vocabulary") == 0:
        given["vocabulary"] = None
    settings = DraftSettings(texts=texts, **given)
    with progress() as bar:
        tasks: dict[str, Any] = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(stage, total=total)
            bar.update(tasks[stage], completed=done, total=total)

        made = train_draft(
            target,
            output,
            settings,
            recipe=recipe,
            writer=writer,
            overwrite=overwrite,
            only_train=only_train,
            progress=report,
        )
    _say(made, output)


def _say(made: Any, output: Path) -> None:
    """What was measured, and where it is."""
    from edgegen.bundle import Bundle

    where = str(output)
    if isinstance(made, Bundle):
        info = made.manifest.draft
        assert info is not None
        found, size = info.acceptance, info.parameters / info.target_parameters
        err().print(f"{info.parameters / 1e6:.1f} M parameters, {size:.1%} of the target's")
    else:
        found = {name: getattr(made.acceptance, name) for name in made.acceptance.__struct_fields__}
        if not output.exists():
            where = f"{output}.training"
    err().print(
        f"of {found['tokens']:.0f} tokens held out {found['agreement']:.1%} are the draft's first "
        f"choice, {found['among_likeliest']:.1%} among its first three; chains of "
        f"{found['drafted_at_once']:.0f}: {found['acceptance_rate']:.1%} accepted, "
        f"{found['tokens_per_target_call']:.2f} tokens per call of the target"
    )
    click.echo(where)
