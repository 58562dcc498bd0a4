"""`open_checkpoint`: a path or name gives a complete model or a clear error."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen.errors import CorruptFile, InputError, UnknownArchitecture, UnsupportedFormat
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.tiny import CLASSES, write_gguf, write_hf

Tensors = dict[str, np.ndarray[Any, Any]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "tiny", "llama")


def change_tensors(folder: Path, change: Callable[[Tensors], object]) -> None:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors")


def change_config(folder: Path, **values: object) -> None:
    config = json.loads((folder / "config.json").read_text()) | values
    (folder / "config.json").write_text(json.dumps(config))


@pytest.mark.parametrize("architecture", CLASSES)
def test_both_containers_give_the_same_tensors(tmp_path: Path, architecture: str) -> None:
    folder = open_checkpoint(write_hf(tmp_path / "tiny", architecture))
    file = open_checkpoint(write_gguf(tmp_path / "tiny.gguf", architecture))
    assert folder.config.architecture == architecture
    for name, shape in folder.config.tensor_shapes():
        value = folder.tensor(name)
        assert value.shape == shape
        assert value.dtype == np.float32
        np.testing.assert_allclose(file.tensor(name), value, rtol=0, atol=1e-6)


def test_missing_tensors_are_named(folder: Path) -> None:
    change_tensors(folder, lambda t: t.pop("model.norm.weight"))
    with raises(CorruptFile, "tiny", "model.norm.weight"):
        open_checkpoint(folder)


def test_many_missing_tensors_are_counted(folder: Path) -> None:
    change_config(folder, num_hidden_layers=3)
    with raises(CorruptFile, "model.layers.2.input_layernorm.weight", "and 6 more"):
        open_checkpoint(folder)


def test_absurdly_many_layers(folder: Path) -> None:
    change_config(folder, num_hidden_layers=1000)
    have = len(load_file(folder / "model.safetensors"))
    with raises(CorruptFile, "tiny", "1000 layers", f"{have} tensors"):
        open_checkpoint(folder)


def test_a_tensor_of_another_shape(folder: Path) -> None:
    name = "model.layers.1.mlp.up_proj.weight"
    change_tensors(folder, lambda t: t.update({name: t[name][:100]}))
    with raises(CorruptFile, "tiny", name, [100, 64], [128, 64]):
        open_checkpoint(folder).tensor("layers.1.up")


def test_weights_that_are_not_finite(folder: Path) -> None:
    name = "model.layers.0.mlp.down_proj.weight"

    def spoil(tensors: Tensors, values: tuple[float, float]) -> None:
        tensors[name][0, :2] = values

    for values in ((np.nan, -np.inf), (np.inf, np.inf), (np.inf, -np.inf)):
        change_tensors(folder, partial(spoil, values=values))
        with raises(CorruptFile, "tiny", name, "got 2"):
            open_checkpoint(folder).tensor("layers.0.down")


def test_finite_weights_whose_sum_is_not(folder: Path) -> None:
    name = "model.layers.0.mlp.down_proj.weight"
    change_tensors(folder, lambda tensors: tensors[name][0].fill(3e38))
    assert (open_checkpoint(folder).tensor("layers.0.down")[0] > 1e38).all()


def test_scales_of_a_gguf_that_are_not_finite(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "qwen3", tensor_type="Q8_0")
    tensor = next(t for t in gguf.GGUFReader(path).tensors if t.name == "blk.0.attn_v.weight")
    data = bytearray(path.read_bytes())
    data[tensor.data_offset : tensor.data_offset + 2] = np.float16(np.nan).tobytes()
    path.write_bytes(data)
    with raises(CorruptFile, "m.gguf", "blk.0.attn_v.weight", "got 32"):
        open_checkpoint(path).tensor("layers.0.v")


def test_a_truncated_gguf(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "llama")
    last = max(gguf.GGUFReader(path).tensors, key=lambda t: int(t.data_offset))
    end = int(last.data_offset + last.n_bytes)
    with path.open("r+b") as file:
        file.truncate(end - 1)
    with raises(CorruptFile, "m.gguf", last.name, f"byte {end}", f"({end - 1} bytes)"):
        open_checkpoint(path)


def test_an_unknown_architecture(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    writer = gguf.GGUFWriter(path, "lama")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    with raises(UnknownArchitecture, "lama", "llama", "architectures/lama.py"):
        open_checkpoint(path)


def test_an_architecture_that_is_not_a_name(folder: Path) -> None:
    change_config(folder, model_type="\x1b[2J" * 1000)
    with pytest.raises(UnknownArchitecture) as caught:
        open_checkpoint(folder)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("name", ["smollm2-135m-instruct", "some-org/some-model"])
def test_names_that_are_not_pulled(name: str) -> None:
    with raises(InputError, name, f"edgegen pull {name}"):
        open_checkpoint(name)


def test_unknown_names() -> None:
    with raises(InputError, "smollm-135m-instruct", "did you mean smollm2-135m-instruct?"):
        open_checkpoint("smollm-135m-instruct")
    with raises(InputError, "/none.gguf", "smollm2-135m-instruct, gemma3-270m"):
        open_checkpoint("/none.gguf")


def test_a_weight_file_alone(folder: Path) -> None:
    with raises(InputError, "model.safetensors", "pass its folder"):
        open_checkpoint(folder / "model.safetensors")


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.gguf")
    with pytest.raises(InputError, match="no such file or folder"):
        open_checkpoint(tmp_path / "m.gguf")


@pytest.mark.model
def test_built_in_models_open_by_name(
    smollm2_gguf: Path, user_home: None, no_network: None
) -> None:
    checkpoint = open_checkpoint("smollm2-135m-instruct")
    assert checkpoint.name == "smollm2-135m-instruct"
    assert checkpoint.source.path == smollm2_gguf
    assert checkpoint.config.num_layers == 30


def test_a_folder_of_gguf_files(tmp_path: Path) -> None:
    (tmp_path / "ggufs").mkdir()
    file = write_gguf(tmp_path / "ggufs" / "tiny.gguf", "llama")
    (tmp_path / "ggufs" / "mmproj-tiny.gguf").write_bytes(b"GGUF")
    with raises(InputError, "1 .gguf file", file):
        open_checkpoint(tmp_path / "ggufs")


@pytest.mark.parametrize("name", ["tiny.gguf", "model.safetensors"])
def test_a_pointer_of_git_lfs(folder: Path, name: str) -> None:
    (folder / name).write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
    with raises(InputError, name, "git lfs pull"):
        open_checkpoint(folder / name if name.endswith("gguf") else folder)


def test_an_adapter(tmp_path: Path) -> None:
    (tmp_path / "adapter").mkdir()
    (tmp_path / "adapter" / "adapter_config.json").write_text("{}")
    with raises(UnsupportedFormat, "adapter", "LoRA"):
        open_checkpoint(tmp_path / "adapter")


def test_an_encoder_of_images(tmp_path: Path) -> None:
    file = tmp_path / "mmproj.gguf"
    writer = gguf.GGUFWriter(file, "clip")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with raises(UnsupportedFormat, "mmproj.gguf", "encoder of images"):
        open_checkpoint(file)
