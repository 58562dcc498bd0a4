"""Hashes are correct, cached, recomputed after a change, and never a reason to fail."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edgegen.bundle import open_bundle
from edgegen.bundle.hashing import MEMORY, HashMemory, sha256_file
from edgegen.errors import CorruptFile
from tests.bundles import write_bundle


def age(path: Path, seconds: float = 60) -> None:
    """Set a file's time back by some seconds."""
    then = time.time_ns() - int(seconds * 1e9)
    os.utime(path, ns=(then, then))


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 21) + 5])
def test_sha256_and_progress(tmp_path: Path, size: int) -> None:
    content = bytes(i * 31 % 251 for i in range(1000)) * (size // 1000 + 1)
    file = tmp_path / "f"
    file.write_bytes(content[:size])
    read: list[int] = []
    assert sha256_file(file, read.append) == hashlib.sha256(content[:size]).hexdigest()
    assert sum(read) == size


def cached(cache: Path) -> dict[str, list[object]]:
    found: dict[str, list[object]] = json.loads((cache / MEMORY).read_bytes())
    return found


def test_is_cached_by_path_inode_size_and_time(tmp_path: Path, cache: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    age(file)
    memory = HashMemory()
    found = memory.sha256(file)
    memory.save()
    status = file.stat()
    assert cached(cache) == {str(file): [status.st_ino, status.st_size, status.st_mtime_ns, found]}
    # New content with the same size, inode and time shows that the hash is cached.
    file.write_bytes(b"xyz")
    os.utime(file, ns=(status.st_mtime_ns, status.st_mtime_ns))
    assert HashMemory().sha256(file) == found


def test_change_of_time_size_or_inode_is_seen(tmp_path: Path) -> None:
    file, other = tmp_path / "f", tmp_path / "other"
    for content in (b"abc", b"abd", b"abcd"):
        file.write_bytes(content)
        age(file, seconds=60 - len(content) - content[-1])
        memory = HashMemory()
        assert memory.sha256(file) == hashlib.sha256(content).hexdigest()
        memory.save()
    other.write_bytes(b"ABCD")
    then = file.stat().st_mtime_ns
    os.utime(other, ns=(then, then))
    other.replace(file)
    assert HashMemory().sha256(file) == hashlib.sha256(b"ABCD").hexdigest()


def test_file_written_just_now_is_not_cached(tmp_path: Path, cache: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    memory = HashMemory()
    memory.sha256(file)
    memory.save()
    assert cached(cache) == {}


def test_second_load_of_a_bundle_does_not_read_it(tmp_path: Path, cache: Path) -> None:
    bundle = write_bundle(tmp_path / "tiny")
    for name in bundle.manifest.files:
        age(bundle.file(name))
    open_bundle(bundle.path)
    assert sorted(cached(cache)) == sorted(str(bundle.file(n)) for n in bundle.manifest.files)
    file = bundle.file("model.onnx")
    status = file.stat()
    file.write_bytes(b"GRAPH" * 100)
    os.utime(file, ns=(status.st_mtime_ns, status.st_mtime_ns))
    open_bundle(bundle.path)  # inode, size and time are unchanged
    file.touch()
    with pytest.raises(CorruptFile):
        open_bundle(bundle.path)


@given(st.binary(max_size=200) | st.sampled_from([b'{"a":[1,2]}', b'{"a":[1,2,3,4]}', b"[" * 9999]))
def test_damaged_cache_is_ignored(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("cache")
    (folder / MEMORY).write_bytes(data)
    file = folder / "f"
    file.write_bytes(b"abc")
    memory = HashMemory(folder)
    assert memory.sha256(file) == hashlib.sha256(b"abc").hexdigest()
    memory.save()
    assert cached(folder) == {}


def test_cache_that_cannot_be_written_does_no_harm(tmp_path: Path, cache: Path) -> None:
    cache.write_bytes(b"a file where the folder should be")
    bundle = write_bundle(tmp_path / "tiny")
    assert open_bundle(bundle.path) == bundle
    assert cache.is_file()


def test_cache_leaves_no_temporary_files(tmp_path: Path, cache: Path) -> None:
    bundle = write_bundle(tmp_path / "tiny")
    for _ in range(3):
        open_bundle(bundle.path)
    assert [file.name for file in cache.iterdir()] == [MEMORY]
