"""`edgegen models`: list or remove cached models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.table import Column, Table

from edgegen.cli._output import echo_json, err, out, output_option
from edgegen.errors import UsageError

if TYPE_CHECKING:
    from edgegen.models.pull.cache import CachedModel


@click.group()
def command() -> None:
    """List or remove models that `edgegen pull` has fetched."""


@command.command("list")
@output_option("table", "json", help="Print a table, or one JSON record per model.")
def list_models(output: str) -> None:
    """List the cached models and the built-in ones that can be pulled."""
    from edgegen.models.pull import builtin, cache

    models = cache.cached_models()
    if output == "json":
        echo_json([_record(model) for model in models])
        return
    table = Table("name", "MB", "licence", Column("path", overflow="fold"))
    for model in models:
        path = str(model.path) if model.is_whole() else "damaged; pull it again"
        table.add_row(model.origin.name, f"{model.nbytes / 1e6:.0f}", model.origin.license, path)
    cached = {model.origin.name for model in models}
    for built_in in builtin.BUILT_IN.values():
        if built_in.name not in cached:
            size = f"{built_in.download_bytes / 1e6:.0f}"
            table.add_row(built_in.name, size, built_in.license, "not pulled")
    out().print(table)


def _record(model: CachedModel) -> dict[str, object]:
    return {
        "name": model.origin.name,
        "path": str(model.path),
        "bytes": model.nbytes,
        "license": model.origin.license,
        "origin": model.origin.origin,
        "intact": model.is_whole(),
    }


@command.command("rm")
@click.argument("name")
@click.option("-y", "--yes", is_flag=True, help="Remove without asking.")
def remove_model(name: str, yes: bool) -> None:
    """Remove the model NAME from the cache."""
    from edgegen.models.pull import cache

    models = {model.origin.name: model for model in cache.cached_models()}
    if name not in models:
        have = ", ".join(models) or "none"
        raise UsageError(f"expected a cached model, one of {have}; got {name!r}")
    size = f"{models[name].nbytes / 1e6:.0f} MB"
    if not yes:
        click.confirm(f"Remove {name} ({size})?", abort=True, err=True)
    cache.remove(name)
    err().print(f"removed {name} ({size})", markup=False)
