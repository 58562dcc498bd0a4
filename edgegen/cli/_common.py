"""What the verbs share: where output goes, progress bars, options that several of them take.

Data goes to stdout, everything else to stderr. NO_COLOR is respected (rich does it).
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from edgegen.errors import UsageError
from edgegen.runtimes import AUTO, engines
from edgegen.runtimes.engine import Option

# rich is imported where it prints: a process that only generates is 5 MB smaller without it.
if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress


@functools.cache
def err() -> Console:
    """The console on stderr, for progress, logs and notes."""
    from rich.console import Console

    return Console(stderr=True, highlight=False)


@functools.cache
def out() -> Console:
    """The console on stdout, for tables meant to be read."""
    from rich.console import Console

    return Console(highlight=False)


def progress() -> Progress:
    """A progress bar on stderr that leaves nothing behind; silent where stderr is no terminal."""
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
    """Print one record as indented JSON on stdout."""
    click.echo(msgspec.json.format(msgspec.json.encode(record), indent=2).decode())


def engine_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--engine, --device, -t and -c, as every verb that generates takes them."""
    context = click.option(
        "-c",
        "--ctx",
        "context",
        type=click.IntRange(1),
        help="Context in tokens  [default: 4096, or the model's if smaller]",
    )
    return device_options(context(function))


def engine_settings(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that only some engines take, as their records list them."""
    settings: dict[str, tuple[Option, list[str]]] = {}
    for engine in engines():
        for name, option in engine.options.items():
            settings.setdefault(name, (option, []))[1].append(engine.name)
    for name, (option, takers) in reversed(settings.items()):
        function = engine_option(name, option, f"With --engine {' or '.join(takers)}: ")(function)
    return function


def engine_option(name: str, option: Option, prefix: str = "") -> Callable[..., Any]:
    """Return the click option for an option of an engine."""
    kind: Any = option.type
    if option.choices:
        kind = click.Choice(option.choices)
    elif option.type is int:
        kind = click.IntRange(1)
    elif option.type is Path:
        kind = click.Path(exists=True, dir_okay=False, path_type=Path)
    return click.option(f"--{name.replace('_', '-')}", type=kind, help=prefix + option.help)


def pop_engine_settings(engine: str, options: dict[str, Any]) -> dict[str, Any]:
    """Remove the options of `engine_settings` from `options`; return those that were set.

    Raises:
        UsageError: one is set that the engine does not take.
    """
    takers: dict[str, list[str]] = {}
    for record in engines():
        for name in record.options:
            takers.setdefault(name, []).append(record.name)
    values = {name: options.pop(name) for name in takers if name in options}
    values = {name: value for name, value in values.items() if value is not None}
    for name in values:
        if engine not in takers[name]:
            raise UsageError(
                f"--{name.replace('_', '-')} needs --engine {' or '.join(takers[name])}, got "
                f"--engine {engine}"
            )
    return values


def device_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--engine, --device and -t, as every verb that runs a model takes them."""
    options = [
        click.option(
            "--engine",
            default="auto",
            show_default=True,
            type=click.Choice([AUTO, *(engine.name for engine in engines())]),
            help="Engine that runs the model; auto: the fastest that is installed and serves the "
            "bundle.",
        ),
        click.option(
            "--device",
            default="CPU",
            show_default=True,
            type=click.Choice(["CPU", "NPU", "GPU"], case_sensitive=False),
            metavar="[CPU|NPU|GPU]",
            help="Where it runs. Never falls back to another device silently.",
        ),
        click.option(
            "-t", "--threads", type=click.IntRange(1), help="Threads  [default: physical cores]"
        ),
    ]
    for option in reversed(options):
        function = option(function)
    return function
