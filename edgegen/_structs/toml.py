"""TOML, read by the standard library, or by tomli before Python 3.11."""

from __future__ import annotations

from typing import Any

from edgegen._structs.convert import convert
from edgegen._structs.structs import DecodeError


def decode(data: bytes, *, type: Any = Any) -> Any:
    """Parse TOML and convert it to an annotated type.

    Raises:
        DecodeError: the data is not valid TOML.
        ValidationError: it has another type.
    """
    try:
        import tomllib
    except ImportError:
        import tomli as tomllib  # type: ignore[import-not-found, no-redef, unused-ignore]
    try:
        value = tomllib.loads(data.decode("utf-8"))
    except ValueError as error:
        raise DecodeError(str(error)) from error
    return convert(value, type)
