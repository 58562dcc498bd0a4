"""Table of a bundle's tensors: their names, their fused parts and their index in the data file.

tensors.json maps a stored name such as "layers.0.qkv.q" to an `Entry`. A quantized matrix NAME has
these arrays:

    NAME.q   packed codes; trellis codes where `Entry.trellis` is set
    NAME.r   packed refinements (trellis codes of 3 and 4 bits a weight)
    NAME.s   scales, one float32 per row
    NAME.c   scales, one uint8 per group (below 8 bits)
    NAME.z   packed zero points (below 8 bits)
    NAME.i   input of each column, int32 (if columns are reordered)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.parts import PARTS

DATA = "model.onnx.data"
INDEX = "tensors.json"

SUFFIXES = ("q", "r", "z", "c", "s", "i")
"""Suffixes of the arrays of one quantized matrix."""

Size = Annotated[int, msgspec.Meta(ge=0, le=2**48)]
Dtype = Literal["float32", "uint8", "int32"]


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """Position and type of one array; packed codes also have bits, group size and inputs."""

    offset: Size
    dtype: Dtype
    shape: tuple[Size, ...]
    bits: Literal[0, 1, 2, 4, 8] = 0
    group_size: Size = 0
    k: Size = 0
    trellis: bool = False
    """Whether the codes are those of `edgegen.arithmetic.trellis`."""

    @property
    def nbytes(self) -> int:
        """Size in the data file, in bytes."""
        return int(np.prod(self.shape)) * np.dtype(self.dtype).itemsize


@cache
def fused_tensors() -> Mapping[str, tuple[str, ...]]:
    """Return each fused tensor that a part of a layer has -> those whose rows it concatenates."""
    return {name: parts for part in PARTS.parts().values() for name, parts in part.fused.items()}


@cache
def stored_name(part: str) -> str:
    """Return the stored tensor that contains a checkpoint's one: "q" -> "qkv", "o" -> "o"."""
    prefix, dot, short = part.rpartition(".")
    stored = (name for name, parts in fused_tensors().items() if short in parts)
    return prefix + dot + next(stored, short)


def stored_names(parts: Iterable[str]) -> list[str]:
    """Return the stored tensors that contain these parts, in order and without duplicates."""
    return list(dict.fromkeys(map(stored_name, parts)))


def parts_of(name: str) -> tuple[str, ...]:
    """Return the checkpoint's tensors in a stored one: "qkv" -> ("q", "k", "v"), "o" -> ("o",)."""
    prefix, dot, short = name.rpartition(".")
    return tuple(prefix + dot + part for part in fused_tensors().get(short, (short,)))


def split(
    name: str, value: Float, shapes: Mapping[str, tuple[int, ...]]
) -> dict[str, NDArray[np.float32]]:
    """Split the rows of a stored tensor into its parts; the last part takes the remaining rows."""
    parts = parts_of(name)
    ends = np.cumsum([shapes[part][0] for part in parts[:-1]], dtype=np.intp)
    return dict(zip(parts, np.split(value, ends), strict=True))
