"""The kinds of graph that an export can write beside each other, from the same tensors.

model.onnx is in every bundle: its data file holds the tensors that all engines read.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from edgegen._optional import need
from edgegen.errors import UsageError
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig

TARGETS = ("onnx", "openvino")


def parse_targets(given: str | Sequence[str], recipe: Recipe) -> tuple[str, ...]:
    """Targets from a list, or a text with commas; what they need is known to be here.

    Raises:
        UsageError: there is no such target, or it does not take the recipe.
        MissingDependency: a package that writes it is not installed.
    """
    names = [n.strip() for n in given.split(",")] if isinstance(given, str) else list(given)
    for name in names:
        if name not in TARGETS:
            raise UsageError(f"no target is named {name!r}; choose from: {', '.join(TARGETS)}")
    if "openvino" in names:
        if recipe.static is not None:
            raise UsageError(
                f"recipe {recipe.name} has fixed steps, which are not written for OpenVINO; "
                "choose a recipe without [static], or leave --target out"
            )
        need("openvino", "openvino")
        need("openvino_tokenizers", "openvino-export")
        need("transformers", "openvino-export")
    return tuple(dict.fromkeys(names))


def write_targets(
    targets: Sequence[str], folder: Path, config: ModelConfig, recipe: Recipe
) -> None:
    """Write all but model.onnx into the bundle's folder."""
    if "openvino" not in targets:
        return
    from edgegen.exporter.openvino.target import write_openvino

    write_openvino(folder, config, recipe)


def with_targets(model_bytes: int, targets: Sequence[str]) -> int:
    """About what a bundle takes whose ONNX part has `model_bytes`."""
    return model_bytes * (2 if "openvino" in targets else 1)
