"""Form of the tool calls of a chat template, found by rendering a call and reading it back.

The whole template decides: a dialect is chosen because it reads the call that the template writes.
A template that only lists tools is recognized by its prompt.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from edgegen.errors import EdgegenError
from edgegen.models.templates.chat import ChatTemplate, Message
from edgegen.serve.dialect import Dialect, readings
from edgegen.serve.dialects import DIALECTS
from edgegen.serve.dialects.hermes import DIALECT as HERMES
from edgegen.serve.schemas import Function

_NAME: Final = "edgegen_probe"
_PROPERTIES: Final = {"text": {"type": "string"}, "count": {"type": "integer"}}
_FUNCTION: Final = Function(_NAME, "Test.", {"type": "object", "properties": _PROPERTIES})
_ARGUMENTS: Final[dict[str, Any]] = {"text": "a b", "count": 2}
_USER: Final[Message] = {"role": "user", "content": "Test"}


@dataclass(frozen=True)
class ToolFormat:
    """Form in which a model writes tool calls, and in which its template expects them."""

    dialect: Dialect = HERMES
    in_template: bool = False
    """Whether the template describes the tools."""
    example: str = ""
    """A call as the template writes it, or "" if it writes none."""
    empty_content: str | None = ""
    """Content of a message that has calls and no text."""
    text_arguments: bool = False
    """Whether the template expects the arguments of calls as JSON text."""


@functools.lru_cache(16)
def tool_format(template: ChatTemplate | None) -> ToolFormat:
    """Return the format of a template, or HERMES for one that does not describe tools."""
    prompt = _render(template, [_USER], True) if template else None
    if template is None or prompt is None:
        return ToolFormat()
    listed = _NAME in prompt
    for content in ("", None):
        for as_text in (False, True):
            text = _render(template, [_USER, _answer(content, as_text)], False)
            if text is not None and (found := _reader(_added(prompt, text))):
                return ToolFormat(found[0], listed, found[1], content, as_text)
    for dialect in _dialects():
        if listed and dialect.declares and dialect.declares in prompt:
            return ToolFormat(dialect, True)
    return ToolFormat()


def _render(template: ChatTemplate, messages: list[Message], add_prompt: bool) -> str | None:
    tool = {"name": _NAME, "description": "Test.", "parameters": _FUNCTION.parameters}
    try:
        return template.render(messages, add_prompt, [{"type": "function", "function": tool}])
    except EdgegenError:
        return None


def _answer(content: str | None, as_text: bool) -> Message:
    arguments = json.dumps(_ARGUMENTS) if as_text else _ARGUMENTS
    function = {"name": _NAME, "arguments": arguments}
    call = {"id": "abcdef123", "type": "function", "function": function}
    return {"role": "assistant", "content": content, "tool_calls": [call]}


def _added(prompt: str, text: str) -> str:
    """Return the answer in `text`, which begins like `prompt`, from the end of a marker on."""
    pairs = zip(prompt, text, strict=False)
    equal = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(prompt), len(text)))
    return text[max(text.rfind(mark, 0, equal) for mark in ">]\n") + 1 :]


def _reader(answer: str) -> tuple[Dialect, str] | None:
    """Return the dialect that reads the probe in an answer, and the text of the call.

    Of several, it is the one that reads most of the text: the others would show a part of it.
    """
    best: tuple[Dialect, str] | None = None
    for dialect in _dialects():
        found = list(readings(dialect, answer, {_NAME: _FUNCTION}))
        if len(found) == 1 and found[0].calls == [(_NAME, _ARGUMENTS)]:
            call = answer[found[0].start : found[0].end]
            if best is None or len(call) > len(best[1]):
                best = dialect, call
    return best


def _dialects() -> Iterator[Dialect]:
    return iter(DIALECTS.parts().values())
