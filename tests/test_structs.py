"""The plain-Python substitute of msgspec reads and writes what msgspec does."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from edgegen._structs import plain

NUMBERS = st.integers(-(2**63), 2**63 - 1) | st.floats(width=64)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('ab,:{[\\"'), inner),
    max_leaves=12,
)


def records(lib: Any) -> dict[str, Any]:
    """Types with the features that edgegen's records use, on msgspec or its substitute."""

    class Point(lib.Struct, frozen=True, forbid_unknown_fields=True):  # type: ignore[misc]
        x: float
        y: Annotated[int, lib.Meta(ge=0, le=9)] = 3

    class Lenient(lib.Struct, omit_defaults=True, kw_only=True):  # type: ignore[misc]
        name: Annotated[str, lib.Meta(pattern=r"\A[a-z]*\Z")] = ""
        points: tuple[Point, ...] = ()
        items: dict[str, int | None] = {}  # noqa: RUF012
        kind: Literal["a", 2] = "a"
        either: str | Point | None = None
        pair: tuple[int, str] | None = None
        flag: bool = False

    class Row(lib.Struct, array_like=True):  # type: ignore[misc]
        a: int
        b: str

    class Tagged(lib.Struct, forbid_unknown_fields=True, tag="dot"):  # type: ignore[misc]
        x: int

    found = {"Point": Point, "Lenient": Lenient, "Row": Row, "Tagged": Tagged}
    for kind in found.values():  # annotations are text, and these classes are local
        kind.__annotations__ = {
            name: eval(text, {**globals(), "lib": lib, **found}) if isinstance(text, str) else text
            for name, text in kind.__annotations__.items()
        }
    return found


PLAIN = records(plain)
REAL = records(msgspec)


def outcome(action: Callable[[], Any]) -> Any:
    """Return the result, or the class of the error."""
    try:
        return action()
    except (msgspec.ValidationError, plain.ValidationError):
        return "ValidationError"
    except (msgspec.DecodeError, plain.DecodeError, UnicodeDecodeError):
        return "DecodeError"


@given(VALUES)
@example([1e-5, -1.5e-5, 1e-6, 1e15, 1e16, 1.5e300, 5e-324, -0.0, float("nan"), 2**63])
def test_the_same_bytes(value: Any) -> None:
    data = msgspec.json.encode(value)
    assert plain.json.encode(value) == data
    assert plain.json.encode(value, order="sorted") == msgspec.json.encode(value, order="sorted")
    assert plain.json.format(data, indent=2) == msgspec.json.format(data, indent=2)
    assert plain.json.decode(data) == msgspec.json.decode(data)


DOCUMENTS = [
    ("Point", '{"x":1,"y":2}'),
    ("Point", '{"x":1.5}'),
    ("Point", '{"x":1,"y":10}'),
    ("Point", '{"x":1,"y":-1}'),
    ("Point", '{"y":1}'),
    ("Point", "[1,2]"),
    ("Point", '{"x":1,"z":1}'),
    ("Point", '{"x":true}'),
    ("Point", '{"x":1,"y":1.0}'),
    ("Point", '{"x":null}'),
    ("Point", '{"x":"1"}'),
    ("Lenient", "{}"),
    ("Lenient", '{"name":"ab","extra":1}'),
    ("Lenient", '{"name":"A"}'),
    ("Lenient", '{"points":[{"x":1},{"x":2}]}'),
    ("Lenient", '{"points":[{"x":1},{"x":"b"}]}'),
    ("Lenient", '{"items":{"a":1,"b":null}}'),
    ("Lenient", '{"items":{"a":"b"}}'),
    ("Lenient", '{"kind":2}'),
    ("Lenient", '{"kind":"b"}'),
    ("Lenient", '{"kind":2.0}'),
    ("Lenient", '{"either":"a"}'),
    ("Lenient", '{"either":{"x":1}}'),
    ("Lenient", '{"either":{"x":"a"}}'),
    ("Lenient", '{"either":3}'),
    ("Lenient", '{"pair":[1,"a"]}'),
    ("Lenient", '{"pair":[1]}'),
    ("Lenient", '{"flag":0}'),
    ("Row", '[1,"a"]'),
    ("Row", '[1,"a",2]'),
    ("Row", "[1]"),
    ("Row", '{"a":1}'),
    ("Row", "3"),
]
DOCUMENTS += [
    ("Tagged", '{"type":"dot","x":1}'),
    ("Tagged", '{"x":1}'),
    ("Tagged", '{"type":"line","x":1}'),
    ("Tagged", '{"type":1,"x":1}'),
]
MALFORMED = ["", "[1,]", "[NaN]", "01", '"\\ud800"', '{"a":1} x', "[Infinity]", "'a'", '"\x01"']


@pytest.mark.parametrize(("name", "text"), DOCUMENTS)
def test_the_same_records(name: str, text: str) -> None:
    def read(lib: Any, kinds: dict[str, Any]) -> Any:
        return lib.to_builtins(lib.json.decode(text.encode(), type=kinds[name]))

    want = outcome(lambda: read(msgspec, REAL))
    assert outcome(lambda: read(plain, PLAIN)) == want


@pytest.mark.parametrize("data", [*(text.encode() for text in MALFORMED), b"\xff", b"[" * 100_000])
def test_the_same_documents_are_malformed(data: bytes) -> None:
    for lib in (msgspec, plain):
        with pytest.raises((msgspec.DecodeError, plain.DecodeError, RecursionError)):
            lib.json.decode(data)


def test_errors_name_the_place() -> None:
    with pytest.raises(plain.ValidationError) as got:
        plain.json.decode(b'{"points":[{"x":1},{"x":"b"}]}', type=PLAIN["Lenient"])
    with pytest.raises(msgspec.ValidationError) as want:
        msgspec.json.decode(b'{"points":[{"x":1},{"x":"b"}]}', type=REAL["Lenient"])
    assert str(got.value) == str(want.value)


class Shape:
    """A type that only a hook decodes."""

    def __init__(self, sides: int) -> None:
        self.sides = sides


def hook(kind: type, value: Any) -> Shape:
    if kind is not Shape or not isinstance(value, int):
        raise ValueError("expected a number of sides")
    return Shape(value)


def test_types_that_a_hook_decodes() -> None:
    for lib in (msgspec, plain):
        found = lib.json.decode(b'{"a":[3,4]}', type=dict[str, tuple[Shape, ...]], dec_hook=hook)
        assert [shape.sides for shape in found["a"]] == [3, 4]
        with pytest.raises(lib.ValidationError, match=r"^expected a number of sides - at "):
            lib.convert({"a": ["x"]}, dict[str, tuple[Shape, ...]], dec_hook=hook)


def test_replace_and_asdict() -> None:
    for lib, kinds in ((msgspec, REAL), (plain, PLAIN)):
        changed = lib.structs.replace(kinds["Point"](1.0), y=5)
        assert lib.structs.asdict(changed) == {"x": 1.0, "y": 5}
        with pytest.raises(AttributeError):
            changed.y = 6
        first, second = kinds["Lenient"](), kinds["Lenient"]()
        first.items["a"] = 1
        assert second.items == {}


def test_toml(tmp_path: Path) -> None:
    data = b"x = 1\ny = 2\n"
    assert plain.structs.asdict(plain.toml.decode(data, type=PLAIN["Point"])) == {"x": 1.0, "y": 2}
    with pytest.raises(plain.DecodeError):
        plain.toml.decode(b"x =")


def test_without_msgspec_the_substitute_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    import edgegen._structs as chosen

    monkeypatch.setitem(sys.modules, "msgspec", None)
    try:
        assert importlib.reload(chosen).msgspec is plain
    finally:
        monkeypatch.undo()
        importlib.reload(chosen)
    assert chosen.msgspec is msgspec


def test_without_psutil(monkeypatch: pytest.MonkeyPatch) -> None:
    from edgegen import _system

    total, _ = _system.memory()
    monkeypatch.setitem(sys.modules, "psutil", None)
    assert _system.memory()[0] == total
    assert (_system.physical_cores() or 0) >= 1
    assert _system.process_exists(1)
    assert not _system.process_exists(2**22 + 1)
