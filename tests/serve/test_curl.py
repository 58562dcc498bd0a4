"""curl against a real server with SmolLM2: every endpoint, as shells and scripts use it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.serve.servers import Server, user

CURL = shutil.which("curl")
pytestmark = [pytest.mark.model, pytest.mark.skipif(CURL is None, reason="there is no curl")]
CHAT, TEXT = "/v1/chat/completions", "/v1/completions"
JSON = ("-H", "Content-Type: application/json")
KEY = ("-H", "Authorization: Bearer secret")
SUM: dict[str, Any] = {"messages": user("What is 2 plus 2?"), "temperature": 0}
NUMBER = {
    "type": "object",
    "properties": {"answer": {"type": "integer", "minimum": 0, "maximum": 99}},
    "required": ["answer"],
    "additionalProperties": False,
}
TOOL = {"type": "function", "function": {"name": "add", "parameters": NUMBER}}


@pytest.fixture(scope="module")
def url(smollm2: Path) -> Iterator[str]:
    with Server(smollm2, "--parallel", 2, "--api-key", "secret") as server:
        yield server.url


def curl(url: str, *words: str, body: object = None) -> tuple[int, str]:
    """Return the status and the body."""
    given = [] if body is None else ["-d", body if isinstance(body, str) else json.dumps(body)]
    command = [str(CURL), "-sS", "-w", "\n%{http_code}", *words, *given, url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    text, _, status = done.stdout.rpartition("\n")
    return int(status), text


def ask(url: str, path: str = CHAT, **body: Any) -> Any:
    """Send a JSON body and return the decoded response."""
    status, text = curl(url + path, *JSON, *KEY, body=body)
    assert status == 200, text
    return json.loads(text)


def test_get_endpoints(url: str) -> None:
    assert curl(f"{url}/health")[0] == 200, "without the key too"
    status, text = curl(f"{url}/v1/models", *KEY)
    assert (status, json.loads(text)["data"][0]["object"]) == (200, "model")
    assert "llamacpp:tokens_predicted_total" in curl(f"{url}/metrics", *KEY)[1]
    assert json.loads(curl(f"{url}/openapi.json", *KEY)[1])["openapi"].startswith("3.")
    assert curl(url)[1].lstrip().lower().startswith("<!doctype html>")


def test_an_answer(url: str) -> None:
    (choice,) = ask(url, **SUM)["choices"]
    assert "4" in choice["message"]["content"]
    assert choice["finish_reason"] == "stop"
    (choice,) = ask(url, TEXT, prompt="The capital of France is", temperature=0, max_tokens=6)[
        "choices"
    ]
    assert "Paris" in choice["text"]


def test_a_stream_with_usage(url: str) -> None:
    """The events together equal the whole answer."""
    asked = SUM | {"stream": True, "stream_options": {"include_usage": True}}
    status, text = curl(f"{url}{CHAT}", "-N", *JSON, *KEY, body=asked)
    assert status == 200
    *lines, last = [line.removeprefix("data: ") for line in text.split("\n\n") if line]
    assert last == "[DONE]"
    *events, end = map(json.loads, lines)
    words = (event["choices"][0]["delta"].get("content") or "" for event in events)
    whole = ask(url, **SUM)
    assert "".join(words) == whole["choices"][0]["message"]["content"]
    assert end["choices"] == []
    assert end["usage"]["completion_tokens"] == whole["usage"]["completion_tokens"]


def test_json_schema_and_tools(url: str) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "n", "schema": NUMBER, "strict": True}}
    (choice,) = ask(url, **SUM, response_format=form)["choices"]
    assert isinstance(json.loads(choice["message"]["content"])["answer"], int)
    (choice,) = ask(url, **SUM, tools=[TOOL], tool_choice="required")["choices"]
    (call,) = choice["message"]["tool_calls"]
    assert call["function"]["name"] == "add"
    assert json.loads(call["function"]["arguments"]).keys() == {"answer"}
    assert choice["finish_reason"] == "tool_calls"


def test_log_probabilities_and_stops(url: str) -> None:
    (choice,) = ask(url, **SUM, max_tokens=3, logprobs=True, top_logprobs=2)["choices"]
    found = choice["logprobs"]["content"]
    assert "".join(entry["token"] for entry in found) == choice["message"]["content"]
    assert [len(entry["top_logprobs"]) for entry in found] == [2, 2, 2]
    (choice,) = ask(url, **SUM, stop=["4"])["choices"]
    assert "4" not in choice["message"]["content"]


@pytest.mark.parametrize(
    ("words", "body", "status", "code"),
    [
        (JSON, SUM, 401, "invalid_api_key"),
        ((*JSON, *KEY), "{", 400, None),
        ((*JSON, *KEY), SUM | {"temperature": -1}, 400, None),
        ((*JSON, *KEY), SUM | {"model": "gpt-9"}, 404, "model_not_found"),
        ((*KEY, "-H", "Content-Type: text/plain"), SUM, 415, None),
        ((*KEY, "-X", "PUT"), SUM, 405, "method_not_allowed"),
    ],
    ids=["no key", "no JSON", "absurd", "another model", "another type", "wrong method"],
)
def test_errors(url: str, words: tuple[str, ...], body: object, status: int, code: str) -> None:
    """Every error has OpenAI's form."""
    got, text = curl(f"{url}{CHAT}", *words, body=body)
    error = json.loads(text)["error"]
    assert (got, error["type"], error["code"]) == (status, "invalid_request_error", code)
    assert error["message"]


def test_a_byte_order_mark(server: Server, tmp_path: Path) -> None:
    """Programs on Windows write one before the JSON in a file."""
    body = tmp_path / "body.json"
    body.write_text(json.dumps({"messages": user("Hi"), "max_tokens": 1}), "utf-8-sig")
    command = ["curl", "-s", f"{server.url}/v1/chat/completions", "--data-binary", f"@{body}"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert json.loads(done.stdout)["choices"]
