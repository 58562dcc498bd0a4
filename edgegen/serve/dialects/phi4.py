"""Phi-4-mini: a JSON list, after "functools" or between two tokens.

Its template lists the tools of the system message and writes no calls.
"""

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

_BEGINS = ("<|tool_call|>", "functools[")


def write(name: str, arguments: Schema) -> str:
    return framed("<|tool_call|>[", json_rule(call_schema(name, arguments)), "]<|/tool_call|>")


DIALECT = Dialect(
    name="phi4",
    begins=_BEGINS,
    read=json_reader(_BEGINS, "<|/tool_call|>"),
    write=write,
    head=json_head(*_BEGINS),
    tokens=("<|tool_call|>", "<|/tool_call|>"),
    declares="<|tool|>",
)
