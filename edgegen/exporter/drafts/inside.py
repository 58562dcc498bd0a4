"""Drafts inside a bundle: add a trained draft, or a copy of the model with fewer bits."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from edgegen._types import Progress
from edgegen.bundle import Bundle, BundleWriter
from edgegen.bundle.heads import HEADS_INDEX
from edgegen.bundle.manifest import NAME
from edgegen.errors import UsageError
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.pipeline import Pipeline
from edgegen.exporter.plan import ExportPlan
from edgegen.models.checkpoint import Checkpoint

INSIDE = "draft"
"""Folder of the draft in its target's bundle."""
SELF = "self"
"""The draft that is a copy of the model."""
SELF_RECIPE = "w2a8kv4"


def check_draft(draft: str | Path) -> None:
    """Check that `with_draft` can add a draft.

    Raises:
        UsageError: it is neither "self" nor the folder of a draft or of heads.
    """
    if draft != SELF and not any((Path(draft) / name).is_file() for name in (NAME, HEADS_INDEX)):
        raise UsageError(
            f"--draft: expected self, or the folder of a draft or of heads, got {str(draft)!r}; "
            "make one with: edgegen draft train"
        )


def with_draft(
    source: str | Path | Checkpoint,
    bundle: Bundle,
    draft: str | Path,
    progress: Progress | None = None,
) -> Bundle:
    """Add a draft to `bundle`, which was exported from `source`.

    Args:
        draft: "self", or the folder of a draft or of heads.

    Raises: as `export` does.
    """
    if draft == SELF:
        return self_draft(source, bundle, progress=progress)
    return add_draft(bundle, Path(draft))


def self_draft(
    source: str | Path | Checkpoint,
    bundle: Bundle,
    recipe: str = SELF_RECIPE,
    progress: Progress | None = None,
) -> Bundle:
    """Add a copy of the model that `bundle` was exported from, quantized by `recipe`."""
    with TemporaryDirectory(dir=bundle.path.parent, prefix=f".{bundle.path.name}.") as folder:
        options = _copy_options(recipe, bundle.manifest.context)
        copy = Pipeline(ExportJob(source, options, progress), Path(folder) / INSIDE).run()
        return add_draft(bundle, copy.path)


def plan_with_draft(
    source: str | Path | Checkpoint, planned: ExportPlan, options: ExportOptions
) -> ExportPlan:
    """Return the plan of an export together with the draft that it adds."""
    assert options.draft is not None
    check_draft(options.draft)
    if options.draft != SELF:
        size = sum(p.stat().st_size for p in Path(options.draft).rglob("*") if p.is_file())
        return msgspec.structs.replace(planned, bundle_bytes=planned.bundle_bytes + size)
    copy = ExportJob(source, _copy_options(SELF_RECIPE, planned.context)).timed_plan()
    return msgspec.structs.replace(
        planned,
        bundle_bytes=planned.bundle_bytes + copy.bundle_bytes,
        peak_memory_bytes=max(planned.peak_memory_bytes, copy.peak_memory_bytes),
        core_seconds=planned.core_seconds + copy.core_seconds,
        seconds=planned.seconds + copy.seconds,
    )


def add_draft(bundle: Bundle, draft: Path) -> Bundle:
    """Write `bundle` again in its place, with a copy of the folder `draft` in it."""
    with BundleWriter(bundle.path, overwrite=True) as writer:
        for name in bundle.manifest.files:
            if name.startswith(f"{INSIDE}/"):
                continue
            (writer.path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(bundle.file(name), writer.path / name)
        shutil.copytree(draft, writer.path / INSIDE, dirs_exist_ok=True)
        return writer.commit(bundle.manifest)


def _copy_options(recipe: str, context: int) -> ExportOptions:
    return ExportOptions(recipe=recipe, context=context, check=False)
