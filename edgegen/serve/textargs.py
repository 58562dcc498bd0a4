"""Arguments that a dialect writes one by one, strings without quotes: grammar and reading."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from edgegen.serve.dialect import (
    Reading,
    Schema,
    decoded,
    json_rule,
    quoted,
    safe_length,
    skip,
    typed,
)
from edgegen.serve.schemas import Function

_STRING: Final = ("true", "string")


class ValueEnd(NamedTuple):
    """End of an argument's value."""

    at: int
    """Index after the value."""
    next: int
    """Index at which the next argument is looked for."""


@dataclass(frozen=True)
class TextArguments:
    """Form of the arguments of one dialect."""

    begin: re.Pattern[str]
    """Matches the text before a value. Group 1 is the argument's name. Group 2, if the dialect has
    one, is "true" or "string" for a string; otherwise the function's schema decides."""
    ends: tuple[str, ...]
    """Texts that end a value and belong to the argument."""
    close: str
    """Text after the arguments, which may be missing at the end of an answer."""
    stops: tuple[str, ...] = ()
    """Texts that end a value and belong to what follows."""

    def end(self, text: str, start: int) -> ValueEnd | None:
        """Return the end of the value that begins at `start`, or None if it is not complete."""
        found = [(text.find(end, start), end) for end in (*self.ends, *self.stops)]
        at, end = min((pair for pair in found if pair[0] >= 0), default=(-1, ""))
        if at < 0:
            return None
        return ValueEnd(at, at + len(end) if end in self.ends else at)

    def safe_length(self, text: str) -> int:
        """Return the length of a value's beginning without what may become its end."""
        return safe_length(text, (*self.ends, *self.stops))

    def is_text(self, begin: re.Match[str], function: Function | None) -> bool:
        """Return whether the value after `begin` is a string without quotes."""
        if self.begin.groups > 1:
            return begin[2] in _STRING
        properties = (function.parameters or {}).get("properties") if function else None
        schema = properties.get(begin[1]) if isinstance(properties, dict) else None
        return isinstance(schema, dict) and schema.get("type") == "string"

    def value(self, begin: re.Match[str], text: str, function: Function | None) -> Any:
        """Return the value that is written as `text` after `begin`."""
        if self.begin.groups > 1:
            return text if begin[2] in _STRING else decoded(text)
        return typed(text, begin[1], function)

    def read(
        self, text: str, head: re.Match[str], functions: Mapping[str, Function]
    ) -> Reading | None:
        """Return the call whose arguments follow `head`, or None if text follows that is none.

        Group 1 of `head` is the function's name.
        """
        arguments, at, function = {}, head.end(), functions.get(head[1])
        while begin := self.begin.match(text, at):
            end = self.end(text, begin.end())
            if end is None:
                break
            arguments[begin[1]] = self.value(begin, text[begin.end() : end.at], function)
            at = end.next
        closed = skip(text, at, self.close)
        if closed == at and text[at:].strip():
            return None
        return Reading(closed, [(head[1], arguments)])


class TextObject:
    """Arguments of a call that is being written, as the pieces of a JSON object."""

    def __init__(self, form: TextArguments, start: int, function: Function) -> None:
        self._form, self._at, self._function = form, start, function
        self._argument: re.Match[str] | None = None
        self._count = 0
        self.ended = False

    @staticmethod
    def begins(form: TextArguments, text: str, start: int) -> bool:
        """Return whether arguments or their end have begun at `start`."""
        return bool(form.begin.match(text, start)) or skip(text, start, form.close) > start

    def take(self, text: str) -> str:
        """Return the characters of the object that are new in `text`, the answer so far."""
        pieces = []
        while not self.ended and (piece := self._next(text)):
            pieces.append(piece)
        return "".join(pieces)

    def _next(self, text: str) -> str:
        begin = self._argument
        if begin is None:
            return self._begin(text)
        end = self._form.end(text, self._at)
        if self._form.is_text(begin, self._function):
            start = self._at
            self._at = end.at if end else start + self._form.safe_length(text[start:])
            piece = json.dumps(text[start : self._at], ensure_ascii=False)[1:-1]
            if end is None:
                return piece
            piece += '"'
        elif end is None:
            return ""
        else:
            value = self._form.value(begin, text[self._at : end.at], self._function)
            piece = json.dumps(value, ensure_ascii=False)
        self._argument, self._at = None, end.next
        return piece

    def _begin(self, text: str) -> str:
        """Return the text before the next value, or the end of the object."""
        begin = self._form.begin.match(text, self._at)
        if begin and begin.end() < len(text):  # a line break may belong to the match
            self._argument, self._at = begin, begin.end()
            first, self._count = not self._count, self._count + 1
            key = json.dumps(begin[1], ensure_ascii=False)
            quote = '"' if self._form.is_text(begin, self._function) else ""
            return f"{'{' if first else ', '}{key}: {quote}"
        if skip(text, self._at, self._form.close) == self._at:
            return ""
        self.ended = True
        return "}" if self._count else "{}"


def text_arguments(schema: Schema, begin: Callable[[str], str], end: str) -> list[str]:
    """Return Lark expressions of the arguments, in the order of the schema.

    Args:
        schema: of the arguments, an object.
        begin: returns the text before the value of an argument.
        end: the text after it. A string may not contain the first two characters of its tag.
    """
    properties, required = schema.get("properties"), schema.get("required") or []
    rules = []
    for key, value in (properties if isinstance(properties, dict) else {}).items():
        rule = f"{quoted(begin(key))} {_value(value, schema, end)}"
        rules.append(f"({rule})" if key in required else f"({rule})?")
    return rules


def text_until(end: str) -> str:
    """Return the Lark expression of a string without quotes, and of the text `end` after it.

    They are one terminal, because the lexer does not go back from a tag that it took for text.
    """
    first, second = (re.escape(c).replace("/", r"\/") for c in end.lstrip()[:2])
    escaped = re.escape(end).replace("/", r"\/").replace("\\\n", r"\n")
    return f"/([^{first}]|{first}+[^{first}{second}])*{first}*{escaped}/"


def _value(schema: Any, whole: Schema, end: str) -> str:
    """Return the Lark expression of a value and of the text after it."""
    own = schema if isinstance(schema, dict) else {}
    if own.get("type") == "string":
        texts = own.get("enum")
        if isinstance(texts, list) and texts and all(isinstance(text, str) for text in texts):
            return "(" + " | ".join(quoted(text + end) for text in texts) + ")"
        return text_until(end)
    definitions: Schema = {
        key: whole[key] for key in ("$defs", "definitions", "$id") if key in whole
    }
    return f"{json_rule(definitions | own)} {quoted(end)}"
