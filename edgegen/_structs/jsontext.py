"""JSON, with the bytes that msgspec writes and its strictness in reading."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Iterator
from typing import Any, Literal

from edgegen._structs.convert import Hook, convert
from edgegen._structs.structs import DecodeError, Struct, omitted

Order = Literal["sorted"] | None
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s"\[\]{},:]+')
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def decode(data: bytes | str, *, type: Any = Any, dec_hook: Hook | None = None) -> Any:
    """Parse JSON and convert it to an annotated type, with `dec_hook` as in `convert`.

    Raises:
        DecodeError: the data is not valid JSON.
        ValidationError: it has another type.
    """
    raw = data.encode() if isinstance(data, str) else data
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_reject)
        if _SURROGATE.search(raw):  # json accepts half a pair
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except ValueError as error:
        raise DecodeError(f"JSON is malformed: {error}") from error
    return convert(value, type, dec_hook=dec_hook)


def _reject(constant: str) -> None:
    raise DecodeError(f"invalid number {constant}")


def encode(value: Any, *, order: Order = None) -> bytes:
    """Return compact JSON; `order="sorted"` sorts the keys of objects.

    Raises:
        TypeError: JSON has no form of a value's type.
    """
    return "".join(_parts(to_builtins(value), order)).encode("utf-8")


def to_builtins(value: Any) -> Any:
    """Return dicts, lists and scalars in place of Structs and other containers.

    Raises:
        TypeError: JSON has no form of a value's type.
    """
    if isinstance(value, Struct):
        fields = dataclasses.fields(value)  # type: ignore[arg-type]  # its subclasses are
        kept = {f.name: getattr(value, f.name) for f in fields if not omitted(value, f)}
        options = value.__options__
        if options.tag is not None:
            kept = {"type": options.tag} | kept
        return to_builtins([*kept.values()] if options.array_like else kept)
    if isinstance(value, dict):
        return {key: to_builtins(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(to_builtins(item) for item in value)
    if isinstance(value, list | set | frozenset):
        return [to_builtins(item) for item in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"Encoding objects of type {type(value).__name__} is unsupported")


def _parts(value: Any, order: Order) -> Iterator[str]:
    if isinstance(value, dict):
        items = sorted(value.items()) if order else value.items()
        yield "{"
        for i, (key, item) in enumerate(items):
            yield f"{',' if i else ''}{_string(str(key))}:"
            yield from _parts(item, order)
        yield "}"
    elif isinstance(value, list | tuple):
        yield "["
        for i, item in enumerate(value):
            yield "," if i else ""
            yield from _parts(item, order)
        yield "]"
    elif isinstance(value, str):
        yield _string(value)
    else:
        yield _float(value) if isinstance(value, float) else json.dumps(value)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _float(value: float) -> str:
    """Return the shortest digits: 0.00001 to 9999999999999998.0 without an exponent."""
    if not math.isfinite(value):
        return "null"
    text = repr(value)
    digits, e, exponent = text.partition("e")
    if not e:
        return text
    power = int(exponent)
    if power == -5:
        sign = "-" * digits.startswith("-")
        return f"{sign}0.0000{digits.lstrip('-').replace('.', '')}"
    return f"{digits.removesuffix('.0')}e{power}"


def format(data: bytes, *, indent: int = 2) -> bytes:
    """Return JSON with a line for each item."""
    out: list[str] = []
    depth, before = 0, ""
    for token in _TOKEN.findall(data.decode("utf-8")):
        if token in ("]", "}"):
            depth -= 1
            if before not in ("[", "{"):
                out.append("\n" + " " * (indent * depth))
        elif before in ("[", "{", ","):
            out.append("\n" + " " * (indent * depth))
        out.append(": " if token == ":" else token)
        depth += token in ("[", "{")
        before = token
    return "".join(out).encode("utf-8")
