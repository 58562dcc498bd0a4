"""A real `edgegen serve` in a process of its own, on a free port of this machine."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

READY = re.compile(r" at (http://\S+) · ")


class Server:
    """A running server; leaving its `with` block stops it."""

    def __init__(self, bundle: Path, *options: object, env: dict[str, str] | None = None) -> None:
        words = [sys.executable, "-m", "edgegen", "serve", bundle, "--port", 0, *options]
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [str(word) for word in words], stderr=subprocess.PIPE, text=True, env=env
        )
        self._found = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._found.wait(120)
        matches = [READY.search(line) for line in self.lines]
        found = next((match for match in matches if match), None)
        assert found, self.lines
        self.url = found[1]

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line)
            if READY.search(line):
                self._found.set()
        self._found.set()

    def log(self) -> list[dict[str, Any]]:
        """Return the log entries so far."""
        return [json.loads(line) for line in self.lines if line.startswith("{")]

    def metrics(self) -> dict[str, float]:
        """Return the metrics, without llama-server's prefix."""
        page = httpx.get(f"{self.url}/metrics").text
        pairs = [line.split() for line in page.splitlines() if not line.startswith("#")]
        return {name.removeprefix("llamacpp:"): float(value) for name, value in pairs}

    def post(self, path: str = "/v1/chat/completions", **body: Any) -> httpx.Response:
        """Send a JSON body."""
        return httpx.post(f"{self.url}{path}", json=body, timeout=60)

    def connect(self) -> socket.socket:
        """Open a TCP connection."""
        host, port = self.url.removeprefix("http://").rsplit(":", 1)
        return socket.create_connection((host, int(port)), 30)

    def wait_for(self, name: str, value: float, seconds: float = 30) -> None:
        """Wait until a metric has this value."""
        until = time.monotonic() + seconds
        while (found := self.metrics()[name]) != value:
            assert time.monotonic() < until, f"{name} is {found}, expected {value}"
            time.sleep(0.05)

    def stop(self, kind: signal.Signals = signal.SIGTERM) -> int:
        """Stop the server and return its exit code."""
        self.process.send_signal(kind)
        code = self.process.wait(60)
        self._reader.join(10)
        return code

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.stop()
        if self.process.stderr is not None:
            self.process.stderr.close()


def user(text: str) -> list[dict[str, str]]:
    """Return a conversation of one message."""
    return [{"role": "user", "content": text}]
