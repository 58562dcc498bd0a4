"""Grammar of arguments that a dialect writes one by one, strings without quotes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgegen.serve.dialect import Schema, json_rule, quoted


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
