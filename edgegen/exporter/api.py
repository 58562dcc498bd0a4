"""The calls that export a model: `export`, its plan, and tuning alone."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import msgspec

from edgegen._types import Progress
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.exporter.drafts.inside import check_draft, plan_with_draft, with_draft
from edgegen.exporter.drafts.metadata import DraftMetadata
from edgegen.exporter.gate import FloatPredictions
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportKeywords, ExportOptions
from edgegen.exporter.pipeline import Pipeline
from edgegen.exporter.plan import ExportPlan
from edgegen.exporter.recipes import Recipe
from edgegen.exporter.tuning.checks import check_only_tune
from edgegen.exporter.tuning.tuning import TuningResult
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint


def export(
    source: str | Path | Checkpoint,
    out: str | Path,
    recipe: str | Path | Recipe | None = None,
    *,
    progress: Progress | None = None,
    **options: Unpack[ExportKeywords],
) -> Bundle:
    """Turn a model into a quantized bundle.

    Args:
        source: a GGUF file, a Hugging Face folder, a name that `edgegen pull` fetched, or an open
            checkpoint.
        out: folder of the bundle; it is replaced as a whole or not at all.
        recipe: a name (see `edgegen export --help`), the path of a recipe file, or a `Recipe`;
            w4a8kv8 by default.
        progress: called with (stage, done, total).
        options: the other fields of `ExportOptions`, for instance `context`, `target`, `tune`.

    Raises:
        CheckFailed: the gate did not pass; the bundle was left as OUT.failed.
        InputError: the model or the calibration text cannot be read.
        UsageError: an option is unknown, the recipe does not fit the model, or `out` exists.
        MissingDependency: a package that an option needs is not installed.
    """
    return run_export(source, Path(out), ExportOptions(recipe=recipe, **options), progress)


def run_export(
    source: str | Path | Checkpoint,
    out: Path,
    options: ExportOptions,
    progress: Progress | None = None,
    metadata: DraftMetadata | None = None,
    *,
    shared: FloatPredictions | None = None,
) -> Bundle:
    """Export with an options struct.

    Args:
        metadata: that of a model that is itself a draft.
        shared: the float model's predictions, for several exports of one model.

    Raises: as `export` does.
    """
    if options.via == "optimum":
        from edgegen.exporter.optimum.export import export_via_optimum

        return export_via_optimum(source, out, options, progress)
    source = _with_adapters(source, options)
    if options.draft is not None:
        check_draft(options.draft)
    bundle = Pipeline(ExportJob(source, options, progress, metadata), out, shared).run()
    if options.draft is None:
        return bundle
    return with_draft(source, bundle, options.draft, progress)


def plan(
    source: str | Path | Checkpoint,
    recipe: str | Path | Recipe | None = None,
    **options: Unpack[ExportKeywords],
) -> ExportPlan:
    """Return sizes, memory and time of an export without running it; arguments as for `export`."""
    return plan_export(source, ExportOptions(recipe=recipe, **options))


def plan_export(source: str | Path | Checkpoint, options: ExportOptions) -> ExportPlan:
    """Return the plan of an export with these options.

    Raises:
        UsageError: the options do not fit the model, or optimum-intel is to export it.
    """
    if options.via is not None:
        raise UsageError(
            f"--dry-run: expected an export of edgegen's own, got --via {options.via}, whose sizes "
            "are known only afterwards; leave one of the two out"
        )
    source = _with_adapters(source, options)
    planned = ExportJob(source, options).timed_plan()
    return planned if options.draft is None else plan_with_draft(source, planned, options)


def tune_only(
    source: str | Path | Checkpoint,
    out: Path,
    options: ExportOptions,
    progress: Progress | None = None,
) -> TuningResult:
    """Tune as `export` does, but write no bundle, and leave the checkpoints in OUT.tuning.

    An export with the same options continues from that folder, on this machine or on another to
    which it was copied.

    Raises:
        UsageError: the options tune nothing, or do not fit the model.
    """
    check_only_tune(options)
    source = _with_adapters(source, options)
    job = ExportJob(source, msgspec.structs.replace(options, check=False), progress)
    return Pipeline(job, out).tune()


def _with_adapters(
    source: str | Path | Checkpoint, options: ExportOptions
) -> str | Path | Checkpoint:
    """Return the source, opened with LoRA adapters if there are any.

    Raises:
        UsageError: the source is open already.
    """
    if not options.lora:
        return source
    if isinstance(source, Checkpoint):
        raise UsageError(
            "--lora: expected a Hugging Face folder, got an open checkpoint; pass the adapters to "
            "open_checkpoint"
        )
    return open_checkpoint(source, options.lora)
