"""Mistral Small 3.1 and later, Ministral 3, Devstral: [TOOL_CALLS]name[ARGS]{...}.

Some versions write [CALL_ID] and nine characters before [ARGS].
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, framed, json_rule, read_json
from edgegen.serve.schemas import Function

_HEAD: Final = re.compile(rf"\[TOOL_CALLS\]({NAME})(?:\[CALL_ID\]\w{{1,64}})?\[ARGS\]")


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    found = read_json(text, head.end()) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    return Reading(found[1], [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    return framed(f"[TOOL_CALLS]{name}[ARGS]", json_rule(arguments), "")


DIALECT = Dialect(
    name="mistral_args",
    begins=("[TOOL_CALLS]",),
    read=read,
    write=write,
    head=_HEAD,
    tokens=("[TOOL_CALLS]", "[ARGS]", "[CALL_ID]"),
)
