"""FP8 with a scale per block, as in Qwen3-FP8 and DeepSeek-V3: W = codes * weight_scale_inv."""

from __future__ import annotations

import numpy as np

from edgegen._types import Float
from edgegen.models.huggingface.weightformat import ReadStored, WeightFormat
from edgegen.models.metadata import MAX_SIZE, Metadata


def read(name: str, stored: ReadStored, config: Metadata) -> Float:
    weight, scale = stored(name), stored(f"{name}_scale_inv")
    assert weight is not None
    if scale is None:
        return weight
    blocks = config.sequence("weight_block_size", 2)
    if not all(isinstance(size, int) and 0 < size <= MAX_SIZE for size in blocks):
        raise config.corrupt(f"expected two block sizes, got {blocks}")
    grid = tuple(-(-n // size) for n, size in zip(weight.shape, blocks, strict=False))
    if weight.ndim != 2 or scale.shape != grid:
        raise config.corrupt(
            f"expected scales of shape {list(grid)} for tensor {name!r:.80}, got "
            f"{list(scale.shape)}"
        )
    rows = np.repeat(scale, blocks[0], axis=0)[: weight.shape[0]]
    for start in range(0, weight.shape[1], blocks[1]):
        column = rows[:, start // blocks[1], None]
        weight[:, start : start + blocks[1]] *= column
    return weight


WEIGHT_FORMAT = WeightFormat(name="fp8", parts=("_scale_inv",), read=read)
