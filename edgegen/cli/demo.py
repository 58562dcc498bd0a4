"""`edgegen demo`: pull, export and run a small model."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from edgegen.cli._common import err, progress
from edgegen.cli._generating import on_interrupt, statistics
from edgegen.errors import Cancelled, InputError

MODEL = "smollm2-135m-instruct"
RECIPE = "w4a8kv8"
QUESTION = "What is the capital of France?"


@click.command()
def command() -> int:
    """Pull a small model, export it and let it answer a question.

    The bundle stays in the cache: the second time takes seconds and no network.
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
        _say(statistics(result, model))
    if result.finish_reason == "cancelled":
        return Cancelled.exit_code
    _say(f'\nTry next:\n  edgegen run {path} -p "Write a haiku about the sea."')
    _say(f"  edgegen chat {path}\n  edgegen bench {path}\n  edgegen inspect {path}")
    return 0


def _bundle() -> Path:
    """The demo's bundle in the cache, exported now unless it is there and whole."""
    from edgegen.bundle import open_bundle
    from edgegen.models.pull.cache import cache_dir

    path = cache_dir() / "bundles" / f"{MODEL}-{RECIPE}"
    try:
        with _timed("verified the bundle of last time"):
            return open_bundle(path).path
    except InputError:  # not there, damaged, or of another format
        return _export(path)


def _export(path: Path) -> Path:
    import edgegen
    from edgegen.models.pull import builtin

    with _timed(f"pulled {MODEL}"), _bar() as report:
        source = builtin.pull(MODEL, report)
    with _timed(f"exported it as {RECIPE}"), _bar() as report:
        return edgegen.export(source, path, RECIPE, overwrite=True, progress=report).path


@contextmanager
def _bar() -> Iterator[Callable[[str, int, int], None]]:
    """A callback (what, done, total) that draws a progress bar for each what."""
    with progress() as bar:
        tasks = {}

        def report(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what)
            bar.update(tasks[what], completed=done, total=total)

        yield report


@contextmanager
def _timed(what: str) -> Iterator[None]:
    """Say on stderr how long the block took, if it did not fail."""
    start = time.perf_counter()
    yield
    _say(f"{what} in {time.perf_counter() - start:.1f} s")


def _say(text: str) -> None:
    err().print(text, markup=False, soft_wrap=True)
