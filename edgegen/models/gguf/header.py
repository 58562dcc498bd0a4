"""Reads the header of a GGUF file: its key-value pairs and its table of tensors.

The file is not trusted. Every count, length and offset is compared with what the file really holds,
and with the bounds below, before anything is allocated for it, so that a damaged or hostile header
costs neither memory nor time.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import math
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from edgegen._optional import need
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.files import shown

MAX_HEADER: Final = 128 << 20
"""Most bytes of a header. Gemma 3's, with 262,144 tokens, has 6.5 MB."""
MAX_ITEMS: Final = 1 << 22
"""Most array elements in a header, all arrays together."""
MAX_ENTRIES: Final = 1 << 16
"""Most key-value pairs, and most tensors."""
MAX_NAME: Final = 1 << 16
MAX_DIMS: Final = 4

# GGUF's value types: number -> struct's code.
_SCALARS: Final = dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True))
_STRING: Final = 8
_ARRAY: Final = 9


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies, and how it is stored."""

    name: str
    shape: tuple[int, ...]
    """Slowest axis first, as numpy has it."""
    type: int
    """ggml's number of the type, one that the gguf library knows."""
    offset: int
    """In bytes from the start of the file."""
    nbytes: int


@dataclass(frozen=True)
class Header:
    """What stands before the tensors' data."""

    metadata: dict[str, Any]
    """Values are int, float, bool, str, or a list of one of these."""
    tensors: dict[str, TensorInfo]


def read_header(path: Path) -> Header:
    """The checked header of the GGUF file `path` (versions 2 and 3, little-endian).

    Raises:
        CorruptFile: cut short, or inconsistent with itself.
        UnsupportedFormat: another version, byte order, or a tensor type the library doesn't know.
    """
    with path.open("rb") as file:
        cursor = _Cursor(file, path.name)
        _check_version(cursor)
        tensors = cursor.count("tensors", MAX_ENTRIES)
        metadata = _read_metadata(cursor, cursor.count("key-value pairs", MAX_ENTRIES))
        return Header(metadata, _read_tensors(cursor, tensors, _alignment(cursor, metadata)))


class _Cursor:
    """Reads forward through the header and never past the file's end or the bounds."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.file = file
        self.name = name
        self.size = os.fstat(file.fileno()).st_size
        self.left = min(self.size, MAX_HEADER)
        self.items_left = MAX_ITEMS
        self.what = "the preamble"
        """What is being read, for messages."""

    def take(self, nbytes: int) -> bytes:
        """The next `nbytes` bytes."""
        data = self.file.read(nbytes) if nbytes <= self.left else b""
        if len(data) < nbytes:
            at = self.file.tell() - len(data)
            raise self.corrupt(f"{self.what} needs {nbytes} bytes at byte {at}")
        self.left -= nbytes
        return data

    def number(self, code: str) -> Any:
        """A little-endian number of struct's type `code`."""
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]

    def count(self, what: str, most: int) -> int:
        """A 64-bit count of at most `most`."""
        value = int(self.number("Q"))
        if value > most:
            raise self.corrupt(f"its header claims {value} {what}, expected at most {most}")
        return value

    def text(self) -> str:
        """A length of 64 bits and that many bytes of UTF-8."""
        try:
            return self.take(int.from_bytes(self.take(8), "little")).decode()
        except UnicodeDecodeError:
            raise self.corrupt(f"{self.what} is not UTF-8 text") from None

    def key(self) -> str:
        """A text that can be a name."""
        text = self.text()
        if not 1 <= len(text) <= MAX_NAME:
            raise self.corrupt(f"{self.what} has a name of {len(text)} characters")
        return text

    def corrupt(self, what: str) -> CorruptFile:
        """The error for a file in which `what` is wrong."""
        return CorruptFile(
            f"{self.name}: {what}; the file ({self.size} bytes) is cut short or damaged, "
            "get it again"
        )


def _check_version(cursor: _Cursor) -> None:
    """Reads the magic and the version."""
    magic = cursor.take(min(4, cursor.size))
    if magic != b"GGUF":
        raise UnsupportedFormat(f"{cursor.name}: not a GGUF file: it starts with {magic!r}")
    version = cursor.number("I")
    if version in (2, 3):
        return
    if version & 0xFFFF == 0 and version:
        raise UnsupportedFormat(
            f"{cursor.name}: the file is big-endian, expected little-endian; "
            "get the usual GGUF of this model"
        )
    advice = "a newer edgegen may read it" if version > 3 else "convert the model again"
    raise UnsupportedFormat(f"{cursor.name}: GGUF version {version}, expected 2 or 3; {advice}")


def _read_metadata(cursor: _Cursor, count: int) -> dict[str, Any]:
    metadata: dict[str, Any] = {}
    for i in range(count):
        cursor.what = f"key {i} of the metadata"
        key = cursor.key()
        if key in metadata:
            raise cursor.corrupt(f"the metadata has {shown(key)} twice")
        cursor.what = shown(key)
        metadata[key] = _read_value(cursor, cursor.number("I"))
    return metadata


def _read_value(cursor: _Cursor, kind: int) -> Any:
    if kind == _STRING:
        return cursor.text()
    if kind == _ARRAY:
        return _read_array(cursor)
    return cursor.number(_scalar(cursor, kind))


def _read_array(cursor: _Cursor) -> list[Any]:
    """An array of numbers or of strings; arrays of arrays no known model has."""
    kind = cursor.number("I")
    count = cursor.count(f"elements in {cursor.what}", cursor.items_left)
    cursor.items_left -= count
    if kind == _STRING:
        return [cursor.text() for _ in range(count)]
    code = _scalar(cursor, kind)
    data = cursor.take(count * struct.calcsize("<" + code))
    return list(struct.unpack(f"<{count}{code}", data))


def _scalar(cursor: _Cursor, kind: int) -> str:
    if kind not in _SCALARS:
        raise cursor.corrupt(f"{cursor.what} has a value of the unknown type {kind}")
    return _SCALARS[kind]


def _alignment(cursor: _Cursor, metadata: dict[str, Any]) -> int:
    value = metadata.get("general.alignment", 32)
    if not isinstance(value, int) or not 1 <= value <= 1 << 16 or value & (value - 1):
        raise cursor.corrupt(f"general.alignment is {shown(str(value))}, expected a power of two")
    return value


def _read_tensors(cursor: _Cursor, count: int, alignment: int) -> dict[str, TensorInfo]:
    tensors: dict[str, TensorInfo] = {}
    for i in range(count):
        cursor.what = f"entry {i} of the table of tensors"
        tensor = _read_tensor(cursor)
        if tensor.name in tensors:
            raise cursor.corrupt(f"two tensors are named {shown(tensor.name)}")
        if tensor.offset % alignment:
            raise cursor.corrupt(f"tensor {shown(tensor.name)} is not aligned to {alignment} bytes")
        tensors[tensor.name] = tensor
    start = -(-cursor.file.tell() // alignment) * alignment
    return _placed(cursor, tensors, start)


def _read_tensor(cursor: _Cursor) -> TensorInfo:
    """One entry of the table; its offset is still relative to the data's start."""
    name = cursor.key()
    cursor.what = f"tensor {shown(name)}"
    dims = cursor.number("I")
    if not 1 <= dims <= MAX_DIMS:
        raise cursor.corrupt(f"{cursor.what} has {dims} dimensions, expected 1 to {MAX_DIMS}")
    shape = tuple(reversed(struct.unpack(f"<{dims}Q", cursor.take(8 * dims))))
    kind = cursor.number("I")
    offset = cursor.number("Q")
    return TensorInfo(name, shape, kind, offset, _nbytes(cursor, shape, kind))


def _nbytes(cursor: _Cursor, shape: tuple[int, ...], kind: int) -> int:
    """Stored size of a tensor: each row is a whole number of blocks."""
    gguf = need("gguf", "export")
    try:
        block, block_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType(kind)]
    except (ValueError, KeyError):
        raise _unknown_type(cursor, kind) from None
    if 0 in shape or shape[-1] % block:
        raise cursor.corrupt(
            f"{cursor.what} has shape {list(shape)}, "
            f"expected rows of a positive multiple of {block} elements"
        )
    return math.prod(shape) // int(block) * int(block_bytes)


def _unknown_type(cursor: _Cursor, kind: int) -> UnsupportedFormat:
    return UnsupportedFormat(
        f"{cursor.name}: {cursor.what} is of type number {kind}, which the installed gguf library "
        "does not know; run: pip install --upgrade gguf"
    )


def _placed(cursor: _Cursor, tensors: dict[str, TensorInfo], start: int) -> dict[str, TensorInfo]:
    """The tensors with offsets from the file's start; none past the end, none over another."""
    placed: dict[str, TensorInfo] = {}
    end, previous = start, ""
    for t in sorted(tensors.values(), key=lambda t: t.offset):
        offset = start + t.offset
        if offset < end:
            raise cursor.corrupt(f"tensors {shown(previous)} and {shown(t.name)} overlap")
        end, previous = offset + t.nbytes, t.name
        if end > cursor.size:
            raise cursor.corrupt(f"tensor {shown(t.name)} ends at byte {end}")
        placed[t.name] = TensorInfo(t.name, t.shape, t.type, offset, t.nbytes)
    return {name: placed[name] for name in tensors}
