"""Grammar of the arguments that Gemma 4 writes, from their JSON schema.

Members are sorted by name and separated by commas without spaces, as the model's template writes
them. Strings stand between tokens. What a grammar does not express, such as patterns and numbers of
members, is checked in the finished call.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final

from edgegen.generation.jsonschema.references import Located, References
from edgegen.serve.dialect import Schema, json_rule, quoted
from edgegen.serve.textargs import text_until

QUOTE: Final = '<|"|>'
_PLAIN_KEY: Final = re.compile(r'[^:{}\[\],<>"\s][^:{}\[\],<>"]{0,255}')
_KINDS: Final = ("string", "integer", "number", "boolean", "null", "array", "object")
_BOUNDS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_RULES: Final = {"string": "text", "boolean": "boolean", "null": '"null"', "any": "any"}
_ANY: Final = (
    'boolean: "true" | "false"',
    'any: text | /-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?/ | boolean | "null"'
    ' | "[" (any ("," any)*)? "]" | "{" (member ("," member)*)? "}"',
    f"text: {quoted(QUOTE)} {text_until(QUOTE)}",
    f'key: /{_PLAIN_KEY.pattern}/ ":"',
    "member: key any",
)


def arguments_rule(schema: Schema) -> str:
    """Return the Lark expression of the arguments of a call.

    A schema that names no arguments allows none.
    """
    start = {"type": "object", "additionalProperties": False} | schema
    rules = _Rules(start)
    lines = [f"start: {rules.rule(rules.references.root)}", *_ANY, *rules.lines]
    return "%lark {\n" + "\n".join(lines) + "\n}"


class _Rules:
    """Rules of the values that match a schema, and the schemas inside it."""

    def __init__(self, root: Schema) -> None:
        self.references = References(root)
        self.lines: list[str] = []
        self._names: dict[int, str] = {}

    def rule(self, located: Located) -> str:
        """Return the name of the rule for a schema, which may contain itself."""
        schema, around = located
        if not isinstance(schema, dict):
            return "any"
        if id(schema) not in self._names:
            name = self._names[id(schema)] = f"value_{len(self._names)}"
            self._add(name, self._value(schema, self.references.base(schema, around)))
        return self._names[id(schema)]

    def _add(self, name: str, expression: str) -> str:
        self.lines.append(f"{name}: {expression}")
        return name

    def _value(self, schema: Schema, base: str) -> str:
        if isinstance(schema.get("$ref"), str):
            return self.rule(self.references.resolve(schema["$ref"], base))
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if isinstance(values, list) and values:
            return _choice(quoted(_written(value)) for value in values)
        for key in ("anyOf", "oneOf"):
            if isinstance(schema.get(key), list):
                rest = {name: value for name, value in schema.items() if name != key}
                options = [_merged(rest, one) for one in schema[key] if one is not False]
                return _choice(self._value(option, base) for option in options) or "any"
        if isinstance(schema.get("allOf"), list):
            return self._value(self._flat(schema, base, {id(schema)}), base)
        return _choice(self._of_kind(kind, schema, base) for kind in _kinds(schema))

    def _flat(self, schema: Schema, base: str, seen: set[int]) -> Schema:
        """Return a schema merged with those of its `allOf`, which may refer to `seen` ones."""
        parts, rest = schema.get("allOf"), {k: v for k, v in schema.items() if k != "allOf"}
        for part in parts if isinstance(parts, list) else []:
            reference = part.get("$ref") if isinstance(part, dict) else None
            one = self.references.resolve(reference, base).schema if reference else part
            if isinstance(one, dict) and id(one) not in seen:
                rest = _merged(rest, self._flat(one, base, {*seen, id(one)}))
        return rest

    def _of_kind(self, kind: str, schema: Schema, base: str) -> str:
        if kind == "array":
            return self._array(schema, base)
        if kind == "object":
            return self._object(schema, base)
        if kind in ("integer", "number"):
            bounds = {key: schema[key] for key in _BOUNDS if key in schema}
            return json_rule({"type": kind} | bounds)
        return _RULES[kind]

    def _array(self, schema: Schema, base: str) -> str:
        items, low, high = schema.get("items", True), schema.get("minItems", 0), None
        if isinstance(schema.get("maxItems"), int):
            high = schema["maxItems"]
        if not isinstance(low, int) or items is False or high == 0:
            return '"[" "]"'
        item = self.rule(Located(items, base))
        more = f"{max(low - 1, 0)},{'' if high is None else high - 1}"
        some = f'{item} ("," {item}){{{more}}}'
        return f'"[" {some} "]"' if low > 0 else f'"[" ({some})? "]"'

    def _object(self, schema: Schema, base: str) -> str:
        """Return the expression of an object. One with named members has no others."""
        members = self._members(schema, base)
        extra = schema.get("additionalProperties", True)
        if members:
            return f'"{{" {self._sequence(members)} "}}"'
        if extra is False:
            return '"{" "}"'
        pair = f"key {self.rule(Located(extra, base))}"
        return f'"{{" ({pair} ("," {pair})*)? "}}"'

    def _members(self, schema: Schema, base: str) -> list[tuple[str, bool]]:
        """Return expressions of the members, and whether they are required."""
        properties, required = schema.get("properties"), schema.get("required")
        known: Schema = dict(properties) if isinstance(properties, dict) else {}
        needed = required if isinstance(required, list) else []
        extra = schema.get("additionalProperties", True)
        known |= {key: extra for key in needed if isinstance(key, str) and key not in known}
        return [
            (f"{quoted(_key(key) + ':')} {self.rule(Located(value, base))}", key in needed)
            for key, value in sorted(known.items(), key=lambda item: item[0].lower())
            if value is not False
        ]

    def _sequence(self, members: list[tuple[str, bool]]) -> str:
        """Return the expression of members in their order, with commas between them."""
        rest, first = "", list[str]()
        for member, is_required in reversed(members):
            if is_required:
                first.clear()
            first.append(f"{member} {rest}")
            part = f'"," {member}' if is_required else f'("," {member})?'
            rest = self._add(f"rest_{len(self.lines)}", f"{part} {rest}")
        return _choice(first) + ("" if any(needed for _, needed in members) else "?")


def _choice(expressions: Iterable[str]) -> str:
    options = list(dict.fromkeys(expressions))
    return f"({' | '.join(options)})" if options else ""


def _merged(schema: Schema, other: Any) -> Schema:
    """Return a schema of both, in which members of objects come from both."""
    if not isinstance(other, dict):
        return schema
    both = schema | other
    for key in ("properties", "required"):
        if key in schema and key in other:
            same = isinstance(schema[key], dict)
            both[key] = schema[key] | other[key] if same else [*schema[key], *other[key]]
    return both


def _kinds(schema: Schema) -> list[str]:
    """Return the types that a schema states, or implies by its keywords."""
    stated = schema.get("type")
    kinds = stated if isinstance(stated, list) else [stated]
    known = [kind for kind in kinds if kind in _KINDS]
    if known:
        return known
    if schema.keys() & {"properties", "required", "additionalProperties"}:
        return ["object"]
    return ["array"] if "items" in schema else ["any"]


def _key(name: str) -> str:
    return name if _PLAIN_KEY.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def _written(value: Any) -> str:
    """Return a value as the model writes it."""
    if isinstance(value, str) and QUOTE not in value:
        return f"{QUOTE}{value}{QUOTE}"
    if isinstance(value, list):
        return f"[{','.join(map(_written, value))}]"
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda item: item[0].lower())
        return "{" + ",".join(f"{_key(key)}:{_written(one)}" for key, one in members) + "}"
    return json.dumps(value)
