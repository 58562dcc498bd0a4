"""Dialects whose arguments are not JSON: strings that end, and values inside values."""

from __future__ import annotations

import json

import pytest

from edgegen.serve.dialects import DIALECTS
from edgegen.serve.schemas import Function
from edgegen.serve.tools import ToolSet
from tests.serve.test_tools import MARK, TEMPLATES, accepts, tools


@pytest.mark.parametrize("value", ["b c", "", "a < b\n<p>c> ]"])
@pytest.mark.parametrize(
    "name", [*(n for n, d in DIALECTS.parts().items() if d.arguments), "minimax_m3"]
)
def test_a_string_in_a_required_call_can_end(name: str, value: str) -> None:
    function = {"name": "add", "arguments": {"a": 1, "s": value}}
    call = {"id": "abcdef123", "type": "function", "function": function}
    message = {"role": "assistant", "content": "", "tool_calls": [call]}
    text = TEMPLATES[name].render([message], False).removeprefix("<assistant>")
    assert accepts(tools(TEMPLATES[name], forced=True).grammar(), text), text


def test_minimax_m3_writes_lists_and_objects_as_tags() -> None:
    """The nested values of the shipped template, and the grammar of a call with such arguments."""
    items = {"type": "array", "items": {"type": "string"}}
    point = {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]}
    schema = {"type": "object", "properties": {"l": items, "o": point}, "required": ["l", "o"]}
    tagged = (
        f'{MARK}<tool_call>\n{MARK}<invoke name="go">{MARK}<l>{MARK}<item>1{MARK}</item>{MARK}'
        f"<item>b c{MARK}</item>{MARK}</l>{MARK}<o>{MARK}<x>2{MARK}</x>{MARK}</o>{MARK}</invoke>\n"
        f"{MARK}</tool_call>"
    )
    found = ToolSet([Function("go", None, schema)], TEMPLATES["minimax_m3"], True)
    text, (call,) = found.parse(tagged)
    assert (text, json.loads(call.arguments)) == ("", {"l": ["1", "b c"], "o": {"x": 2}})
    assert accepts(found.grammar(), tagged)
    assert not accepts(found.grammar(), tagged.replace("<x>2", "<x>two"))


@pytest.mark.parametrize(
    ("kind", "value"), [("array", []), ("object", {}), (["null", "array"], []), ("string", "")]
)
def test_minimax_m3_reads_a_value_without_content_by_its_type(kind: object, value: object) -> None:
    inner = {"type": kind, "items": {"type": "integer"}, "properties": {"x": {"type": "integer"}}}
    nested = {"type": "array", "items": inner}
    schema = {"type": "object", "properties": {"v": inner, "l": nested}, "required": ["v"]}
    tagged = (
        f'{MARK}<tool_call>\n{MARK}<invoke name="go">{MARK}<v>{MARK}</v>{MARK}<l>{MARK}<item>{MARK}'
        f"</item>{MARK}</l>{MARK}</invoke>\n{MARK}</tool_call>"
    )
    found = ToolSet([Function("go", None, schema)], TEMPLATES["minimax_m3"], True)
    text, (call,) = found.parse(tagged)
    assert (text, json.loads(call.arguments)) == ("", {"v": value, "l": [value]})
    found.verify([call])
    assert accepts(found.grammar(), tagged) or isinstance(kind, list)


@pytest.mark.parametrize("key", ["two words", "a/b", "a<b", "a>b", "a", "/a"])
def test_minimax_m3_reads_the_keys_that_its_grammar_writes(key: str) -> None:
    value = {"type": "object", "properties": {"a": {"type": "string"}, key: {"type": "string"}}}
    schema = {"type": "object", "properties": {"o": value, key: value}}
    tagged = (
        f'{MARK}<tool_call>\n{MARK}<invoke name="go">{MARK}<o>{MARK}<{key}>b{MARK}</{key}>{MARK}'
        f"</o>{MARK}<{key}>{MARK}<{key}>c{MARK}</{key}>{MARK}</{key}>{MARK}</invoke>\n"
        f"{MARK}</tool_call>"
    )
    found = ToolSet([Function("go", None, schema)], TEMPLATES["minimax_m3"], True)
    assert accepts(found.grammar(), tagged)
    text, (call,) = found.parse(tagged)
    assert (text, json.loads(call.arguments)) == ("", {"o": {key: "b"}, key: {key: "c"}})


def test_minimax_m3_reads_keys_that_no_schema_names() -> None:
    tagged = f'{MARK}<invoke name="go">{MARK}<two words>{MARK}<a/b>1{MARK}</a/b>{MARK}</two words>'
    found = ToolSet([Function("go", None, None)], TEMPLATES["minimax_m3"], False)
    _, (call,) = found.parse(f"{tagged}{MARK}</invoke>")
    assert json.loads(call.arguments) == {"two words": {"a/b": 1}}


def test_kimi_k3_writes_an_object_as_a_whole() -> None:
    call = (
        '<|open|>tools<|sep|><|open|>call tool="add" index="1"<|sep|><|open|>json type="object"'
        '<|sep|>{"a": 3}<|close|>json<|sep|><|close|>call<|sep|><|close|>tools<|sep|>'
    )
    answer = "Hm.<|close|>think<|sep|>"
    answer += f"<|open|>response<|sep|>I add.<|close|>response<|sep|>{call}<|end_of_msg|>"
    text, (found,) = tools(TEMPLATES["kimi_k3"]).parse(answer)
    assert (text, json.loads(found.arguments)) == ("I add.", {"a": 3})
