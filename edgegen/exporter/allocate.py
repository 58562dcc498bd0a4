"""`--bits-per-weight`: choose the bits and the group size of each matrix within a budget.

The error of each choice is measured: one matrix of one block is quantized, the block runs on
calibration text, and the squared error of its output is divided by the output's square. Smaller
groups are choices as well as more bits (FineQuant's adaptive granularity, arXiv:2308.09723), where
codes have groups. The budget is then spent greedily, where an additional bit reduces the error
most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from edgegen._types import Float
from edgegen.arithmetic import trellis
from edgegen.arithmetic.decoder import Block, Pass
from edgegen.errors import UsageError
from edgegen.exporter.blocks import unfuse
from edgegen.exporter.plan import block_matrix_bytes
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.quantize.base import Quantizer

GROUPS = (128, 64, 32)
"""Group sizes that every engine supports at 2 bits."""
WINDOWS = 2
"""Number of calibration windows that a block runs on for each choice."""


class Choice(msgspec.Struct, frozen=True, order=True):
    """Bits and group size of one matrix."""

    bits: int
    group_size: int
    """0 is a whole row."""


Errors = dict[str, dict[Choice, float]]
"""Matrix, e.g. "layers.0.qkv" -> relative error of its block's output for each choice."""


def choices(recipe: Recipe, k: int) -> list[Choice]:
    """Return the choices for a matrix of `k` inputs: the recipe's bits with all group sizes, and
    more bits."""
    eight = [Choice(8, 0)] if k % 64 == 0 else []
    if recipe.trellis:
        return [*(Choice(b, 0) for b in trellis.RATES if b >= recipe.weight_bits), *eight]
    groups = {g for g in (*GROUPS, recipe.group_size) if g and k % g == 0}
    result = [Choice(recipe.weight_bits, g) for g in sorted(groups, reverse=True)]
    if recipe.weight_bits == 2:
        result.append(Choice(4, recipe.group_size))
    return [*result, *eight]


def check(budget: float | None, config: ModelConfig, recipe: Recipe) -> None:
    """Check that the recipe can use a budget of bits, and that it suffices.

    Raises:
        UsageError
    """
    if budget is None:
        return
    if recipe.weight_bits >= 8:
        raise UsageError(
            f"--bits-per-weight: expected a recipe with 2- to 4-bit weights, got {recipe.name} "
            f"with {recipe.weight_bits}-bit weights; choose another recipe"
        )
    if recipe.sparse or recipe.symmetric:
        kind = "2:4 sparsity" if recipe.sparse else "one group a row"
        raise UsageError(
            "--bits-per-weight: expected a recipe whose groups can vary, got "
            f"{recipe.name}, with {kind}; choose another recipe"
        )
    shapes = config.stored_matrices()
    weights = sum(n * k for n, k in shapes.values())
    costs = [_bytes(recipe, shape).values() for shape in shapes.values()]
    minimum, maximum = (8 * sum(map(extreme, costs)) / weights for extreme in (min, max))
    if budget > maximum:
        raise UsageError(
            f"--bits-per-weight: expected at most {np.floor(maximum * 1000) / 1000:g} for recipe "
            f"{recipe.name}, scales and zero points counted, got {budget:g}; lower it"
        )
    if not budget >= minimum:  # rejects NaN too
        raise UsageError(
            f"--bits-per-weight: expected at least {np.ceil(minimum * 1000) / 1000:g} for recipe "
            f"{recipe.name}, scales and zero points counted, got {budget:g}; raise it"
        )


def measure(
    block: Block,
    fused: Mapping[str, Float],
    moments: Mapping[str, Float],
    states: Sequence[tuple[Float, Pass]],
    *,
    quantizer: Quantizer,
    recipe: Recipe,
) -> Errors:
    """Measure the relative error of a block's output for each choice of each of its matrices.

    Args:
        fused: float matrices by their stored names.
        states: inputs of the block, [T, hidden] each, with their passes.
    """
    exact = [block.forward(x, whole=whole)[0] for x, whole in states]
    result: Errors = {}
    for name, matrix in fused.items():
        errors = result[f"layers.{block.layer}.{name}"] = {}
        for choice in choices(recipe, matrix.shape[1]):
            codes = quantizer(matrix, choice.bits, choice.group_size, moments.get(name))
            replaced = unfuse(block.config, block.layer, {name: codes.dequantize()})
            tensors = {**block.weights, **replaced}
            rough = Block(block.config, block.layer, tensors, block.inner, block.context)
            outputs = [rough.forward(x, whole=whole)[0] for x, whole in states]
            errors[choice] = float(np.mean(list(map(_error, outputs, exact))))
    return result


def _error(rough: Float, exact: Float) -> float:
    """Return the relative squared error, averaged per token: magnitudes differ by up to 1000."""
    size = np.square(exact).mean(axis=1)
    return float((np.square(rough - exact).mean(axis=1) / np.maximum(size, 1e-30)).mean())


def allocate(
    budget: float, config: ModelConfig, recipe: Recipe, errors: Errors
) -> dict[str, Choice]:
    """Return the choice for each matrix within `budget` bits per weight on average; see `spend`."""
    shapes = config.stored_matrices()
    costs = {name: _bytes(recipe, shapes[name]) for name in errors}
    weights = sum(n * k for n, k in shapes.values())
    return spend(int(budget * weights / 8), costs, errors)


def spend(
    budget: int, costs: Mapping[str, Mapping[Choice, int]], errors: Errors
) -> dict[str, Choice]:
    """Return choices within a budget, by greedy steps from the cheapest.

    Each step is the one that reduces the error most per byte. If one choice for all matrices, or a
    single step from the cheapest, is better and fits, the result is that one. The single step
    guarantees half of the possible reduction (the bound of greedy knapsacks).

    Args:
        budget: in bytes, at least the size of the cheapest choices.
    """
    cheapest = {
        name: min(cost, key=lambda c: (cost[c], errors[name][c], c)) for name, cost in costs.items()
    }
    chosen = dict(cheapest)
    left = budget - sum(costs[name][choice] for name, choice in chosen.items())
    while True:
        steps = [
            ((errors[name][now] - errors[name][new]) / (cost[new] - cost[now]), name, new)
            for name, now in chosen.items()
            for cost in (costs[name],)
            for new in cost
            if 0 < cost[new] - cost[now] <= left and errors[name][new] < errors[name][now]
        ]
        if not steps:
            break
        _, name, new = max(steps)
        left -= costs[name][new] - costs[name][chosen[name]]
        chosen[name] = new
    others = [dict.fromkeys(costs, choice) for choice in _shared(costs)]
    others += [cheapest | {name: choice} for name, cost in costs.items() for choice in cost]
    fits = [o for o in others if sum(costs[n][c] for n, c in o.items()) <= budget]
    return min([chosen, *fits], key=lambda t: sum(errors[n][c] for n, c in t.items()))


def _shared(costs: Mapping[str, Mapping[Choice, int]]) -> list[Choice]:
    """Return the choices that all matrices have."""
    return sorted(set.intersection(*(set(cost) for cost in costs.values())))


def _bytes(recipe: Recipe, shape: tuple[int, int]) -> dict[Choice, int]:
    n, k = shape
    return {c: block_matrix_bytes(recipe, c.bits, c.group_size, n, k) for c in choices(recipe, k)}
