"""DSML, DeepSeek's XML from V3.2 on. An argument states whether it is text or JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from edgegen.serve.dialect import NAME, Dialect, Reading, Schema, quoted, skip
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import TextArguments, text_arguments

_MARK: Final = "｜DSML｜"
_INVOKE_END: Final = f"</{_MARK}invoke>"
_PARAMETER_END: Final = f"</{_MARK}parameter>"
_ARGUMENTS: Final = TextArguments(
    re.compile(rf'\s*<{_MARK}parameter name="([^<>"\n]{{1,256}})" string="(true|false)">'),
    ends=(_PARAMETER_END,),
    close=_INVOKE_END,
)


def dsml(name: str, block: str) -> Dialect:
    """Return the dialect whose calls are in a tag named `block`."""
    begin, close = f"<{_MARK}{block}>", f"</{_MARK}{block}>"
    head_pattern = re.compile(rf'(?:{begin}\s*)?<{_MARK}invoke name="({NAME})">\s*')

    def read(text: str, at: int, functions: Mapping[str, Function]) -> Reading | None:
        head = head_pattern.match(text, at)
        call = head and _ARGUMENTS.read(text, head, functions)
        return call and call._replace(end=skip(text, call.end, close))

    def write(name: str, arguments: Schema) -> str:
        def start(key: str) -> str:
            text = str(_is_text(arguments, key)).lower()
            return f'<{_MARK}parameter name="{key}" string="{text}">'

        rules = text_arguments(arguments, start, f"{_PARAMETER_END}\n")
        first = f'{begin}\n<{_MARK}invoke name="{name}">\n'
        return " ".join([quoted(first), *rules, quoted(f"{_INVOKE_END}\n{close}")])

    return Dialect(
        name=name,
        begins=(begin, f"<{_MARK}invoke name="),
        read=read,
        write=write,
        head=head_pattern,
        arguments=_ARGUMENTS,
        tokens=(_MARK,),
    )


def _is_text(arguments: Schema, key: str) -> bool:
    schema: Any = arguments["properties"][key]
    return isinstance(schema, dict) and schema.get("type") == "string"
