"""Dialects: the syntaxes in which models write tool calls, and helpers to read and write them.

A file of edgegen/serve/dialects has one. Another package adds its own through entry points of the
group `edgegen.dialects`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

import msgspec

from edgegen.generation.grammars import SCHEMA_OPTIONS
from edgegen.serve.schemas import Function

if TYPE_CHECKING:
    from edgegen.serve.textargs import TextArguments

Arguments = Mapping[str, Any]


class Reading(NamedTuple):
    """One or several calls in an answer."""

    end: int
    """Index of the first character after them."""
    calls: list[tuple[str, Arguments]]
    """Name and arguments of each."""
    start: int = 0
    """Index of their first character, set by `readings`."""


Reader = Callable[[str, int, Mapping[str, Function]], Reading | None]
"""(answer, index of one of `begins`, functions by name) -> the calls there, or None."""

Schema = dict[str, Any]


class Translation(NamedTuple):
    """Arguments of a call that is being written, as JSON."""

    text: str
    """The JSON as far as it is known; it only grows with the answer."""
    ended: bool


Translator = Callable[[str, int], Translation]
"""(answer so far, index of the arguments of a call) -> the arguments as JSON."""


@dataclass(frozen=True)
class Dialect:
    """One syntax of tool calls."""

    name: str
    begins: tuple[str, ...]
    """Texts with which a call may begin; () if a call is an answer's whole text."""
    read: Reader
    write: Callable[[str, Schema], str]
    """(function's name, schema of its arguments) -> Lark expression of exactly one call."""
    head: re.Pattern[str] | None = None
    """Matches a call up to its arguments, if they can be streamed; group 1 is the name."""
    arguments: TextArguments | None = None
    """Form of the arguments; None if they are a JSON object, or `translate` is set."""
    translate: Translator | None = None
    tokens: tuple[str, ...] = ()
    """Special tokens of the syntax, which must be kept in the answer's text."""
    declares: str = ""
    """Text by which a prompt with tools is recognized, if the template writes no calls."""
    clean: Callable[[str], str] = str.strip
    """Returns the text for the reader, given the answer without its calls."""


def readings(dialect: Dialect, text: str, functions: Mapping[str, Function]) -> Iterator[Reading]:
    """Yield the calls of known functions in an answer. Anything else is text."""
    at = len(text) - len(text.lstrip()) if not dialect.begins else 0
    while (at := first(text, dialect.begins, at)) < len(text):
        reading = dialect.read(text, at, functions)
        if reading and all(name in functions for name, _ in reading.calls):
            yield reading._replace(start=at)
            at = reading.end
        else:
            at += 1
        if not dialect.begins:
            return


def first(text: str, begins: Iterable[str], at: int) -> int:
    """Return the first index from `at` on where one of `begins` stands, or the text's length."""
    found = [text.find(begin, at) for begin in begins]
    return min((i for i in found if i >= 0), default=len(text)) if found else at


NAME: Final = r"[a-zA-Z0-9_.-]{1,64}"
"""Pattern of a function's name."""


def _finite(text: str) -> float:
    if math.isinf(value := float(text)):
        raise ValueError(f"{text} is too large")
    return value


def _constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


JSON: Final = json.JSONDecoder(parse_float=_finite, parse_constant=_constant)
"""Refuses the numbers that an answer in JSON cannot contain: NaN, Infinity and 1e999."""


_SPACES: Final = re.compile(r"\s*")


def after_spaces(text: str, at: int) -> int:
    """Return the index of the first character from `at` on that is not a space."""
    match = _SPACES.match(text, at)
    return match.end() if match else at


def read_json(text: str, at: int) -> tuple[Any, int] | None:
    """Return the JSON value after spaces at `at`, and the index of its end; None if invalid."""
    start = after_spaces(text, at)
    try:
        return JSON.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None


def skip(text: str, at: int, *ends: str) -> int:
    """Return the index after spaces and the first of `ends`, or `at` if none of them follows."""
    start = after_spaces(text, at)
    found = next((end for end in ends if end and text.startswith(end, start)), None)
    return at if found is None else start + len(found)


def safe_length(text: str, ends: Sequence[str]) -> int:
    """Return the length of a text without a last part with which one of `ends` may begin."""
    for length in range(min(len(text), max(map(len, ends)) - 1), 0, -1):
        if any(end.startswith(text[-length:]) for end in ends):
            return len(text) - length
    return len(text)


def named_call(value: Any) -> tuple[str, Arguments] | None:
    """Return name and arguments of {"name": ..., "arguments" or "parameters": {...}}."""
    if not isinstance(value, dict) or not isinstance(value.get("name"), str):
        return None
    arguments = value.get("arguments", value.get("parameters", {}))
    if isinstance(arguments, str):
        arguments = decoded(arguments)
    return (value["name"], arguments) if isinstance(arguments, dict) else None


def named_calls(value: Any) -> list[tuple[str, Arguments]] | None:
    """Return the calls of one such object or of a list of them; None if one is malformed."""
    calls = [named_call(item) for item in (value if isinstance(value, list) else [value])]
    return None if None in calls or not calls else [call for call in calls if call]


def json_reader(begins: tuple[str, ...], *ends: str) -> Reader:
    """Return a reader of `begin JSON end`, where the end may be missing.

    The JSON is {"name": ..., "arguments": ...}, or a list of such objects. With "[" at its end, a
    begin includes the start of the list.
    """

    def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
        begin = next((b for b in begins if text.startswith(b, at)), "")
        found = read_json(text, at + len(begin.removesuffix("[")))
        calls = named_calls(found[0]) if found else None
        return Reading(skip(text, found[1], *ends), calls) if found and calls else None

    return read


def json_head(*begins: str) -> re.Pattern[str]:
    """Return the `head` of calls for `json_reader`, whose name comes before the arguments."""
    begin = "|".join(re.escape(begin.removesuffix("[")) for begin in begins)
    key = r'"(?:arguments|parameters)"'
    return re.compile(rf'(?:{begin})\s*\[?\s*\{{\s*"name"\s*:\s*"({NAME})"\s*,\s*{key}\s*:')


def decoded(text: str) -> Any:
    """Return the value of JSON text, or the text itself if it is not JSON."""
    try:
        return JSON.decode(text)
    except (ValueError, RecursionError):
        return text


def typed(text: str, name: str, function: Function | None) -> Any:
    """Return an argument that is written as plain text, in the type that its schema states."""
    properties = (function.parameters or {}).get("properties") if function else None
    schema = properties.get(name) if isinstance(properties, dict) else None
    kind = schema.get("type") if isinstance(schema, dict) else None
    if kind == "boolean":  # templates write Python's True and False
        text = text.strip().lower()
    return text if kind == "string" else decoded(text)


def json_rule(schema: Schema) -> str:
    """Return the Lark expression of JSON that matches a schema, with single spaces."""
    return f"%json {msgspec.json.encode({'x-guidance': SCHEMA_OPTIONS} | schema).decode()}"


def call_schema(name: str, arguments: Schema, key: str = "arguments") -> Schema:
    """Return the schema of {"name": name, key: arguments}."""
    properties = {"name": {"const": name}, key: arguments}
    closed = {"required": list(properties), "additionalProperties": False}
    return {"type": "object", "properties": properties, **closed}


def quoted(text: str) -> str:
    """Return a Lark string."""
    return json.dumps(text, ensure_ascii=False)


def framed(begin: str, rule: str, end: str) -> str:
    """Return the Lark expression of a rule between two texts, which may be empty."""
    return " ".join([*([quoted(begin)] if begin else []), rule, *([quoted(end)] if end else [])])
