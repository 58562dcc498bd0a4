"""`edgegen demo`: pull, export and run a small model."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from edgegen._types import Progress
from edgegen.cli._generating import on_interrupt, statistics
from edgegen.cli._output import err, progress
from edgegen.errors import Cancelled, InputError

MODEL = "smollm2-135m-instruct"
RECIPE = "w4a8kv8"
QUESTION = "What is the capital of France?"


@click.command()
def command() -> int:
    """Pull a small model, export it and ask it a question.

    The bundle stays in the cache, so a second run takes seconds and no network.
    """
    import edgegen

    path = _bundle()
    cancel = edgegen.CancelToken()
    with _timed("loaded"):
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
        _print(statistics(result, model))
    if result.finish_reason == "cancelled":
        return Cancelled.exit_code
    _print(f'\nTry next:\n  edgegen run {path} -p "Write a haiku about the sea."')
    _print(f"  edgegen chat {path}\n  edgegen bench {path}\n  edgegen inspect {path}")
    return 0


def _bundle() -> Path:
    """Return the demo's bundle in the cache; export it if it is missing or damaged."""
    from edgegen.bundle import open_bundle
    from edgegen.models.pull.cache import cache_dir

    path = cache_dir() / "bundles" / f"{MODEL}-{RECIPE}"
    try:
        with _timed("verified the cached bundle"):
            return open_bundle(path).path
    except InputError:  # missing, damaged, or of another format version
        return _export(path)


def _export(path: Path) -> Path:
    import edgegen
    from edgegen.models.pull import builtin

    with _timed(f"pulled {MODEL}"), _bar() as report:
        source = builtin.pull(MODEL, report)
    with _timed(f"exported it as {RECIPE}"), _bar() as report:
        return edgegen.export(source, path, RECIPE, overwrite=True, progress=report).path


@contextmanager
def _bar() -> Iterator[Progress]:
    """Yield a progress callback that draws one bar per stage."""
    with progress() as bar:
        tasks = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(stage)
            bar.update(tasks[stage], completed=done, total=total)

        yield report


@contextmanager
def _timed(action: str) -> Iterator[None]:
    """Print on stderr how long the block took, unless it fails."""
    start = time.perf_counter()
    yield
    _print(f"{action} in {time.perf_counter() - start:.1f} s")


def _print(text: str) -> None:
    err().print(text, markup=False, soft_wrap=True)
