"""Opening a bundle: intact ones open, and each kind of damage has its own error."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.manifest import encode
from edgegen.errors import CorruptFile, InputError, ResourceError, UnsupportedFormat
from tests.bundles import FILES, manifest, write, write_bundle
from tests.errors import raises


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    return write_bundle(tmp_path / "tiny")


def test_opens_a_written_bundle(bundle: Bundle) -> None:
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
    with raises(InputError, bundle.path, "openvino_model.xml"):
        bundle.file("openvino_model.xml")


def test_truncated_file(bundle: Bundle) -> None:
    file = bundle.file("model.onnx.data")
    os.truncate(file, 10_000)
    with raises(CorruptFile, file, "10,240 bytes", "got 10,000"):
        open_bundle(bundle.path)


def test_missing_file(bundle: Bundle) -> None:
    file = bundle.file("draft/edgegen.json")
    shutil.rmtree(file.parent)
    with raises(CorruptFile, file, "missing"):
        open_bundle(bundle.path)


def test_changed_file(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.write_bytes(b"[]")
    with raises(CorruptFile, file, "44136fa355b3", "got 4f53cda18c2b"):
        open_bundle(bundle.path)


def test_folder_in_a_file_s_place(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.unlink()
    file.mkdir()
    with raises(CorruptFile, file, "regular file"):
        open_bundle(bundle.path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_in_a_file_s_place_does_not_hang(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.unlink()
    os.mkfifo(file)
    with raises(CorruptFile, file, "regular file"):
        open_bundle(bundle.path)


def test_link_that_leaves_the_bundle(bundle: Bundle, tmp_path: Path) -> None:
    file = bundle.file("tokenizer.json")
    file.rename(tmp_path / "outside")
    file.symlink_to("../outside")
    with raises(CorruptFile, file, "link that leaves the bundle"):
        open_bundle(bundle.path)


def test_folder_that_leads_out_of_the_bundle(bundle: Bundle, tmp_path: Path) -> None:
    shutil.move(bundle.path / "draft", tmp_path / "draft")
    (bundle.path / "draft").symlink_to(tmp_path / "draft")
    file = bundle.file("draft/edgegen.json")
    with raises(CorruptFile, file, "link that leaves the bundle"):
        open_bundle(bundle.path)


def test_link_to_itself(bundle: Bundle) -> None:
    file = bundle.file("tokenizer.json")
    file.unlink()
    file.symlink_to("tokenizer.json")
    with raises(CorruptFile, file, "link"):
        open_bundle(bundle.path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_bit_flip_anywhere(bundle: Bundle, name: str, data: st.DataObject) -> None:
    file = bundle.file(name)
    content = bytearray(FILES[name])
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    file.write_bytes(content)
    with pytest.raises(CorruptFile, match="was changed or damaged after export"):
        open_bundle(bundle.path)
    file.write_bytes(FILES[name])
    open_bundle(bundle.path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_cut_anywhere(bundle: Bundle, name: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(0, len(FILES[name]) - 1))
    file = bundle.file(name)
    file.write_bytes(FILES[name][:length])
    with pytest.raises(CorruptFile, match=f"expected {len(FILES[name]):,} bytes, got {length:,};"):
        open_bundle(bundle.path)
    file.write_bytes(FILES[name])


def test_newer_format(bundle: Bundle) -> None:
    file = bundle.path / "edgegen.json"
    file.write_bytes(encode(manifest(format=3)))
    with raises(UnsupportedFormat, file, "format 2", "got 3", "pip install --upgrade edgegen"):
        open_bundle(bundle.path)


def test_no_such_folder(tmp_path: Path) -> None:
    path = tmp_path / "none"
    with raises(InputError, path, f"edgegen export SOURCE -o {path}"):
        open_bundle(path)


@pytest.mark.parametrize(
    ("files", "kind", "source"),
    [
        ({"notes.txt": b""}, "edgegen.json", "SOURCE"),
        (
            {"model.onnx": b"", "genai_config.json": b""},
            "an ONNX Runtime GenAI model",
            "SOURCE",
        ),
        ({"config.json": b"{}", "model.safetensors": b""}, "a Hugging Face model", "PATH"),
    ],
    ids=["other", "genai", "huggingface"],
)
def test_other_folders(tmp_path: Path, files: dict[str, bytes], kind: str, source: str) -> None:
    path = tmp_path / "model"
    write(path, files)
    hint = source.replace("PATH", str(path))
    with raises(InputError, path, kind, f"edgegen export {hint} -o DIR"):
        open_bundle(path)


def test_files_instead_of_folders(tmp_path: Path) -> None:
    gguf, other = tmp_path / "model.gguf", tmp_path / "other"
    gguf.write_bytes(b"GGUF\3\0\0\0")
    other.write_bytes(b"x")
    with raises(InputError, gguf, "a GGUF model", f"edgegen export {gguf} -o DIR"):
        open_bundle(gguf)
    with raises(InputError, other, "a file", "edgegen export SOURCE -o DIR"):
        open_bundle(other)


def test_path_that_the_system_refuses(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 300)
    with raises(ResourceError, path, "File name too long"):
        open_bundle(path)


def test_manifest_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "edgegen.json").mkdir()
    with raises(InputError, tmp_path, "edgegen.json"):
        open_bundle(tmp_path)
