"""Export a model by several recipes: a bundle each, and one float pass for all quality gates.

A block is calibrated behind the quantized blocks before it, so each recipe has Hessians of its own.
What the recipes share is the float model's predictions of the gate's text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from edgegen._types import Progress
from edgegen.bundle import Bundle, BundleWriter
from edgegen.errors import CheckFailed, UsageError
from edgegen.exporter.api import run_export
from edgegen.exporter.gate import FloatPredictions
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.targets import all_targets_bytes
from edgegen.exporter.tuning.checks import is_follower
from edgegen.models import open_checkpoint


def run_exports(
    source: str | Path,
    out: Path,
    each: Sequence[ExportOptions],
    progress: Progress | None = None,
) -> Iterator[Bundle]:
    """Export a model by several recipes, and yield each bundle when it is written.

    With one recipe the bundle is OUT, with several they are OUT/RECIPE. All recipes and folders
    are checked before the first export.

    Args:
        each: options that differ in the recipe alone.

    Raises:
        CheckFailed: raised at the end if bundles did not pass their gates; they were left as
            OUT/RECIPE.failed.
        UsageError: two recipes have one name, or as for `export`.
    """
    if len(each) == 1:
        yield run_export(source, out, each[0], progress)
        return
    if each[0].via is not None:
        raise UsageError(
            f"--via {each[0].via}: expected one --recipe, got {len(each)}; leave the others out"
        )
    checkpoint = open_checkpoint(source, each[0].lora)
    each = [msgspec.structs.replace(options, lora=()) for options in each]
    folders = _folders(out, [str(options.recipe) for options in each])
    jobs = [ExportJob(checkpoint, options) for options in each]
    if not is_follower(each[0]):  # one process writes the bundles
        _check_folders(folders, jobs)
    shared, failures = FloatPredictions(), list[str]()
    for folder, options in zip(folders, each, strict=True):
        report = _named(progress, folder.name)
        try:
            yield run_export(checkpoint, folder, options, report, shared=shared)
        except CheckFailed as failure:
            failures.append(str(failure))
    if failures:
        raise CheckFailed("; ".join(failures))


def _folders(out: Path, recipes: Sequence[str]) -> list[Path]:
    """Return the folder of each recipe's bundle: its name, without the suffix of a file."""
    names = [Path(recipe).name.removesuffix(".toml") for recipe in recipes]
    for name in names:
        if names.count(name) > 1:
            raise UsageError(
                f"--recipe: expected different recipes, got {name} {names.count(name)} times; "
                "leave one out"
            )
    return [out / name for name in names]


def _check_folders(folders: Sequence[Path], jobs: Sequence[ExportJob]) -> None:
    """Check that all bundles can be written, and that the disk has space for them together."""
    size = sum(all_targets_bytes(job.model_bytes, job.options.targets) for job in jobs)
    for folder, job in zip(folders, jobs, strict=True):
        with BundleWriter(folder, job.options.overwrite, size):
            pass


def _named(progress: Progress | None, recipe: str) -> Progress | None:
    """Return a callback that adds the recipe's name to each stage."""
    if progress is None:
        return None
    return lambda stage, done, total: progress(f"{recipe}: {stage}", done, total)
