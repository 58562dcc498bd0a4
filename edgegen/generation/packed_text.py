"""One file with weights, tokenizer and chat template, for the C interface edgegen_text.h.

The file is a packed model (edgegen/runtimes/native/pack.py) with a section appended that
runtimes/native/src/text/section.cpp reads: integers are uint32, little-endian, and everything
begins at a multiple of 4. A trailer at the end locates the section.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from edgegen._files import check_replaceable, replacing
from edgegen.bundle import Bundle
from edgegen.errors import ResourceError, TemplateError
from edgegen.generation.config import GenerationConfig, from_bundle
from edgegen.models.templates.pieces import Pieces, compile_template
from edgegen.models.tokenizers.flat import NONE, Composition, FlatTokenizer, flatten
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.native.pack import packed_model

MAGIC: Final = b"EDGETEXT"
VERSION: Final = 1
TRAILER: Final = struct.Struct("<8s2I2Q")
_OPTIONS: Final = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty")
_ALIGNMENT: Final = 64


def pack_text(bundle: Bundle, path: Path) -> str | None:
    """Write a bundle as one file, atomically.

    Returns:
        The reason why the chat template is left out, or None if the file has one.

    Raises:
        UnsupportedFormat: the C interface lacks a step of the tokenizer.
        UsageError: `path` is a device, pipe or socket.
        ResourceError: the file cannot be written.
    """
    tokenizer = Tokenizer.from_folder(bundle.path)
    pieces, reason = _template(tokenizer)
    section = text_section(bundle, tokenizer, pieces)
    write_file(path, packed_model(bundle).path, section)
    return reason


def write_file(path: Path, weights: Path, section: bytes) -> None:
    """Write packed weights and a section to one file, atomically.

    Raises:
        UsageError: `path` is a device, pipe or socket.
        ResourceError: the file cannot be written.
    """
    check_replaceable(path)
    try:
        with replacing(path) as new, new.open("xb") as file, weights.open("rb") as source:
            shutil.copyfileobj(source, file, 1 << 20)
            file.write(bytes(-file.tell() % _ALIGNMENT))
            start = file.tell()
            file.write(section)
            check = zlib.crc32(section)
            file.write(TRAILER.pack(MAGIC, VERSION, check, start, len(section)))
    except OSError as error:
        raise ResourceError(
            f"cannot write {path}: {error.strerror}; choose another file with -o"
        ) from error


def text_section(bundle: Bundle, tokenizer: Tokenizer, pieces: Pieces | None) -> bytes:
    """Return the section that follows the weights."""
    writer = _SectionWriter()
    writer.text(bundle.manifest.digest)
    writer.numbers(bundle.manifest.context)
    writer.tokenizer(flatten(tokenizer))
    bos = tokenizer.bos_id if tokenizer.adds_bos else None
    writer.numbers(NONE if bos is None else bos, tokenizer.leading_space)
    writer.array(sorted(tokenizer.eos_ids))
    writer.template(pieces)
    writer.defaults(from_bundle(bundle))
    return bytes(writer.data)


def _template(tokenizer: Tokenizer) -> tuple[Pieces | None, str | None]:
    try:
        template = tokenizer.chat_template
        if template is None:
            return None, "the model has none"
        return compile_template(template), None
    except TemplateError as error:
        return None, str(error)


class _SectionWriter:
    """Appends to a section, in the order in which section.cpp reads."""

    def __init__(self) -> None:
        self.data = bytearray()

    def numbers(self, *values: int) -> None:
        """Append integers."""
        self.data += struct.pack(f"<{len(values)}I", *values)

    def array(self, values: Sequence[int]) -> None:
        """Append the number of values and the values."""
        self.numbers(len(values))
        self.data += np.asarray(values, dtype="<u4").tobytes()

    def bytes(self, data: bytes) -> None:
        """Append the number of bytes and the bytes."""
        self.numbers(len(data))
        self.data += data + bytes(-len(data) % 4)

    def text(self, text: str) -> None:
        """Append a text as UTF-8."""
        self.bytes(text.encode())

    def tokenizer(self, t: FlatTokenizer) -> None:
        """Append the tables of a tokenizer."""
        self.array([int(n) for n in np.cumsum([len(token) for token in t.spelled])])
        self.bytes(b"".join(t.spelled))
        flags = zip(t.special, t.words, strict=True)
        self.bytes(bytes(special | word << 1 for special, word in flags))
        self.numbers(t.byte_level, t.whole_words, t.fuse_unknown, t.unknown)
        self.array(t.byte_ids)
        characters = sorted(t.characters.items())
        self.arrays(zip(*characters, strict=True), 2)
        for table in (t.merges.start, t.merges.right, t.merges.rank, t.merges.merged):
            self.array(table)
        self._added(t)
        self.numbers(len(t.normalizers))
        for kind, before, after in t.normalizers:
            self.numbers(kind)
            self.text(before)
            self.text(after)
        self._composition(t.composition)
        self.numbers(len(t.sets.ranges))
        for ranges in t.sets.ranges:
            self.array([point for both in ranges for point in both])
        self.numbers(len(t.steps))
        for kind, code in t.steps:
            self.numbers(kind)
            self.array([word for instruction in code for word in instruction])

    def arrays(self, columns: Iterable[Sequence[int]], count: int) -> None:
        """Append `count` arrays; empty ones for no columns."""
        filled = list(columns) or [()] * count
        for column in filled:
            self.array(column)

    def _added(self, t: FlatTokenizer) -> None:
        self.numbers(len(t.added))
        for token in t.added:
            flags = (token.normalized, token.lstrip, token.rstrip, token.name, token.special)
            self.numbers(token.id, sum(flag << i for i, flag in enumerate(flags)))
            self.text(token.content)
            self.text(token.pattern)

    def _composition(self, c: Composition | None) -> None:
        classes, decompositions, pairs = (
            (c.classes, c.decompositions, c.pairs) if c else ([], [], [])
        )
        self.arrays(zip(*classes, strict=True), 2)
        self.array([point for point, _ in decompositions])
        self.array([int(n) for n in np.cumsum([len(parts) for _, parts in decompositions])])
        self.array([part for _, parts in decompositions for part in parts])
        self.arrays(zip(*pairs, strict=True), 3)

    def template(self, pieces: Pieces | None) -> None:
        """Append the pieces of a chat template: none for no roles."""
        roles = [] if pieces is None else list(pieces.changes)
        self.numbers(len(roles))
        if pieces is None:
            return
        for role in roles:
            self.text(role)
            self.numbers(pieces.changes[role])
        texts = [pieces.head.get(role) for role in roles]
        texts += [pieces.between.get((a, b)) for a in roles for b in roles]
        for text in [*texts, *(pieces.tail.get(role) for role in roles)]:
            self.numbers(text is not None)
            self.text(text or "")

    def defaults(self, config: GenerationConfig) -> None:
        """Append the model's sampling options as texts."""
        self.numbers(len(_OPTIONS))
        for name in _OPTIONS:
            self.text(name)
            self.text(repr(getattr(config, name)))
