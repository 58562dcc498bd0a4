"""Hugging Face folders: reading them, and refusing damaged or unsafe ones."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models import open_checkpoint
from edgegen.models.huggingface.folder import HuggingFaceSource, license_of
from edgegen.models.tokenizers.ends import known_ends
from tests.errors import raises
from tests.tiny import write_hf

INDEX = "model.safetensors.index.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "tiny", "llama")


def shard(folder: Path) -> dict[str, str]:
    """Split the folder's weights into two files; return the map of the index."""
    tensors = load_file(folder / "model.safetensors")
    names = sorted(tensors)
    parts = {
        "model-00001-of-00002.safetensors": names[:7],
        "model-00002-of-00002.safetensors": names[7:],
    }
    for file, own in parts.items():
        save_file({name: tensors[name] for name in own}, folder / file)
    (folder / "model.safetensors").unlink()
    places = {name: file for file, own in parts.items() for name in own}
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": places}))
    return places


def test_a_whole_file(folder: Path) -> None:
    source = HuggingFaceSource(folder)
    expected = load_file(folder / "model.safetensors")
    assert sorted(source.names()) == sorted(expected)
    for name, value in expected.items():
        assert source.shape(name) == value.shape
        np.testing.assert_array_equal(source.read(name), value)
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    assert source.info().sha256 == digest
    assert source.info().name == "tiny"


def test_shards_are_one(folder: Path) -> None:
    expected = load_file(folder / "model.safetensors")
    shard(folder)
    source = HuggingFaceSource(folder)
    assert sorted(source.names()) == sorted(expected)
    for name, value in expected.items():
        np.testing.assert_array_equal(source.read(name), value)
    digests = [hashlib.sha256(p.read_bytes()).digest() for p in sorted(folder.glob("model-*"))]
    assert source.info().sha256 == hashlib.sha256(b"".join(digests)).hexdigest()


@pytest.mark.parametrize(
    "path",
    ["../tiny/other.safetensors", "/etc/x.safetensors", "a\\b.safetensors", "model.bin", ".."],
)
def test_an_index_that_leaves_the_folder(folder: Path, path: str) -> None:
    (folder / INDEX).write_text(json.dumps({"weight_map": {"w": path}}))
    with raises(CorruptFile, f"tiny/{INDEX}", path):
        HuggingFaceSource(folder)


@pytest.mark.parametrize("content", ["{", "[]", '{"weight_map": {"w": 1}}', "[" * 100_000])
def test_an_invalid_index(folder: Path, content: str) -> None:
    (folder / INDEX).write_text(content)
    with raises(CorruptFile, f"tiny/{INDEX}"):
        HuggingFaceSource(folder)


def test_a_missing_shard(folder: Path) -> None:
    shard(folder)
    (folder / "model-00002-of-00002.safetensors").unlink()
    with raises(InputError, "tiny", "model-00002-of-00002.safetensors"):
        HuggingFaceSource(folder)


def test_a_tensor_missing_from_the_file_of_the_index(folder: Path) -> None:
    places = shard(folder) | {"ghost": "model-00001-of-00002.safetensors"}
    (folder / INDEX).write_text(json.dumps({"weight_map": places}))
    with raises(CorruptFile, "tensor ghost", "model-00001-of-00002.safetensors"):
        HuggingFaceSource(folder)


def test_a_tensor_in_two_files(folder: Path) -> None:
    places = shard(folder)
    one, two = sorted(set(places.values()))
    repeated = next(name for name in places if places[name] == one)
    save_file(load_file(folder / two) | {repeated: np.zeros(1)}, folder / two)
    with raises(CorruptFile, "tiny", repeated, one, two):
        HuggingFaceSource(folder)


def test_pickles_are_refused(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with raises(UnsupportedFormat, "tiny", "pytorch_model.bin", "model.safetensors"):
        HuggingFaceSource(folder)


def test_no_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    with raises(InputError, "tiny", "model.safetensors", INDEX):
        HuggingFaceSource(folder)


def test_no_config(folder: Path) -> None:
    (folder / "config.json").unlink()
    with raises(InputError, "tiny", "config.json"):
        HuggingFaceSource(folder)


@pytest.mark.parametrize("content", ["", "[]", "[" * 100_000, "\xff"])
def test_an_invalid_config(folder: Path, content: str) -> None:
    (folder / "config.json").write_bytes(content.encode("latin-1"))
    with raises(CorruptFile, "tiny/config.json", "JSON"):
        HuggingFaceSource(folder)


def test_a_huge_config(folder: Path) -> None:
    with (folder / "config.json").open("wb") as file:
        file.truncate(1 << 40)
    with raises(CorruptFile, "config.json", "4 MiB"):
        HuggingFaceSource(folder)


def test_weights_quantized_by_others(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = {"quant_method": "aqlm"}
    (folder / "config.json").write_text(json.dumps(config))
    with raises(UnsupportedFormat, "tiny", "aqlm", "gptq", "quantization_config"):
        HuggingFaceSource(folder)


def test_no_architecture(folder: Path) -> None:
    (folder / "config.json").write_text("{}")
    with raises(UnsupportedFormat, "tiny/config.json", "model_type"):
        open_checkpoint(folder)


def test_text_files_pass_through(folder: Path) -> None:
    (folder / "LICENSE.txt").write_text("free")
    files = HuggingFaceSource(folder).text_files()
    assert sorted(files) == [
        "LICENSE.txt",
        "chat_template.jinja",
        "generation_config.json",
        "tokenizer.json",
        "tokenizer_config.json",
    ]
    for name, content in files.items():
        assert content == (folder / name).read_bytes()


def test_no_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    with raises(InputError, "tiny", "tokenizer.json"):
        HuggingFaceSource(folder).text_files()
    (folder / "tokenizer.model").touch()
    with raises(InputError, "tiny", "tokenizer.json", "AutoTokenizer.from_pretrained"):
        HuggingFaceSource(folder).text_files()


@pytest.mark.parametrize(
    ("readme", "license"),
    [
        ("---\nlicense: mit\ntags: []\n---\n# A model", "mit"),
        ("---\nlicense: other\nlicense_name: llama3.2\n---\n", "llama3.2"),
        ("---\nlicense: other\n---\n", "other"),
        ("---\ntags: []\n---\nlicense: mit", "unknown"),
        ("license: mit", "unknown"),
    ],
)
def test_the_licence_of_a_readme(tmp_path: Path, readme: str, license: str) -> None:
    (tmp_path / "README.md").write_text(readme)
    assert license_of(tmp_path) == license


def test_no_readme(tmp_path: Path) -> None:
    assert license_of(tmp_path) == "unknown"


@pytest.mark.parametrize(
    ("config", "generation", "expected"),
    [
        ({"eos_token_id": 7}, None, [7, 0, 2]),
        ({"eos_token_id": [7, 8]}, {"temperature": 0.5}, [7, 8, 0, 2]),
        ({"eos_token_id": None, "text_config": {"eos_token_id": 9}}, None, [9, 0, 2]),
        ({"eos_token_id": None}, None, [0, 2]),
        ({"eos_token_id": 7}, {"eos_token_id": 5}, [5]),
    ],
)
def test_end_tokens(folder: Path, config: Any, generation: Any, expected: list[int]) -> None:
    """config.json states them where generation_config.json does not, and known ones are added."""
    file = folder / "generation_config.json"
    file.unlink(missing_ok=True)
    if generation is not None:
        file.write_text(json.dumps(generation))
    own = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(own | config))
    found = json.loads(HuggingFaceSource(folder).text_files()["generation_config.json"])
    ids = found.pop("eos_token_id")
    assert sorted(ids if isinstance(ids, list) else [ids]) == sorted(expected)
    assert found == {k: v for k, v in (generation or {}).items() if k != "eos_token_id"}


def test_gpt_oss_goes_on_after_one_message() -> None:
    assert known_ends({"<|end|>", "<|return|>", "<|call|>"}) == ["<|return|>", "<|call|>"]
    assert known_ends({"<|end|>"}) == ["<|end|>"]
