"""Ollama's Python client against a real server with SmolLM2."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import ollama
import pytest

from edgegen import __version__
from edgegen.bundle.reader import read_manifest
from edgegen.serve.protocols.ollama import VERSION
from tests.errors import check_text
from tests.serve.servers import Server, user

ASK = user("What is 2 plus 2?")
GREEDY = {"temperature": 0, "num_predict": 6}


@pytest.fixture(scope="module")
def real(smollm2: Path) -> Iterator[Server]:
    with Server(smollm2, "--parallel", 2) as running:
        yield running


@pytest.fixture(scope="module")
def client(real: Server) -> Iterator[ollama.Client]:
    with ollama.Client(real.url) as client:
        yield client


def openai_text(server: Server) -> str:
    """Return the answer of /v1/chat/completions to the same question."""
    answer = server.post(messages=ASK, temperature=0, max_tokens=6).json()
    return str(answer["choices"][0]["message"]["content"])


@pytest.mark.model
def test_chat(real: Server, client: ollama.Client) -> None:
    """The answer is that of OpenAI's endpoint, and it has Ollama's counts and durations."""
    answer = client.chat("smollm2:latest", ASK, options=GREEDY)
    assert answer.message.content == openai_text(real)
    assert answer.done and answer.done_reason == "length"
    assert answer.eval_count == 6
    assert answer.prompt_eval_count is not None and answer.prompt_eval_count > 20
    assert answer.eval_duration and answer.total_duration
    assert answer.total_duration > answer.eval_duration


@pytest.mark.model
def test_streamed_chat(real: Server, client: ollama.Client) -> None:
    parts = list(client.chat("smollm2", ASK, options=GREEDY, stream=True))
    assert len(parts) > 4
    assert "".join(part.message.content or "" for part in parts) == openai_text(real)
    assert [part.done for part in parts] == [False] * (len(parts) - 1) + [True]
    assert parts[-1].eval_count == 6


@pytest.mark.model
def test_generate(real: Server, client: ollama.Client) -> None:
    """A prompt is put into the chat template; a raw one is continued."""
    answer = client.generate("smollm2", ASK[0]["content"], options=GREEDY)
    assert answer.response == openai_text(real)
    raw = client.generate("smollm2", "The capital of France is", raw=True, options=GREEDY)
    body = {"prompt": "The capital of France is", "temperature": 0, "max_tokens": 6}
    same = real.post("/v1/completions", **body).json()["choices"][0]["text"]
    assert raw.response == same
    assert "Paris" in same
    system = client.generate("smollm2", "Hi", system="Say no.", options=GREEDY)
    messages = [{"role": "system", "content": "Say no."}, *user("Hi")]
    assert system.response == client.chat("smollm2", messages, options=GREEDY).message.content


@pytest.mark.model
def test_log_probabilities(real: Server, client: ollama.Client) -> None:
    """They are those of OpenAI's endpoint, whole and in pieces."""
    fields = {"logprobs": True, "top_logprobs": 2}
    expected = real.post(messages=ASK, temperature=0, max_tokens=6, **fields).json()
    logged = expected["choices"][0]["logprobs"]["content"]
    whole = client.chat("smollm2", ASK, options=GREEDY, logprobs=True, top_logprobs=2)
    generated = client.generate(
        "smollm2", ASK[0]["content"], options=GREEDY, logprobs=True, top_logprobs=2
    )
    parts = client.chat("smollm2", ASK, options=GREEDY, logprobs=True, top_logprobs=2, stream=True)
    pieces = [entry for part in parts for entry in part.logprobs or ()]
    for found in (whole.logprobs or (), generated.logprobs or (), pieces):
        assert [entry.token for entry in found] == [entry["token"] for entry in logged]
        for entry, same in zip(found, logged, strict=True):
            assert entry.logprob == pytest.approx(same["logprob"], abs=1e-4)
            tops = [top.token for top in entry.top_logprobs or ()]
            assert tops == [top["token"] for top in same["top_logprobs"]]


@pytest.mark.model
def test_format(client: ollama.Client) -> None:
    """`format` is a JSON schema that the answer follows."""
    schema = {"type": "object", "properties": {"sum": {"type": "integer", "maximum": 9}}}
    schema |= {"required": ["sum"], "additionalProperties": False}
    answer = client.chat("smollm2", ASK, format=schema, options={"temperature": 0})
    assert set(json.loads(answer.message.content or "")) == {"sum"}


@pytest.mark.model
def test_tool_conversation(client: ollama.Client) -> None:
    """Tool calls and their results are accepted as Ollama's client sends them."""
    call = {"function": {"name": "add", "arguments": {"a": 2, "b": 2}}}
    messages = [
        *ASK,
        {"role": "assistant", "content": "", "tool_calls": [call]},
        {"role": "tool", "tool_name": "add", "content": "4"},
    ]

    def add(a: int, b: int) -> int:
        """Add two numbers."""
        return a + b

    answer = client.chat("smollm2", messages, tools=[add], options=GREEDY)
    assert answer.message.content or answer.message.tool_calls


def test_thinking(thinker: Server) -> None:
    """Reasoning is apart, in chats and generations, streamed or not; `think` turns it off."""
    with ollama.Client(thinker.url) as client:
        answer = client.chat("thinker", ASK, options=GREEDY)
        assert answer.message.thinking and not answer.message.content
        parts = list(client.chat("thinker", ASK, options=GREEDY, stream=True))
        assert "".join(part.message.thinking or "" for part in parts) == answer.message.thinking
        assert client.generate("thinker", ASK[0]["content"], options=GREEDY).thinking
        plain = client.chat("thinker", ASK, options=GREEDY, think=False)
        assert plain.message.content and not plain.message.thinking
        assert "thinking" in (client.show("thinker").capabilities or [])


@pytest.mark.model
def test_loading(client: ollama.Client) -> None:
    """A request without messages or a prompt answers at once, as clients preload models."""
    assert client.chat("smollm2", []).done_reason == "load"
    assert client.generate("smollm2", "").done_reason == "load"
    (part,) = client.generate("smollm2", "", stream=True)
    assert part.done_reason == "load"


@pytest.mark.model
def test_models(real: Server, client: ollama.Client, smollm2: Path) -> None:
    (model,) = client.list().models
    assert (model.model, model.details.family) == ("smollm2", "llama")  # type: ignore[union-attr]
    manifest = read_manifest(smollm2)
    assert (model.digest, model.size) == (manifest.digest, manifest.total_bytes)
    assert model.modified_at is not None
    assert abs(model.modified_at.timestamp() - smollm2.stat().st_mtime) < 1
    (loaded,) = client.ps().models
    assert (loaded.digest, loaded.size, loaded.size_vram) == (model.digest, model.size, 0)
    shown = client.show("smollm2")
    context = httpx.get(f"{real.url}/health").json()["context"]
    assert shown.modelinfo == {
        **{"general.architecture": "llama", "general.basename": "smollm2"},
        **{"llama.context_length": context, "llama.embedding_length": 576},
        "llama.vocab_size": 49152,
    }
    assert loaded.context_length == context
    assert "<|im_start|>" in (shown.template or "")
    version = httpx.get(f"{real.url}/api/version").json()
    assert version == {"version": VERSION, "edgegen": __version__}
    assert tuple(map(int, version["version"].split("."))) >= (0, 6, 4), "Copilot Chat needs it"


REFUSED = {
    "another model": ("/api/chat", {"model": "llama9"}, 404),
    "an image": ("/api/chat", {"messages": [{**ASK[0], "images": ["QQ=="]}]}, 400),
    "thinking": ("/api/chat", {"messages": ASK, "think": True}, 400),
    "context": ("/api/chat", {"messages": ASK, "options": {"num_ctx": 10**6}}, 400),
    "not a number": ("/api/chat", {"messages": ASK, "options": {"num_ctx": "x"}}, 400),
    "unknown option": ("/api/chat", {"messages": ASK, "options": {"mirostat": 1}}, 400),
    "unknown field": ("/api/chat", {"messages": ASK, "temprature": 1}, 400),
    "suffix": ("/api/generate", {"prompt": "a", "suffix": "b"}, 400),
    "pull": ("/api/pull", {"model": "smollm2"}, 400),
    "push": ("/api/push", {"model": "smollm2"}, 400),
    "copy": ("/api/copy", {"source": "smollm2", "destination": "x"}, 400),
}


def test_other_calls_of_the_client(server: Server) -> None:
    """Changes of the set of models are refused; options that the server lacks may be off."""
    with ollama.Client(server.url) as other:
        for change in (
            lambda: other.delete("tiny"),
            lambda: other.copy("tiny", "x"),
            lambda: other.pull("tiny"),
            lambda: other.push("tiny"),
            lambda: other.create("x", from_="tiny"),
        ):
            with pytest.raises(ollama.ResponseError) as error:
                change()
            assert error.value.status_code == 400
            assert error.value.error.startswith("the server has 'tiny' only; ")
        neutral = {"typical_p": 1.0, "mirostat": 0, "repeat_last_n": -1, "numa": False}
        assert other.generate("tiny", "Hi", options=GREEDY | neutral).done


@pytest.mark.parametrize("name", REFUSED)
def test_refused(server: Server, name: str) -> None:
    """The error has Ollama's form and says what to do."""
    path, body, status = REFUSED[name]
    response = server.post(path, **body)
    assert response.status_code == status, response.text
    assert response.json().keys() == {"error"}
    check_text(response.json()["error"])
