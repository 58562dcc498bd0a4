"""Reader of untrusted safetensors files: a JSON header, then raw numbers.

Floating-point tensors are converted to float32 a chunk at a time. The safetensors library would
need bfloat16 in numpy, which it lacks, and maps the file, whose pages then count against the
process's memory.

The format: https://huggingface.co/docs/safetensors
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.files import printable

MAX_HEADER: Final = 32 << 20
"""Maximum size of the JSON header in bytes: about 300,000 tensors."""
MAX_DIMS: Final = 8
_CHUNK: Final = 1 << 18
FLOATS: Final = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "F8_E4M3": "<u1"}
_INTEGERS: Final = {
    **{"I8": "<i1", "I16": "<i2", "I32": "<i4", "I64": "<i8"},
    **{"U8": "<u1", "U16": "<u2", "U32": "<u4", "U64": "<u8"},
}
_DTYPES: Final = FLOATS | _INTEGERS


class _TensorEntry(msgspec.Struct, frozen=True):
    """Entry of one tensor in the JSON header."""

    dtype: str
    shape: tuple[int, ...]
    data_offsets: tuple[int, int]


class SafetensorsTensor(msgspec.Struct, frozen=True):
    """Position and storage type of a tensor."""

    path: Path
    dtype: str
    """The format's name of the type, e.g. "BF16"; it may be one that edgegen cannot read."""
    shape: tuple[int, ...]
    offset: int
    """In bytes from the start of the file."""


def read_header(path: Path) -> dict[str, SafetensorsTensor]:
    """Return the tensors of a safetensors file, checked against its size.

    Raises:
        CorruptFile: the file is truncated or inconsistent.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or length > min(size - 8, MAX_HEADER):
            raise _corrupt(path, f"expected a header of {length} bytes, got a file of {size}")
        text = file.read(length)
    entries = _entries(path, text)
    start = 8 + length
    _check_places(path, entries, size - start)
    return {
        name: SafetensorsTensor(path, e.dtype, e.shape, start + e.data_offsets[0])
        for name, e in entries.items()
    }


def read_tensor(name: str, tensor: SafetensorsTensor) -> Float:
    """Return a tensor of 64-, 32-, 16- or 8-bit floating-point numbers as float32.

    Raises:
        CorruptFile: the file was truncated since its header was read.
        UnsupportedFormat: the tensor has another type.
    """
    if tensor.dtype not in FLOATS:
        raise UnsupportedFormat(
            f"{tensor.path.name}: expected tensor {printable(name)} to be one of "
            f"{', '.join(FLOATS)}, got {printable(tensor.dtype)}; download the original weights"
        )
    out = np.empty(tensor.shape, np.float32)
    flat = out.reshape(-1)
    with tensor.path.open("rb") as file:
        file.seek(tensor.offset)
        for start in range(0, flat.size, _CHUNK):
            part = flat[start : start + _CHUNK]
            _convert(_read_raw(file, name, tensor, part.size), tensor.dtype, part)
    return out


def read_block(
    name: str, tensor: SafetensorsTensor, rows: slice = slice(None), columns: slice = slice(None)
) -> NDArray[Any]:
    """Return a range of rows and columns: integers as they are, other numbers as float32.

    A tensor of n axes counts as a matrix whose columns are the elements of its last n - 1 axes.
    If all columns are read, the result has the tensor's axes.

    Raises:
        CorruptFile: the file was truncated since its header was read.
    """
    count = math.prod(tensor.shape[1:])
    top, bottom, _ = rows.indices(tensor.shape[0] if tensor.shape else 1)
    left, right, _ = columns.indices(count)
    size = np.dtype(_DTYPES[tensor.dtype]).itemsize
    whole = (left, right) == (0, count)
    with tensor.path.open("rb") as file:
        if whole:
            file.seek(tensor.offset + top * count * size)
            raw = _read_raw(file, name, tensor, (bottom - top) * count)
            raw = raw.reshape(bottom - top, *tensor.shape[1:]) if tensor.shape else raw
        else:
            raw = np.empty((bottom - top, right - left), _DTYPES[tensor.dtype])
            for row in range(top, bottom):
                file.seek(tensor.offset + (row * count + left) * size)
                raw[row - top] = _read_raw(file, name, tensor, right - left)
    if tensor.dtype in _INTEGERS:
        return raw
    out = np.empty(raw.shape, np.float32)
    _convert(raw, tensor.dtype, out)
    return out


def _read_raw(file: BinaryIO, name: str, tensor: SafetensorsTensor, count: int) -> NDArray[Any]:
    raw = np.fromfile(file, _DTYPES[tensor.dtype], count)
    if raw.size != count:
        raise _corrupt(tensor.path, f"the file ends inside tensor {printable(name)}")
    return raw


def _convert(raw: NDArray[Any], dtype: str, out: Float) -> None:
    """Write `raw` into `out` as float32."""
    if dtype == "BF16":
        # A bfloat16 is the upper half of a float32.
        np.left_shift(raw, 16, out=out.view(np.uint32), dtype=np.uint32)
    elif dtype == "F8_E4M3":
        out[:] = _E4M3[raw]
    else:
        with np.errstate(over="ignore", invalid="ignore"):
            out[:] = raw


def _e4m3() -> Float:
    """Return the 256 values of E4M3: 1 sign, 4 exponent and 3 mantissa bits (arXiv 2209.05433)."""
    code = np.arange(128)
    exponent, mantissa = code >> 3, code & 7
    normal = (1 + mantissa / 8) * 2.0 ** (exponent - 7)
    positive = np.where(exponent == 0, mantissa * 2.0**-9, normal)
    positive[127] = np.nan
    return np.concatenate([positive, -positive]).astype(np.float32)


_E4M3: Final = _e4m3()


def _entries(path: Path, text: bytes) -> dict[str, _TensorEntry]:
    try:
        fields = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
        fields.pop("__metadata__", None)
        return {name: msgspec.json.decode(raw, type=_TensorEntry) for name, raw in fields.items()}
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise _corrupt(path, "expected a JSON header of tensors") from None


def _check_places(path: Path, entries: dict[str, _TensorEntry], size: int) -> None:
    """Check that tensors lie in the file, do not overlap, and have the size of their shape."""
    last, previous = 0, ""
    for name, e in sorted(entries.items(), key=lambda item: item[1].data_offsets):
        begin, end = e.data_offsets
        if not 0 <= begin <= end or len(e.shape) > MAX_DIMS or not _are_sizes(e.shape):
            raise _corrupt(path, f"the offsets or shape of tensor {printable(name)} are invalid")
        if begin < last:
            raise _corrupt(path, f"tensors {printable(previous)} and {printable(name)} overlap")
        if end > size:
            raise _corrupt(path, f"tensor {printable(name)} ends {end - size} bytes after the file")
        if e.dtype in _DTYPES:
            _check_size(path, name, e)
        last, previous = end, name


def _are_sizes(shape: tuple[int, ...]) -> bool:
    """Return whether the sizes are in bounds, also those of an empty tensor, as numpy needs."""
    return all(n >= 0 for n in shape) and math.prod(n for n in shape if n) < 1 << 48


def _check_size(path: Path, name: str, entry: _TensorEntry) -> None:
    actual = entry.data_offsets[1] - entry.data_offsets[0]
    expected = math.prod(entry.shape) * np.dtype(_DTYPES[entry.dtype]).itemsize
    if actual != expected:
        raise _corrupt(
            path,
            f"expected {expected} bytes of tensor {printable(name)}, {entry.dtype} "
            f"{list(entry.shape)}, got {actual}",
        )


def _corrupt(path: Path, problem: str) -> CorruptFile:
    return CorruptFile(
        f"{path.name}: {problem}; the file is truncated or damaged, download it again"
    )
