"""LFM2 and LFM2.5: a list of Python calls with keyword arguments, between two tokens."""

from __future__ import annotations

import ast
import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final

from edgegen.serve.dialect import (
    JSON,
    NAME,
    Dialect,
    Reading,
    Schema,
    Translation,
    after_spaces,
    call_schema,
    framed,
    json_rule,
    named_calls,
    read_json,
    skip,
)
from edgegen.serve.schemas import Function

_BEGIN: Final = "<|tool_call_start|>"
_END: Final = "<|tool_call_end|>"
_HEAD: Final = re.compile(
    re.escape(_BEGIN) + r'\s*\[?\s*(?:\{\s*"name"\s*:\s*")?' + f"({NAME})"
    r'(?:"\s*,\s*"(?:arguments|parameters)"\s*:|\((?=\s*(?:\)|[A-Za-z_]\w*\s*=)))'
)
_KEYWORD: Final = re.compile(r"\s*([A-Za-z_]\w*)\s*=\s*(?=\S)")
_MARK: Final = re.compile(
    r""""(?:[^"\\]|\\.)*(?:"|\\?\Z)|'(?:[^'\\]|\\.)*(?:'|\\?\Z)|[()\[\]{},]""", re.DOTALL
)
"""A string, or a character that structures a literal."""
_ESCAPES: Final = re.compile(r"[^\\]+|\\.", re.DOTALL)
_LONGEST_ESCAPE: Final = len("\\U0001f600")
_MAX_LENGTH: Final = 1 << 16
_NAMES: Final = {"true": True, "false": False, "null": None, "none": None}


def read(text: str, at: int, _functions: Mapping[str, Function]) -> Reading | None:
    if not text.startswith(_BEGIN, at):
        return None
    stop = text.find(_END, at)
    body = text[at + len(_BEGIN) : stop if stop >= 0 else len(text)].strip()
    calls = _calls(body) if len(body) <= _MAX_LENGTH else None
    return Reading(stop + len(_END) if stop >= 0 else len(text), calls) if calls else None


def _calls(body: str) -> list[tuple[str, Mapping[str, Any]]] | None:
    """Return the calls in a list of Python calls, or in JSON, which the models write too."""
    try:
        return named_calls(JSON.decode(body))
    except (ValueError, RecursionError):
        pass
    for code in (body, body.replace("\n", "\\n")):  # templates do not escape line breaks
        try:
            tree = ast.parse(code, mode="eval").body
            calls = tree.elts if isinstance(tree, ast.List) else [tree]
            return [_call(call) for call in calls] or None
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return None


def _call(node: ast.expr) -> tuple[str, dict[str, Any]]:
    if not isinstance(node, ast.Call) or node.args:
        raise ValueError
    return ast.unparse(node.func), {str(k.arg): _value(k.value) for k in node.keywords}


def _value(node: ast.expr) -> Any:
    """Return a literal that JSON has too. JSON's true, false and null are accepted inside it.

    Raises:
        ValueError: JSON has no such value.
    """
    if isinstance(node, ast.Name) and node.id.lower() in _NAMES:
        return _NAMES[node.id.lower()]
    if isinstance(node, ast.List | ast.Tuple):
        return [_value(item) for item in node.elts]
    if isinstance(node, ast.Dict):
        return {_key(k): _value(v) for k, v in zip(node.keys, node.values, strict=True)}
    value = ast.literal_eval(node)
    if not isinstance(value, str | int | float | None) or value in (math.inf, -math.inf):
        raise ValueError
    return value


def _key(node: ast.expr | None) -> str:
    match node:
        case ast.Constant(value=str(name)):
            return name
    raise ValueError


def translate(text: str, at: int) -> Translation:
    """Return the arguments that begin at `at` as JSON, as far as they are written."""
    if text[at - 1] == "(":
        return _translate_keywords(text, at)
    start = after_spaces(text, at)
    if not text.startswith("{", start):
        return Translation("", False)
    found = read_json(text, start)
    return Translation(text[start : found[1] if found else None], found is not None)


def _translate_keywords(text: str, at: int) -> Translation:
    pieces = list[str]()
    while (end := skip(text, at, ")")) == at:
        key = _KEYWORD.match(text, at)
        if key is None:
            return Translation("".join(pieces), False)
        pieces.append(f"{', ' if pieces else '{'}{json.dumps(key[1])}: ")
        stop = _literal_end(text, key.end())
        if stop is None:
            pieces.append(_string_begin(text[key.end() :]))
            return Translation("".join(pieces), False)
        try:
            pieces.append(json.dumps(_python_value(text[key.end() : stop]), ensure_ascii=False))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return Translation("".join(pieces), False)
        at = skip(text, stop, ",")
    return Translation("".join([*pieces, "}" if pieces else "{}"]), end > at)


def _python_value(code: str) -> Any:
    try:
        return _value(ast.parse(code.strip(), mode="eval").body)
    except SyntaxError:
        return _value(ast.parse(code.strip().replace("\n", "\\n"), mode="eval").body)


def _literal_end(text: str, at: int) -> int | None:
    """Return the index of the comma or bracket that ends a literal, None if it has not come."""
    depth = 0
    for mark in _MARK.finditer(text, at):
        if depth == 0 and mark[0] in (",", ")"):
            return mark.start()
        depth += (mark[0] in ("(", "[", "{")) - (mark[0] in (")", "]", "}"))
    return None


def _string_begin(text: str) -> str:
    """Return the JSON of a string whose end has not come, without an escape that may go on."""
    quote = text[:1]
    if quote not in ("'", '"'):
        return ""
    mark = _MARK.match(text)
    parts = _ESCAPES.findall(mark[0].removesuffix(quote)[1:] if mark else "")
    if len(parts) > 1 and len(parts[-1]) < _LONGEST_ESCAPE and parts[-1][0] != "\\":
        parts.pop()
    if parts and parts[-1][0] == "\\":
        parts.pop()
    try:
        return json.dumps(_python_value(quote + "".join(parts) + quote), ensure_ascii=False)[:-1]
    except (SyntaxError, ValueError):
        return ""


def write(name: str, arguments: Schema) -> str:
    """Return the grammar of the call as JSON, which the models' tokens allow and `read` accepts."""
    return framed(f"{_BEGIN}[", json_rule(call_schema(name, arguments)), f"]{_END}")


DIALECT = Dialect(
    name="lfm2",
    begins=(_BEGIN,),
    read=read,
    write=write,
    head=_HEAD,
    translate=translate,
    tokens=(_BEGIN, _END),
    declares="<|tool_list_start|>",
)
