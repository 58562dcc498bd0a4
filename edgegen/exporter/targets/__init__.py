"""Graphs that an export can write side by side, from the same tensors: one file for each target.

model.onnx is in every bundle, since its data file contains the tensors that all engines load.
Another package adds a target through an entry point of the group `edgegen.targets`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from edgegen._registry import Registry
from edgegen.errors import UsageError

if TYPE_CHECKING:  # the help of `edgegen export` lists the targets
    from edgegen.bundle.tensors import Entry
    from edgegen.exporter.recipes import Recipe
    from edgegen.models.config import ModelConfig

ALWAYS = "onnx"
"""Target of every export but those with `via="optimum"`."""


@dataclass(frozen=True)
class TargetInputs:
    """Inputs of a target: the bundle's folder, which has model.onnx and its data file."""

    folder: Path
    config: ModelConfig
    recipe: Recipe
    entries: Mapping[str, Entry]
    """Tensors of the data file."""
    context: int


@dataclass(frozen=True)
class ExportTarget:
    """A target, as it is registered."""

    name: str
    """Its name in --target."""
    help: str
    lacks: Callable[[ModelConfig], list[str]]
    """Parts of a model that the target does not compute."""
    write: Callable[[TargetInputs], None] = lambda _: None
    """Write the graph into the bundle's folder."""
    needs: Callable[[], None] = lambda: None
    """Raise MissingDependency if a package that writes the target is not installed."""
    static: bool = False
    """Whether it takes recipes with [static]."""
    copies: int = 0
    """Copies of the tensors that it adds to the bundle."""


TARGETS: Registry[ExportTarget] = Registry("target", __name__, "TARGET", ExportTarget)


def check_targets(targets: Sequence[str], recipe: Recipe) -> None:
    """Check that the recipe can be written for each target, and the packages are installed.

    Raises:
        UsageError: a target does not take the recipe.
        MissingDependency: a package that writes a target is not installed.
    """
    for target in map(TARGETS.get, targets):
        if recipe.static is not None and not target.static:
            raise UsageError(
                f"--target {target.name}: expected a recipe without [static], got {recipe.name}; "
                "choose another recipe, or leave --target out"
            )
        target.needs()


def check_parts(targets: Sequence[str], config: ModelConfig) -> None:
    """Check that each target computes all parts of the model.

    Raises:
        UsageError: names the parts that a target lacks.
    """
    for target in map(TARGETS.get, dict.fromkeys((ALWAYS, *targets))):
        if lacking := target.lacks(config):
            raise UsageError(
                f"--target {target.name}: expected a model without {', '.join(lacking)}, which it "
                f"does not compute, got {config.architecture}; choose other targets or another "
                "model"
            )


def write_targets(targets: Sequence[str], inputs: TargetInputs) -> None:
    """Write the graphs besides model.onnx into the bundle's folder."""
    for target in map(TARGETS.get, targets):
        target.write(inputs)


def all_targets_bytes(model_bytes: int, targets: Sequence[str]) -> int:
    """Estimate the size of a bundle whose ONNX part has `model_bytes`."""
    return model_bytes * (1 + sum(TARGETS.get(name).copies for name in targets))
