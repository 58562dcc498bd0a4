"""Checks of the tuning options before a model is read."""

from __future__ import annotations

import os

from edgegen._optional import need
from edgegen.errors import UsageError
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import Recipe


def check_tune(options: ExportOptions, recipe: Recipe) -> None:
    """Check that the recipe has something to train, and that torch is installed.

    Raises:
        UsageError, MissingDependency
    """
    if options.tune == "none":
        return
    if recipe.weight_bits >= 8 or recipe.kv == "float32":
        raise UsageError(
            f"--tune {options.tune}: expected 2- or 4-bit weights and an int8 or int4 cache, got "
            f"recipe {recipe.name} with {recipe.weight_bits}-bit weights and {recipe.kv} cache; "
            "leave it out, or choose another recipe"
        )
    need("torch", "tune")
    need("safetensors", "export")


def check_only_tune(options: ExportOptions) -> None:
    """Check that `tune_only` can leave checkpoints that another machine's export continues from.

    Raises:
        UsageError
    """
    if options.tune == "none":
        raise UsageError(
            "--only-tune: expected --tune blockwise or --tune distill, got --tune none; add one"
        )
    if options.tune == "distill" and options.distill_tokens is None and options.minutes is None:
        raise UsageError(
            "--only-tune: expected --distill-tokens or --minutes with --tune distill, got neither; "
            "add the same number here and where the export is finished, since the default depends "
            "on the GPU"
        )


def is_follower(options: ExportOptions) -> bool:
    """Return whether torchrun started this process beside the one that writes the bundle.

    Raises:
        UsageError: there are several processes, but no distillation for them to share.
    """
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    if processes > 1 and options.tune != "distill":
        raise UsageError(
            f"torchrun: expected --tune distill, got --tune {options.tune} in {processes} "
            "processes; add it, or leave out torchrun"
        )
    return options.tune == "distill" and int(os.environ.get("RANK", "0")) > 0
