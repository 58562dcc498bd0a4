"""Opening a bundle: whole ones open, every kind of damage is named with what to do."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.manifest import encode
from edgegen.errors import CorruptFile, EdgegenError, InputError, ResourceError, UnsupportedFormat
from tests.bundles import FILES, manifest, write, write_bundle

AGAIN = "copy the bundle again, or export it again"


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    return write_bundle(tmp_path / "tiny")


def message(path: Path, kind: type[EdgegenError]) -> str:
    with pytest.raises(kind) as caught:
        open_bundle(path)
    assert type(caught.value) is kind
    return str(caught.value)


def test_opens_what_was_written(bundle: Bundle) -> None:
    assert open_bundle(bundle.path) == open_bundle(str(bundle.path)) == bundle
    assert {name: bundle.file(name).read_bytes() for name in bundle.manifest.files} == FILES


def test_opens_through_a_link_and_with_inner_links(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(bundle.path)
    bundle.file("tokenizer.json").rename(bundle.path / "real")
    bundle.file("tokenizer.json").symlink_to("real")
    assert open_bundle(tmp_path / "link").manifest == bundle.manifest


def test_opens_a_moved_bundle(bundle: Bundle, tmp_path: Path) -> None:
    open_bundle(bundle.path)
    shutil.move(bundle.path, tmp_path / "elsewhere")
    assert open_bundle(tmp_path / "elsewhere").manifest == bundle.manifest


def test_file_that_is_not_listed(bundle: Bundle) -> None:
    with pytest.raises(InputError) as caught:
        bundle.file("openvino_model.xml")
    assert str(caught.value) == (
        f"{bundle.path}: the bundle has no openvino_model.xml; "
        "export the model again with this version of edgegen"
    )


def test_truncated_file(bundle: Bundle) -> None:
    file = bundle.file("model.onnx.data")
    os.truncate(file, 10_000)
    assert message(bundle.path, CorruptFile) == (
        f"{file} has 10,000 bytes, expected 10,240; {AGAIN}"
    )


def test_missing_file(bundle: Bundle) -> None:
    file = bundle.file("draft/edgegen.json")
    shutil.rmtree(file.parent)
    assert message(bundle.path, CorruptFile) == f"{file} is missing; {AGAIN}"


def test_changed_file(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.write_bytes(b"[]")
    assert message(bundle.path, CorruptFile) == (
        f"{file} was changed or damaged after export (sha256 4f53cda18c2b..., "
        f"expected 44136fa355b3...); {AGAIN}"
    )


def test_folder_in_a_file_s_place(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.unlink()
    file.mkdir()
    assert message(bundle.path, CorruptFile) == f"{file} is not a plain file; {AGAIN}"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_in_a_file_s_place_does_not_hang(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.unlink()
    os.mkfifo(file)
    assert message(bundle.path, CorruptFile) == f"{file} is not a plain file; {AGAIN}"


def test_link_that_leaves_the_bundle(bundle: Bundle, tmp_path: Path) -> None:
    file = bundle.file("tokenizer.json")
    file.rename(tmp_path / "outside")
    file.symlink_to("../outside")
    assert message(bundle.path, CorruptFile) == f"{file} is a link that leaves the bundle; {AGAIN}"


def test_folder_that_leads_out_of_the_bundle(bundle: Bundle, tmp_path: Path) -> None:
    shutil.move(bundle.path / "draft", tmp_path / "draft")
    (bundle.path / "draft").symlink_to(tmp_path / "draft")
    file = bundle.file("draft/edgegen.json")
    assert message(bundle.path, CorruptFile) == f"{file} is a link that leaves the bundle; {AGAIN}"


def test_link_to_itself(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.unlink()
    file.symlink_to("tokenizer.json")
    assert message(bundle.path, CorruptFile) == f"{file} is a link that leads nowhere; {AGAIN}"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_bit_flip_anywhere(bundle: Bundle, name: str, data: st.DataObject) -> None:
    file = bundle.file(name)
    content = bytearray(FILES[name])
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    file.write_bytes(content)
    try:
        text = message(bundle.path, CorruptFile)
        assert text.startswith(f"{file} was changed or damaged after export (sha256 ")
    finally:
        file.write_bytes(FILES[name])
    open_bundle(bundle.path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_cut_anywhere(bundle: Bundle, name: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(0, len(FILES[name]) - 1))
    file = bundle.file(name)
    file.write_bytes(FILES[name][:length])
    assert message(bundle.path, CorruptFile) == (
        f"{file} has {length:,} bytes, expected {len(FILES[name]):,}; {AGAIN}"
    )
    file.write_bytes(FILES[name])


def test_newer_format(bundle: Bundle) -> None:
    file = bundle.path / "edgegen.json"
    file.write_bytes(encode(manifest(format=2)))
    assert message(bundle.path, UnsupportedFormat) == (
        f"{file} has format 2, this edgegen reads up to 1; run: pip install --upgrade edgegen"
    )


def test_no_such_folder(tmp_path: Path) -> None:
    path = tmp_path / "none"
    assert message(path, InputError) == (
        f"{path}: no such folder; make a bundle with: edgegen export SOURCE -o {path}"
    )


@pytest.mark.parametrize(
    ("files", "kind", "source"),
    [
        ({"notes.txt": b""}, "not a bundle (it has no edgegen.json)", "SOURCE"),
        (
            {"model.onnx": b"", "genai_config.json": b""},
            "an ONNX Runtime GenAI model without edgegen.json, not a bundle",
            "SOURCE",
        ),
        (
            {"config.json": b"{}", "model.safetensors": b""},
            "a Hugging Face model, not a bundle",
            "PATH",
        ),
    ],
)
def test_other_folders(tmp_path: Path, files: dict[str, bytes], kind: str, source: str) -> None:
    path = tmp_path / "model"
    write(path, files)
    hint = source.replace("PATH", str(path))
    assert message(path, InputError) == (
        f"{path} is {kind}; make one with: edgegen export {hint} -o DIR"
    )


def test_files_instead_of_folders(tmp_path: Path) -> None:
    gguf, other = tmp_path / "model.gguf", tmp_path / "other"
    gguf.write_bytes(b"GGUF\3\0\0\0")
    other.write_bytes(b"x")
    assert message(gguf, InputError) == (
        f"{gguf} is a GGUF model, not a bundle; make one with: edgegen export {gguf} -o DIR"
    )
    assert message(other, InputError) == (
        f"{other} is a file, not a bundle; make one with: edgegen export SOURCE -o DIR"
    )


def test_path_that_the_system_refuses(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 300)
    assert message(path, ResourceError) == (
        f"{path} cannot be read (File name too long); check the disk and your permissions"
    )


def test_manifest_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "edgegen.json").mkdir()
    assert message(tmp_path, InputError) == (
        f"{tmp_path} is not a bundle (it has no edgegen.json); "
        "make one with: edgegen export SOURCE -o DIR"
    )
