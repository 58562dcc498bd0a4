"""MergeQuant's parts, one file each: functions of (merged, part) that move steps between tensors.

`MERGED_PARTS` finds them without a list. The steps of products that take a norm's output go into
that norm, whatever the part is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen.errors import UsageError
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Backend

MergedPart = Callable[[Any, Any], None]
"""(merged: MergedBlock, part): fold the steps of products whose input the part computes."""

MERGED_PARTS: Backend[MergedPart] = Backend("merged_part", __name__)


def check_mergeable(config: ModelConfig, recipe: Recipe) -> None:
    """Check that the steps of a recipe with [static] go into the model's tensors.

    Raises:
        UsageError: names the parts and options into which they do not.
    """
    if recipe.static is None:
        return
    lacking = MERGED_PARTS.missing(config.all_parts())
    branches = [branch for kind in config.kinds for branch in kind]
    if not all(branch.norm for branch in branches):
        lacking.append("branches without a norm before them")
    if any(len(branch.parts) > 1 for branch in branches):
        lacking.append("branches of several parts")
    if lacking:
        raise UsageError(
            f"recipe {recipe.name}: expected a model without {', '.join(lacking)}, into which "
            f"fixed steps cannot be merged, got {config.architecture}; choose another recipe"
        )
