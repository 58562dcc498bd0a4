"""GLM 4.5 to 4.7: a name and tags of keys and values, in <tool_call>."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, quoted
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import TextArguments, text_arguments

_TAGS: Final = ("tool_call", "arg_key", "arg_value")
_HEAD: Final = re.compile(rf"<tool_call>\s*({NAME})\s*(?=<arg_key>|</tool_call>)")
_ARGUMENTS: Final = TextArguments(
    re.compile(r"\s*<arg_key>([^<>]{1,256})</arg_key>\s*<arg_value>"),
    ends=("</arg_value>",),
    close="</tool_call>",
)


def read(text: str, at: int, functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    return head and _ARGUMENTS.read(text, head, functions)


def write(name: str, arguments: Schema) -> str:
    def begin(key: str) -> str:
        return f"<arg_key>{key}</arg_key>\n<arg_value>"

    rules = text_arguments(arguments, begin, "</arg_value>\n")
    return " ".join([quoted(f"<tool_call>{name}\n"), *rules, quoted("</tool_call>")])


DIALECT = Dialect(
    name="glm",
    begins=("<tool_call>",),
    read=read,
    write=write,
    head=_HEAD,
    arguments=_ARGUMENTS,
    tokens=tuple(f"<{slash}{tag}>" for tag in _TAGS for slash in ("", "/")),
)
