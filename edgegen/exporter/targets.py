"""Graphs that an export can write side by side, from the same tensors.

model.onnx is in every bundle, since its data file contains the tensors that all engines load.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from edgegen._optional import need
from edgegen.errors import UsageError
from edgegen.exporter.onnx.parts import ONNX_PARTS
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Backend


def check_targets(targets: Sequence[str], recipe: Recipe) -> None:
    """Check that the recipe can be written for each target, and the packages are installed.

    Raises:
        UsageError: a target does not take the recipe.
        MissingDependency: a package that writes a target is not installed.
    """
    if "openvino" not in targets:
        return
    if recipe.static is not None:
        raise UsageError(
            f"--target openvino: expected a recipe without [static], got {recipe.name}; choose "
            "another recipe, or leave --target out"
        )
    need("openvino", "openvino")
    need("openvino_tokenizers", "openvino-export")
    need("transformers", "openvino-export")


def check_parts(targets: Sequence[str], config: ModelConfig) -> None:
    """Check that each target computes all parts of the model.

    Raises:
        UsageError: names the parts that a target lacks.
    """
    builders: dict[str, Backend[Any]] = {"onnx": ONNX_PARTS}
    if "openvino" in targets:
        from edgegen.exporter.openvino.parts import OPENVINO_PARTS

        builders["openvino"] = OPENVINO_PARTS
    for target, parts in builders.items():
        if lacking := parts.missing(config.all_parts()):
            raise UsageError(
                f"--target {target}: expected a model without {', '.join(lacking)}, which it does "
                f"not compute, got {config.architecture}; choose other targets or another model"
            )


def write_targets(
    targets: Sequence[str], folder: Path, config: ModelConfig, recipe: Recipe
) -> None:
    """Write the graphs besides model.onnx into the bundle's folder."""
    if "openvino" not in targets:
        return
    from edgegen.exporter.openvino.target import write_openvino

    write_openvino(folder, config, recipe)


def all_targets_bytes(model_bytes: int, targets: Sequence[str]) -> int:
    """Estimate the size of a bundle whose ONNX part has `model_bytes`."""
    return model_bytes * (2 if "openvino" in targets else 1)
