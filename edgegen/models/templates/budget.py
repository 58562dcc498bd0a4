"""What a chat template may cost: one number that counts down.

Whatever takes time or memory is paid for in bytes: what an operation reads, what it makes, and
`STEP` for itself. What would make or do far more than it reads (`'a' * 10**9`, `center`, a width in
`%`, a search for a long text) is paid for before it happens, from the tables below.
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
from typing import Any, Final

from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext

STEP: Final = 256
"""Price of an operation, however small: one or two microseconds."""
MAX_DEPTH: Final = 100
"""Deepest nesting of lists and mappings."""
MAX_BITS: Final = 1024
"""Longest whole number."""
_OTHER: Final = 64
_CONTAINERS: Final = (list, tuple, dict, KeysView, ValuesView, ItemsView)


class OverBudgetError(SecurityError):
    """The budget is used up."""


class Budget:
    """What a rendering may still cost, in bytes, and the sizes of the containers it uses."""

    def __init__(self, left: int) -> None:
        self.left = left
        self._known: dict[int, tuple[object, int, int]] = {}

    def pay(self, cost: int) -> None:
        """Raises OverBudgetError when there is not so much left."""
        self.left -= cost
        if self.left < 0:
            raise OverBudgetError

    def size(self, value: object) -> int:
        """Bytes of `value` written out as a tree: what is in it twice counts twice."""
        return self._measure(value)[0]

    def step(self, *_: object) -> None:
        """Pay for an operation that takes the same time for all values."""
        self.pay(STEP)

    def walk(self, *values: object) -> None:
        """Pay for an operation that goes through the items of `values`, but not into them."""
        self.pay(STEP + sum(map(self._shallow, values)))

    def read(self, *values: object) -> None:
        """Pay for an operation on all that is in `values`."""
        self.pay(STEP + sum(map(self.size, values)))

    def made(self, value: Any) -> Any:
        """Pay for a new value and give it back, an iterator as the list of its items."""
        if isinstance(value, Iterator) and not isinstance(value, LoopContext):
            items = []
            for item in value:
                self.pay(STEP)
                items.append(item)
            value = items
        self._measure(value)
        self.pay(self._shallow(value))
        return value

    def _shallow(self, value: object) -> int:
        return 64 + 32 * len(value) if isinstance(value, _CONTAINERS) else self.size(value)

    def _measure(self, value: object) -> tuple[int, int]:
        """(size, depth). Containers' are kept: nothing a template reaches can change them."""
        if isinstance(value, int) and value.bit_length() > MAX_BITS:
            raise SecurityError(f"a whole number of more than {MAX_BITS} bits")
        if value is None or isinstance(value, (str, int, float)):
            return getsizeof(value), 0
        if isinstance(value, range):
            return 32 * len(value), 1
        if not isinstance(value, _CONTAINERS):
            return _OTHER, 0
        known = self._known.get(id(value))
        if known is None:
            known = self._known[id(value)] = (value, *self._add_up(value))
        return known[1:]

    def _add_up(self, container: Any) -> tuple[int, int]:
        self.pay(32 * len(container))
        items = list(container)
        if isinstance(container, dict):
            items += container.values()
        parts = [self._measure(item) for item in items]
        depth = 1 + max((depth for _, depth in parts), default=0)
        if depth > MAX_DEPTH:
            raise SecurityError(f"lists and mappings nested more than {MAX_DEPTH} deep")
        return getsizeof(container) + sum(size for size, _ in parts), depth


BUDGET: Final[ContextVar[Budget]] = ContextVar("budget")
"""Of the rendering under way."""


def power_growth(base: Any, exponent: Any) -> int:
    """Nothing; refuses a power that would be too long a number."""
    if isinstance(base, int) and isinstance(exponent, int):
        bits = base.bit_length() * abs(exponent)
        if bits > MAX_BITS:
            raise SecurityError(f"a whole number of more than {MAX_BITS} bits")
    return 0


def product_growth(left: Any, right: Any) -> int:
    """A text or list times a number."""
    for sequence, count in ((left, right), (right, left)):
        if isinstance(sequence, (str, list, tuple)) and isinstance(count, int):
            return max(0, BUDGET.get().size(sequence) * count)
    return 0


def printf_growth(template: Any, *args: Any, **kwargs: Any) -> int:
    """The operator and the filter `%`."""
    return _formatted(str(template), "%", "*" in str(template), [*args, *kwargs.values()])


def format_growth(template: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> int:
    """str.format."""
    nested = re.search(r"{[^}]*{", template) is not None
    return _formatted(template, "{", nested, [*args, *kwargs.values()])


def _formatted(template: str, mark: str, widths_given: bool, given: list[Any]) -> int:
    """Every field may show all that is given, as wide as the largest number in the format."""
    widths = sum(int(run[0]) for run in re.finditer(r"\d{1,9}", template))
    if widths_given:
        widths += sum(abs(value) for value in given if isinstance(value, int))
    shown = sum(map(BUDGET.get().size, given))
    return 4 * widths + template.count(mark) * (4 * MAX_BITS + shown)


def search_growth(text: Any, *_: Any, **__: Any) -> int:
    """Python searches short texts in quadratic time, long ones in linear."""
    return min(len(text), 2500) ** 2 // 64 if isinstance(text, str) else 0


def _backward(text: Any, *args: Any, **kwargs: Any) -> int:
    """Searches from the end, and stripping of given characters, are quadratic at any length."""
    what = sum(len(value) for value in (*args, *kwargs.values()) if isinstance(value, str))
    return len(str(text)) * what // 32


def _split(text: str, sep: Any = None, *args: Any, **kwargs: Any) -> int:
    """A text is some 60 bytes, however short."""
    parts = text.count(sep) if isinstance(sep, str) and sep else len(text) // 2
    return search_growth(text) + _backward(text, sep, *args, **kwargs) + 64 * parts


def _in_words(text: Any, *_: Any) -> int:
    return 64 * len(text) if isinstance(text, str) else 0


def _in_lines(text: str, *_: Any, **__: Any) -> int:
    return 64 * sum(map(text.count, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"))


def _replaced(text: Any, old: Any, new: Any, *_: Any, **__: Any) -> int:
    found = str(text).count(str(old))
    return search_growth(text) + found * getsizeof(str(new))


def _padded(_text: Any, width: Any = 80, *_: Any) -> int:
    return 4 * _many(width)


def _joined(items: Any, d: Any = "", *_: Any, **__: Any) -> int:
    return len(items) * getsizeof(str(d))


def _indented(s: Any, width: Any = 4, *_: Any, **__: Any) -> int:
    return _in_lines(s) * (1 + _many(width)) + 4 * _many(width)


def _rounded(_value: Any, precision: Any = 0, *_: Any, **__: Any) -> int:
    if _many(precision) > 300:
        raise SecurityError("rounding to more than 300 digits")
    return 0


def _batched(_items: Any, linecount: Any, *_: Any, **__: Any) -> int:
    return 8 * _many(linecount)


def _summed(items: Any, *args: Any, **kwargs: Any) -> int:
    """Sums of lists copy what they have at each step."""
    start = kwargs.get("start", args[1] if len(args) > 1 else 0)
    return 0 if isinstance(start, (int, float)) else len(items) * BUDGET.get().size(items)


def _dumped(value: Any, *args: Any, **kwargs: Any) -> int:
    """Indentation, at any depth, and what separates items."""
    marks = [kwargs.get("indent"), *(kwargs.get("separators") or ()), *args]
    length = sum(_many(mark) for mark in marks if isinstance(mark, (int, str)))
    return MAX_DEPTH * length * BUDGET.get().size(value) // 32


def _many(value: Any) -> int:
    """The absolute value of a number, the length of a text."""
    return abs(int(value)) if isinstance(value, (int, float)) else len(value)


Growth = Callable[..., int]
"""From the arguments of a filter or method, what it costs beyond reading them."""

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
    "expandtabs": lambda text, tabsize=8: 4 * text.count("\t") * _many(tabsize),
    "join": lambda separator, items: _joined(items, separator),
    "replace": _replaced,
    "rsplit": _split,
    "split": _split,
    "splitlines": _in_lines,
}
