"""Anthropic's Python client, whole and streamed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anthropic
import httpx
import pytest

from tests.errors import check_text
from tests.serve.servers import Server, user

TOOL: Any = {
    "name": "add",
    "description": "Adds",
    "input_schema": {
        "type": "object",
        "properties": {"a": {"type": "integer", "minimum": 0, "maximum": 99}},
        "required": ["a"],
        "additionalProperties": False,
    },
}
OPTIONS: dict[str, Any] = {"model": "tiny", "max_tokens": 6, "extra_body": {"temperature": 0}}


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(base_url=server.url, api_key="x", max_retries=0) as client:
        yield client


def test_text(server: Server, client: anthropic.Anthropic) -> None:
    """The answer is that of /v1/chat/completions, also for content in blocks."""
    message = client.messages.create(**OPTIONS, messages=user("Hi"), system="Be short.")
    messages = [{"role": "system", "content": "Be short."}, *user("Hi")]
    chat = server.post(messages=messages, temperature=0, max_tokens=6).json()
    (block,) = message.content
    assert block.text == chat["choices"][0]["message"]["content"]
    assert (message.stop_reason, message.role) == ("max_tokens", "assistant")
    count = chat["usage"]["prompt_tokens"]
    assert message.usage.input_tokens + (message.usage.cache_read_input_tokens or 0) == count
    assert message.usage.output_tokens == 6
    blocks = [{"type": "text", "text": "Hi", "cache_control": {"type": "ephemeral"}}]
    system = [{"type": "text", "text": "Be short."}]
    content = [{"role": "user", "content": blocks}]
    same = client.messages.create(**OPTIONS, messages=content, system=system)
    assert same.content[0].text == block.text
    assert same.usage.cache_read_input_tokens
    assert same.usage.input_tokens + same.usage.cache_read_input_tokens == count
    counted = client.messages.count_tokens(model="tiny", messages=content, system=system)
    assert counted.input_tokens == count


def test_stream(client: anthropic.Anthropic) -> None:
    whole = client.messages.create(**OPTIONS, messages=user("Hi"))
    kinds, text = [], ""
    with client.messages.stream(**OPTIONS, messages=user("Hi")) as stream:
        for event in stream:
            kinds.append(event.type)
            if event.type == "content_block_delta":
                text += event.delta.text
        final = stream.get_final_message()
    assert [k for k in dict.fromkeys(kinds) if k != "text"] == [
        *("message_start", "content_block_start", "content_block_delta", "content_block_stop"),
        *("message_delta", "message_stop"),
    ]
    assert text == whole.content[0].text == final.content[0].text
    assert final.stop_reason == "max_tokens"
    assert final.usage.output_tokens == 6


@pytest.mark.parametrize("choice", [{"type": "any"}, {"type": "tool", "name": "add"}])
def test_tools(client: anthropic.Anthropic, choice: Any) -> None:
    """A call, its pieces in a stream, and a conversation that goes on with its result."""
    options: Any = OPTIONS | {"max_tokens": 60, "tools": [TOOL]}
    message = client.messages.create(**options, tool_choice=choice, messages=user("Add."))
    (call,) = message.content
    assert (call.type, call.name, message.stop_reason) == ("tool_use", "add", "tool_use")
    assert call.input.keys() == {"a"}
    pieces = []
    with client.messages.stream(**options, tool_choice=choice, messages=user("Add.")) as stream:
        for event in stream:
            if event.type == "content_block_delta":
                pieces.append(event.delta.partial_json)
        (streamed,) = stream.get_final_message().content
    assert len(pieces) > 1
    assert json.loads("".join(pieces)) == call.input == streamed.input
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "4"}
    following = [*user("Add."), {"role": "assistant", "content": [call.model_dump()]}]
    blocks = [result, {"type": "text", "text": "Go on."}]
    following.append({"role": "user", "content": blocks})
    assert client.messages.create(**OPTIONS, messages=following).content


def test_stop_sequence(server: Server, client: anthropic.Anthropic) -> None:
    text = client.messages.create(**OPTIONS, messages=user("Hi")).content[0].text
    message = client.messages.create(**OPTIONS, messages=user("Hi"), stop_sequences=[text[2]])
    assert (message.stop_reason, message.stop_sequence) == ("stop_sequence", text[2])
    assert message.content == [] or message.content[0].text == text[: text.index(text[2])]


def test_thinking(thinker: Server) -> None:
    options: Any = OPTIONS | {"model": "thinker", "messages": user("Hi")}
    with anthropic.Anthropic(base_url=thinker.url, api_key="x", max_retries=0) as client:
        message = client.messages.create(**options)
        assert message.content[0].type == "thinking"
        with client.messages.stream(**options) as stream:
            assert stream.get_final_message().content[0].thinking == message.content[0].thinking
        plain = client.messages.create(**options, thinking={"type": "disabled"})
        assert plain.content[0].type == "text"


def test_keys(tiny: Path) -> None:
    """The key may come in Anthropic's header."""
    with Server(tiny, "--engine", "reference", "--api-key", "k") as server:
        body = {"max_tokens": 1, "messages": user("Hi")}
        for key, status in (("k", 200), ("other", 401)):
            headers = {"x-api-key": key}
            found = httpx.post(f"{server.url}/v1/messages", json=body, headers=headers)
            assert found.status_code == status
        for key, works in (("k", True), ("other", False)):
            with anthropic.Anthropic(base_url=server.url, api_key=key, max_retries=0) as client:
                if works:
                    client.messages.create(**OPTIONS, messages=user("Hi"))
                else:
                    with pytest.raises(anthropic.AuthenticationError):
                        client.messages.create(**OPTIONS, messages=user("Hi"))


REFUSED: dict[str, dict[str, Any]] = {
    "no limit": {"messages": user("a")},
    "image": {"messages": [{"role": "user", "content": [{"type": "image"}]}], "max_tokens": 1},
    "search": {"messages": user("a"), "max_tokens": 1, "tools": [{"type": "web_search"}]},
    "choice": {"messages": user("a"), "max_tokens": 1, "tool_choice": {"type": "some"}},
    "misspelt": {"messages": user("a"), "max_tokens": 1, "temprature": 1},
    "thinking": {"messages": user("a"), "max_tokens": 1, "thinking": {"type": "enabled"}},
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(server: Server, name: str) -> None:
    response = server.post("/v1/messages", **REFUSED[name])
    assert response.status_code == 400, response.text
    error = response.json()
    assert (error["type"], error["error"]["type"]) == ("error", "invalid_request_error")
    check_text(error["error"]["message"])
    assert server.post("/v1/messages", model="x").json()["error"]["type"] == "invalid_request_error"
