"""The grammar of Gemma 4's required calls, compared with jsonschema-rs, on calls of a template."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import llguidance
import pytest

from edgegen.models.templates.chat import ChatTemplate
from edgegen.serve.schemas import Function
from edgegen.serve.tools import ToolSet
from tests.serve.test_tools import TEMPLATES, WITH_REFERENCES, accepts

WRITER = ChatTemplate(
    """
{%- macro value(v) -%}
    {%- if v is string -%}<|"|>{{ v }}<|"|>
    {%- elif v is boolean or v is none -%}{{ v | tojson }}
    {%- elif v is mapping -%}{{ '{' }}
        {%- for k, one in v | dictsort -%}
            {{ k ~ ':' ~ value(one) }}{{ ',' if not loop.last }}
        {%- endfor -%}{{ '}' }}
    {%- elif v is sequence -%}[
        {%- for one in v -%}{{ value(one) }}{{ ',' if not loop.last }}{%- endfor -%}]
    {%- else -%}{{ v }}{%- endif -%}
{%- endmacro -%}
<|tool_call>call:add{{ value(messages[0].arguments) }}<tool_call|>""",
    {},
)
"""Writes the arguments as Gemma 4's own template does."""
NODE = {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}, "required": ["next"]}
SCHEMAS: dict[str, dict[str, Any]] = {
    "enums": {
        "properties": {"unit": {"enum": ["C", "F", 1, None, [2], {"k": "v"}]}, "c": {"const": "x"}}
    },
    "numbers": {"properties": {"n": {"type": "integer", "minimum": 1, "maximum": 5}}},
    "a list of objects": {
        "properties": {
            "l": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"a": {"type": "boolean"}, "b": {"type": "string"}},
                    "required": ["a"],
                    "additionalProperties": False,
                },
                "minItems": 1,
                "maxItems": 2,
            }
        },
        "required": ["l"],
    },
    "optional and required": {
        "properties": {k: {"type": ["string", "null"]} for k in ("d", "B", "a", "c")},
        "required": ["B", "c"],
        "additionalProperties": False,
    },
    "a closed object": {"properties": {"o": {"type": "object", "additionalProperties": False}}},
    "values by any name": {
        "properties": {"o": {"type": "object", "additionalProperties": {"type": "boolean"}}}
    },
    "choices": {
        "properties": {
            "n": {"anyOf": [{"type": "boolean"}, {"type": "array", "items": {"type": "null"}}]}
        }
    },
    "a list of nodes": {
        "properties": {"n": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Node"}]}},
        "$defs": {"Node": {"anyOf": [{"type": "null"}, NODE]}},
    },
    "both": {
        "properties": {
            "o": {
                "allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}],
                "additionalProperties": False,
                "properties": {"a": {}, "b": {}},
            }
        },
        "$defs": {
            "A": {"type": "object", "properties": {"a": {"type": "null"}}, "required": ["a"]},
            "B": {"type": "object", "properties": {"b": {"type": "boolean"}}},
        },
    },
}


def written(arguments: dict[str, Any]) -> str:
    return WRITER.render([{"role": "user", "content": "", "arguments": arguments}], False)


CLOSED = {"type": "object", "additionalProperties": False}
VALUES: list[Any] = [
    *("C", "K", "x", "a < b <| \u00fc", "", 0, 1, 5, 6, None, True, [], [2], {}, {"k": "v"}),
    *([{"a": True}], [{"a": 1}], [{"a": True, "b": "x"}, {"a": False}], [{"b": "x"}]),
    *([{"a": True, "z": 1}], [{"a": True}] * 3, [None], {"x": True, "y": False}, {"x": 1}),
    *({"next": None}, {"next": {"next": {"next": None}}}, {"next": 1}),
    *({"a": None}, {"a": None, "b": True}, {"b": True}, {"a": 1, "b": True}),
]


def grammar(schema: dict[str, Any]) -> str:
    tools = ToolSet([Function("add", None, schema)], TEMPLATES["gemma4"], True)
    return str(llguidance.LLMatcher.grammar_from_lark(tools.grammar()))


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_grammar_takes_what_matches_the_schema(name: str) -> None:
    schema = CLOSED | SCHEMAS[name]
    rules, valid = grammar(schema), jsonschema_rs.Draft202012Validator(schema)
    tools = ToolSet([Function("add", None, schema)], TEMPLATES["gemma4"], True)
    keys = [*SCHEMAS[name]["properties"], "other"]
    calls = [{key: value} for key in keys for value in VALUES]
    calls += [dict.fromkeys(some, "x") for some in (keys, keys[:-1], keys[1:-1], keys[2:], [])]
    taken = 0
    for arguments in calls:
        text = written(arguments)
        assert accepts(rules, text) == valid.is_valid(arguments), text
        taken += valid.is_valid(arguments)
        (call,) = tools.parse(text)[1]
        assert json.loads(call.arguments) == arguments
    assert 0 < taken < len(calls)


@pytest.mark.parametrize("case", WITH_REFERENCES)
def test_references(case: str) -> None:
    rules = grammar(WITH_REFERENCES[case])
    assert accepts(rules, written({"e": "left"}))
    assert not accepts(rules, written({"e": "up"}))
    assert not accepts(rules, written({"e": "left", "x": "up"}))


def test_schemas_that_contain_themselves() -> None:
    cyclic = {"allOf": [{"$ref": "#"}], "properties": {"a": {"type": "null"}}}
    assert accepts(grammar(cyclic), "<|tool_call>call:add{a:null}<tool_call|>")
    assert not accepts(grammar(cyclic), "<|tool_call>call:add{a:1}<tool_call|>")


def test_a_function_without_arguments() -> None:
    assert accepts(grammar({"type": "object"}), "<|tool_call>call:add{}<tool_call|>")
    assert not accepts(grammar({"type": "object"}), "<|tool_call>call:add{a:1}<tool_call|>")
    open_object = {"properties": {"o": {"type": "object"}}, "required": ["o"]}
    inner = '{x:[1,{y:<|"|>z<|"|>}],"a b":-1.5}'
    assert accepts(grammar(open_object), f"<|tool_call>call:add{{o:{inner}}}<tool_call|>") is False
    inner = inner.replace('"a b"', "a b")
    assert accepts(grammar(open_object), f"<|tool_call>call:add{{o:{inner}}}<tool_call|>")
