"""`edgegen eval`: measure a bundle's perplexity on a text, beside a reference."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from edgegen.cli._common import echo_json, out, progress
from edgegen.cli._options import device_options
from edgegen.errors import UsageError

if TYPE_CHECKING:
    from edgegen.bench.evaluate import EvalRecord
    from edgegen.models.checkpoint import Checkpoint
    from edgegen.runtimes.base import Model


@click.command()
@click.argument("bundle")
@click.option(
    "--text", required=True, type=click.Path(path_type=Path), help="The text to score, UTF-8."
)
@click.option(
    "--reference",
    metavar="SOURCE|BUNDLE",
    help="Compare with the float model of a source, or with another bundle.",
)
@click.option(
    "--context",
    type=click.IntRange(2),
    default=512,
    show_default=True,
    help="Tokens of a window; each is scored from its second token on.",
)
@click.option(
    "--ladder",
    is_flag=True,
    help="Export a source by several recipes and score them all; takes minutes for each.",
)
@click.option(
    "--recipe",
    "recipes",
    multiple=True,
    metavar="NAME|FILE",
    help="With --ladder, a recipe to try; may be repeated  [default: all that come with edgegen]",
)
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="With --ladder, where the bundles go and stay; those that are there are not made again.",
)
@click.option(
    "--plot",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --ladder, an image to draw (.svg, .png).",
)
@device_options
@click.option(
    "-o",
    "--output",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="A table to read, or a record.",
)
def command(
    *,
    bundle: str,
    text: Path,
    reference: str | None,
    context: int,
    ladder: bool,
    recipes: tuple[str, ...],
    keep: Path | None,
    plot: Path | None,
    engine: str,
    device: str,
    threads: int | None,
    output: str,
) -> None:
    """Measure the perplexity of BUNDLE on a text, or climb the ladder of recipes for a source.

    The text is cut into windows that do not overlap. With --reference also: the ratio of the two
    perplexities, how often both find the same token likeliest, and the divergence of their
    distributions. A source is run as the float model, in numpy, block by block.

    \b
    edgegen eval smollm2 --text novel.txt --reference smollm2-135m-instruct
    edgegen eval smollm2-135m-instruct --ladder --text novel.txt --plot ladder.svg
    """
    if ladder:
        _ladder(
            bundle,
            text,
            recipes=recipes,
            keep=keep,
            image=plot,
            context=context,
            threads=threads,
            output=output,
        )
        return
    if recipes or keep or plot:
        raise UsageError("--recipe, --keep and --plot go with --ladder; add it, or leave them out")
    record = _score(bundle, text, reference, context, (engine, device, threads))
    if output == "json":
        echo_json(record)
    else:
        out().print(_table(record))


def _score(
    bundle: str,
    text: Path,
    reference: str | None,
    context: int,
    where: tuple[str, str, int | None],
) -> EvalRecord:
    """Run the text through one bundle; `where` is (engine, device, threads)."""
    from edgegen.bench.evaluate import evaluate, make_record
    from edgegen.bundle import open_bundle
    from edgegen.models.files import read_text_file
    from edgegen.models.tokenizers.tokenizer import Tokenizer
    from edgegen.runtimes import load_model

    content = read_text_file(text)
    opened = open_bundle(bundle)
    tokenizer = Tokenizer.from_folder(opened.path)
    with progress() as bar:
        task = bar.add_task("Loading", total=None)
        model = load_model(opened, *where)
        score = evaluate(
            model,
            tokenizer,
            content,
            context=context,
            reference=_open(reference, *where) if reference else None,
            progress=lambda what, done, total: bar.update(
                task, description=what, completed=done, total=total
            ),
        )
    return make_record(score, model, opened.manifest.recipe, context, reference)


def _ladder(
    source: str,
    text: Path,
    *,
    recipes: tuple[str, ...],
    keep: Path | None,
    image: Path | None,
    context: int,
    threads: int | None,
    output: str,
) -> None:
    from tempfile import TemporaryDirectory

    from edgegen._optional import need
    from edgegen.bench.ladder import climb, markdown, plot
    from edgegen.exporter.recipes import own_recipe_names
    from edgegen.models.files import read_text_file

    if image:
        need("matplotlib", "report")  # before minutes are spent
    content = read_text_file(text)
    with TemporaryDirectory() as temporary, progress() as bar:
        task = bar.add_task("Exporting", total=None)
        folder = keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        record = climb(
            source,
            recipes or own_recipe_names(),
            text,
            content,
            folder,
            context=context,
            threads=threads,
            progress=lambda what, done, total: bar.update(
                task, description=what, completed=done, total=total
            ),
        )
    if output == "json":
        echo_json(record)
    else:
        click.echo(markdown(record))
    if image:
        plot(record, image)


def _open(reference: str, engine: str, device: str, threads: int | None) -> Model | Checkpoint:
    """A bundle if the folder has a manifest, else a source of weights."""
    from edgegen.bundle import open_bundle
    from edgegen.bundle.manifest import NAME
    from edgegen.models import open_checkpoint
    from edgegen.runtimes import load_model

    if (Path(reference) / NAME).is_file():
        return load_model(open_bundle(reference), engine, device, threads)
    return open_checkpoint(reference)


def _table(record: EvalRecord) -> Table:
    table = Table.grid(padding=(0, 3))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    rows = {
        "Perplexity": f"{record.perplexity:.4f}",
        "Positions": f"{record.tokens:,} in windows of {record.context}",
        "Bundle": f"{record.recipe} on {record.engine}, {record.device}",
    }
    if record.reference is not None:
        rows |= {
            "Reference": f"{record.reference_perplexity:.4f}",
            "Ratio": f"{record.ratio:.5f}",
            "Top-1 agreement": f"{record.top1_agreement:.2%}",
            "KL divergence": f"{record.kl:.6f} nats a position",
        }
    for name, value in rows.items():
        table.add_row(name, value)
    return table
