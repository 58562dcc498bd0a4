"""Rewritten schemas accept the same instances, and their grammars express more of them."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import llguidance
import pytest
from hypothesis import given

from edgegen.generation.grammars import compile_grammar
from edgegen.generation.jsonschema.rewrite import rewritten
from tests.generation.jsonschema.test_checker import DEFINED, VALUES


@given(DEFINED, VALUES)
def test_the_same_instances_are_valid(schema: Any, instance: Any) -> None:
    before, after = (
        jsonschema_rs.Draft202012Validator(one).is_valid(instance)
        for one in (schema, rewritten(schema))
    )
    assert before == after


A, B = {"a": 1}, {"b": 1}
AB: dict[str, Any] = {"properties": {"a": {}, "b": {}}}
EXPRESSED: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "not a text": ({"not": {"enum": ["ab", "a", ""]}}, ["abc", "b", 1], ["ab", "a", ""]),
    "not a member": ({"not": {"required": ["a"]}}, [B, {}], [A, A | B]),
    "not a value": (
        {"not": {"properties": {"a": {"const": "x"}}, "required": ["a"]}},
        [{"a": "y"}, {}],
        [{"a": "x"}, 1],
    ),
    "a condition": (
        {
            "type": "object",
            "properties": {"kind": {"enum": ["p", "q"]}, "a": {}, "b": {}},
            "if": {"properties": {"kind": {"const": "p"}}, "required": ["kind"]},
            "then": {"required": ["a"]},
            "else": {"required": ["b"]},
        },
        [{"kind": "p"} | A, {"kind": "q"} | B, B],
        [{"kind": "p"} | B, {"kind": "q"} | A, A],
    ),
    "a dependency": (AB | {"dependencies": {"a": ["b"]}}, [A | B, B, {}], [A]),
    "a dependent schema": (
        AB | {"dependentSchemas": {"a": {"properties": {"b": {"const": 2}}}}},
        [A, B, {"a": 1, "b": 2}],
        [A | B],
    ),
    "one of two": ({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, [A, B], [A | B, {}]),
    "one of two ranges": (
        {
            "oneOf": [
                {"type": "integer", "minimum": 0, "maximum": 5},
                {"type": "integer", "minimum": 3, "maximum": 9},
            ]
        },
        [0, 2, 6, 9],
        [3, 5, 10, -1],
    ),
    "a limit": ({"not": {"minimum": 3}, "type": "integer"}, [2, -5], [3, 4]),
}


@pytest.mark.parametrize("name", EXPRESSED)
def test_the_grammar_expresses(name: str) -> None:
    schema, valid, invalid = EXPRESSED[name]
    source = json.dumps(rewritten(schema))
    grammar = compile_grammar(llguidance.LLTokenizer("byte"), "json_schema", source)
    assert grammar.is_exact
    for instance in [*valid, *invalid]:
        matcher, data = grammar.matcher.deep_copy(), list(json.dumps(instance).encode())
        accepted = matcher.try_consume_tokens(data) == len(data) and matcher.is_accepting()
        assert accepted == (instance in valid), instance
