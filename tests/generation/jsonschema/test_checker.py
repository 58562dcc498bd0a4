"""Checks of texts and of their beginnings, compared with jsonschema-rs."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from edgegen.errors import UsageError
from edgegen.generation.jsonschema.checker import UNSUPPORTED, SchemaCheck
from edgegen.generation.jsonschema.keywords import KEYWORDS
from tests.errors import raises

DRAFTS = {
    jsonschema_rs.Draft202012Validator: "https://json-schema.org/draft/2020-12/schema",
    jsonschema_rs.Draft7Validator: "http://json-schema.org/draft-07/schema#",
    jsonschema_rs.Draft4Validator: "http://json-schema.org/draft-04/schema#",
}
NAMES = ["a", "b", "ab"]
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 4),
    st.sampled_from([0.5, 1.0, 2.5, 1e300]),
    st.sampled_from(["", "a", "ab", "b", 'q"\\', "\u00fc\U0001f600"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    ),
    max_leaves=6,
)
COUNTS = st.integers(0, 3)
TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"]


def keywords(schemas: st.SearchStrategy[Any]) -> dict[str, st.SearchStrategy[Any]]:
    """Return the values of each keyword that drafts 4 and 2020-12 share, and of newer ones."""
    lists = st.lists(schemas, min_size=1, max_size=3)
    named = st.dictionaries(st.sampled_from(NAMES), schemas, max_size=2)
    names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True)
    numbers = st.sampled_from([-1, 0, 0.5, 2])
    return {
        "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, unique=True),
        "enum": st.lists(VALUES, min_size=1, max_size=3, unique_by=json.dumps),
        "multipleOf": st.sampled_from([0.5, 2, 3]),
        **dict.fromkeys(("minimum", "maximum"), numbers),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), COUNTS),
        **dict.fromkeys(("minProperties", "maxProperties"), COUNTS),
        "pattern": st.sampled_from(["a", "^a", "b$", "^[ab]*$"]),
        "uniqueItems": st.booleans(),
        "required": names,
        "properties": named,
        "patternProperties": st.dictionaries(st.sampled_from(["^a", "b$"]), schemas, max_size=2),
        "additionalProperties": schemas,
        **dict.fromkeys(("allOf", "anyOf", "oneOf"), lists),
        "not": schemas,
        "$ref": st.just("#/definitions/x"),
    }


def newer(schemas: st.SearchStrategy[Any]) -> dict[str, st.SearchStrategy[Any]]:
    names = st.lists(st.sampled_from(NAMES), max_size=2, unique=True)
    return {
        "const": VALUES,
        **dict.fromkeys(("contains", "propertyNames", "if", "then", "else", "items"), schemas),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), st.sampled_from([-1, 0, 2])),
        "dependentRequired": st.dictionaries(st.sampled_from(NAMES), names, max_size=2),
        "dependentSchemas": st.dictionaries(st.sampled_from(NAMES), schemas, max_size=2),
        "prefixItems": st.lists(schemas, min_size=1, max_size=2),
        **dict.fromkeys(("minContains", "maxContains"), COUNTS),
    }


def _schema(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    known = keywords(inner) | newer(inner)
    # Few keywords at a time: most instances would be invalid otherwise.
    chosen = st.lists(st.sampled_from(sorted(known)), min_size=1, max_size=3, unique=True)
    return chosen.flatmap(lambda names: st.fixed_dictionaries({n: known[n] for n in names}))


SCHEMAS = st.recursive(st.booleans() | _schema(st.booleans()), _schema, max_leaves=5)
DEFINED = st.tuples(SCHEMAS.filter(lambda s: isinstance(s, dict)), _schema(st.booleans())).map(
    lambda pair: pair[0] | {"definitions": {"x": _without_references(pair[1])}}
)


def _without_references(schema: Any) -> Any:
    return {key: value for key, value in schema.items() if key != "$ref"}


@given(DEFINED, VALUES)
@example({"type": "integer"}, 1.0)
@example({"enum": [1, True]}, 1.0)
@example({"uniqueItems": True}, [{"a": 1, "b": 2}, {"b": 2, "a": 1.0}])
@example({"uniqueItems": True}, [1, True, "1", [1], [True]])
@example({"oneOf": [{"type": "number"}, {"minimum": 0}]}, -1)
@example({"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": False}, {"a": 1, "b": 1})
@example({"multipleOf": 0.01}, 4.35)
@example({"contains": {"const": 1}, "minContains": 2, "maxContains": 2}, [1, 1, 2])
def test_the_verdict_is_that_of_another_library(schema: Any, instance: Any) -> None:
    """On the text it is equal; on a beginning it is never wrong."""
    validator = jsonschema_rs.Draft202012Validator(schema)
    valid, text = validator.is_valid(instance), json.dumps(instance, ensure_ascii=False)
    check = SchemaCheck(schema)
    assert check.verdict(text, True) is valid
    data = text.encode()
    for n in range(len(data)):
        beginning = data[:n].decode("utf-8", "surrogateescape")
        assert check.verdict(beginning, False) in (None, valid), beginning


@pytest.mark.parametrize("validator", DRAFTS)
@pytest.mark.parametrize(
    ("schema", "instances"),
    [
        ({"$ref": "#/definitions/n", "maximum": 1}, [1, 2, -1]),
        ({"items": [{"type": "string"}], "additionalItems": False}, [["a"], [1], ["a", 1]]),
        ({"dependencies": {"a": ["b"]}}, [{"a": 1}, {"a": 1, "b": 1}, {}]),
        ({"dependencies": {"a": {"required": ["b"]}}}, [{"a": 1}, {"a": 1, "b": 1}, {}]),
        ({"properties": {"$ref": {"type": "string"}}}, [{"$ref": 1}, {"$ref": "a"}]),
    ],
)
def test_drafts(validator: Any, schema: Any, instances: list[Any]) -> None:
    """$ref replaces what is beside it, and lists of items mean positions, before 2019."""
    if validator is jsonschema_rs.Draft202012Validator and "$ref" not in str(schema):
        pytest.skip("the keyword is an older one")
    schema = schema | {"definitions": {"n": {"minimum": 0}}, "$schema": DRAFTS[validator]}
    check, other = SchemaCheck(schema), validator(schema)
    for instance in instances:
        assert check.verdict(json.dumps(instance), True) is other.is_valid(instance), instance


@pytest.mark.parametrize("name", ["required", "dependencies", "dependentRequired"])
def test_names_that_are_not_texts_are_refused(name: str) -> None:
    names = [["a"]]
    with pytest.raises(UsageError, match=f"another value of {name}"):
        SchemaCheck({name: names if name == "required" else {"a": names}})


def test_exclusive_limits_of_draft_4() -> None:
    limits = {"minimum": 1, "exclusiveMinimum": True, "maximum": 3, "exclusiveMaximum": False}
    check = SchemaCheck(limits | {"$schema": DRAFTS[jsonschema_rs.Draft4Validator]})
    assert [check.verdict(str(n), True) for n in (1, 2, 3, 4)] == [False, True, True, False]


REFERENCES = {
    "an id": {"$id": "https://x.org/s", "$ref": "https://x.org/s#/$defs/n"},
    "a relative id": {"$id": "https://x.org/s/t", "$ref": "n"},
    "an anchor": {"$ref": "#here"},
    "an escaped name": {"$ref": "#/$defs/a~1b%25"},
    "the root": {"anyOf": [{"type": "number"}, {"items": {"$ref": "#"}, "minItems": 1}]},
}


@pytest.mark.parametrize("name", REFERENCES)
def test_references(name: str) -> None:
    number = {"type": "number", "$anchor": "here"}
    definitions = {"n": number, "a/b%": number, "m": number | {"$id": "n", "$anchor": "there"}}
    schema = REFERENCES[name] | {"$defs": definitions}
    assert SchemaCheck(schema).verdict("1", True) is True
    assert SchemaCheck(schema).verdict('"a"', True) is (name == "the root")
    assert SchemaCheck(schema).verdict("[[]]", True) is False


def test_text_that_cannot_be_completed() -> None:
    """The verdict is False as soon as the check knows."""
    cases = [
        ({"uniqueItems": True, "items": {"enum": ["a", "b"]}}, '["a", "a', '["a", "'),
        ({"uniqueItems": True, "items": {"enum": ["a", "b"]}}, '["a", "b", ', '["a", "b"'),
        ({"uniqueItems": True, "items": {"enum": [1, 2]}}, "[1, 1", "[1, 2"),
        ({"uniqueItems": True, "items": {"enum": [1, 12]}}, "[12, 12", "[12, 1"),
        ({"const": 1200}, "13", "12"),
        ({"const": -0.012}, "-1.3", "-0.0"),
        ({"const": 0}, "1", "0.0"),
        ({"const": 7}, "-7", "7.00e"),
        ({"not": {"required": ["x"]}}, '{"x"', '{"x'),
        ({"propertyNames": {"pattern": "^a+$"}}, '{"ab', '{"aa'),
        ({"const": {"k": [1, "abc"]}}, '{"k": [1, "ax', '{"k": [1, "a'),
        ({"pattern": "^[\u00fc]+$"}, '"\udce2', '"\udcc3'),
        ({"enum": ["\u00fc"]}, '"\udcc4', '"\udcc3'),
        ({"maxProperties": 1}, '{"a": 1, ', '{"a": 1'),
        ({"contains": {"type": "null"}, "maxContains": 1}, "[null, null", "[null, "),
    ]
    for schema, late, early in cases:
        assert SchemaCheck(schema).verdict(late, False) is False
        assert SchemaCheck(schema).verdict(early, False) is None


@given(st.sampled_from(sorted({*KEYWORDS, "$id", "$anchor"})), VALUES | st.floats(), VALUES)
def test_malformed_schemas_are_refused(name: str, value: Any, instance: Any) -> None:
    """Nothing else is raised, whatever the value of a keyword is."""
    for schema in ({name: value}, {"not": {name: value}}, {"properties": {"a": {name: value}}}):
        try:
            SchemaCheck(schema).verdict(json.dumps(instance), True)
        except UsageError as error:
            assert "\n" not in str(error)


def test_what_is_not_supported_is_refused() -> None:
    for name in UNSUPPORTED:
        with raises(UsageError, name):
            SchemaCheck({"not": {name: {}}})
    with raises(UsageError, "https://x.org/y"):
        SchemaCheck({"$ref": "https://x.org/y"})
    with raises(UsageError, "500", "501"):
        SchemaCheck({"anyOf": [{"pattern": str(n)} for n in range(500)]})


def test_the_number_of_steps_has_a_limit() -> None:
    schema: Any = {"anyOf": [{"const": n} for n in range(30_000)]}
    with raises(UsageError, "20000"):
        SchemaCheck(schema).verdict("-1", True)
    loop = {"allOf": [{"$ref": "#"}]}
    assert SchemaCheck(loop).verdict("1", True) is None
    assert SchemaCheck({}).verdict("[" * 50_000, False) is None
