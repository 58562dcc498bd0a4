"""The cache of pulled models: models are whole, and damaged entries are ignored."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import platformdirs
import pytest

from edgegen.models.pull import cache
from edgegen.models.pull.cache import Origin

GONE = 2**22 + 1
"""Above the largest process number of Linux."""


def put(name: str, content: bytes = b"weights") -> cache.CachedModel:
    with cache.staging() as work:
        folder = work / "model"
        folder.mkdir()
        (folder / "m.gguf").write_bytes(content)
        (folder / "TERMS.html").write_text("terms")
        files = {"m.gguf": len(content), "TERMS.html": 5}
        return cache.place(folder, Origin(name, "PyPI x==1", "mit", files, "m.gguf", "TERMS.html"))


def partials(home: Path) -> list[Path]:
    return list((home / "models").glob(".*"))


def test_a_placed_model_is_found(home: Path) -> None:
    model = put("org/name")
    assert cache.find("org/name") == model
    assert model.path == home / "models" / "org--name" / "m.gguf"
    assert model.path.read_bytes() == b"weights"
    assert model.license_text() == {"LICENSE.html": b"terms"}
    assert model.nbytes == 12
    assert cache.cached_models() == [model]
    assert not partials(home)


def test_a_model_without_one_of_its_files_is_not_found() -> None:
    put("a").path.unlink()
    assert cache.find("a") is None
    assert [model.is_whole() for model in cache.cached_models()] == [False]


def test_a_model_of_another_size_is_replaced() -> None:
    put("a").path.write_bytes(b"short")
    assert cache.find("a") is None
    assert put("a").path.read_bytes() == b"weights"


def test_a_whole_model_stays_when_another_comes_late() -> None:
    put("a", b"first")
    put("a", b"second")
    model = cache.find("a")
    assert model is not None
    assert model.path.read_bytes() == b"first"


def test_removing(home: Path) -> None:
    put("a")
    cache.remove("a")
    cache.remove("a")
    assert cache.find("a") is None
    assert list((home / "models").iterdir()) == []


def test_a_failure_leaves_nothing(home: Path) -> None:
    with pytest.raises(RuntimeError), cache.staging() as work:
        (work / "half").write_text("half")
        raise RuntimeError
    assert list((home / "models").iterdir()) == []


@pytest.mark.parametrize(
    ("pid", "age", "stays"), [(GONE, 7200, False), (GONE, 60, True), (os.getpid(), 7200, True)]
)
def test_remains_of_killed_pulls_are_deleted(home: Path, pid: int, age: float, stays: bool) -> None:
    left = home / "models" / f".partial-{pid}-abc"
    left.mkdir(parents=True)
    (left / "half").write_text("half")
    then = time.time() - age
    os.utime(left, (then, then))
    put("a")
    assert left.exists() == stays


@pytest.mark.parametrize(
    "change",
    [
        {"license_file": "../../secret"},
        {"license_file": "/etc/passwd"},
        {"model": "../other.gguf"},
        {"files": {"a\\b": 1}},
        {"files": 3},
        {"name": None},
    ],
)
def test_a_source_file_that_points_elsewhere_is_ignored(
    tmp_path: Path, change: dict[str, object]
) -> None:
    stated = {"name": "a", "origin": "x", "license": "mit", "files": {"m.gguf": 1}}
    (tmp_path / "source.json").write_text(json.dumps(stated))
    assert cache.model_at(tmp_path) is not None
    (tmp_path / "source.json").write_text(json.dumps(stated | change))
    assert cache.model_at(tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"[" * 100_000, b"\xff", b"[]"])
def test_a_damaged_source_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "source.json").write_bytes(content)
    assert cache.model_at(tmp_path) is None


def test_the_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache.cache_dir() == home
    monkeypatch.delenv("EDGEGEN_HOME")
    assert cache.cache_dir() == Path(platformdirs.user_cache_dir("edgegen", False))
