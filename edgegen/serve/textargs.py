"""Arguments that a dialect writes one by one, strings without quotes: grammar and reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from edgegen.serve.dialect import Reading, Schema, json_rule, quoted, skip, typed
from edgegen.serve.schemas import Function


def text_arguments(schema: Schema, begin: Callable[[str], str], end: str) -> list[str]:
    """Return Lark expressions of the arguments, in the order of the schema.

    Args:
        schema: of the arguments, an object.
        begin: returns the text before the value of an argument.
        end: the text after it. A string may not contain its first tag.
    """
    properties, required = schema.get("properties"), schema.get("required") or []
    rules = []
    for key, value in (properties if isinstance(properties, dict) else {}).items():
        rule = f"{quoted(begin(key))} {_value(value, schema)} {quoted(end)}"
        rules.append(f"({rule})" if key in required else f"({rule})?")
    return rules


def read_arguments(
    text: str,
    head: re.Match[str],
    argument: re.Pattern[str],
    close: str,
    functions: Mapping[str, Function],
) -> Reading | None:
    """Return the call whose arguments follow `head`, or None if text follows that is none.

    Args:
        head: matched the call's beginning; group 1 is the function's name.
        argument: matches one argument; groups 1 and 2 are its name and value.
        close: text after the arguments, which may be missing at the end of an answer.
    """
    arguments, end = {}, head.end()
    while found := argument.match(text, end):
        arguments[found[1]] = typed(found[2], found[1], functions.get(head[1]))
        end = found.end()
    closed = skip(text, end, close)
    if closed == end and text[end:].strip():
        return None
    return Reading(closed, [(head[1], arguments)])


def _value(schema: Any, whole: Schema) -> str:
    own = schema if isinstance(schema, dict) else {}
    if own.get("type") == "string":
        texts = own.get("enum")
        if isinstance(texts, list) and texts and all(isinstance(text, str) for text in texts):
            return "(" + " | ".join(quoted(text) if text else '""' for text in texts) + ")"
        return r"/([^<]|<[^\/])*/"
    definitions: Schema = {
        key: whole[key] for key in ("$defs", "definitions", "$id") if key in whole
    }
    return json_rule(definitions | own)
