"""Mistral 7B v0.3, Nemo: a JSON list after [TOOL_CALLS]."""

from __future__ import annotations

from edgegen.serve.dialect import (
    Dialect,
    Schema,
    call_schema,
    framed,
    json_head,
    json_reader,
    json_rule,
)


def write(name: str, arguments: Schema) -> str:
    return framed("[TOOL_CALLS][", json_rule(call_schema(name, arguments)), "]")


DIALECT = Dialect(
    name="mistral",
    begins=("[TOOL_CALLS]",),
    read=json_reader(("[TOOL_CALLS]",)),
    write=write,
    head=json_head("[TOOL_CALLS]"),
    tokens=("[TOOL_CALLS]",),
)
