"""Rewrites a parsed chat template so that all of it pays from the budget.

jinja2 lets an environment see arithmetic, calls, filters, tests and output. The rest it compiles to
plain Python: `~`, comparisons, slices, lists, entering a loop's or macro's body. Here these are led
through filters of the names below, which no template can write.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from jinja2 import nodes, pass_context
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer

from edgegen.models.templates.budget import BUDGET, STEP, search_growth

NODE: Final = 128
"""Price of what a node of the template can cost that is not paid for elsewhere."""


def meter(tree: nodes.Template) -> nodes.Template:
    """Rewrite `tree`. Raises TemplateSyntaxError where it would load other templates."""
    _Meter().visit(tree)
    return tree


class _Meter(NodeTransformer):
    def get_visitor(self, node: nodes.Node) -> Callable[..., Any] | None:
        """Rewrite a node after what is in it."""
        rewrite = _REWRITES.get(type(node))
        return None if rewrite is None else lambda node: rewrite(self.generic_visit(node))


def _concat(node: nodes.Concat) -> nodes.Node:
    return _filter("concat!", node.nodes[0], node.nodes[1:])


def _compare(node: nodes.Compare) -> nodes.Node:
    node.expr = _reading("read!", node.expr)
    for operand in node.ops:
        searches = operand.op in ("in", "notin")
        operand.expr = _reading("search!" if searches else "read!", operand.expr)
    return node


def _slice(node: nodes.Getitem) -> nodes.Node:
    return _made(node) if isinstance(node.arg, nodes.Slice) else node


def _key(node: nodes.Pair) -> nodes.Node:
    """A key that is a tuple is gone through to hash it."""
    node.key = _reading("read!", node.key)
    return node


def _made(node: nodes.Expr) -> nodes.Node:
    return _filter("made!", node)


def _tuple(node: nodes.Tuple) -> nodes.Node:
    return _made(node) if node.ctx == "load" else node


def _loop(node: nodes.For) -> nodes.Node:
    if node.test is not None:
        node.test = nodes.And(_enter(node), node.test, lineno=node.lineno)
    return _body(node)


def _body(node: nodes.For | nodes.Macro | nodes.CallBlock | nodes.Block) -> nodes.Node:
    node.body.insert(0, nodes.ExprStmt(_enter(node), lineno=node.lineno))
    return node


def _enter(node: nodes.Node) -> nodes.Filter:
    """Pay for the plain text of a body too: jinja2 gathers it before anyone can count it."""
    text = sum(len(data.data) for data in node.find_all(nodes.TemplateData))
    parts = sum(1 for _ in node.find_all(nodes.Node))
    price = nodes.Const(STEP + 4 * text + NODE * parts, lineno=node.lineno)
    return _filter("enter!", price)


def _other_template(node: nodes.Node) -> NoReturn:
    raise TemplateSyntaxError("a chat template cannot load other templates", node.lineno)


def _reading(name: str, operand: nodes.Expr) -> nodes.Expr:
    return operand if isinstance(operand, nodes.Const) else _filter(name, operand)


def _filter(name: str, value: nodes.Expr, args: Sequence[nodes.Expr] = ()) -> nodes.Filter:
    return nodes.Filter(value, name, list(args), [], None, None, lineno=value.lineno)


_REWRITES: Final[dict[type[nodes.Node], Callable[[Any], nodes.Node]]] = {
    nodes.Block: _body,
    nodes.CallBlock: _body,
    nodes.Compare: _compare,
    nodes.Concat: _concat,
    nodes.Dict: _made,
    nodes.Extends: _other_template,
    nodes.For: _loop,
    nodes.FromImport: _other_template,
    nodes.Getitem: _slice,
    nodes.Import: _other_template,
    nodes.Include: _other_template,
    nodes.List: _made,
    nodes.Macro: _body,
    nodes.Pair: _key,
    nodes.Tuple: _tuple,
}


# The filters. That they take the context keeps jinja2 from calling them while it compiles.


@pass_context
def read(_: Context, value: Any) -> Any:
    """Pay for reading `value`, and give it back."""
    BUDGET.get().read(value)
    return value


@pass_context
def _search(_: Context, value: Any) -> Any:
    BUDGET.get().read(value)
    BUDGET.get().pay(search_growth(value))
    return value


@pass_context
def _keep(_: Context, value: Any) -> Any:
    BUDGET.get().pay(STEP)
    return BUDGET.get().made(value)


@pass_context
def _concatenate(_: Context, *values: Any) -> Any:
    BUDGET.get().read(*values)
    return BUDGET.get().made("".join(map(str, values)))


@pass_context
def _pay(_: Context, price: int) -> bool:
    BUDGET.get().pay(price)
    return True


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "concat!": _concatenate,
    "enter!": _pay,
    "made!": _keep,
    "read!": read,
    "search!": _search,
}
