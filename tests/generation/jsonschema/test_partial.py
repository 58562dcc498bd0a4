"""Beginnings of JSON texts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.jsonschema.partial import (
    Open,
    OpenArray,
    OpenNumber,
    OpenObject,
    OpenString,
    parse,
    parse_prefix,
)

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def agrees(part: Any, whole: Any) -> bool:
    """Return whether a beginning is one of the whole value."""
    if isinstance(part, OpenString):
        return isinstance(whole, str) and whole.startswith(part.text) and part.begins(whole)
    if isinstance(part, OpenNumber):
        return isinstance(whole, int | float)
    if isinstance(part, OpenArray):
        return all(agrees(a, b) for a, b in zip(part.items, whole, strict=False))
    if isinstance(part, OpenObject):
        known = all(agrees(value, whole[key]) for key, value in part.members.items())
        return known and (part.key is None or any(agrees(part.key, key) for key in whole))
    return isinstance(part, Open) or bool(part == parse(json.dumps(whole)))


@given(VALUES, st.booleans(), st.sampled_from([None, 1]))
def test_each_beginning_of_a_text(value: Any, escaped: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=escaped, indent=indent)
    data = text.encode()
    for n in range(len(data) + 1):
        assert agrees(parse_prefix(data[:n].decode("utf-8", "surrogateescape")), value)
    assert parse(text) == parse(json.dumps(value))


@pytest.mark.parametrize("text", ["1 2", "[1] x", '"a" "b"', "NaN", "[NaN]"])
def test_no_json_begins_so(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text)


def test_numbers_are_open_until_something_follows() -> None:
    assert isinstance(parse_prefix("12"), OpenNumber)
    assert isinstance(parse_prefix("[1, 2").items[1], OpenNumber)
    assert parse_prefix("[1, 2,").items[:2] == [1, 2]
    assert parse_prefix('{"a": -1.50 ').members == {"a": parse("-1.5")}
