"""compressed-tensors, as vLLM's llm-compressor writes it: integers, FP8, NVFP4 and MXFP4.

pack-quantized: W = (q - z) * s with q in 32-bit words along the inputs. int- and float-quantized:
codes of 8 bits. nvfp4- and mxfp4-pack-quantized: two FP4 codes a byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import (
    FLOATS,
    block_shape,
    fp4_tensor,
    group_size,
    read_order,
    scaled_tensor,
    unpack_bits,
)
from edgegen.models.huggingface.weightformat import PackedTensor, ReadRows, WeightFormat
from edgegen.models.metadata import Metadata


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    sparsity = config.table("sparsity_config").text("format", "dense")
    if sparsity != "dense":
        raise config.unsupported(f"sparse weights in the format {sparsity[:40]!r}")
    if config.get("transform_config"):
        raise config.unsupported("rotated activations (quantization_config.transform_config)")
    schemes = _schemes(config)
    found = {}
    for base in stored.bases(".weight_packed"):
        integers = f"{base}.weight_shape" in stored
        found[f"{base}.weight"] = (
            _integers(stored, base, config, schemes) if integers else _fp4(stored, base)
        )
    for base in stored.bases(".weight_scale"):
        if f"{base}.weight" in stored:
            found[f"{base}.weight"] = _codes(stored, base, config, schemes)
    return found


def _schemes(config: Metadata) -> list[Metadata]:
    """Return the settings of the weights of all groups of layers."""
    groups = config.table("config_groups")
    return [groups.table(name).table("weights") for name in groups.values]


def _integers(
    stored: StoredTensors, base: str, config: Metadata, schemes: list[Metadata]
) -> PackedTensor:
    codes, scales, zeros, order, shape = (
        f"{base}.weight_{part}" for part in ("packed", "scale", "zero_point", "g_idx", "shape")
    )
    n, words = stored.matrix(codes, ("I32",))
    stored.check(shape, ("I64", "I32"), (2,))
    rows, k = (int(size) for size in stored.read(shape))
    fitting = {
        s.integer("num_bits") for s in schemes if -(-k * s.integer("num_bits") // 32) == words
    }
    if rows != n or len(fitting) != 1 or not fitting <= set(range(1, 9)):
        raise config.corrupt(f"expected tensor {codes!r:.80} to have the shape {[rows, k]}")
    (bits,) = fitting
    groups = stored.matrix(scales, FLOATS)[1]
    stored.check(scales, FLOATS, (n, groups))
    if zeros in stored:
        stored.check(zeros, ("I32",), (-(-n * bits // 32), groups))
    if order in stored:
        stored.check(order, ("I32", "I64"), (k,))
    else:
        group_size(f"{base}.weight", k, groups)

    def opened() -> ReadRows:
        stated = read_order(stored, order, groups)
        group = np.arange(k) // (k // groups) if stated is None else stated
        zero = _zero_points(stored, zeros, bits, (n, groups))

        def read(start: int, stop: int) -> Float:
            own = slice(start, stop)
            values = unpack_bits(stored.read(codes, own), bits)[:, :k].astype(np.float32)
            values -= zero[own][:, group]
            values *= stored.read(scales, own)[:, group]
            return values

        return read

    return PackedTensor((n, k), stored.present(codes, scales, zeros, order, shape), opened)


def _zero_points(
    stored: StoredTensors, name: str, bits: int, shape: tuple[int, int]
) -> NDArray[Any]:
    """Return zero points [rows, groups]. Without a tensor they are the middle of the range."""
    if name not in stored:
        return np.full(shape, 1 << (bits - 1), np.uint8)
    return unpack_bits(stored.read(name).T, bits)[:, : shape[0]].T


def _fp4(stored: StoredTensors, base: str) -> PackedTensor:
    codes, scales, factor = (
        f"{base}.weight_{part}" for part in ("packed", "scale", "global_scale")
    )
    if factor not in stored:
        return fp4_tensor(stored, codes, scales)
    stored.check(factor, ("F32",), (), (1,))
    found = fp4_tensor(stored, codes, scales, lambda: 1 / float(stored.read(factor)[0]))
    return PackedTensor(found.shape, (*found.parts, factor), found.open)


def _codes(
    stored: StoredTensors, base: str, config: Metadata, schemes: list[Metadata]
) -> PackedTensor:
    weight, scale = f"{base}.weight", f"{base}.weight_scale"
    if f"{base}.weight_zero_point" in stored:
        raise config.unsupported(f"zero points of 8-bit tensor {weight!r:.80}")
    structures = [
        block_shape(s, "block_structure") for s in schemes if s.get("strategy") == "block"
    ]
    return scaled_tensor(stored, weight, scale, structures[0] if structures else None)


WEIGHT_FORMAT = WeightFormat(
    name="compressed-tensors",
    find=find,
    ignored=(
        *(".input_scale", ".input_zero_point", ".input_global_scale", ".output_scale"),
        *(".k_scale", ".v_scale", ".q_scale"),
    ),
)
