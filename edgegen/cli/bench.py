"""`edgegen bench`: measure a bundle's speed and memory."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import click

from edgegen.cli._options import (
    LoadOptions,
    device_options,
    draft_options,
    engine_options,
)
from edgegen.cli._output import echo_json, output_option, progress, stage_reporter


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@device_options
@engine_options
@click.option(
    "--prompt-file",
    "files",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A text instead of the built-in prompts; may be repeated.",
)
@click.option(
    "--prompt-tokens",
    "lengths",
    multiple=True,
    type=click.IntRange(0),
    help="A prompt of this many tokens instead, 0 for an empty context; may be repeated.",
)
@click.option(
    "-n",
    "--max-tokens",
    "new_tokens",
    type=click.IntRange(1),
    default=128,
    show_default=True,
    help="New tokens for each prompt.",
)
@click.option(
    "--repeat",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="Repetitions of each prompt.",
)
@draft_options
@click.option(
    "--roofline",
    is_flag=True,
    help="Measure the memory bandwidth too, and the fraction of it that decoding reaches.",
)
@output_option(
    "md",
    "json",
    "jsonl",
    help="Print a Markdown table, one JSON record, or a JSON line for each prompt.",
)
def command(*, bundle: Path, output: str, **options: Any) -> None:
    """Measure how fast BUNDLE answers and how much memory it takes.

    Decoding is greedy and continues past the end token. Without --prompt-file or --prompt-tokens
    there are three built-in prompts: chat, code and summary. Figures are medians over the
    repetitions, with the minimum and the maximum.
    """
    from edgegen.bench import report
    from edgegen.bench.bench import BenchOptions, bench
    from edgegen.bench.engine import EngineSelection
    from edgegen.bench.prompts import choose
    from edgegen.bundle import open_bundle

    loading = LoadOptions.pop(options)
    selection = EngineSelection(
        loading.engine, loading.device, loading.threads, loading.engine_options
    )
    files, lengths = options.pop("files"), options.pop("lengths")
    with progress() as bar:
        record = bench(
            open_bundle(bundle),
            functools.partial(choose, files=files, lengths=lengths),
            selection,
            BenchOptions(**options),
            drafting=loading.drafting,
            progress=stage_reporter(bar, "Loading"),
        )
    if output == "json":
        echo_json(record)
    else:
        click.echo(report.markdown(record) if output == "md" else report.jsonl(record))
