"""AWQ of 4 bits: W = (q - z) * s in groups of inputs, packed along the outputs as AutoAWQ does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import FLOATS, group_size, unpack_bits
from edgegen.models.huggingface.weightformat import PackedTensor, ReadRows, WeightFormat
from edgegen.models.metadata import Metadata

_WORDS = ("I32", "U32")
_PLACES: Final = np.array([0, 4, 1, 5, 2, 6, 3, 7])
"""Half byte of a word that holds each of its 8 outputs."""


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    bits = config.integer("bits", default=4)
    version = config.text("version", "gemm").lower()
    if bits != 4 or version != "gemm":
        raise config.unsupported(f"AWQ of {bits} bits in the format {version[:40]!r}")
    return {f"{base}.weight": _tensor(stored, base) for base in stored.bases(".qweight")}


def _tensor(stored: StoredTensors, base: str) -> PackedTensor:
    codes, zeros, scales = (f"{base}.{part}" for part in ("qweight", "qzeros", "scales"))
    k, words = stored.matrix(codes, _WORDS)
    n = 8 * words
    groups = stored.matrix(scales, FLOATS)[0]
    stored.check(scales, FLOATS, (groups, n))
    stored.check(zeros, _WORDS, (groups, words))
    size = group_size(f"{base}.weight", k, groups)

    def opened() -> ReadRows:
        zero, scale = _unpack(stored.read(zeros)), stored.read(scales)

        def read(start: int, stop: int) -> Float:
            first = start // 8
            q = _unpack(stored.read(codes, columns=slice(first, -(-stop // 8))))
            values = q[:, start - 8 * first : stop - 8 * first].T.astype(np.float32)
            values -= np.repeat(zero[:, start:stop].T, size, axis=1)
            values *= np.repeat(scale[:, start:stop].T, size, axis=1)
            return values

        return read

    return PackedTensor((n, k), (codes, zeros, scales), opened)


def _unpack(words: NDArray[Any]) -> NDArray[np.uint8]:
    codes = unpack_bits(words, 4).reshape(*words.shape, 8)
    return codes[..., _PLACES].reshape(len(words), -1)


WEIGHT_FORMAT = WeightFormat(name="awq", find=find)
