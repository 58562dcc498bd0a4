"""LFM2 and LFM2.5: a list of Python calls with keyword arguments, between two tokens."""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from typing import Any, Final

from edgegen.serve.dialect import (
    Dialect,
    Reading,
    Schema,
    call_schema,
    framed,
    json_rule,
    named_calls,
)
from edgegen.serve.schemas import Function

_BEGIN: Final = "<|tool_call_start|>"
_END: Final = "<|tool_call_end|>"
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
        return named_calls(json.loads(body))
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
    """Return a literal. JSON's true, false and null are accepted inside it."""
    if isinstance(node, ast.Name) and node.id.lower() in _NAMES:
        return _NAMES[node.id.lower()]
    if isinstance(node, ast.List | ast.Tuple):
        return [_value(item) for item in node.elts]
    if isinstance(node, ast.Dict) and None not in node.keys:
        return {_value(k): _value(v) for k, v in zip(node.keys, node.values, strict=True) if k}
    return ast.literal_eval(node)


def write(name: str, arguments: Schema) -> str:
    """Return the grammar of the call as JSON, which the models' tokens allow and `read` accepts."""
    return framed(f"{_BEGIN}[", json_rule(call_schema(name, arguments)), f"]{_END}")


DIALECT = Dialect(
    name="lfm2",
    begins=(_BEGIN,),
    read=read,
    write=write,
    tokens=(_BEGIN, _END),
    declares="<|tool_list_start|>",
)
