"""Header of a GGUF file: its key-value pairs and its table of tensors.

The file is untrusted. Every count, length and offset is checked against the file's size and the
bounds below before anything is allocated. So a damaged or hostile header costs neither memory nor
time.

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
from edgegen.models.files import printable

MAX_HEADER: Final = 128 << 20
"""Maximum size of a header in bytes. Gemma 3's, with 262,144 tokens, has 6.5 MB."""
MAX_ITEMS: Final = 1 << 22
"""Maximum number of array elements in a header, over all arrays."""
MAX_ENTRIES: Final = 1 << 16
"""Maximum number of key-value pairs, and of tensors."""
MAX_NAME: Final = 1 << 16
MAX_DIMS: Final = 4

# GGUF value type -> format code of the struct module.
_SCALARS: Final = dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True))
_STRING: Final = 8
_ARRAY: Final = 9


@dataclass(frozen=True)
class GgufTensor:
    """Position and storage type of a tensor."""

    name: str
    shape: tuple[int, ...]
    """In numpy's order: slowest axis first."""
    type: int
    """ggml's number of the quantization type, known to the gguf library."""
    offset: int
    """In bytes from the start of the file."""
    nbytes: int


@dataclass(frozen=True)
class GgufHeader:
    """Everything before the tensor data."""

    metadata: dict[str, Any]
    """Each value is an int, float, bool or str, or a list of one of these."""
    tensors: dict[str, GgufTensor]


def read_header(path: Path) -> GgufHeader:
    """Return the checked header of a GGUF file (version 2 or 3, little-endian).

    Raises:
        CorruptFile: the file is truncated or inconsistent.
        UnsupportedFormat: it has another version or byte order, or a tensor type that the gguf
            library does not know.
    """
    with path.open("rb") as file:
        cursor = _Cursor(file, path.name)
        _check_version(cursor)
        tensors = cursor.count("tensors", MAX_ENTRIES)
        metadata = _read_metadata(cursor, cursor.count("key-value pairs", MAX_ENTRIES))
        return GgufHeader(metadata, _read_tensors(cursor, tensors, _alignment(cursor, metadata)))


class _Cursor:
    """Sequential reader of a header that never exceeds the file or the bounds."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.file = file
        self.name = name
        self.size = os.fstat(file.fileno()).st_size
        self.left = min(self.size, MAX_HEADER)
        self.items_left = MAX_ITEMS
        self.item = "the preamble"
        """The item that is being read, for messages."""

    def take(self, nbytes: int) -> bytes:
        """Return the next `nbytes` bytes."""
        data = self.file.read(nbytes) if nbytes <= self.left else b""
        if len(data) < nbytes:
            at = self.file.tell() - len(data)
            raise self.corrupt(f"expected {nbytes} bytes of {self.item} at byte {at}, got fewer")
        self.left -= nbytes
        return data

    def number(self, code: str) -> Any:
        """Return a little-endian number with the struct format `code`."""
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]

    def count(self, items: str, limit: int) -> int:
        """Return a 64-bit count of at most `limit`."""
        value = int(self.number("Q"))
        if value > limit:
            raise self.corrupt(f"expected at most {limit} {items}, the header states {value}")
        return value

    def text(self) -> str:
        """Return a string: a 64-bit length and that many bytes of UTF-8."""
        try:
            return self.take(int.from_bytes(self.take(8), "little")).decode()
        except UnicodeDecodeError:
            raise self.corrupt(f"expected UTF-8 text in {self.item}, got other bytes") from None

    def key(self) -> str:
        """Return a string that can be a name."""
        text = self.text()
        if not 1 <= len(text) <= MAX_NAME:
            raise self.corrupt(
                f"expected a name of 1 to {MAX_NAME} characters for {self.item}, got {len(text)}"
            )
        return text

    def corrupt(self, problem: str) -> CorruptFile:
        """Return the error for a damaged file."""
        return CorruptFile(
            f"{self.name}: {problem}; the file ({self.size} bytes) is truncated or damaged, "
            "download it again"
        )


def _check_version(cursor: _Cursor) -> None:
    """Check the magic number and the version."""
    magic = cursor.take(min(4, cursor.size))
    if magic != b"GGUF":
        raise UnsupportedFormat(
            f"{cursor.name}: expected a GGUF file, which starts with b'GGUF', got {magic!r}; "
            "pass a .gguf file or a Hugging Face folder"
        )
    version = cursor.number("I")
    if version in (2, 3):
        return
    if version & 0xFFFF == 0 and version:
        raise UnsupportedFormat(
            f"{cursor.name}: expected a little-endian file, got a big-endian one; "
            "download a little-endian GGUF of this model"
        )
    advice = "upgrade edgegen" if version > 3 else "convert the model again"
    raise UnsupportedFormat(f"{cursor.name}: expected GGUF version 2 or 3, got {version}; {advice}")


def _read_metadata(cursor: _Cursor, count: int) -> dict[str, Any]:
    metadata: dict[str, Any] = {}
    for i in range(count):
        cursor.item = f"key {i} of the metadata"
        key = cursor.key()
        if key in metadata:
            raise cursor.corrupt(f"expected each key once, got {printable(key)} twice")
        cursor.item = printable(key)
        metadata[key] = _read_value(cursor, cursor.number("I"))
    return metadata


def _read_value(cursor: _Cursor, kind: int) -> Any:
    if kind == _STRING:
        return cursor.text()
    if kind == _ARRAY:
        return _read_array(cursor)
    return cursor.number(_scalar(cursor, kind))


def _read_array(cursor: _Cursor) -> list[Any]:
    """Read an array of numbers or of strings. No known model has nested arrays."""
    kind = cursor.number("I")
    count = cursor.count(f"elements in {cursor.item}", cursor.items_left)
    cursor.items_left -= count
    if kind == _STRING:
        return [cursor.text() for _ in range(count)]
    code = _scalar(cursor, kind)
    data = cursor.take(count * struct.calcsize("<" + code))
    return list(struct.unpack(f"<{count}{code}", data))


def _scalar(cursor: _Cursor, kind: int) -> str:
    if kind not in _SCALARS:
        raise cursor.corrupt(f"{cursor.item} has a value of unknown type {kind}")
    return _SCALARS[kind]


def _alignment(cursor: _Cursor, metadata: dict[str, Any]) -> int:
    value = metadata.get("general.alignment", 32)
    if not isinstance(value, int) or not 1 <= value <= 1 << 16 or value & (value - 1):
        raise cursor.corrupt(
            f"expected general.alignment to be a power of two, got {printable(str(value))}"
        )
    return value


def _read_tensors(cursor: _Cursor, count: int, alignment: int) -> dict[str, GgufTensor]:
    tensors: dict[str, GgufTensor] = {}
    for i in range(count):
        cursor.item = f"entry {i} of the table of tensors"
        tensor = _read_tensor(cursor)
        if tensor.name in tensors:
            raise cursor.corrupt(f"expected each tensor once, got {printable(tensor.name)} twice")
        if tensor.offset % alignment:
            raise cursor.corrupt(
                f"expected tensor {printable(tensor.name)} to be aligned to {alignment} bytes"
            )
        tensors[tensor.name] = tensor
    start = -(-cursor.file.tell() // alignment) * alignment
    return _absolute(cursor, tensors, start)


def _read_tensor(cursor: _Cursor) -> GgufTensor:
    """Read one entry of the table, with an offset relative to the start of the data."""
    name = cursor.key()
    cursor.item = f"tensor {printable(name)}"
    dims = cursor.number("I")
    if not 1 <= dims <= MAX_DIMS:
        raise cursor.corrupt(f"expected 1 to {MAX_DIMS} dimensions of {cursor.item}, got {dims}")
    shape = tuple(reversed(struct.unpack(f"<{dims}Q", cursor.take(8 * dims))))
    kind = cursor.number("I")
    offset = cursor.number("Q")
    return GgufTensor(name, shape, kind, offset, _nbytes(cursor, shape, kind))


def _nbytes(cursor: _Cursor, shape: tuple[int, ...], kind: int) -> int:
    """Return the stored size of a tensor, whose rows are whole numbers of blocks."""
    gguf = need("gguf", "export")
    try:
        block, block_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType(kind)]
    except (ValueError, KeyError):
        raise _unknown_type(cursor, kind) from None
    if 0 in shape or shape[-1] % block:
        raise cursor.corrupt(
            f"expected rows of a positive multiple of {block} elements in {cursor.item}, "
            f"got shape {list(shape)}"
        )
    return math.prod(shape) // int(block) * int(block_bytes)


def _unknown_type(cursor: _Cursor, kind: int) -> UnsupportedFormat:
    return UnsupportedFormat(
        f"{cursor.name}: {cursor.item} has quantization type {kind}, unknown to the installed gguf "
        "library; run: pip install --upgrade gguf"
    )


def _absolute(cursor: _Cursor, tensors: dict[str, GgufTensor], start: int) -> dict[str, GgufTensor]:
    """Return the tensors with absolute offsets, checked for overlap and the end of the file."""
    placed: dict[str, GgufTensor] = {}
    end, previous = start, ""
    for t in sorted(tensors.values(), key=lambda t: t.offset):
        offset = start + t.offset
        if offset < end:
            raise cursor.corrupt(f"tensors {printable(previous)} and {printable(t.name)} overlap")
        end, previous = offset + t.nbytes, t.name
        if end > cursor.size:
            raise cursor.corrupt(f"expected tensor {printable(t.name)} to end at byte {end}")
        placed[t.name] = GgufTensor(t.name, t.shape, t.type, offset, t.nbytes)
    return {name: placed[name] for name in tensors}
