"""OpenAI's Python client with the Responses API, whole and streamed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import openai
import pytest
from openai.types.responses import Response

from tests.errors import check_text
from tests.serve.servers import Server, user

TOOL = {
    "type": "function",
    "name": "add",
    "description": "Adds",
    "parameters": {
        "type": "object",
        "properties": {"a": {"type": "integer", "minimum": 0, "maximum": 99}},
        "required": ["a"],
        "additionalProperties": False,
    },
}


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{server.url}/v1", api_key="x", max_retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def thinking(thinker: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{thinker.url}/v1", api_key="x", max_retries=0) as client:
        yield client


def ask(client: openai.OpenAI, **fields: Any) -> Response:
    body: dict[str, Any] = {"model": "tiny", "temperature": 0, "max_output_tokens": 6}
    response = client.responses.create(**body | fields)
    assert isinstance(response, Response)
    return response


def events(client: openai.OpenAI, **fields: Any) -> list[Any]:
    body: dict[str, Any] = {"model": "tiny", "temperature": 0, "max_output_tokens": 6}
    return list(client.responses.create(**body | fields, stream=True))


def test_text(server: Server, client: openai.OpenAI) -> None:
    """The answer is that of /v1/chat/completions, as is one to several items."""
    response = ask(client, input="Hi", instructions="Be short.")
    messages = [{"role": "system", "content": "Be short."}, *user("Hi")]
    chat = server.post(messages=messages, temperature=0, max_tokens=6).json()
    assert response.output_text == chat["choices"][0]["message"]["content"]
    assert (response.status, response.object) == ("incomplete", "response")
    assert response.incomplete_details is not None
    assert response.incomplete_details.reason == "max_output_tokens"
    assert response.usage is not None
    assert response.usage.input_tokens == chat["usage"]["prompt_tokens"]
    items: list[Any] = [
        {"role": "developer", "content": "Be short."},
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
    ]
    assert ask(client, input=items).output_text == response.output_text


def test_token_counts(server: Server, client: openai.OpenAI) -> None:
    """They are those of an answer to the same request, also of /v1/chat/completions."""
    answered = ask(client, input="Hi", instructions="Be short.")
    counted = client.responses.input_tokens.count(input="Hi", instructions="Be short.")
    assert answered.usage is not None
    assert counted.input_tokens == answered.usage.input_tokens
    messages = [{"role": "system", "content": "Be short."}, *user("Hi")]
    same = server.post("/v1/chat/completions/input_tokens", messages=messages).json()
    assert same == {"object": "response.input_tokens", "input_tokens": counted.input_tokens}


def test_stream(client: openai.OpenAI) -> None:
    """The events have consecutive numbers, and their texts are those of the whole response."""
    whole = ask(client, input="Hi")
    found = events(client, input="Hi")
    assert [event.sequence_number for event in found] == list(range(len(found)))
    kinds = [event.type.removeprefix("response.") for event in found]
    assert list(dict.fromkeys(kinds)) == [
        *("created", "in_progress", "output_item.added", "content_part.added"),
        *("output_text.delta", "output_text.done", "content_part.done", "output_item.done"),
        "incomplete",
    ]
    deltas = [event.delta for event in found if event.type == "response.output_text.delta"]
    assert "".join(deltas) == whole.output_text == found[-1].response.output_text
    assert whole.usage is not None
    assert found[-1].response.usage.output_tokens == whole.usage.output_tokens
    with client.responses.stream(model="tiny", input="Hi", temperature=0, max_output_tokens=6) as s:
        assert "".join(e.delta for e in s if e.type == "response.output_text.delta")


@pytest.mark.parametrize("choice", ["required", {"type": "function", "name": "add"}])
def test_tools(client: openai.OpenAI, choice: Any) -> None:
    """A call, its pieces in a stream, and a conversation that goes on with its result."""
    options = {"tools": [TOOL], "tool_choice": choice, "max_output_tokens": 60}
    response = ask(client, input="Add.", **options)
    (call,) = response.output
    assert call.type == "function_call" and call.name == "add"
    assert json.loads(call.arguments).keys() == {"a"}
    found = events(client, input="Add.", **options)
    pieces = [e.delta for e in found if e.type == "response.function_call_arguments.delta"]
    assert len(pieces) > 1
    assert json.loads("".join(pieces)) == json.loads(call.arguments)
    (done,) = [e for e in found if e.type == "response.function_call_arguments.done"]
    assert (done.name, done.arguments) == ("add", "".join(pieces))
    output = {"type": "function_call_output", "call_id": call.call_id, "output": "4"}
    following = [{"role": "user", "content": "Add."}, call.model_dump(exclude_none=True), output]
    assert ask(client, input=following, tools=[TOOL]).output is not None


def test_schema(client: openai.OpenAI) -> None:
    schema = TOOL["parameters"]
    form = {"format": {"type": "json_schema", "name": "n", "schema": schema, "strict": True}}
    response = ask(client, input="Hi", text=form, max_output_tokens=60)
    assert json.loads(response.output_text).keys() == {"a"}
    assert response.status == "completed"


def test_log_probabilities(client: openai.OpenAI) -> None:
    include: list[Any] = ["message.output_text.logprobs"]
    response = ask(client, input="Hi", include=include, top_logprobs=2)
    (message,) = response.output
    assert message.type == "message" and message.content[0].type == "output_text"
    logged = message.content[0].logprobs or []
    data = b"".join(bytes(entry.bytes) for entry in logged)
    assert data.decode("utf-8", "replace") == response.output_text
    assert all(len(entry.top_logprobs) == 2 for entry in logged)


def test_reasoning(thinking: openai.OpenAI) -> None:
    """It is an item of its own, counted in the usage, and comes back in the conversation."""
    response = ask(thinking, model="thinker", input="Hi")
    (item,) = response.output
    assert item.type == "reasoning" and item.content
    assert response.output_text == "" and response.usage is not None
    assert 0 < response.usage.output_tokens_details.reasoning_tokens <= 6
    found = events(thinking, model="thinker", input="Hi")
    deltas = [e.delta for e in found if e.type == "response.reasoning_text.delta"]
    assert "".join(deltas) == item.content[0].text
    following: list[Any] = [*user("Hi"), item.model_dump(exclude_none=True), *user("Bye")]
    answer: Any = {"role": "assistant", "content": [{"type": "output_text", "text": "Hm."}]}
    following.insert(2, answer)
    effort: Any = {"effort": "none"}
    assert ask(thinking, model="thinker", input=following, reasoning=effort).output_text


REFUSED: dict[str, dict[str, Any]] = {
    "stored": {"input": "a", "previous_response_id": "resp_1"},
    "background": {"input": "a", "background": True},
    "search": {"input": "a", "tools": [{"type": "web_search"}]},
    "image": {"input": [{"role": "user", "content": [{"type": "input_image"}]}]},
    "item": {"input": [{"type": "item_reference", "id": "x"}]},
    "misspelt": {"input": "a", "temprature": 1},
    "effort": {"input": "a", "reasoning": {"effort": "high"}},
    "no input": {},
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(server: Server, name: str) -> None:
    response = server.post("/v1/responses", **REFUSED[name])
    assert response.status_code == 400, response.text
    check_text(response.json()["error"]["message"])
