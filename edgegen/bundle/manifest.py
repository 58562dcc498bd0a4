"""Manifest of a bundle (edgegen.json): its model, origin, files and quality.

The manifest lists every other file of the bundle with its size and hash, and has a digest of its
own content. It contains no times and no local paths, so that the same export gives the same bytes.
"""

from __future__ import annotations

import hashlib
import math
import re
import sys
from typing import Annotated, Any

from edgegen._structs import msgspec
from edgegen.bundle.format1 import DenseShape
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.config import ModelConfig
from edgegen.models.parts import decode as decode_part

NAME = "edgegen.json"
DRAFT_TOKENS = "draft_tokens.bin"
"""Token map, int32, of a draft with a smaller vocabulary than its target. First the target's id of
each draft token but the last, which stands for all others. Then the draft's id of each target
token."""
FORMAT = 2
"""Format 1 describes models by a `DenseShape`."""
AGAIN = "copy the bundle again, or export it again"
"""Advice for a damaged bundle."""
MAX_BYTES = 8 << 20
"""Maximum size of edgegen.json. A real one has a few kilobytes."""

# An allowlist excludes "..", drive letters, backslashes, streams (":"), hidden files and names that
# differ between systems.
_PART = re.compile(r"[A-Za-z0-9_+-][A-Za-z0-9_.+ -]*(?<![. ])", re.ASCII)
_MAX_NAME = 240

Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 62)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class FileEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """File of the bundle."""

    size: Count
    """In bytes."""
    sha256: Sha256


class BitsPerWeight(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Stored bits per weight, including scales, zero points, indices and low-rank parts."""

    linear: float
    """All matrices in the decoder blocks."""
    embedding: float
    head: float
    """The same as `embedding` if they are one tensor."""
    all: float

    def active_bytes(self, config: ModelConfig) -> int:
        """Return the bytes of weights that one token loads: the blocks' and the head's.

        Of a mixture of experts only the chosen ones count.
        """
        head = config.vocab_size * config.hidden_size * self.head
        return round((config.active_weights * self.linear + head) / 8 + 4 * config.active_floats)


class Evaluation(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True
):
    """Result of the quality gate on the bundled text, with the engine that `auto` selects.

    JSON has no infinity, so a value that is not finite is written as the largest float.
    """

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
    beside: tuple[Evaluation, ...] = ()
    """Results of the other engines."""


class DraftInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Description of a draft model."""

    target: str
    """Name of the target model."""
    target_sha256: Sha256
    parameters: Count
    """A tied head is not counted again."""
    target_parameters: Count
    text_tokens: Count
    """Number of training tokens that the target generated."""
    acceptance: dict[str, float]
    """Measured on the target's greedy answers to held-out questions: agreement, among_likeliest,
    acceptance_rate (accepted / drafted), tokens_per_target_call with chains of drafted_at_once,
    and the number of tokens."""
    trained: dict[str, Any]
    """Settings, duration and device of the training."""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=False):
    """Content of edgegen.json."""

    format: int
    version: str
    """Version of edgegen that wrote it."""
    name: str
    recipe: str
    recipe_options: dict[str, Any]
    """All options of the recipe, as resolved at export."""
    model: ModelConfig
    context: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    """Maximum number of tokens of a sequence."""
    engines: list[str]
    files: dict[str, FileEntry]
    """Path in the bundle, with "/" between folders -> file; edgegen.json is not listed."""
    bits_per_weight: BitsPerWeight
    kv_bytes_per_token: Count
    source: SourceInfo
    evaluation: Evaluation | None = None
    """None if the gate did not run."""
    draft: DraftInfo | None = None
    """None, and absent from the file, if the model is not a draft."""
    digest: str = ""
    """sha256 of this manifest with an empty digest."""

    @property
    def total_bytes(self) -> int:
        """Total size of the listed files in bytes."""
        return sum(entry.size for entry in self.files.values())


def encode(manifest: Manifest) -> bytes:
    """Return the bytes of edgegen.json, with its digest. They depend on the content only."""
    plain = msgspec.structs.replace(manifest, digest="", evaluation=_finite(manifest.evaluation))
    # A round trip through JSON normalizes an int in a float field: 32 becomes 32.0.
    plain = msgspec.json.decode(dump(plain), type=Manifest, dec_hook=decode_part)
    signed = msgspec.structs.replace(plain, digest=hashlib.sha256(dump(plain)).hexdigest())
    return dump(signed)


def decode(data: bytes, where: str = NAME) -> Manifest:
    """Parse and check edgegen.json.

    Args:
        data: the content of the file.
        where: its name in messages.

    Raises:
        CorruptFile: the file is too large or not JSON, a field is missing or invalid, a file name
            could leave the bundle, or the digest differs.
        UnsupportedFormat: the format is newer than this edgegen supports.
    """
    if len(data) > MAX_BYTES:
        raise CorruptFile(
            f"{where}: expected at most {MAX_BYTES:,} bytes, got {len(data):,}; {AGAIN}"
        )
    try:
        record = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CorruptFile(f"{where}: expected valid JSON ({_one_line(error)}); {AGAIN}") from error
    _check_format(record.get("format"), where)
    try:
        intact = _digest(record) == record.get("digest")
        manifest = msgspec.convert(_upgraded(record), type=Manifest, dec_hook=decode_part)
    except (msgspec.ValidationError, ValueError, RecursionError, OverflowError) as error:
        raise CorruptFile(f"{where}: {_one_line(error)}; {AGAIN}") from error
    if not intact:
        raise CorruptFile(f"{where} was changed after export (its digest differs); {AGAIN}")
    for problem in _problems(manifest):
        raise CorruptFile(f"{where}: {problem}; {AGAIN}")
    return manifest


def check_name(name: str) -> None:
    """Check that a file name is relative, stays in the bundle and is portable.

    Raises:
        CorruptFile: it is not.
    """
    if len(name) > _MAX_NAME or not all(_PART.fullmatch(part) for part in name.split("/")):
        raise CorruptFile(
            f"file name {_one_line(name)!r}: expected a relative path of letters, digits, spaces "
            "and _ . + - with / between folders"
        )


def size_text(size: int) -> str:
    """Return a number of bytes with a decimal unit, e.g. "98.2 MB"."""
    for unit, scale in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= scale:
            return f"{size / scale:,.1f} {unit}"
    return f"{size} bytes"


def _digest(record: dict[str, Any]) -> str:
    """Return the digest of edgegen.json, parsed as JSON."""
    return hashlib.sha256(_dump_record(record | {"digest": ""})).hexdigest()


def _upgraded(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record of format 1 in the current format; others are unchanged."""
    if record["format"] != 1:
        return record
    shape = msgspec.convert(record.get("model"), type=DenseShape)
    return record | {"format": FORMAT, "model": msgspec.to_builtins(shape.config())}


def _check_format(number: object, where: str) -> None:
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise CorruptFile(
            f'{where}: expected "format" to be a positive integer, got {_one_line(number)}; {AGAIN}'
        )
    if number > FORMAT:
        raise UnsupportedFormat(
            f"{where}: expected format {FORMAT} or older, got {_one_line(number)}; "
            "run: pip install --upgrade edgegen"
        )


def _one_line(value: object) -> str:
    """Return untrusted text for a message: one short line without control characters."""
    text = "".join(c if c.isprintable() else "?" for c in str(value))
    return text if len(text) <= 200 else f"{text[:197]}..."


def _problems(manifest: Manifest) -> list[str]:
    """Return the inconsistencies of a manifest whose types are valid."""
    problems = [f"expected {problem}" for problem in manifest.model.problems()]
    for name in manifest.files:
        try:
            check_name(name)
        except CorruptFile as error:
            problems.append(str(error))
    if NAME in manifest.files:
        problems.append(f"expected files without {NAME} itself")
    return problems


def _finite(evaluation: Evaluation | None) -> Evaluation | None:
    if evaluation is None:
        return None
    beside = tuple(finite for other in evaluation.beside if (finite := _finite(other)))
    fields = msgspec.structs.asdict(evaluation).items()
    bad = {
        k: sys.float_info.max for k, v in fields if isinstance(v, float) and not math.isfinite(v)
    }
    return msgspec.structs.replace(evaluation, beside=beside, **bad)


def dump(manifest: Manifest) -> bytes:
    """Return the bytes of edgegen.json for a manifest that already has its digest."""
    fields = msgspec.to_builtins(manifest)
    if fields["draft"] is None:  # keeps the digests of bundles from before this field
        del fields["draft"]
    return _dump_record(fields)


def _dump_record(fields: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(fields, order="sorted"), indent=2) + b"\n"
