"""Raw HTTP: what a server meets that no client library sends, and how its requests end."""

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

from tests.serve.servers import Server, user

CHAT = "/v1/chat/completions"
LONG = {"max_tokens": 400, "temperature": 1.0, "regex": "[ab]{450}"}
"""An answer that fills the context, whatever the random model would say."""

ENDLESS = {"max_tokens": 8000, "temperature": 1.0, "regex": "[ab]{8000}"}
"""An answer of minutes, from the model with a long context: it runs until it is cancelled."""


def refused(response: httpx.Response, status: int) -> str:
    """The message of an error in OpenAI's shape."""
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
    "penalty": {"presence_penalty": 1},
    "format": {"response_format": {"type": "xml"}},
    "no schema": {"response_format": {"type": "json_schema"}},
    "schema": {"response_format": {"type": "json_schema", "json_schema": {"schema": {"type": 5}}}},
    "two forms": {"regex": "a", "grammar": 'start: "a"'},
    "regex": {"regex": "("},
    "grammar": {"grammar": "start: nothing"},
}


@pytest.mark.parametrize("name", ABSURD)
def test_absurd_parameters(server: Server, name: str) -> None:
    assert refused(server.post(messages=user("Hi"), **ABSURD[name]), 400)


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
    """Refused, or served within the bounds of any answer; the server goes on either way."""
    started = time.monotonic()
    response = server.post(messages=user("Hi"), max_tokens=4, **EXPLODING[name])
    assert response.status_code in {200, 400}, response.text
    assert time.monotonic() - started < 20
    assert httpx.get(f"{server.url}/health").json()["status"] == "ok"


def test_the_message_says_what_to_do(server: Server) -> None:
    """Full texts of the errors that people meet."""
    assert refused(server.post(messages=user("Hi"), temperature="hot"), 400) == (
        "the request is not as expected: Expected `float | null`, got `str` - at `$.temperature`"
    )
    assert refused(server.post(messages=user("Hi"), model="gpt-9"), 404) == (
        "there is no model 'gpt-9' here; this server has 'tiny'"
    )
    long = "the quick brown fox " * 200
    assert refused(server.post(messages=user(long)), 400).endswith(
        "but the context holds 512, the answer included; shorten the prompt or load with a larger "
        "context (-c)"
    )
    assert refused(httpx.get(f"{server.url}/v2"), 404) == (
        "there is no /v2 here; the endpoints are in /openapi.json"
    )
    assert refused(httpx.get(server.url + CHAT), 405) == f"{CHAT} does not take GET"
    plain = httpx.post(server.url + CHAT, content=b"{}", headers={"Content-Type": "text/plain"})
    assert refused(plain, 415) == "the request needs Content-Type: application/json"


def test_large_bodies(server: Server) -> None:
    """100 MB, announced or not: refused before it is in memory."""
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


def test_other_sites_are_kept_out(server: Server) -> None:
    """DNS rebinding, a page's request across origins, CORS."""
    health = f"{server.url}/health"
    assert httpx.get(health, headers={"Host": "evil.example"}).status_code == 403
    answer = httpx.get(health, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    host = server.url.removeprefix("http://")
    own = httpx.get(health, headers={"Origin": f"http://{host}"})
    assert own.status_code == 200
    for response in (answer, own):
        assert not [name for name in response.headers if name.startswith("access-control")]


def test_the_key(tiny: Path) -> None:
    with Server(tiny, "--engine", "reference", "--api-key", "täst") as server:
        models = f"{server.url}/v1/models"
        message = "the API key is missing or wrong; send it as Authorization: Bearer KEY"
        assert refused(httpx.get(models), 401) == message
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
    """Whole answers and streams end within a step when the client goes away."""
    with Server(patient, "--engine", "reference") as server:
        for count, stream in enumerate((True, False)):
            with server.connect() as connection:
                post_raw(connection, messages=user("Hi"), stream=stream, **ENDLESS)
                if stream:
                    read_until(connection, b'"content"')
                server.wait_for("requests_processing", 1)
            server.wait_for("requests_processing", 0)
            assert server.metrics()["requests_cancelled_total"] == count + 1


def test_slow_readers_hold_up_nobody(server: Server) -> None:
    """Eight clients that read nothing of their streams: others are answered."""
    connections = [server.connect() for _ in range(8)]
    for connection in connections:
        post_raw(connection, messages=user("Hi"), stream=True, **LONG)
    response = server.post(messages=user("Hi"), max_tokens=4)
    assert response.status_code == 200
    for connection in connections:
        connection.close()
    server.wait_for("requests_processing", 0)


def test_half_open_connections(server: Server) -> None:
    """Two hundred connections that send half a head, and one half a body."""
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
            assert refused(third, 429) == (
                "1 requests run and 1 wait, which is all this server takes; try again later"
            )
            assert third.headers["Retry-After"] == "1"
            assert refused(server.post(messages=user("Hi"), n=3), 429)
        assert second.result().status_code == 200
        assert server.metrics()["requests_refused_total"] == 4


def test_timeouts(patient: Path) -> None:
    """An answer that takes too long ends with an error, as a whole and as a stream."""
    with Server(patient, "--engine", "reference", "--timeout", 0.1) as server:
        long = {"messages": user("Hi"), **ENDLESS}
        assert refused(server.post(**long), 504) == "the answer took longer than 0.1 seconds"
        lines = server.post(stream=True, **long).text.split("\n\n")
        assert json.loads(lines[-3].removeprefix("data: "))["error"]["code"] == "timeout"
        assert lines[-2] == "data: [DONE]"
        server.wait_for("requests_processing", 0)


def test_graceful_shutdown(tiny: Path) -> None:
    """What runs is answered to its end; the exit code is 0."""
    with Server(tiny, "--engine", "reference") as server, server.connect() as connection:
        post_raw(connection, messages=user("Hi"), stream=True, **LONG)
        read_until(connection, b'"content"')
        assert server.stop(signal.SIGTERM) == 0
        read_until(connection, b"data: [DONE]")
        assert server.log()[-1]["event"] == "answered"


def test_kill_and_restart(patient: Path) -> None:
    """kill -9 loses the requests in flight and nothing else: there is no state to repair."""
    with Server(patient, "--engine", "reference") as server, ThreadPoolExecutor(1) as pool:
        running = pool.submit(server.post, messages=user("Hi"), **ENDLESS)
        server.wait_for("requests_processing", 1)
        assert server.stop(signal.SIGKILL) == -signal.SIGKILL
        with pytest.raises(httpx.TransportError):
            running.result()
    with Server(patient, "--engine", "reference") as server:
        assert server.post(messages=user("Hi"), max_tokens=2).status_code == 200


def test_the_log_never_tells_what_was_said(server: Server) -> None:
    server.post(messages=user("the secret word"), max_tokens=3)
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
