"""Errors have the form of the API to which their path belongs."""

from __future__ import annotations

import httpx
import pytest

from tests.serve.servers import Server
from tests.serve.test_http import CHAT, refused

FAILURES = {
    "unknown path": ("GET", "nothing", {}, 404),
    "method": ("PUT", "", {}, 405),
    "host": ("POST", "", {"Host": "evil.example"}, 403),
    "origin": ("POST", "", {"Origin": "https://evil.example"}, 403),
    "type": ("POST", "", {"Content-Type": "text/plain"}, 415),
    "body": ("POST", "", {"Content-Type": "application/json"}, 400),
}
FORMS = {"/api/chat": "ollama", "/v1/messages": "anthropic", CHAT: "openai", "/infill": "openai"}


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("name", FAILURES)
def test_errors_have_the_form_of_their_api(server: Server, name: str, path: str) -> None:
    """Also those that the endpoint itself does not return."""
    method, part, headers, status = FAILURES[name]
    url = f"{server.url}{path}{part and '/'}{part}"
    response = httpx.request(method, url, headers=headers)
    assert response.status_code == status
    body = response.json()
    if FORMS[path] == "ollama":
        assert isinstance(body["error"], str)
    elif FORMS[path] == "anthropic":
        assert (body["type"], body["error"].keys()) == ("error", {"type", "message"})
    else:
        refused(response, status)
    assert response.headers.get("allow") == ("POST" if status == 405 else None)
