"""Weight image: the matrices of a bundle, packed in the order in which the accelerator reads them.

    magic, version, length of the index · index (JSON) · zeros up to 4 KB · matrices

Matrices are aligned to 1 KB, the size of an AXI burst. The index has the bundle's digest, the
accelerator's build id, and a hash of the matrices.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from edgegen._files import replacing
from edgegen._structs import msgspec
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
    """Position of one matrix; `offset` is in bytes from the first one."""

    mode: Annotated[int, msgspec.Meta(ge=0, le=2)]
    rows: Size
    inputs: Size
    offset: Size
    beats: Size


class Index(msgspec.Struct, frozen=True):
    """Index of an image."""

    model: str
    """Digest of the bundle."""
    build: int
    """Build id of the accelerator."""
    size: Size
    """Bytes of the matrices."""
    sha256: str
    matrices: dict[str, Placed]


def names(source: QuantizedBundle) -> Iterator[str]:
    """Yield the names of a bundle's matrices in the order in which a step reads them."""
    for i in range(source.config.num_layers):
        yield from (name for name in source.layer_names(i) if len(source.shape(name)) == 2)
    yield "embed" if source.config.tie_embeddings else "head"


def image(bundle: Bundle) -> Path:
    """Return the path of a bundle's image; if the bundle has none, pack one into the cache.

    Raises:
        CorruptFile: the bundle's tensors do not match its manifest.
        UnsupportedFormat: the accelerator does not support the weights' format.
        ResourceError: the cache folder is not writable.
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
                f"cannot pack the weights into {folder}: {error.strerror}; free space there, or "
                "set EDGEGEN_HOME to another folder"
            ) from error
    return path


def pack(source: QuantizedBundle, digest: str, path: Path) -> None:
    """Write an image, which is moved into place when complete."""
    with replacing(path) as new, new.open("xb") as file:
        placed, hashed, start = {}, hashlib.sha256(), _index_bytes(source)
        file.seek(start)
        for name in names(source):
            mode, stream = pack_matrix(source.matrix(name))
            n, k = source.shape(name)
            placed[name] = Placed(mode, n, k, file.tell() - start, len(stream) // BEAT)
            data = stream.tobytes() + bytes(-len(stream) % _BURST)
            hashed.update(data)
            file.write(data)
        index = Index(digest, build_id(), file.tell() - start, hashed.hexdigest(), placed)
        text = msgspec.json.encode(index)
        file.seek(0)
        file.write(_HEAD.pack(MAGIC, VERSION, len(text)) + text)
        file.flush()
        os.fsync(file.fileno())


def _index_bytes(source: QuantizedBundle) -> int:
    """Return an upper bound of the size of header and index, in whole pages."""
    entries = sum(len(name) + 120 for name in names(source))
    return -(-(_HEAD.size + 400 + entries) // _PAGE) * _PAGE


def read_index(path: Path) -> tuple[Index, int]:
    """Return the index of an image and the offset of its matrices.

    Raises:
        CorruptFile: the file is not an image, or is damaged.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size or head[:8] != MAGIC:
            raise _invalid(path, "expected a weight image, got another file")
        _, version, length = _HEAD.unpack(head)
        if version != VERSION:
            raise _invalid(path, f"expected version {VERSION}, got {version}")
        try:
            index = msgspec.json.decode(file.read(length), type=Index)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _invalid(path, f"damaged index: {error}") from error
    size = path.stat().st_size
    start = size - index.size
    if start < _HEAD.size + length or start % _PAGE:
        raise _invalid(path, f"expected {index.size} bytes of matrices, got a file of {size} bytes")
    for name, placed in index.matrices.items():
        rows = placed.rows + placed.rows % 2
        beats = stream_beats(Mode(placed.mode), rows, placed.inputs + -placed.inputs % 32)
        if placed.beats != beats or placed.offset + placed.beats * BEAT > index.size:
            raise _invalid(path, f"invalid size or offset of {name}")
    return index, start


def read(path: Path, digest: str) -> tuple[Index, NDArray[np.uint8]]:
    """Return the index and the matrices of an image, uint8 [bytes].

    Args:
        path: of the image.
        digest: of the bundle that the image must be of.

    Raises:
        CorruptFile: as `read_index`, or the image is of another bundle or another accelerator.
    """
    index, start = read_index(path)
    if index.model != digest:
        raise _invalid(path, "expected the image of this bundle, got another bundle's")
    if index.build != build_id():
        raise _invalid(path, f"expected an image for build {build_id():08x}, got {index.build:08x}")
    data = np.fromfile(path, np.uint8, offset=start)
    if hashlib.sha256(data.data).hexdigest() != index.sha256:
        raise _invalid(path, "the matrices do not match their hash")
    return index, data


def _invalid(path: Path, reason: str) -> CorruptFile:
    return CorruptFile(f"{path.name}: {reason}; delete it, and it is packed again")
