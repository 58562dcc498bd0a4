"""How a server starts, or says why it does not."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from edgegen.cli.main import run
from edgegen.errors import UsageError
from edgegen.serve.settings import Settings


def test_other_addresses_need_a_key(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", str(tiny), "--host", "0.0.0.0"]) == 2
    assert capsys.readouterr().err == (
        "Error: 0.0.0.0 can be reached from other machines, which needs a key: give --api-key, or "
        "set EDGEGEN_API_KEY\n"
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])
def test_own_addresses(host: str) -> None:
    assert Settings(host=host).api_key is None


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.com", "localhost.x"])
def test_addresses_of_others(host: str) -> None:
    with pytest.raises(UsageError):
        Settings(host=host)
    assert Settings(host=host, api_key="k").host == host


def test_a_port_in_use(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run(["serve", str(tiny), "--engine", "reference", "--port", str(port)]) == 5
    assert capsys.readouterr().err == (
        f"Error: cannot listen on 127.0.0.1:{port}: Address already in use; choose another --port "
        "or --host\n"
    )
