"""Hub models: the real client against a small hub on this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from edgegen.models import open_checkpoint
from edgegen.models.huggingface.folder import HuggingFaceSource
from edgegen.models.pull import hub
from tests.errors import check_text
from tests.tiny import write_hf

SHA = "0123456789abcdef0123456789abcdef01234567"
README = "---\nlicense: mit\n---\n"


class Hub(BaseHTTPRequestHandler):
    """The part of the hub's interface that its client uses to download a model."""

    protocol_version = "HTTP/1.1"
    folder: ClassVar[Path]
    broken: ClassVar[str] = ""
    """Name of a file whose content is refused."""
    requested: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/api/models/org/closed"):
            self.answer(403, b"{}", {"X-Error-Code": "GatedRepo"})
        elif path.startswith("/api/models/org/tiny/tree/"):
            self.answer(200, json.dumps(self.files("path")).encode())
        elif path.startswith("/api/models/org/tiny"):
            about = {"id": "org/tiny", "sha": SHA, "siblings": self.files("rfilename")}
            self.answer(200, json.dumps(about).encode())
        elif path.startswith(f"/org/tiny/resolve/{SHA}/"):
            self.send_file(path.removeprefix(f"/org/tiny/resolve/{SHA}/"))
        else:
            self.answer(404, b"{}", {"X-Error-Code": "RepoNotFound"})

    do_HEAD = do_GET  # noqa: N815

    def files(self, key: str) -> list[dict[str, object]]:
        files = [p for p in sorted(self.folder.rglob("*")) if p.is_file()]
        return [
            {key: p.relative_to(self.folder).as_posix(), "size": p.stat().st_size}
            | {"type": "file", "oid": p.name}
            for p in files
        ]

    def send_file(self, name: str) -> None:
        self.requested.append(name)
        if name == self.broken and self.command == "GET":
            self.answer(403, b"")
        else:
            self.answer(
                200, (self.folder / name).read_bytes(), {"X-Repo-Commit": SHA, "ETag": name}
            )

    def answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def endpoint(tmp_path: Path) -> Iterator[str]:
    """The address of a hub that has org/tiny, with files that must not be downloaded."""
    Hub.folder = write_hf(tmp_path / "repository", "llama")
    Hub.broken, Hub.requested = "", []
    for name in ("pytorch_model.bin", "modeling.py", "onnx/model.safetensors"):
        path = Hub.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("unwanted")
    (Hub.folder / "README.md").write_text(README)
    with ThreadingHTTPServer(("127.0.0.1", 0), Hub) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def pull(name: str, endpoint: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run `edgegen pull` in a new process, because the client reads its settings once."""
    env = os.environ | {
        "HF_ENDPOINT": endpoint,
        "HF_HOME": str(tmp_path / "hf"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "NO_PROXY": "127.0.0.1",
    }
    command = [sys.executable, "-c", "from edgegen.cli.main import main; main()", "pull", name]
    return subprocess.run(
        command, env=env, capture_output=True, encoding="utf-8", timeout=50, check=False
    )


def test_a_model_is_fetched_without_code_and_pickles(
    endpoint: str, home: Path, tmp_path: Path
) -> None:
    result = pull("org/tiny", endpoint, tmp_path)
    folder = home / "models" / "org--tiny"
    assert result.stdout == f"{folder}\n", result.stderr
    assert result.stderr.splitlines()[-1] == "licence of org/tiny: mit, see the model's page"
    assert sorted(p.name for p in folder.iterdir()) == [
        "README.md",
        "chat_template.jinja",
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "source.json",
        "tokenizer.json",
        "tokenizer_config.json",
    ]
    checkpoint = open_checkpoint("org/tiny")
    assert checkpoint.source.info() == HuggingFaceSource(Hub.folder).info("org/tiny")
    assert not list((home / "hub").glob("*--tiny"))


def test_a_cached_model_is_kept(endpoint: str, home: Path, tmp_path: Path) -> None:
    first = pull("org/tiny", endpoint, tmp_path)
    assert pull("org/tiny", "http://127.0.0.1:1", tmp_path).stdout == first.stdout


def test_an_interrupted_pull_continues(endpoint: str, home: Path, tmp_path: Path) -> None:
    Hub.broken = "model.safetensors"
    result = pull("org/tiny", endpoint, tmp_path)
    assert result.returncode == 5
    check_text(result.stderr.splitlines()[-1], "org/tiny", "HfHubHTTPError")
    assert not (home / "models" / "org--tiny").exists()
    # Without the hub, an incomplete download must not count as the model.
    assert pull("org/tiny", "http://127.0.0.1:1", tmp_path).returncode == 5
    assert not (home / "models" / "org--tiny").exists()
    Hub.broken, Hub.requested = "", []
    assert pull("org/tiny", endpoint, tmp_path).returncode == 0
    assert set(Hub.requested) == {"model.safetensors"}
    open_checkpoint("org/tiny")


def test_an_unknown_model(endpoint: str, tmp_path: Path) -> None:
    result = pull("org/none", endpoint, tmp_path)
    assert result.returncode == 3
    check_text(result.stderr, "org/none", "hf auth login")


def test_a_model_behind_terms(endpoint: str, tmp_path: Path) -> None:
    result = pull("org/closed", endpoint, tmp_path)
    assert result.returncode == 3
    check_text(result.stderr, "org/closed", "https://huggingface.co/org/closed", "hf auth login")


def test_a_repository_without_safetensors(endpoint: str, tmp_path: Path) -> None:
    (Hub.folder / "model.safetensors").unlink()
    result = pull("org/tiny", endpoint, tmp_path)
    assert result.returncode == 3
    check_text(result.stderr, "org/tiny", "config.json", ".safetensors")


def test_no_network(tmp_path: Path, home: Path) -> None:
    result = pull("org/tiny", "http://127.0.0.1:1", tmp_path)
    assert result.returncode == 5
    check_text(result.stderr, "org/tiny", "ConnectError", "edgegen pull org/tiny")


@pytest.mark.parametrize("name", ["org/model", "Qwen/Qwen3-0.6B", "a/b_c.d"])
def test_hub_names(name: str) -> None:
    assert hub.is_hub_name(name)


@pytest.mark.parametrize("name", ["model", "a/b/c", "../x", "a/..", "/a/b", "a/ b", "a/", "-/.x"])
def test_names_that_are_not_the_hubs(name: str) -> None:
    assert not hub.is_hub_name(name)
