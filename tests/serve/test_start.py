"""Starting a server: addresses that need a key, and addresses that cannot be used."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest

from edgegen.cli.main import run
from edgegen.errors import UsageError
from edgegen.serve.settings import ServerSettings
from tests.errors import check_text, raises
from tests.serve.servers import Server, user


def test_the_verb_refuses_other_addresses_without_a_key(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["serve", str(tiny), "--host", "0.0.0.0"]) == 2
    check_text(capsys.readouterr().err, "0.0.0.0", "--api-key")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])
def test_loopback_addresses_need_no_key(host: str) -> None:
    assert ServerSettings(host=host).api_key is None


@pytest.mark.parametrize(
    "host",
    ["0.0.0.0", "::", "192.168.1.5", "example.com", "localhost.x"],
    ids=["any", "any-ipv6", "private", "name", "lookalike"],
)
def test_other_addresses_are_refused_without_a_key(host: str) -> None:
    with raises(UsageError, host, "--api-key"):
        ServerSettings(host=host)
    assert ServerSettings(host=host, api_key="k").host == host


def test_a_port_in_use(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run(["serve", str(tiny), "--engine", "reference", "--port", str(port)]) == 5
    text = capsys.readouterr().err.replace(str(port), "PORT")
    check_text(text, "127.0.0.1:PORT", "Address already in use", "--port")


def test_aliases(tiny: Path) -> None:
    """The first name is in answers, and requests may use any of them."""
    with Server(tiny, "--engine", "reference", "--alias", "gpt-4o, local") as server:
        (model,) = httpx.get(f"{server.url}/v1/models").json()["data"]
        assert model["id"] == "gpt-4o"
        for name in ("gpt-4o", "local"):
            done = server.post(messages=user("Hi"), max_tokens=2, model=name)
            assert done.json()["model"] == "gpt-4o"
        assert server.post(messages=user("Hi"), model="tiny").status_code == 404
