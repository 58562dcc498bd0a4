"""Bundles in the cache: exports of pulled models, made at their first use."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from edgegen._types import Progress
from edgegen.cli._output import err, progress
from edgegen.errors import InputError

RECIPE = "w4a8kv8"


def resolve(bundle: Path) -> Path:
    """Return the folder of a bundle; for a pulled name, that bundle or the model's export.

    Raises:
        InputError: the name is a built-in model's that is not pulled.
        EdgegenError: the export failed; see `edgegen.export`.
    """
    if bundle.exists():
        return bundle
    from edgegen.bundle import sharing
    from edgegen.models.pull import builtin, cache, hub

    name = bundle.as_posix()
    if not (name in builtin.BUILT_IN or hub.is_hub_name(name)):
        return bundle
    model = cache.find(name)
    if model is not None:
        return exported(name, model.path)
    if (pulled := sharing.folder(name)).exists():
        return pulled
    if name in builtin.BUILT_IN:
        raise InputError(
            f"expected a bundle or a pulled model, got {name}; run: edgegen pull {name}"
        )
    return bundle


def exported(name: str, source: Path) -> Path:
    """Return the bundle of model `name` in the cache; export `source` if it is not there yet."""
    import edgegen

    path = folder(name)
    if (bundle := intact(path)) is not None:
        return bundle
    say(f"{name} is not exported yet: exporting it as {RECIPE}, once")
    with timed(f"exported it as {RECIPE}"), bars() as report:
        return edgegen.export(source, path, RECIPE, overwrite=True, progress=report).path


def folder(name: str) -> Path:
    """Return where the bundle of a model is kept."""
    from edgegen.models.pull.cache import cache_dir

    return cache_dir() / "bundles" / f"{name.replace('/', '--')}-{RECIPE}"


def intact(path: Path) -> Path | None:
    """Return `path` if a bundle is there that is whole, else None."""
    from edgegen.bundle import open_bundle

    try:
        return open_bundle(path).path
    except InputError:  # missing, damaged, or of another format version
        return None


@contextmanager
def bars() -> Iterator[Progress]:
    """Yield a progress callback that draws one bar per stage."""
    with progress() as bar:
        tasks = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(stage)
            bar.update(tasks[stage], completed=done, total=total)

        yield report


@contextmanager
def timed(action: str) -> Iterator[None]:
    """Print on stderr how long the block took, unless it fails."""
    start = time.perf_counter()
    yield
    say(f"{action} in {time.perf_counter() - start:.1f} s")


def say(text: str) -> None:
    """Print a line on stderr as it is."""
    err().print(text, markup=False, soft_wrap=True)
