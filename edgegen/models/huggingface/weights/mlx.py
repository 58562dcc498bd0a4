"""Folders of MLX: W = q * scale + bias in groups of inputs, of 2, 3, 4, 5, 6 or 8 bits."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from edgegen._types import Float
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import FLOATS, unpack_bits
from edgegen.models.huggingface.weightformat import PackedTensor, ReadRows, WeightFormat
from edgegen.models.metadata import Metadata


def settings(folder: Path, config: Mapping[str, Any]) -> Mapping[str, Any] | None:  # noqa: ARG001
    """Return the table `quantization` of config.json, which only MLX writes."""
    stated = config.get("quantization")
    return stated if isinstance(stated, dict) else None


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    bases = [base for base in stored.bases(".scales") if f"{base}.weight" in stored]
    return {f"{base}.weight": _tensor(stored, base, config) for base in bases}


def _tensor(stored: StoredTensors, base: str, config: Metadata) -> PackedTensor:
    own = config.table(base) if config.get(base) else config
    mode = own.text("mode", config.text("mode", "affine"))
    if mode != "affine":
        raise config.unsupported(f"MLX's quantization mode {mode[:40]!r}")
    bits, size = own.integer("bits"), own.integer("group_size")
    if bits not in (2, 3, 4, 5, 6, 8):
        raise config.unsupported(f"MLX weights of {bits} bits")
    codes, scales, biases = (f"{base}.{part}" for part in ("weight", "scales", "biases"))
    n, words = stored.matrix(codes, ("U32",))
    k = words * 32 // bits
    groups = k // size
    if k != groups * size:
        raise config.corrupt(f"expected groups of {size} inputs in {codes!r:.80}, got {k} inputs")
    stored.check(scales, FLOATS, (n, groups))
    stored.check(biases, FLOATS, (n, groups))

    def opened() -> ReadRows:
        def read(start: int, stop: int) -> Float:
            rows = slice(start, stop)
            values = unpack_bits(stored.read(codes, rows), bits).astype(np.float32)
            values *= np.repeat(stored.read(scales, rows), size, axis=1)
            values += np.repeat(stored.read(biases, rows), size, axis=1)
            return values

        return read

    return PackedTensor((n, k), (codes, scales, biases), opened)


WEIGHT_FORMAT = WeightFormat(name="mlx", find=find, settings=settings)
