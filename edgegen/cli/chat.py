"""`edgegen chat`: talk to a bundle interactively or through pipes."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from edgegen.cli._common import engine_options, engine_settings, err, pop_engine_settings
from edgegen.cli._generating import (
    draft_note,
    draft_options,
    on_interrupt,
    sampling_options,
    split_drafting,
    statistics,
    window_options,
)
from edgegen.errors import ContextOverflow, UsageError

if TYPE_CHECKING:
    from edgegen import LanguageModel, Result, Session, TextStream

HELP = """\
/regen   answer the last message again
/reset   forget the conversation
/stats   speed and size of the last answer
/help    this list
/exit    leave (so does the end of input)"""


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--system", help="Instructions that come before the conversation.")
@sampling_options(max_tokens=1024)  # an answer ends by itself, or by Ctrl-C
@engine_options
@engine_settings
@window_options
@draft_options
def command(
    *,
    bundle: Path,
    system: str | None,
    engine: str,
    device: str,
    threads: int | None,
    context: int | None,
    sink: int | None,
    window: int | None,
    **options: Any,
) -> None:
    """Talk with BUNDLE, offline.

    Each line is a message; /help lists the commands. Ctrl-C during an answer stops that answer.
    Piped in, lines are answered one after another.
    """
    import edgegen

    held: dict[str, Any] = {
        "sink": sink,
        "window": window,
        "engine_options": pop_engine_settings(engine, options),
    }
    sampling, drafting = split_drafting(options)
    interactive = sys.stdin.isatty()
    if interactive:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401  (editing and history at the prompt)
    with (
        edgegen.load(bundle, engine, device, threads, context, **held, **drafting) as model,
        model.session(system=system, **sampling) as session,
    ):
        if interactive:
            err().print(f"{bundle.name}: /help lists the commands", markup=False)
        Chat(model, session, interactive).run()


class Chat:
    """The loop of one conversation."""

    def __init__(self, model: LanguageModel, session: Session, interactive: bool) -> None:
        self._model, self._session, self._interactive = model, session, interactive
        self._last: Result | None = None

    def run(self) -> None:
        """Answer line after line until /exit or the end of input."""
        while (line := self._read()) is not None and line != "/exit":
            try:
                self._handle(line)
            except UsageError as error:
                if not self._interactive:
                    raise
                hint = "; /reset starts again" if isinstance(error, ContextOverflow) else ""
                err().print(f"Error: {error}{hint}", markup=False, soft_wrap=True)

    def _read(self) -> str | None:
        """The next line without the space around it; None at the end of input."""
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
            raise UsageError(f"{line} is no command; /help lists them")

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
