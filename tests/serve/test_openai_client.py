"""OpenAI's Python client against a real server with SmolLM2."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import openai
import pytest

from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.serve.servers import Server, user

pytestmark = pytest.mark.model
ASK = "What is 2 plus 2?"
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "maxLength": 30},
                "unit": {"enum": ["celsius", "fahrenheit"]},
            },
            "required": ["city", "unit"],
            "additionalProperties": False,
        },
    },
}
CITY = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "maxLength": 20},
        "inhabitants": {"type": "integer", "minimum": 0, "maximum": 100_000_000},
    },
    "required": ["city", "inhabitants"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def client(smollm2: Path) -> Iterator[openai.OpenAI]:
    key = "secret"
    with (
        Server(smollm2, "--parallel", 2, "--api-key", key) as server,
        openai.OpenAI(base_url=f"{server.url}/v1", api_key=key, max_retries=0) as client,
    ):
        yield client


def test_models(client: openai.OpenAI) -> None:
    (model,) = client.models.list().data
    assert model.id == "smollm2"
    assert client.models.retrieve("smollm2") == model
    with pytest.raises(openai.NotFoundError) as error:
        client.models.retrieve("gpt-9")
    assert error.value.code == "model_not_found"


def test_chat(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(model="smollm2", messages=user(ASK), temperature=0)  # type: ignore[arg-type]
    (choice,) = done.choices
    assert choice.message.content is not None
    assert "4" in choice.message.content
    assert choice.finish_reason == "stop"
    assert done.usage is not None
    assert done.usage.total_tokens == done.usage.prompt_tokens + done.usage.completion_tokens
    assert done.model == "smollm2"


def test_streaming_with_usage(client: openai.OpenAI) -> None:
    whole = client.chat.completions.create(
        model="smollm2", messages=user(ASK), temperature=0, max_tokens=24
    )  # type: ignore[call-overload]
    chunks = list(
        client.chat.completions.create(
            model="smollm2",
            messages=user(ASK),  # type: ignore[arg-type]
            temperature=0,
            max_tokens=24,
            stream=True,
            stream_options={"include_usage": True},
        )
    )
    *body, last = chunks
    assert last.choices == []
    assert last.usage is not None
    assert last.usage.completion_tokens == whole.usage.completion_tokens
    assert body[0].choices[0].delta.role == "assistant"
    text = "".join(chunk.choices[0].delta.content or "" for chunk in body)
    assert text == whole.choices[0].message.content
    reasons = [chunk.choices[0].finish_reason for chunk in body]
    assert reasons == [None] * (len(reasons) - 1) + ["stop"]
    assert len({chunk.id for chunk in chunks}) == 1


def test_seed(client: openai.OpenAI) -> None:
    def ask(seed: int) -> str | None:
        done = client.chat.completions.create(
            model="smollm2",
            messages=user("Tell me a story."),  # type: ignore[arg-type]
            temperature=1.0,
            seed=seed,
            max_tokens=16,
        )
        return done.choices[0].message.content

    ask(1)  # from here on the prompt is in the cache
    assert ask(1) == ask(1)
    assert ask(1) != ask(2)


def test_bias_and_penalties(client: openai.OpenAI, smollm2: Path) -> None:
    """A banned token does not occur, a forced one fills the answer, and penalties end that."""

    def ask(**options: object) -> str:
        done = client.chat.completions.create(
            model="smollm2", messages=user(ASK), temperature=0, max_tokens=8, **options
        )  # type: ignore[call-overload]
        return str(done.choices[0].message.content)

    (four,) = Tokenizer.from_folder(smollm2).encode(" four")
    assert ask(logit_bias={four: 100}) == " four" * 8
    assert ask(logit_bias={four: 12}).count(" four") == 7
    assert 1 < ask(logit_bias={four: 12}, frequency_penalty=2).count(" four") < 7


def test_stop(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(
        model="smollm2", messages=user(ASK), temperature=0, stop=["4", "four"]
    )  # type: ignore[call-overload]
    assert "4" not in done.choices[0].message.content
    assert done.choices[0].finish_reason == "stop"


def test_length(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(
        model="smollm2", messages=user(ASK), temperature=0, max_completion_tokens=2
    )  # type: ignore[call-overload]
    assert done.choices[0].finish_reason == "length"
    assert done.usage.completion_tokens == 2


def test_logprobs(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(
        model="smollm2",
        messages=user(ASK),  # type: ignore[arg-type]
        temperature=0,
        max_tokens=4,
        logprobs=True,
        top_logprobs=3,
    )
    assert done.choices[0].logprobs is not None
    content = done.choices[0].logprobs.content or []
    assert "".join(entry.token for entry in content) == done.choices[0].message.content
    for entry in content:
        assert entry.top_logprobs[0].token == entry.token, "it is greedy"
        values = [top.logprob for top in entry.top_logprobs]
        assert values == sorted(values, reverse=True)
        assert all(value <= 0 for value in values)


def test_json_schema(client: openai.OpenAI) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "city", "schema": CITY, "strict": True}}
    for seed in range(3):
        done = client.chat.completions.create(
            model="smollm2",
            messages=user("Describe Paris in JSON."),
            response_format=form,
            temperature=0.8,
            seed=seed,
            max_tokens=80,
        )  # type: ignore[call-overload]
        found = json.loads(done.choices[0].message.content)
        assert found.keys() == {"city", "inhabitants"}
        assert isinstance(found["inhabitants"], int)


def test_json_object(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(
        model="smollm2",
        messages=user('Answer with {"ok": true}.'),  # type: ignore[arg-type]
        response_format={"type": "json_object"},
        temperature=0,
        max_tokens=200,
    )
    text = done.choices[0].message.content or ""
    assert text.startswith("{")
    if done.choices[0].finish_reason == "stop":
        assert isinstance(json.loads(text), dict)


def test_a_forced_tool_call(client: openai.OpenAI) -> None:
    """The arguments match the function's schema, and the model answers the function's result."""
    messages = user("How warm is it in Paris, in celsius?")
    done = client.chat.completions.create(
        model="smollm2",
        messages=messages,
        tools=[WEATHER],
        tool_choice="required",
        temperature=0,
        max_tokens=100,
    )  # type: ignore[call-overload]
    (choice,) = done.choices
    assert choice.finish_reason == "tool_calls"
    assert choice.message.content is None
    (call,) = choice.message.tool_calls
    assert call.function.name == "get_weather"
    arguments = json.loads(call.function.arguments)
    assert arguments.keys() == {"city", "unit"}
    assert arguments["unit"] in {"celsius", "fahrenheit"}
    again = client.chat.completions.create(
        model="smollm2",
        messages=[
            *messages,
            choice.message,
            {"role": "tool", "tool_call_id": call.id, "content": "21 degrees"},
        ],
        tools=[WEATHER],
        temperature=0,
        max_tokens=30,
    )  # type: ignore[call-overload]
    assert again.choices[0].message.content or again.choices[0].message.tool_calls


def test_a_streamed_tool_call(client: openai.OpenAI) -> None:
    chunks = client.chat.completions.create(
        model="smollm2",
        messages=user("How warm is it in Paris, in celsius?"),
        tools=[WEATHER],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
        temperature=0,
        max_tokens=100,
        stream=True,
    )  # type: ignore[call-overload]
    name, arguments, reasons = "", "", []
    for chunk in chunks:
        (choice,) = chunk.choices
        reasons.append(choice.finish_reason)
        assert not choice.delta.content
        for call in choice.delta.tool_calls or []:
            assert call.index == 0
            name += call.function.name or ""
            arguments += call.function.arguments or ""
    assert name == "get_weather"
    assert json.loads(arguments).keys() == {"city", "unit"}
    assert reasons[-1] == "tool_calls"


def test_completions(client: openai.OpenAI) -> None:
    done = client.completions.create(
        model="smollm2", prompt=["The capital of France is", "One, two,"], temperature=0, logprobs=1
    )
    assert [choice.index for choice in done.choices] == [0, 1]
    first = done.choices[0]
    assert "Paris" in first.text
    assert first.logprobs is not None
    assert "".join(first.logprobs.tokens or []) == first.text
    assert (first.logprobs.text_offset or [])[0] == 0
    streamed = client.completions.create(
        model="smollm2", prompt="The capital of France is", temperature=0, stream=True
    )
    assert "".join(chunk.choices[0].text for chunk in streamed) == first.text


def test_several_choices(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(
        model="smollm2",
        messages=user("Tell me a story."),  # type: ignore[arg-type]
        n=3,
        temperature=1.0,
        seed=5,
        max_tokens=8,
    )
    assert [choice.index for choice in done.choices] == [0, 1, 2]
    assert len({choice.message.content for choice in done.choices}) == 3


def test_errors(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as error:
        client.chat.completions.create(model="smollm2", messages=user("Hi"), temperature=-1)  # type: ignore[arg-type]
    assert error.value.type == "invalid_request_error"
    with pytest.raises(openai.BadRequestError) as error:
        client.chat.completions.create(model="smollm2", messages=user("word " * 9000))  # type: ignore[arg-type]
    assert error.value.code == "context_length_exceeded"
    with pytest.raises(openai.NotFoundError):
        client.chat.completions.create(model="gpt-9", messages=user("Hi"))  # type: ignore[arg-type]
    with pytest.raises(openai.AuthenticationError) as wrong:
        client.with_options(api_key="guess").models.list()
    assert wrong.value.code == "invalid_api_key"


def test_a_closed_stream(client: openai.OpenAI) -> None:
    """After a client closes a stream early, the next request is answered."""
    stream = client.chat.completions.create(
        model="smollm2", messages=user("Count to a thousand."), stream=True
    )  # type: ignore[call-overload]
    next(iter(stream))
    stream.close()
    assert client.models.list().data
