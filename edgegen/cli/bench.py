"""`edgegen bench`: measure a bundle's speed and memory."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import click

from edgegen.cli._common import echo_json, progress
from edgegen.cli._options import (
    LoadOptions,
    device_options,
    draft_options,
    engine_options,
)


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@device_options
@engine_options
@click.option(
    "--prompt-file",
    "files",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Text to ask instead of the built-in prompts; may be given several times.",
)
@click.option(
    "--prompt-tokens",
    "lengths",
    multiple=True,
    type=click.IntRange(0),
    help="A prompt of so many tokens instead, 0 for an empty context; several times as well.",
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
    "--repeat", type=click.IntRange(1), default=5, show_default=True, help="Measurements of each."
)
@draft_options
@click.option(
    "--roofline",
    is_flag=True,
    help="Measure the memory's bandwidth too and say what part of it decoding reaches.",
)
@click.option(
    "-o",
    "--output",
    type=click.Choice(["md", "json", "jsonl"]),
    default="md",
    show_default=True,
    help="A Markdown table, one record, or a line for each prompt.",
)
def command(
    *,
    bundle: Path,
    files: tuple[Path, ...],
    lengths: tuple[int, ...],
    new_tokens: int,
    repeat: int,
    roofline: bool,
    output: str,
    **options: Any,
) -> None:
    """Measure how fast BUNDLE answers and how much memory it takes.

    Greedy, past the end token. Without --prompt-file or --prompt-tokens it asks three built-in
    prompts: chat, code and summary. Figures are medians over the repetitions, with the least and
    the largest.
    """
    from edgegen.bench import report
    from edgegen.bench.bench import bench
    from edgegen.bench.prompts import choose
    from edgegen.bundle import open_bundle

    loading = LoadOptions.pop(options)
    with progress() as bar:
        task = bar.add_task("Loading", total=None)
        record = bench(
            open_bundle(bundle),
            functools.partial(choose, files=files, lengths=lengths),
            engine=loading.engine,
            device=loading.device,
            threads=loading.threads,
            engine_options=loading.engine_options,
            new_tokens=new_tokens,
            repeat=repeat,
            with_roofline=roofline,
            **loading.drafting,
            progress=lambda what, done, total: bar.update(
                task, description=what, completed=done, total=total
            ),
        )
    if output == "json":
        echo_json(record)
    else:
        click.echo(report.markdown(record) if output == "md" else report.jsonl(record))
