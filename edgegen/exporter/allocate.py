"""`--bits-per-weight`: give each matrix the bits and the group size that it needs most.

What a choice costs is measured: one matrix of one block is quantized, the block runs on a
calibration text, and its output's squared error is taken relative to the output. Smaller groups
stand beside more bits (FineQuant's adaptive granularity, arXiv:2308.09723). A budget is then spent
greedily, where an additional bit takes away most error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block
from edgegen.errors import UsageError
from edgegen.exporter.blocks import unfuse
from edgegen.exporter.plan import matrices, matrix_bytes
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.quantize.base import Quantizer

GROUPS = (128, 64, 32)
"""Group sizes that every engine takes at 2 bits."""
WINDOWS = 2
"""Of the calibration text, that a block runs on for each choice."""


class Choice(msgspec.Struct, frozen=True, order=True):
    """How one matrix is stored."""

    bits: int
    group_size: int
    """0 is a whole row."""


Errors = dict[str, dict[Choice, float]]
"""Of each matrix, "layers.0.qkv" and so on, what each choice does to its block."""


def choices(recipe: Recipe, k: int) -> list[Choice]:
    """What a matrix of `k` inputs may become; the recipe's own bits with all group sizes."""
    groups = {g for g in (*GROUPS, recipe.group_size) if g and k % g == 0}
    found = [Choice(recipe.weight_bits, g) for g in sorted(groups, reverse=True)]
    if recipe.weight_bits == 2:
        found.append(Choice(4, recipe.group_size))
    return [*found, *([Choice(8, 0)] if k % 64 == 0 else [])]


def check(budget: float | None, config: ModelConfig, recipe: Recipe) -> None:
    """Refuse a budget that the recipe cannot keep, or cannot use.

    Raises:
        UsageError
    """
    if budget is None:
        return
    if recipe.weight_bits >= 8:
        raise UsageError(
            f"recipe {recipe.name} has {recipe.weight_bits}-bit weights; --bits-per-weight takes "
            "a recipe of 2 or 4 bits"
        )
    if recipe.sparse:
        raise UsageError(
            f"recipe {recipe.name} prunes two of four weights, which --bits-per-weight cannot "
            "weigh against bits; leave one of them out"
        )
    shapes = matrices(config)
    weights = sum(n * k for n, k in shapes.values())
    least = 8 * sum(min(_bytes(recipe, s).values()) for s in shapes.values()) / weights
    if not budget >= least:  # NaN too
        raise UsageError(
            f"{budget:g} bits per weight are too few for recipe {recipe.name}, whose scales and "
            f"zero points count: give at least {np.ceil(least * 1000) / 1000:g}"
        )


def measure(
    block: Block,
    fused: Mapping[str, Float],
    moments: Mapping[str, Float],
    states: Sequence[Float],
    *,
    quantizer: Quantizer,
    recipe: Recipe,
) -> Errors:
    """Relative squared error of a block's output for each choice of each of its matrices.

    Args:
        fused: float matrices by their stored names.
        states: what the block is given, [T, hidden] each.
    """
    exact = [block.forward(x)[0] for x in states]
    found: Errors = {}
    for name, matrix in fused.items():
        errors = found[f"layers.{block.layer}.{name}"] = {}
        for choice in choices(recipe, matrix.shape[1]):
            codes = quantizer(matrix, choice.bits, choice.group_size, moments.get(name))
            replaced = unfuse(block.config, {name: codes.dequantize()})
            rough = Block(block.config, block.layer, {**block.weights, **replaced}, block.inner)
            errors[choice] = float(
                np.mean([_off(rough.forward(x)[0], y) for x, y in zip(states, exact, strict=True)])
            )
    return found


def _off(rough: Float, exact: Float) -> float:
    """Mean over tokens: some are a thousand times as loud as others."""
    size = np.square(exact).mean(axis=1)
    return float((np.square(rough - exact).mean(axis=1) / np.maximum(size, 1e-30)).mean())


def allocate(
    budget: float, config: ModelConfig, recipe: Recipe, errors: Errors
) -> dict[str, Choice]:
    """The choice for each matrix, at most `budget` bits per weight in all; see `spend`."""
    shapes = matrices(config)
    costs = {name: _bytes(recipe, shapes[name.rpartition(".")[2]]) for name in errors}
    weights = config.num_layers * sum(n * k for n, k in shapes.values())
    return spend(int(budget * weights / 8), costs, errors)


def spend(
    budget: int, costs: Mapping[str, Mapping[Choice, int]], errors: Errors
) -> dict[str, Choice]:
    """Greedy: from the cheapest choices on, the step that takes away most error for its bytes.

    Where one choice for all, or one step alone from the cheapest, is better than that and fits, it
    is taken; by the latter at least half of the error that could go away does (the bound of greedy
    knapsacks).

    Args:
        budget: in bytes; no less than the cheapest choices take.
    """
    cheapest = {
        name: min(cost, key=lambda c: (cost[c], errors[name][c], c)) for name, cost in costs.items()
    }
    taken = dict(cheapest)
    left = budget - sum(costs[name][choice] for name, choice in taken.items())
    while True:
        steps = [
            ((errors[name][now] - errors[name][new]) / (cost[new] - cost[now]), name, new)
            for name, now in taken.items()
            for cost in (costs[name],)
            for new in cost
            if 0 < cost[new] - cost[now] <= left and errors[name][new] < errors[name][now]
        ]
        if not steps:
            break
        _, name, new = max(steps)
        left -= costs[name][new] - costs[name][taken[name]]
        taken[name] = new
    others = [dict.fromkeys(costs, choice) for choice in _shared(costs)]
    others += [cheapest | {name: choice} for name, cost in costs.items() for choice in cost]
    fits = [o for o in others if sum(costs[n][c] for n, c in o.items()) <= budget]
    return min([taken, *fits], key=lambda t: sum(errors[n][c] for n, c in t.items()))


def _shared(costs: Mapping[str, Mapping[Choice, int]]) -> list[Choice]:
    """Choices that every matrix has."""
    return sorted(set.intersection(*(set(cost) for cost in costs.values())))


def _bytes(recipe: Recipe, shape: tuple[int, int]) -> dict[Choice, int]:
    n, k = shape
    return {c: matrix_bytes(c.bits, c.group_size, n, k) for c in choices(recipe, k)}
