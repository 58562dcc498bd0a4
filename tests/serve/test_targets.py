"""Targets of requests that are whole URLs, as clients behind a proxy send them."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest

from tests.serve.servers import Server


def _ask(server: Server, target: str, host: str = "localhost") -> tuple[int, bytes]:
    """Send a GET request with this target and Host header; return the status and the body."""
    with server.connect() as connection:
        connection.sendall(
            f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
        )
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


@pytest.mark.parametrize("scheme", ["http", "HTTP", "https"])
def test_absolute_urls(server: Server, scheme: str) -> None:
    netloc = urlsplit(server.url).netloc
    status, body = _ask(server, f"{scheme}://{netloc}/v1/models?a=b")
    assert status == 200
    assert json.loads(body)["data"]
    assert _ask(server, f"{scheme}://{netloc}/nothing")[0] == 404


def test_a_url_without_a_path_is_the_page(server: Server) -> None:
    assert _ask(server, server.url)[0] == 200


def test_the_host_of_the_url_counts(server: Server) -> None:
    """A foreign name in the URL is refused whatever the Host header says, and not the reverse."""
    assert _ask(server, "http://evil.example/health")[0] == 403
    assert _ask(server, "http://localhost/health", host="evil.example")[0] == 200
