"""Tool calls of one request: the grammar of a required call, and parsing calls from an answer.

The dialect is the one that the chat template writes (toolformat.py). For a template without tools,
a system message describes them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import uuid4

import msgspec

from edgegen._registry import unknown
from edgegen.errors import SchemaMismatch, UsageError
from edgegen.generation.jsonschema.checker import SchemaCheck
from edgegen.models.templates.chat import ChatTemplate, Message
from edgegen.serve.dialect import first, readings
from edgegen.serve.schemas import ChatRequest, Function, ToolChoice
from edgegen.serve.toolformat import ToolFormat, tool_format


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

    def __init__(
        self,
        functions: Sequence[Function],
        template: ChatTemplate | None,
        forced: bool,
        single: bool = False,
    ) -> None:
        """Find the dialect; a forced answer is one call, a single one has at most one.

        Raises:
            UsageError: the schema of a required call cannot be checked.
        """
        self.functions, self.forced, self.single = list(functions), forced, single
        self._checks = {f.name: SchemaCheck(_schema(f)) for f in functions if forced}
        self.format: ToolFormat = tool_format(template)
        self.dialect = self.format.dialect

    def grammar(self) -> str:
        """Return a Lark grammar that accepts exactly one call."""
        lines = ["start: " + " | ".join(f"call_{i}" for i in range(len(self.functions)))]
        for i, function in enumerate(self.functions):
            schema = _resource(_schema(function), i)
            lines.append(f"call_{i}: {self.dialect.write(function.name, schema)}")
        return "\n".join(lines)

    def parse(self, text: str, cut: bool = False) -> tuple[str, list[ToolCall]]:
        """Split an answer into its text and its calls.

        A call that is malformed or names an unknown function stays in the text. With `cut`, the
        answer ended at a token limit, and a call that it does not complete is left out. So are
        calls after the first, if only one is allowed.
        """
        rest, at, calls = "", 0, []
        by_name = {function.name: function for function in self.functions}
        # Some dialects read a call to the end of the text as complete: in a cut answer it is not.
        for reading in readings(self.dialect, text + "x" if cut else text, by_name):
            rest, at = rest + text[at : reading.start], reading.end
            calls += [encoded_call(name, arguments) for name, arguments in reading.calls]
        if cut:
            text = text[: at + self._length_without_markup(text[at:], bool(calls))]
        rest, calls = self.dialect.clean(rest + text[at:]), calls[: 1 if self.single else None]
        return (rest, calls) if calls or rest != text.strip() else (text, calls)

    def verify(self, calls: Sequence[ToolCall]) -> None:
        """Check the arguments of required calls against what a grammar leaves out of a schema.

        Raises:
            SchemaMismatch: they do not match.
        """
        for call in calls if self.forced else ():
            if self._checks[call.name].verdict(call.arguments, True) is not True:
                raise SchemaMismatch(
                    f"expected arguments that match the schema of {call.name}, got others from the "
                    "model; simplify the schema, or ask again with another seed"
                )

    def _length_without_markup(self, text: str, after_call: bool) -> int:
        """Return the length of a text without the markup that a token limit has cut off."""
        marks = {begin[0] for begin in self.dialect.begins}
        ends_call = after_call and not text.lstrip()[:1].isalnum()
        if self.forced or ends_call:
            return 0
        return self.safe_length(text) if marks else len(text)

    def safe_length(self, text: str) -> int:
        """Return how many characters of the answer so far cannot become part of a call."""
        begins = self.dialect.begins
        if not begins:
            start = text.lstrip()
            return 0 if not start or start[0] in "{[<" else len(text)
        at = first(text, begins, 0)
        longest = min(max(map(len, begins)) - 1, at)
        partial = (n for n in range(longest, 0, -1) if at == len(text))
        return at - next((n for n in partial if _begins_like(begins, text[-n:])), 0)


def _begins_like(begins: Sequence[str], text: str) -> bool:
    return any(begin.startswith(text) for begin in begins)


def encoded_call(name: str, arguments: Any) -> ToolCall:
    """Return a call with its arguments as JSON."""
    return ToolCall(name, json.dumps(arguments, ensure_ascii=False))


def _schema(function: Function) -> dict[str, Any]:
    return function.parameters or {"type": "object"}


def _resource(schema: dict[str, Any], index: int) -> dict[str, Any]:
    """Return a schema with a base URI of its own, so that "#/$defs/..." and "#" stay inside it."""
    own = {key: value for key, value in schema.items() if key != "$schema"}
    if isinstance(own.get("id"), str) and "draft-04" in str(schema.get("$schema")):
        own["$id"] = own.pop("id")
    if str(own.get("$id", "#")).startswith("#"):
        own["$id"] = f"https://edgegen.invalid/{index}"
    return own


def tool_set(request: ChatRequest, template: ChatTemplate | None) -> ToolSet | None:
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
    single = request.parallel_tool_calls is False
    return ToolSet(functions, template, choice not in (None, "auto"), single)


def messages_for(messages: list[Message], tools: ToolSet) -> list[Message]:
    """Return the messages as the template expects them.

    A template that does not describe tools gets a description in the system message. One that
    writes no calls gets them as text.
    """
    form = tools.format
    if not form.in_template and not form.example:
        return _described([_without_tools(message) for message in messages], tools)
    formed = [_with_calls(message, form) for message in messages]
    return formed if form.in_template else _described(formed, tools)


def _with_calls(message: Message, form: ToolFormat) -> Message:
    if not message.get("tool_calls"):
        return message
    calls = message["tool_calls"]
    if form.text_arguments:
        calls = [_text_call(call) for call in calls]
    return message | {"content": message["content"] or form.empty_content, "tool_calls": calls}


def _text_call(call: dict[str, Any]) -> dict[str, Any]:
    function = call["function"]
    return call | {"function": function | {"arguments": json.dumps(function["arguments"])}}


def _described(messages: list[Message], tools: ToolSet) -> list[Message]:
    """Return the messages with a description of the tools in the system message."""
    if not tools.functions:
        return messages
    described = "\n".join(
        msgspec.json.encode({"type": "function", "function": function}).decode()
        for function in tools.functions
    )
    example = tools.format.example or (
        '<tool_call>\n{"name": "NAME", "arguments": {}}\n</tool_call>'
    )
    instructions = (
        "You may call functions. They are:\n<tools>\n" + described + "\n</tools>\n"
        "To call one, answer with its name and arguments in this form:\n" + example
    )
    if messages and messages[0]["role"] == "system":
        system = f"{messages[0]['content']}\n\n{instructions}"
        return [{"role": "system", "content": system}, *messages[1:]]
    return [{"role": "system", "content": instructions}, *messages]


def _without_tools(message: Message) -> Message:
    """Write tool calls and their results as plain text."""
    if message["role"] == "tool":
        content = f"<tool_response>\n{message['content']}\n</tool_response>"
        return {"role": "user", "content": content}
    calls = message.get("tool_calls")
    if not calls:
        return {"role": message["role"], "content": message["content"] or ""}
    texts = [
        f'<tool_call>\n{{"name": {json.dumps(c["function"]["name"])}, '
        f'"arguments": {json.dumps(c["function"]["arguments"])}}}\n</tool_call>'
        for c in calls
    ]
    return {"role": "assistant", "content": "\n".join([message["content"] or "", *texts]).strip()}
