"""Tool calls: the syntax in which a model writes them, and parsing them from an answer.

The dialect is detected from the chat template. For a template without tool support, a system
message describes the tools in the most common dialect.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple
from uuid import uuid4

import msgspec

from edgegen._registry import unknown
from edgegen.errors import UsageError
from edgegen.models.templates.chat import Message
from edgegen.serve.schemas import ChatRequest, Function, ToolChoice


class Dialect(NamedTuple):
    """One syntax of tool calls."""

    name: str
    template_marker: str
    """Text by which a chat template of this dialect is recognized."""
    begin: str
    """Text before a call, or before a list of calls."""
    end: str
    """Text after it."""
    arguments: str = "arguments"
    """JSON key of the arguments."""
    as_list: bool = False
    """Whether calls are written as one JSON list."""


DIALECTS: Final = (
    Dialect("hermes", "<tool_call>", "<tool_call>", "</tool_call>"),
    Dialect("mistral", "[TOOL_CALLS]", "[TOOL_CALLS]", "", as_list=True),
    Dialect("llama3", '"parameters":', "", "", arguments="parameters"),
)
HERMES: Final = DIALECTS[0]
_SPACING: Final = {"whitespace_flexible": False, "item_separator": ", ", "key_separator": ": "}


class ToolCall(NamedTuple):
    """A function call that the model asks for."""

    name: str
    arguments: str
    """A JSON object, encoded."""

    def record(self) -> dict[str, Any]:
        """Return the call as an OpenAI `tool_calls` entry."""
        function = {"name": self.name, "arguments": self.arguments}
        return {"id": f"call_{uuid4().hex[:24]}", "type": "function", "function": function}


class ToolSet:
    """The tools of one request, in the dialect of the model's chat template."""

    def __init__(self, functions: Sequence[Function], template: str, forced: bool) -> None:
        """Detect the dialect; with `forced` the answer must be a tool call."""
        matching = (d for d in DIALECTS if "tools" in template and d.template_marker in template)
        known = next(matching, None)
        self.functions, self.forced = list(functions), forced
        self.dialect, self.in_template = known or HERMES, known is not None

    def grammar(self) -> str:
        """Return a Lark grammar that accepts exactly one call."""
        d = self.dialect
        lines = ["start: " + " | ".join(f"call_{i}" for i in range(len(self.functions)))]
        for i, function in enumerate(self.functions):
            properties = {
                "name": {"const": function.name},
                d.arguments: _resource(function.parameters or {"type": "object"}, i),
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

    def parse(self, text: str) -> tuple[str, list[ToolCall]]:
        """Split a complete answer into its text and its calls.

        A call that is malformed or names an unknown function stays in the text.
        """
        d = self.dialect
        if d.end:
            pattern = re.compile(rf"{re.escape(d.begin)}(.*?)(?:{re.escape(d.end)}|\Z)", re.S)
            calls = [call for body in pattern.findall(text) for call in self._parse_calls(body)]
            rest = pattern.sub(lambda m: "" if self._parse_calls(m[1]) else m[0], text)
        else:
            before, begin, body = text.partition(d.begin) if d.begin else ("", "", text)
            calls = self._parse_calls(body) if begin or not d.begin else []
            rest = before if calls else text
        return rest.strip() if calls else text, calls

    def safe_length(self, text: str) -> int:
        """Return how many characters of the answer so far cannot become part of a call."""
        begin = self.dialect.begin
        if not begin:
            start = text.lstrip()
            return 0 if not start or start[0] in "{[<" else len(text)
        at = text.find(begin)
        if at >= 0:
            return at
        longest = min(len(begin) - 1, len(text))
        partial = next((n for n in range(longest, 0, -1) if begin.startswith(text[-n:])), 0)
        return len(text) - partial

    def _parse_calls(self, body: str) -> list[ToolCall]:
        """Return the calls in one piece of JSON, or none unless all name known functions."""
        try:
            value, _ = json.JSONDecoder().raw_decode(body.strip())
        except (ValueError, RecursionError):
            return []
        names = {function.name for function in self.functions}
        calls = []
        for item in value if isinstance(value, list) else [value]:
            if not isinstance(item, dict) or item.get("name") not in names:
                return []
            value = item.get("arguments", item.get("parameters", {}))
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            calls.append(ToolCall(item["name"], text))
        return calls


def _resource(schema: dict[str, Any], index: int) -> dict[str, Any]:
    """Return a schema with a base URI of its own, so that "#/$defs/..." and "#" stay inside it."""
    own = {key: value for key, value in schema.items() if key != "$schema"}
    if isinstance(own.get("id"), str) and "draft-04" in str(schema.get("$schema")):
        own["$id"] = own.pop("id")
    if str(own.get("$id", "#")).startswith("#"):
        own["$id"] = f"https://edgegen.invalid/{index}"
    return own


def tool_set(request: ChatRequest, template: str) -> ToolSet | None:
    """Return the tools that a request lets the model call, or None.

    Raises:
        UsageError: `tool_choice` names an unknown function, or requires a call without any tools.
    """
    choice, functions = request.tool_choice, [tool.function for tool in request.tools or []]
    if choice == "none" or (not functions and choice in (None, "auto")):
        return None
    if isinstance(choice, ToolChoice):
        name, names = choice.function.name, [f.name for f in functions]
        functions = [f for f in functions if f.name == name]
        if not functions:
            raise unknown("tool_choice", name, names)
    if not functions:
        raise UsageError("expected tools with tool_choice 'required', got none; add tools")
    return ToolSet(functions, template, choice not in (None, "auto"))


def explain(messages: list[Message], tools: ToolSet) -> list[Message]:
    """Rewrite messages for a template without tool support: describe the tools as text."""
    described = "\n".join(
        msgspec.json.encode({"type": "function", "function": function}).decode()
        for function in tools.functions
    )
    instructions = (
        "You may call functions. They are:\n<tools>\n" + described + "\n</tools>\n"
        "To call one, answer with a JSON object with its name and arguments:\n"
        '<tool_call>\n{"name": "NAME", "arguments": {}}\n</tool_call>'
    )
    plain = [_without_tools(message) for message in messages]
    if plain and plain[0]["role"] == "system":
        system = f"{plain[0]['content']}\n\n{instructions}"
        return [{"role": "system", "content": system}, *plain[1:]]
    return [{"role": "system", "content": instructions}, *plain]


def _without_tools(message: Message) -> Message:
    """Write tool calls and their results as plain text."""
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
