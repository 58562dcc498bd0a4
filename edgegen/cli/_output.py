"""Output of the verbs: consoles, progress bars and JSON records.

Data goes to stdout, everything else to stderr. rich disables colours if NO_COLOR is set.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from edgegen._structs import msgspec

# rich is imported only for printing: a process that only generates saves 5 MB of memory.
if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, TaskID

    from edgegen._types import Progress as Report


Command = Callable[..., Any]


@functools.cache
def err() -> Console:
    """Return the console on stderr, for progress, logs and notes."""
    from rich.console import Console

    return Console(stderr=True, highlight=False)


@functools.cache
def out() -> Console:
    """Return the console on stdout, for tables."""
    from rich.console import Console

    return Console(highlight=False)


def progress() -> Progress:
    """Return a progress bar on stderr that disappears at the end; hidden without a terminal."""
    from rich import progress as bars

    columns = (bars.TextColumn("{task.description}"), bars.BarColumn(), bars.MofNCompleteColumn())
    return bars.Progress(
        *columns,
        bars.TimeRemainingColumn(),
        console=err(),
        transient=True,
        speed_estimate_period=3600,  # one step of a large model takes minutes
        disable=not err().is_terminal,
    )


def stage_reporter(bar: Progress, first: str | None = None) -> Report:
    """Return a callback that shows each stage of a task on its own line of `bar`.

    Args:
        first: a stage of unknown length that is shown until another one is reported.
    """
    tasks: dict[str, TaskID] = {}
    waiting = None if first is None else bar.add_task(first, total=None)

    def report(stage: str, done: int, total: int) -> None:
        if waiting is not None:
            bar.update(waiting, visible=False)
        if stage not in tasks:
            tasks[stage] = bar.add_task(stage, total=total)
        bar.update(tasks[stage], completed=done, total=total)

    return report


def output_option(*formats: str, help: str) -> Callable[[Command], Command]:
    """Return a decorator that adds -o, the output format; the first one is the default."""
    return click.option(
        "-o",
        "--output",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help=help,
    )


def echo_json(record: Any) -> None:
    """Print a record as indented JSON on stdout."""
    click.echo(msgspec.json.format(msgspec.json.encode(record), indent=2).decode())
