"""Registry of drafters: those of edgegen and those of other packages.

A module of `edgegen.generation.speculative.drafters` defines DRAFTER. Another package names its
record in an entry point of the group `edgegen.drafters`.
"""

from __future__ import annotations

from pathlib import Path

from edgegen._registry import Registry
from edgegen.errors import UsageError
from edgegen.generation.speculative.drafters.base import DrafterSpec, HeadKind

NONE = "none"
"""Name that selects plain decoding."""
INSIDE = "draft"
"""Directory inside a bundle for the drafter that was exported with it."""

DRAFTERS: Registry[DrafterSpec] = Registry(
    "drafter", "edgegen.generation.speculative.drafters", "DRAFTER", DrafterSpec
)

HEAD_KINDS: Registry[HeadKind] = Registry(
    "head", "edgegen.generation.speculative.drafters", "HEADS", HeadKind
)
"""Kinds of heads: a module of the same package defines HEADS."""


def drafters() -> list[DrafterSpec]:
    """Return all drafters, the cheapest first."""
    return sorted(DRAFTERS.parts().values(), key=lambda spec: (spec.rank, spec.name))


def find(draft: str, bundle: Path | None) -> tuple[DrafterSpec, Path | None]:
    """Return the drafter that `draft` selects and the directory that it loads, if any.

    Args:
        draft: the name of a drafter, or a directory with the file of one.
        bundle: directory of the target's bundle, for a drafter that is part of it.

    Raises:
        UsageError: `draft` is unknown, or the bundle has no drafter of this name.
    """
    if draft in DRAFTERS.names():
        spec = DRAFTERS.get(draft)
        return spec, None if spec.file is None else _inside(bundle, spec, spec.file)
    known = drafters()
    for spec in known:
        if spec.file is not None and (Path(draft) / spec.file).is_file():
            return spec, Path(draft)
    names = ", ".join([NONE, *(spec.name for spec in known)])
    raise UsageError(f"unknown draft {draft!r}: expected a bundle directory or one of {names}")


def _inside(bundle: Path | None, spec: DrafterSpec, file: str) -> Path:
    if bundle is not None and (bundle / INSIDE / file).is_file():
        return bundle / INSIDE
    raise UsageError(
        f"draft {spec.name}: expected {INSIDE}/{file} in the bundle, got none; "
        f"export the bundle again with {spec.export}"
    )
