"""Gemma 4: call:name{key:value} between two tokens, with a token in place of quotes.

JSON's quotes and spaces are accepted too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, decoded, quoted, skip
from edgegen.serve.schemas import Function

_HEAD: Final = re.compile(rf"<\|tool_call>call:({NAME})(?=\{{)")
_QUOTE: Final = '<|"|>'
_BARE: Final = re.compile(r"[^,{}\[\]<>]+")
_KEY: Final = re.compile(r"[^:{}\[\],<>]{1,256}(?=:)")
_MAX_DEPTH: Final = 50


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    if head is None:
        return None
    try:
        arguments, end = _value(text, head.end(), 0)
    except ValueError:
        return None
    return Reading(skip(text, end, "<tool_call|>"), [(head[1], arguments)])


def _value(text: str, at: int, depth: int) -> tuple[Any, int]:
    """Return the value at `at` and the index of its end. Raise ValueError if it is malformed."""
    if depth > _MAX_DEPTH:
        raise ValueError
    at = _after_spaces(text, at)
    if text.startswith('"', at):
        return json.JSONDecoder().raw_decode(text, at)
    if text.startswith(_QUOTE, at):
        end = text.index(_QUOTE, at + len(_QUOTE))
        return text[at + len(_QUOTE) : end], end + len(_QUOTE)
    if text.startswith("{", at):
        return _mapping(text, at + 1, depth)
    if text.startswith("[", at):
        return _sequence(text, at + 1, depth)
    bare = _BARE.match(text, at)
    if bare is None:
        raise ValueError
    return decoded(bare[0].strip()), bare.end()


def _mapping(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    values: dict[str, Any] = {}
    while not text.startswith("}", at):
        at = _after_spaces(text, at)
        if text.startswith((_QUOTE, '"'), at):
            key, at = _value(text, at, depth)
        else:
            match = _KEY.match(text, at)
            if match is None:
                raise ValueError
            key, at = match[0], match.end()
        values[key], at = _value(text, at + 1, depth + 1)
        at += text.startswith(",", at)
    return values, at + 1


def _after_spaces(text: str, at: int) -> int:
    while text.startswith((" ", "\n"), at):
        at += 1
    return at


def _sequence(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    values = []
    while not text.startswith("]", at):
        value, at = _value(text, at, depth + 1)
        values.append(value)
        at += text.startswith(",", at)
    return values, at + 1


def write(name: str, arguments: Schema) -> str:
    """Return the grammar. Arguments that are lists or objects have any contents."""
    properties, required = arguments.get("properties"), arguments.get("required") or []
    options = [
        (key, quoted(f"{key}:") + " " + _rule(schema))
        for key, schema in (properties if isinstance(properties, dict) else {}).items()
    ]
    needed = [rule for key, rule in options if key in required]
    others = [rule for key, rule in options if key not in required]
    rules = [rule if i == 0 else f'"," {rule}' for i, rule in enumerate(needed)]
    if needed:
        rules += [f'("," {rule})?' for rule in others]
    elif others:
        rules = ["(" + " | ".join(others) + ")?"]
    return " ".join([quoted(f"<|tool_call>call:{name}{{"), *rules, quoted("}<tool_call|>")])


def _rule(schema: Any) -> str:
    text = r'"<|\"|>" /[^<]*/ "<|\"|>"'
    kind = schema.get("type") if isinstance(schema, dict) else None
    rules = {
        "integer": r"/-?(0|[1-9][0-9]{0,17})/",
        "number": r"/-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?/",
        "boolean": '("true" | "false")',
        "null": '"null"',
        "array": rf'"[" ({text} ("," {text})*)? "]"',
        "object": rf'"{{" (/[^:{{}}\[\],<>]+/ ":" {text})? "}}"',
    }
    return rules.get(str(kind), text)


DIALECT = Dialect(
    name="gemma4",
    begins=("<|tool_call>",),
    read=read,
    write=write,
    tokens=("<|tool_call>", "<tool_call|>", _QUOTE),
)
