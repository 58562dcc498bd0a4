"""Budget of a chat template: one number that limits its time and memory.

Each operation is charged in bytes: the size of what it reads and of what it creates, plus `STEP`.
Some operations create or do far more than their input suggests: `'a' * 10**9`, `center`, a width in
`%`, a search for a long text. They are charged before they run, by the tables below.
"""

from __future__ import annotations

import re
from collections.abc import (
    Callable,
    ItemsView,
    Iterator,
    KeysView,
    Mapping,
    Sequence,
    ValuesView,
)
from contextvars import ContextVar
from sys import getsizeof
from typing import Any, Final, NamedTuple

from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext

STEP: Final = 256
"""Cost of any operation: one or two microseconds."""
MAX_DEPTH: Final = 100
"""Maximum nesting of lists and mappings."""
MAX_BITS: Final = 1024
"""Maximum size of an integer."""
_OTHER: Final = 64
_CONTAINERS: Final = (list, tuple, dict, KeysView, ValuesView, ItemsView)


class OverBudgetError(SecurityError):
    """The budget is exhausted."""


class _Traits(NamedTuple):
    """Measures of a value."""

    size: int
    """In bytes, as a tree."""
    depth: int
    """Levels of containers."""
    fixed: bool = True
    """Whether no list in it changes."""


class Budget:
    """Remaining budget of a rendering in bytes, and the sizes of its containers."""

    def __init__(self, left: int) -> None:
        self.left = left
        self._known: dict[int, tuple[object, _Traits]] = {}
        self._changing: dict[int, list[Any]] = {}
        """Lists that the template has changed; they, and what contains them, have no fixed size."""

    def charge(self, cost: int) -> None:
        """Subtract a cost. Raise OverBudgetError if it exceeds the remaining budget."""
        self.left -= cost
        if self.left < 0:
            raise OverBudgetError

    def size(self, value: object) -> int:
        """Return the bytes of `value` as a tree, in which shared parts count each time."""
        return self._measure(value).size

    def charge_step(self, *_: object) -> None:
        """Charge an operation that takes the same time for all values."""
        self.charge(STEP)

    def charge_items(self, *values: object) -> None:
        """Charge an operation that visits the items of `values`, but not their contents."""
        self.charge(STEP + sum(map(self._shallow, values)))

    def charge_contents(self, *values: object) -> None:
        """Charge an operation on the whole contents of `values`."""
        self.charge(STEP + sum(map(self.size, values)))

    def charge_result(self, value: Any) -> Any:
        """Charge a new value and return it; an iterator becomes a list."""
        if isinstance(value, Iterator) and not isinstance(value, LoopContext):
            items = []
            for item in value:
                self.charge(STEP)
                items.append(item)
            value = items
        self._measure(value)
        self.charge(self._shallow(value))
        return value

    def charge_change(self, changed: list[Any], added: Sequence[object]) -> None:
        """Charge a change of a list, which takes new items. Raise SecurityError for a cycle."""
        self.charge(STEP + 64 * len(added) + len(changed))
        if any(self._contains(item, changed) for item in added):
            raise SecurityError("expected lists that do not contain themselves")
        if id(changed) not in self._changing:
            self._changing[id(changed)] = changed
            self._known.clear()

    def _contains(self, value: Any, wanted: object) -> bool:
        if value is wanted or not isinstance(value, _CONTAINERS):
            return value is wanted
        self.charge(32 * len(value))
        parts = value.values() if isinstance(value, dict) else value
        return any(self._contains(part, wanted) for part in parts)

    def _shallow(self, value: object) -> int:
        return 64 + 32 * len(value) if isinstance(value, _CONTAINERS) else self.size(value)

    def _measure(self, value: object) -> _Traits:
        """Measure a value; the result is cached for containers that do not change."""
        if isinstance(value, int) and value.bit_length() > MAX_BITS:
            raise SecurityError(f"expected an integer of at most {MAX_BITS} bits")
        if value is None or isinstance(value, (str, int, float)):
            return _Traits(getsizeof(value), 0)
        if isinstance(value, range):
            return _Traits(32 * len(value), 1)
        if not isinstance(value, _CONTAINERS):
            return _Traits(_OTHER, 0)
        known = self._known.get(id(value))
        if known is not None:
            return known[1]
        traits = self._add_up(value)
        if traits.fixed:
            self._known[id(value)] = value, traits
        return traits

    def _add_up(self, container: Any) -> _Traits:
        self.charge(32 * len(container))
        items = list(container)
        if isinstance(container, dict):
            items += container.values()
        parts = [self._measure(item) for item in items]
        depth = 1 + max((part.depth for part in parts), default=0)
        if depth > MAX_DEPTH:
            raise SecurityError(f"expected at most {MAX_DEPTH} levels of lists and mappings")
        size = getsizeof(container) + sum(part.size for part in parts)
        fixed = id(container) not in self._changing and all(part.fixed for part in parts)
        return _Traits(size, depth, fixed)


BUDGET: Final[ContextVar[Budget]] = ContextVar("budget")
"""Budget of the current rendering."""


def power_growth(base: Any, exponent: Any) -> int:
    """Return 0. Raise SecurityError if the power would exceed MAX_BITS."""
    if isinstance(base, int) and isinstance(exponent, int):
        bits = base.bit_length() * abs(exponent)
        if bits > MAX_BITS:
            raise SecurityError(f"expected an integer of at most {MAX_BITS} bits")
    return 0


def product_growth(left: Any, right: Any) -> int:
    """Return the cost of a string or list times a number."""
    for sequence, count in ((left, right), (right, left)):
        if isinstance(sequence, (str, list, tuple)) and isinstance(count, int):
            return max(0, BUDGET.get().size(sequence) * count)
    return 0


def printf_growth(template: Any, *args: Any, **kwargs: Any) -> int:
    """Return the cost of the operator and the filter `%`."""
    return _formatted(str(template), "%", "*" in str(template), [*args, *kwargs.values()])


def format_growth(template: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> int:
    """Return the cost of str.format."""
    nested = re.search(r"{[^}]*{", template) is not None
    return _formatted(template, "{", nested, [*args, *kwargs.values()])


def _formatted(template: str, mark: str, variable_width: bool, values: list[Any]) -> int:
    """Return the cost of fields that may each show all values, at the widest width."""
    widths = sum(int(run[0]) for run in re.finditer(r"\d{1,9}", template))
    if variable_width:
        widths += sum(abs(value) for value in values if isinstance(value, int))
    contents = sum(map(BUDGET.get().size, values))
    return 4 * widths + template.count(mark) * (4 * MAX_BITS + contents)


def search_growth(text: Any, *_: Any, **__: Any) -> int:
    """Return the cost of a search: Python's is quadratic for short texts, linear for long ones."""
    return min(len(text), 2500) ** 2 // 64 if isinstance(text, str) else 0


def _backward(text: Any, *args: Any, **kwargs: Any) -> int:
    """Return the cost of a reverse search or a strip, both quadratic at any length."""
    needle = sum(len(value) for value in (*args, *kwargs.values()) if isinstance(value, str))
    return len(str(text)) * needle // 32


def _split(text: str, sep: Any = None, *args: Any, **kwargs: Any) -> int:
    """Return the cost of a split, whose parts take at least 60 bytes each."""
    parts = text.count(sep) if isinstance(sep, str) and sep else len(text) // 2
    return search_growth(text) + _backward(text, sep, *args, **kwargs) + 64 * parts


def _in_words(text: Any, *_: Any) -> int:
    return 64 * len(text) if isinstance(text, str) else 0


def _in_lines(text: str, *_: Any, **__: Any) -> int:
    return 64 * sum(map(text.count, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"))


def _replaced(text: Any, old: Any, new: Any, *_: Any, **__: Any) -> int:
    matches = str(text).count(str(old))
    return search_growth(text) + matches * getsizeof(str(new))


def _padded(_text: Any, width: Any = 80, *_: Any) -> int:
    return 4 * _magnitude(width)


def _joined(items: Any, d: Any = "", *_: Any, **__: Any) -> int:
    return len(items) * getsizeof(str(d))


def _indented(s: Any, width: Any = 4, *_: Any, **__: Any) -> int:
    return _in_lines(s) * (1 + _magnitude(width)) + 4 * _magnitude(width)


def _rounded(_value: Any, precision: Any = 0, *_: Any, **__: Any) -> int:
    if _magnitude(precision) > 300:
        raise SecurityError("expected rounding to at most 300 digits")
    return 0


def _batched(_items: Any, linecount: Any, *_: Any, **__: Any) -> int:
    return 8 * _magnitude(linecount)


def _summed(items: Any, *args: Any, **kwargs: Any) -> int:
    """Return the cost of a sum. A sum of lists copies the partial sum at each step."""
    start = kwargs.get("start", args[1] if len(args) > 1 else 0)
    return 0 if isinstance(start, (int, float)) else len(items) * BUDGET.get().size(items)


def _dumped(value: Any, *args: Any, **kwargs: Any) -> int:
    """Return the cost of indentation at any depth, and of separators."""
    marks = [kwargs.get("indent"), *(kwargs.get("separators") or ()), *args]
    length = sum(_magnitude(mark) for mark in marks if isinstance(mark, (int, str)))
    return MAX_DEPTH * length * BUDGET.get().size(value) // 32


def _magnitude(value: Any) -> int:
    """Return the absolute value of a number, or the length of a string."""
    return abs(int(value)) if isinstance(value, (int, float)) else len(value)


Growth = Callable[..., int]
"""Maps the arguments of a filter or method to its cost beyond reading them."""

FILTER_GROWTH: Final[dict[str, Growth]] = {
    "batch": _batched,
    "center": _padded,
    "format": printf_growth,
    "indent": _indented,
    "join": _joined,
    "replace": _replaced,
    "round": _rounded,
    "sum": _summed,
    "title": _in_words,
    "tojson": _dumped,
    "trim": _backward,
    "wordcount": _in_words,
}
_SEARCHING: Final = ("count", "find", "index", "partition")
_BACKWARD: Final = ("lstrip", "rfind", "rindex", "rpartition", "rstrip", "strip")
STR_GROWTH: Final[dict[str, Growth]] = {
    **dict.fromkeys(_SEARCHING, search_growth),
    **dict.fromkeys(_BACKWARD, _backward),
    **dict.fromkeys(("center", "ljust", "rjust", "zfill"), _padded),
    "expandtabs": lambda text, tabsize=8: 4 * text.count("\t") * _magnitude(tabsize),
    "join": lambda separator, items: _joined(items, separator),
    "replace": _replaced,
    "rsplit": _split,
    "split": _split,
    "splitlines": _in_lines,
}
