"""MXFP4 as in gpt-oss: experts in FP4 with a power of 2 for each 32 inputs (OCP Microscaling)."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import fp4_values, powers
from edgegen.models.huggingface.weightformat import PackedTensor, WeightFormat
from edgegen.models.metadata import Metadata


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    return {base: _tensor(stored, base, config) for base in stored.bases("_blocks")}


def _tensor(stored: StoredTensors, base: str, config: Metadata) -> PackedTensor:
    """Return the experts' matrices [experts, inputs, outputs], as gpt-oss stores float weights."""
    blocks, scales = f"{base}_blocks", f"{base}_scales"
    shape = stored.shape(blocks)
    if len(shape) != 4:
        raise config.corrupt(f"expected 4 axes of tensor {blocks!r:.80}, got {list(shape)}")
    experts, outputs, groups, _ = shape
    stored.check(blocks, ("U8",), (experts, outputs, groups, 16))
    stored.check(scales, ("U8",), (experts, outputs, groups))

    def read(start: int, stop: int) -> Float:
        values = fp4_values(stored.read(blocks, slice(start, stop)))
        values *= powers(stored.read(scales, slice(start, stop)))[..., None]
        return np.swapaxes(values.reshape(stop - start, outputs, groups * 32), 1, 2)

    shape = (experts, groups * 32, outputs)
    return PackedTensor(shape, (blocks, scales), lambda: read)


WEIGHT_FORMAT = WeightFormat(name="mxfp4", find=find)
