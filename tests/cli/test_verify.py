"""`edgegen verify`: all finds with their lines, and the exit codes 0, 1 and 3."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run
from tests.bundles import write_bundle

AGAIN = "copy the bundle again, or export it again"


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    return write_bundle(tmp_path / "tiny")


def verify(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = run(["verify", str(path)])
    text = capsys.readouterr()
    return code, text.out, text.err


def test_whole(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(bundle.path, capsys) == (
        0,
        f"{bundle.path} is as it was exported\n",
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
    assert err == f"Error: {path} is not as it was exported (6 problems)\n"
    assert out == (
        f"{path}/draft/edgegen.json is missing; {AGAIN}\n"
        f"{path}/model.onnx has 1 bytes, expected 500; {AGAIN}\n"
        f"{path}/tokenizer.json was changed or damaged after export "
        f"(sha256 4f53cda18c2b..., expected 44136fa355b3...); {AGAIN}\n"
        f"{path}/out is a link that leaves the bundle; remove it\n"
        f"{path}/notes.txt is not in the manifest; move it elsewhere\n"
        f"{path}/draft/link is a link that leaves the bundle; remove it\n"
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
    assert (code, err) == (1, f"Error: {bundle.path} is not as it was exported (1 problem)\n")
    assert out.startswith(f"{file} was changed or damaged after export (sha256 ")


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
    assert verify(bundle.path, capsys) == (
        3,
        "",
        f"Error: {file} was changed after export (its digest differs); get the bundle again\n",
    )


def test_no_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none"
    assert verify(path, capsys) == (
        3,
        "",
        f"Error: {path}: no such folder; make a bundle with: edgegen export SOURCE -o {path}\n",
    )
