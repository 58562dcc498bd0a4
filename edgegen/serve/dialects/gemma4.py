"""Gemma 4: call:name{key:value} between two tokens, with a token in place of quotes.

JSON's quotes and spaces are accepted too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import (
    JSON,
    NAME,
    Dialect,
    Reading,
    Schema,
    Translation,
    decoded,
    framed,
    safe_length,
    skip,
)
from edgegen.serve.dialects._gemma4 import QUOTE, arguments_rule
from edgegen.serve.schemas import Function

_HEAD: Final = re.compile(rf"<\|tool_call>call:({NAME})(?=\{{)")
_BARE: Final = re.compile(r"[^,{}\[\]<>]+")
_KEY: Final = re.compile(r"[^:{}\[\],<>]{1,256}(?=:)")
_MAX_DEPTH: Final = 50


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    if head is None:
        return None
    pieces = list[str]()
    try:
        end = _value(text, head.end(), pieces, 0)
    except ValueError:
        return None
    return Reading(skip(text, end, "<tool_call|>"), [(head[1], json.loads("".join(pieces)))])


def translate(text: str, at: int) -> Translation:
    """Return the arguments that begin at `at` as JSON, as far as they are written."""
    pieces = list[str]()
    try:
        _value(text, at, pieces, 0)
    except ValueError:  # the text ends here, or the call is malformed
        return Translation("".join(pieces), False)
    return Translation("".join(pieces), True)


def _value(text: str, at: int, pieces: list[str], depth: int) -> int:
    """Append the value at `at` to `pieces`, as JSON, and return the index of its end.

    Raises:
        ValueError: it is malformed or ends with the text. `pieces` has what comes before.
    """
    if depth > _MAX_DEPTH:
        raise ValueError
    at = _after_spaces(text, at)
    if text.startswith(QUOTE, at):
        return _string(text, at + len(QUOTE), pieces)
    if text.startswith(("{", "["), at):
        return _items(text, at, pieces, depth)
    if text.startswith('"', at):
        value, end = JSON.raw_decode(text, at)
    else:
        bare = _BARE.match(text, at)
        if bare is None or bare.end() == len(text):
            raise ValueError
        value, end = decoded(bare[0].strip()), bare.end()
    pieces.append(json.dumps(value, ensure_ascii=False))
    return end


def _string(text: str, at: int, pieces: list[str]) -> int:
    end = text.find(QUOTE, at)
    known = text[at:end] if end >= 0 else text[at : safe_length(text, (QUOTE,))]
    quoted_text = json.dumps(known, ensure_ascii=False)
    pieces.append(quoted_text if end >= 0 else quoted_text[:-1])
    if end < 0:
        raise ValueError
    return end + len(QUOTE)


def _items(text: str, at: int, pieces: list[str], depth: int) -> int:
    """Append the object or the list that begins at `at`."""
    begin, is_object = text[at], text[at] == "{"
    end, separator = "}" if is_object else "]", begin
    at += 1
    while not text.startswith(end, at):
        at = _after_spaces(text, at)
        if at == len(text):
            raise ValueError
        key = ""
        if is_object:
            name, at = _key(text, at, depth)
            key = f"{json.dumps(name, ensure_ascii=False)}: "
        pieces.append(separator + key)
        at = _value(text, at, pieces, depth + 1)
        at += text.startswith(",", at)
        separator = ", "
    pieces.append(end if separator == ", " else begin + end)
    return at + 1


def _key(text: str, at: int, depth: int) -> tuple[str, int]:
    """Return a key and the index of its value."""
    if text.startswith((QUOTE, '"'), at):
        pieces = list[str]()
        end = _value(text, at, pieces, depth)
        return str(json.loads(pieces[0])), end + 1
    match = _KEY.match(text, at)
    if match is None:
        raise ValueError
    return match[0], match.end() + 1


def _after_spaces(text: str, at: int) -> int:
    while text.startswith((" ", "\n"), at):
        at += 1
    return at


def write(name: str, arguments: Schema) -> str:
    return framed(f"<|tool_call>call:{name}", arguments_rule(arguments), "<tool_call|>")


DIALECT = Dialect(
    name="gemma4",
    begins=("<|tool_call>",),
    read=read,
    write=write,
    head=_HEAD,
    translate=translate,
    tokens=("<|tool_call>", "<tool_call|>", QUOTE),
)
