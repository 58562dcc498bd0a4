"""Qwen3-Coder, Qwen 3.5, Nemotron 3, Seed-OSS: XML with a tag and plain text per argument."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, quoted, skip
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import TextArguments, text_arguments

_HEAD: Final = re.compile(rf"(?:<(?:seed:)?tool_call>\s*)?<function=({NAME})>\s*")
_ARGUMENTS: Final = TextArguments(
    re.compile(r"\s*<parameter=([^<>\n]{1,256})>\n?"),
    ends=("\n</parameter>", "</parameter>"),
    close="</function>",
    stops=("\n<parameter=", "\n</function>"),
)


def read(text: str, at: int, functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    call = head and _ARGUMENTS.read(text, head, functions)
    return call and call._replace(end=skip(text, call.end, "</tool_call>", "</seed:tool_call>"))


def write(name: str, arguments: Schema) -> str:
    rules = text_arguments(arguments, lambda key: f"<parameter={key}>\n", "\n</parameter>\n")
    begin, end = f"<tool_call>\n<function={name}>\n", "</function>\n</tool_call>"
    return " ".join([quoted(begin), *rules, quoted(end)])


DIALECT = Dialect(
    name="qwen3_coder",
    begins=("<tool_call>", "<seed:tool_call>", "<function="),
    read=read,
    write=write,
    head=_HEAD,
    arguments=_ARGUMENTS,
    tokens=("<tool_call>", "</tool_call>", "<seed:tool_call>", "</seed:tool_call>"),
)
