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


def fpga_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--offload and --bitstream, of the engines fpga and fpga-sim."""
    bitstream = click.option(
        "--bitstream",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="With --engine fpga: the .bit file, its .hwh beside it  [default: edgegen.bit]",
    )
    offload = click.option(
        "--offload",
        type=click.Choice(["linears", "attention", "all"]),
        help="With --engine fpga or fpga-sim: what the accelerator does  [default: all]",
    )
    return bitstream(offload(function))


def fpga_given(engine: str, options: dict[str, Any]) -> dict[str, Any]:
    """Take what `fpga_options` were given out of `options`.

    Raises:
        UsageError: one was given for another engine.
    """
    taken = {name: options.pop(name) for name in ("offload", "bitstream")}
    given = {name: value for name, value in taken.items() if value is not None}
    if given and engine not in ("fpga", "fpga-sim"):
        raise UsageError(f"--{next(iter(given))} is for --engine fpga and fpga-sim only")
    return given


def core_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """--cores, of the engine openvino."""
    return click.option(
        "--cores",
        type=click.Choice(["any", "performance", "efficiency"]),
        help="With --engine openvino on a CPU that has two kinds of cores: which of them run the "
        "model  [default: OpenVINO's choice]",
    )(function)


def limit_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--prompt-limit and --answer-limit, of the engine openvino."""
    answer = click.option(
        "--answer-limit",
        type=click.IntRange(1),
        help="With --engine openvino: and most tokens after it  [default: none; NPU: 512]",
    )
    prompt = click.option(
        "--prompt-limit",
        type=click.IntRange(1),
        help="With --engine openvino: most tokens of a prompt, for which an NPU's model is "
        "compiled and which is checked on every device  [default: none; NPU: 1024]",
    )
    return prompt(answer(function))


def openvino_given(engine: str, options: dict[str, Any]) -> dict[str, Any]:
    """Take what `limit_options` and `core_option` were given out of `options`.

    Raises:
        UsageError: one was given for another engine.
    """
    names = ("prompt_limit", "answer_limit", "cores")
    taken = {name: options.pop(name) for name in names if name in options}
    given = {name: value for name, value in taken.items() if value is not None}
    if given and engine != "openvino":
        name = next(iter(given)).replace("_", "-")
        raise UsageError(f"--{name} is for --engine openvino only")
    return given


def device_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """--engine, --device and -t, as every verb that runs a model takes them."""
    options = [
        click.option(
            "--engine",
            default="auto",
            show_default=True,
            type=click.Choice(
                ["auto", "native", "onnxruntime", "openvino", "reference", "fpga", "fpga-sim"]
            ),
            help="What runs the model; auto is the fastest installed that serves the bundle.",
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
