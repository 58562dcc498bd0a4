"""The `edgegen` command: one module per verb, imported only when that verb runs.

A verb is a file of this folder that defines `command`. The first line of its docstring is its
summary in `edgegen --help`. Every error becomes one line on stderr and the exit code of its class.
"""

from __future__ import annotations

import errno
import importlib
import importlib.util
import io
import os
import pkgutil
import re
import sys
import traceback
import warnings
from collections.abc import Sequence
from importlib.abc import InspectLoader

import click

from edgegen import __version__
from edgegen import cli as package
from edgegen.errors import EXIT_CODES, EdgegenError, InputError, MissingDependency, ResourceError

_SUMMARY = re.compile(r'"""(?:`edgegen [a-z]+`: )?(.*?)(?:"""|\n)')


def verbs() -> list[str]:
    """Return the names of all verbs, sorted, without importing them."""
    names = (module.name for module in pkgutil.iter_modules(package.__path__))
    return sorted(name for name in names if name != "main" and not name.startswith("_"))


def summary(verb: str) -> str:
    """Return the first line of a verb's docstring, without importing the verb."""
    name = f"{package.__name__}.{verb}"
    spec = importlib.util.find_spec(name)
    loader = spec.loader if spec else None
    source = loader.get_source(name) if isinstance(loader, InspectLoader) else None
    match = _SUMMARY.match(source or "")
    text = match[1] if match else ""
    return text[:1].upper() + text[1:]


class LazyGroup(click.Group):
    """Group that lists all verbs without importing them."""

    # ruff: noqa: ARG002  (click defines the signatures)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all verbs."""
        return verbs()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the verb's module and return its command; None for an unknown verb."""
        if cmd_name not in verbs():
            return None
        command = importlib.import_module(f"{package.__name__}.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Resolve a verb as click does, but suggest a similar name for an unknown one."""
        if args[0] in verbs():
            return super().resolve_command(ctx, args)
        from edgegen._registry import unknown  # its imports would delay every command

        raise unknown("verb", args[0], verbs())

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of verbs."""
        with formatter.section("Commands"):
            formatter.write_dl([(verb, summary(verb)) for verb in verbs()])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of exit codes."""
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), text) for code, text in EXIT_CODES.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="edgegen")
@click.option("--debug", is_flag=True, expose_value=False, help="Print the traceback of an error.")
def cli() -> None:
    """Export a language model to a quantized bundle and run it offline.

    `edgegen COMMAND --help` explains a command.

    \b
    edgegen pull smollm2-135m-instruct
    edgegen export smollm2-135m-instruct -o smollm2
    edgegen run smollm2 -p "What is the capital of France?"
    """


def main(argv: Sequence[str] | None = None) -> None:
    """Entry point of the `edgegen` script."""
    _use_utf8()
    warnings.formatwarning = lambda message, *_, **__: f"Warning: {message}\n"
    sys.exit(run(list(sys.argv[1:] if argv is None else argv)))


def run(args: list[str]) -> int:
    """Run the command line `args` and return its exit code; print an error as one line."""
    args, debug = _split_debug(args)
    try:
        try:
            return _invoke(args)
        finally:
            _flush_stdout()
    except BrokenPipeError:
        return 0  # the reader has closed the pipe (`edgegen ... | head`)
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return 130
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except Exception as error:
        if debug:
            traceback.print_exc()
        text, code = describe(error)
        click.echo(f"Error: {text}", err=True)
        return code


def describe(error: Exception) -> tuple[str, int]:
    """Return the text and the exit code for an error."""
    if isinstance(error, click.ClickException):
        message = error.format_message().removesuffix(".")
        context = error.ctx if isinstance(error, click.UsageError) else None
        verb = context.command_path if context else "edgegen"
        return f"{message[:1].lower()}{message[1:]}; see: {verb} --help", error.exit_code
    known = translate(error)
    return str(known), known.exit_code


def translate(error: Exception) -> EdgegenError:
    """Convert any exception to an edgegen error; an unexpected one is an internal error."""
    if isinstance(error, EdgegenError):
        return error
    if isinstance(error, MemoryError):
        return ResourceError("memory ran out; close other programs or choose a smaller context")
    if isinstance(error, UnicodeDecodeError):
        return InputError(
            f"expected UTF-8 text, got byte 0x{error.object[error.start]:02x} at position "
            f"{error.start}; convert the text to UTF-8"
        )
    if isinstance(error, OSError):
        return _translate_os(error)
    if isinstance(error, ModuleNotFoundError):
        return _translate_missing(error)
    return EdgegenError(
        f"internal error: {type(error).__name__}: {error}; add --debug for the traceback"
    )


def _translate_missing(error: ModuleNotFoundError) -> EdgegenError:
    from edgegen.cli._packages import CORE

    if error.name in CORE:  # edgegen-board does not require all of them
        return MissingDependency(
            f"{error.name} is not installed; run this command on a computer, or: pip install "
            f"{error.name}"
        )
    return EdgegenError(f"internal error: {error}; add --debug for the traceback")


def _translate_os(error: OSError) -> EdgegenError:
    """Convert an error of the operating system to one that says what to do about it."""
    where = f": {error.filename}" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ResourceError(f"the disk is full{where}; free some space and try again")
    if error.errno == errno.EROFS:
        return ResourceError(f"the file system is read-only{where}; choose another folder")
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return ResourceError(f"too many open files{where}; raise the limit (ulimit -n)")
    if isinstance(error, PermissionError):
        return ResourceError(
            f"permission denied{where}; change its permissions or choose another path"
        )
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return InputError(f"no such file or folder{where}; check the path")
    if isinstance(error, IsADirectoryError):
        return InputError(f"expected a file, got a folder{where}; name a file in it")
    return ResourceError(f"the operating system reports: {error.strerror or error}{where}")


def _invoke(args: list[str]) -> int:
    """Run the verb. Click's `main` is not used because it hides broken pipes and interrupts."""
    try:
        with cli.make_context("edgegen", args) as context:
            result = cli.invoke(context)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    return result if isinstance(result, int) else 0


def _split_debug(args: list[str]) -> tuple[list[str], bool]:
    """Remove `--debug` at any position before a bare `--`, since users append it after an error."""
    end = args.index("--") if "--" in args else len(args)
    rest = [arg for arg in args[:end] if arg != "--debug"] + args[end:]
    return rest, len(rest) < len(args)


def _use_utf8() -> None:
    """Use UTF-8 for pipes on every system, and replace characters that a terminal cannot show."""
    for stream, errors in ((sys.stdin, "strict"), (sys.stdout, "replace"), (sys.stderr, "replace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors=errors)


def _flush_stdout() -> None:
    """Flush stdout; after a failure drop its buffer, or Python would fail again at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise
