"""DeepSeek V3 and R1, and its distillations: a name, and JSON in a code block."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, framed, json_rule, read_json, skip
from edgegen.serve.dialects._deepseek import BEGIN, CALL, CALL_END, END, SEPARATOR, TOKENS
from edgegen.serve.schemas import Function

_HEAD: Final = re.compile(rf"(?:{BEGIN})?\s*{CALL}function{SEPARATOR}({NAME})\n```json\n")


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    found = read_json(text, head.end()) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    end = skip(text, skip(text, found[1], "```"), CALL_END)
    return Reading(skip(text, end, END), [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    head = f"{BEGIN}{CALL}function{SEPARATOR}{name}\n```json\n"
    return framed(head, json_rule(arguments), f"\n```{CALL_END}{END}")


DIALECT = Dialect(
    name="deepseek_r1",
    begins=(BEGIN, CALL),
    read=read,
    write=write,
    head=_HEAD,
    tokens=TOKENS,
)
