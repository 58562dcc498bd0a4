"""Kimi K2: functions.NAME:index and JSON between tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, framed, json_rule, read_json, skip
from edgegen.serve.schemas import Function

_BEGIN, _END = "<|tool_calls_section_begin|>", "<|tool_calls_section_end|>"
_CALL, _CALL_END = "<|tool_call_begin|>", "<|tool_call_end|>"
_ARGUMENTS: Final = "<|tool_call_argument_begin|>"
_HEAD: Final = re.compile(
    rf"(?:{re.escape(_BEGIN)})?\s*{re.escape(_CALL)}\s*(?:functions\.)?({NAME}):\d+\s*"
    + re.escape(_ARGUMENTS)
)


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    found = read_json(text, head.end()) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    return Reading(skip(text, skip(text, found[1], _CALL_END), _END), [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    head = f"{_BEGIN}{_CALL}functions.{name}:0{_ARGUMENTS}"
    return framed(head, json_rule(arguments), f"{_CALL_END}{_END}")


DIALECT = Dialect(
    name="kimi",
    begins=(_BEGIN, _CALL),
    read=read,
    write=write,
    head=_HEAD,
    tokens=(_BEGIN, _END, _CALL, _CALL_END, _ARGUMENTS),
)
