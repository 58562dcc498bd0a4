"""`edgegen chat`: talk to a bundle interactively or through pipes."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from edgegen.cli._generating import draft_note, on_interrupt, statistics
from edgegen.cli._options import LoadOptions, load_options, sampling_options, window_options
from edgegen.cli._output import err
from edgegen.errors import ContextOverflow, UsageError

if TYPE_CHECKING:
    from edgegen import LanguageModel, Result, Session, TextStream

HELP = """\
/regen   generate another answer to the last message
/reset   start a new conversation
/stats   show speed and size of the last answer
/help    show this list
/exit    leave (as does Ctrl-D, the end of input)"""


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--system", help="System message before the conversation.")
@sampling_options(max_tokens=1024)  # the model or Ctrl-C ends an answer
@load_options
@window_options
def command(*, bundle: Path, system: str | None, **options: Any) -> None:
    """Talk to BUNDLE, offline.

    Each line is a message; /help lists the commands. Ctrl-C during an answer stops that answer.
    Without a terminal, the lines of standard input are answered one after another.

    \b
    edgegen chat smollm2 --system "Answer in one sentence."
    """
    loading = LoadOptions.pop(options)
    interactive = sys.stdin.isatty()
    if interactive:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401  (editing and history at the prompt)
    with (
        loading.load(bundle) as model,
        model.session(system=system, **options) as session,
    ):
        if interactive:
            err().print(f"{bundle.name}: /help lists the commands", markup=False)
        ChatLoop(model, session, interactive).run()


class ChatLoop:
    """Read-answer loop of one conversation."""

    def __init__(self, model: LanguageModel, session: Session, interactive: bool) -> None:
        self._model, self._session, self._interactive = model, session, interactive
        self._last: Result | None = None

    def run(self) -> None:
        """Answer each line until /exit or the end of input."""
        while (line := self._read()) is not None and line != "/exit":
            try:
                self._handle(line)
            except UsageError as error:
                if not self._interactive:
                    raise
                hint = (
                    "; /reset starts a new conversation"
                    if isinstance(error, ContextOverflow)
                    else ""
                )
                err().print(f"Error: {error}{hint}", markup=False, soft_wrap=True)

    def _read(self) -> str | None:
        """Return the next line without surrounding space, or None at the end of input."""
        try:
            return input("> " if self._interactive else "").strip()
        except EOFError:
            return None

    def _handle(self, line: str) -> None:
        if not line:
            return
        if not line.startswith("/"):
            self._answer(self._session.send(line))
        elif line == "/regen":
            self._answer(self._session.regenerate())
        elif line == "/reset":
            self._session.reset()
        elif line == "/stats":
            self._say(statistics(self._last, self._model) if self._last else "no answer yet")
        elif line == "/help":
            self._say(HELP)
        else:
            raise UsageError(f"unknown command {line}; /help lists the commands")

    def _answer(self, stream: TextStream) -> None:
        with on_interrupt(self._session.cancel):
            for piece in stream:
                click.echo(piece, nl=False)
        click.echo()
        self._last = stream.result
        if self._last.finish_reason == "cancelled":
            self._say("(stopped)")
        if note := draft_note(self._last):
            self._say(note)

    def _say(self, text: str) -> None:
        err().print(text, markup=False, soft_wrap=True)
