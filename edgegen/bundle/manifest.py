"""edgegen.json: what a bundle is, where it came from, what it holds and how good it is."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.config import ModelConfig

NAME = "edgegen.json"
FORMAT = 1


class FileEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of the bundle."""

    size: int
    sha256: str


class BitsPerWeight(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Bits as stored: scales, zero points, indices and low-rank parts counted."""

    linear: float
    """All matrices in the blocks."""
    embedding: float
    head: float
    """The embedding's own where they are one tensor."""
    all: float


class Evaluation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The quality gate's result on the bundled text."""

    engine: str
    text: str
    tokens: int
    context: int
    perplexity: float
    reference_perplexity: float
    ratio: float
    top1_agreement: float
    max_ratio: float
    min_top1: float
    passed: bool


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=False):
    """The content of edgegen.json."""

    format: int
    version: str
    """Of the edgegen that wrote it."""
    name: str
    recipe: str
    recipe_options: dict[str, Any]
    """The recipe in full, as resolved at export."""
    model: ModelConfig
    context: int
    """Most tokens the bundle was made for."""
    engines: list[str]
    files: dict[str, FileEntry]
    bits_per_weight: BitsPerWeight
    kv_bytes_per_token: int
    source: SourceInfo
    evaluation: Evaluation | None = None
    """None where the gate was left out."""
    digest: str = ""
    """sha256 of this manifest with an empty digest."""


def encode(manifest: Manifest) -> bytes:
    """Bytes of edgegen.json, with the digest filled in; the same manifest gives the same bytes."""
    plain = msgspec.structs.replace(manifest, digest="")
    signed = msgspec.structs.replace(plain, digest=hashlib.sha256(_dump(plain)).hexdigest())
    return _dump(signed)


def decode(data: bytes) -> Manifest:
    """Read edgegen.json.

    Raises:
        CorruptFile: not JSON, a field is missing or of a wrong type, or the digest differs.
        UnsupportedFormat: a newer format than this edgegen reads.
    """
    try:
        found = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CorruptFile(f"{NAME} is not valid JSON ({error}); get the bundle again") from error
    number = found.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise CorruptFile(f'{NAME}: "format" is {number!r}, expected a positive integer')
    if number > FORMAT:
        raise UnsupportedFormat(
            f"{NAME} has format {number}, this edgegen reads up to {FORMAT}; "
            "run: pip install --upgrade edgegen"
        )
    try:
        manifest = msgspec.convert(found, type=Manifest)
    except msgspec.ValidationError as error:
        raise CorruptFile(f"{NAME}: {error}; get the bundle again") from error
    if encode(manifest) != _dump(manifest):
        raise CorruptFile(f"{NAME} was changed after export (its digest differs)")
    return manifest


def _dump(manifest: Manifest) -> bytes:
    return msgspec.json.format(msgspec.json.encode(manifest, order="sorted"), indent=2) + b"\n"
