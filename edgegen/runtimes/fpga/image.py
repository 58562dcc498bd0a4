"""The weight image: all matrices of a bundle, packed in the order in which the accelerator reads.

    magic, version, length of the index · the index (JSON) · zeros up to 4 KB · the matrices

Each matrix begins at a multiple of 1 KB, an AXI burst's. The image knows the bundle that it is of,
the accelerator that it is for, and its own hash.
"""

from __future__ import annotations

import hashlib
import os
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, ResourceError
from edgegen.models.pull.cache import cache_dir
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.layout import BEAT, Mode, pack_matrix, stream_beats
from edgegen.runtimes.quantized import QuantizedBundle

MAGIC, VERSION = b"EDGEGENF", 1
_HEAD = struct.Struct("<8sII")
_PAGE, _BURST = 4096, 1024

Size = Annotated[int, msgspec.Meta(ge=0, le=2**40)]


class Placed(msgspec.Struct, frozen=True):
    """One matrix; `offset` in bytes from the first one."""

    mode: Annotated[int, msgspec.Meta(ge=0, le=2)]
    rows: Size
    inputs: Size
    offset: Size
    beats: Size


class Index(msgspec.Struct, frozen=True):
    """What an image holds."""

    model: str
    """The digest of the bundle."""
    build: int
    """Of the accelerator."""
    size: Size
    sha256: str
    matrices: dict[str, Placed]


def names(source: QuantizedBundle) -> Iterator[str]:
    """The matrices of a bundle, in the order in which a step reads them."""
    for i in range(source.config.num_layers):
        yield from (name for name in source.layer_names(i) if len(source.shape(name)) == 2)
    yield "embed" if source.config.tie_embeddings else "head"


def image(bundle: Bundle) -> Path:
    """The image of a bundle: the one in its folder fpga, or one packed into the cache.

    Raises:
        CorruptFile: the bundle's tensors are not what its manifest says.
        UnsupportedFormat: the accelerator has no such weights.
        ResourceError: the cache folder cannot be written.
    """
    packed = bundle.path / "fpga" / "weights.image"
    if packed.is_file():
        return packed
    folder = cache_dir() / "fpga"
    path = folder / f"{bundle.manifest.digest}.{build_id():08x}.image"
    if not path.exists():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            pack(QuantizedBundle(bundle), bundle.manifest.digest, path)
        except OSError as error:
            raise ResourceError(
                f"the weights cannot be packed into {folder}: {error.strerror}; free space there, "
                "or set EDGEGEN_HOME to another folder"
            ) from error
    return path


def pack(source: QuantizedBundle, digest: str, path: Path) -> None:
    """Write an image; the file appears whole or not at all."""
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "w+b") as file:
            placed, hashed, room = {}, hashlib.sha256(), _index_room(source)
            file.seek(room)
            for name in names(source):
                mode, stream = pack_matrix(source.matrix(name))
                n, k = source.shape(name)
                placed[name] = Placed(mode, n, k, file.tell() - room, len(stream) // BEAT)
                data = stream.tobytes() + bytes(-len(stream) % _BURST)
                hashed.update(data)
                file.write(data)
            index = Index(digest, build_id(), file.tell() - room, hashed.hexdigest(), placed)
            text = msgspec.json.encode(index)
            file.seek(0)
            file.write(_HEAD.pack(MAGIC, VERSION, len(text)) + text)
            file.flush()
            os.fsync(handle)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _index_room(source: QuantizedBundle) -> int:
    """Whole pages that surely hold the head and the index."""
    entries = sum(len(name) + 120 for name in names(source))
    return -(-(_HEAD.size + 400 + entries) // _PAGE) * _PAGE


def read_index(path: Path) -> tuple[Index, int]:
    """An image's index, and where its matrices begin.

    Raises:
        CorruptFile: no image, damaged, or truncated.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size or head[:8] != MAGIC:
            raise CorruptFile(f"{path.name} is no weight image; delete it to have it packed again")
        _, version, length = _HEAD.unpack(head)
        if version != VERSION:
            raise CorruptFile(
                f"{path.name} has version {version}, expected {VERSION}; delete it to have it "
                "packed again"
            )
        try:
            index = msgspec.json.decode(file.read(length), type=Index)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _damaged(path, str(error)) from error
    start = path.stat().st_size - index.size
    if start < _HEAD.size + length or start % _PAGE:
        have = path.stat().st_size
        raise _damaged(path, f"it has {have} bytes, which {index.size} of matrices do not fit")
    for name, placed in index.matrices.items():
        rows = placed.rows + placed.rows % 2
        want = stream_beats(Mode(placed.mode), rows, placed.inputs + -placed.inputs % 32)
        if placed.beats != want or placed.offset + placed.beats * BEAT > index.size:
            raise _damaged(path, f"{name} does not fit")
    return index, start


def read(path: Path, digest: str) -> tuple[Index, NDArray[np.uint8]]:
    """An image of the bundle `digest` for this accelerator, its hash checked.

    Raises:
        CorruptFile: as `read_index`; or of another bundle, another accelerator, or changed.
    """
    index, start = read_index(path)
    if index.model != digest:
        raise CorruptFile(f"{path.name} is of another model; delete it to have it packed again")
    if index.build != build_id():
        raise CorruptFile(
            f"{path.name} is for accelerator {index.build:08x}, this edgegen has "
            f"{build_id():08x}; delete it to have it packed again"
        )
    data = np.fromfile(path, np.uint8, offset=start)
    if hashlib.sha256(data.data).hexdigest() != index.sha256:
        raise _damaged(path, "its hash is not the recorded one")
    return index, data


def _damaged(path: Path, what: str) -> CorruptFile:
    return CorruptFile(f"{path.name} is damaged: {what}; delete it to have it packed again")
