"""`edgegen models`: list or remove what is in the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import click
from rich.table import Column, Table

from edgegen._structs import msgspec
from edgegen.cli import _cached
from edgegen.cli._output import echo_json, err, out, output_option
from edgegen.errors import UsageError

if TYPE_CHECKING:
    from edgegen.models.pull.cache import CachedModel

Kind = Literal["model", "bundle"]


class CacheEntry(msgspec.Struct, frozen=True):
    """A model or a bundle in the cache."""

    name: str
    kind: Kind
    recipe: str | None
    """Recipe of a bundle."""
    path: str
    bytes: int
    license: str
    origin: str
    intact: bool


@click.group()
def command() -> None:
    """List or remove what `edgegen pull` has fetched and `edgegen run NAME` has exported."""


@command.command("list")
@output_option("table", "json", help="Print a table, or one JSON record per model and bundle.")
def list_models(output: str) -> None:
    """List the cached models and bundles, and the built-in models that can be pulled."""
    from edgegen.models.pull import builtin

    entries = _entries()
    if output == "json":
        echo_json(entries)
        return
    whole = [Column(name, no_wrap=True) for name in ("name", "kind", "recipe", "MB")]
    table = Table(*whole, "licence", Column("path", overflow="fold"))
    for e in entries:
        path = e.path if e.intact else _damaged(e)
        table.add_row(e.name, e.kind, e.recipe or "", _megabytes(e), e.license, path)
    models = {e.name for e in entries if e.kind == "model"}
    for b in builtin.BUILT_IN.values():
        if b.name not in models:
            size = f"{b.download_bytes / 1e6:.0f}"
            table.add_row(b.name, "model", "", size, b.license, "not pulled")
    out().print(table)


def _entries() -> list[CacheEntry]:
    """Return all models and bundles in the cache, sorted by name."""
    from edgegen.models.pull import cache

    entries = [_model(model) for model in cache.cached_models()]
    entries += [_bundle(bundle) for bundle in _cached.bundles()]
    return sorted(entries, key=lambda e: e.name)


def _model(model: CachedModel) -> CacheEntry:
    o, whole = model.origin, model.is_whole()
    path = str(model.path)
    return CacheEntry(o.name, "model", None, path, model.nbytes, o.license, o.origin, whole)


def _bundle(b: _cached.CachedBundle) -> CacheEntry:
    recipe, license_ = None, "unknown"
    if b.manifest is not None:
        recipe, license_ = b.manifest.recipe, b.manifest.source.license
    return CacheEntry(
        b.name, "bundle", recipe, str(b.path), b.nbytes, license_, b.origin, b.is_whole
    )


def _damaged(entry: CacheEntry) -> str:
    """Return what repairs a damaged model or bundle."""
    if entry.origin.startswith("export of "):
        return "damaged; the next run exports it again"
    return "damaged; pull it again"


def _megabytes(entry: CacheEntry) -> str:
    return f"{entry.bytes / 1e6:.0f}"


@command.command("rm")
@click.argument("name")
@click.option(
    "--kind",
    type=click.Choice(get_args(Kind)),
    help="Remove only this of NAME  [default: the model and the bundle exported from it]",
)
@click.option("-y", "--yes", is_flag=True, help="Remove without asking.")
def remove_model(name: str, kind: Kind | None, yes: bool) -> None:
    """Remove a model or a bundle from the cache.

    NAME is a model, which is removed with the bundle that was exported from it, or a pulled bundle.
    A bundle's packed weights are removed too.
    """
    everything = [e for e in _entries() if kind in (None, e.kind)]
    entries = [e for e in everything if e.name == name]
    if not entries:
        have = ", ".join(dict.fromkeys(e.name for e in everything)) or "none"
        raise UsageError(
            f"expected a cached {kind or 'model or bundle'}, one of {have}; got {name!r}"
        )
    parts = [f"{e.kind}{f' {e.recipe}' if e.recipe else ''}, {_megabytes(e)} MB" for e in entries]
    listed = f"{name} ({'; '.join(parts)})"
    if not yes:
        click.confirm(f"Remove {listed}?", abort=True, err=True)
    _remove(name, {e.kind for e in entries})
    err().print(f"removed {listed}", markup=False)


def _remove(name: str, kinds: set[Kind]) -> None:
    """Remove the bundle first: without its model its name would be that of a pulled one."""
    from edgegen.models.pull import cache

    for bundle in _cached.bundles() if "bundle" in kinds else ():
        if bundle.name == name:
            bundle.remove()
    if "model" in kinds:
        cache.remove(name)


@command.command("prune")
@click.option(
    "--days",
    type=click.FloatRange(min=0),
    default=30.0,
    show_default=True,
    help="Keep what was loaded in the last DAYS.",
)
def prune_packed(days: float) -> None:
    """Remove packed weights that were not loaded for a while.

    The native engine packs the weights of each bundle into the cache, wherever the bundle is. It
    packs them again when a bundle without them is loaded.
    """
    from edgegen.runtimes.native import cached

    files, size = cached.prune(days * 86400)
    err().print(f"removed {files} files of packed weights, {size / 1e6:.0f} MB", markup=False)
