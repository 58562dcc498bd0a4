"""Equivalent schemas with keywords that grammars express: conditions and negations as choices.

llguidance leaves not, if, dependencies and overlapping choices of oneOf out of a grammar. The check
then finds out late that an answer cannot be completed. A grammar of the choices keeps it from
going there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

Schema = Any
_ANNOTATIONS: Final = {"title", "description", "default", "examples", "$comment", "deprecated"}
_TYPES: Final = ("null", "boolean", "number", "string", "array", "object")
_MAX_TEXT: Final = 2000
"""Maximum characters of the strings of an enumeration that is negated."""
_MAX_CHOICES: Final = 8
"""Maximum schemas of oneOf that are made exclusive."""
_NEVER: Final = False


def rewritten_text(source: str) -> str:
    """Return the JSON text of an equivalent schema."""
    try:
        return json.dumps(rewritten(json.loads(source)))
    except (ValueError, RecursionError):
        return source


def rewritten(schema: Schema) -> Schema:
    """Return an equivalent schema. What cannot be rewritten is left as it is."""
    if isinstance(schema, list):
        return [rewritten(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    own = {
        key: value if key in ("enum", "const", "default", "examples") else rewritten(value)
        for key, value in schema.items()
    }
    if "$ref" in own:  # keywords beside it have no effect in old drafts
        return own
    added: list[Schema] = []
    for rewrite in (_not, _condition, _dependencies, _exclusive):
        added += rewrite(own)
    if added:
        before = own.get("allOf")
        own["allOf"] = [*(before if isinstance(before, list) else []), *added]
    return own


def _not(schema: dict[str, Schema]) -> list[Schema]:
    opposite = negation(schema.get("not", _NEVER))
    if "not" not in schema or opposite is None:
        return []
    del schema["not"]
    return [opposite]


def _condition(schema: dict[str, Schema]) -> list[Schema]:
    opposite = negation(schema.get("if", _NEVER))
    if "if" not in schema or opposite is None:
        return []
    condition = schema.pop("if")
    then, otherwise = schema.pop("then", True), schema.pop("else", True)
    return [{"anyOf": [{"allOf": [condition, then]}, {"allOf": [opposite, otherwise]}]}]


def _dependencies(schema: dict[str, Schema]) -> list[Schema]:
    added: list[Schema] = []
    for key in ("dependentRequired", "dependentSchemas", "dependencies"):
        value = schema.get(key)
        if not isinstance(value, dict):
            continue
        del schema[key]
        for name, needed in value.items():
            then = {"required": needed} if isinstance(needed, list) else needed
            added.append({"anyOf": [{"properties": {name: False}}, then]})
    return added


def _exclusive(schema: dict[str, Schema]) -> list[Schema]:
    choices = schema.get("oneOf")
    if not isinstance(choices, list) or not 1 < len(choices) <= _MAX_CHOICES:
        return []
    opposites = [
        [_negation_within(choice, other) for j, other in enumerate(choices) if j != i]
        for i, choice in enumerate(choices)
    ]
    found = [[one for one in row if one is not None] for row in opposites]
    if not any(found):
        return []
    if found == opposites:
        del schema["oneOf"]
    alone = [{"allOf": [choice, *rest]} for choice, rest in zip(choices, found, strict=True)]
    return [{"anyOf": alone}]


def _negation_within(choice: Schema, other: Schema) -> Schema | None:
    """Return a negation of `other` that holds for the instances of `choice`.

    Their types are compared first: there are no simple keywords for a number that is not an
    integer, but an integer that is not of `other` differs in something else.
    """
    if isinstance(choice, dict) and isinstance(other, dict) and "$ref" not in choice:
        mine, theirs = (_type_names(one.get("type")) for one in (choice, other))
        if mine and theirs and mine <= theirs | ({"integer"} if "number" in theirs else set()):
            other = {key: value for key, value in other.items() if key != "type"}
    return negation(other)


def _type_names(value: Any) -> set[str]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list):
        return set()
    return {name for name in names if isinstance(name, str)}


def negation(schema: Schema) -> Schema | None:
    """Return a schema of all other instances, or None if there is none in simple keywords."""
    if isinstance(schema, bool):
        return not schema
    if not isinstance(schema, dict):
        return None
    opposites = []
    for key, value in schema.items():
        if key in _ANNOTATIONS:
            continue
        opposite = _NEGATIONS[key](value) if key in _NEGATIONS else None
        if opposite is None:
            return None
        opposites.append(opposite)
    return _any(opposites)


def _any(choices: Sequence[Schema]) -> Schema:
    return {"anyOf": list(choices)} if len(choices) > 1 else choices[0] if choices else False


def _each(schemas: Iterable[Schema], keyword: str) -> Schema | None:
    opposites = [negation(schema) for schema in schemas]
    return {keyword: opposites} if opposites and None not in opposites else None


def _other_type(value: Any) -> Schema | None:
    names = _type_names(value)
    if not names or ("integer" in names and "number" not in names):
        return None
    return {"type": [name for name in _TYPES if name not in names]}


def _other_values(values: Any) -> Schema | None:
    if not isinstance(values, list) or not values:
        return None
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) < len(values):
        return _other_literals(values)
    if sum(map(len, texts)) > _MAX_TEXT:
        return None
    others = [name for name in _TYPES if name != "string"]
    return {"anyOf": [{"type": others}, {"type": "string", "pattern": f"^{_other_texts(texts)}$"}]}


def _other_literals(values: Sequence[Any]) -> Schema | None:
    if not all(value is None or isinstance(value, bool) for value in values):
        return None
    rest = [value for value in (None, True, False) if value not in values]
    others = {"type": [name for name in _TYPES if name not in ("null", "boolean")]}
    return {"anyOf": [others, {"enum": rest}]} if rest else others


def _other_texts(texts: Iterable[str]) -> str:
    """Return a regular expression of all strings but `texts`."""
    ends: dict[str, list[str]] = {}
    may_end = True
    for text in texts:
        may_end = may_end and text != ""
        if text:
            ends.setdefault(text[0], []).append(text[1:])
    first = "".join(f"\\u{{{ord(character):x}}}" for character in ends)
    options = [f"[^{first}][\\s\\S]*" if ends else "[\\s\\S]+", *([""] if may_end else [])]
    options += [f"\\u{{{ord(c):x}}}{_other_texts(rest)}" for c, rest in ends.items()]
    return "(" + "|".join(options) + ")"


def _without_some(names: Any) -> Schema | None:
    if not isinstance(names, list):
        return None
    return _any([{"type": "object", "properties": {name: False}} for name in names])


def _other_members(properties: Any) -> Schema | None:
    if not isinstance(properties, dict):
        return None
    opposites = {name: negation(schema) for name, schema in properties.items()}
    if None in opposites.values():
        return None
    return _any(
        [
            {"type": "object", "required": [name], "properties": {name: opposite}}
            for name, opposite in opposites.items()
        ]
    )


def _other_side(kind: str, keyword: str, step: int = 0) -> Callable[[Any], Schema | None]:
    def opposite(limit: Any) -> Schema | None:
        if isinstance(limit, bool) or not isinstance(limit, int | float):
            return None
        return {"type": kind, keyword: limit + step} if limit + step >= 0 or not step else False

    return opposite


_NEGATIONS: Final[Mapping[str, Callable[[Any], Schema | None]]] = {
    "type": _other_type,
    "enum": _other_values,
    "const": lambda value: _other_values([value]),
    "required": _without_some,
    "properties": _other_members,
    "not": lambda schema: schema if isinstance(schema, dict | bool) else None,
    "allOf": lambda schemas: _each(schemas, "anyOf"),
    "anyOf": lambda schemas: _each(schemas, "allOf"),
    "minimum": _other_side("number", "exclusiveMaximum"),
    "maximum": _other_side("number", "exclusiveMinimum"),
    "exclusiveMinimum": _other_side("number", "maximum"),
    "exclusiveMaximum": _other_side("number", "minimum"),
    "minLength": _other_side("string", "maxLength", -1),
    "maxLength": _other_side("string", "minLength", 1),
    "minItems": _other_side("array", "maxItems", -1),
    "maxItems": _other_side("array", "minItems", 1),
}
"""Keyword -> function from its value to a schema of the instances that it refuses."""
