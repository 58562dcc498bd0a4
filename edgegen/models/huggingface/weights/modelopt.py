"""NVFP4 and FP8 as NVIDIA's ModelOpt writes them.

NVFP4: W = code * weight_scale * weight_scale_2, with codes in FP4 and a scale in FP8 for each 16
inputs. FP8: W = code * weight_scale. Older exports state their settings in hf_quant_config.json.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from edgegen.models.files import read_bounded
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import fp4_tensor, scaled_tensor
from edgegen.models.huggingface.weightformat import PackedTensor, WeightFormat
from edgegen.models.metadata import Metadata

_FILE = "hf_quant_config.json"


def settings(folder: Path, config: Mapping[str, Any]) -> Mapping[str, Any] | None:  # noqa: ARG001
    """Return the settings in hf_quant_config.json, or None if there are none."""
    if not (folder / _FILE).is_file():
        return None
    try:
        stated = json.loads(read_bounded(folder / _FILE))["quantization"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return None
    return stated if isinstance(stated, dict) else None


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    method = config.text("quant_algo", "NVFP4")
    if method not in ("NVFP4", "FP8", "FP8_PER_CHANNEL_PER_TOKEN", "MIXED_PRECISION"):
        raise config.unsupported(f"ModelOpt's format {method[:40]!r}")
    return {
        f"{base}.weight": _tensor(stored, f"{base}.weight")
        for base in stored.bases(".weight_scale")
    }


def _tensor(stored: StoredTensors, weight: str) -> PackedTensor:
    scale, factor = f"{weight}_scale", f"{weight}_scale_2"
    if stored.dtype(weight) != "U8":
        return scaled_tensor(stored, weight, scale)
    stored.check(factor, ("F32",), (), (1,))
    found = fp4_tensor(stored, weight, scale, lambda: float(stored.read(factor)[0]))
    return PackedTensor(found.shape, (*found.parts, factor), found.open)


WEIGHT_FORMAT = WeightFormat(
    name="modelopt",
    find=find,
    ignored=(".input_scale", ".k_scale", ".v_scale"),
    settings=settings,
)
