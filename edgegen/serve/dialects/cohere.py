"""Command R7B, Command A: a JSON list of named tools between two tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from edgegen.serve.dialect import (
    NAME,
    Arguments,
    Dialect,
    Reading,
    Schema,
    framed,
    json_rule,
    read_json,
    skip,
)
from edgegen.serve.schemas import Function

_BEGIN: Final = "<|START_ACTION|>"
_END: Final = "<|END_ACTION|>"
_HEAD: Final = re.compile(
    re.escape(_BEGIN) + r'\s*\[\s*\{\s*"tool_call_id"\s*:\s*"\w*"\s*,\s*'
    rf'"tool_name"\s*:\s*"({NAME})"\s*,\s*"parameters"\s*:'
)


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    found = read_json(text, at + len(_BEGIN))
    if found is None or not isinstance(found[0], list):
        return None
    calls = [_call(item) for item in found[0]]
    known = [call for call in calls if call is not None]
    return (
        Reading(skip(text, found[1], _END), known) if known and len(known) == len(calls) else None
    )


def _call(item: Any) -> tuple[str, Arguments] | None:
    name, arguments = (
        (item.get("tool_name"), item.get("parameters")) if isinstance(item, dict) else (None, None)
    )
    return (name, arguments) if isinstance(name, str) and isinstance(arguments, dict) else None


def write(name: str, arguments: Schema) -> str:
    properties = {
        "tool_call_id": {"const": "0"},
        "tool_name": {"const": name},
        "parameters": arguments,
    }
    call = {"type": "object", "properties": properties, "required": list(properties)}
    rule = json_rule(call | {"additionalProperties": False})
    return framed(f"{_BEGIN}[", rule, f"]{_END}")


DIALECT = Dialect(
    name="cohere",
    begins=(_BEGIN,),
    read=read,
    write=write,
    head=_HEAD,
    tokens=(_BEGIN, _END),
)
