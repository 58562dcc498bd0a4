"""Kimi K3: calls and arguments between <|open|>TAG<|sep|> and <|close|>TAG<|sep|>.

An argument states its type, and only a string is written without quotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, quoted, read_json, skip
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import TextArguments, text_arguments

_OPEN, _CLOSE, _SEP = "<|open|>", "<|close|>", "<|sep|>"
_BEGIN, _END = f"{_OPEN}tools{_SEP}", f"{_CLOSE}tools{_SEP}"
_CALL_END: Final = f"{_CLOSE}call{_SEP}"
_ARGUMENT_END: Final = f"{_CLOSE}argument{_SEP}"
_JSON, _JSON_END = f'{_OPEN}json type="object"{_SEP}', f"{_CLOSE}json{_SEP}"
_HEAD: Final = re.compile(
    rf"(?:{re.escape(_BEGIN)}\s*)?{re.escape(_OPEN)}"
    rf'call tool="({NAME})"(?: index="\d+")?{re.escape(_SEP)}(?!\s*{re.escape(_JSON)})'
)
_WHOLE: Final = re.compile(_HEAD.pattern.replace("(?!", "(?="))
"""The beginning of a call whose arguments are one JSON object."""
_ARGUMENTS: Final = TextArguments(
    re.compile(
        rf'\s*{re.escape(_OPEN)}argument key="([^<>"]{{1,256}})" type="(\w+)"{re.escape(_SEP)}'
    ),
    ends=(_ARGUMENT_END,),
    close=_CALL_END,
)
_TYPES: Final = {"integer": "number", **{t: t for t in ("string", "number", "boolean", "array")}}
_FRAME: Final = re.compile(
    rf"{re.escape(_OPEN)}response{re.escape(_SEP)}|{re.escape(_CLOSE)}response{re.escape(_SEP)}"
    r"|<\|end_of_msg\|>"
)
_THOUGHT: Final = re.compile(rf".*{re.escape(_CLOSE)}think{re.escape(_SEP)}", re.S)


def read(text: str, at: int, functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    call = _ARGUMENTS.read(text, head, functions) if head else _read_whole(text, at)
    return call and call._replace(end=skip(text, call.end, _END))


def _read_whole(text: str, at: int) -> Reading | None:
    head = _WHOLE.match(text, at)
    found = read_json(text, skip(text, head.end(), _JSON)) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    return Reading(skip(text, skip(text, found[1], _JSON_END), _CALL_END), [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    properties = arguments.get("properties")
    types = properties if isinstance(properties, dict) else {}

    def begin(key: str) -> str:
        schema = types[key] if isinstance(types[key], dict) else {}
        kind = _TYPES.get(str(schema.get("type")), "object")
        return f'{_OPEN}argument key="{key}" type="{kind}"{_SEP}'

    rules = text_arguments(arguments, begin, _ARGUMENT_END)
    head = f'{_BEGIN}{_OPEN}call tool="{name}" index="1"{_SEP}'
    return " ".join([quoted(head), *rules, quoted(f"{_CALL_END}{_END}")])


def clean(text: str) -> str:
    """Return the text without the reasoning and the frame of the response."""
    return _FRAME.sub("", _THOUGHT.sub("", text)).strip()


DIALECT = Dialect(
    name="kimi_k3",
    begins=(_BEGIN, f"{_OPEN}call "),
    read=read,
    write=write,
    head=_HEAD,
    arguments=_ARGUMENTS,
    tokens=(_OPEN, _CLOSE, _SEP),
    clean=clean,
)
