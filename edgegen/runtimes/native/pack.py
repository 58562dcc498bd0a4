"""Packs a bundle's weights for the native engine: tiles of 16 rows that are read sequentially.

runtimes/native/src/reader.h defines the header and the order of what follows, and kernels.h the
layout of a matrix. Both sides share the version number.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from edgegen._files import replacing
from edgegen._structs import msgspec
from edgegen.arithmetic import trellis
from edgegen.arithmetic.offsets import KeyOffsets
from edgegen.bundle import Bundle
from edgegen.bundle.hashing import sha256_file
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import ResourceError
from edgegen.models.config import Layer, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.pull.cache import cache_dir
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor
from edgegen.runtimes.native.parts import NATIVE_PARTS
from edgegen.runtimes.quantized import QuantizedBundle

MAGIC, VERSION = b"EDGEGENP", 7
PACKED = ".packed"
"""Suffix of a packed file."""
LANES, LINE = 16, 64
OFFSETS = "k_offsets"
"""Name of the offsets of a head's keys, before the head's number."""
TABLE_ROWS = 4096
"""Rows of the layers' tables that are written together."""

HEADER = struct.Struct("<8s13I4f")
WORD = struct.Struct("<I")
BRANCH = struct.Struct("<2IfI")
ENTRY = struct.Struct("<Q4I")

U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class PackedModel:
    """A packed file and what it holds."""

    path: Path
    config: ModelConfig
    context: int
    """Maximum number of tokens in a KV cache."""
    kv: str
    """Data type of the KV cache: "int8" or "int4"."""
    digest: str = ""
    """Digest of the bundle's manifest."""


def packed_model(bundle: Bundle) -> PackedModel:
    """Return the packed form of a bundle from the cache folder; pack it if it is not there.

    Its name is a digest of what is packed: what the quality gate of an export packs is there when
    the finished bundle is loaded.

    Raises:
        CorruptFile: the bundle's tensors do not fit its manifest.
        ResourceError: the cache folder cannot be written.
    """
    folder, path = packed_folder(), packed_path(bundle)
    if path.exists():
        with contextlib.suppress(OSError):  # a cache that cannot be written
            os.utime(path)  # `edgegen models prune` removes what was not loaded for a while
    else:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            pack(QuantizedBundle(bundle), path)
        except OSError as error:
            raise ResourceError(
                f"cannot write the packed weights to {folder}: {error.strerror}; free space there, "
                "or set EDGEGEN_HOME to another folder"
            ) from error
    m = bundle.manifest
    return PackedModel(path, m.model, m.context, str(m.recipe_options["kv"]), m.digest)


def packed_folder() -> Path:
    """Return the cache's folder of packed weights."""
    return cache_dir() / "native"


def packed_path(bundle: Bundle) -> Path:
    """Return where the packed form of a bundle is, once it is packed."""
    return packed_folder() / f"{_digest(bundle)}.{VERSION}{PACKED}"


def has_own_version(path: Path) -> bool:
    """Return whether a packed file is of the version that this module writes."""
    begin = MAGIC + WORD.pack(VERSION)
    with path.open("rb") as file:
        return file.read(len(begin)) == begin


def _digest(bundle: Bundle) -> str:
    """Return the digest of all that the packed form depends on."""
    m = bundle.manifest
    known = m.digest != ""  # an unfinished bundle's files are not hashed yet
    hashes = [m.files[n].sha256 if known else sha256_file(bundle.path / n) for n in (DATA, INDEX)]
    parts = [m.model, m.context, m.recipe_options, hashes]
    return hashlib.sha256(msgspec.json.encode(parts, order="sorted")).hexdigest()


def pack(source: QuantizedBundle, path: Path) -> PackedModel:
    """Write the packed form to `path`, atomically."""
    with replacing(path) as new, new.open("xb") as file:
        _Writer(file, source).write()
        file.flush()
        os.fsync(file.fileno())
    return PackedModel(path, source.config, source.context, source.kv)


def tiles(q: QuantizedTensor) -> U8:
    """Return the tiles of a matrix without its row scales, uint8 [tiles, bytes of a tile]."""
    if isinstance(q, TrellisTensor):
        return _with_history(_body(q.codes, trellis.BITS))
    count, body = -(-len(q.q) // LANES), _body(q.q, q.bits)
    if q.bits == 8:
        return body
    c, z = (_rows(a, count).reshape(count, LANES, -1).swapaxes(1, 2) for a in (q.c, q.z))
    head = np.concatenate([c, z], axis=1).reshape(count, -1)
    return np.hstack([head, np.zeros((count, -head.shape[1] % LINE), np.uint8), body])


def _body(codes: U8, bits: int) -> U8:
    """Return codes [N, K] as tiles, uint8 [tiles, bytes]."""
    fields, count = 8 // bits, -(-len(codes) // LANES)
    by_field = _rows(codes, count).reshape(count, LANES, -1, fields, 4)
    shifts = np.arange(0, 8, bits, dtype=np.uint8)[:, None]
    joined: U8 = np.bitwise_or.reduce(by_field << shifts, axis=3)  # [tiles, 16, loads, 4]
    return joined.swapaxes(1, 2).reshape(count, -1)


def _with_history(body: U8) -> U8:
    """Return the tiles of trellis codes with the history of each cycle before its tiles.

    The history is the cycle's last two tiles, with the codes of each lane moved one lane up.
    """
    parts = []
    for cycle in trellis.cycles(len(body)):
        last = body[cycle][-2:].reshape(2, -1, LANES, 4)
        parts += [np.roll(last, 1, axis=2).reshape(2, -1), body[cycle]]
    return np.concatenate(parts)


def refinements(q: TrellisTensor) -> U8:
    """Return the refinements of all tiles, uint8 [tiles, K / 8, fields, halves, planes, 8]."""
    count, k = trellis.count_t(len(q.s)), q.shape[1]
    padded = np.zeros((count * trellis.ROWS, k), np.uint8)
    padded[: len(q.s)] = q.refinements
    # [tiles, halves, lanes, loads, fields, 4] -> [tiles, loads, fields, halves, lanes, 4]
    by_load = padded.reshape(count, 2, LANES, k // 8, 2, 4).transpose(0, 3, 4, 1, 2, 5)
    planes = [by_load.reshape(*by_load.shape[:4], -1) >> p & 1 for p in range(q.planes)]
    return np.packbits(np.stack(planes, axis=-2), axis=-1, bitorder="little")


def _rows(values: U8, count: int) -> U8:
    """Return values [N, ...] padded with rows of zeros to `count` tiles."""
    return np.pad(values, ((0, count * LANES - len(values)), (0, 0)))


def kind_record(kind: Layer) -> bytes:
    """Return the record of a kind of layer: its branches and their parts."""
    records = [WORD.pack(len(kind))]
    for branch in kind:
        records.append(BRANCH.pack(branch.norm, branch.post_norm, branch.scale, len(branch.parts)))
        records += [NATIVE_PARTS[part](part) for part in branch.parts]
    return b"".join(records)


class _Writer:
    """Writer of a packed file; its header and entries are written last."""

    def __init__(self, file: BinaryIO, source: QuantizedBundle) -> None:
        self.file, self.source, self.config = file, source, source.config
        self.entries: list[bytes] = []
        self.matrices = {"embed", "head", *self.config.stored_matrices()}
        self.places: dict[str, bytes] = {}
        """Entries of the tables whose rows tokens look up."""
        self.offsets: KeyOffsets
        """Offsets of the keys of the layer that is written."""

    def write(self) -> None:
        c, source = self.config, self.source
        names = ["embed", *([] if c.tie_embeddings else ["head"]), "norm"]
        names += ["norm_bias"] if c.norm_bias else []
        layers = [name for i in range(c.num_layers) for name in self._layer_names(i)]
        ropes = [source.rope(i) for i in range(len(c.ropes))]
        rotation = source.residual_rotation()
        records = self._records([cos.shape[1] for cos, _ in ropes])
        count = len(names) + (rotation is not None) + 2 * len(ropes) + len(layers)
        self.file.seek(len(records) + ENTRY.size * count)
        for name in names:
            self._add(name)
        if rotation is not None:
            self._vector(rotation)
        for table in itertools.chain.from_iterable(ropes):
            self._vector(table)
        self._tables()
        for name in layers:
            self._add(name)
        self.file.seek(0)
        self.file.write(b"".join([records, *self.entries]))

    def _layer_names(self, layer: int) -> list[str]:
        """Return the entries of a layer: its tensors, and the offsets of its keys by head."""
        names = self.source.layer_names(layer)
        attention = self.config.find(layer, Attention)
        if attention is None or not attention.offsets:
            return names
        at = names.index(f"layers.{layer}.k_mean")
        heads = [f"layers.{layer}.{OFFSETS}.{h}" for h in range(attention.num_kv_heads)]
        return [*names[:at], *heads, *names[at + 2 :]]

    def _records(self, pairs: list[int]) -> bytes:
        """Return everything before the directory; `pairs` are the rotated pairs of each RoPE."""
        kinds = [kind_record(kind) for kind in self.config.kinds]
        ropes, pattern = map(WORD.pack, pairs), map(WORD.pack, self.config.layers)
        return b"".join([self._header(), *ropes, *kinds, *pattern])

    def _header(self) -> bytes:
        c, r = self.config, self.source.rotations
        kv_bits = int(self.source.kv.removeprefix("int"))
        head = 2 if self.source.refined_head else int(c.tie_embeddings)
        flags = (head, c.norm_bias)
        sizes = (c.vocab_size, c.hidden_size, self.source.context, kv_bits, *flags)
        counts = (len(c.ropes), len(c.kinds), c.num_layers)
        rotated = (r.residual, r.values, r.inner)
        floats = (c.norm_eps, c.embedding_scale, c.logit_scale, c.logit_softcap)
        return HEADER.pack(MAGIC, VERSION, *sizes, *counts, *rotated, *floats)

    def _tables(self) -> None:
        """Write the tables of all layers together: the rows of a token follow each other.

        A row has its codes, and then its scale.
        """
        shapes = self.config.stored_tables()
        tables = {name: self.source.table(name) for name in shapes}
        if not tables:
            return
        ends = np.cumsum([k + 4 for _, k in shapes.values()])
        stride, count = int(ends[-1] + -ends[-1] % LINE), next(iter(shapes.values()))[0]
        self.file.write(bytes(-self.file.tell() % LINE))
        for (name, (n, k)), end in zip(shapes.items(), ends, strict=True):
            place = self.file.tell() + int(end) - k - 4
            self.places[name] = ENTRY.pack(place, n, k, 8, stride)
        for start in range(0, count, TABLE_ROWS):
            rows = slice(start, min(start + TABLE_ROWS, count))
            whole = np.zeros((rows.stop - start, stride), np.uint8)
            for table, end in zip(tables.values(), ends, strict=True):
                codes, scales = table.codes(rows)
                whole[:, end - 4 - codes.shape[1] : end - 4] = codes
                whole[:, end - 4 : end] = scales.view(np.uint8).reshape(-1, 4)
            self.file.write(whole.data)

    def _add(self, name: str) -> None:
        if name in self.places:
            self.entries.append(self.places[name])
            return
        if f".{OFFSETS}." in name:
            _, layer, _, head = name.split(".")
            if head == "0":
                self.offsets = self.source.key_offsets(int(layer))
            self._offsets(self.offsets, int(head))
            return
        if name not in self.matrices:
            self._vector(self.source.vector(name))
            return
        q = self.source.matrix(name)
        packed_tiles = tiles(q)
        rows, bits, group = LANES * len(packed_tiles), q.bits, q.group_size
        if isinstance(q, TrellisTensor):
            rows, bits, group = trellis.count_t(len(q.s)) * trellis.ROWS, 2 + q.planes, 0
        scale = np.zeros(rows, np.float32)
        scale[: len(q.s)] = q.s
        self._entry(*q.shape, bits, group)
        self.file.write(scale.data)
        self.file.write(packed_tiles.data)
        if isinstance(q, TrellisTensor) and q.planes:
            self.file.write(refinements(q).data)

    def _offsets(self, offsets: KeyOffsets, head: int) -> None:
        """Write the offsets of a head's keys, an 8-bit matrix."""
        rows, k = offsets.codes[head].shape
        packed = _body((offsets.codes[head].astype(np.int16) + 128).astype(np.uint8), 8)
        scale = np.zeros(LANES * len(packed), np.float32)
        scale[:rows] = offsets.scales[head]
        self._entry(rows, k, 8, k)
        self.file.write(scale.data)
        self.file.write(packed.data)

    def _vector(self, values: NDArray[Any]) -> None:
        self._entry(values.size, 0, 0, 0)
        self.file.write(np.ascontiguousarray(values, np.float32).data)

    def _entry(self, n: int, k: int, bits: int, group: int) -> None:
        self.file.write(bytes(-self.file.tell() % LINE))
        self.entries.append(ENTRY.pack(self.file.tell(), n, k, bits, group))
