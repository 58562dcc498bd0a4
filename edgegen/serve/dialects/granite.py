"""Granite 3: a JSON list after <|tool_call|>. Its template lists the tools and writes no calls."""

from __future__ import annotations

from typing import Final

from edgegen.serve.dialect import (
    Dialect,
    Schema,
    call_schema,
    framed,
    json_head,
    json_reader,
    json_rule,
)

_BEGIN: Final = "<|tool_call|>"


def write(name: str, arguments: Schema) -> str:
    return framed(f"{_BEGIN}[", json_rule(call_schema(name, arguments)), "]")


DIALECT = Dialect(
    name="granite",
    begins=(_BEGIN,),
    read=json_reader((_BEGIN,)),
    write=write,
    head=json_head(_BEGIN),
    tokens=(_BEGIN,),
    declares="<|start_of_role|>available_tools<|end_of_role|>",
)
