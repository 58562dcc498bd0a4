"""Tool calls: how a chat template has the model write them, and how they are read back.

The dialect is found in the template. A template that knows no tools is told of them by a system
message, in the most common dialect.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple
from uuid import uuid4

import msgspec

from edgegen.errors import UsageError
from edgegen.models.templates.chat import Message
from edgegen.serve.schemas import ChatRequest, Function, ToolChoice


class Dialect(NamedTuple):
    """One way to write calls."""

    name: str
    mark: str
    """What a template that speaks it contains."""
    begin: str
    """What a call, or a list of calls, begins with."""
    end: str
    arguments: str = "arguments"
    """The key of the arguments."""
    as_list: bool = False


DIALECTS: Final = (
    Dialect("hermes", "<tool_call>", "<tool_call>", "</tool_call>"),
    Dialect("mistral", "[TOOL_CALLS]", "[TOOL_CALLS]", "", as_list=True),
    Dialect("llama3", '"parameters":', "", "", arguments="parameters"),
)
HERMES: Final = DIALECTS[0]
_SPACING: Final = {"whitespace_flexible": False, "item_separator": ", ", "key_separator": ": "}


class Call(NamedTuple):
    """A function that the model wants called."""

    name: str
    arguments: str
    """JSON."""

    def record(self) -> dict[str, Any]:
        """As OpenAI writes it."""
        function = {"name": self.name, "arguments": self.arguments}
        return {"id": f"call_{uuid4().hex[:24]}", "type": "function", "function": function}


class ToolSet:
    """The tools of one request, in the dialect of the model."""

    def __init__(self, functions: Sequence[Function], template: str, forced: bool) -> None:
        """`forced`: the answer has to be a call."""
        found = (d for d in DIALECTS if "tools" in template and d.mark in template)
        known = next(found, None)
        self.functions, self.forced = list(functions), forced
        self.dialect, self.in_template = known or HERMES, known is not None

    def grammar(self) -> str:
        """The Lark grammar of exactly one call."""
        d = self.dialect
        lines = ["start: " + " | ".join(f"call_{i}" for i in range(len(self.functions)))]
        for i, function in enumerate(self.functions):
            properties = {
                "name": {"const": function.name},
                d.arguments: function.parameters or {"type": "object"},
            }
            schema = {
                "x-guidance": _SPACING,
                "type": "object",
                "properties": properties,
                "required": list(properties),
                "additionalProperties": False,
            }
            begin, end = (f"{d.begin}\n", f"\n{d.end}") if d.end else (d.begin, "")
            if d.as_list:
                begin, end = f"{d.begin}[", "]"
            parts = [json.dumps(begin)] if begin else []
            parts += [f"%json {msgspec.json.encode(schema).decode()}"]
            parts += [json.dumps(end)] if end else []
            lines.append(f"call_{i}: " + " ".join(parts))
        return "\n".join(lines)

    def parse(self, text: str) -> tuple[str, list[Call]]:
        """(what is said besides, the calls) of a whole answer; what cannot be read is text."""
        d = self.dialect
        if d.end:
            pattern = re.compile(rf"{re.escape(d.begin)}(.*?)(?:{re.escape(d.end)}|\Z)", re.S)
            calls = [call for body in pattern.findall(text) for call in self._read(body)]
            rest = pattern.sub(lambda m: "" if self._read(m[1]) else m[0], text)
        else:
            before, begin, body = text.partition(d.begin) if d.begin else ("", "", text)
            calls = self._read(body) if begin or not d.begin else []
            rest = before if calls else text
        return rest.strip() if calls else text, calls

    def held(self, text: str) -> int:
        """How much of `text`, the answer so far, is surely no call and may be shown."""
        begin = self.dialect.begin
        if not begin:
            start = text.lstrip()
            return 0 if not start or start[0] in "{[<" else len(text)
        at = text.find(begin)
        if at >= 0:
            return at
        longest = min(len(begin) - 1, len(text))
        kept = next((n for n in range(longest, 0, -1) if begin.startswith(text[-n:])), 0)
        return len(text) - kept

    def _read(self, body: str) -> list[Call]:
        """The calls in one piece of JSON; none where it is no call of a known function."""
        try:
            value, _ = json.JSONDecoder().raw_decode(body.strip())
        except (ValueError, RecursionError):
            return []
        names = {function.name for function in self.functions}
        calls = []
        for item in value if isinstance(value, list) else [value]:
            if not isinstance(item, dict) or item.get("name") not in names:
                return []
            given = item.get("arguments", item.get("parameters", {}))
            text = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
            calls.append(Call(item["name"], text))
        return calls


def tool_set(request: ChatRequest, template: str) -> ToolSet | None:
    """What the request lets the model call; None for nothing.

    Raises:
        UsageError: tool_choice names a function that is not there, or there are no tools.
    """
    choice, functions = request.tool_choice, [tool.function for tool in request.tools or []]
    if choice == "none" or (not functions and choice in (None, "auto")):
        return None
    if isinstance(choice, ToolChoice):
        functions = [f for f in functions if f.name == choice.function.name]
        if not functions:
            raise UsageError(f"tool_choice names {choice.function.name!r}, which is not in tools")
    if not functions:
        raise UsageError("tool_choice is 'required', but there are no tools; give some")
    return ToolSet(functions, template, choice not in (None, "auto"))


def explain(messages: list[Message], tools: ToolSet) -> list[Message]:
    """`messages` for a template that knows no tools: what there is to call is said in words."""
    described = "\n".join(
        msgspec.json.encode({"type": "function", "function": function}).decode()
        for function in tools.functions
    )
    words = (
        "You may call functions. They are:\n<tools>\n" + described + "\n</tools>\n"
        "To call one, answer with a JSON object with its name and arguments:\n"
        '<tool_call>\n{"name": "NAME", "arguments": {}}\n</tool_call>'
    )
    told = [_in_words(message) for message in messages]
    if told and told[0]["role"] == "system":
        return [{"role": "system", "content": f"{told[0]['content']}\n\n{words}"}, *told[1:]]
    return [{"role": "system", "content": words}, *told]


def _in_words(message: Message) -> Message:
    """A call, or the result of one, as plain text."""
    if message["role"] == "tool":
        content = f"<tool_response>\n{message['content']}\n</tool_response>"
        return {"role": "user", "content": content}
    calls = message.get("tool_calls")
    if not calls:
        return {"role": message["role"], "content": message["content"]}
    texts = [
        f'<tool_call>\n{{"name": {json.dumps(c["function"]["name"])}, '
        f'"arguments": {json.dumps(c["function"]["arguments"])}}}\n</tool_call>'
        for c in calls
    ]
    return {"role": "assistant", "content": "\n".join([message["content"], *texts]).strip()}
