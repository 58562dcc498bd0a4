"""Output of the verbs: consoles, progress bars and JSON records.

Data goes to stdout, everything else to stderr. rich disables colours if NO_COLOR is set.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import click
import msgspec

# rich is imported only for printing: a process that only generates saves 5 MB of memory.
if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress


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
        disable=not err().is_terminal,
    )


def echo_json(record: Any) -> None:
    """Print a record as indented JSON on stdout."""
    click.echo(msgspec.json.format(msgspec.json.encode(record), indent=2).decode())
