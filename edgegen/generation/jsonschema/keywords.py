"""Keywords of JSON schemas: the verdict of each on an instance that may be open."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
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
KEYWORDS: Final[dict[str, Rule]] = {}
"""Keyword -> its verdict; other keywords are annotations."""
_KINDS: Final = {str: "string", OpenString: "string", list: "array", OpenArray: "array"} | {
    dict: "object",
    OpenObject: "object",
    bool: "boolean",
    type(None): "null",
}


def keyword(*names: str) -> Callable[[Rule], Rule]:
    """Register the function of a keyword."""

    def register(function: Rule) -> Rule:
        KEYWORDS.update(dict.fromkeys(names, function))
        return function

    return register


def kind(instance: Any) -> str | None:
    """Return the type of an instance, or None if it is not known yet; numbers are "number"."""
    if type(instance) is Open:
        return None
    return _KINDS.get(type(instance), "number")


@keyword("type")
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


@keyword("enum")
def _enum(view: View, value: Any) -> Verdict:
    view.evaluation.spend(len(value))
    return some(_equals(view.instance, one) for one in value)


@keyword("const")
def _const(view: View, value: Any) -> Verdict:
    return _equals(view.instance, value)


def _equals(instance: Any, value: Any) -> Verdict:
    """Return whether an instance is a complete value, or may become it."""
    if not isinstance(instance, Open):
        return equal(instance, value)
    if kind(instance) not in (None, kind(value)):
        return False
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


def _numeric(*names: str) -> Callable[[Comparison], Rule]:
    """Register the comparison (instance, keyword's value, view) of a keyword of numbers."""

    def register(compare: Comparison) -> Rule:
        def verdict(view: View, value: Any) -> Verdict:
            found = kind(view.instance)
            if found != "number" or isinstance(view.instance, Open):
                return None if found in (None, "number") else True
            return compare(view.instance, value if isinstance(value, bool) else number(value), view)

        return keyword(*names)(verdict)

    return register


@_numeric("minimum")
def _minimum(instance: Any, value: Any, view: View) -> bool:
    exclusive = view.schema.get("exclusiveMinimum") is True  # draft 4
    return bool(instance > value if exclusive else instance >= value)


@_numeric("maximum")
def _maximum(instance: Any, value: Any, view: View) -> bool:
    exclusive = view.schema.get("exclusiveMaximum") is True
    return bool(instance < value if exclusive else instance <= value)


@_numeric("exclusiveMinimum")
def _exclusive_minimum(instance: Any, value: Any, _view: View) -> bool:
    return value is True or value is False or bool(instance > value)


@_numeric("exclusiveMaximum")
def _exclusive_maximum(instance: Any, value: Any, _view: View) -> bool:
    return value is True or value is False or bool(instance < value)


@_numeric("multipleOf")
def _multiple_of(instance: Any, value: Any, _view: View) -> bool:
    return is_multiple(instance, value)


def _of_kind(wanted: str, *names: str) -> Callable[[Rule], Rule]:
    """Register a keyword that applies to one type of instance."""

    def register(function: Rule) -> Rule:
        def verdict(view: View, value: Any) -> Verdict:
            found = kind(view.instance)
            if found is None:
                return None
            return function(view, value) if found == wanted else True

        return keyword(*names)(verdict)

    return register


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


@_of_kind("string", "minLength")
def _min_length(view: View, value: Any) -> Verdict:
    return _length(_size(view.instance), _is_open(view.instance), low=value)


@_of_kind("string", "maxLength")
def _max_length(view: View, value: Any) -> Verdict:
    return _length(_size(view.instance), _is_open(view.instance), high=value)


@_of_kind("string", "pattern")
def _pattern(view: View, value: Any) -> Verdict:
    return view.evaluation.texts.verdict("pattern", value, view.instance)


@_of_kind("string", "format")
def _format(view: View, value: Any) -> Verdict:
    return view.evaluation.texts.verdict("format", value, view.instance)


def _items(instance: Any) -> list[Any]:
    found: list[Any] = instance.items if isinstance(instance, OpenArray) else instance
    return found


def _each(view: View, verdicts: Iterator[Verdict]) -> Verdict:
    """Return whether all are true, also of the parts of an open instance that are to come."""
    return every([*verdicts, *([None] if _is_open(view.instance) else [])])


@_of_kind("array", "minItems")
def _min_items(view: View, value: Any) -> Verdict:
    return _length(len(_items(view.instance)), _is_open(view.instance), low=value)


@_of_kind("array", "maxItems")
def _max_items(view: View, value: Any) -> Verdict:
    return _length(len(_items(view.instance)), _is_open(view.instance), high=value)


@_of_kind("array", "prefixItems")
def _prefix_items(view: View, value: Any) -> Verdict:
    pairs = zip(_items(view.instance), value, strict=False)
    return _each(view, (view.of(schema, item) for item, schema in pairs))


@_of_kind("array", "items")
def _all_items(view: View, value: Any) -> Verdict:
    if isinstance(value, list):  # drafts before 2020-12
        return _prefix_items(view, value)
    rest = _items(view.instance)[len(view.schema.get("prefixItems", ())) :]
    return _each(view, (view.of(value, item) for item in rest))


@_of_kind("array", "additionalItems")
def _additional_items(view: View, value: Any) -> Verdict:
    before = view.schema.get("items")
    rest = _items(view.instance)[len(before) :] if isinstance(before, list) else []
    return _each(view, (view.of(value, item) for item in rest))


@_of_kind("array", "contains")
def _contains(view: View, value: Any) -> Verdict:
    low, high = view.schema.get("minContains", 1), view.schema.get("maxContains", math.inf)
    more = math.inf if _is_open(view.instance) else 0
    return exactly(low, high, (view.of(value, item) for item in _items(view.instance)), more)


@_of_kind("array", "uniqueItems")
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


@_of_kind("object", "required")
def _required_names(view: View, value: Any) -> Verdict:
    return _required(view, value if isinstance(value, list) else ())


@_of_kind("object", "dependentRequired", "dependentSchemas", "dependencies")
def _dependent(view: View, value: Any) -> Verdict:
    def verdicts() -> Iterator[Verdict]:
        for name, needed in value.items():
            if name in _members(view.instance):
                yield _required(view, needed) if isinstance(needed, list) else view.of(needed)

    return _each(view, verdicts())


@_of_kind("object", "minProperties")
def _min_properties(view: View, value: Any) -> Verdict:
    return _length(len(view.instance), _is_open(view.instance), low=value)


@_of_kind("object", "maxProperties")
def _max_properties(view: View, value: Any) -> Verdict:
    return _length(len(view.instance), _is_open(view.instance), high=value)


@_of_kind("object", "properties")
def _properties(view: View, value: Any) -> Verdict:
    members = _members(view.instance)
    return _each(view, (view.of(value[name], members[name]) for name in value if name in members))


def _matches(view: View, pattern: str, name: str) -> bool:
    return view.evaluation.texts.verdict("pattern", pattern, name) is True


@_of_kind("object", "patternProperties")
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


@_of_kind("object", "additionalProperties")
def _additional_properties(view: View, value: Any) -> Verdict:
    named, patterns = view.schema.get("properties", {}), view.schema.get("patternProperties", {})
    members = _members(view.instance).items()
    others = (
        item
        for name, item in members
        if name not in named and not any(_matches(view, pattern, name) for pattern in patterns)
    )
    return _each(view, (view.of(value, item) for item in others))


@_of_kind("object", "propertyNames")
def _property_names(view: View, value: Any) -> Verdict:
    names: list[Any] = list(_members(view.instance))
    if isinstance(view.instance, OpenObject) and view.instance.key is not None:
        names.append(view.instance.key)
    return _each(view, (view.of(value, name) for name in names))


@keyword("$ref")
def _reference(view: View, value: Any) -> Verdict:
    return view.of_reference(value)


@keyword("allOf")
def _all_of(view: View, value: Any) -> Verdict:
    return every(view.of(schema) for schema in value)


@keyword("anyOf")
def _any_of(view: View, value: Any) -> Verdict:
    return some(view.of(schema) for schema in value)


@keyword("oneOf")
def _one_of(view: View, value: Any) -> Verdict:
    return exactly(1, 1, (view.of(schema) for schema in value))


@keyword("not")
def _not(view: View, value: Any) -> Verdict:
    return negated(view.of(value))


@keyword("if")
def _if(view: View, value: Any) -> Verdict:
    condition = view.of(value)
    then, otherwise = (view.of(view.schema.get(name, True)) for name in ("then", "else"))
    if condition is None:
        return then if then == otherwise else None
    return then if condition else otherwise
