"""Tool calls in the dialects of real chat templates: grammar, streaming and parsing."""

from __future__ import annotations

import json

import llguidance
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.errors import UsageError
from edgegen.serve.schemas import ChatRequest, Function, decode
from edgegen.serve.tools import DIALECTS, ToolSet, explain, tool_set
from tests.errors import raises

FUNCTIONS = [
    Function("add", "Adds", {"type": "object", "properties": {"a": {"type": "integer"}}}),
    Function("now", None, None),
]
HERMES = "{% if tools %}<tool_call></tool_call>{% endif %}"
MISTRAL = "{% if tools %}[AVAILABLE_TOOLS]{% endif %}[TOOL_CALLS]"
LLAMA3 = """{% if tools %}{"name": function name, "parameters": dictionary}{% endif %}"""
TEMPLATES = {"hermes": HERMES, "mistral": MISTRAL, "llama3": LLAMA3}


def tools(template: str, forced: bool = False) -> ToolSet:
    return ToolSet(FUNCTIONS, template, forced)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_dialect_is_detected(name: str) -> None:
    found = tools(TEMPLATES[name])
    assert (found.dialect.name, found.in_template) == (name, True)
    assert not tools("{{ messages }}").in_template


ANSWERS = {
    "hermes": '<tool_call>\n{"name": "add", "arguments": {"a": 1}}\n</tool_call>',
    "mistral": '[TOOL_CALLS][{"name": "add", "arguments": {"a": 1}}]',
    "llama3": '{"name": "add", "parameters": {"a": 1}}',
}


@pytest.mark.parametrize("name", ANSWERS)
def test_calls_are_parsed(name: str) -> None:
    text, (call,) = tools(TEMPLATES[name]).parse(ANSWERS[name])
    assert text == ""
    assert (call.name, json.loads(call.arguments)) == ("add", {"a": 1})
    record = call.record()
    assert record["type"] == "function"
    assert record["id"].startswith("call_")


EYES = {"enum": ["left", "right"]}
EYE = {"type": "object", "required": ["e"], "additionalProperties": False}
TREE = {"anyOf": [{"$ref": "#"}, {"type": "null"}]}
WITH_REFERENCES = {
    "$defs": EYE | {"properties": {"e": {"$ref": "#/$defs/Eye"}}, "$defs": {"Eye": EYES}},
    "definitions": EYE
    | {"properties": {"e": {"$ref": "#/definitions/Eye"}}, "definitions": {"Eye": EYES}},
    "another property": EYE | {"properties": {"e": {"$ref": "#/properties/o"}, "o": EYES}},
    "an id": EYE
    | {"properties": {"e": {"$ref": "https://x.org/s#/$defs/Eye"}}, "$defs": {"Eye": EYES}}
    | {"$id": "https://x.org/s"},
    "the root": EYE | {"properties": {"e": {"anyOf": [EYES, {"$ref": "#"}]}}},
    "a reference as the root": {
        "$ref": "#/$defs/Args",
        "$defs": {"Args": EYE | {"properties": {"e": EYES}}},
    },
}
DRAFTS = ("draft-04/schema#", "draft-07/schema#", "draft/2019-09/schema", "draft/2020-12/schema")


@pytest.mark.parametrize("draft", [None, *DRAFTS])
@pytest.mark.parametrize("case", WITH_REFERENCES)
def test_references_stay_inside_the_schema_of_a_function(case: str, draft: str | None) -> None:
    """Nested Pydantic models and enums are written with $defs."""
    schema = dict(WITH_REFERENCES[case])
    if draft is not None:
        schema["$schema"] = f"http://json-schema.org/{draft}"
    if "draft-04" in str(draft) and "$id" in schema:
        schema["id"] = schema.pop("$id")
    functions = [Function("look", None, schema), Function("see", None, schema)]
    grammar = ToolSet(functions, HERMES, True).grammar()
    for value, valid in (("left", True), ("up", False)):
        for name in ("look", "see"):
            call = json.dumps({"name": name, "arguments": {"e": value}})
            assert accepts(grammar, f"<tool_call>\n{call}\n</tool_call>") == valid


def accepts(grammar: str, text: str) -> bool:
    matcher = llguidance.LLMatcher(llguidance.LLTokenizer("byte"), grammar, log_level=0)
    assert not matcher.get_error()
    data = list(text.encode())
    return bool(matcher.try_consume_tokens(data) == len(data) and matcher.is_accepting())


def test_several_calls_between_text() -> None:
    found = tools(HERMES)
    answer = f"Let me see.\n{ANSWERS['hermes']}\n{ANSWERS['hermes'].replace('1', '2')}"
    text, calls = found.parse(answer)
    assert text == "Let me see."
    assert [json.loads(call.arguments)["a"] for call in calls] == [1, 2]
    cut = found.parse('<tool_call>\n{"name": "now", "arguments": {}}')
    assert [call.name for call in cut[1]] == ["now"], "the end marker may be missing"


@pytest.mark.parametrize(
    "text",
    [
        "no call at all",
        "<tool_call>not json</tool_call>",
        '<tool_call>{"name": "delete_everything", "arguments": {}}</tool_call>',
        "<tool_call>" + "[" * 50_000,
        "<tool_call>",
    ],
)
def test_malformed_calls_stay_text(text: str) -> None:
    assert tools(HERMES).parse(text) == (text, [])


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_grammar_of_a_forced_call(name: str) -> None:
    """It accepts what `parse` parses, and neither other functions nor other arguments."""
    found = tools(TEMPLATES[name], forced=True)
    tokenizer = llguidance.LLTokenizer("byte")
    grammar = llguidance.LLMatcher.grammar_from_lark(found.grammar())

    def accepts(text: str) -> bool:
        matcher = llguidance.LLMatcher(tokenizer, grammar)
        assert not matcher.get_error()
        ids = tokenizer.tokenize_str(text)
        return matcher.try_consume_tokens(ids) == len(ids) and matcher.is_accepting()

    assert accepts(ANSWERS[name])
    assert not accepts(ANSWERS[name].replace("add", "sub"))
    assert not accepts(ANSWERS[name].replace("1", '"x"'))


@given(st.lists(st.sampled_from(["<tool", "_call>", "<", "a", "{", "}", "\n", "[TOOL", "_CALLS]"])))
def test_a_stream_never_contains_a_marker(pieces: list[str]) -> None:
    """The safe length only grows, and the text within it has no part of a marker."""
    for template in TEMPLATES.values():
        found, text, shown = tools(template), "", 0
        for piece in pieces:
            text += piece
            end = found.safe_length(text)
            assert shown <= end <= len(text)
            shown = end
            if found.dialect.begin:
                assert found.dialect.begin not in text[:end]


def request(**more: object) -> ChatRequest:
    body = {"messages": [{"role": "user", "content": "Hi"}], **more}
    return decode(json.dumps(body).encode(), ChatRequest)


def test_choices() -> None:
    listed = [{"type": "function", "function": {"name": name}} for name in ("add", "now")]
    assert tool_set(request(), HERMES) is None
    assert tool_set(request(tools=listed, tool_choice="none"), HERMES) is None
    auto = tool_set(request(tools=listed), HERMES)
    assert auto is not None
    assert not auto.forced
    chosen = {"type": "function", "function": {"name": "now"}}
    named = tool_set(request(tools=listed, tool_choice=chosen), HERMES)
    assert named is not None
    assert ([f.name for f in named.functions], named.forced) == (["now"], True)
    with raises(UsageError, "tool_choice", "now", "add"):
        tool_set(request(tools=listed[:1], tool_choice=chosen), HERMES)
    with raises(UsageError, "required"):
        tool_set(request(tool_choice="required"), HERMES)


def test_templates_without_tool_support_get_a_description() -> None:
    messages = [
        {"role": "system", "content": "Be short."},
        {"role": "user", "content": "1 + 1?"},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [{"function": {"name": "add", "arguments": {"a": 1}}}],
        },
        {"role": "tool", "content": "2"},
    ]
    plain = explain(messages, tools(""))
    assert plain[0]["content"].startswith("Be short.\n\nYou may call functions.")
    assert '"name":"add"' in plain[0]["content"]
    assert tools("").parse(plain[2]["content"])[1][0].name == "add", (
        "the rewritten call can be parsed"
    )
    assert plain[3] == {"role": "user", "content": "<tool_response>\n2\n</tool_response>"}
    assert {dialect.name for dialect in DIALECTS} == set(TEMPLATES)
