"""edgegen.json: what a bundle is, where it came from, what it holds and how good it is.

The manifest lists every file of the bundle but itself, with size and hash, and carries a digest
over its own content. It holds no times and no paths of the machine that wrote it, so the same
export gives the same bytes.
"""

from __future__ import annotations

import hashlib
import math
import re
import sys
from typing import Annotated, Any

import msgspec

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.config import ModelConfig

NAME = "edgegen.json"
DRAFT_TOKENS = "draft_tokens.bin"
"""Of a draft with fewer tokens than its target, int32: the target's id of each of them but the
last, which stands for the others; then for each of the target's the one that it is read as."""
FORMAT = 1
MAX_BYTES = 8 << 20
"""Largest edgegen.json that is read; a real one has a few kilobytes."""

# Whitelist rather than blacklist: no "..", no drive letters, backslashes, streams (":"), hidden
# files, nor names that one system would read differently from another.
_PART = re.compile(r"[A-Za-z0-9_+-][A-Za-z0-9_.+ -]*(?<![. ])", re.ASCII)
_MAX_NAME = 240

Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 62)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class FileEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of the bundle."""

    size: Count
    """In bytes."""
    sha256: Sha256


class BitsPerWeight(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Bits as stored: scales, zero points, indices and low-rank parts counted."""

    linear: float
    """All matrices in the blocks."""
    embedding: float
    head: float
    """The embedding's own where they are one tensor."""
    all: float


class Evaluation(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True
):
    """The quality gate's result on the bundled text, by the engine that `auto` takes.

    JSON has no infinity: a figure that is not finite is written as the largest float.
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
    """The other engines' results."""


class DraftInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of a model that drafts for another."""

    target: str
    """Name of the model that it was trained for."""
    target_sha256: Sha256
    parameters: Count
    """Of them the head's rows are counted once where they are the embedding's."""
    target_parameters: Count
    text_tokens: Count
    """That the target wrote for it to learn from."""
    acceptance: dict[str, float]
    """On answers that the target gave greedily to questions not trained on: agreement and
    among_likeliest, acceptance_rate (accepted / drafted) and tokens_per_target_call with chains of
    drafted_at_once, over so many tokens."""
    trained: dict[str, Any]
    """With what settings, for how long and on what."""


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
    context: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    """Most tokens the bundle was made for."""
    engines: list[str]
    files: dict[str, FileEntry]
    """By path in the bundle, with "/" between folders; edgegen.json itself is not listed."""
    bits_per_weight: BitsPerWeight
    kv_bytes_per_token: Count
    source: SourceInfo
    evaluation: Evaluation | None = None
    """None where the gate was left out."""
    draft: DraftInfo | None = None
    """None, and not in the file, for a model that stands for itself."""
    digest: str = ""
    """sha256 of this manifest with an empty digest."""

    @property
    def total_bytes(self) -> int:
        """Size of all listed files together."""
        return sum(entry.size for entry in self.files.values())


def encode(manifest: Manifest) -> bytes:
    """Bytes of edgegen.json, with the digest filled in; the same manifest gives the same bytes."""
    plain = msgspec.structs.replace(manifest, digest="", evaluation=_finite(manifest.evaluation))
    # Once through JSON, so that 32 in a float's place is written as its reader will see it: 32.0.
    plain = msgspec.json.decode(dump(plain), type=Manifest)
    signed = msgspec.structs.replace(plain, digest=hashlib.sha256(dump(plain)).hexdigest())
    return dump(signed)


def decode(data: bytes, where: str = NAME) -> Manifest:
    """Read edgegen.json; `where` is what messages call it.

    Raises:
        CorruptFile: not JSON, too large, a field is missing or of a wrong type or value, a file
            name that could leave the bundle, or the digest differs.
        UnsupportedFormat: a newer format than this edgegen reads.
    """
    if len(data) > MAX_BYTES:
        raise CorruptFile(
            f"{where} has {len(data):,} bytes, expected at most {MAX_BYTES:,}; get the bundle again"
        )
    try:
        found = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CorruptFile(
            f"{where} is not valid JSON ({_short(error)}); get the bundle again"
        ) from error
    _check_format(found.get("format"), where)
    try:
        manifest = msgspec.convert(found, type=Manifest)
        intact = encode(manifest) == dump(manifest)
    except (msgspec.ValidationError, ValueError, RecursionError, OverflowError) as error:
        raise CorruptFile(f"{where}: {_short(error)}; get the bundle again") from error
    if not intact:
        raise CorruptFile(
            f"{where} was changed after export (its digest differs); get the bundle again"
        )
    for problem in _problems(manifest):
        raise CorruptFile(f"{where}: {problem}; get the bundle again")
    return manifest


def check_name(name: str) -> None:
    """A bundle's file name is relative, stays inside and means the same on every system.

    Raises:
        CorruptFile: it does not.
    """
    if len(name) > _MAX_NAME or not all(_PART.fullmatch(part) for part in name.split("/")):
        raise CorruptFile(
            f"{_short(name)!r} is no file name for a bundle: expected a relative path of "
            "letters, digits, spaces and _ . + - with / between folders"
        )


def size_text(size: int) -> str:
    """Bytes in the unit that suits, e.g. "98.2 MB" (powers of 1000, as disks are sold)."""
    for unit, scale in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= scale:
            return f"{size / scale:,.1f} {unit}"
    return f"{size} bytes"


def _check_format(number: object, where: str) -> None:
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise CorruptFile(
            f'{where}: "format" is {_short(number)}, expected a positive integer; '
            "get the bundle again"
        )
    if number > FORMAT:
        raise UnsupportedFormat(
            f"{where} has format {_short(number)}, this edgegen reads up to {FORMAT}; "
            "run: pip install --upgrade edgegen"
        )


def _short(found: object) -> str:
    """A piece of someone else's text for a message: one line, without end or escape codes."""
    text = "".join(c if c.isprintable() else "?" for c in str(found))
    return text if len(text) <= 200 else f"{text[:197]}..."


def _problems(manifest: Manifest) -> list[str]:
    """What a well-typed manifest can still have wrong."""
    model, found = manifest.model, []
    sizes = ("vocab_size", "hidden_size", "intermediate_size", "num_layers", "num_heads")
    for field in (*sizes, "num_kv_heads", "head_dim", "max_position"):
        value = getattr(model, field)
        if not 1 <= value < 1 << 31:
            found.append(f"model.{field} is {value}, expected a positive number below 2^31")
    for field in ("layer_rope", "layer_window"):
        if len(getattr(model, field)) != model.num_layers:
            found.append(f"model.{field} does not have one value for each layer")
    if not all(0 <= index < len(model.ropes) for index in model.layer_rope):
        found.append("model.layer_rope points outside model.ropes")
    if min(model.layer_window, default=0) < 0:
        found.append("model.layer_window has a negative value")
    if not found and model.num_heads % model.num_kv_heads:
        found.append("model.num_heads is no multiple of model.num_kv_heads")
    for name in manifest.files:
        try:
            check_name(name)
        except CorruptFile as error:
            found.append(str(error))
    if NAME in manifest.files:
        found.append(f"files lists {NAME} itself")
    return found


def _finite(evaluation: Evaluation | None) -> Evaluation | None:
    if evaluation is None:
        return None
    beside = tuple(found for other in evaluation.beside if (found := _finite(other)))
    fields = msgspec.structs.asdict(evaluation).items()
    bad = {
        k: sys.float_info.max for k, v in fields if isinstance(v, float) and not math.isfinite(v)
    }
    return msgspec.structs.replace(evaluation, beside=beside, **bad)


def dump(manifest: Manifest) -> bytes:
    """The file's bytes for a manifest that is signed already."""
    fields = msgspec.to_builtins(manifest)
    if fields["draft"] is None:  # so that older bundles keep their digests
        del fields["draft"]
    return msgspec.json.format(msgspec.json.encode(fields, order="sorted"), indent=2) + b"\n"
