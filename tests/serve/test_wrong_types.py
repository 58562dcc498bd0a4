"""Every field of every endpoint with values of other types: an answer or a refusal."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

import edgegen
from edgegen.errors import EdgegenError
from edgegen.serve.chat import ChatEndpoint
from edgegen.serve.completions import CompletionEndpoint
from edgegen.serve.protocols import APIS
from edgegen.serve.schemas import ChatRequest, CompletionRequest, decode
from edgegen.serve.service import Service
from edgegen.serve.settings import ServerSettings
from tests.serve.servers import Server, user

SCHEMA = {"type": "object", "properties": {"a": {"enum": [1]}}}
CALL = {"id": "1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
TOOL = {"type": "function", "function": {"name": "f", "description": "d", "parameters": SCHEMA}}
PROMPT = {"type": "text", "text": "Hi"}
CONVERSATION = [
    {"role": "system", "content": "s", "name": "x"},
    {"role": "user", "content": [PROMPT]},
    {"role": "assistant", "content": None, "tool_calls": [CALL]},
    {"role": "tool", "tool_call_id": "1", "content": "1"},
]
FORM = {"type": "json_schema", "json_schema": {"name": "n", "schema": SCHEMA}}
BLOCKS = [
    {"role": "user", "content": [PROMPT]},
    {
        "role": "assistant",
        "content": [
            {"type": "thinking", "thinking": "t", "signature": ""},
            {"type": "tool_use", "id": "1", "name": "f", "input": {"a": 1}},
        ],
    },
    {
        "role": "user",
        "content": [{"type": "tool_result", "tool_use_id": "1", "content": [PROMPT]}],
    },
]
ANTHROPIC = {
    "max_tokens": 1,
    "system": [PROMPT],
    "messages": BLOCKS,
    "tools": [{"name": "f", "description": "d", "input_schema": SCHEMA}],
    "tool_choice": {"type": "auto", "disable_parallel_tool_use": True},
    "thinking": {"type": "disabled"},
    "output_config": {"format": {"type": "json_schema", "schema": SCHEMA}, "effort": "low"},
    "stop_sequences": ["x"],
}
ITEMS = [
    {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
    {
        "type": "reasoning",
        "summary": [{"type": "summary_text", "text": "s"}],
        "content": [{"type": "reasoning_text", "text": "t"}],
    },
    {"type": "function_call", "call_id": "1", "name": "f", "arguments": "{}"},
    {
        "type": "function_call_output",
        "call_id": "1",
        "output": [{"type": "input_text", "text": "1"}],
    },
]
LIMIT = {"num_predict": 1, "stop": ["x"]}
OLLAMA_CALL = {"function": {"name": "f", "arguments": {"a": 1}}}
CHAT = {
    "messages": CONVERSATION,
    "tools": [TOOL],
    "tool_choice": {"type": "function", "function": {"name": "f"}},
    "response_format": FORM,
    "logit_bias": {"5": 1},
    "stream_options": {"include_usage": True},
    "chat_template_kwargs": {},
    "stop": ["x"],
    "max_tokens": 1,
}
RESPONSES = {
    "input": ITEMS,
    "text": {"format": FORM["json_schema"] | {"type": "json_schema"}},
    "tools": [TOOL["function"] | {"type": "function"}],
    "tool_choice": {"type": "function", "name": "f"},
    "reasoning": {"effort": "none"},
    "include": ["message.output_text.logprobs"],
    "max_output_tokens": 1,
}
FORMS: dict[str, dict[str, Any]] = {
    "/v1/chat/completions": CHAT,
    "/v1/chat/completions/input_tokens": CHAT,
    "/completion": {"prompt": [1, 2], "n_predict": 1, "n_probs": 2, "return_tokens": True},
    "/v1/completions": {"prompt": ["a", "b"], "logprobs": 1, "echo": True, "max_tokens": 1},
    "/v1/embeddings": {"input": ["a"], "encoding_format": "float", "dimensions": 2},
    "/v1/messages": ANTHROPIC,
    "/v1/messages/count_tokens": ANTHROPIC,
    "/v1/responses": RESPONSES,
    "/v1/responses/input_tokens": RESPONSES,
    "/api/chat": {
        "messages": [*user("Hi"), {"role": "assistant", "tool_calls": [OLLAMA_CALL]}],
        "tools": [TOOL],
        "format": SCHEMA,
        "options": LIMIT,
    },
    "/api/generate": {"prompt": "Hi", "system": "s", "format": "json", "options": LIMIT},
    "/api/show": {"model": "tiny", "verbose": True},
    "/api/embed": {"input": ["a"], "dimensions": 2},
    "/api/embeddings": {"prompt": "a", "options": {}},
    "/api/pull": {"model": "x"},
    "/api/push": {"model": "x"},
    "/api/copy": {"source": "x"},
    "/api/delete": {"model": "x"},
    "/api/create": {"model": "x"},
    "/tokenize": {"content": "a", "with_pieces": True},
    "/detokenize": {"tokens": [1, 2]},
    "/apply-template": {"messages": CONVERSATION, "tools": [TOOL]},
    "/infill": {
        "input_prefix": "a",
        "input_suffix": "b",
        "input_extra": [{"filename": "f", "text": "t"}],
    },
}
VALUES = (
    *(None, True, -1, 2**64, 1e308, "5m", "\0", [], [1], [[1]], ["x"], [None]),
    *({}, {"type": ["x"]}, [{"type": {}}], [{"type": "text"}]),
)
Place = tuple[str | int, ...]


def paths(value: Any, path: Place = ()) -> Iterator[Place]:
    """Yield the path of each value inside a JSON value."""
    yield path
    items = (
        value
        if isinstance(value, dict)
        else dict(enumerate(value if isinstance(value, list) else ()))
    )
    for key, item in items.items():
        yield from paths(item, (*path, key))


def replaced(body: Any, path: Place, value: Any) -> Any:
    """Return a copy of a JSON value with another value at a path."""
    if not path:
        return value
    changed = copy.deepcopy(body)
    place = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return changed


def test_every_endpoint_is_tested() -> None:
    others = {e.path for api in APIS.parts().values() for e in api.endpoints if e.body is not None}
    assert others | {"/v1/chat/completions", "/v1/completions"} == FORMS.keys()


def bodies(path: str) -> Iterator[Any]:
    """Yield the body of an endpoint with each of its values replaced by each of others."""
    body = {"model": "tiny"} | FORMS[path]
    for place in paths(body):
        for value in VALUES:
            yield replaced(body, place, value)


@pytest.fixture(scope="module")
def service(tiny: Path) -> Iterator[Service]:
    with edgegen.load(tiny, "reference") as model:
        service = Service(model.text_model, model.config, ServerSettings())
        yield service
        service.close()


GENERATING: dict[str, Any] = {
    "/v1/chat/completions": (ChatRequest, ChatEndpoint),
    "/v1/completions": (CompletionRequest, CompletionEndpoint),
} | {e.path: (e.body, e.endpoint) for api in APIS.parts().values() for e in api.generating}
REPORTING = {e.path: e for api in APIS.parts().values() for e in api.reporting if e.body}


@pytest.mark.parametrize("path", [*GENERATING, *REPORTING])
def test_wrong_types(service: Service, path: str) -> None:
    """Without HTTP: a request is prepared, or refused by an error for users."""
    for body in bodies(path):
        with suppress(EdgegenError):
            if path in GENERATING:
                kind, endpoint = GENERATING[path]
                endpoint(service, decode(msgspec.json.encode(body), kind), "tiny").prepare()
            else:
                report = REPORTING[path]
                report.report(service, decode(msgspec.json.encode(body), report.body), "tiny")


@pytest.mark.slow
@pytest.mark.timeout(900)  # some of the requests are valid, and without a limit of tokens
@pytest.mark.parametrize("path", FORMS)
def test_many_wrong_values(server: Server, path: str) -> None:
    """Over HTTP: never a 5xx response."""
    with httpx.Client(base_url=server.url, timeout=60) as client:
        for body in bodies(path):
            method = "DELETE" if path == "/api/delete" else "POST"
            response = client.request(method, path, json=body)
            assert response.status_code < 500, (body, response.text)
            assert "internal error" not in response.text, body
