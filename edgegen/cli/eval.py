"""`edgegen eval`: measure a bundle on a text, against a reference, or on tasks."""

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
    from edgegen.bench.tasks import TasksRecord
    from edgegen.models.checkpoint import Checkpoint
    from edgegen.runtimes.base import Model


@click.command()
@click.argument("bundle")
@click.option("--text", type=click.Path(path_type=Path), help="UTF-8 text to score.")
@click.option(
    "--tasks",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE.yaml",
    help="Task of lm-evaluation-harness with local data; may be repeated.",
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
def command(
    *,
    bundle: str,
    text: Path | None,
    tasks: tuple[Path, ...],
    ladder: bool,
    output: str,
    **fields: Any,
) -> None:
    """Measure BUNDLE on a text or on tasks, or compare the recipes for a source.

    The text is cut into windows that do not overlap. --reference adds the ratio of the two
    perplexities, the top-1 agreement, and the KL divergence. A source runs as the float model, in
    numpy, block by block.

    \b
    edgegen eval smollm2 --text novel.txt --reference smollm2-135m-instruct
    edgegen eval smollm2-135m-instruct --ladder --text novel.txt --plot ladder.svg
    edgegen eval smollm2 --tasks my_task.yaml
    """
    options = _Options(**fields)
    if (text is None) == (not tasks) or (tasks and ladder):
        raise UsageError("expected either --text or --tasks, got both or neither; pass one")
    if text is None:
        _tasks(bundle, tasks, options, output)
        return
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


def _tasks(bundle: str, tasks: tuple[Path, ...], options: _Options, output: str) -> None:
    """Run tasks of lm-evaluation-harness."""
    import edgegen
    from edgegen.bench.tasks import TasksRecord, run_task

    if options.reference or options.recipes or options.keep or options.plot:
        raise UsageError("--tasks: expected no --reference, --recipe, --keep or --plot; leave out")
    with (
        edgegen.load(bundle, options.engine, options.device, options.threads) as model,
        progress() as bar,
    ):
        report, text_model = stage_reporter(bar, "Loading"), model.text_model
        results = [run_task(text_model, path, report) for path in tasks]
        engine = model.engine.engine, model.engine.device
        record = TasksRecord(results, *engine, model.bundle.manifest.recipe)
    if output == "json":
        echo_json(record)
    else:
        out().print(_tasks_table(record))


def _tasks_table(record: TasksRecord) -> Table:
    table = Table("Task", "Documents", "Metric", "Value", box=None)
    for result in record.results:
        for name, value in result.metrics.items():
            table.add_row(result.task, f"{result.documents:,}", name, f"{value:.4f}")
    return table


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
