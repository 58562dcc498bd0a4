"""A jinja2 environment in which every template ends soon and stays small.

Chat templates come with models, so they are foreign programs. jinja2's immutable sandbox keeps them
from Python's internals and from changing data; here they also work within a budget
(`template_budget`), which bounds both time and memory. There are no clocks, signals or other
processes in it: it works the same in threads and on every system, and what is refused once is
refused always.

Of jinja2, what chat templates have no use for is left out: loading other templates, lipsum, and a
few filters that work by regular expressions. Methods of data are those listed here.
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
"""Filters that don't look into a list's items. All others pay for what is in them."""
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


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment with transformers' settings. Rendering takes place with `BUDGET` set."""

    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def __init__(
        self, functions: dict[str, Callable[..., Any]], filters: dict[str, Callable[..., Any]]
    ) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,  # or constants would be folded while no budget is set
            finalize=read,
            extensions=[_Generation, loopcontrols],
        )
        del self.globals["lipsum"]
        self.globals |= {"dict": _new_dict, "namespace": _Namespace, **functions}
        usable: dict[str, Callable[..., Any]] = {**self.filters, **filters}
        usable = {name: f for name, f in usable.items() if name not in _LEFT_OUT}
        self.filters = FILTERS | {name: _paid_filter(name, f) for name, f in usable.items()}
        tests: dict[str, Any] = dict(self.tests)
        tests["in"] = _is_in
        self.tests = {name: _paid_test(name, f) for name, f in tests.items()}

    def parse_metered(self, source: str) -> nodes.Template:
        """Parse a template so that all of it pays."""
        tree = meter(self.parse(source))
        tree.set_environment(self)
        return tree

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic, and what else the operators do to texts and lists."""
        budget = BUDGET.get()
        pay = budget.walk if operator == "+" else budget.read
        pay(left, right)
        if operator == "**":
            power_growth(left, right)
        elif operator == "*":
            budget.pay(product_growth(left, right))
        elif operator == "%" and isinstance(left, str):
            budget.pay(printf_growth(left, *(right if isinstance(right, tuple) else (right,))))
        return budget.made(super().call_binop(context, operator, left, right))

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """Functions, macros and methods."""
        budget = BUDGET.get()
        pay = budget.step if isinstance(__obj, Macro) else budget.read  # a macro's body pays
        pay(*args, *kwargs.values())
        owner = getattr(__obj, "__self__", None)
        if owner is not None:
            growth = _method_growth(owner, __obj.__name__)
            budget.pay(budget.size(owner) + (growth(owner, *args, **kwargs) if growth else 0))
        return budget.made(super().call(__context, __obj, *args, **kwargs))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Paid for because of keys that are tuples, and of filters with an attribute "a.b.c"."""
        budget = BUDGET.get()
        budget.pay(STEP if isinstance(argument, str) else STEP + budget.size(argument))
        return super().getitem(obj, argument)

    def unsafe_undefined(self, obj: Any, attribute: str) -> NoReturn:
        """Reaching for such an attribute is an error, not only using what was found."""
        raise SecurityError(f"attribute {attribute!r} of {type(obj).__name__!r} is not available")

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """str.format and str.format_map."""
        function = super().wrap_str_format(value)
        if function is None:
            return None

        def paid(*args: Any, **kwargs: Any) -> str:
            BUDGET.get().pay(format_growth(value.__self__, args, kwargs))
            return function(*args, **kwargs)

        return paid


def _method_growth(owner: object, name: str) -> Growth | None:
    """Growth of a method of data. Raises SecurityError for one that is not available."""
    for kind, methods in _METHODS.items():
        if isinstance(owner, kind) and name in methods:
            return STR_GROWTH.get(name) if kind is str else None
    if type(owner).__module__.startswith("jinja2."):
        return None
    raise SecurityError(f"method {name!r} of {type(owner).__name__!r} is not available")


def _paid_filter(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    pay = Budget.walk if name in _ITEM_BY_ITEM else Budget.read
    pay = Budget.step if name in _IN_ONE_STEP else pay
    return _paid(function, pay, FILTER_GROWTH.get(name))


def _paid_test(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    pay = Budget.step if name in _TESTS_IN_ONE_STEP else Budget.read
    return _paid(function, pay, _contained if name == "in" else None)


def _paid(
    function: Callable[..., Any], pay: Callable[..., None], growth: Growth | None
) -> Callable[..., Any]:
    """A filter or test that pays for its arguments, its growth and its result."""
    skip = 1 if hasattr(function, "jinja_pass_arg") else 0

    @functools.wraps(function)
    def paid(*args: Any, **kwargs: Any) -> Any:
        budget = BUDGET.get()
        pay(budget, *args[skip:], *kwargs.values())
        if growth is not None:
            budget.pay(growth(*args[skip:], **kwargs))
        return budget.made(function(*args, **kwargs))

    return paid


def _is_in(value: Any, sequence: Any) -> bool:
    return value in sequence


def _contained(_value: Any, sequence: Any) -> int:
    return search_growth(sequence)


def _new_dict(*args: Any, **kwargs: Any) -> dict[Any, Any]:
    """As the type, which itself has attributes to reach for."""
    return dict(*args, **kwargs)


class _Namespace(Namespace):
    """jinja2's, without a written form: what it holds changes, so it has no size."""

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
        raise SecurityError(f"{name!r} is no name for a value: it begins with an underscore")


class _Generation(Extension):
    """{% generation %} marks the assistant's own words for training; here it has no effect."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=line)
