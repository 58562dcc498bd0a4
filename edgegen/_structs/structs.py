"""Struct as a dataclass, with msgspec's options and errors."""

from __future__ import annotations

import dataclasses
import inspect
from dataclasses import dataclass, field, replace
from typing import Any

__all__ = ["Meta", "Struct", "asdict", "field", "omitted", "replace"]


class MsgspecError(ValueError):
    """Base class of all errors."""


class DecodeError(MsgspecError):
    """Data that is not valid JSON or TOML, or does not have the expected type."""


class ValidationError(DecodeError):
    """A value of another type than expected."""


@dataclass(frozen=True)
class Meta:
    """Constraints of an annotated type."""

    ge: float | None = None
    le: float | None = None
    pattern: str | None = None


@dataclass(frozen=True)
class Encoding:
    """Options of a Struct for encoding and decoding."""

    forbid_unknown_fields: bool = False
    omit_defaults: bool = False
    array_like: bool = False
    tag: str | None = None
    """Value of the field "type", which names the record among others."""


class Struct:
    """Base class of records. A subclass becomes a dataclass with its annotated fields."""

    __options__ = Encoding()
    __struct_fields__: tuple[str, ...] = ()

    def __init_subclass__(
        cls, *, frozen: bool = False, kw_only: bool = False, **options: Any
    ) -> None:
        cls.__options__ = dataclasses.replace(cls.__options__, **options)
        for name, annotation in inspect.get_annotations(cls).items():
            if "ClassVar" in str(annotation):
                continue
            default = cls.__dict__.get(name)
            if default in ([], {}) and isinstance(default, list | dict):
                setattr(cls, name, field(default_factory=type(default)))
        kind: Any = dataclass(frozen=frozen, kw_only=kw_only)(cls)
        cls.__struct_fields__ = tuple(f.name for f in dataclasses.fields(kind))


def asdict(record: Any) -> dict[str, Any]:
    """Return the fields of a record by name, not recursively."""
    return {f.name: getattr(record, f.name) for f in dataclasses.fields(record)}


def omitted(record: Struct, f: dataclasses.Field[Any]) -> bool:
    """Return whether `omit_defaults` leaves out a field: its value is the default or empty."""
    value = getattr(record, f.name)
    if not record.__options__.omit_defaults:
        return False
    return value is f.default or (f.default_factory in (list, dict) and not value)
