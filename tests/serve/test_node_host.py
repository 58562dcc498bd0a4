"""The Node.js example against a real server."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.serve.servers import Server

SCRIPT = Path(__file__).parents[2] / "runtimes" / "hosts" / "node" / "chat.mjs"
NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(NODE is None, reason="there is no Node.js")


def node(*words: object) -> subprocess.CompletedProcess[str]:
    command = [str(NODE), str(SCRIPT), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_it_streams(server: Server) -> None:
    done = node(server.url, "What is the capital?")
    assert (done.returncode, done.stderr) == (0, "")
    body = {"messages": [{"role": "user", "content": "What is the capital?"}]}
    same = server.post(**body, temperature=0, max_tokens=128).json()
    assert done.stdout == same["choices"][0]["message"]["content"] + "\n"


def test_errors(server: Server) -> None:
    done = node(server.url, "the quick brown fox " * 300)
    assert done.returncode == 1
    assert "fewer than 512 prompt tokens" in done.stderr
    done = node("http://127.0.0.1:9", "Hello")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
