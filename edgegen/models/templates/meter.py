"""Rewriting of a parsed chat template, so that all of its operations are charged to the budget.

jinja2 lets an environment intercept arithmetic, calls, filters, tests and output. It compiles the
rest to plain Python: `~`, comparisons, slices, lists, the bodies of loops and macros. The rewrite
passes these through the filters named below. A template cannot call them, as "!" is no valid name.
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
"""Maximum cost of a template node that is not charged elsewhere."""


def meter(tree: nodes.Template) -> nodes.Template:
    """Rewrite `tree`. Raise TemplateSyntaxError if it would load other templates."""
    _Meter().visit(tree)
    return tree


class _Meter(NodeTransformer):
    def get_visitor(self, node: nodes.Node) -> Callable[..., Any] | None:
        """Return a visitor that rewrites a node after its children."""
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
    """Charge a key, because hashing a tuple visits its items."""
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
    """Return the charge of a body, with its plain text, which jinja2 collects uncharged."""
    text = sum(len(data.data) for data in node.find_all(nodes.TemplateData))
    parts = sum(1 for _ in node.find_all(nodes.Node))
    cost = nodes.Const(STEP + 4 * text + NODE * parts, lineno=node.lineno)
    return _filter("enter!", cost)


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


# Filters. They take the context so that jinja2 does not call them while compiling.


@pass_context
def read(_: Context, value: Any) -> Any:
    """Charge reading `value`, and return it."""
    BUDGET.get().charge_contents(value)
    return value


@pass_context
def _search(_: Context, value: Any) -> Any:
    BUDGET.get().charge_contents(value)
    BUDGET.get().charge(search_growth(value))
    return value


@pass_context
def _keep(_: Context, value: Any) -> Any:
    BUDGET.get().charge(STEP)
    return BUDGET.get().charge_result(value)


@pass_context
def _concatenate(_: Context, *values: Any) -> Any:
    BUDGET.get().charge_contents(*values)
    return BUDGET.get().charge_result("".join(map(str, values)))


@pass_context
def _charge(_: Context, cost: int) -> bool:
    BUDGET.get().charge(cost)
    return True


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "concat!": _concatenate,
    "enter!": _charge,
    "made!": _keep,
    "read!": read,
    "search!": _search,
}
