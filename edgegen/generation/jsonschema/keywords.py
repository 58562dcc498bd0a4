"""Keywords of JSON schemas: the verdict of each on an instance that may be open."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from edgegen.generation.jsonschema.evaluation import View
from edgegen.generation.jsonschema.logic import Verdict, every, exactly, negated, some
from edgegen.generation.jsonschema.partial import (
    Open,
    OpenArray,
    OpenNumber,
    OpenObject,
    OpenString,
    equal,
    is_multiple,
    key_of,
    number,
)

Rule = Callable[[View, Any], Verdict]
Comparison = Callable[[Any, Any, View], bool]
"""(instance, value of the keyword, view) -> whether the instance is valid."""
_KINDS: Final = {str: "string", OpenString: "string", list: "array", OpenArray: "array"} | {
    dict: "object",
    OpenObject: "object",
    bool: "boolean",
    type(None): "null",
}


def kind(instance: Any) -> str | None:
    """Return the type of an instance, or None if it is not known yet; numbers are "number"."""
    if type(instance) is Open:
        return None
    return _KINDS.get(type(instance), "number")


def _type(view: View, value: Any) -> Verdict:
    return some(
        _is_of(view.instance, name) for name in (value if isinstance(value, list) else [value])
    )


def _is_of(instance: Any, name: Any) -> Verdict:
    found = kind(instance)
    if found is None:
        return None
    if name != "integer" or found != "number":
        return bool(found == name)
    if isinstance(instance, OpenNumber):
        return None
    return isinstance(instance, int) or instance == instance.to_integral_value()


def _enum(view: View, value: Any) -> Verdict:
    view.evaluator.spend(len(value))
    return some(_equals(view.instance, one) for one in value)


def _const(view: View, value: Any) -> Verdict:
    return _equals(view.instance, value)


def _equals(instance: Any, value: Any) -> Verdict:
    """Return whether an instance is a complete value, or may become it."""
    if not isinstance(instance, Open):
        return equal(instance, value)
    if kind(instance) not in (None, kind(value)):
        return False
    if isinstance(instance, OpenNumber):
        return None if instance.may_become(number(value)) else False
    if isinstance(instance, OpenString):
        return None if instance.begins(value) else False
    if isinstance(instance, OpenArray):
        if len(instance.items) > len(value):
            return False
        pairs = zip(instance.items, value, strict=False)
        return every([None, *(_equals(item, other) for item, other in pairs)])
    if isinstance(instance, OpenObject):
        members = instance.members.items()
        return every([None, *(key in value and _equals(v, value[key]) for key, v in members)])
    return None


def _numeric(compare: Comparison) -> Rule:
    """Return a keyword of numbers, given its comparison."""

    def verdict(view: View, value: Any) -> Verdict:
        found = kind(view.instance)
        if found != "number" or isinstance(view.instance, Open):
            return None if found in (None, "number") else True
        return compare(view.instance, value if isinstance(value, bool) else number(value), view)

    return verdict


def _minimum(instance: Any, value: Any, view: View) -> bool:
    exclusive = view.schema.get("exclusiveMinimum") is True  # draft 4
    return bool(instance > value if exclusive else instance >= value)


def _maximum(instance: Any, value: Any, view: View) -> bool:
    exclusive = view.schema.get("exclusiveMaximum") is True
    return bool(instance < value if exclusive else instance <= value)


def _exclusive_minimum(instance: Any, value: Any, _view: View) -> bool:
    return value is True or value is False or bool(instance > value)


def _exclusive_maximum(instance: Any, value: Any, _view: View) -> bool:
    return value is True or value is False or bool(instance < value)


def _multiple_of(instance: Any, value: Any, _view: View) -> bool:
    return is_multiple(instance, value)


def _of_kind(wanted: str, rule: Rule) -> Rule:
    """Return a keyword that applies to one type of instance."""

    def verdict(view: View, value: Any) -> Verdict:
        found = kind(view.instance)
        if found is None:
            return None
        return rule(view, value) if found == wanted else True

    return verdict


def _length(least: int, is_open: bool, low: float = 0, high: float = math.inf) -> Verdict:
    """Return whether a length, at least `least`, is from `low` to `high`."""
    if least > high or (not is_open and least < low):
        return False
    return None if is_open and (least < low or high < math.inf) else True


def _is_open(instance: Any) -> bool:
    return isinstance(instance, Open)


def _size(instance: Any) -> int:
    if isinstance(instance, OpenString):
        return len(instance.text) + bool(instance.tail)
    return len(instance)


def _min_length(view: View, value: Any) -> Verdict:
    return _length(_size(view.instance), _is_open(view.instance), low=value)


def _max_length(view: View, value: Any) -> Verdict:
    return _length(_size(view.instance), _is_open(view.instance), high=value)


def _pattern(view: View, value: Any) -> Verdict:
    return view.evaluator.texts.verdict("pattern", value, view.instance)


def _format(view: View, value: Any) -> Verdict:
    return view.evaluator.texts.verdict("format", value, view.instance)


def _items(instance: Any) -> list[Any]:
    found: list[Any] = instance.items if isinstance(instance, OpenArray) else instance
    return found


def _each(view: View, verdicts: Iterator[Verdict]) -> Verdict:
    """Return whether all are true, also of the parts of an open instance that are to come."""
    return every([*verdicts, *([None] if _is_open(view.instance) else [])])


def _min_items(view: View, value: Any) -> Verdict:
    return _length(len(_items(view.instance)), _is_open(view.instance), low=value)


def _max_items(view: View, value: Any) -> Verdict:
    return _length(len(_items(view.instance)), _is_open(view.instance), high=value)


def _prefix_items(view: View, value: Any) -> Verdict:
    pairs = zip(_items(view.instance), value, strict=False)
    return _each(view, (view.of(schema, item) for item, schema in pairs))


def _all_items(view: View, value: Any) -> Verdict:
    if isinstance(value, list):  # drafts before 2020-12
        return _prefix_items(view, value)
    rest = _items(view.instance)[len(view.schema.get("prefixItems", ())) :]
    return _each(view, (view.of(value, item) for item in rest))


def _additional_items(view: View, value: Any) -> Verdict:
    before = view.schema.get("items")
    rest = _items(view.instance)[len(before) :] if isinstance(before, list) else []
    return _each(view, (view.of(value, item) for item in rest))


def _contains(view: View, value: Any) -> Verdict:
    low, high = view.schema.get("minContains", 1), view.schema.get("maxContains", math.inf)
    more = math.inf if _is_open(view.instance) else 0
    return exactly(low, high, (view.of(value, item) for item in _items(view.instance)), more)


def _unique_items(view: View, value: Any) -> Verdict:
    items = _items(view.instance)
    complete = [key_of(item) for item in items if not isinstance(item, Open)]
    if value is not True:
        return True
    if len(set(complete)) < len(complete):
        return False
    choices = view.enumerated(view.schema.get("items"))
    if choices is not None and len(complete) < len(items):
        left = [choice for choice in choices if key_of(choice) not in complete]
        if all(_equals(items[-1], choice) is False for choice in left):
            return False
    return None if _is_open(view.instance) else True


def _members(instance: Any) -> dict[str, Any]:
    found: dict[str, Any] = instance.members if isinstance(instance, OpenObject) else instance
    return found


def _required(view: View, names: Any) -> Verdict:
    missing = [name for name in names if name not in _members(view.instance)]
    return not missing or (None if _is_open(view.instance) else False)


def _required_names(view: View, value: Any) -> Verdict:
    return _required(view, value if isinstance(value, list) else ())


def _dependent(view: View, value: Any) -> Verdict:
    def verdicts() -> Iterator[Verdict]:
        for name, needed in value.items():
            if name in _members(view.instance):
                yield _required(view, needed) if isinstance(needed, list) else view.of(needed)

    return _each(view, verdicts())


def _min_properties(view: View, value: Any) -> Verdict:
    return _length(len(view.instance), _is_open(view.instance), low=value)


def _max_properties(view: View, value: Any) -> Verdict:
    return _length(len(view.instance), _is_open(view.instance), high=value)


def _properties(view: View, value: Any) -> Verdict:
    members = _members(view.instance)
    return _each(view, (view.of(value[name], members[name]) for name in value if name in members))


def _matches(view: View, pattern: str, name: str) -> bool:
    return view.evaluator.texts.verdict("pattern", pattern, name) is True


def _pattern_properties(view: View, value: Any) -> Verdict:
    members = _members(view.instance).items()
    return _each(
        view,
        (
            view.of(schema, item)
            for pattern, schema in value.items()
            for name, item in members
            if _matches(view, pattern, name)
        ),
    )


def _additional_properties(view: View, value: Any) -> Verdict:
    named, patterns = view.schema.get("properties", {}), view.schema.get("patternProperties", {})
    members = _members(view.instance).items()
    others = (
        item
        for name, item in members
        if name not in named and not any(_matches(view, pattern, name) for pattern in patterns)
    )
    return _each(view, (view.of(value, item) for item in others))


def _property_names(view: View, value: Any) -> Verdict:
    names: list[Any] = list(_members(view.instance))
    if isinstance(view.instance, OpenObject) and view.instance.key is not None:
        names.append(view.instance.key)
    return _each(view, (view.of(value, name) for name in names))


def _reference(view: View, value: Any) -> Verdict:
    return view.of_reference(value)


def _all_of(view: View, value: Any) -> Verdict:
    return every(view.of(schema) for schema in value)


def _any_of(view: View, value: Any) -> Verdict:
    return some(view.of(schema) for schema in value)


def _one_of(view: View, value: Any) -> Verdict:
    return exactly(1, 1, (view.of(schema) for schema in value))


def _not(view: View, value: Any) -> Verdict:
    return negated(view.of(value))


def _if(view: View, value: Any) -> Verdict:
    condition = view.of(value)
    then, otherwise = (view.of(view.schema.get(name, True)) for name in ("then", "else"))
    if condition is None:
        return then if then == otherwise else None
    return then if condition else otherwise


KEYWORDS: Final[Mapping[str, Rule]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "minimum": _numeric(_minimum),
    "maximum": _numeric(_maximum),
    "exclusiveMinimum": _numeric(_exclusive_minimum),
    "exclusiveMaximum": _numeric(_exclusive_maximum),
    "multipleOf": _numeric(_multiple_of),
    "minLength": _of_kind("string", _min_length),
    "maxLength": _of_kind("string", _max_length),
    "pattern": _of_kind("string", _pattern),
    "format": _of_kind("string", _format),
    "minItems": _of_kind("array", _min_items),
    "maxItems": _of_kind("array", _max_items),
    "prefixItems": _of_kind("array", _prefix_items),
    "items": _of_kind("array", _all_items),
    "additionalItems": _of_kind("array", _additional_items),
    "contains": _of_kind("array", _contains),
    "uniqueItems": _of_kind("array", _unique_items),
    "required": _of_kind("object", _required_names),
    "dependentRequired": _of_kind("object", _dependent),
    "dependentSchemas": _of_kind("object", _dependent),
    "dependencies": _of_kind("object", _dependent),
    "minProperties": _of_kind("object", _min_properties),
    "maxProperties": _of_kind("object", _max_properties),
    "properties": _of_kind("object", _properties),
    "patternProperties": _of_kind("object", _pattern_properties),
    "additionalProperties": _of_kind("object", _additional_properties),
    "propertyNames": _of_kind("object", _property_names),
    "$ref": _reference,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
}
"""Keyword -> its verdict; other keywords are annotations."""
