"""`edgegen demo`: pull, export and run a small model."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.cli import _cached
from edgegen.cli._generating import on_interrupt, statistics
from edgegen.errors import Cancelled

MODEL = "smollm2-135m-instruct"
QUESTION = "What is the capital of France?"


@click.command()
def command() -> int:
    """Pull a small model, export it and ask it a question.

    The bundle stays in the cache, so a second run takes seconds and no network.
    """
    import edgegen

    path = _bundle()
    cancel = edgegen.CancelToken()
    with _cached.timed("loaded"):
        model = edgegen.load(path)
    with model, on_interrupt(cancel.cancel):
        click.echo(f"> {QUESTION}")
        result = model.generate(
            QUESTION,
            temperature=0,
            cancel=cancel,
            on_token=lambda piece: click.echo(piece, nl=False),
        )
        click.echo()
        _cached.say(statistics(result, model))
        if (faster := _faster_engine(model.engine.engine)) is not None:
            _cached.say(faster)
    if result.finish_reason == "cancelled":
        return Cancelled.exit_code
    _cached.say(f'\nTry next:\n  edgegen run {path} -p "Write a haiku about the sea."')
    _cached.say(f"  edgegen chat {path}\n  edgegen bench {path}\n  edgegen inspect {path}")
    return 0


def _bundle() -> Path:
    """Return the demo's bundle in the cache; pull and export it if it is missing or damaged."""
    from edgegen.models.pull import builtin

    if (path := _cached.intact(_cached.folder(MODEL))) is not None:
        return path
    with _cached.timed(f"pulled {MODEL}"), _cached.bars() as report:
        source = builtin.pull(MODEL, report)
    return _cached.exported(MODEL, source)


def _faster_engine(used: str) -> str | None:
    """Return a sentence on the engine that would be faster here, if one is not installed."""
    from edgegen.runtimes import engines

    best = min((e for e in engines() if e.auto), key=lambda engine: engine.rank)
    if used == best.name or best.is_installed:
        return None
    return f"The engine {best.name} is faster and is not installed; run: {best.install}"
