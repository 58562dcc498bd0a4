"""Tool calls of a stream: the arguments of a call arrive as the model writes them, as JSON.

This holds for dialects with a `head`. In the others, and in a list of Python calls after the first,
a call arrives when it is complete. Text from the first call on is held back until the end.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TypeAlias

from edgegen.serve.dialect import Translator, first, readings
from edgegen.serve.schemas import Function
from edgegen.serve.textargs import TextObject
from edgegen.serve.tools import ToolCall, ToolSet, encoded_call

Json = dict[str, Any]


class CallStream:
    """Splits the text of one answer, as it arrives, into text and pieces of tool calls."""

    def __init__(self, tools: ToolSet) -> None:
        self._tools, self._functions = tools, {f.name: f for f in tools.functions}
        self._text = ""
        self._sent = 0  # characters of the text
        self._end = 0  # index after the last complete call
        self._announced = 0  # calls whose name has been sent
        self._complete = 0  # calls that have been read and sent completely
        self._open: _Arguments | None = None  # arguments of an incomplete call
        self._call = ToolCall("", "")  # its name, and its arguments so far
        self._malformed = False  # whether a call whose name has been sent cannot be read

    def push(self, text: str) -> tuple[str, list[Json]]:
        """Return the text, and the entries of `tool_calls`, that `text` releases."""
        self._text += text
        end = 0 if self._tools.forced else self._tools.safe_length(self._text)
        shown = self._text[self._sent : end]
        self._sent = max(end, self._sent)
        return shown, self._pieces() if self._sent < len(self._text) else []

    def finish(self, text: str, calls: Sequence[ToolCall]) -> tuple[str, list[Json]]:
        """Return what is left of the answer's text and calls, which `ToolSet.parse` returned."""
        entries = self._send(calls)
        # The markup of a call that began and is malformed is no text.
        return "" if self._malformed else text[self._sent :], entries

    @property
    def has_calls(self) -> bool:
        """Whether a part of a call has been sent."""
        return self._announced > 0

    def _pieces(self) -> list[Json]:
        entries = [] if self._open is None else self._continue()
        if self._open is None or self._open.ended:
            entries += self._completed()
        if self._open is None and (self._tools.dialect.begins or not self._announced):
            entries += self._announce()
        return entries

    def _completed(self) -> list[Json]:
        """Return the calls that are complete now, and of which nothing has been sent."""
        # Some dialects read a call to the end of the text as complete: "x" prevents that.
        found = list(readings(self._tools.dialect, self._text + "x", self._functions))
        calls = [encoded_call(*call) for reading in found for call in reading.calls]
        calls = calls[: 1 if self._tools.single else None]
        if len(calls) <= self._complete:
            return []
        self._end = found[-1].end
        return self._send(calls)

    def _send(self, calls: Sequence[ToolCall]) -> list[Json]:
        """Return what has not been sent of calls that were read, of which there are no others."""
        new, entries = list(calls[self._complete :]), list[Json]()
        if self._open is not None:
            if new and self._is_open(new[0]):
                rest = new.pop(0).arguments.removeprefix(self._call.arguments)
                entries = [] if self._open.ended else self._piece(rest)
            else:
                self._malformed = True
        entries += [_entry(self._announced + i, call) for i, call in enumerate(new)]
        self._announced += len(new)
        self._complete, self._open = len(calls), None
        return entries

    def _is_open(self, call: ToolCall) -> bool:
        """Return whether a call is the one of which a part has been sent."""
        assert self._open is not None
        if call.name != self._call.name:
            return False
        if not self._open.ended:
            return call.arguments.startswith(self._call.arguments)
        try:
            return bool(json.loads(self._call.arguments) == json.loads(call.arguments))
        except ValueError:
            return False

    def _announce(self) -> list[Json]:
        """Return the start of a call whose arguments begin."""
        if self._tools.single and self._announced:
            return []
        dialect = self._tools.dialect
        at = first(self._text, dialect.begins, self._end)
        head = dialect.head and dialect.head.match(self._text, at)
        if not head or head[1] not in self._functions:
            return []
        self._open = self._arguments(head.end(), self._functions[head[1]])
        if self._open is None:
            return []
        self._call = ToolCall(head[1], "")
        self._announced += 1
        return [_entry(self._announced - 1, self._call), *self._continue()]

    def _continue(self) -> list[Json]:
        """Return the next piece of the open call's arguments."""
        assert self._open is not None
        piece = self._open.take(self._text)
        self._call = ToolCall(self._call.name, self._call.arguments + piece)
        return self._piece(piece)

    def _arguments(self, at: int, function: Function) -> _Arguments | None:
        """Return the arguments that begin at `at`, or None if they have not begun."""
        form, translate = self._tools.dialect.arguments, self._tools.dialect.translate
        if translate is not None:
            begun = bool(translate(self._text, at).text)
            return _Translated(translate, at) if begun else None
        if form is not None:
            begun = TextObject.begins(form, self._text, at)
            return TextObject(form, at, function) if begun else None
        start = len(self._text) - len(self._text[at:].lstrip())
        return _JsonObject(start) if self._text.startswith("{", start) else None

    def _piece(self, piece: str) -> list[Json]:
        index = self._announced - 1
        return [{"index": index, "function": {"arguments": piece}}] if piece else []


class _JsonObject:
    """Position in a JSON object that grows."""

    def __init__(self, start: int) -> None:
        self._at, self._depth = start, 0
        self._in_string = self._escaped = self.ended = False

    def take(self, text: str) -> str:
        """Return the characters of the object that are new in `text`."""
        start = self._at
        while self._at < len(text) and not self.ended:
            self._step(text[self._at])
            self._at += 1
        return text[start : self._at]

    def _step(self, character: str) -> None:
        if self._in_string:
            if self._escaped:
                self._escaped = False
            elif character == "\\":
                self._escaped = True
            elif character == '"':
                self._in_string = False
        elif character == '"':
            self._in_string = True
        elif character in "{[":
            self._depth += 1
        elif character in "}]":
            self._depth -= 1
            self.ended = self._depth == 0


class _Translated:
    """Arguments that a dialect translates to JSON."""

    def __init__(self, translate: Translator, at: int) -> None:
        self._translate, self._at, self._sent = translate, at, 0
        self.ended = False

    def take(self, text: str) -> str:
        """Return the JSON that is new in `text`, the answer so far."""
        found = self._translate(text, self._at)
        piece = found.text[self._sent :]
        self._sent, self.ended = max(self._sent, len(found.text)), found.ended
        return piece


_Arguments: TypeAlias = _JsonObject | TextObject | _Translated


def _entry(index: int, call: ToolCall) -> Json:
    return {"index": index, **call.record()}
