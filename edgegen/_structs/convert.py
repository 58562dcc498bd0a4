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
_BUILTIN = (None, type(None), bool, int, float, str, list, tuple, dict)
_METHODS: Mapping[Any, str] = {
    Annotated: "_annotated",
    Literal: "_literal",
    **dict.fromkeys(_UNIONS, "_union"),
    list: "_list",
    tuple: "_tuple",
    dict: "_dict",
}


Hook = Callable[[Any, Any], Any]
"""Converts a value to a type that is neither built in nor a Struct."""


def convert(value: Any, type: Any, *, dec_hook: Hook | None = None) -> Any:
    """Return `value` as the annotated `type`: a Struct, a container, or a built-in type.

    Args:
        value: of built-in types, as JSON or TOML contain.
        type: the annotation.
        dec_hook: called with the type and the value for other types.

    Raises:
        ValidationError: the value has another type, or breaks a constraint.
    """
    return _Converter(dec_hook).convert(value, type, "$")


class _Converter:
    """Conversion with one hook. The methods return a value converted to an annotation."""

    def __init__(self, hook: Hook | None) -> None:
        self._hook = hook

    def convert(self, value: Any, kind: Any, path: str) -> Any:
        """Return `value` as `kind`; `path` is its place in the data, for the error."""
        if kind is Any:
            return value
        if (name := _METHODS.get(get_origin(kind))) is not None:
            return getattr(self, name)(value, kind, path)
        if isinstance(kind, type) and issubclass(kind, Struct):
            return self._struct(value, kind, path)
        if self._hook is not None and kind not in _BUILTIN:
            return self._hooked(value, kind, path)
        if kind is float and type(value) is int:
            return float(value)
        if type(value) is not (types.NoneType if kind is None else kind):
            raise _mismatch(value, kind, path)
        return value

    def _hooked(self, value: Any, kind: Any, path: str) -> Any:
        assert self._hook is not None
        try:
            return self._hook(kind, value)
        except (TypeError, ValueError) as error:
            raise ValidationError(f"{error}{_at(path)}") from error

    def _annotated(self, value: Any, annotation: Any, path: str) -> Any:
        kind, *metas = get_args(annotation)
        result = self.convert(value, kind, path)
        for meta in metas:
            if isinstance(meta, Meta):
                _check(result, meta, path)
        return result

    def _literal(self, value: Any, annotation: Any, path: str) -> Any:
        for option in get_args(annotation):
            if type(option) is type(value) and option == value:
                return option
        raise ValidationError(f"Invalid value {value!r} - at `{path}`")

    def _union(self, value: Any, annotation: Any, path: str) -> Any:
        failures = []
        members = sorted(get_args(annotation), key=lambda part: part is not type(value))
        for part in members:
            try:
                return self.convert(value, part, path)
            except ValidationError as error:
                failures.append((part, error))
        # The error of the member of the value's own kind says more than the union's.
        for part, failure in failures:
            if _name(part) == _name(type(value)):
                raise failure
        raise _mismatch(value, annotation, path)

    def _list(self, value: Any, annotation: Any, path: str) -> Any:
        return self._items(value, annotation, get_args(annotation)[0], path)

    def _items(self, value: Any, annotation: Any, kind: Any, path: str) -> list[Any]:
        if not isinstance(value, list | tuple):
            raise _mismatch(value, annotation, path)
        return [self.convert(item, kind, f"{path}[{i}]") for i, item in enumerate(value)]

    def _tuple(self, value: Any, annotation: Any, path: str) -> Any:
        kinds = get_args(annotation)
        if len(kinds) == 2 and kinds[1] is Ellipsis:
            return tuple(self._items(value, annotation, kinds[0], path))
        if not isinstance(value, list | tuple):
            raise _mismatch(value, annotation, path)
        if len(value) != len(kinds):
            raise ValidationError(
                f"Expected `array` of length {len(kinds)}, got {len(value)} - at `{path}`"
            )
        pairs = enumerate(zip(value, kinds, strict=True))
        return tuple(self.convert(v, kind, f"{path}[{i}]") for i, (v, kind) in pairs)

    def _dict(self, value: Any, annotation: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise _mismatch(value, annotation, path)
        _, kind = get_args(annotation)  # keys of JSON are strings
        return {key: self.convert(item, kind, f"{path}[...]") for key, item in value.items()}

    def _struct(self, value: Any, kind: Any, path: str) -> Any:
        names = kind.__struct_fields__
        if kind.__options__.array_like and isinstance(value, list | tuple):
            value = dict(zip(names, value, strict=False))
        if not isinstance(value, dict):
            raise _mismatch(value, kind, path)
        value = _untagged(value, kind, path)
        unknown = value.keys() - set(names)
        if unknown and kind.__options__.forbid_unknown_fields:
            raise ValidationError(f"Object contains unknown field `{min(unknown)}`{_at(path)}")
        hints, found = _hints(kind), {}
        for f in dataclasses.fields(kind):
            if f.name in value:
                found[f.name] = self.convert(value[f.name], hints[f.name], f"{path}.{f.name}")
            elif f.default is f.default_factory is dataclasses.MISSING:
                raise ValidationError(f"Object missing required field `{f.name}`{_at(path)}")
        try:
            return kind(**found)
        except ValueError as error:  # of __post_init__
            raise ValidationError(f"{error}{_at(path)}") from error


def _untagged(value: dict[str, Any], kind: Any, path: str) -> dict[str, Any]:
    """Return the fields of a record without its tag, which is checked."""
    tag = kind.__options__.tag
    if tag is None or "type" not in value:
        return value
    if value["type"] != tag:
        raise ValidationError(f"Invalid value {value['type']!r} - at `{path}.type`")
    return {name: item for name, item in value.items() if name != "type"}


def _at(path: str) -> str:
    return "" if path == "$" else f" - at `{path}`"


def _mismatch(value: Any, expected: Any, path: str) -> ValidationError:
    return ValidationError(f"Expected `{_name(expected)}`, got `{_name(type(value))}`{_at(path)}")


def _name(annotation: Any) -> str:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _name(get_args(annotation)[0])
    if origin in _UNIONS:
        return " | ".join(_name(part) for part in get_args(annotation))
    if isinstance(origin or annotation, type) and issubclass(origin or annotation, Struct):
        return "object"
    return _NAMES.get(origin or annotation) or str(getattr(annotation, "__name__", annotation))


def _check(value: Any, meta: Meta, path: str) -> None:
    for bound, low in ((meta.ge, True), (meta.le, False)):
        if bound is not None and (value < bound if low else value > bound):
            sign = ">=" if low else "<="
            raise ValidationError(f"Expected a number {sign} {bound}, got {value} - at `{path}`")
    if meta.pattern is not None and not re.search(meta.pattern, value):
        raise ValidationError(f"Expected `str` matching regex {meta.pattern!r} - at `{path}`")


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind, include_extras=True)
