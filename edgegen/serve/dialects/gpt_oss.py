"""gpt-oss: a message of the commentary channel to functions.NAME, with JSON as its content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, framed, json_rule, read_json, skip
from edgegen.serve.schemas import Function

_HEAD: Final = re.compile(
    rf"(?:<\|start\|>assistant)?(?:<\|channel\|>\w+)? ?to=functions\.({NAME})"
    r"(?:<\|channel\|>\w+)? ?(?:<\|constrain\|>)?(?:json)?<\|message\|>"
)
_ANALYSIS: Final = re.compile(r"<\|channel\|>analysis<\|message\|>.*?(?:<\|end\|>|\Z)", re.S)
_FRAME: Final = re.compile(r"<\|start\|>assistant|<\|channel\|>\w+|<\|message\|>|<\|end\|>")


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    head = _HEAD.match(text, at)
    found = read_json(text, head.end()) if head else None
    if head is None or found is None or not isinstance(found[0], dict):
        return None
    return Reading(skip(text, found[1], "<|call|>"), [(head[1], found[0])])


def write(name: str, arguments: Schema) -> str:
    head = f"<|channel|>commentary to=functions.{name} <|constrain|>json<|message|>"
    return framed(head, json_rule(arguments), "")


def clean(text: str) -> str:
    """Return the text without the analysis channel and the frames of messages."""
    return _FRAME.sub("", _ANALYSIS.sub("", text)).strip()


DIALECT = Dialect(
    name="gpt_oss",
    begins=("<|start|>", "<|channel|>", " to=functions."),
    read=read,
    write=write,
    head=_HEAD,
    tokens=("<|start|>", "<|channel|>", "<|message|>", "<|constrain|>", "<|end|>", "<|call|>"),
    clean=clean,
)
