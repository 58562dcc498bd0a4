"""Tool calls of a stream: the arguments of a call arrive as the model writes them, as JSON.

This holds for dialects with a `head`. In the others, and in a list of Python calls after the first,
a call arrives when it is complete. Text from the first call on is held back until the end.
"""

from __future__ import annotations

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
        self._complete = 0  # calls that have been sent completely
        self._open: _Arguments | None = None  # arguments of an incomplete call
        self._written = ""  # its arguments so far

    def push(self, text: str) -> tuple[str, list[Json]]:
        """Return the text, and the entries of `tool_calls`, that `text` releases."""
        self._text += text
        end = 0 if self._tools.forced else self._tools.safe_length(self._text)
        shown = self._text[self._sent : end]
        self._sent = max(end, self._sent)
        return shown, self._pieces() if self._sent < len(self._text) else []

    def finish(self, text: str, calls: Sequence[ToolCall]) -> tuple[str, list[Json]]:
        """Return what is left of the answer's text and calls, which `ToolSet.parse` returned."""
        entries = [_entry(i, call) for i, call in enumerate(calls) if i >= self._announced]
        if self._open and not self._open.ended and self._announced <= len(calls):
            rest = calls[self._announced - 1].arguments.removeprefix(self._written)
            entries = [*self._piece(rest), *entries]
        if self._announced > len(calls):
            return "", entries  # a call that began and is malformed: its markup is no text
        return text[self._sent :], entries

    @property
    def has_calls(self) -> bool:
        """Whether a part of a call has been sent."""
        return self._announced > 0

    def _pieces(self) -> list[Json]:
        entries = [] if self._open is None else self._continue()
        if self._open is None or self._open.ended:
            entries += self._completed()
        if self._open is None and self._announced == self._complete:
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
        entries = [_entry(i, calls[i]) for i in range(self._announced, len(calls))]
        self._announced = self._complete = len(calls)
        self._open, self._end = None, found[-1].end
        return entries

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
        self._written = ""
        self._announced += 1
        return [_entry(self._announced - 1, ToolCall(head[1], "")), *self._continue()]

    def _continue(self) -> list[Json]:
        """Return the next piece of the open call's arguments."""
        assert self._open is not None
        piece = self._open.take(self._text)
        self._written += piece
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
