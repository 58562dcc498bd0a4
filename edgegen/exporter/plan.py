"""Sizes, memory and time of an export, computed before it runs (`--dry-run`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
import numpy as np

from edgegen.arithmetic import trellis
from edgegen.arithmetic.rotation import rotation_matrix, rotations
from edgegen.bundle.manifest import BitsPerWeight
from edgegen.errors import UsageError
from edgegen.exporter import gate
from edgegen.exporter.calibration import buffer
from edgegen.exporter.calibration.block import in_one_pass
from edgegen.exporter.calibration.calibrate import AT_ONCE
from edgegen.exporter.offsets import with_offsets
from edgegen.exporter.onnx.genai import kv_bytes_per_token
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import HEAD_GROUP, Recipe
from edgegen.exporter.targets import all_targets_bytes
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.base import PREFILL_CHUNK
from edgegen.runtimes.recurrent import native_bytes

BASE_BYTES = 200 * 10**6
"""Memory of Python, its packages and the libraries of the native engine and ONNX Runtime."""
LIBRARY_BYTES = 250 * 10**6
"""Memory of OpenVINO with its converters, and of torch."""
HEAP = 1.5
"""Heap that activations take, divided by their size, where freed pages are not released between
products: measured."""


@dataclass(frozen=True)
class Workload:
    """Tokens that pass through the model during an export, by purpose."""

    calibration: int
    gate: int
    exact: int = 0
    """Tokens of the calibration text that pass through the float model too, for corrections."""
    tuning: int = 0
    distillation: int = 0
    written: int = 0
    """Tokens of calibration text that the model writes itself."""


class ExportPlan(msgspec.Struct, frozen=True):
    """Sizes in bytes; time and memory are estimates."""

    recipe: str
    parameters: int
    active_parameters: int
    """Parameters without those of the experts that a token does not choose."""
    model_bytes: int
    """The tensors that all engines load."""
    active_bytes: int
    """The weights that one token loads."""
    bundle_bytes: int
    """All targets, and the draft."""
    bits_per_weight: BitsPerWeight
    kv_bytes_per_token: int
    state_bytes: int
    """Recurrent state of a cache, which does not grow with its tokens."""
    context: int
    peak_memory_bytes: int
    """Peak of the whole command, with the gate."""
    core_seconds: float
    """Time on one core of this machine, from a short measurement."""
    seconds: float
    """Time on all its cores, if they are idle."""


def make_plan(
    config: ModelConfig, recipe: Recipe, options: ExportOptions, context: int, work: Workload
) -> ExportPlan:
    """Return the plan of an export without its time; `context` is the resolved one."""
    sizes = planned_sizes(config, recipe, options, context)
    weights = sum(int(np.prod(s)) for s in dict(config.tensor_shapes()).values())
    idle = sum(n * k for n, k in config.stored_matrices().values()) - config.active_weights
    model_bytes, bits = sum(sizes.values()), bits_per_weight(config, sizes)
    stages = (
        _table_bytes(config, recipe),
        _block_bytes(config, recipe, work) + _training_bytes(config, work),
        _gate_bytes(config, model_bytes) if work.gate else 0,
    )
    libraries = ("openvino" in options.targets) + (options.tune != "none")
    return ExportPlan(
        recipe=recipe.name,
        parameters=weights,
        active_parameters=weights - idle,
        model_bytes=model_bytes,
        active_bytes=bits.active_bytes(config),
        bundle_bytes=all_targets_bytes(model_bytes, options.targets),
        bits_per_weight=bits,
        kv_bytes_per_token=kv_bytes_per_token(config, recipe.kv),
        state_bytes=native_bytes(config),
        context=context,
        peak_memory_bytes=max(stages) + BASE_BYTES + libraries * LIBRARY_BYTES,
        core_seconds=0,
        seconds=0,
    )


def planned_sizes(
    config: ModelConfig, recipe: Recipe, options: ExportOptions, context: int
) -> dict[str, int]:
    """Return the bytes of each stored tensor, with a budget of bits if there is one."""
    sizes = tensor_sizes(config, recipe, context)
    if options.bits_per_weight is not None:
        sizes |= {
            name: int(n * k * options.bits_per_weight / 8)
            for name, (n, k) in config.stored_matrices().items()
        }
    return sizes


def _table_bytes(config: ModelConfig, recipe: Recipe) -> int:
    """Return what the embedding takes: in float, and its codes before and after packing."""
    values = config.vocab_size * config.hidden_size
    return values * (4 if recipe.embedding_bits == 32 else 6)


def _gate_bytes(config: ModelConfig, model_bytes: int) -> int:
    """Return what the gate takes: the head in float or an engine, and the logits of a chunk."""
    head = 4 * config.vocab_size * config.hidden_size
    engine = 2 * model_bytes if model_bytes < gate.LARGE else model_bytes
    return max(head, engine) + 3 * 4 * PREFILL_CHUNK * config.vocab_size


def _training_bytes(config: ModelConfig, work: Workload) -> int:
    """Bound what tuning adds: two hidden states of each token, and weights in training.

    A weight in training is held in steps, in float, with its gradient, and with Adam's moments.
    Block-wise tuning trains one block at a time, distillation all of them.
    """
    block = max(_layer_parameters(config))
    trained = 0
    if work.tuning:
        trained = block * (config.num_layers if work.distillation else 1)
    return 2 * 4 * work.tuning * config.hidden_size + 8 * 4 * trained


def _layer_parameters(config: ModelConfig) -> list[int]:
    """Return the parameters of each layer."""
    shapes = (config.layer_shapes(i).values() for i in range(config.num_layers))
    return [sum(map(math.prod, layer)) for layer in shapes]


def _block_bytes(config: ModelConfig, recipe: Recipe, work: Workload) -> int:
    """Return what one block takes while it is rotated, or while its matrices are quantized."""
    states = _states_bytes(config, work) + 4 * config.hidden_size * work.gate
    rotated = 2 * 4 * max(_layer_parameters(config)) + states
    return max(
        rotated, *(_quantized_bytes(config, i, recipe, work) for i in range(config.num_layers))
    )


def _quantized_bytes(config: ModelConfig, layer: int, recipe: Recipe, work: Workload) -> int:
    """Return what a block takes while its matrices are quantized.

    These are its weights, once more where matrices are corrected, one matrix again with its codes
    and their values, the hidden states of the gate's text, and the calibration text with the
    statistics of its inputs.
    """
    shapes = config.matrices(layer).values()
    copies = 2 if work.exact else 1
    weights = copies * 4 * _layer_parameters(config)[layer] + 9 * max(n * k for n, k in shapes)
    states = 4 * config.hidden_size * work.gate
    return weights + states + _statistics_bytes(config, layer, recipe, work)


def _states_bytes(config: ModelConfig, work: Workload) -> int:
    """Return what the calibration text's hidden states take in memory."""
    return min(4 * config.hidden_size * (work.calibration + work.exact), buffer.LIMIT)


def _statistics_bytes(config: ModelConfig, layer: int, recipe: Recipe, work: Workload) -> int:
    """Return what the statistics of a block's inputs take, and the text on its way to them.

    A text that passes through the block once waits before the widest product, with its keys and
    values, in the buffer; with corrections it is there twice. Otherwise the Hessians of all
    products are in memory. The one in use is also there in rounding order, with its factor and half
    of it again. Samples are all inputs, and the rounded inputs and moments of one product.
    """
    inputs = [k for name, (_, k) in config.matrices(layer).items() if _has_statistics(name)]
    widest, square = max(inputs), 4 * max(inputs) ** 2
    if recipe.needs == "samples":
        samples = 4 * work.calibration * (sum(inputs) + 3 * widest)
        return samples + 3 * square + _states_bytes(config, work)
    attention = config.find(layer, Attention)
    kv_size = 0 if attention is None else attention.kv_size
    full = recipe.needs == "hessian"
    if work.exact or in_one_pass(config, layer):
        each = 2 * config.hidden_size + 2 * kv_size + widest
        waiting = 4 * (work.calibration + work.exact) * each
        inside = AT_ONCE * 4 * gate.WINDOW * 3 * widest if waiting > buffer.LIMIT else 0
        squares = 5 if work.exact else 7 / 2
        heap = min(waiting, buffer.LIMIT) * (1 if in_one_pass(config, layer) else HEAP)
        return int(heap) + inside + (int(squares * square) if full else 0)
    waiting = 4 * work.calibration * (config.hidden_size + 4 * kv_size)
    waiting += _states_bytes(config, work)
    inside = AT_ONCE * 4 * gate.WINDOW * (3 * widest + sum(inputs))
    squares = sum(4 * k * k for k in inputs) + 5 * square // 2
    return waiting + inside + (squares if full else 0)


def _has_statistics(name: str) -> bool:
    """Return whether a matrix has statistics of its own: experts share those of their first one."""
    return not name.startswith("experts.") or name.endswith(".down") or ".0." in name


def check_shapes(config: ModelConfig, recipe: Recipe) -> None:
    """Check that the recipe's groups divide the model's rows.

    Raises:
        UsageError: names the matrix, its columns and the group size.
    """
    for name, (_, k) in config.stored_matrices().items():
        group = _group(recipe, k) if recipe.weight_bits < 32 else 1
        whole_rows = recipe.weight_bits == 8 or recipe.symmetric or recipe.trellis
        if whole_rows and k % 64:
            raise UsageError(
                f"recipe {recipe.name}: expected multiples of 64 columns, got {k} of "
                f"{name.rpartition('.')[2]}; choose a recipe with 4 or 2 bits in groups"
            )
        if k % group:
            raise UsageError(
                f"recipe {recipe.name}: expected a group size that divides the {k} columns of "
                f"{name.rpartition('.')[2]}, got {group}; write a recipe with another group_size"
            )


def tensor_sizes(config: ModelConfig, recipe: Recipe, context: int) -> dict[str, int]:
    """Return the bytes of every stored tensor, its parts together, by the tensor's name."""
    sizes = {
        name: block_matrix_bytes(recipe, recipe.weight_bits, recipe.group_size, *shape)
        for name, shape in config.stored_matrices().items()
    }
    table = (config.vocab_size, config.hidden_size)
    sizes["embed"] = matrix_bytes(recipe.embedding_bits, 0, *table)
    if recipe.head_bits:
        sizes["head"] = matrix_bytes(recipe.head_bits, HEAD_GROUP, *table)
    elif not config.tie_embeddings:
        sizes["head"] = sizes["embed"]
    for name, shape in config.stored_tables().items():
        sizes[name] = matrix_bytes(recipe.embedding_bits, 0, *shape)
    stored_shapes = with_offsets(config, recipe).tensor_shapes()
    whole = sum(math.prod(shape) for _, shape in stored_shapes)
    tables = math.prod(table) * (1 if config.tie_embeddings else 2)
    stored = config.stored_matrices() | config.stored_tables()
    matrices = sum(n * k for n, k in stored.values())
    sizes["norms"] = 4 * (whole - tables - matrices)  # and routers and kernels of convolutions
    sizes["rope"] = sum(context * config.rope_dims(r) * 4 for r in range(len(config.ropes)))
    if rotations(config, msgspec.to_builtins(recipe)).residual:
        sizes["rotation"] = rotation_matrix(config.hidden_size).nbytes
    if recipe.static is not None and recipe.static.reconstruct:
        sizes |= {
            name: size + 4 * config.hidden_size
            for name, size in sizes.items()
            if name.endswith((".qkv", ".gate_up"))
        }
    if recipe.kv != "float32":
        sizes["kv_scales"] = 2 * sum(config.kv_sizes) * 4
    return sizes


def bits_per_weight(config: ModelConfig, sizes: Mapping[str, int]) -> BitsPerWeight:
    """Return bits as stored, from the bytes of `tensor_sizes` or of `DataFile.sizes`."""
    shapes = config.stored_matrices()
    blocks = 8 * sum(n for name, n in sizes.items() if name in shapes)
    linear = sum(n * k for n, k in shapes.values())
    table = config.vocab_size * config.hidden_size
    embedding = sizes["embed"] * 8
    head = sizes.get("head", sizes["embed"]) * 8
    own = config.stored_tables()
    tables = embedding + (0 if config.tie_embeddings else head) + 8 * sum(sizes[n] for n in own)
    weights = linear + table * (1 if config.tie_embeddings else 2)
    weights += sum(n * k for n, k in own.values())
    return BitsPerWeight(
        linear=round(blocks / linear, 4),
        embedding=round(embedding / table, 4),
        head=round(head / table, 4),
        all=round((blocks + tables) / weights, 4),
    )


def _group(recipe: Recipe, k: int) -> int:
    return recipe.group_size or k


def block_matrix_bytes(recipe: Recipe, bits: int, group_size: int, n: int, k: int) -> int:
    """Return the bytes of a matrix [n, k] of a block, with these bits in place of the recipe's."""
    if recipe.trellis and bits < 8:
        return _trellis_bytes(bits, n, k)
    return matrix_bytes(bits, group_size, n, k)


def matrix_bytes(bits: int, group_size: int, n: int, k: int) -> int:
    """Return the bytes of a stored matrix [n, k]; `group_size` 0 is a whole row."""
    if bits == 32:
        return 4 * n * k
    if bits == 8:
        return n * k + 4 * n
    groups = -(-k // (group_size or k))
    return n * (k * bits // 8 + groups + -(-groups * bits // 8) + 4)


def _trellis_bytes(bits: int, n: int, k: int) -> int:
    codes = trellis.count_t(n) * trellis.LANES * -(-k * trellis.BITS // 8)
    return codes + n * -(-k * trellis.RATES[bits].planes // 8) + 4 * n
