"""Beginnings of JSON texts as values: what is complete, and what is still open.

A complete value is Python's: dict, list, str, int, Decimal, bool or None. Of a literal, the first
letter tells which it is, so it counts as complete.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Context, Decimal, InvalidOperation
from typing import Any, Final


class Open:
    """A value whose text has not ended. Of an instance of this class itself nothing is known."""


@dataclass
class OpenString(Open):
    """A string without its end."""

    text: str
    """Its complete characters."""
    tail: bytes = b""
    """The beginning of a character or of an escape."""

    def begins(self, text: str) -> bool:
        """Return whether a complete string begins like this one."""
        tail = b"" if self.tail.startswith(b"\\") else self.tail
        return encoded(text).startswith(encoded(self.text)[:-1] + tail)


@dataclass
class OpenNumber(Open):
    """A number that may get more digits."""

    text: str

    def may_become(self, value: int | Decimal) -> bool:
        """Return whether a number that begins like this one may equal `value`.

        The first digits of equal numbers are equal, without zeros before them. A false answer is
        certain.
        """
        mantissa = self.text.lower().partition("e")[0]
        begun = mantissa.lstrip("-+").replace(".", "").lstrip("0")
        sign, digits, _ = Decimal(value).as_tuple()
        if not begun or not value:
            return not begun.strip("0")
        whole = "".join(map(str, digits)).strip("0")
        same = begun.startswith(whole[: len(begun)]) and not begun[len(whole) :].strip("0")
        return same and bool(sign) == mantissa.startswith("-")


@dataclass
class OpenArray(Open):
    """An array without its end; its last item may be open."""

    items: list[Any] = field(default_factory=list)


@dataclass
class OpenObject(Open):
    """An object without its end; its last member may be open."""

    members: dict[str, Any] = field(default_factory=dict)
    key: OpenString | None = None
    """Beginning of a key, which is empty after a comma."""

    def __len__(self) -> int:
        return len(self.members) + (self.key is not None)


ABSENT: Final = Open()
_LITERALS: Final = {"t": True, "f": False, "n": None}
_SPACE: Final = " \t\n\r"
_NUMBER: Final = re.compile(r"[-+.0-9eE]*")
_EXACT: Final = Context(prec=2000)
_BYTES: Final = "".join(map(chr, range(0xDC80, 0xDD00)))
_MAX_ESCAPE: Final = 12
"""Characters of the longest escape, a pair of surrogates."""


def parse(text: str) -> Any:
    """Return the value of a complete JSON text. Raise ValueError if it is none."""
    return _decoder.decode(text)


def parse_prefix(text: str) -> Any:
    """Return the value of the beginning of a JSON text. Raise ValueError if no JSON begins so."""
    value, end = _value(text, _spaces(text, 0))
    if end is not None and text[end:].strip(_SPACE):
        raise ValueError("text after the value")
    return value


def _value(text: str, at: int) -> tuple[Any, int | None]:
    """Return the value at `at`, and the index of its end or None if it is open."""
    if at >= len(text):
        return ABSENT, None
    first = text[at]
    if first in _LITERALS:
        return _LITERALS[first], min(len(text), at + (5 if first == "f" else 4))
    if first not in '"{[':
        number = _NUMBER.match(text, at)
        end = number.end() if number else at
        return (
            (OpenNumber(text[at:end]), None)
            if end == len(text)
            else (_decoder.decode(text[at:end]), end)
        )
    try:
        return _decoder.raw_decode(text, at)
    except ValueError:  # it is open
        if first == '"':
            return _beginning(text[at + 1 :]), None
        return _members(text, at + 1) if first == "{" else _items(text, at + 1)


def _items(text: str, at: int) -> tuple[OpenArray, None]:
    array = OpenArray()
    at = _spaces(text, at)
    while at < len(text) or array.items:
        value, end = _value(text, at)
        array.items.append(value)
        if end is None or (at := _spaces(text, end)) >= len(text):
            break
        at = _spaces(text, at + 1)  # after the comma
    return array, None


def _members(text: str, at: int) -> tuple[OpenObject, None]:
    found = OpenObject()
    at = _spaces(text, at)
    while at < len(text):
        try:
            key, end = _decoder.raw_decode(text, at)
        except ValueError:
            found.key = _beginning(text[at + 1 :])
            break
        colon = _spaces(text, end)
        value, stop = _value(text, _spaces(text, colon + 1))
        found.key = None
        found.members[key] = value
        if stop is None or (at := _spaces(text, stop)) >= len(text):
            break
        at, found.key = _spaces(text, at + 1), OpenString("")
    return found, None


def _spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _beginning(body: str) -> OpenString:
    """Return the beginning of a string, given its JSON text.

    Bytes of an incomplete character are lone surrogates, as "surrogateescape" decodes them.
    """
    for cut in range(min(_MAX_ESCAPE, len(body)) + 1):
        at = len(body) - cut
        try:
            text: str = json.loads(f'"{body[:at]}"', strict=False)
        except ValueError:
            continue
        if "\ud800" <= text[-1:] <= "\udbff":  # half an escaped character
            return OpenString(text[:-1], b"\\")
        whole = text.rstrip(_BYTES)
        tail = text[len(whole) :].encode("utf-8", "surrogateescape")
        return OpenString(whole, tail + body[at:].encode("utf-8", "surrogateescape"))
    return OpenString("")


def encoded(text: str) -> bytes:
    """Return the JSON text of a string."""
    return json.dumps(text, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _integer(text: str) -> int | Decimal:
    try:
        return int(text)
    except ValueError:  # Python's limit of digits
        return Decimal(text)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_decoder: Final = json.JSONDecoder(
    parse_float=Decimal, parse_int=_integer, parse_constant=_no_constant, strict=False
)


def equal(a: Any, b: Any) -> bool:
    """Return whether two complete values are equal in JSON: 1 and 1.0 are, 1 and true are not."""
    return bool(key_of(a) == key_of(b))


def key_of(value: Any) -> Any:
    """Return a hashable form of a complete value, equal for equal values."""
    if isinstance(value, bool) or value is None:
        return ("literal", value)
    if isinstance(value, dict):
        return ("object", frozenset((key, key_of(item)) for key, item in value.items()))
    if isinstance(value, list):
        return ("array", tuple(map(key_of, value)))
    return number(value)


def number(value: Any) -> int | Decimal:
    """Return a number with the digits of its JSON text."""
    return Decimal(repr(value)) if isinstance(value, float) else value


def is_multiple(value: Any, factor: Any) -> bool:
    """Return whether a number is a multiple of `factor`; False if that has too many digits."""
    try:
        return bool(_EXACT.remainder(Decimal(value), Decimal(number(factor))) == 0)
    except InvalidOperation:
        return False
