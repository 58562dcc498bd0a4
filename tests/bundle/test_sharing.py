"""Bundles on the hub: the real client against a small hub on this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edgegen.bundle import open_bundle
from tests.errors import check_text
from tests.hub_server import Repositories, serve
from tests.tiny_bundle import tiny_bundle

NAME = "me/tiny-edgegen"
Hub = tuple[Repositories, dict[str, str]]


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as found:
        yield found


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("sharing") / "tiny", "llama", "w4a8kv8")


def edgegen(
    hub: Hub, *args: object, home: Path, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run edgegen in a new process, because the client reads its settings once."""
    env = os.environ | hub[1] | {"HF_HOME": str(home / "hf"), "EDGEGEN_HOME": str(home)} | changes
    code = "from edgegen.cli.main import main; main()"
    command = [sys.executable, "-c", code, *map(str, args)]
    return subprocess.run(
        command, env=env, capture_output=True, encoding="utf-8", timeout=50, check=False
    )


def test_a_pushed_bundle_is_pulled_and_runs(hub: Hub, bundle: Path, home: Path) -> None:
    pushed = edgegen(hub, "push", bundle, NAME, home=home)
    assert (pushed.returncode, pushed.stdout) == (0, f"{hub[1]['HF_ENDPOINT']}/{NAME}\n"), (
        pushed.stderr
    )
    stored = hub[0].files[NAME]
    manifest = open_bundle(bundle).manifest
    card = stored["README.md"].decode()
    assert stored.keys() == {".gitattributes", "README.md", "edgegen.json", *manifest.files}
    assert f"edgegen run {NAME}" in card
    assert "\ntags: [edgegen, w4a8kv8]\n" in card
    pulled = edgegen(hub, "pull", NAME, home=home)
    folder = home / "bundles" / "me--tiny-edgegen"
    assert (pulled.returncode, pulled.stdout) == (0, f"{folder}\n"), pulled.stderr
    assert open_bundle(folder).manifest == manifest
    assert {p.name for p in folder.iterdir()} == {"edgegen.json", *manifest.files}
    run = ("run", NAME, "-p", "a", "--max-tokens", "3", "--engine", "reference")
    ran = edgegen(hub, *run, home=home)
    assert ran.returncode == 0, ran.stderr


def test_a_cached_bundle_needs_no_network(hub: Hub, bundle: Path, home: Path) -> None:
    edgegen(hub, "push", bundle, NAME, home=home)
    first = edgegen(hub, "pull", NAME, home=home)
    again = edgegen(hub, "pull", NAME, home=home, HF_ENDPOINT="http://127.0.0.1:1")
    assert (again.returncode, again.stdout) == (0, first.stdout)


def test_another_bundle_replaces_the_files_but_not_the_card(
    hub: Hub, bundle: Path, home: Path, tmp_path: Path
) -> None:
    edgegen(hub, "push", bundle, NAME, home=home)
    hub[0].files[NAME] |= {"README.md": b"mine", "old.onnx": b"old"}
    other = tiny_bundle(tmp_path / "other", "qwen3", "w8a8")
    result = edgegen(hub, "push", other, NAME, home=home)
    assert result.returncode == 0, result.stderr
    stored = hub[0].files[NAME]
    assert stored["README.md"] == b"mine"
    assert "old.onnx" not in stored
    assert stored["edgegen.json"] == (other / "edgegen.json").read_bytes()


def test_a_repository_of_something_else_is_kept(hub: Hub, bundle: Path, home: Path) -> None:
    hub[0].files[NAME] = {"model.safetensors": b"x", "README.md": b"y"}
    result = edgegen(hub, "push", bundle, NAME, home=home)
    assert result.returncode == 2
    check_text(result.stderr, NAME, "model.safetensors")
    assert not hub[0].commits


def test_who_may_write_and_read(hub: Hub, bundle: Path, home: Path) -> None:
    denied = edgegen(hub, "push", bundle, "others/tiny", home=home)
    assert denied.returncode == 3
    check_text(denied.stderr, "others/tiny", "hf auth login")
    result = edgegen(hub, "push", bundle, NAME, home=home, HF_TOKEN="")
    assert result.returncode == 3
    check_text(result.stderr, NAME, "hf auth login")
    assert edgegen(hub, "push", bundle, NAME, "--private", home=home).returncode == 0
    hidden = edgegen(hub, "pull", NAME, home=home, HF_TOKEN="")
    assert hidden.returncode == 3
    check_text(hidden.stderr, NAME, "hf auth login")


@pytest.mark.parametrize("name", ["tiny", "a/b/c", "../x"])
def test_names_that_are_not_the_hubs(bundle: Path, home: Path, hub: Hub, name: str) -> None:
    result = edgegen(hub, "push", bundle, name, home=home)
    assert result.returncode == 2
    check_text(result.stderr, "ORG/NAME", name)


def test_a_bundle_that_is_incomplete_or_changed(hub: Hub, bundle: Path, home: Path) -> None:
    edgegen(hub, "push", bundle, NAME, home=home)
    good = dict(hub[0].files[NAME])
    file = next(name for name in good if name.endswith(".onnx"))
    for change in ({}, {file: good[file] + b"x"}, {file: good[file][:-1] + b"x"}):
        hub[0].files[NAME] = {k: v for k, v in good.items() if k != file} | change
        result = edgegen(hub, "pull", NAME, home=home)
        assert result.returncode == 3, result.stderr
        check_text(result.stderr.splitlines()[-1], NAME, file)
    hub[0].files[NAME] = good
    assert edgegen(hub, "pull", NAME, home=home).returncode == 0


def test_a_manifest_cannot_name_files_outside(hub: Hub, bundle: Path, home: Path) -> None:
    edgegen(hub, "push", bundle, NAME, home=home)
    manifest = json.loads(hub[0].files[NAME]["edgegen.json"])
    manifest["files"]["../x"] = {"size": 1, "sha256": "0" * 64}
    hub[0].files[NAME]["edgegen.json"] = json.dumps(manifest).encode()
    result = edgegen(hub, "pull", NAME, home=home)
    assert result.returncode == 3
    assert set(hub[0].requested) == {"edgegen.json"}
