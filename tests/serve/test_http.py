"""Raw HTTP: malformed requests that no client library sends, and the ways a request can end."""

from __future__ import annotations

import json
import signal
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from edgegen.errors import UsageError
from edgegen.serve.settings import ServerSettings
from tests.errors import check_text, raises
from tests.serve.servers import Server, user

CHAT = "/v1/chat/completions"
LONG = {"max_tokens": 400, "temperature": 1.0, "regex": "[ab]{450}"}
"""Options of an answer that fills the context, whatever the random model generates."""

ENDLESS = {"max_tokens": 8000, "temperature": 1.0, "regex": "[ab]{8000}"}
"""Options of an answer that takes minutes: it runs until it is cancelled."""


def refused(response: httpx.Response, status: int) -> str:
    """Check that a response is an error of OpenAI's form; return its message."""
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert isinstance(error["message"], str)
    return error["message"]


BAD_BODIES = {
    "nothing": b"",
    "not json": b"{",
    "invalid utf-8": b'{"messages": [{"role": "user", "content": "\xff\xfe"}]}',
    "half a surrogate": b'{"messages": [{"role": "user", "content": "\\ud800"}]}',
    "too deep": b'{"messages": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "a list": b"[]",
    "no messages": b"{}",
    "empty messages": b'{"messages": []}',
    "role": b'{"messages": [{"role": "king", "content": "x"}]}',
    "number": b'{"messages": [{"role": "user", "content": 5}]}',
    "image": b'{"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}',
    "nul": b'{"messages": [{"role": "user", "content": "a"}], "model": "\\u0000"}',
}


@pytest.mark.parametrize("name", BAD_BODIES)
def test_bad_bodies(server: Server, name: str) -> None:
    response = httpx.post(
        server.url + CHAT,
        content=BAD_BODIES[name],
        headers={"Content-Type": "application/json"},
        timeout=30,
    )
    assert refused(response, 404 if name == "nul" else 400)


ABSURD: dict[str, dict[str, Any]] = {
    "temperature": {"temperature": -1},
    "hot": {"temperature": 1e308},
    "top_p": {"top_p": 0},
    "top_p above 1": {"top_p": 1.5},
    "no tokens": {"max_tokens": 0},
    "negative": {"max_tokens": -5},
    "n": {"n": 10_000},
    "top_logprobs": {"logprobs": True, "top_logprobs": 1000},
    "stop": {"stop": ["x"] * 1000},
    "text": {"max_tokens": "many"},
    "tools": {"tools": [{"type": "function", "function": {"name": "no such name!"}}]},
    "no tools": {"tool_choice": "required"},
    "penalty": {"presence_penalty": 3},
    "bias": {"logit_bias": {"5": 101}},
    "bias of a word": {"logit_bias": {"the": 1}},
    "bias of an unknown token": {"logit_bias": {"100000": 1}},
    "format": {"response_format": {"type": "xml"}},
    "no schema": {"response_format": {"type": "json_schema"}},
    "schema": {"response_format": {"type": "json_schema", "json_schema": {"schema": {"type": 5}}}},
    "two forms": {"regex": "a", "grammar": 'start: "a"'},
    "regex": {"regex": "("},
    "grammar": {"grammar": "start: nothing"},
    "two names": {"repetition_penalty": 1.1, "repeat_penalty": 1.2},
    "two limits": {"max_tokens": 3, "max_completion_tokens": 4},
}


@pytest.mark.parametrize("name", ABSURD)
def test_absurd_parameters(server: Server, name: str) -> None:
    assert refused(server.post(messages=user("Hi"), **ABSURD[name]), 400)


UNKNOWN: dict[str, tuple[dict[str, Any], str]] = {
    "misspelt": ({"temprature": 0.5}, "did you mean temperature?"),
    "misspelt in a message": (
        {"messages": [{"role": "user", "contents": "Hi"}]},
        "did you mean content?",
    ),
    "misspelt in a form": (
        {"response_format": {"type": "json_object", "shema": {}}},
        "did you mean schema?",
    ),
    "functions": ({"functions": [{"name": "f"}]}, "send tools"),
    "modalities": ({"modalities": ["audio"]}, "audio"),
    "variables": ({"chat_template_kwargs": {"enable_thinking": False}}, "enable_thinking"),
    "a variable of the server": ({"chat_template_kwargs": {"messages": []}}, "messages"),
    "effort": ({"reasoning_effort": "high"}, "'none'"),
    "a schema for text": ({"response_format": {"type": "text", "schema": {}}}, "text"),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_no_field_is_ignored(server: Server, name: str) -> None:
    fields, part = UNKNOWN[name]
    response = server.post(**{"messages": user("Hi"), "max_tokens": 2} | fields)
    check_text(refused(response, 400), part)


def test_fields_of_other_servers(server: Server) -> None:
    """They are served, or have no effect on an answer."""
    schema = {"type": "object", "properties": {"a": {"const": 7}}, "required": ["a"]}
    schema["additionalProperties"] = False  # type: ignore[assignment]
    for form in ("json_object", "json_schema"):
        found = server.post(
            messages=[{"role": "user", "content": "Hi", "refusal": None, "audio": None}],
            response_format={"type": form, "schema": schema},
            max_tokens=40,
            functions=None,
            user="me",
            metadata={"a": "b"},
            modalities=["text"],
            reasoning_effort="none",
            repetition_penalty=1.0,
        )
        assert json.loads(found.json()["choices"][0]["message"]["content"]) == {"a": 7}
    long = {"messages": user("Hi"), "max_tokens": 300, "ignore_eos": True}
    assert server.post(**long).json()["usage"]["completion_tokens"] == 300


EXPLODING: dict[str, dict[str, Any]] = {
    "nested repeats": {"regex": "(((a{1,999}){1,999}){1,999}){1,999}"},
    "long": {"json_schema": {"type": "string", "minLength": 100_000_000}},
    "cycle": {"json_schema": {"$ref": "#"}},
    "wide": {"json_schema": {"anyOf": [{"const": f"x{i}"} for i in range(20_000)]}},
    "deep": {"json_schema": {"not": {"not": {"not": {}}}}},
    "patterns": {"json_schema": {"allOf": [{"pattern": f".*{i}.*"} for i in range(60)]}},
    "ambiguous": {"grammar": 'start: a\na: a a | "x" | ""\n'},
}


@pytest.mark.parametrize("name", EXPLODING)
def test_exploding_schemas(server: Server, name: str) -> None:
    """They are refused or answered in time, and the server keeps working."""
    started = time.monotonic()
    response = server.post(messages=user("Hi"), max_tokens=4, **EXPLODING[name])
    assert response.status_code in {200, 400}, response.text
    assert time.monotonic() - started < 20
    assert httpx.get(f"{server.url}/health").json()["status"] == "ok"


def test_the_message_says_what_to_do(server: Server) -> None:
    """Full texts of the most frequent errors."""
    hot = server.post(messages=user("Hi"), temperature="hot")
    check_text(refused(hot, 400), "float", "str", "$.temperature")
    unknown = server.post(messages=user("Hi"), model="gpt-9")
    check_text(refused(unknown, 404), "gpt-9", "tiny")
    long = server.post(messages=user("the quick brown fox " * 200))
    check_text(refused(long, 400), "This model's maximum context length is 512 tokens", 821)
    assert long.json()["error"]["code"] == "context_length_exceeded"
    check_text(refused(httpx.get(f"{server.url}/v2"), 404), "/v2", "/openapi.json")
    check_text(refused(httpx.get(server.url + CHAT), 405), CHAT, "GET")
    plain = httpx.post(server.url + CHAT, content=b"{}", headers={"Content-Type": "text/plain"})
    check_text(refused(plain, 415), "application/json", "text/plain")


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", None])
def test_the_types_of_curl_are_for_programs_only(server: Server, kind: str | None) -> None:
    """Ollama's documentation sends JSON like this. A page could, too, but with its Origin."""
    url, headers = f"{server.url}/api/show", {} if kind is None else {"Content-Type": kind}
    assert httpx.post(url, content=b'{"model": "tiny"}', headers=headers).status_code == 200
    page = headers | {"Origin": server.url}
    assert httpx.post(url, content=b'{"model": "tiny"}', headers=page).status_code == 415


def test_values_of_headers_that_are_case_insensitive(server: Server) -> None:
    data = json.dumps({"messages": user("Hi"), "max_tokens": 2})
    port = server.url.rsplit(":", 1)[1]
    headers = {"Content-Type": "Application/JSON; Charset=UTF-8", "Host": f"LocalHost:{port}"}
    headers["Origin"] = f"http://LOCALHOST:{port}"
    assert httpx.post(server.url + CHAT, content=data, headers=headers).status_code == 200


LOGGED = [
    ("abcdefgh", ["ef"], 20, "abcd"),
    ("abcdefgh", ["gh", "xyz"], 20, "abcdef"),
    ("abcdefgh", ["ghi"], 20, "abcdefgh"),
    ("aé你b", [], 20, "aé你b"),
    ("aé你b", ["你"], 20, "aé"),
    ("aé你b", [], 4, "aé"),
    ("aé你b", [], 2, "a"),
]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(("regex", "stop", "limit", "text"), LOGGED)
def test_logprobs_are_those_of_the_text(
    server: Server, regex: str, stop: list[str], limit: int, text: str, *, stream: bool
) -> None:
    """Also with stop strings and with characters of several tokens, or only the first of them."""
    options = {"regex": regex, "stop": stop, "max_tokens": limit, "logprobs": 2, "stream": stream}
    response = server.post("/v1/completions", prompt="the", **options)
    lines = response.text.split("\n\n")[:-2] if stream else [response.text]
    found, tokens, offsets = "", list[str](), list[int]()
    for line in lines:
        (choice,) = json.loads(line.removeprefix("data: "))["choices"]
        found += choice["text"]
        for top in choice["logprobs"]["top_logprobs"]:
            assert len(top) == 2
        tokens += choice["logprobs"]["tokens"]
        offsets += choice["logprobs"]["text_offset"]
    assert found == text
    data = [
        bytes.fromhex(token.removeprefix("bytes:").replace("\\x", ""))
        if token.startswith("bytes:")
        else token.encode()
        for token in tokens
    ]
    assert b"".join(data).decode() == text
    starts = [len(b"".join(data[:i]).decode("utf-8", "ignore")) for i in range(len(data))]
    assert offsets == starts


def test_large_bodies(server: Server) -> None:
    """A body of 100 MB is refused before it is in memory, with and without a Content-Length."""
    before = server.metrics()["process_resident_memory_bytes"]
    with server.connect() as connection:
        head = f"POST {CHAT} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        connection.sendall(f"{head}Content-Length: 104857600\r\n\r\n".encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413")

    def chunks() -> Iterator[bytes]:
        for _ in range(100):
            yield b" " * (1 << 20)

    try:
        response = httpx.post(
            server.url + CHAT, content=chunks(), headers={"Content-Type": "application/json"}
        )
        assert response.status_code == 413
    except httpx.TransportError:
        pass  # it hung up while the client was still sending
    assert server.metrics()["process_resident_memory_bytes"] < before + (64 << 20)


def test_cross_origin_requests_are_refused(server: Server) -> None:
    """DNS rebinding, requests of pages from other origins, and no CORS headers."""
    health = f"{server.url}/health"
    rebound = httpx.get(health, headers={"Host": "evil.example"})
    check_text(refused(rebound, 403), "evil.example", "localhost")
    answer = httpx.get(health, headers={"Origin": "https://evil.example"})
    check_text(refused(answer, 403), "https://evil.example")
    host = server.url.removeprefix("http://")
    own = httpx.get(health, headers={"Origin": f"http://{host}"})
    assert own.status_code == 200
    for response in (answer, own):
        assert not [name for name in response.headers if name.startswith("access-control")]


ORIGINS = "http://localhost:3000,tauri://localhost,vscode-webview://*"


def test_origins_that_are_allowed(tiny: Path) -> None:
    """A page reads answers and errors after the browser's preflight; others stay locked out."""
    options = ("--engine", "reference", "--cors-origins", ORIGINS, "--api-key", "key")
    with Server(tiny, *options) as server:
        for origin in ("http://localhost:3000", "tauri://localhost", "vscode-webview://1a2b"):
            asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
            asked["Access-Control-Request-Headers"] = "authorization,content-type"
            answer = httpx.options(server.url + CHAT, headers=asked)
            assert answer.status_code == 204
            assert answer.headers["access-control-allow-headers"] == "authorization,content-type"
            for key, status in (("key", 200), ("wrong", 401)):
                headers = {"Origin": origin, "Authorization": f"Bearer {key}"}
                answer = httpx.get(f"{server.url}/v1/models", headers=headers)
                assert answer.status_code == status
                assert answer.headers["access-control-allow-origin"] == origin
                assert answer.headers["vary"] == "Origin"
        for origin in (
            *("http://localhost:3001", "https://localhost:3000", "app://x", "null"),
            "vscode-webview",
        ):
            headers = {"Origin": origin, "Authorization": "Bearer key"}
            answer = httpx.get(f"{server.url}/v1/models", headers=headers)
            assert "--cors-origins" in refused(answer, 403)
            assert "access-control-allow-origin" not in answer.headers


def test_origins_that_cannot_be_allowed() -> None:
    for wrong in ("localhost:3000", "http://*", "http://a/b", "https://*", ""):
        with raises(UsageError, repr(wrong)):
            ServerSettings(cors_origins=(wrong,))
    with raises(UsageError, "--api-key"):
        ServerSettings(cors_origins=("*",))
    assert ServerSettings(cors_origins=("*",), api_key="key").allows_origin("https://a.example")


def test_the_key(tiny: Path) -> None:
    with Server(tiny, "--engine", "reference", "--api-key", "täst") as server:
        models = f"{server.url}/v1/models"
        check_text(refused(httpx.get(models), 401), "Authorization: Bearer")
        for scheme, status in (("Bearer täst", 200), ("Basic täst", 401), ("Bearer test", 401)):
            found = httpx.get(models, headers={"Authorization": scheme.encode()})
            assert found.status_code == status, scheme
        assert httpx.get(f"{server.url}/health").status_code == 200
        assert httpx.get(f"{server.url}/metrics").status_code == 401


def read_until(connection: socket.socket, mark: bytes) -> bytes:
    data = b""
    while mark not in data:
        chunk = connection.recv(4096)
        assert chunk, data
        data += chunk
    return data


def post_raw(connection: socket.socket, **body: Any) -> None:
    data = json.dumps(body).encode()
    head = f"POST {CHAT} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    connection.sendall(f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data)


def test_disconnect_cancels(patient: Path) -> None:
    """A disconnect cancels whole answers and streams within a step."""
    with Server(patient, "--engine", "reference") as server:
        for count, stream in enumerate((True, False)):
            with server.connect() as connection:
                post_raw(connection, messages=user("Hi"), stream=stream, **ENDLESS)
                if stream:
                    read_until(connection, b'"content"')
                server.wait_for("requests_processing", 1)
            server.wait_for("requests_processing", 0)
            assert server.metrics()["requests_cancelled_total"] == count + 1


def test_slow_readers_do_not_block_others(server: Server) -> None:
    """Eight clients do not read their streams; another one is answered."""
    connections = [server.connect() for _ in range(8)]
    for connection in connections:
        post_raw(connection, messages=user("Hi"), stream=True, **LONG)
    response = server.post(messages=user("Hi"), max_tokens=4)
    assert response.status_code == 200
    for connection in connections:
        connection.close()
    server.wait_for("requests_processing", 0)


def test_half_open_connections(server: Server) -> None:
    """Two hundred connections send half of their headers, and one half of its body."""
    connections = [server.connect() for _ in range(200)]
    for connection in connections:
        connection.sendall(b"POST /v1/chat/completions HTT")
    connections.append(server.connect())
    connections[-1].sendall(
        b"POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n"
        b"Content-Type: application/json\r\n\r\n{"
    )
    assert server.post(messages=user("Hi"), max_tokens=2).status_code == 200
    for connection in connections:
        connection.close()
    assert httpx.get(f"{server.url}/health").status_code == 200


def test_not_http(server: Server) -> None:
    for data in (
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"GET / HTTP/9\r\n\r\n",
        b"\n" * 9,
        b"A" * 90_000,
    ):
        with server.connect() as connection:
            connection.sendall(data)
            connection.settimeout(0.5)
            try:
                connection.recv(100)
            except OSError:
                continue
    assert httpx.get(f"{server.url}/health").status_code == 200


def test_a_full_queue(patient: Path) -> None:
    options = ("--engine", "reference", "--parallel", 1, "--queue", 1)
    with Server(patient, *options) as server, ThreadPoolExecutor(1) as pool:
        with server.connect() as connection:
            post_raw(connection, messages=user("Hi"), **ENDLESS)
            server.wait_for("requests_processing", 1)
            second = pool.submit(server.post, messages=user("Hi"), max_tokens=2)
            server.wait_for("requests_deferred", 1)
            third = server.post(messages=user("Hi"))
            check_text(refused(third, 429), "1 requests are running and 1 are waiting")
            assert third.headers["Retry-After"] == "1"
            assert refused(server.post(messages=user("Hi"), n=2), 429)
            never = server.post(messages=user("Hi"), n=3)
            check_text(refused(never, 400), 3, 2, "--queue")
        assert second.result().status_code == 200
        assert server.metrics()["requests_refused_total"] == 3


def test_places_of_clients_that_hung_up_are_free(patient: Path) -> None:
    options = ("--engine", "reference", "--parallel", 1, "--queue", 3)
    with Server(patient, *options) as server, server.connect() as running:
        post_raw(running, messages=user("Hi"), **ENDLESS)
        server.wait_for("requests_processing", 1)
        waiting = [server.connect() for _ in range(3)]
        for i, connection in enumerate(waiting):
            post_raw(connection, messages=user("Hi"), stream=i == 0, **ENDLESS)
        server.wait_for("requests_deferred", 3)
        for connection in waiting:
            connection.close()
        server.wait_for("requests_deferred", 0, 2)
        assert server.metrics()["requests_processing"] == 1
        with ThreadPoolExecutor(3) as pool:
            live = [pool.submit(server.post, messages=user("Hi"), max_tokens=2) for _ in range(3)]
            server.wait_for("requests_deferred", 3)
            running.close()
            assert [request.result().status_code for request in live] == [200] * 3


def test_timeouts(patient: Path) -> None:
    """An answer that takes too long ends with an error, whole or streamed."""
    with Server(patient, "--engine", "reference", "--timeout", 0.1) as server:
        long = {"messages": user("Hi"), **ENDLESS}
        check_text(refused(server.post(**long), 504), 0.1, "--timeout")
        lines = server.post(stream=True, **long).text.split("\n\n")
        assert json.loads(lines[-3].removeprefix("data: "))["error"]["code"] == "timeout"
        assert lines[-2] == "data: [DONE]"
        server.wait_for("requests_processing", 0)


def test_graceful_shutdown(tiny: Path) -> None:
    """A running request is answered to its end; the exit code is 0."""
    with Server(tiny, "--engine", "reference") as server, server.connect() as connection:
        post_raw(connection, messages=user("Hi"), stream=True, **LONG)
        read_until(connection, b'"content"')
        assert server.stop(signal.SIGTERM) == 0
        read_until(connection, b"data: [DONE]")
        assert server.log()[-1]["event"] == "answered"


def test_kill_and_restart(patient: Path) -> None:
    """kill -9 loses only the requests in flight: there is no state to repair."""
    with Server(patient, "--engine", "reference") as server, ThreadPoolExecutor(1) as pool:
        running = pool.submit(server.post, messages=user("Hi"), **ENDLESS)
        server.wait_for("requests_processing", 1)
        assert server.stop(signal.SIGKILL) == -signal.SIGKILL
        with pytest.raises(httpx.TransportError):
            running.result()
    with Server(patient, "--engine", "reference") as server:
        assert server.post(messages=user("Hi"), max_tokens=2).status_code == 200


def test_the_log_has_no_text_of_users(server: Server) -> None:
    server.post(messages=user("the secret word"), max_tokens=3, ignore_eos=True)
    entry = server.log()[-1]
    assert entry["event"] == "answered"
    assert entry["tokens"] == 3
    assert "secret" not in "".join(server.lines)


def test_usage_counts_each_prompt_once(server: Server) -> None:
    def tokens(prompt: object, n: int) -> tuple[int, int]:
        body = {"prompt": prompt, "n": n, "max_tokens": 2, "regex": "aaaaaaaa"}
        usage = server.post("/v1/completions", **body).json()["usage"]
        return usage["prompt_tokens"], usage["completion_tokens"]

    (a, _), (b, _) = tokens("the quick", 1), tokens("brown fox and the question", 1)
    assert tokens(["the quick", "brown fox and the question"], 2) == (a + b, 8)


def test_metrics_and_health(server: Server) -> None:
    before = server.metrics()
    server.post(messages=user("Hi"), max_tokens=3, regex="aaaaaaaa")
    after = server.metrics()
    assert after["tokens_predicted_total"] == before["tokens_predicted_total"] + 3
    assert after["requests_total"] == before["requests_total"] + 1
    assert after["predicted_tokens_seconds"] > 0
    page = httpx.get(f"{server.url}/metrics")
    assert page.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert page.text.count("# TYPE llamacpp:") == len(after)
    facts = httpx.get(f"{server.url}/health").json()
    assert facts["status"] == "ok"
    assert (facts["engine"], facts["context"]) == ("reference", 512)
