"""Reads safetensors files without trusting them: a JSON header, then raw numbers.

numpy has no bfloat16, and a mapped file counts against the process's memory as it is read; so the
header is read here and tensors are converted to float32 a chunk at a time.

The format: https://huggingface.co/docs/safetensors
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.files import shown

MAX_HEADER: Final = 32 << 20
"""Most bytes of JSON: about 300,000 tensors."""
MAX_DIMS: Final = 8
_CHUNK: Final = 1 << 18
_DTYPES: Final = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


class _Entry(msgspec.Struct, frozen=True):
    """One tensor as the header has it."""

    dtype: str
    shape: tuple[int, ...]
    data_offsets: tuple[int, int]


class TensorInfo(msgspec.Struct, frozen=True):
    """Where a tensor lies, and how it is stored."""

    path: Path
    dtype: str
    """The format's name, e.g. "BF16"; not necessarily one that can be read."""
    shape: tuple[int, ...]
    offset: int
    """In bytes from the start of the file."""


def read_header(path: Path) -> dict[str, TensorInfo]:
    """The tensors of a safetensors file, checked against its size.

    Raises:
        CorruptFile: cut short, or inconsistent with itself.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or length > min(size - 8, MAX_HEADER):
            raise _corrupt(path, f"its header claims {length} bytes, the file has {size}")
        text = file.read(length)
    entries = _entries(path, text)
    start = 8 + length
    _check_places(path, entries, size - start)
    return {
        name: TensorInfo(path, e.dtype, e.shape, start + e.data_offsets[0])
        for name, e in entries.items()
    }


def read_tensor(name: str, tensor: TensorInfo) -> Float:
    """A tensor as float32, from float64, float32, float16 or bfloat16.

    Raises:
        CorruptFile: the file has become shorter.
        UnsupportedFormat: of another type.
    """
    if tensor.dtype not in _DTYPES:
        raise UnsupportedFormat(
            f"{tensor.path.name}: tensor {shown(name)} is of type {shown(tensor.dtype)}, expected "
            f"one of {', '.join(_DTYPES)}; get the model's original float weights"
        )
    out = np.empty(tensor.shape, np.float32)
    flat = out.reshape(-1)
    with tensor.path.open("rb") as file:
        file.seek(tensor.offset)
        for start in range(0, flat.size, _CHUNK):
            part = flat[start : start + _CHUNK]
            raw = np.fromfile(file, _DTYPES[tensor.dtype], part.size)
            if raw.size != part.size:
                raise _corrupt(tensor.path, f"it ends inside tensor {shown(name)}")
            _convert(raw, tensor.dtype, part)
    return out


def _convert(raw: NDArray[Any], dtype: str, out: Float) -> None:
    """Writes `raw` into `out` as float32."""
    if dtype == "BF16":
        # A bfloat16 is the upper half of a float32.
        np.left_shift(raw, 16, out=out.view(np.uint32), dtype=np.uint32)
    else:
        with np.errstate(over="ignore", invalid="ignore"):
            out[:] = raw


def _entries(path: Path, text: bytes) -> dict[str, _Entry]:
    try:
        fields = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
        fields.pop("__metadata__", None)
        return {name: msgspec.json.decode(raw, type=_Entry) for name, raw in fields.items()}
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise _corrupt(path, "its header is not the JSON of a safetensors file") from None


def _check_places(path: Path, entries: dict[str, _Entry], size: int) -> None:
    """Every tensor has the bytes its shape needs, inside the file, and none is over another."""
    last, previous = 0, ""
    for name, e in sorted(entries.items(), key=lambda item: item[1].data_offsets):
        begin, end = e.data_offsets
        if not 0 <= begin <= end or len(e.shape) > MAX_DIMS or not _are_sizes(e.shape):
            raise _corrupt(path, f"the header's entry of tensor {shown(name)} makes no sense")
        if begin < last:
            raise _corrupt(path, f"tensors {shown(previous)} and {shown(name)} overlap")
        if end > size:
            raise _corrupt(path, f"tensor {shown(name)} ends {end - size} bytes past its end")
        if e.dtype in _DTYPES:
            _check_size(path, name, e)
        last, previous = end, name


def _are_sizes(shape: tuple[int, ...]) -> bool:
    """Also in an empty tensor the others are bounded, as numpy multiplies them all the same."""
    return all(n >= 0 for n in shape) and math.prod(n for n in shape if n) < 1 << 48


def _check_size(path: Path, name: str, entry: _Entry) -> None:
    have = entry.data_offsets[1] - entry.data_offsets[0]
    want = math.prod(entry.shape) * np.dtype(_DTYPES[entry.dtype]).itemsize
    if have != want:
        raise _corrupt(
            path,
            f"tensor {shown(name)} has {have} bytes, "
            f"expected {want} for {entry.dtype} {list(entry.shape)}",
        )


def _corrupt(path: Path, what: str) -> CorruptFile:
    return CorruptFile(f"{path.name}: {what}; the file is cut short or damaged, get it again")
