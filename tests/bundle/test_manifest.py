"""The manifest: the same bytes for the same content, and InputError for anything damaged."""

from __future__ import annotations

import hashlib
import json
import math
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edgegen.bundle.manifest import (
    FORMAT,
    MAX_BYTES,
    FileEntry,
    Manifest,
    check_name,
    decode,
    encode,
    size_text,
)
from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from tests.bundles import EVALUATION, manifest
from tests.errors import raises

ENTRY = FileEntry(size=3, sha256="0" * 64)
GOOD = encode(manifest(files={"model.onnx": ENTRY, "draft/edgegen.json": ENTRY}))


def dump(record: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(record, order="sorted"), indent=2) + b"\n"


def sign(record: dict[str, Any]) -> bytes:
    """Return the bytes of a manifest with a correct digest."""
    digest = hashlib.sha256(dump(record | {"digest": ""})).hexdigest()
    return dump(record | {"digest": digest})


def changed(**fields: Any) -> bytes:
    return sign(json.loads(GOOD) | fields)


def test_round_trip() -> None:
    found = decode(GOOD)
    assert encode(found) == GOOD
    assert msgspec.structs.replace(found, digest="", files={}) == manifest()


def test_order_of_files_and_options_does_not_matter() -> None:
    names = ["b", "a/b", "a"]
    one = encode(manifest(files=dict.fromkeys(names, ENTRY), recipe_options={"x": 1, "y": 2}))
    names.reverse()
    two = encode(manifest(files=dict.fromkeys(names, ENTRY), recipe_options={"y": 2, "x": 1}))
    assert one == two
    assert list(json.loads(one)["files"]) == ["a", "a/b", "b"]


def test_digest_is_the_hash_of_the_canonical_text() -> None:
    record = json.loads(GOOD)
    assert sign(record) == GOOD


def test_infinite_perplexity_is_written_as_the_largest_float() -> None:
    bad = msgspec.structs.replace(EVALUATION, perplexity=math.inf, ratio=math.nan, passed=False)
    found = decode(encode(manifest(evaluation=bad))).evaluation
    assert found is not None
    assert found.perplexity == found.ratio == sys.float_info.max


OLD = sorted((Path(__file__).parent / "format_1").iterdir())
"""Manifests written by version 0.1.0, for a model and for a draft."""


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_older_manifests_stay_readable(path: Path) -> None:
    """Their digests hold, and writing them again gives the same bytes."""
    data = path.read_bytes()
    old = decode(data)
    assert old.digest == json.loads(data)["digest"]
    assert (old.draft is None) == (path.stem == "plain")
    assert msgspec.structs.replace(old, digest="", files={}, draft=None, evaluation=None) == (
        manifest(evaluation=None)
    )
    assert encode(decode(encode(old))) == encode(old)


ENTRY_OF_A = {"size": 1, "sha256": "0" * 64}
DAMAGED: dict[str, tuple[bytes, tuple[object, ...]]] = {
    "empty": (b"", ("truncated",)),
    "a list": (b"[]", ("`object`", "`array`")),
    "no format": (b"{}", ('"format"', "got None")),
    "a boolean format": (b'{"format": true}', ('"format"', "got True")),
    "no version": (sign({"format": 2}), ("required field `version`",)),
    "cut short": (GOOD[:-20], ("truncated",)),
    "edited": (GOOD.replace(b'"w4a8kv8"', b'"w8a8"'), ("digest differs",)),
    "nested lists": (b"[" * 100_000, ("`object`", "`array`")),
    "too large": (b" " * (MAX_BYTES + 1), ("8,388,608", "8,388,609")),
    "an unknown field": (changed(surprise=1), ("unknown field `surprise`",)),
    "a negative size": (
        changed(files={"a": ENTRY_OF_A | {"size": -1}}),
        (">= 0", "$.files[...].size"),
    ),
    "a path that leaves the bundle": (changed(files={"../a": ENTRY_OF_A}), ("'../a'",)),
    "itself as a file": (changed(files={"edgegen.json": ENTRY_OF_A}), ("edgegen.json",)),
}
"""Name -> (edgegen.json, values in the error's text)."""


@pytest.mark.parametrize("case", DAMAGED)
def test_message_for_a_damaged_manifest(case: str) -> None:
    data, values = DAMAGED[case]
    with raises(CorruptFile, "M", *values, "copy the bundle again, or export it again"):
        decode(data, where="M")


def test_deep_nesting_is_refused() -> None:
    deep = b'{"format": 1, "recipe_options": ' + b'{"a":' * 100_000
    with pytest.raises(CorruptFile, match=r"^M: expected valid JSON \(.*recursion"):
        decode(deep, where="M")


def test_messages_quote_no_more_than_a_line_of_the_file() -> None:
    """Found by the fuzzer: the name of an unknown field was quoted in full."""
    with raises(CorruptFile, f"unknown field `a??{'x' * 163}...;"):
        decode(changed(**{"a\n\x1b" + "x" * 5000: 1}), where="M")


@pytest.mark.parametrize("digits", [25, 400, 5000])
def test_number_without_end(digits: int) -> None:
    with pytest.raises(InputError):
        decode(b'{"format": 1' + b"0" * digits + b"}")


def test_newer_format() -> None:
    with raises(UnsupportedFormat, "M", f"format {FORMAT}", f"got {FORMAT + 1}", "pip install"):
        decode(b'{"format": 3, "whatever": []}', where="M")


@pytest.mark.parametrize(
    ("field", "value", "values"),
    [
        ("layers", [0, 1], ("model.layers", "model.kinds")),
        ("layers", [], ("model.num_layers", "got 0")),
        ("layers", [0, -1], ("model.layers", "model.kinds")),
        ("kinds", [[]], ("model.kinds", "branches with parts")),
        ("vocab_size", -5, ("model.vocab_size", "2^31", "got -5")),
    ],
)
def test_impossible_model_is_refused(field: str, value: object, values: tuple[object, ...]) -> None:
    model = json.loads(GOOD)["model"] | {field: value}
    with raises(CorruptFile, "M", *values):
        decode(changed(model=model), where="M")


@pytest.mark.parametrize(
    ("field", "value", "values"),
    [
        ("window", -1, ("window", "got -1")),
        ("rope", 1, ("rope", "got 1")),
        ("rope", -1, ("rope", "got -1")),
        ("num_kv_heads", 3, ("query heads", 3, "got 4")),
        ("num_kv_heads", 0, ("attention.num_kv_heads", "2^31", "got 0")),
        ("type", "perceptron", ("'perceptron'",)),
        ("surprise", 1, ("unknown field `surprise`",)),
    ],
)
def test_impossible_part_is_refused(field: str, value: object, values: tuple[object, ...]) -> None:
    model = json.loads(GOOD)["model"]
    model["kinds"][0][0]["parts"][0][field] = value
    with raises(CorruptFile, "M", *values):
        decode(changed(model=model), where="M")


@pytest.mark.parametrize("name", ["a", "model.onnx.data", "LICENSE-MIT.txt", "a b/c+d/_e.f-g"])
def test_plain_names_pass(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "/etc/passwd", "../a", "a/../b", "a/..", "./a", "a//b", "a/", "a\\b", "..\\a", "C:a"),
        *("C:/a", "a:stream", "//host/share", ".hidden", "a.", "a ", "a\n", "a\0b", "é", "a" * 241),
        *("~/a*", "\u202ea", " a"),
    ],
)
def test_other_names_do_not(name: str) -> None:
    with pytest.raises(CorruptFile):
        check_name(name)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        *((0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (98_234_567, "98.2 MB")),
        *((5_400_000_000, "5.4 GB"), (1_234_000_000_000, "1,234.0 GB")),
    ],
)
def test_size_text(size: int, text: str) -> None:
    assert size_text(size) == text


def read(data: bytes) -> Manifest | None:
    """Decode bytes; return None for an InputError. Any other exception fails the test."""
    try:
        found = decode(data)
    except InputError as error:
        assert len(str(error).splitlines()) <= 2
        return None
    assert sum(1 for _ in found.model.tensor_shapes()) >= found.model.num_layers
    assert found.total_bytes >= 0
    return found


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    assert read(data) is None


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_any_changed_byte(position: int, mask: int) -> None:
    data = bytearray(GOOD)
    data[position] ^= mask
    found = read(bytes(data))
    assert found is None or found == decode(GOOD)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of each value in a JSON record."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    found = [path] if path else []
    for key, below in inner:
        place = (*path, key)
        found += paths(below, place) if isinstance(below, dict | list) else [place]
    return found


@settings(max_examples=300)
@given(st.sampled_from(paths(json.loads(GOOD))), JSON)
def test_any_changed_value_with_a_right_digest(path: tuple[Any, ...], value: Any) -> None:
    record = json.loads(GOOD)
    place = record
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    try:
        data = sign(record)
    except (UnicodeEncodeError, OverflowError, msgspec.MsgspecError):
        data = json.dumps(record).encode()
    read(data)
