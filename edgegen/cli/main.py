"""The `edgegen` command: one module per verb, imported only when that verb runs.

Every error ends here: it becomes one line on stderr and the exit code of its class.
"""

from __future__ import annotations

import difflib
import errno
import importlib
import io
import os
import sys
import traceback
from collections.abc import Sequence

import click

from edgegen import __version__
from edgegen.errors import EdgegenError, InputError, ResourceError, UsageError

VERBS = {
    "pull": "Fetch a built-in or hub model into the cache.",
    "export": "Turn a model into a quantized bundle.",
    "run": "Generate text from a bundle, once.",
    "chat": "Talk with a bundle.",
    "serve": "Answer over HTTP, as OpenAI's API does.",
    "demo": "Pull, export and run a small model.",
    "bench": "Measure a bundle's speed and memory.",
    "eval": "Measure a bundle's perplexity, beside a reference.",
    "draft": "Train drafts for speculative decoding.",
    "inspect": "Show what a bundle holds.",
    "verify": "Check a bundle's files against its manifest.",
    "compile": "Compile a bundle for an NPU ahead of time.",
    "fpga": "Estimate, simulate, build and flash the accelerator.",
    "models": "List or remove cached models.",
    "doctor": "Show versions, devices and known conflicts.",
}
"""Verb -> the line shown by `edgegen --help`; its code is edgegen/cli/<verb>.py, `command`."""


class LazyGroup(click.Group):
    """Lists all verbs without importing any."""

    # ruff: noqa: ARG002  (the signatures are click's)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, in the order of a first use."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the verb's module and return its command; None for an unknown verb."""
        if cmd_name not in VERBS:
            return None
        command = importlib.import_module(f"edgegen.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but a misspelt verb is answered with the nearest one."""
        verb = args[0]
        if verb in VERBS:
            return super().resolve_command(ctx, args)
        near = difflib.get_close_matches(verb, VERBS, n=1)
        hint = f", did you mean {near[0]!r}?" if near else "; edgegen --help lists the verbs"
        raise UsageError(f"unknown verb {verb!r}{hint}")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of verbs from `VERBS` alone."""
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="edgegen")
@click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of an error.")
def cli() -> None:
    """Export a language model to a quantized bundle and run it offline.

    \b
    edgegen pull smollm2-135m-instruct
    edgegen export smollm2-135m-instruct -o smollm2
    edgegen run smollm2 -p "What is the capital of France?"
    """


def main(argv: Sequence[str] | None = None) -> None:
    """Entry point of the `edgegen` script."""
    _use_utf8()
    sys.exit(run(list(sys.argv[1:] if argv is None else argv)))


def run(args: list[str]) -> int:
    """Run the command line `args` and return its exit code; an error is a line on stderr."""
    args, debug = _split_debug(args)
    try:
        try:
            return _invoke(args)
        finally:
            _flush_stdout()
    except BrokenPipeError:
        return 0  # the reader has what it wanted (`edgegen ... | head`)
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
    """The line to print for an error, and the exit code to end with."""
    if isinstance(error, click.ClickException):
        message = error.format_message().removesuffix(".")
        context = error.ctx if isinstance(error, click.UsageError) else None
        verb = context.command_path if context else "edgegen"
        return f"{message[:1].lower()}{message[1:]}; see: {verb} --help", error.exit_code
    known = translate(error)
    return str(known), known.exit_code


def translate(error: Exception) -> EdgegenError:
    """The edgegen error for any exception; what is unforeseen becomes an internal fault."""
    if isinstance(error, EdgegenError):
        return error
    if isinstance(error, MemoryError):
        return ResourceError("not enough memory; close other programs or choose a smaller context")
    if isinstance(error, UnicodeDecodeError):
        return InputError(
            f"the text is not UTF-8 (byte 0x{error.object[error.start]:02x} at position "
            f"{error.start}); convert it first"
        )
    if isinstance(error, OSError):
        return _translate_os(error)
    return EdgegenError(
        f"internal fault: {type(error).__name__}: {error} (add --debug for the traceback)"
    )


def _translate_os(error: OSError) -> EdgegenError:
    """What the operating system refused, in words that say what to do about it."""
    where = f": {error.filename}" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ResourceError(f"the disk is full{where}; free some space and try again")
    if error.errno == errno.EROFS:
        return ResourceError(f"the file system is read-only{where}")
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return ResourceError(f"too many open files{where}; raise the limit (ulimit -n)")
    if isinstance(error, PermissionError):
        return ResourceError(f"permission denied{where}")
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return InputError(f"no such file or folder{where}")
    if isinstance(error, IsADirectoryError):
        return InputError(f"expected a file, found a folder{where}")
    return ResourceError(f"the system reports: {error.strerror or error}{where}")


def _invoke(args: list[str]) -> int:
    """Run the verb. Click's own `main` is passed over: it swallows broken pipes and interrupts."""
    try:
        with cli.make_context("edgegen", args) as context:
            result = cli.invoke(context)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    return result if isinstance(result, int) else 0


def _split_debug(args: list[str]) -> tuple[list[str], bool]:
    """Take `--debug` out, wherever it stands before a bare `--`: it is added after a failure."""
    end = args.index("--") if "--" in args else len(args)
    rest = [arg for arg in args[:end] if arg != "--debug"] + args[end:]
    return rest, len(rest) < len(args)


def _use_utf8() -> None:
    """Pipes carry UTF-8 on every system, and an odd character never ends a command."""
    for stream, errors in ((sys.stdin, "strict"), (sys.stdout, "replace"), (sys.stderr, "replace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors=errors)


def _flush_stdout() -> None:
    """Write out what is buffered; where that fails, drop it, or Python would fail again at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise
