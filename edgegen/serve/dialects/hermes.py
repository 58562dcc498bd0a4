"""Hermes, Qwen 2.5 and 3, Granite 4: JSON in <tool_call> tags.

Templates without tools get this dialect, in a description of the tools.
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


def write(name: str, arguments: Schema) -> str:
    return framed("<tool_call>\n", json_rule(call_schema(name, arguments)), "\n</tool_call>")


DIALECT = Dialect(
    name="hermes",
    begins=("<tool_call>",),
    read=json_reader(("<tool_call>",), "</tool_call>"),
    write=write,
    head=json_head("<tool_call>"),
    tokens=("<tool_call>", "</tool_call>"),
)
