"""`edgegen verify`: every kind of problem, and the exit codes 0, 1 and 3."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run
from tests.bundles import write_bundle
from tests.errors import check_text


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    return write_bundle(tmp_path / "tiny")


def verify(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = run(["verify", str(path)])
    text = capsys.readouterr()
    return code, text.out, text.err


def test_intact(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(bundle.path, capsys) == (
        0,
        f"{bundle.path} is unchanged since its export\n",
        "4 files, 10.7 kB\n",
    )


def test_everything_wrong_at_once(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    path = bundle.path
    bundle.file("draft/edgegen.json").unlink()
    os.truncate(bundle.file("model.onnx"), 1)
    bundle.file("tokenizer.json").write_bytes(b"[]")
    (path / "notes.txt").touch()
    (path / "draft" / "link").symlink_to("/")
    (path / "out").symlink_to("..")
    code, out, err = verify(path, capsys)
    assert code == 1
    check_text(err, path, "6 problems")
    assert len(out.splitlines()) == 6
    check_text(
        out,
        "draft/edgegen.json",
        "model.onnx: expected 500 bytes, got 1",
        "tokenizer.json",
        "notes.txt",
    )


def test_does_not_trust_remembered_hashes(
    bundle: Bundle, capsys: pytest.CaptureFixture[str]
) -> None:
    file = bundle.file("model.onnx")
    for name in bundle.manifest.files:
        os.utime(bundle.file(name), (1, 1))
    open_bundle(bundle.path)
    file.write_bytes(b"GRAPH" * 100)
    os.utime(file, (1, 1))
    open_bundle(bundle.path)
    code, out, err = verify(bundle.path, capsys)
    assert code == 1
    check_text(err, bundle.path, "1 problem")
    assert out.startswith(f"{file} was changed or damaged after export (expected sha256 ")


def test_many_problems_are_cut_short(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    for i in range(25):
        (bundle.path / f"extra{i:02}").touch()
    code, out, _ = verify(bundle.path, capsys)
    assert code == 1
    assert len(out.splitlines()) == 21
    assert out.endswith("... and 5 more\n")


def test_damaged_manifest(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    file = bundle.path / "edgegen.json"
    file.write_bytes(file.read_bytes().replace(b"Apache-2.0", b"MIT"))
    code, out, err = verify(bundle.path, capsys)
    assert (code, out) == (3, "")
    check_text(err, file)


def test_no_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none"
    code, out, err = verify(path, capsys)
    assert (code, out) == (3, "")
    check_text(err, path)
