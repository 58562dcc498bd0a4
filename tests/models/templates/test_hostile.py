"""Hostile and faulty chat templates: each is stopped soon, stays small, or is refused."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from edgegen.errors import TemplateError
from edgegen.models.templates.chat import ChatTemplate
from tests.errors import raises
from tests.models.templates.test_chat import USER

RECURSION = "endless recursion, or too deep nesting"
LOOP = "{% for i in range(100000) %}"
END = "{% endfor %}"
GROW = "{% set ns = namespace(x='ab', y=[1], z=[1]) %}" + LOOP
FEW = "{% set ns = namespace(x='ab', y=[1], z=[1]) %}{% for i in range(90) %}"
BIG = "{% set a = 'a' * 1000000 %}"
SEARCH = "{% set a = 'a' * 2400 %}{% set b = 'a' * 600 ~ 'b' ~ 'a' * 600 %}" + LOOP
WITHOUT_END = {
    "nested loops": LOOP * 4 + END * 4,
    "loops with a condition": LOOP + "{% for j in range(100000) if false %}{% endfor %}" + END,
    "many branches": LOOP + "{% if a %}{% endif %}" * 2500 + END,
    "two calls each": "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}"
    "{{ f(40) }}",
    "recursive loop": "{% for x in [0] recursive %}{{ loop([1, 2]) if loop.depth < 50 }}"
    "{{ loop([1, 2]) if loop.depth < 50 }}{% endfor %}",
    "text": "{{ 'a' * 10**9 }}",
    "list": "{{ [1] * 10**9 }}",
    "tuple": "{{ 10**9 * (1, 2) }}",
    "doubled text": GROW + "{% set ns.x = ns.x ~ ns.x %}" + END,
    "added text": GROW + "{% set ns.x = ns.x + ns.x %}" + END,
    "doubled list": GROW + "{% set ns.y = ns.y + ns.y %}" + END,
    "longer list": GROW + "{% set ns.y = ns.y + [a] %}" + END,
    "appended numbers": GROW + "{% set _ = ns.y.append(i) %}" + END,
    "appended texts": BIG + GROW + "{% set _ = ns.y.append(a ~ i) %}" + END,
    "list that grows in its loop": "{% set a = [1] %}{% for x in a %}{% set _ = a.append(x) %}"
    + END,
    "popped from the start": "{% set a = [1] * 100000 %}" + LOOP + "{% set _ = a.pop(0) %}" + END,
    "appended shared lists": FEW
    + "{% set y = [] %}{% set _ = y.append(ns.y) %}{% set _ = y.append(ns.y) %}{% set ns.y = y %}"
    + END
    + "{{ ns.y }}",
    "many changing lists": LOOP + "{% set y = [messages] %}{% set _ = y.append(1) %}" + END,
    "kept texts": BIG + GROW + "{% set ns.y = ns.y + [a ~ i] %}" + END,
    "kept slices": BIG + GROW + "{% set ns.y = ns.y + [a[1:]] %}" + END,
    "shared list": FEW + "{% set ns.y = [ns.y, ns.y] %}" + END + "{{ ns.y }}",
    "shared list as text": FEW + "{% set ns.y = [ns.y, ns.y] %}" + END + "{{ ns.y | string }}",
    "shared mapping": FEW + "{% set ns.y = {1: ns.y, 2: ns.y} %}" + END + "{{ ns.y | tojson }}",
    "shared key": FEW + "{% set ns.y = (ns.y, ns.y) %}" + END + "{{ {ns.y: 1} }}",
    "shared index": FEW + "{% set ns.y = (ns.y, ns.y) %}" + END + "{{ {}[ns.y] }}",
    "compared lists": FEW
    + "{% set ns.y = [ns.y, ns.y] %}{% set ns.z = [ns.z, ns.z] %}"
    + END
    + "{{ ns.y == ns.z }}",
    "tested lists": FEW
    + "{% set ns.y = [ns.y, ns.y] %}{% set ns.z = [ns.z, ns.z] %}"
    + END
    + "{{ ns.y is eq(ns.z) }}",
    "buffered text": "{% macro f() %}"
    + LOOP * 2
    + "x" * 9999
    + END * 2
    + "{% endmacro %}{{ f() }}",
    "assigned text": "{% set x %}" + LOOP + "x" * 9999 + END + "{% endset %}",
    "filtered text": "{% filter upper %}" + LOOP + "x" * 9999 + END + "{% endfilter %}",
    "caller": "{% macro f() %}{{ caller() }}{% endmacro %}"
    + (LOOP + "{% call f() %}" + "x" * 9999 + "{% endcall %}" + END),
    "center": "{{ 'a' | center(10**9) }}",
    "center method": "{{ 'a'.center(10**9) }}",
    "zfill": "{{ 'a'.zfill(10**9) }}",
    "expandtabs": "{{ '\t'.expandtabs(10**9) }}",
    "width": "{{ '%1000000000d' % 1 }}",
    "given width": "{{ '%*d' % (10**9, 1) }}",
    "named width": "{{ '%(a(b)c)1000000000d' % {'a(b)c': 1} }}",
    "precision": "{{ '%.1000000000f' % 1.0 }}",
    "format filter": "{{ '%1000000000d' | format(1) }}",
    "format": "{{ '{:1000000000}'.format(1) }}",
    "format with width": "{{ '{:{}}'.format(1, 10**9) }}",
    "format_map": "{{ '{a:1000000000}'.format_map({'a': 1}) }}",
    "many fields": "{{ ('{0}' * 100000).format('a' * 100000) }}",
    "marked fields": "{{ ('%s' * 100000) | safe % (('a' * 1000,) * 10000) }}",
    "replace": "{{ ('a' * 10000) | replace('', 'b' * 100000) }}",
    "replace method": "{{ ('a' * 10000).replace('a', 'b' * 100000) }}",
    "join": "{{ range(100000) | join('b' * 100000) }}",
    "join method": "{{ ('b' * 100000).join(['a'] * 10000) }}",
    "indent": "{{ ('\\n' * 100000) | indent(100000) }}",
    "batch": "{{ [1] | batch(10**9, 'x') | list }}",
    "slice": "{{ [1] | slice(10**9, 'x') | list }}",
    "sum": "{{ ([[1] * 1000] * 1000) | sum(start=[]) }}",
    "tojson": "{{ [1] | tojson(indent=10**9) }}",
    "tojson separators": "{{ [1, 2] | tojson(separators=('a' * 10**6, 'b')) }}",
    "long number": "{{ ('f' * 10**8) | int(0, 16) }}",
    "path": "{{ ['a'] | map(attribute='0.' * 100000 ~ '0') | list }}",
    "search from the end": BIG + "{{ a.rfind('b' ~ a) }}",
    "strip": BIG + "{{ a.strip('b' ~ a) }}",
    "trim": BIG + "{{ a | trim('b' ~ a) }}",
    "split": "{{ ('a ' * 5000000).split(' ') | length }}",
    "lines": "{{ ('a\\n' * 5000000).splitlines() | length }}",
    "title": "{{ ('a ' * 5000000) | title | length }}",
    "words": "{{ ('a ' * 5000000) | wordcount }}",
    "find": SEARCH + "{{ a.find(b) }}" + END,
    "in": SEARCH + "{{ b in a }}" + END,
    "is in": SEARCH + "{{ b is in a }}" + END,
    "replace nothing": SEARCH + "{{ a | replace(b, '') }}" + END,
    "equal lists": "{% set a = [1] * 100000 %}{% set b = [1] * 100000 %}"
    + (LOOP + "{{ a == b }}" + END),
    "sorted": "{% set a = ['a' * 1000] * 9999 %}" + LOOP + "{{ a | sort }}" + END,
    "number": "{% set a = '1' * 100000 %}" + LOOP + "{{ a | float }}" + END,
    "long refusal": "{{ raise_exception('a' * 10**9) }}",
}
FORBIDDEN = {
    "{{ ''.__class__ }}": "attribute '__class__' of 'str' is not available",
    "{{ ''.__class__.__mro__ }}": "attribute '__class__' of 'str' is not available",
    "{{ ''['__class__'] }}": "attribute '__class__' of 'str' is not available",
    "{{ '' | attr('__class__') }}": "attribute '__class__' of 'str' is not available",
    "{{ [1] | map(attribute='__class__') }}": "attribute '__class__' of 'int' is not available",
    "{{ '{0.__class__}'.format(1) }}": "attribute '__class__' of 'int' is not available",
    "{{ raise_exception.__globals__ }}": "attribute '__globals__' of 'function' is not available",
    "{{ self.__init__ }}": "attribute '__init__' of 'TemplateReference' is not available",
    "{{ cycler.mro }}": "attribute 'mro' of 'type' is not available",
    "{{ messages.insert(0, 1) }}": "attribute 'insert' of 'list' is not available",
    "{% set a = [] %}{{ a.append([1, {'b': a}]) }}": "lists that do not contain themselves",
    GROW + "{% set z = [] %}{% set _ = z.append(ns.y) %}{% set ns.y = z %}" + END: (
        "at most 100 levels of lists and mappings"
    ),
    "{{ [].pop() }}": "pop from empty list",
    "{{ messages[0].update({}) }}": "attribute 'update' of 'dict' is not available",
    "{{ (1).to_bytes(9, 'big') }}": "method 'to_bytes' of 'int' is not available",
    "{{ 'a'.encode() }}": "method 'encode' of 'str' is not available",
    "{{ namespace(__class__=1) }}": "got '__class__'",
    "{{ lipsum() }}": "'lipsum' is undefined",
    "{{ a.b }}": "'a' is undefined",
    "{{ 1 / 0 }}": "division by zero",
    "{{ 1.5 | round(999, 'floor') }}": "rounding to at most 300 digits",
    "{{ 10 ** 400 }}": "integer of at most 1024 bits",
    "{{ 9 ** 99999999 }}": "integer of at most 1024 bits",
    "{{ ('f' * 999) | int(0, 16) }}": "integer of at most 1024 bits",
    "{{ strftime_now('%999999999d') }}": "strftime_now: expected a format without widths",
    "{{ strftime_now('a' * 101) }}": "got 101",
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}": RECURSION,
    "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}": RECURSION,
    "{% block a %}{{ self.a() }}{% endblock %}": RECURSION,
    GROW + "{% set ns.y = [ns.y] %}" + END: "at most 100 levels of lists and mappings",
}
WRONG: dict[str, tuple[str, tuple[object, ...]]] = {
    "no expression": ("a\n{% for %}", ("line 2", "Expected an expression")),
    "an unknown filter": ("{{ 1 | foo }}", ("line 1", "No filter named 'foo'.")),
    "a removed filter": ("{{ 1 | urlize }}", ("line 1", "No filter named 'urlize'.")),
    "include": ("{% include 'a' %}", ("line 1", "cannot load other templates")),
    "import": ("\n\n{% import 'os' as os %}", ("line 3", "cannot load other templates")),
    "deep parentheses": ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", (RECURSION,)),
    "deep lists": ("{{ " + "[" * 3000 + "]" * 3000 + " }}", (RECURSION,)),
    "deep loops": ("{% for a in [1] %}" * 30 + END * 30, ("too many statically nested blocks",)),
    "a long text": ("a" * 70000, (65536, 70000)),
}


@pytest.mark.parametrize("name", WITHOUT_END)
def test_templates_without_end_are_stopped_soon(name: str) -> None:
    started = time.process_time()
    with raises(TemplateError, "exceeds its budget"):
        ChatTemplate(WITHOUT_END[name], {}).render(USER)
    assert time.process_time() - started < 2


@pytest.mark.parametrize("name", [n for n in WITHOUT_END if n != "many branches"])
def test_templates_without_end_stay_small(name: str) -> None:
    template = ChatTemplate(WITHOUT_END[name], {})
    tracemalloc.start()
    try:
        with pytest.raises(TemplateError):
            template.render(USER)
        assert tracemalloc.get_traced_memory()[1] < 100e6
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("source", FORBIDDEN, ids=lambda s: s[:40])
def test_forbidden_operations_of_templates(source: str) -> None:
    template = ChatTemplate("\n" + source, {})
    with raises(TemplateError, "line 2", FORBIDDEN[source]):
        template.render(USER)


@pytest.mark.parametrize("case", WRONG)
def test_templates_that_are_wrong(case: str) -> None:
    source, values = WRONG[case]
    with raises(TemplateError, *values):
        ChatTemplate(source, {})


def test_a_templates_own_rejection() -> None:
    template = ChatTemplate("{{ raise_exception('Roles must\n alternate: ' ~ 'a' * 100) }}", {})
    with raises(TemplateError, "Roles must alternate: " + "a" * 55 + "..."):
        template.render(USER)
