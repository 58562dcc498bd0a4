"""What an export will take and give, computed before it is run (`--dry-run`)."""

from __future__ import annotations

import time
from collections.abc import Mapping

import msgspec
import numpy as np

from edgegen.arithmetic.rotation import mixing, rotations
from edgegen.bundle.manifest import BitsPerWeight
from edgegen.bundle.tensors import MATRICES
from edgegen.errors import UsageError
from edgegen.exporter.onnx.genai import kv_bytes_per_token
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.quantize import quantizers

"""Matrices of a block as the bundle stores them: rows of the parts, one after the other."""

TUNING_PASSES = 8
"""What tuning on a token takes, in passes of a token through the model: measured."""
MEMORY_MARGIN = 10**9
"""Most bytes an export takes beyond its largest piece in float32, the gate apart."""


class ExportPlan(msgspec.Struct, frozen=True):
    """Sizes in bytes; time and memory are estimates."""

    recipe: str
    parameters: int
    model_bytes: int
    bits_per_weight: BitsPerWeight
    kv_bytes_per_token: int
    context: int
    peak_memory_bytes: int
    """At most, the gate apart."""
    seconds: float
    """Of quantizing and calibrating on this machine, from a short measurement."""


def make_plan(
    config: ModelConfig,
    recipe: Recipe,
    context: int,
    *,
    calibrating: int,
    gating: int,
    tuning: int = 0,
    budget: float | None = None,
) -> ExportPlan:
    """`calibrating`, `gating` and `tuning` are the tokens that will pass through the model for
    each; `budget` the bits per weight that its blocks may take, if not the recipe's."""
    sizes = tensor_sizes(config, recipe, context)
    if budget is not None:
        sizes |= {
            f"layers.{i}.{m}": int(n * k * budget / 8)
            for i in range(config.num_layers)
            for m, (n, k) in matrices(config).items()
        }
    shapes = dict(config.tensor_shapes())
    weights = sum(int(np.prod(s)) for s in shapes.values())
    largest = max(
        _block_bytes(config, recipe, calibrating), 4 * config.vocab_size * config.hidden_size
    )
    return ExportPlan(
        recipe=recipe.name,
        parameters=weights,
        model_bytes=sum(sizes.values()),
        bits_per_weight=bits_per_weight(config, sizes),
        kv_bytes_per_token=kv_bytes_per_token(config, recipe.kv),
        context=context,
        peak_memory_bytes=largest + _tuning_bytes(config, tuning) + MEMORY_MARGIN,
        seconds=_seconds(recipe, weights, 2 * calibrating + gating + TUNING_PASSES * tuning),
    )


def _tuning_bytes(config: ModelConfig, tokens: int) -> int:
    """Most that block-wise tuning adds: two hidden states of each token, and of a block its weights
    in steps, as they are read, their gradients, and what Adam keeps."""
    block = sum(int(np.prod(s)) for s in config.layer_shapes().values())
    return 2 * 4 * tokens * config.hidden_size + (8 * 4 * block if tokens else 0)


def _block_bytes(config: ModelConfig, recipe: Recipe, calibrating: int) -> int:
    """Most that is held of one block: its weights as they came and as they are stored, and where
    moments [K, K] are wanted, those of its four products and what the largest is factored into; or
    all its inputs, and of one product the rounded ones and their moments."""
    block = 4 * sum(int(np.prod(s)) for s in config.layer_shapes().values())
    inputs = [k for _, k in matrices(config).values()]
    squares = 3 * 4 * max(inputs) ** 2
    if recipe.needs == "samples":
        return 2 * block + 4 * calibrating * (sum(inputs) + 3 * max(inputs)) + squares
    if recipe.needs == "hessian":
        return 2 * block + 4 * sum(k * k for k in inputs) + squares
    return 2 * block


def check_shapes(config: ModelConfig, recipe: Recipe) -> None:
    """Refuse a recipe whose groups do not divide the model's rows.

    Raises:
        UsageError: names the matrix, its row and the group size.
    """
    for name, (_, k) in matrices(config).items():
        group = _group(recipe, k) if recipe.weight_bits < 32 else 1
        whole_rows = recipe.weight_bits == 8 or recipe.symmetric
        if k % group or (whole_rows and k % 64):
            raise UsageError(
                f"recipe {recipe.name} has groups of {group}, which do not divide the {k} columns "
                f"of {name}; write a recipe with a group_size that does (edgegen export --help)"
            )


def matrices(config: ModelConfig) -> dict[str, tuple[int, int]]:
    """Shape (N, K) of each stored matrix of one block."""
    shapes = config.layer_shapes()
    rows = {name: sum(shapes[p][0] for p in parts) for name, parts in MATRICES.items()}
    return {name: (rows[name], shapes[parts[0]][1]) for name, parts in MATRICES.items()}


def tensor_sizes(config: ModelConfig, recipe: Recipe, context: int) -> dict[str, int]:
    """Bytes of every stored tensor's parts together, by the name of the tensor."""
    sizes = {
        f"layers.{i}.{m}": matrix_bytes(recipe.weight_bits, recipe.group_size, *shape)
        for i in range(config.num_layers)
        for m, shape in matrices(config).items()
    }
    table = (config.vocab_size, config.hidden_size)
    sizes["embed"] = matrix_bytes(recipe.embedding_bits, 0, *table)
    if not config.tie_embeddings:
        sizes["head"] = sizes["embed"]
    vectors = [s for _, s in config.tensor_shapes() if len(s) == 1]
    sizes["norms"] = sum(4 * s[0] for s in vectors)
    sizes["rope"] = len(config.ropes) * context * config.head_dim * 4
    if rotations(config, msgspec.to_builtins(recipe)).residual:
        sizes["rotation"] = mixing(config.hidden_size).nbytes
    if recipe.static is not None and recipe.static.reconstruct:
        sizes |= {
            name: size + 4 * config.hidden_size
            for name, size in sizes.items()
            if name.endswith((".qkv", ".gate_up"))
        }
    if recipe.kv != "float32":
        sizes["kv_scales"] = config.num_layers * 2 * config.kv_size * 4
    return sizes


def bits_per_weight(config: ModelConfig, sizes: Mapping[str, int]) -> BitsPerWeight:
    """Bits as stored, from the bytes of `tensor_sizes` (or of a data file, by the same names)."""
    blocks = 8 * sum(n for name, n in sizes.items() if name.rpartition(".")[2] in MATRICES)
    linear = config.num_layers * sum(n * k for n, k in matrices(config).values())
    table = config.vocab_size * config.hidden_size
    embedding = sizes["embed"] * 8
    head = sizes.get("head", sizes["embed"]) * 8
    tables = embedding + (0 if config.tie_embeddings else head)
    weights = linear + table * (1 if config.tie_embeddings else 2)
    return BitsPerWeight(
        linear=round(blocks / linear, 4),
        embedding=round(embedding / table, 4),
        head=round(head / table, 4),
        all=round((blocks + tables) / weights, 4),
    )


def _group(recipe: Recipe, k: int) -> int:
    return recipe.group_size or k


def matrix_bytes(bits: int, group_size: int, n: int, k: int) -> int:
    """Bytes of a stored matrix [n, k]; `group_size` 0 is a whole row."""
    if bits == 32:
        return 4 * n * k
    if bits == 8:
        return n * k + 4 * n
    groups = -(-k // (group_size or k))
    return n * (k * bits // 8 + groups + -(-groups * bits // 8) + 4)


def _seconds(recipe: Recipe, weights: int, tokens: int) -> float:
    """Extrapolated from a small matrix and a small product."""
    rng = np.random.default_rng(0)
    sample = rng.standard_normal((512, 512), np.float32)
    total = 0.0
    if recipe.weight_bits < 32:
        quantizer = quantizers.get(recipe.quantizer)
        moments = np.eye(512, dtype=np.float32)
        start = time.perf_counter()
        quantizer(sample, recipe.weight_bits, _group(recipe, 512), moments)
        total += (time.perf_counter() - start) / sample.size * weights
    x = rng.standard_normal((512, 512), np.float32)
    _ = x @ sample.T
    start = time.perf_counter()
    _ = x @ sample.T
    return total + (time.perf_counter() - start) / (512 * sample.size) * weights * tokens
