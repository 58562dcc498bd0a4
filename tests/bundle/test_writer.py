"""Writing is atomic despite kills, full disks, missing permissions and existing files."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edgegen.bundle import BundleWriter, open_bundle, placing
from edgegen.errors import (
    CorruptFile,
    EdgegenError,
    InputError,
    OutputExists,
    ResourceError,
    UsageError,
)
from tests.bundles import FILES, manifest, write, write_bundle
from tests.errors import raises

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs fork and signals")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "cache")


def refuses(out: Path, kind: type[EdgegenError], *values: object, overwrite: bool = False) -> None:
    """Check that a writer does not start."""
    with raises(kind, *values), BundleWriter(out, overwrite):
        pytest.fail("the writer started")


@pytest.fixture(params=["exchange", "steps"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of replacing a folder."""
    if request.param == "steps":
        monkeypatch.setattr(placing, "_renameat2", lambda *_: False)
    return str(request.param)


def test_writes_a_bundle_and_nothing_else(tmp_path: Path, way: str) -> None:
    out = tmp_path / "tiny"
    with BundleWriter(out) as writer:
        assert writer.path.parent == tmp_path
        assert re.fullmatch(rf"\.tiny\.edgegen-tmp-{os.getpid()}-[0-9a-f]{{8}}", writer.path.name)
        write(writer.path, FILES)
        assert not out.exists()
        bundle = writer.commit(manifest())
    assert names(tmp_path) == ["tiny"]
    assert open_bundle(out) == bundle
    assert list(bundle.manifest.files) == sorted(FILES)
    assert [entry.size for entry in bundle.manifest.files.values()] == [
        len(FILES[name]) for name in sorted(FILES)
    ]


def test_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one = write_bundle(tmp_path / "one")
    two = write_bundle(tmp_path / "two", dict(reversed(FILES.items())))
    assert (one.path / "edgegen.json").read_bytes() == (two.path / "edgegen.json").read_bytes()


def test_makes_parent_folders_and_follows_links(tmp_path: Path) -> None:
    write_bundle(tmp_path / "real" / "deep")
    (tmp_path / "link").symlink_to("real/deep")
    bundle = write_bundle(tmp_path / "link", name="second")
    assert (tmp_path / "link").is_symlink()
    assert open_bundle(tmp_path / "real" / "deep").manifest == bundle.manifest


def test_overwrite(tmp_path: Path, way: str) -> None:
    out = tmp_path / "tiny"
    write_bundle(out, FILES | {"only-old": b"x"})
    bundle = write_bundle(out, name="second")
    assert names(tmp_path) == ["tiny"]
    assert open_bundle(out) == bundle
    assert not (out / "only-old").exists()


def test_overwrite_of_an_empty_folder(tmp_path: Path, way: str) -> None:
    (tmp_path / "tiny").mkdir()
    write_bundle(tmp_path / "tiny")
    assert names(tmp_path) == ["tiny"]


def test_existing_output(tmp_path: Path) -> None:
    write_bundle(tmp_path / "tiny")
    (tmp_path / "empty").mkdir()
    for out in (tmp_path / "tiny", tmp_path / "empty"):
        refuses(out, OutputExists, out, "--overwrite")
    assert names(tmp_path) == ["empty", "tiny"]


def test_overwrite_keeps_other_files(tmp_path: Path) -> None:
    write(tmp_path, {"documents/letter.txt": b"dear", "file": b"x"})
    for out in (tmp_path / "documents", tmp_path / "file"):
        refuses(out, OutputExists, out, overwrite=True)
    assert (tmp_path / "documents" / "letter.txt").read_bytes() == b"dear"
    assert names(tmp_path) == ["documents", "file"]


def test_folder_made_while_the_export_ran_is_kept(tmp_path: Path, way: str) -> None:
    out = tmp_path / "tiny"
    with pytest.raises(OutputExists), BundleWriter(out, overwrite=True) as writer:
        write(out, {"letter.txt": b"dear"})
        writer.commit(manifest())
    with pytest.raises(ResourceError) as caught, BundleWriter(tmp_path / "b") as writer:
        write_bundle(tmp_path / "b.other")
        (tmp_path / "b.other").rename(tmp_path / "b")
        writer.commit(manifest())
    assert re.fullmatch(
        rf"{tmp_path}/b cannot be written \((File exists|Directory not empty): .*\); "
        "choose another folder",
        str(caught.value),
    )
    assert names(tmp_path) == ["b", "tiny"]
    assert names(out) == ["letter.txt"]


def test_root_is_no_output() -> None:
    refuses(Path("/"), UsageError, "/")


def test_nothing_is_left_without_commit_or_after_an_error(tmp_path: Path) -> None:
    old = write_bundle(tmp_path / "tiny")
    with BundleWriter(tmp_path / "tiny", overwrite=True) as writer:
        write(writer.path, FILES)
    with pytest.raises(KeyboardInterrupt), BundleWriter(tmp_path / "new") as writer:
        write(writer.path, FILES)
        raise KeyboardInterrupt
    with pytest.raises(FileNotFoundError), BundleWriter(tmp_path / "new"):
        (
            tmp_path / "source that is not there"
        ).read_bytes()  # an error of the caller passes unchanged
    assert names(tmp_path) == ["tiny"]
    assert open_bundle(tmp_path / "tiny") == old


def test_failed_bundle_is_left_beside(tmp_path: Path, way: str) -> None:
    old = write_bundle(tmp_path / "tiny")
    for name in ("first", "second"):
        with BundleWriter(tmp_path / "tiny", overwrite=True) as writer:
            write(writer.path, FILES)
            failed = writer.fail(manifest(name=name))
    assert failed.path == tmp_path / "tiny.failed"
    assert open_bundle(failed.path).manifest.name == "second"
    assert open_bundle(tmp_path / "tiny") == old
    assert names(tmp_path) == ["tiny", "tiny.failed"]


def test_failed_bundle_keeps_other_files(tmp_path: Path) -> None:
    write(tmp_path, {"tiny.failed/letter.txt": b"dear"})
    with pytest.raises(OutputExists), BundleWriter(tmp_path / "tiny") as writer:
        writer.fail(manifest())
    assert names(tmp_path) == ["tiny.failed"]


def test_odd_contents_are_refused(tmp_path: Path) -> None:
    with raises(EdgegenError, "link"), BundleWriter(tmp_path / "tiny") as writer:
        (writer.path / "link").symlink_to("/etc/passwd")
        writer.commit(manifest())
    with pytest.raises(CorruptFile), BundleWriter(tmp_path / "tiny") as writer:
        (writer.path / ".hidden").touch()
        writer.commit(manifest())
    assert names(tmp_path) == []


def test_two_writers_at_once(tmp_path: Path) -> None:
    out = tmp_path / "tiny"
    with BundleWriter(out) as writer:
        refuses(out, UsageError, out, "another edgegen process")
        write_bundle(tmp_path / "other")  # another target is free
        writer.commit(manifest())
    assert names(tmp_path) == ["other", "tiny"]


@POSIX
def test_two_processes_at_once(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from edgegen.bundle import BundleWriter\n"
        "with BundleWriter(pathlib.Path(sys.argv[1])) as w: print(w.path, flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "tiny")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as other:
        assert other.stdout is not None
        temporary = Path(other.stdout.readline().strip())
        refuses(tmp_path / "tiny", UsageError, tmp_path / "tiny", "another edgegen process")
        assert temporary.is_dir()
        other.kill()
    assert temporary.is_dir()
    write_bundle(tmp_path / "tiny")
    assert names(tmp_path) == ["tiny"]


def test_left_overs_of_other_targets_are_not_touched(tmp_path: Path) -> None:
    others = [".tiny2.edgegen-tmp-1-00000000", ".tin.edgegen-tmp-1-00000000"]
    for name in (*others, ".tiny.edgegen-tmp-1-00000000"):
        write(tmp_path / name, FILES)
    write_bundle(tmp_path / "tiny")
    assert names(tmp_path) == sorted([*others, "tiny"])


@POSIX
def test_share_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An export works there, and removes nothing that another process may own."""
    import fcntl

    def flock(handle: int, operation: int) -> None:
        raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", flock)
    write(tmp_path / ".tiny.edgegen-tmp-1-00000000", FILES)
    with BundleWriter(tmp_path / "tiny") as writer:
        with BundleWriter(tmp_path / "tiny"):
            assert writer.path.is_dir()
        writer.commit(manifest())
    assert names(tmp_path) == [".tiny.edgegen-tmp-1-00000000", "tiny"]


def test_loading_recovers_an_interrupted_replacement(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "tiny")
    bundle.path.rename(tmp_path / ".tiny.edgegen-old")
    assert open_bundle(tmp_path / "tiny") == bundle
    assert names(tmp_path) == ["tiny"]


def test_loading_leaves_a_running_replacement_alone(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "tiny")
    bundle.path.rename(tmp_path / ".tiny.edgegen-old")
    with placing.lock(tmp_path / "tiny"), pytest.raises(InputError):
        open_bundle(tmp_path / "tiny")
    assert names(tmp_path) == [".tiny.edgegen-old"]


def run_crash(folder: Path, moments: str, way: str) -> tuple[int, int, int]:
    folder.mkdir()
    script = ROOT / "tests" / "bundle" / "crash.py"
    result = subprocess.run(
        [sys.executable, str(script), str(folder), moments, way],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert result.returncode == 0, result.stderr
    old, new, gone = (int(word) for word in result.stdout.split())
    return old, new, gone


@POSIX
@pytest.mark.parametrize("way", ["exchange", "steps"])
def test_kill_before_every_operation(tmp_path: Path, way: str) -> None:
    old, new, gone = run_crash(tmp_path / "crash", "every", way)
    assert old > 10
    assert new > 5
    assert gone == (1 if way == "steps" or not sys.platform.startswith("linux") else 0)


@POSIX
@pytest.mark.parametrize("way", ["exchange", "steps"])
def test_kill_at_random_moments(tmp_path: Path, way: str) -> None:
    old, new, _ = run_crash(tmp_path / "crash", "random", way)
    assert old + new == 20


def test_too_little_space_is_reported_first(tmp_path: Path) -> None:
    with (
        pytest.raises(ResourceError, match=r"needs 1,000,000,000.0 GB, got [\d.,]+ \w+ free;"),
        BundleWriter(tmp_path / "tiny", expect_bytes=10**18),
    ):
        pytest.fail("the writer started")
    assert names(tmp_path) == []


@pytest.mark.parametrize("depth", ["tiny", "a/tiny"])
def test_parent_that_is_a_file(tmp_path: Path, depth: str) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file" / depth
    reason = "File exists" if depth == "tiny" else "Not a directory"
    refuses(out, ResourceError, out, f"({reason}: {out.parent})")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB, if the tests may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if (
        not sys.platform.startswith("linux")
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("mounting a file system is not allowed here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_full_disk(small_disk: Path) -> None:
    old = write_bundle(small_disk / "tiny")
    with (
        pytest.raises(ResourceError) as caught,
        BundleWriter(small_disk / "tiny", overwrite=True) as writer,
        (writer.path / "model.onnx.data").open("wb", buffering=0) as file,
    ):
        while True:
            file.write(bytes(65536))
    assert re.fullmatch(
        rf"{small_disk}/tiny: the disk is full \(2\.\d MB written, 0 bytes free\); "
        "free some space or choose another disk",
        str(caught.value),
    )
    assert names(small_disk) == ["tiny"]
    assert open_bundle(small_disk / "tiny") == old


def test_disk_that_fills_up_at_commit(small_disk: Path) -> None:
    """The manifest is written last, and does not fit any more."""
    with pytest.raises(ResourceError) as caught, BundleWriter(small_disk / "tiny") as writer:
        (writer.path / "model.onnx.data").write_bytes(bytes(1_900_000))
        writer.commit(manifest(recipe_options={"long": "x" * 500_000}))
    assert re.fullmatch(
        rf"{small_disk}/tiny: the disk is full \(2\.\d MB written, 0 bytes free\); "
        "free some space or choose another disk",
        str(caught.value),
    )
    assert names(small_disk) == []


def test_read_only_disk(small_disk: Path) -> None:
    old = write_bundle(small_disk / "tiny")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    out = small_disk / "new"
    refuses(out, ResourceError, out, f"Read-only file system: {small_disk}/.new.edgegen-lock")
    assert open_bundle(old.path) == old


@POSIX
def test_limit_on_file_sizes(tmp_path: Path) -> None:
    """A FAT disk, for instance, allows no file above 4 GB."""
    code = (
        "import resource, sys, pathlib; from edgegen.bundle import BundleWriter\n"
        "from edgegen.errors import ResourceError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try:\n"
        "    with BundleWriter(pathlib.Path(sys.argv[1])) as w:\n"
        "        (w.path / 'model.onnx.data').write_bytes(bytes(200_000))\n"
        "except ResourceError as error: print(error)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "tiny")],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.stdout == (
        f"{tmp_path}/tiny cannot be written (File too large); choose another folder\n"
    )
    assert names(tmp_path) == []
