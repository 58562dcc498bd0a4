"""Conversion of built-in values to annotated types, with msgspec's checks."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from edgegen._structs.structs import Meta, Struct, ValidationError

_NAMES = {type(None): "null", dict: "object", list: "array", tuple: "array", Any: "any"}
_UNIONS = (Union, types.UnionType)


def convert(value: Any, type: Any, *, path: str = "$") -> Any:
    """Return `value` as the annotated `type`: a Struct, a container, or a built-in type.

    Args:
        value: of built-in types, as JSON or TOML contain.
        type: the annotation.
        path: place of the value in the data, for the error.

    Raises:
        ValidationError: the value has another type, or breaks a constraint.
    """
    if type is Any:
        return value
    origin = get_origin(type)
    if origin in _CONVERTERS:
        return _CONVERTERS[origin](value, type, path)
    if isinstance(type, builtin_type) and issubclass(type, Struct):
        return _struct(value, type, path)
    if type is float and builtin_type(value) is int:
        return float(value)
    if builtin_type(value) is not (types.NoneType if type is None else type):
        raise _mismatch(value, type, path)
    return value


builtin_type = type


def _mismatch(value: Any, expected: Any, path: str) -> ValidationError:
    place = "" if path == "$" else f" - at `{path}`"
    return ValidationError(f"Expected `{_name(expected)}`, got `{_name(type(value))}`{place}")


def _name(annotation: Any) -> str:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _name(get_args(annotation)[0])
    if origin in _UNIONS:
        return " | ".join(_name(part) for part in get_args(annotation))
    if isinstance(origin or annotation, type) and issubclass(origin or annotation, Struct):
        return "object"
    return _NAMES.get(origin or annotation) or str(getattr(annotation, "__name__", annotation))


def _annotated(value: Any, annotation: Any, path: str) -> Any:
    kind, *metas = get_args(annotation)
    result = convert(value, kind, path=path)
    for meta in metas:
        if isinstance(meta, Meta):
            _check(result, meta, path)
    return result


def _check(value: Any, meta: Meta, path: str) -> None:
    for bound, low in ((meta.ge, True), (meta.le, False)):
        if bound is not None and (value < bound if low else value > bound):
            sign = ">=" if low else "<="
            raise ValidationError(f"Expected a number {sign} {bound}, got {value} - at `{path}`")
    if meta.pattern is not None and not re.search(meta.pattern, value):
        raise ValidationError(f"Expected `str` matching regex {meta.pattern!r} - at `{path}`")


def _literal(value: Any, annotation: Any, path: str) -> Any:
    for option in get_args(annotation):
        if type(option) is type(value) and option == value:
            return option
    raise ValidationError(f"Invalid value {value!r} - at `{path}`")


def _union(value: Any, annotation: Any, path: str) -> Any:
    failures = []
    members = sorted(get_args(annotation), key=lambda part: part is not type(value))
    for part in members:
        try:
            return convert(value, part, path=path)
        except ValidationError as error:
            failures.append((part, error))
    # The error of the member of the value's own kind says more than the union's.
    for part, failure in failures:
        if _name(part) == _name(type(value)):
            raise failure
    raise _mismatch(value, annotation, path)


def _list(value: Any, annotation: Any, path: str) -> Any:
    return _items(value, annotation, get_args(annotation)[0], path)


def _items(value: Any, annotation: Any, kind: Any, path: str) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise _mismatch(value, annotation, path)
    return [convert(item, kind, path=f"{path}[{i}]") for i, item in enumerate(value)]


def _tuple(value: Any, annotation: Any, path: str) -> Any:
    kinds = get_args(annotation)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_items(value, annotation, kinds[0], path))
    if not isinstance(value, list | tuple):
        raise _mismatch(value, annotation, path)
    if len(value) != len(kinds):
        raise ValidationError(
            f"Expected `array` of length {len(kinds)}, got {len(value)} - at `{path}`"
        )
    pairs = zip(value, kinds, strict=True)
    return tuple(convert(v, kind, path=f"{path}[{i}]") for i, (v, kind) in enumerate(pairs))


def _dict(value: Any, annotation: Any, path: str) -> Any:
    if not isinstance(value, dict):
        raise _mismatch(value, annotation, path)
    _, kind = get_args(annotation)  # keys of JSON are strings
    return {key: convert(item, kind, path=f"{path}[...]") for key, item in value.items()}


_CONVERTERS: Mapping[Any, Callable[[Any, Any, str], Any]] = {
    Annotated: _annotated,
    Literal: _literal,
    **dict.fromkeys(_UNIONS, _union),
    list: _list,
    tuple: _tuple,
    dict: _dict,
}


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind, include_extras=True)


def _struct(value: Any, kind: Any, path: str) -> Any:
    fields = dataclasses.fields(kind)
    names = [f.name for f in fields]
    if kind.__options__.array_like and isinstance(value, list | tuple):
        value = dict(zip(names, value, strict=False))
    if not isinstance(value, dict):
        raise _mismatch(value, kind, path)
    place = "" if path == "$" else f" - at `{path}`"
    unknown = value.keys() - set(names)
    if unknown and kind.__options__.forbid_unknown_fields:
        raise ValidationError(f"Object contains unknown field `{min(unknown)}`{place}")
    hints, found = _hints(kind), {}
    for f in fields:
        if f.name in value:
            found[f.name] = convert(value[f.name], hints[f.name], path=f"{path}.{f.name}")
        elif f.default is f.default_factory is dataclasses.MISSING:
            raise ValidationError(f"Object missing required field `{f.name}`{place}")
    try:
        return kind(**found)
    except ValueError as error:  # of __post_init__
        raise ValidationError(f"{error}{place}") from error
