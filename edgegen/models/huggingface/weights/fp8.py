"""FP8 with a scale per block or tensor: W = code * weight_scale_inv, as in Qwen3 and DeepSeek.

AutoFP8 names the scale of a tensor `weight_scale`.
"""

from __future__ import annotations

from collections.abc import Mapping

from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import block_shape, scaled_tensor
from edgegen.models.huggingface.weightformat import PackedTensor, WeightFormat
from edgegen.models.metadata import Metadata

_SCALE = "_scale_inv"
_AUTO_SCALE = ".weight_scale"


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    blocks = block_shape(config, "weight_block_size")
    found = {
        name: scaled_tensor(
            stored, name, name + _SCALE, blocks if _in_blocks(stored, name) else None
        )
        for name in stored.bases(_SCALE)
    }
    for base in stored.bases(_AUTO_SCALE):
        name = f"{base}.weight"
        found[name] = scaled_tensor(stored, name, base + _AUTO_SCALE)
    return found


def _in_blocks(stored: StoredTensors, name: str) -> bool:
    return stored.shape(name + _SCALE) not in ((), (1,))


WEIGHT_FORMAT = WeightFormat(
    name="fp8",
    find=find,
    ignored=(".activation_scale", ".input_scale", ".kv_scale", ".k_scale", ".v_scale"),
)
