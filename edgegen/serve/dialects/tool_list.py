"""Nemotron Nano 2, Apriel, MiniMax-M1: JSON in <TOOLCALL> or <tool_calls> tags."""

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

_BEGINS: Final = ("<TOOLCALL>", "<tool_calls>")


def write(name: str, arguments: Schema) -> str:
    return framed("<tool_calls>[", json_rule(call_schema(name, arguments)), "]</tool_calls>")


DIALECT = Dialect(
    name="tool_list",
    begins=_BEGINS,
    read=json_reader(_BEGINS, "</TOOLCALL>", "</tool_calls>"),
    write=write,
    head=json_head(*_BEGINS),
    tokens=(*_BEGINS, "</TOOLCALL>", "</tool_calls>"),
)
