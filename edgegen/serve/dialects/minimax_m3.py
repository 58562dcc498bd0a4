"""MiniMax-M3: XML with an invoke per call, and a token before each tag.

An argument is a tag of its own. Objects are tags inside it, and lists are tags named "item".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from edgegen.serve.dialect import (
    NAME,
    Dialect,
    Reading,
    Schema,
    after_spaces,
    decoded,
    json_rule,
    quoted,
    skip,
)
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import text_until

_MARK: Final = "]<]minimax[>["
_BEGIN, _END = f"{_MARK}<tool_call>", f"{_MARK}</tool_call>"
_CLOSE: Final = f"{_MARK}</invoke>"
_HEAD: Final = re.compile(rf'(?:{re.escape(_BEGIN)}\s*)?{re.escape(_MARK)}<invoke name="({NAME})">')
_OPEN: Final = re.compile(rf"{re.escape(_MARK)}<(?!/)([^<>\n]{{1,256}})>")
_ITEM: Final = "item"
_MAX_DEPTH: Final = 50


def read(text: str, at: int, functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    if head is None:
        return None
    function = functions.get(head[1])
    try:
        tags, at = _tags(text, head.end(), (function.parameters if function else None) or {}, 0)
    except ValueError:
        return None
    closed = skip(text, at, _CLOSE)
    if closed == at and text[at:].strip():
        return None
    return Reading(skip(text, closed, _END), [(head[1], dict(tags))])


def _tags(text: str, at: int, schema: Schema, depth: int) -> tuple[list[tuple[str, Any]], int]:
    """Return the names and values of the tags at `at`, and the index of their end.

    Raises:
        ValueError: a tag is not closed.
    """
    if depth > _MAX_DEPTH:
        raise ValueError
    found = []
    while opened := _opened(text, at, schema):
        name, start = opened
        value, at = _value(text, start, _inside(schema, name), depth)
        close = f"{_MARK}</{name}>"
        if not text.startswith(close, at):
            raise ValueError
        at += len(close)
        found.append((name, value))
    return found, at


def _opened(text: str, at: int, schema: Schema) -> tuple[str, int] | None:
    """Return the name of the tag that opens after spaces at `at`, and the index of its end."""
    at = after_spaces(text, at)
    properties = schema.get("properties")
    names = sorted(properties, key=len, reverse=True) if isinstance(properties, dict) else []
    for name in names:  # which may contain what ends the name of an unknown tag
        if text.startswith(tag := f"{_MARK}<{name}>", at):
            return name, at + len(tag)
    found = _OPEN.match(text, at)
    return (found[1], found.end()) if found else None


def _value(text: str, at: int, schema: Schema, depth: int) -> tuple[Any, int]:
    """Return the value at `at` and the index of the tag that closes it."""
    kind = schema.get("type")
    tags, end = _tags(text, at, schema, depth + 1)
    if tags:
        listed = kind == "array" or (kind != "object" and all(n == _ITEM for n, _ in tags))
        end = after_spaces(text, end)
        return ([value for _, value in tags] if listed else dict(tags)), end
    end = text.index(f"{_MARK}</", at)
    content = text[at:end]
    kinds = kind if isinstance(kind, list) else [kind]
    empty: list[Any] = [value for name, value in (("array", []), ("object", {})) if name in kinds]
    if empty and "string" not in kinds and not content.strip():
        return empty[0], end
    if kind == "boolean":
        return decoded(content.strip().lower()), end
    return (content if kind == "string" else decoded(content)), end


def _inside(schema: Schema, name: str) -> Schema:
    """Return the schema of a tag inside a value of `schema`."""
    properties = schema.get("properties")
    found = properties.get(name) if isinstance(properties, dict) else schema.get("items")
    return found if isinstance(found, dict) else {}


def write(name: str, arguments: Schema) -> str:
    begin, end = f'{_BEGIN}\n{_MARK}<invoke name="{name}">', f"{_CLOSE}\n{_END}"
    return " ".join([quoted(begin), *_members(arguments, arguments), quoted(end)])


def _members(schema: Schema, whole: Schema) -> list[str]:
    """Return Lark expressions of the tags of an object."""
    properties, required = schema.get("properties"), schema.get("required") or []
    rules = []
    for key, value in (properties if isinstance(properties, dict) else {}).items():
        rule = _tagged(key, value, whole)
        rules.append(f"({rule})" if key in required else f"({rule})?")
    return rules


def _tagged(key: str, schema: Any, whole: Schema) -> str:
    return f"{quoted(f'{_MARK}<{key}>')} {_closed(schema, whole, f'{_MARK}</{key}>')}"


def _closed(schema: Any, whole: Schema, end: str) -> str:
    """Return the Lark expression of a value and of the tag that closes it."""
    own: Schema = schema if isinstance(schema, dict) else {}
    kind, texts = own.get("type"), own.get("enum")
    if kind == "string" and isinstance(texts, list) and texts:
        return "(" + " | ".join(quoted(f"{text}{end}") for text in texts) + ")"
    if kind == "string":
        return text_until(end)
    if kind == "object" and (members := _members(own, whole)):
        return f"({' '.join(members)}) {quoted(end)}"
    if kind == "array" and isinstance(own.get("items"), dict) and "$ref" not in own["items"]:
        return f"({_tagged(_ITEM, own['items'], whole)})* {quoted(end)}"
    definitions = {key: whole[key] for key in ("$defs", "definitions", "$id") if key in whole}
    return f"{json_rule(definitions | own)} {quoted(end)}"


DIALECT = Dialect(
    name="minimax_m3",
    begins=(_BEGIN, f"{_MARK}<invoke name="),
    read=read,
    write=write,
    tokens=(_MARK,),
)
