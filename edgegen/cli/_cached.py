"""Bundles in the cache: exports of pulled models, made at their first use, and pulled bundles."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from edgegen._types import Progress
from edgegen.cli._output import err, progress
from edgegen.errors import EdgegenError, InputError

if TYPE_CHECKING:
    from edgegen.bundle.manifest import Manifest

RECIPE = "w4a8kv8"


@dataclass(frozen=True)
class CachedBundle:
    """Bundle in the cache."""

    name: str
    """Name that `edgegen run` takes: of the exported model, or of the pulled repository."""
    path: Path
    manifest: Manifest | None
    """None if it cannot be read."""
    origin: str

    @property
    def is_whole(self) -> bool:
        """Whether all files exist and have their recorded sizes."""
        from edgegen.bundle.reader import check_size

        try:
            for name, entry in self.manifest.files.items() if self.manifest else ():
                check_size(self.path, name, entry)
        except InputError:
            return False
        return self.manifest is not None

    @property
    def nbytes(self) -> int:
        """Size on disk in bytes."""
        return sum(file.stat().st_size for file in self.path.rglob("*") if file.is_file())

    def remove(self) -> None:
        """Delete the bundle and its packed weights. The rename hides it from readers at once.

        Raises:
            UsageError: another process is writing it.
        """
        from edgegen.bundle import Bundle, placing
        from edgegen.runtimes.native import cached

        with placing.lock(self.path):
            hidden = placing.temporary(self.path)
            self.path.rename(hidden)
            placing.discard(hidden)
        if self.manifest is not None:
            cached.remove(Bundle(self.path, self.manifest))


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


def bundles() -> list[CachedBundle]:
    """Return all bundles in the cache, sorted by name."""
    from edgegen.models.pull import builtin, cache

    root = cache.cache_dir() / "bundles"
    folders = [f for f in root.iterdir() if not f.name.startswith(".")] if root.is_dir() else []
    models = {*builtin.BUILT_IN, *(model.origin.name for model in cache.cached_models())}
    exports = {folder(name): name for name in models}
    return sorted((_bundle(f, exports.get(f)) for f in folders), key=lambda bundle: bundle.name)


def _bundle(path: Path, model: str | None) -> CachedBundle:
    """Return the bundle in a folder of the cache; `model` is the name of the exported model."""
    from edgegen.bundle.reader import read_manifest

    try:
        manifest = read_manifest(path)
    except EdgegenError:
        manifest = None
    name = path.name.replace("--", "/")
    if model is None:
        return CachedBundle(name, path, manifest, f"huggingface.co/{name}")
    return CachedBundle(model, path, manifest, f"export of {model}")


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
