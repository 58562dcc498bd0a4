"""Tool calls in the dialects of real chat templates: grammar, streaming and parsing."""

from __future__ import annotations

import json
from pathlib import Path

import llguidance
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.errors import UsageError
from edgegen.models.templates.chat import ChatTemplate
from edgegen.serve.dialects import DIALECTS
from edgegen.serve.schemas import ChatRequest, Function, decode
from edgegen.serve.tools import ToolSet, messages_for, tool_set
from tests.errors import raises

FUNCTIONS = [
    Function(
        "add",
        "Adds",
        {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "s": {"type": "string"}},
            "required": ["a"],
        },
    ),
    Function("now", None, None),
]


def template(call: str, form: str = "tools | tojson") -> ChatTemplate:
    """Return a template that writes calls in a form of their own."""
    source = (
        f"{{% if tools %}}{{{{ {form} }}}}{{% endif %}}"
        "{% for m in messages %}<{{ m.role }}>{% if m.tool_calls %}"
        "{% for c in m.tool_calls %}{% set f = c.function %}" + call + "{% endfor %}{% else %}"
        "{{ m.content }}{% endif %}{% endfor %}"
        "{% if add_generation_prompt %}<assistant>{% endif %}"
    )
    return ChatTemplate(source, {})


JSON_VALUE = "{{ v if v is string else v | tojson }}"
EACH = "{% for k, v in f.arguments.items() %}"
DSML = (
    '<｜DSML｜BLOCK>\n<｜DSML｜invoke name="{{ f.name }}">\n' + EACH + "<｜DSML｜parameter name="
    f'"{{{{ k }}}}" string="{{{{ (v is string) | tojson }}}}">{JSON_VALUE}</｜DSML｜parameter>\n'
    "{% endfor %}</｜DSML｜invoke>\n</｜DSML｜BLOCK>"
)
MARK = "]<]minimax[>["
CALLS = {
    "hermes": '<tool_call>\n{"name": "{{ f.name }}", "arguments": {{ f.arguments | tojson }}}'
    "\n</tool_call>",
    "mistral": "[TOOL_CALLS][{{ f | tojson }}]",
    "mistral_args": "[TOOL_CALLS]{{ f.name }}[CALL_ID]{{ c.id }}[ARGS]{{ f.arguments | tojson }}",
    "llama3": '{"name": "{{ f.name }}", "parameters": {{ f.arguments | tojson }}}',
    "qwen3_coder": "<tool_call>\n<function={{ f.name }}>\n" + EACH + "<parameter={{ k }}>\n"
    f"{JSON_VALUE}\n</parameter>\n{{% endfor %}}</function>\n</tool_call>",
    "glm": "<tool_call>{{ f.name }}\n" + EACH + "<arg_key>{{ k }}</arg_key>\n<arg_value>"
    f"{JSON_VALUE}</arg_value>\n{{% endfor %}}</tool_call>",
    "gemma4": "<|tool_call>call:{{ f.name ~ '{' }}" + EACH + "{{ k }}:{% if v is string %}"
    '<|"|>{{ v }}<|"|>{% else %}{{ v | tojson }}{% endif %}{{ "," if not loop.last }}{% endfor %}'
    "}<tool_call|>",
    "gpt_oss": "<|start|>assistant to=functions.{{ f.name }}<|channel|>commentary json<|message|>"
    "{{ f.arguments | tojson }}<|call|>",
    "deepseek_r1": "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>{{ f.name }}\n"
    "```json\n{{ f.arguments | tojson }}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
    "deepseek_v31": "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>{{ f.name }}<｜tool▁sep｜>"
    "{{ f.arguments | tojson }}<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
    "kimi": "<|tool_calls_section_begin|><|tool_call_begin|>functions.{{ f.name }}:0"
    "<|tool_call_argument_begin|>{{ f.arguments | tojson }}<|tool_call_end|>"
    "<|tool_calls_section_end|>",
    "lfm2": "<|tool_call_start|>[{{ f.name }}(" + EACH + "{{ k }}={{ v | tojson }}"
    "{{ ', ' if not loop.last }}{% endfor %})]<|tool_call_end|>",
    "phi4": "<|tool_call|>[{{ f | tojson }}]<|/tool_call|>",
    "functionary": "<function={{ f.name }}>{{ f.arguments | tojson }}</function>",
    "tool_list": "<TOOLCALL>[{{ f | tojson }}]</TOOLCALL>",
    "minimax": '<minimax:tool_call>\n<invoke name="{{ f.name }}">\n' + EACH + "<parameter "
    f'name="{{{{ k }}}}">{JSON_VALUE}</parameter>\n{{% endfor %}}</invoke>\n</minimax:tool_call>',
    "minimax_m3": f'{MARK}<tool_call>\n{MARK}<invoke name="{{{{ f.name }}}}">'
    + EACH
    + f"{MARK}<{{{{ k }}}}>{JSON_VALUE}{MARK}</{{{{ k }}}}>{{% endfor %}}{MARK}</invoke>\n"
    f"{MARK}</tool_call>",
    "kimi_k3": '<|open|>tools<|sep|><|open|>call tool="{{ f.name }}" index="1"<|sep|>'
    + EACH
    + '<|open|>argument key="{{ k }}" type="{{ "string" if v is string else "number" }}"<|sep|>'
    f"{JSON_VALUE}<|close|>argument<|sep|>{{% endfor %}}<|close|>call<|sep|><|close|>tools<|sep|>",
    "cohere": '<|START_ACTION|>[\n    {"tool_call_id": "0", "tool_name": "{{ f.name }}", '
    '"parameters": {{ f.arguments | tojson }}}\n]<|END_ACTION|>',
    "granite": "<|tool_call|>[{{ f | tojson }}]",
    "deepseek_v32": DSML.replace("BLOCK", "function_calls"),
    "deepseek_v4": DSML.replace("BLOCK", "tool_calls"),
}
"""One call as the shipped templates write it, by dialect."""
TEMPLATES = {name: template(call) for name, call in CALLS.items()}
HERMES = TEMPLATES["hermes"]
WITHOUT = ChatTemplate("{{ messages }}", {})
DSML_CALL = (
    '<｜DSML｜BLOCK>\n<｜DSML｜invoke name="add">\n<｜DSML｜parameter name="a" string="false">1'
    "</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜BLOCK>"
)
ANSWERS = {
    "hermes": '<tool_call>\n{"name": "add", "arguments": {"a": 1}}\n</tool_call>',
    "mistral": '[TOOL_CALLS][{"name": "add", "arguments": {"a": 1}}]',
    "mistral_args": '[TOOL_CALLS]add[ARGS]{"a": 1}',
    "llama3": '{"name": "add", "parameters": {"a": 1}}',
    "qwen3_coder": "<tool_call>\n<function=add>\n<parameter=a>\n1\n</parameter>\n</function>\n"
    "</tool_call>",
    "glm": "<tool_call>add\n<arg_key>a</arg_key>\n<arg_value>1</arg_value>\n</tool_call>",
    "gemma4": "<|tool_call>call:add{a:1}<tool_call|>",
    "gpt_oss": '<|channel|>commentary to=functions.add <|constrain|>json<|message|>{"a": 1}',
    "deepseek_r1": "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>add\n```json\n"
    '{"a": 1}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
    "deepseek_v31": "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>add<｜tool▁sep｜>"
    '{"a": 1}<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
    "kimi": "<|tool_calls_section_begin|><|tool_call_begin|>functions.add:0"
    '<|tool_call_argument_begin|>{"a": 1}<|tool_call_end|><|tool_calls_section_end|>',
    "lfm2": '<|tool_call_start|>[{"name": "add", "arguments": {"a": 1}}]<|tool_call_end|>',
    "phi4": '<|tool_call|>[{"name": "add", "arguments": {"a": 1}}]<|/tool_call|>',
    "functionary": '<function=add>{"a": 1}</function>',
    "tool_list": '<tool_calls>[{"name": "add", "arguments": {"a": 1}}]</tool_calls>',
    "minimax": '<minimax:tool_call>\n<invoke name="add">\n<parameter name="a">1</parameter>\n'
    "</invoke>\n</minimax:tool_call>",
    "minimax_m3": f'{MARK}<tool_call>\n{MARK}<invoke name="add">{MARK}<a>1{MARK}</a>{MARK}'
    f"</invoke>\n{MARK}</tool_call>",
    "kimi_k3": '<|open|>tools<|sep|><|open|>call tool="add" index="1"<|sep|><|open|>argument '
    'key="a" type="number"<|sep|>1<|close|>argument<|sep|><|close|>call<|sep|><|close|>tools'
    "<|sep|>",
    "cohere": '<|START_ACTION|>[{"tool_call_id": "0", "tool_name": "add", "parameters": {"a": 1}}]'
    "<|END_ACTION|>",
    "granite": '<|tool_call|>[{"name": "add", "arguments": {"a": 1}}]',
    "deepseek_v32": DSML_CALL.replace("BLOCK", "function_calls"),
    "deepseek_v4": DSML_CALL.replace("BLOCK", "tool_calls"),
}
"""A call as a model writes it, in the form that the grammar of a required call has."""


def tools(template: ChatTemplate, forced: bool = False) -> ToolSet:
    return ToolSet(FUNCTIONS, template, forced)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_dialect_is_that_of_the_calls_which_the_template_writes(name: str) -> None:
    found = tools(TEMPLATES[name])
    assert (found.dialect.name, found.format.in_template) == (name, True)


def test_every_dialect_is_tested() -> None:
    assert TEMPLATES.keys() == ANSWERS.keys() == DIALECTS.parts().keys()


def test_words_in_a_template_do_not_choose_a_dialect() -> None:
    """A comment, and an instruction that names another model's marker."""
    note = "{# [TOOL_CALLS] and <|tool_call> #}Never write [TOOL_CALLS] or <tool_call>. "
    source = note + TEMPLATES["kimi"].source
    assert tools(ChatTemplate(source, {})).dialect.name == "kimi"
    assert not tools(WITHOUT).format.in_template


def test_a_template_that_only_lists_tools() -> None:
    listed = ChatTemplate(
        "{% if tools %}<|tool_list_start|>{{ tools | tojson }}{% endif %}"
        "{% for m in messages %}{{ m.content }}{% endfor %}",
        {},
    )
    found = tools(listed)
    assert (found.dialect.name, found.format.in_template) == ("lfm2", True)


VALUES = [
    "a b",
    "line\nline\n\n  indented",
    "quotes \" and ' and \\ and \u00fc \U0001f600",
    "",
    "12",
    "true",
    "[1]",
    "a, b: {c}",
]
ARGUMENTS = [{"s": value, "a": 1} for value in VALUES] + [
    {"a": -7, "l": [1, "x", [True, None]], "o": {"k": {"n": 1.5}}},
    {},
]


@pytest.mark.parametrize("name", TEMPLATES)
def test_calls_that_the_template_writes_are_read_back(name: str) -> None:
    """Every argument of two calls, with text before them."""
    form = tools(TEMPLATES[name])
    for arguments in ARGUMENTS:
        function = {"name": "add", "arguments": arguments}
        calls = [{"id": "abcdef123", "type": "function", "function": function}]
        message = {"role": "assistant", "content": "", "tool_calls": calls}
        text = TEMPLATES[name].render([message], False).removeprefix("<assistant>")
        rest, found = form.parse(text)
        assert rest == ""
        assert [(c.name, json.loads(c.arguments)) for c in found] == [("add", arguments)], text
        if form.dialect.begins:
            rest, found = form.parse(f"I add.\n{text}\n{text}")
            assert (rest, len(found)) == ("I add.", 2)


@pytest.mark.parametrize("name", ANSWERS)
def test_calls_are_parsed(name: str) -> None:
    text, (call,) = tools(TEMPLATES[name]).parse(ANSWERS[name])
    assert text == ""
    assert (call.name, json.loads(call.arguments)) == ("add", {"a": 1})
    record = call.record()
    assert record["type"] == "function"
    assert record["id"].startswith("call_")


@pytest.mark.parametrize("name", ANSWERS)
def test_a_cut_or_unknown_call_is_text(name: str) -> None:
    found = tools(TEMPLATES[name])
    for end in range(1, len(ANSWERS[name])):
        text, calls = found.parse(ANSWERS[name][:end])
        assert calls or (text == ANSWERS[name][:end] or name == "gpt_oss")
    assert found.parse(ANSWERS[name].replace("add", "sub"))[1] == []


def test_gpt_oss_shows_the_final_channel() -> None:
    found = tools(TEMPLATES["gpt_oss"])
    thought = "<|channel|>analysis<|message|>Hm, 2?<|end|>"
    final = "<|start|>assistant<|channel|>final<|message|>It is 2."
    assert found.parse(thought + final) == ("It is 2.", [])
    text, calls = found.parse(thought + "<|start|>assistant" + ANSWERS["gpt_oss"])
    assert (text, len(calls)) == ("", 1)


def test_phi_writes_calls_after_a_word() -> None:
    text, calls = tools(TEMPLATES["phi4"]).parse('functools[{"name": "now", "arguments": {}}]')
    assert (text, [call.name for call in calls]) == ("", ["now"])


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


@pytest.mark.parametrize("name", ANSWERS)
def test_a_call_that_is_cut_off_shows_no_markup(name: str) -> None:
    """Wherever a token limit cuts an answer, a call is complete or left out."""
    free, forced = tools(TEMPLATES[name]), tools(TEMPLATES[name], forced=True)
    for length in range(1, len(ANSWERS[name])):
        piece = ANSWERS[name][:length]
        text, calls = forced.parse(piece, cut=True)
        assert not text
        assert all(json.loads(call.arguments) == {"a": 1} for call in calls)
        if free.dialect.begins:
            assert free.parse(f"Let me see. {piece}", cut=True)[0].strip() == "Let me see."
    assert free.parse("Let me see.", cut=True) == ("Let me see.", [])


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


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
@pytest.mark.parametrize("name", ANSWERS)
def test_numbers_that_json_lacks(name: str, number: str) -> None:
    """The call, or the argument, stays text."""
    text, calls = tools(TEMPLATES[name]).parse(ANSWERS[name].replace("1", number))
    for call in calls:
        assert json.loads(call.arguments) == {"a": number}
    assert calls or number in text or name == "gpt_oss"


@pytest.mark.parametrize("code", ["{1, 2}", "{[1]: 2}", "{1: 2}", "b'x'", "2j", "...", "{**a}"])
def test_literals_that_json_lacks(code: str) -> None:
    text = f"<|tool_call_start|>[add(a={code})]<|tool_call_end|>"
    assert tools(TEMPLATES["lfm2"]).parse(text) == (text, [])


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_grammar_of_a_forced_call(name: str) -> None:
    """It accepts what `parse` parses, and neither other functions nor other arguments."""
    found = tools(TEMPLATES[name], forced=True)
    grammar = llguidance.LLMatcher.grammar_from_lark(found.grammar())
    assert accepts(grammar, ANSWERS[name])
    assert not accepts(grammar, ANSWERS[name].replace("add", "sub"))
    assert not accepts(grammar, ANSWERS[name].replace("1", '"x"'))


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
            assert not any(begin in text[:end] for begin in found.dialect.begins)


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
    plain = messages_for(messages, tools(WITHOUT))
    assert plain[0]["content"].startswith("Be short.\n\nYou may call functions.")
    assert '"name":"add"' in plain[0]["content"]
    assert tools(WITHOUT).parse(plain[2]["content"])[1][0].name == "add", (
        "the rewritten call can be parsed"
    )
    assert plain[3] == {"role": "user", "content": "<tool_response>\n2\n</tool_response>"}


def test_a_template_that_writes_calls_but_lists_no_tools() -> None:
    """The description shows the template's own form, and the template gets the calls."""
    own = template(CALLS["deepseek_v31"], '""')
    found = tools(own)
    assert (found.dialect.name, found.format.in_template) == ("deepseek_v31", False)
    call = {"id": "", "type": "function", "function": {"name": "add", "arguments": {"a": 1}}}
    messages = [{"role": "assistant", "content": None, "tool_calls": [call]}]
    system, answer = messages_for(messages, found)
    assert "<｜tool▁calls▁begin｜>" in system["content"]
    assert answer == messages[0] | {"content": ""}


@pytest.mark.parametrize("as_text", [True, False])
def test_calls_without_text_have_the_content_that_the_template_expects(as_text: bool) -> None:
    """Some templates require None, some fail on it; some concatenate the arguments."""
    arguments = "f.arguments + ''" if as_text else "f.arguments | tojson"
    call = "[TOOL_CALLS]{{ f.name }}[ARGS]{{ " + arguments + " }}"
    source = template(call).source.replace("if m.tool_calls", "if m.content is none")
    message = {"role": "assistant", "content": ""}
    message["tool_calls"] = [{"function": {"name": "add", "arguments": {"a": 1}}}]
    (formed,) = messages_for([message], tools(ChatTemplate(source, {})))
    assert formed["content"] is None
    assert formed["tool_calls"][0]["function"]["arguments"] == ('{"a": 1}' if as_text else {"a": 1})
    (formed,) = messages_for([message | {"content": "text"}], tools(ChatTemplate(source, {})))
    assert formed["content"] == "text"


SHIPPED = {
    "gemma4": ["google-gemma-4-31B-it", "google-gemma-4-31B-it-interleaved"],
    "glm": ["GLM-4.6", "GLM-4.7-Flash"],
    "qwen3_coder": ["Qwen3-Coder", "Qwen3.5-4B", "ByteDance-Seed-OSS"],
    "hermes": [
        *("Qwen-Qwen3-0.6B", "Qwen-Qwen2.5-7B-Instruct", "ibm-granite-granite-4.0"),
        *("NousResearch-Hermes-2-Pro-Llama-3-8B-tool_use", "MiMo-VL"),
    ],
    "mistral": ["mistralai-Mistral-Nemo-Instruct-2407"],
    "mistral_args": [
        *("Mistral-Small-3.2-24B-Instruct-2506", "mistralai-Ministral-3-14B-Reasoning-2512"),
        "unsloth-mistral-Devstral-Small-2507",
    ],
    "llama3": [f"meta-llama-Llama-{n}-Instruct" for n in ("3.1-8B", "3.2-3B", "3.3-70B")],
    "gpt_oss": ["openai-gpt-oss-120b"],
    "lfm2": ["LFM2-8B-A1B", "LFM2.5-8B-A1B"],
    "deepseek_r1": ["llama-cpp-deepseek-r1", "deepseek-ai-DeepSeek-R1-Distill-Llama-8B"],
    "deepseek_v31": ["deepseek-ai-DeepSeek-V3.1"],
    "kimi": ["moonshotai-Kimi-K2", "Kimi-K2-Instruct", "Kimi-K2-Thinking"],
    "kimi_k3": ["Kimi-K3"],
    "minimax": ["MiniMax-M2"],
    "minimax_m3": ["MiniMax-M3"],
    "functionary": ["meetkai-functionary-medium-v3.1"],
    "deepseek_v32": ["deepseek-ai-DeepSeek-V3.2"],
    "deepseek_v4": ["deepseek-ai-DeepSeek-V4", "deepseek-ai-DeepSeek-V4-Flash-0731"],
    "cohere": ["CohereForAI-c4ai-command-r7b-12-2024-tool_use", "Cohere2MoE"],
    "granite": ["ibm-granite-granite-3.3-2B-Instruct"],
    "tool_list": ["MiniMax-M1", "NVIDIA-Nemotron-Nano-v2", "unsloth-Apriel-1.5"],
}


@pytest.mark.slow
@pytest.mark.parametrize(("dialect", "name"), [(d, n) for d in SHIPPED for n in SHIPPED[d]])
def test_shipped_templates(llamacpp: Path, dialect: str, name: str) -> None:
    source = (llamacpp / "models" / "templates" / f"{name}.jinja").read_text("utf-8")
    shipped = ChatTemplate(source, {"bos_token": "<s>", "eos_token": "</s>"})
    found = tools(shipped)
    assert found.dialect.name == dialect
    assert found.format.in_template or found.format.example
    if "LFM2-" in name or dialect == "granite":  # lists tools but writes no calls
        return
    user = {"role": "user", "content": "Add."}
    # LFM2.5 writes quotes inside quotes, which nothing can read back.
    for arguments in ARGUMENTS[: 2 if dialect == "lfm2" else 4]:
        call = {"id": "abcdef123", "type": "function"}
        call |= {"function": {"name": "add", "arguments": arguments}}
        messages = [user, {"role": "assistant", "content": "", "tool_calls": [call]}]
        listed = [{"type": "function", "function": function} for function in LISTED]
        formed = [m for m in messages_for(messages, found) if m["role"] != "system"]
        text = shipped.render(formed, False, listed)
        _, calls = found.parse(text[text.index("Add.") + 4 :].removeprefix(turn(shipped)))
        assert [json.loads(c.arguments) for c in calls] == [arguments], text


LISTED = [{"name": "add", "description": "Adds", "parameters": FUNCTIONS[0].parameters}]


def turn(template: ChatTemplate) -> str:
    """Return the text between a user's message and the answer."""
    text = template.render([{"role": "user", "content": "Add."}], True, [])
    return text[text.index("Add.") + 4 :]
