"""Reasoning and tool calls in answers: piece by piece they are what they are as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.generation.generate import Result
from edgegen.models.templates.chat import ChatTemplate
from edgegen.serve.answers import AnswerFormat, AnswerStream
from edgegen.serve.blocks import BlockStream
from edgegen.serve.reasoning import CHANNELS, TAGS, think_tags
from edgegen.serve.tools import ToolSet
from tests.serve.servers import Server, user
from tests.serve.test_tools import ANSWERS, TEMPLATES, tools
from tests.tiny import CHAT_TEMPLATE

TAGGED = TAGS[0]
COMPLETE = {"minimax_m3"}
"""Dialects whose calls arrive when they are complete."""


def result(text: str, reason: Any = "stop") -> Result:
    return Result(text, [1], 1, 0, reason, "", "", 1, None, None)


def streamed(form: AnswerFormat, pieces: Sequence[str], reason: Any = "stop") -> dict[str, Any]:
    """Return the message that a client puts together, and the finish_reason."""
    stream = AnswerStream(form)
    deltas = [delta for piece in pieces for delta in stream.push(piece)]
    last, finish = stream.finish(result("".join(pieces), reason))
    message: dict[str, Any] = {"finish": finish, "calls": [], "pieces": 0}
    for delta in [*deltas, *last]:
        for name in ("reasoning_content", "content"):
            message[name] = message.get(name, "") + delta.get(name, "")
        for entry in delta.get("tool_calls", ()):
            function = entry["function"]
            if entry["index"] == len(message["calls"]):
                assert entry["id"] and entry["type"] == "function"
                message["calls"].append([function["name"], ""])
            message["calls"][entry["index"]][1] += function.get("arguments", "")
            message["pieces"] += 1
    return message


@pytest.mark.parametrize("name", ANSWERS)
def test_streamed_calls(name: str) -> None:
    """Arguments arrive in pieces, and are the whole answer's."""
    form = AnswerFormat(tools(TEMPLATES[name]))
    lead = "" if name == "llama3" else "Let me see. "
    for forced in (False, True):
        form = AnswerFormat(tools(TEMPLATES[name], forced=forced))
        text = ANSWERS[name] if forced else lead + ANSWERS[name]
        message = streamed(form, list(text))
        (call,) = message["calls"]
        assert (call[0], json.loads(call[1])) == ("add", {"a": 1})
        assert message["content"].strip() == ("" if forced else lead.strip())
        assert message["finish"] == "tool_calls"
        assert (message["pieces"] >= 3) == (name not in COMPLETE)
        assert streamed(form, [text])["calls"] == message["calls"], "in one piece"


@pytest.mark.parametrize("name", ANSWERS)
def test_a_cut_stream_shows_no_markup(name: str) -> None:
    """The text is free of it wherever the token limit cuts, and the reason is the limit."""
    form = AnswerFormat(tools(TEMPLATES[name]))
    for length in range(1, len(ANSWERS[name])):
        message = streamed(
            form, ["Hm. " if name != "llama3" else "", *ANSWERS[name][:length]], "length"
        )
        if name != "llama3":
            assert message["content"].strip() == "Hm."
        for call in message["calls"]:
            whole = message["finish"] == "tool_calls"
            assert call[0] == "add"
            assert (json.loads(call[1]) == {"a": 1}) if whole else call[1] in '{"a": 1}'


def test_several_streamed_calls() -> None:
    second = ANSWERS["hermes"].replace("1", '2, "s": "a } \\" { </tool_call>"')
    form = AnswerFormat(tools(TEMPLATES["hermes"]))
    message = streamed(form, list(f"{ANSWERS['hermes']}\n{second}"))
    arguments = [json.loads(call[1]) for call in message["calls"]]
    assert arguments == [{"a": 1}, {"a": 2, "s": 'a } " { </tool_call>'}]
    listed = AnswerFormat(tools(TEMPLATES["mistral"]))
    calls = [{"name": "add", "arguments": {"a": i}} for i in range(3)]
    message = streamed(listed, list(f"[TOOL_CALLS]{json.dumps(calls)}"))
    assert [json.loads(call[1])["a"] for call in message["calls"]] == [0, 1, 2]
    assert message["content"] == ""


@pytest.mark.parametrize("name", [name for name in ANSWERS if name != "llama3"])
@pytest.mark.parametrize("forced", [False, True])
def test_a_stop_string_inside_a_call(name: str, forced: bool) -> None:
    """The call is left out, and its markup is no text."""
    form = AnswerFormat(tools(TEMPLATES[name], forced=forced))
    for length in range(1, len(ANSWERS[name])):
        cut = msgspec.structs.replace(result(ANSWERS[name][:length]), stop="x")
        answer = form.parse(cut)
        assert not answer.text
        assert all(json.loads(call.arguments) == {"a": 1} for call in answer.calls)
        _, reason = AnswerStream(form).finish(cut)
        assert reason == ("tool_calls" if answer.calls else "stop")


SEVERAL = [name for name in ANSWERS if tools(TEMPLATES[name]).dialect.begins]


@pytest.mark.parametrize("name", SEVERAL)
def test_only_one_call_if_no_more_are_allowed(name: str) -> None:
    """With parallel_tool_calls false, later calls are neither calls nor text."""
    found = tools(TEMPLATES[name])
    form = AnswerFormat(ToolSet(found.functions, TEMPLATES[name], False, single=True))
    text = f"{ANSWERS[name]}{ANSWERS[name].replace('1', '2')}"
    for pieces in ([text], list(text)):
        message = streamed(form, pieces)
        assert [json.loads(arguments) for _, arguments in message["calls"]] == [{"a": 1}]
        assert message["content"] == ""
    assert len(form.parse(result(text)).calls) == 1


PIECEWISE = [name for name in ANSWERS if tools(TEMPLATES[name]).dialect.arguments]
TRANSLATED = [name for name in ANSWERS if tools(TEMPLATES[name]).dialect.translate]


@pytest.mark.parametrize("name", [*PIECEWISE, *TRANSLATED])
@pytest.mark.parametrize(
    "arguments",
    [
        {"a": 1, "s": 'quotes " and \\ and \n\n lines, \u00fc\U0001f600'},
        {"s": "</ <p </parameter <arg_value> </｜DSML｜", "a": -7},
        {"s": "", "a": 2},
        {},
    ],
)
def test_arguments_that_are_written_as_text(name: str, arguments: dict[str, Any]) -> None:
    """Strings arrive character by character, other values complete."""
    form = AnswerFormat(tools(TEMPLATES[name]))
    call = {"id": "abcdef123", "type": "function"}
    call |= {"function": {"name": "add", "arguments": arguments}}
    message = {"role": "assistant", "content": "", "tool_calls": [call]}
    text = TEMPLATES[name].render([message], False).removeprefix("<assistant>")
    whole = form.parse(result(text)).calls[0].arguments
    assert json.loads(whole) == arguments
    for pieces in (list(text), [text[:40], text[40:]], [text]):
        assert streamed(form, pieces)["calls"] == [["add", whole]]
    assert streamed(form, list(text))["pieces"] >= len(arguments.get("s", "")) // 2
    stream = AnswerStream(form)
    until = text.find("quotes") + 8
    early = [delta for character in text[:until] for delta in stream.push(character)]
    if until > 8:
        assert '"quotes' in "".join(d["tool_calls"][0]["function"]["arguments"] for d in early)
    assert not any("<" in delta.get("content", "") for delta in early)


CALLS = {
    "lfm2": [
        'add(a=1, s="x, y)", l=[1, {"k": "(]"}])',
        "[add(s='it\\'s \\x41\\u00e9 \\12', b=true, n=None, t=-1.5)]",
        '[add( s = "a\nb" , t = ("c", "d"))]',
        "[add()]",
    ],
    "gemma4": [
        'call:add{"a": 1, "s": "x\\n"}',
        'call:add{a:[1,{b:<|"|>x, } <|"|>}],s:some text,e:{},f:[],}',
        "call:add{}",
    ],
}


@pytest.mark.parametrize(("name", "call"), [(n, call) for n in CALLS for call in CALLS[n]])
def test_arguments_that_are_translated(name: str, call: str) -> None:
    """The known part of their JSON only grows, up to the arguments of the whole call."""
    form = AnswerFormat(tools(TEMPLATES[name]))
    begin, end = form.tools.dialect.tokens[:2] if form.tools else ("", "")
    (whole,) = form.parse(result(begin + call + end)).calls
    assert streamed(form, list(begin + call + end))["calls"] == [["add", whole.arguments]]
    assert streamed(form, [begin + call, end])["calls"] == [["add", whole.arguments]]


@pytest.mark.parametrize("damage", ["}}", "<<", '""', '"', "\n"])
@pytest.mark.parametrize("name", [n for n in ANSWERS if n not in ("llama3", "mistral_args")])
def test_a_call_after_a_malformed_one_is_whole(name: str, damage: str) -> None:
    """The stream has sent a part of the malformed one, to which nothing is added."""
    form, good = AnswerFormat(tools(TEMPLATES[name])), ANSWERS[name]
    bad = good.replace("1", f'1{damage} "s": ').replace("add", "now")
    text = f"{bad}\n{good}"
    expected = [[c.name, c.arguments] for c in form.parse(result(text)).calls if c.name == "add"]
    for pieces in ([text], list(text), [bad, good]):
        message = streamed(form, pieces)
        assert [call for call in message["calls"] if call[0] == "add"] == expected


def test_llama3_writes_one_call() -> None:
    form = AnswerFormat(tools(TEMPLATES["llama3"]))
    text = ANSWERS["llama3"] * 2
    message = streamed(form, list(text))
    assert [call[0] for call in message["calls"]] == ["add"]
    assert len(form.parse(result(text)).calls) == 1


def test_calls_after_the_first_of_a_list_arrive_at_the_end() -> None:
    text = "<|tool_call_start|>[add(a=1), add(a=2)]<|tool_call_end|>"
    message = streamed(AnswerFormat(tools(TEMPLATES["lfm2"])), list(text))
    assert message["calls"] == [["add", '{"a": 1}'], ["add", '{"a": 2}']]


@pytest.mark.parametrize("name", PIECEWISE)
def test_a_call_without_its_end(name: str) -> None:
    """Some models leave the last tags out: the arguments are completed at the end."""
    form, close = AnswerFormat(tools(TEMPLATES[name])), tools(TEMPLATES[name]).dialect.arguments
    assert close is not None
    text = ANSWERS[name][: ANSWERS[name].rindex(close.close)]
    assert streamed(form, list(text))["calls"] == [["add", '{"a": 1}']]


def test_unknown_functions_are_not_called() -> None:
    form = AnswerFormat(tools(TEMPLATES["hermes"]))
    text = ANSWERS["hermes"].replace("add", "remove_all")
    message = streamed(form, list(text))
    assert (message["calls"], message["finish"]) == ([], "stop")


def test_a_malformed_call_that_has_begun_leaves_no_markup() -> None:
    form = AnswerFormat(tools(TEMPLATES["hermes"]))
    text = '<tool_call>\n{"name": "add", "arguments": {"a": }}\n</tool_call>'
    assert streamed(form, list(text))["content"] == ""


pieces = st.lists(
    st.sampled_from(["<think>", "</think>", "<th", "ink>", "</", " ", "\n", "a", "b"])
)


@given(pieces, st.booleans())
def test_streamed_reasoning(parts: list[str], inside: bool) -> None:
    """It is the same in any pieces; a tag shows in neither part where it is one."""
    form = AnswerFormat(None, TAGGED, inside)
    text = "".join(parts)
    whole = form.parse(result(text))
    for split in (parts, list(text)):
        message = streamed(form, split)
        assert message.get("reasoning_content", "") == whole.reasoning
        assert message.get("content", "") == whole.text
    thinks = inside or text.lstrip().startswith("<think>")
    inner, closed, rest = text.partition("</think>")
    if not thinks:
        assert (whole.reasoning, whole.text) == ("", text)
    else:
        expected = inner if inside and not inner.lstrip().startswith("<think>") else None
        if expected is not None:
            assert whole.reasoning == expected.strip()
        assert whole.text == (rest.lstrip() if closed else "")


def test_reasoning_before_a_call() -> None:
    form = AnswerFormat(tools(TEMPLATES["hermes"]), TAGGED, True)
    text = f"I call add.\n</think>\n\n{ANSWERS['hermes']}"
    message = streamed(form, list(text))
    assert message["reasoning_content"] == "I call add."
    assert message["calls"] == [["add", '{"a": 1}']]
    assert form.parse(result(text)).calls[0].name == "add"


THOUGHT = "<|channel|>analysis<|message|>Hm, 2 < 3?<|end|><|start|>assistant"
FINAL = "<|channel|>final<|message|>It is <2>."
CHANNEL_ANSWERS = {
    "thought and text": (THOUGHT + FINAL, "Hm, 2 < 3?", "It is <2>."),
    "text alone": (FINAL, "", "It is <2>."),
    "a thought that is cut": (THOUGHT.partition("<|end|>")[0], "Hm, 2 < 3?", ""),
    "a header that is cut": (THOUGHT + "<|channel|>fin", "Hm, 2 < 3?", ""),
    "an end that is cut": (THOUGHT + FINAL + "<|e", "Hm, 2 < 3?", "It is <2>.<|e"),
    "a preamble": (
        THOUGHT + "<|channel|>commentary<|message|>I look.<|end|><|start|>assistant" + THOUGHT,
        "Hm, 2 < 3?Hm, 2 < 3?",
        "I look.",
    ),
    "no channels": ("It is 2.", "", "It is 2."),
}


@pytest.mark.parametrize("with_tools", [False, True])
@pytest.mark.parametrize("name", CHANNEL_ANSWERS)
def test_channels(name: str, with_tools: bool) -> None:
    """The analysis is reasoning, whole and streamed; headers are never shown."""
    text, reasoning, content = CHANNEL_ANSWERS[name]
    form = AnswerFormat(tools(TEMPLATES["gpt_oss"]) if with_tools else None, CHANNELS)
    whole = form.parse(result(text))
    assert (whole.reasoning, whole.text) == (reasoning, content)
    for pieces in (list(text), [text], [text[:30], text[30:]]):
        message = streamed(form, pieces)
        assert message.get("reasoning_content", "") == reasoning
        assert message.get("content", "") == content


@pytest.mark.parametrize("end", ["", "<|call|>"])
def test_a_call_after_a_thought(end: str) -> None:
    form = AnswerFormat(tools(TEMPLATES["gpt_oss"]), CHANNELS)
    text = THOUGHT + ANSWERS["gpt_oss"] + end
    message = streamed(form, list(text))
    assert (message["reasoning_content"], message.get("content", "")) == ("Hm, 2 < 3?", "")
    assert message["calls"] == [["add", '{"a": 1}']]
    assert form.parse(result(text)).text == ""
    without = AnswerFormat(None, CHANNELS)
    assert streamed(without, list(text)).get("content", "") == "", "no markup without tools, too"


def test_the_header_of_an_answer_in_the_prompt() -> None:
    form = AnswerFormat(None, CHANNELS, in_answer=True)
    assert streamed(form, list('{"a": 7}')).get("content") == '{"a": 7}'


def test_blocks_open_and_close_one_after_the_other() -> None:
    """This is the order in which the Responses API and Anthropic's stream them."""
    stream = BlockStream()
    changes = stream.push({"reasoning_content": "Hm"}) + stream.push({"content": "A"})
    entry = {"index": 0, "id": "x", "function": {"name": "add", "arguments": "{}"}}
    changes += stream.push({"content": "B"}) + stream.push({"tool_calls": [entry]})
    changes += stream.close()
    kinds = [(change.kind, change.block.kind.name) for change in changes]
    assert kinds == [
        *(("open", "REASONING"), ("piece", "REASONING"), ("close", "REASONING")),
        *(("open", "TEXT"), ("piece", "TEXT"), ("piece", "TEXT"), ("close", "TEXT")),
        *(("open", "CALL"), ("piece", "CALL"), ("close", "CALL")),
    ]
    assert [block.text for block in stream.blocks] == ["Hm", "AB", "{}"]


def test_templates_with_tags() -> None:
    assert think_tags(None) is None
    assert think_tags(ChatTemplate(CHAT_TEMPLATE, {})) is None
    magistral = think_tags(ChatTemplate("{{ '[THINK]x[/THINK]' }}", {}))
    assert magistral is not None and magistral.begin == "[THINK]"
    gpt_oss = ChatTemplate("{{ '<|channel|>analysis<|message|>x<|end|>' }}", {})
    assert think_tags(gpt_oss) is CHANNELS


@pytest.fixture(scope="module")
def client(thinker: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{thinker.url}/v1", api_key="x", max_retries=0) as client:
        yield client


def test_reasoning_of_a_server(client: openai.OpenAI) -> None:
    """It is in `reasoning_content`, whole and streamed; a schema's answer has none."""
    options: dict[str, Any] = {"model": "thinker", "messages": user("Hi"), "temperature": 0}
    options["max_tokens"] = 8
    message = client.chat.completions.create(**options).choices[0].message
    assert message.content == ""
    assert message.model_extra is not None and message.model_extra["reasoning_content"]
    deltas = [
        chunk.choices[0].delta for chunk in client.chat.completions.create(**options, stream=True)
    ]
    texts = [(delta.model_extra or {}).get("reasoning_content", "") for delta in deltas]
    assert "".join(texts) == message.model_extra["reasoning_content"]
    form = {"type": "json_schema", "json_schema": {"name": "n", "schema": {"const": {"a": 7}}}}
    message = (
        client.chat.completions.create(**options | {"max_tokens": 40}, response_format=form)
        .choices[0]
        .message
    )
    assert json.loads(message.content or "") == {"a": 7}
    plain = client.chat.completions.create(**options, reasoning_effort="none").choices[0].message
    assert plain.content and not (plain.model_extra or {}).get("reasoning_content")
