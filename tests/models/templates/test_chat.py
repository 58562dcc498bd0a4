"""Chat templates: the same texts as transformers, and endless templates are stopped."""

from __future__ import annotations

import copy
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MethodType
from typing import Any

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.sandbox import SandboxedEnvironment
from transformers.utils.chat_template_utils import _compile_jinja_template, render_jinja_template

from edgegen.errors import TemplateError, UsageError
from edgegen.models.gguf.checkpoint import GgufSource
from edgegen.models.templates.chat import ChatTemplate
from tests.errors import raises
from tests.models.gguf.test_tokenizer import npm_file
from tests.tiny import CHAT_TEMPLATE

NAMES = {"bos_token": "<s>", "eos_token": "</s>"}
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "Größe < 5 & 'more'",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
]
CALL = {"name": "weather", "arguments": {"city": "Paris", "days": [1, 2.5, None, True]}}
USER = [{"role": "user", "content": "Hi"}]
CONVERSATIONS: list[list[dict[str, Any]]] = [
    [{"role": "user", "content": "Hi"}],
    [{"role": "system", "content": "Be brief."}, {"role": "user", "content": " <b>\n\n 'ü' 😀 "}],
    [
        {"role": "user", "content": "Weather?"},
        {"role": "assistant", "content": "<think>\nHm\n</think>\n\nI ask.", "tool_calls": [CALL]},
        {"role": "tool", "content": '{"t": 20}'},
        {"role": "assistant", "content": "20."},
        {"role": "user", "content": "Thanks " * 50},
    ],
]

FEATURES = """
{%- macro shown(call, level=1) -%}
    {{ '*' * level }}{{ call.name }}({{ call.arguments | tojson }})
    {%- for key, value in call.arguments.items() if value %} {{ key }}={{ value }}{% endfor %}
{%- endmacro -%}
{%- macro framed() -%}({{ caller('x') }}){%- endmacro -%}
{%- set ns = namespace(users=0, last='') -%}
{{ bos_token }}{{ nothing }}
{% if tools %}
    {{- 'Tools: ' ~ tools | map(attribute='function') | map(attribute='name') | join(', ') }}
    {{- tools | tojson(indent=2) }}
{% endif %}
{%- for message in messages %}
    {%- if message.role == 'system' %}{% continue %}{% endif %}
    {%- if message['role'] == 'user' %}{% set ns.users = ns.users + 1 %}{% endif %}
    {%- generation %}[{{ loop.index }}/{{ loop.length }}{{ '!' if loop.last }}]{% endgeneration %}
    {%- if message.content is string and '</think>' in message.content %}
        {{- message.content.split('</think>')[-1].lstrip('\\n') | trim }}
    {%- else %}{{ message.content | trim | replace('ü', 'ue') }}{% endif %}
    {%- for call in message.tool_calls or [] %}{{ shown(call, level=2) }}{% endfor %}
    {%- set ns.last = message.content[:5] ~ message.content[-3:] %}
    {%- if loop.index0 > 20 %}{% break %}{% endif %}
{% endfor -%}
{% set order = messages | rejectattr('role', 'equalto', 'tool') | map(attribute='role') | list %}
{{ order[::-1] }} {{ order | unique | sort | join('|') }} {{ order | first | upper }}
{{ ns.users }} {{ ns.last | length }} {{ '%s-%03d' % (ns.last, 7) }} {{ '{:>4}'.format(ns.users) }}
{{ [1, 2] + [3] }} {{ (7 // 2, 7 % 4, 2 ** 5, 1.5 | round) }} {{ {'b': 1, 'a': [none]} | dictsort }}
{{ dict(a=1) }} {{ 'a b'.title() }} {{ "x" in {"x": 1} }} {{ messages | length is even }}
{% filter upper %}abc{% endfilter %}{% set block %}def{% endset %}{{ block }}
{%- call(x) framed() %}{{ x }}{{ shown({'name': 'n', 'arguments': {}}) }}{% endcall %}
{{- eos_token if add_generation_prompt else '' }}
"""


def oracle(source: str, messages: Any, add: bool = True, tools: Any = None) -> str:
    rendered, _ = render_jinja_template(
        [messages], tools=tools, chat_template=source, add_generation_prompt=add, **NAMES
    )
    return str(rendered[0])


def check(source: str, messages: Any, tools: Any = None) -> None:
    template = ChatTemplate(source, NAMES)
    for add in (True, False):
        assert template.render(messages, add, tools) == oracle(source, messages, add, tools)


@pytest.mark.parametrize("tools", [None, TOOLS], ids=["plain", "tools"])
@pytest.mark.parametrize("messages", CONVERSATIONS, ids=["short", "system", "tool"])
@pytest.mark.parametrize("source", [CHAT_TEMPLATE, FEATURES], ids=["tiny", "features"])
def test_texts_equal_transformers(source: str, messages: Any, tools: Any) -> None:
    check(source, messages, tools)


@pytest.mark.model
@pytest.mark.parametrize("messages", CONVERSATIONS, ids=["short", "system", "tool"])
def test_smollm2s_own_template(smollm2_gguf: Path, messages: Any) -> None:
    check(GgufSource(smollm2_gguf).metadata["tokenizer.chat_template"], messages)


@pytest.mark.slow
@pytest.mark.parametrize("package", ["gemma3", "qwen3", "llama3_1"])
def test_other_models_own_templates(tmp_path: Path, package: str) -> None:
    source = json.loads(npm_file(tmp_path, package, "tokenizer_config.json"))["chat_template"]
    check(source, CONVERSATIONS[0])
    check(source, CONVERSATIONS[1])
    if package == "qwen3":
        check(source, CONVERSATIONS[2], TOOLS)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.tuples(st.sampled_from(["user", "tool"]), st.text(), JSON), max_size=4))
def test_any_conversation(turns: list[tuple[str, str, Any]]) -> None:
    source = (
        "{% for m in messages %}{{ m.role ~ m['content'] }}{{ m.x }}{{ m.x|tojson }}{% endfor %}"
    )
    check(source, [{"role": role, "content": text, "x": x} for role, text, x in turns])


def test_a_long_conversation_is_within_the_budget() -> None:
    """Also if the template builds its text by concatenation, which is quadratic."""
    turns = ("user", "assistant") * 400
    messages = [{"role": role, "content": f"{i} " + "word " * 40} for i, role in enumerate(turns)]
    check(FEATURES.replace("{% break %}", ""), messages)
    joining = (
        "{% set ns = namespace(t='') %}{% for m in messages[:200] %}"
        "{% set ns.t = ns.t ~ m.content %}{% endfor %}{{ ns.t }}"
    )
    check(joining, messages)


SCANNING = """
{%- for m in messages %}
    {%- set ns = namespace(role=none) %}
    {%- for j in range(loop.index0 - 1, -1, -1) %}
        {%- if ns.role is none and messages[j].role != 'tool' %}
            {%- set ns.role = messages[j].role %}
        {%- endif %}
    {%- endfor %}
    {{- ns.role }}{{ m.content }}
{%- endfor %}
"""


def test_a_template_may_look_at_all_messages_from_each() -> None:
    """Like Gemma 4's; the same loops without messages are stopped."""
    turns = ("user", "assistant") * 150
    check(SCANNING, [{"role": role, "content": f"{i}"} for i, role in enumerate(turns)])
    many = SCANNING.replace("in messages %}", "in range(1000) %}").replace("m.content", "m")
    many = many.replace("messages[j].role", "'tool'")
    with raises(TemplateError, "exceeds its budget"):
        ChatTemplate(many, NAMES).render(CONVERSATIONS[0])


def with_id(call: dict[str, Any]) -> dict[str, Any]:
    return {"id": "abcdef123", "type": "function", "function": call}


ASKING, ANSWER = {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}
CALLING = {"role": "assistant", "content": "", "tool_calls": [with_id(CALL)]}
RESULT = {"role": "tool", "content": "20", "name": "weather", "tool_call_id": "abcdef123"}
THINKING = {"role": "assistant", "content": "<think>\nHm\n</think>\n\nYes."}
SHIPPED: list[tuple[list[dict[str, Any]], Any, dict[str, Any]]] = [
    ([ASKING], None, {}),
    ([ASKING], TOOLS, {}),
    ([ASKING], None, {"enable_thinking": False}),
    ([ASKING], None, {"enable_thinking": True, "thinking": True}),
    ([ASKING], TOOLS, {"reasoning_effort": "high"}),
    ([{"role": "system", "content": "Be brief."}, ASKING], None, {}),
    ([{"role": "system", "content": "Be brief."}, ASKING], TOOLS, {}),
    ([ASKING, ANSWER, ASKING], None, {}),
    ([ASKING, THINKING, ASKING], None, {}),
    ([ASKING, CALLING, RESULT], TOOLS, {}),
    ([ASKING, CALLING | {"content": None}, RESULT], TOOLS, {}),
    ([ASKING, CALLING | {"content": "I ask."}, RESULT, ANSWER, ASKING], TOOLS, {}),
    ([ASKING, CALLING, RESULT, ANSWER], None, {}),
    ([{"role": "user", "content": [{"type": "text", "text": "Größe?"}]}], None, {}),
]
"""Conversation, tools, options."""
WITH_ERRORS = TypeError, ValueError, jinja2.TemplateError


def mutable_oracle(source: str, messages: Any, tools: Any, options: dict[str, Any]) -> str:
    """Return the text of transformers' environment where it allows changes of lists."""
    template = _compile_jinja_template(source)
    environment = copy.copy(template.environment)
    environment.is_safe_attribute = MethodType(  # type: ignore[method-assign]
        SandboxedEnvironment.is_safe_attribute, environment
    )
    values = {"messages": messages, "tools": tools, "documents": None}
    changing = environment.from_string(source)
    return changing.render(**values, add_generation_prompt=True, **NAMES | options)


QUEUE = """
{%- set ns = namespace(ids=[]) %}
{%- for m in messages %}
    {%- for call in m.tool_calls or [] %}{% set _ = ns.ids.append(call.id) %}{% endfor %}
    {{- m.content }}{{ ns.ids | join('+') }}
    {%- if m.role == 'tool' %}[{{ ns.ids.pop(0) }}|{{ ns.ids | length }}]{% endif %}
{%- endfor %}
{{- ns.ids }}
"""


def test_lists_of_a_template_can_be_changed() -> None:
    """Kimi K2 keeps the ids of the calls that have no result yet; the caller's lists stay."""
    calls = [with_id(CALL) | {"id": f"call{i}"} for i in range(3)]
    messages = [ASKING, CALLING | {"tool_calls": calls}, RESULT, RESULT]
    found = ChatTemplate(QUEUE, NAMES).render(messages)
    assert found == mutable_oracle(QUEUE, messages, None, {})
    assert "[call0|2]" in found
    before = copy.deepcopy(messages)
    ChatTemplate("{% set _ = messages.append(messages[0]) %}", {}).render(messages)
    assert messages == before


@pytest.mark.slow
def test_shipped_templates(llamacpp: Path) -> None:
    """Real templates give the texts of transformers, and fail where transformers fails."""
    files = sorted((llamacpp / "models" / "templates").glob("*.jinja"))
    equal = failing = changing = 0
    for file in files:
        source = file.read_text("utf-8")
        template = ChatTemplate(source, NAMES)
        for messages, tools, options in SHIPPED:
            try:
                rendered, _ = render_jinja_template(
                    [messages],
                    tools=tools,
                    chat_template=source,
                    add_generation_prompt=True,
                    **NAMES | options,
                )
            except WITH_ERRORS:
                failing += 1
                if "Kimi-K2" in file.name:
                    expected = mutable_oracle(source, messages, tools, options)
                    assert template.render(messages, True, tools) == expected
                    changing += 1
                continue
            used = {k: v for k, v in options.items() if re.search(rf"\b{k}\b", source)}
            assert template.render(messages, True, tools, used) == rendered[0], file.name
            equal += 1
    assert (len(files), equal, failing, changing) == (70, 880, 100, 8)


@pytest.mark.slow
def test_shipped_templates_take_a_thousand_messages(llamacpp: Path) -> None:
    turn = [ASKING, CALLING, RESULT, ANSWER]
    for file in sorted((llamacpp / "models" / "templates").glob("google-gemma-4*.jinja")):
        ChatTemplate(file.read_text("utf-8"), NAMES).render(turn * 250, True, TOOLS)


def test_threads_share_a_template() -> None:
    template = ChatTemplate(FEATURES, NAMES)
    expected = [template.render(messages) for messages in CONVERSATIONS * 10]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(template.render, CONVERSATIONS * 10)) == expected


def test_messages_are_left_as_they_are() -> None:
    messages = [{"role": "user", "content": "Hi", "extra": ("a", {"b": 1})}]
    ChatTemplate("{{ messages }}", {}).render(messages)
    assert messages == [{"role": "user", "content": "Hi", "extra": ("a", {"b": 1})}]


@pytest.mark.parametrize(
    ("messages", "values"),
    [
        (["Hi"], ("messages[0]", "got 'Hi'")),
        ([USER[0], {"content": "Hi"}], ("messages[1]", "got {'content': 'Hi'}")),
        ([{"role": "user", "content": b"Hi"}], ("messages[0]", "bytes")),
    ],
    ids=["no mapping", "no role", "bytes"],
)
def test_messages_of_another_form(messages: Any, values: tuple[object, ...]) -> None:
    with raises(UsageError, *values):
        ChatTemplate("", {}).render(messages)


def test_messages_without_end() -> None:
    message: dict[str, Any] = {"role": "user"}
    message["content"] = [message]
    with raises(UsageError, "messages[0]", 100):
        ChatTemplate("", {}).render([message])


def test_variables_of_a_template() -> None:
    template = ChatTemplate("{% if enable_thinking is false %}{{ bos_token }}{% endif %}x", NAMES)
    assert template.render([], extra={"enable_thinking": False}) == "<s>x"
    assert template.render([], extra={"enable_thinking": True}) == template.render([]) == "x"
    for name in ("thinking", "bos_token", "messages"):
        with raises(UsageError, name):
            template.render([], extra={name: 1})
