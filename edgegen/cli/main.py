"""The `edgegen` command: one module per verb, imported only when that verb runs."""

from __future__ import annotations

import errno
import importlib
import os
import sys
from collections.abc import Sequence

import click

from edgegen import __version__
from edgegen.errors import EdgegenError, ResourceError

VERBS = {
    "pull": "Fetch a built-in or hub model into the cache.",
    "export": "Turn a model into a quantized bundle.",
    "run": "Generate text from a bundle, once.",
    "chat": "Talk with a bundle.",
    "demo": "Pull, export and run a small model.",
    "bench": "Measure a bundle's speed and memory.",
    "eval": "Measure a bundle's perplexity, beside a reference.",
    "inspect": "Show what a bundle holds.",
    "verify": "Check a bundle's files against its manifest.",
    "models": "List or remove cached models.",
    "doctor": "Show versions, devices and known conflicts.",
}
"""Verb -> the line shown by `edgegen --help`; its code is edgegen/cli/<verb>.py, `command`."""


class LazyGroup(click.Group):
    """Lists all verbs without importing any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        command = importlib.import_module(f"edgegen.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="edgegen")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def cli(debug: bool) -> None:
    """Export a language model to a quantized bundle and run it offline.

    \b
    edgegen pull smollm2-135m-instruct
    edgegen export smollm2-135m-instruct -o smollm2
    edgegen run smollm2 -p "What is the capital of France?"
    """


def main(argv: Sequence[str] | None = None) -> None:
    """Entry point: runs the command and turns every error into a line and an exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    sys.exit(run(args, debug="--debug" in args[:1]))


def run(args: list[str], debug: bool = False) -> int:
    """Run the command line `args` and return its exit code."""
    try:
        result = cli.main(args, prog_name="edgegen", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (`edgegen ... | head`): not an error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if debug:
            raise
        known = translate(error)
        click.echo(f"Error: {known}", err=True)
        return known.exit_code
    return result if isinstance(result, int) else 0


def translate(error: Exception) -> EdgegenError:
    """The edgegen error for any exception; what is unforeseen becomes an internal fault."""
    if isinstance(error, EdgegenError):
        return error
    if isinstance(error, MemoryError):
        return ResourceError("not enough memory; close other programs or choose a smaller context")
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ResourceError(f"the disk is full{_at(error)}; free some space and try again")
    if isinstance(error, PermissionError):
        return ResourceError(f"permission denied{_at(error)}")
    if isinstance(error, OSError) and error.errno == errno.EROFS:
        return ResourceError(f"the file system is read-only{_at(error)}")
    return EdgegenError(
        f"internal fault: {type(error).__name__}: {error} (run `edgegen --debug ...` for details)"
    )


def _at(error: OSError) -> str:
    return f": {error.filename}" if error.filename else ""
