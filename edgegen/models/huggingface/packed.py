"""Quantized weights of a Hugging Face folder: which format they have, and how they are read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from edgegen._types import Float
from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.huggingface.safetensors import SafetensorsTensor
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.weightformat import PackedTensor, WeightFormat
from edgegen.models.huggingface.weights import WEIGHT_FORMATS
from edgegen.models.metadata import Metadata

_CHUNK: Final = 1 << 20
"""Number of weights dequantized at a time, so that little memory is needed beside the result."""
_ADVICE: Final = "download the original model"


def find_weights(
    folder: Path, config: Mapping[str, Any], tensors: Mapping[str, SafetensorsTensor]
) -> tuple[Mapping[str, PackedTensor], set[str]]:
    """Return the quantized weights by name, and the names of stored tensors that belong to them.

    Raises:
        UnsupportedFormat: no part reads the format.
        CorruptFile: the tensors do not have the shapes of the format.
    """
    found = _find_format(folder, config)
    if found is None:
        return {}, set()
    format, settings = found
    packed = format.find(StoredTensors(tensors), settings)
    parts = {part for tensor in packed.values() for part in tensor.parts}
    return packed, parts | {name for name in tensors if name.endswith(format.ignored or ("\0",))}


def read_packed(packed: PackedTensor) -> Float:
    """Return a whole weight as float32."""
    out = np.empty(packed.shape, np.float32)
    read = packed.open()
    step = max(1, _CHUNK // math.prod(packed.shape[1:]))
    for start in range(0, len(out), step):
        stop = min(start + step, len(out))
        out[start:stop] = read(start, stop)
    return out


def _find_format(folder: Path, config: Mapping[str, Any]) -> tuple[WeightFormat, Metadata] | None:
    """Return the format of a folder and its settings, or None for float weights."""
    stated = Metadata(config, "config.json", advice=_ADVICE).table("quantization_config")
    known = WEIGHT_FORMATS.parts()
    method = stated.text("quant_method", "none")
    if method in known:
        return known[method], stated
    for format in known.values():
        own = format.settings(folder, config) if format.settings else None
        if own is not None and method == "none":
            return format, Metadata(own, "quantization settings", advice=_ADVICE)
    if not stated.values:
        return None
    raise UnsupportedFormat(
        f"{folder.name}: expected float weights or one of {', '.join(known)}, got "
        f"{printable(method)} (quantization_config in config.json); download the original model"
    )
