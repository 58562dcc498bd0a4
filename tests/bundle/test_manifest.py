"""The manifest: the same bytes for the same content, and nothing but InputError for any others."""

from __future__ import annotations

import hashlib
import json
import math
import sys
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

ENTRY = FileEntry(size=3, sha256="0" * 64)
GOOD = encode(manifest(files={"model.onnx": ENTRY, "draft/edgegen.json": ENTRY}))


def dump(record: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(record, order="sorted"), indent=2) + b"\n"


def sign(record: dict[str, Any]) -> bytes:
    """The bytes of a manifest with its digest set right."""
    digest = hashlib.sha256(dump(record | {"digest": ""})).hexdigest()
    return dump(record | {"digest": digest})


def changed(**fields: Any) -> bytes:
    return sign(json.loads(GOOD) | fields)


def test_reads_what_it_wrote() -> None:
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


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", "M is not valid JSON (Input data was truncated); get the bundle again"),
        (b"[]", "M is not valid JSON (Expected `object`, got `array`); get the bundle again"),
        (b"{}", 'M: "format" is None, expected a positive integer; get the bundle again'),
        (
            b'{"format": true}',
            'M: "format" is True, expected a positive integer; get the bundle again',
        ),
        (b'{"format": 1}', "M: Object missing required field `version`; get the bundle again"),
        (
            GOOD[:-20],
            "M is not valid JSON (Input data was truncated); get the bundle again",
        ),
        (
            GOOD.replace(b'"w4a8kv8"', b'"w8a8"'),
            "M was changed after export (its digest differs); get the bundle again",
        ),
        (
            b"[" * 100_000,
            "M is not valid JSON (Expected `object`, got `array`); get the bundle again",
        ),
        (
            b" " * (MAX_BYTES + 1),
            "M has 8,388,609 bytes, expected at most 8,388,608; get the bundle again",
        ),
        (
            changed(surprise=1),
            "M: Object contains unknown field `surprise`; get the bundle again",
        ),
        (
            changed(files={"a": {"size": -1, "sha256": "0" * 64}}),
            "M: Expected `int` >= 0 - at `$.files[...].size`; get the bundle again",
        ),
        (
            changed(files={"../a": {"size": 1, "sha256": "0" * 64}}),
            "M: '../a' is no file name for a bundle: expected a relative path of letters, digits, "
            "spaces and _ . + - with / between folders; get the bundle again",
        ),
        (
            changed(files={"edgegen.json": {"size": 1, "sha256": "0" * 64}}),
            "M: files lists edgegen.json itself; get the bundle again",
        ),
    ],
)
def test_message_for_a_damaged_manifest(data: bytes, text: str) -> None:
    with pytest.raises(CorruptFile) as caught:
        decode(data, where="M")
    assert str(caught.value) == text


def test_deep_nesting_is_refused() -> None:
    deep = b'{"format": 1, "recipe_options": ' + b'{"a":' * 100_000
    with pytest.raises(CorruptFile, match=r"^M is not valid JSON \(.*recursion"):
        decode(deep, where="M")


def test_messages_quote_no_more_than_a_line_of_the_file() -> None:
    """A find of the fuzzer: an unknown field's name was quoted however long it was."""
    with pytest.raises(CorruptFile) as caught:
        decode(changed(**{"a\n\x1b" + "x" * 5000: 1}), where="M")
    assert str(caught.value) == (
        f"M: Object contains unknown field `a??{'x' * 163}...; get the bundle again"
    )


@pytest.mark.parametrize("digits", [25, 400, 5000])
def test_number_without_end(digits: int) -> None:
    with pytest.raises(InputError):
        decode(b'{"format": 1' + b"0" * digits + b"}")


def test_newer_format() -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        decode(b'{"format": 2, "whatever": []}', where="M")
    assert str(caught.value) == (
        f"M has format {FORMAT + 1}, this edgegen reads up to {FORMAT}; "
        "run: pip install --upgrade edgegen"
    )


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("num_layers", 3, "model.layer_rope does not have one value for each layer"),
        ("layer_window", [0], "model.layer_window does not have one value for each layer"),
        ("layer_window", [0, -1], "model.layer_window has a negative value"),
        ("layer_rope", [0, 1], "model.layer_rope points outside model.ropes"),
        ("layer_rope", [0, -1], "model.layer_rope points outside model.ropes"),
        ("num_kv_heads", 3, "model.num_heads is no multiple of model.num_kv_heads"),
        ("num_kv_heads", 0, "model.num_kv_heads is 0, expected a positive number below 2^31"),
        ("vocab_size", -5, "model.vocab_size is -5, expected a positive number below 2^31"),
    ],
)
def test_impossible_model_is_refused(field: str, value: object, problem: str) -> None:
    model = json.loads(GOOD)["model"] | {field: value}
    with pytest.raises(CorruptFile) as caught:
        decode(changed(model=model), where="M")
    assert str(caught.value) == f"M: {problem}; get the bundle again"


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
    """Read bytes as the loader does; an InputError is a fine answer, anything else is not."""
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
    """The place of every value in a JSON record."""
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
