"""A jinja2 environment in which each template ends soon and needs little memory.

A chat template is an untrusted program that comes with a model. jinja2's immutable sandbox
prevents access to Python's internals and changes of data. Here, a template also has a budget (see
budget.py) that bounds time and memory. There are no clocks, signals or other processes, so it
works the same in threads and on every system, and the result is reproducible. Lists can be changed,
as Kimi K2's template does; no rendering sees the lists of another.

Features of jinja2 that chat templates do not use are removed: loading other templates, lipsum, and
a few filters based on regular expressions. Only the methods of data listed here are available.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final, NoReturn

from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from edgegen.models.templates.budget import (
    BUDGET,
    FILTER_GROWTH,
    STEP,
    STR_GROWTH,
    Budget,
    Growth,
    format_growth,
    power_growth,
    printf_growth,
    product_growth,
    search_growth,
)
from edgegen.models.templates.meter import FILTERS, meter, read

_LEFT_OUT: Final = ("pprint", "random", "striptags", "urlize", "wordwrap", "xmlattr")
_IN_ONE_STEP: Final = frozenset({"count", "d", "default", "first", "last", "length"})
_ITEM_BY_ITEM: Final = frozenset(
    {"batch", "items", "list", "map", "reject", "rejectattr", "reverse", "select", "selectattr"}
)
"""Filters that do not read the contents of a list's items. All others are charged for them."""
_TESTS_IN_ONE_STEP: Final = (
    frozenset({"boolean", "callable", "defined", "false", "filter", "float", "integer"})
    | {"iterable", "mapping", "none", "number", "sameas", "sequence", "string", "test", "true"}
    | {"undefined"}
)
_METHODS: Final[dict[type, frozenset[str]]] = {
    str: frozenset(STR_GROWTH)
    | {"capitalize", "casefold", "endswith", "isalnum", "isalpha", "isascii", "isdecimal"}
    | {"isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle"}
    | {"isupper", "lower", "removeprefix", "removesuffix", "splitlines", "startswith"}
    | {"swapcase", "title", "upper"},
    dict: frozenset({"copy", "get", "items", "keys", "values"}),
    list: frozenset({"copy", "count", "index"}),
    tuple: frozenset({"count", "index"}),
}


_CHANGES: Final = frozenset({"append", "pop"})
"""Methods of lists that change them. The lists of a rendering are its own: inputs are copied."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Environment with transformers' settings. `BUDGET` must be set while it renders."""

    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def __init__(
        self, functions: dict[str, Callable[..., Any]], filters: dict[str, Callable[..., Any]]
    ) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,  # constant folding would run without a budget
            finalize=read,
            extensions=[_GenerationTag, loopcontrols],
        )
        del self.globals["lipsum"]
        self.globals |= {"dict": _new_dict, "namespace": _Namespace, **functions}
        usable: dict[str, Callable[..., Any]] = {**self.filters, **filters}
        usable = {name: f for name, f in usable.items() if name not in _LEFT_OUT}
        self.filters = FILTERS | {name: _charged_filter(name, f) for name, f in usable.items()}
        tests: dict[str, Any] = dict(self.tests)
        tests["in"] = _is_in
        self.tests = {name: _charged_test(name, f) for name, f in tests.items()}

    def parse_metered(self, source: str) -> nodes.Template:
        """Parse a template and add the charges."""
        tree = meter(self.parse(source))
        tree.set_environment(self)
        return tree

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Charge and evaluate a binary operator, on numbers, strings or lists."""
        budget = BUDGET.get()
        charge = budget.charge_items if operator == "+" else budget.charge_contents
        charge(left, right)
        if operator == "**":
            power_growth(left, right)
        elif operator == "*":
            budget.charge(product_growth(left, right))
        elif operator == "%" and isinstance(left, str):
            budget.charge(printf_growth(left, *(right if isinstance(right, tuple) else (right,))))
        return budget.charge_result(super().call_binop(context, operator, left, right))

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """Charge and call a function, macro or method."""
        budget = BUDGET.get()
        charge = (
            budget.charge_step if isinstance(__obj, Macro) else budget.charge_contents
        )  # the body of a macro is charged itself
        charge(*args, *kwargs.values())
        owner = getattr(__obj, "__self__", None)
        if type(owner) is list and __obj.__name__ in _CHANGES:
            budget.charge_change(owner, args if __obj.__name__ == "append" else ())
        elif owner is not None:
            growth = _method_growth(owner, __obj.__name__)
            budget.charge(budget.size(owner) + (growth(owner, *args, **kwargs) if growth else 0))
        return budget.charge_result(super().call(__context, __obj, *args, **kwargs))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Charge and return an item: keys may be tuples, and filters take paths such as "a.b.c"."""
        budget = BUDGET.get()
        budget.charge(STEP if isinstance(argument, str) else STEP + budget.size(argument))
        return super().getitem(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may use an attribute."""
        changes = type(obj) is list and attr in _CHANGES
        return changes or super().is_safe_attribute(obj, attr, value)

    def unsafe_undefined(self, obj: Any, attribute: str) -> NoReturn:
        """Raise on access to a forbidden attribute; jinja2 would raise on use of its value."""
        raise SecurityError(f"attribute {attribute!r} of {type(obj).__name__!r} is not available")

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Charge str.format and str.format_map."""
        function = super().wrap_str_format(value)
        if function is None:
            return None

        def charged(*args: Any, **kwargs: Any) -> str:
            BUDGET.get().charge(format_growth(value.__self__, args, kwargs))
            return function(*args, **kwargs)

        return charged


def _method_growth(owner: object, name: str) -> Growth | None:
    """Return the growth of a method of data. Raise SecurityError if it is not available."""
    for kind, methods in _METHODS.items():
        if isinstance(owner, kind) and name in methods:
            return STR_GROWTH.get(name) if kind is str else None
    if type(owner).__module__.startswith("jinja2."):
        return None
    raise SecurityError(f"method {name!r} of {type(owner).__name__!r} is not available")


def _charged_filter(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    charge = Budget.charge_items if name in _ITEM_BY_ITEM else Budget.charge_contents
    charge = Budget.charge_step if name in _IN_ONE_STEP else charge
    return _charged(function, charge, FILTER_GROWTH.get(name))


def _charged_test(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    charge = Budget.charge_step if name in _TESTS_IN_ONE_STEP else Budget.charge_contents
    return _charged(function, charge, _contained if name == "in" else None)


def _charged(
    function: Callable[..., Any], charge: Callable[..., None], growth: Growth | None
) -> Callable[..., Any]:
    """Wrap a filter or test to charge its arguments, its growth and its result."""
    skip = 1 if hasattr(function, "jinja_pass_arg") else 0

    @functools.wraps(function)
    def charged(*args: Any, **kwargs: Any) -> Any:
        budget = BUDGET.get()
        charge(budget, *args[skip:], *kwargs.values())
        if growth is not None:
            budget.charge(growth(*args[skip:], **kwargs))
        return budget.charge_result(function(*args, **kwargs))

    return charged


def _is_in(value: Any, sequence: Any) -> bool:
    return value in sequence


def _contained(_value: Any, sequence: Any) -> int:
    return search_growth(sequence)


def _new_dict(*args: Any, **kwargs: Any) -> dict[Any, Any]:
    """Return a dict. The type itself is not exposed, because of its attributes."""
    return dict(*args, **kwargs)


class _Namespace(Namespace):
    """Namespace of jinja2 without its contents in repr, as they change and have no fixed size."""

    def __init__(*args: Any, **kwargs: Any) -> None:  # "self" may be one of the names
        self, values = args[0], dict(*args[1:], **kwargs)
        for name in values:
            _check_name(name)
        Namespace.__init__(self, values)

    def __setitem__(self, name: str, value: Any) -> None:
        _check_name(name)
        super().__setitem__(name, value)

    def __repr__(self) -> str:
        return "<namespace>"


def _check_name(name: object) -> None:
    if str(name).startswith("_"):
        raise SecurityError(f"expected a name without a leading underscore, got {name!r}")


class _GenerationTag(Extension):
    """{% generation %} marks the assistant's text for training; here it has no effect."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=line)
