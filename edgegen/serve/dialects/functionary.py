"""Functionary v3.1: a JSON object of arguments in <function=NAME>."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, framed, json_rule, read_json, skip
from edgegen.serve.schemas import Function

_END: Final = "</function>"
_HEAD: Final = re.compile(rf"<function=({NAME})>\s*(?=\{{)")


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    found = read_json(text, head.end()) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    return Reading(skip(text, found[1], _END), [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    return framed(f"<function={name}>", json_rule(arguments), _END)


DIALECT = Dialect(name="functionary", begins=("<function=",), read=read, write=write, head=_HEAD)
