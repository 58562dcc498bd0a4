"""DeepSeek V3.1: a name and JSON between tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, framed, json_rule, read_json, skip
from edgegen.serve.dialects._deepseek import BEGIN, CALL, CALL_END, END, SEPARATOR, TOKENS
from edgegen.serve.schemas import Function

_HEAD: Final = re.compile(rf"(?:{BEGIN})?\s*{CALL}({NAME}){SEPARATOR}(?=\s*\{{)")


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    found = read_json(text, head.end()) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    return Reading(skip(text, skip(text, found[1], CALL_END), END), [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    return framed(f"{BEGIN}{CALL}{name}{SEPARATOR}", json_rule(arguments), f"{CALL_END}{END}")


DIALECT = Dialect(
    name="deepseek_v31",
    begins=(BEGIN, CALL),
    read=read,
    write=write,
    head=_HEAD,
    tokens=TOKENS,
)
