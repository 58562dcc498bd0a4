"""`edgegen eval`: measure a bundle's perplexity on a text, against a reference."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from edgegen.cli._options import device_options
from edgegen.cli._output import echo_json, out, output_option, progress, stage_reporter
from edgegen.errors import UsageError

if TYPE_CHECKING:
    from edgegen.bench.engine import EngineSelection
    from edgegen.bench.evaluate import EvalRecord
    from edgegen.models.checkpoint import Checkpoint
    from edgegen.runtimes.base import Model


@click.command()
@click.argument("bundle")
@click.option("--text", required=True, type=click.Path(path_type=Path), help="UTF-8 text to score.")
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
    help="Tokens of a window; all but its first are scored.",
)
@click.option(
    "--ladder",
    is_flag=True,
    help="Export a source by several recipes and score all of them; each takes minutes.",
)
@click.option(
    "--recipe",
    "recipes",
    multiple=True,
    metavar="NAME|FILE",
    help="With --ladder, a recipe to export; may be repeated  [default: all but those of --via]",
)
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="With --ladder, a folder that keeps the bundles; bundles in it are reused.",
)
@click.option(
    "--plot",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --ladder, an image to draw (.svg, .png).",
)
@device_options
@output_option("table", "json", help="Print a table, or one JSON record.")
def command(*, bundle: str, text: Path, ladder: bool, output: str, **fields: Any) -> None:
    """Measure the perplexity of BUNDLE on a text, or compare the recipes for a source.

    The text is cut into windows that do not overlap. --reference adds the ratio of the two
    perplexities, the top-1 agreement, and the KL divergence. A source runs as the float model, in
    numpy, block by block.

    \b
    edgegen eval smollm2 --text novel.txt --reference smollm2-135m-instruct
    edgegen eval smollm2-135m-instruct --ladder --text novel.txt --plot ladder.svg
    """
    options = _Options(**fields)
    if ladder:
        _ladder(bundle, text, options, output)
        return
    if options.recipes or options.keep or options.plot:
        raise UsageError("--recipe, --keep, --plot: expected --ladder, got none; add it")
    record = _score(bundle, text, options)
    if output == "json":
        echo_json(record)
    else:
        out().print(_table(record))


@dataclass(frozen=True)
class _Options:
    """Options of the command."""

    context: int
    reference: str | None
    recipes: tuple[str, ...]
    keep: Path | None
    plot: Path | None
    engine: str
    device: str
    threads: int | None


def _score(bundle: str, text: Path, options: _Options) -> EvalRecord:
    """Run the text through one bundle."""
    from edgegen.bench.engine import EngineSelection
    from edgegen.bench.evaluate import evaluate, make_record
    from edgegen.bundle import open_bundle
    from edgegen.models.files import read_text_file
    from edgegen.models.tokenizers.tokenizer import Tokenizer

    content, reference = read_text_file(text), options.reference
    opened = open_bundle(bundle)
    tokenizer = Tokenizer.from_folder(opened.path)
    selection = EngineSelection(options.engine, options.device, options.threads)
    with progress() as bar:
        report = stage_reporter(bar, "Loading")
        model = selection.load(opened)
        score = evaluate(
            model,
            tokenizer,
            content,
            context=options.context,
            reference=_open(reference, selection) if reference else None,
            progress=report,
        )
    return make_record(score, model, opened.manifest.recipe, options.context, reference)


def _ladder(source: str, text: Path, options: _Options, output: str) -> None:
    from tempfile import TemporaryDirectory

    from edgegen._optional import need
    from edgegen.bench.ladder import LadderOptions, climb, markdown, plot
    from edgegen.exporter.recipes import own_recipe_names

    if options.plot:
        need("matplotlib", "report")  # before minutes are spent
    recipes = options.recipes or own_recipe_names()
    with TemporaryDirectory() as temporary, progress() as bar:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        ladder = LadderOptions(recipes, options.context, options.threads)
        record = climb(source, text, folder, ladder, stage_reporter(bar))
    if output == "json":
        echo_json(record)
    else:
        click.echo(markdown(record))
    if options.plot:
        plot(record, options.plot)


def _open(reference: str, selection: EngineSelection) -> Model | Checkpoint:
    """Load a bundle if the folder has a manifest, otherwise open a source of weights."""
    from edgegen.bundle import open_bundle
    from edgegen.bundle.manifest import NAME
    from edgegen.models import open_checkpoint

    if (Path(reference) / NAME).is_file():
        return selection.load(open_bundle(reference))
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
