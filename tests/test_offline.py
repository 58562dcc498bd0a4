"""The fixture that blocks the network does so in this process and in children."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from tests.offline import NetworkUsed

pytestmark = pytest.mark.usefixtures("no_network")


def test_resolving_and_connecting_fail() -> None:
    with pytest.raises(NetworkUsed, match="getaddrinfo"):
        socket.create_connection(("localhost", 9))
    with socket.socket() as plain, pytest.raises(NetworkUsed, match="connect"):
        plain.connect(("127.0.0.1", 9))


def test_children_are_blocked_too() -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert child.returncode == 1
    assert "NetworkUsed: socket.getaddrinfo" in child.stderr
