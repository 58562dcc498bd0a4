"""Write docs/reference/cli.md from the command line's own help: `make docs`.

A test compares the file with the output of this script.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from edgegen.cli.main import cli, verbs
from edgegen.errors import EXIT_CODES

TARGET = Path(__file__).resolve().parent.parent / "docs" / "reference" / "cli.md"
WIDTH = 90
HEAD = """# Command line

Generated from `--help` by `make docs`; do not edit.

Data goes to standard output, progress and messages to standard error. An error is one line with
what was expected and what to do. `--debug`, anywhere on the line, adds the traceback.

| exit code | meaning |
|---|---|
{exit_codes}

| variable | meaning |
|---|---|
| `EDGEGEN_HOME` | folder for models and caches, instead of the system's cache folder |
| `EDGEGEN_API_KEY` | API key of `edgegen serve` |
| `NO_COLOR` | disables colours |
"""


def sections(command: click.Command, path: str, parent: click.Context | None) -> Iterator[str]:
    """Yield the help of a command and of its subcommands."""
    context = click.Context(
        command,
        parent=parent,
        info_name=path.rsplit(" ", 1)[-1],
        terminal_width=WIDTH,
        max_content_width=WIDTH,
        help_option_names=["-h", "--help"],
    )
    lines = [line.rstrip() for line in command.get_help(context).splitlines()]
    yield "\n".join([f"## {path}", "", "```text", *lines, "```"])
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from sections(below, f"{path} {name}", context)


def render() -> str:
    """Return the whole page."""
    codes = "\n".join(f"| {code} | {meaning} |" for code, meaning in EXIT_CODES.items())
    head = HEAD.format(exit_codes=codes).strip()
    return "\n\n".join([head, *sections(cli, "edgegen", None)]) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(render(), encoding="utf-8", newline="\n")
    print(f"{TARGET}: {len(verbs())} verbs", file=sys.stderr)
