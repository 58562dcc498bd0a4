"""MiniMax-M2: XML with an invoke per call and plain text per argument."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, quoted, skip
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import TextArguments, text_arguments

_BEGIN, _END = "<minimax:tool_call>", "</minimax:tool_call>"
_HEAD: Final = re.compile(rf'(?:{_BEGIN}\s*)?<invoke name="({NAME})">\s*')
_ARGUMENTS: Final = TextArguments(
    re.compile(r'\s*<parameter name="([^<>"\n]{1,256})">'),
    ends=("</parameter>",),
    close="</invoke>",
)


def read(text: str, at: int, functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    call = head and _ARGUMENTS.read(text, head, functions)
    return call and call._replace(end=skip(text, call.end, _END))


def write(name: str, arguments: Schema) -> str:
    rules = text_arguments(arguments, lambda key: f'<parameter name="{key}">', "</parameter>\n")
    begin, end = f'{_BEGIN}\n<invoke name="{name}">\n', f"</invoke>\n{_END}"
    return " ".join([quoted(begin), *rules, quoted(end)])


DIALECT = Dialect(
    name="minimax",
    begins=(_BEGIN, "<invoke name="),
    read=read,
    write=write,
    head=_HEAD,
    arguments=_ARGUMENTS,
    tokens=(_BEGIN, _END),
)
