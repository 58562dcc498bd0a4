"""Write docs/reference/cli.md from the command line's own help: `make docs`.

A test compares the file with what this makes, so that the two cannot drift apart.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from edgegen.cli.main import VERBS, cli

TARGET = Path(__file__).resolve().parent.parent / "docs" / "reference" / "cli.md"
WIDTH = 90
HEAD = """# Command line

Made from `--help` by `make docs`; do not edit.

Data goes to standard output, progress and messages to standard error. Errors are one line that
says what was expected, what was found and what to do; `--debug`, anywhere on the line, adds the
traceback. `NO_COLOR` is respected.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | a quality gate, a verification or a comparison did not pass |
| 2 | wrong use: an option, a prompt past the context, an output folder that exists |
| 3 | unreadable or corrupt input |
| 4 | a missing dependency or device |
| 5 | disk, permission or memory |
| 6 | a device did not answer in time |
| 70 | an internal fault |
| 130 | interrupted |

| variable | meaning |
|---|---|
| `EDGEGEN_HOME` | where models and notes are kept, instead of the system's cache folder |
| `NO_COLOR` | no colours |
"""


def sections(command: click.Command, path: str, parent: click.Context | None) -> Iterator[str]:
    """The help of one command and of those below it."""
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
    """The whole page."""
    return "\n\n".join([HEAD.strip(), *sections(cli, "edgegen", None)]) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(render(), encoding="utf-8", newline="\n")
    print(f"{TARGET}: {len(VERBS)} verbs", file=sys.stderr)
