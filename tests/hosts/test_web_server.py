"""The server of the page in the browser: what it serves, and what ends it."""

from __future__ import annotations

import http.client
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

SERVER = Path(__file__).parents[2] / "runtimes" / "hosts" / "web" / "serve.mjs"
NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(NODE is None, reason="needs node")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / "edgegen.json").write_text("{}")
    return folder


@pytest.fixture
def port(bundle: Path) -> Iterator[int]:
    """Port of a running server."""
    command = [str(NODE), str(SERVER), str(bundle), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline().strip("/\n").rpartition(":")[2])
        process.kill()


def get(port: int, path: str) -> tuple[int, bytes]:
    """Return the status and the content of an answer; the path is sent as it is."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()


def test_it_serves_the_page_and_the_bundle_only(bundle: Path, port: int) -> None:
    (bundle.parent / "secret").write_text("secret")
    assert get(port, "/")[0] == 200
    assert get(port, "/bundle/edgegen.json") == (200, b"{}")
    missing = ("/none", "/bundle", "/bundle/", "/%zz", "/bundle/a%00b")
    outside = (
        "/../../c/chat.c",
        "/bundle/../../secret",
        "/bundle/%2e%2e/secret",
        "/..%2fc%2fchat.c",
    )
    for path in (*missing, *outside, f"/{bundle.parent}/secret"):
        assert get(port, path) == (404, b"not found"), path


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that opens and cannot be read")
def test_a_file_that_cannot_be_read_does_not_end_it(bundle: Path, port: int) -> None:
    (bundle / "broken").symlink_to("/proc/self/mem")
    with suppress(http.client.HTTPException, OSError):
        get(port, "/bundle/broken")
    assert get(port, "/bundle/edgegen.json")[0] == 200


@pytest.mark.skipif(sys.platform != "linux", reason="counts the open files of a process")
def test_a_client_that_leaves_early_costs_no_file(bundle: Path) -> None:
    with (bundle / "large").open("wb") as file:
        file.truncate(64 << 20)
    command = [str(NODE), str(SERVER), str(bundle), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        number = int(process.stdout.readline().strip("/\n").rpartition(":")[2])
        for _ in range(3):
            with socket.create_connection(("127.0.0.1", number)) as client:
                client.sendall(b"GET /bundle/large HTTP/1.1\r\nHost: localhost\r\n\r\n")
                client.recv(100)
        large = [bundle / "large"]
        deadline = time.monotonic() + 10
        while large and time.monotonic() < deadline:
            time.sleep(0.05)
            large = [file for file in open_files(process.pid) if file == bundle / "large"]
        process.kill()
    assert not large


def open_files(pid: int) -> list[Path]:
    """Return the files that a process has open."""
    found = []
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):
            found.append(link.readlink())
    return found


@pytest.mark.parametrize("wrong", ["http", "-1", "70000", "busy"])
def test_wrong_ports(bundle: Path, wrong: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = str(busy.getsockname()[1]) if wrong == "busy" else wrong
        command = [str(NODE), str(SERVER), str(bundle), port]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert done.returncode == (1 if wrong == "busy" else 2)
    assert done.stderr.count("\n") == 1
    assert "expected a" in done.stderr


def test_no_bundle(tmp_path: Path) -> None:
    command = [str(NODE), str(SERVER), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert done.returncode == 2
    assert done.stderr.startswith("expected the folder of a bundle, got ")
