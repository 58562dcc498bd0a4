"""`open_checkpoint`: from a path or a name to a model that is complete, or to a clear error."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen.errors import (
    CorruptFile,
    EdgegenError,
    InputError,
    UnknownArchitecture,
    UnsupportedFormat,
)
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


def fails(source: Path | str, kind: type[EdgegenError], message: str) -> None:
    with pytest.raises(kind) as caught:
        open_checkpoint(source)
    assert str(caught.value) == message
    assert type(caught.value) is kind


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
    fails(
        folder,
        CorruptFile,
        "tiny: tensors are missing: model.norm.weight; "
        "expected all that its configuration names, get it again",
    )


def test_many_missing_tensors_are_counted(folder: Path) -> None:
    change_config(folder, num_hidden_layers=3)
    fails(
        folder,
        CorruptFile,
        "tiny: tensors are missing: model.layers.2.input_layernorm.weight, "
        "model.layers.2.self_attn.q_proj.weight, model.layers.2.self_attn.k_proj.weight "
        "and 6 more; expected all that its configuration names, get it again",
    )


def test_absurdly_many_layers(folder: Path) -> None:
    change_config(folder, num_hidden_layers=1000)
    have = len(load_file(folder / "model.safetensors"))
    fails(
        folder,
        CorruptFile,
        f"tiny: its configuration has 1000 layers, but the file only {have} tensors; get it again",
    )


def test_a_tensor_of_another_shape(folder: Path) -> None:
    name = "model.layers.1.mlp.up_proj.weight"
    change_tensors(folder, lambda t: t.update({name: t[name][:100]}))
    with pytest.raises(CorruptFile) as caught:
        open_checkpoint(folder).tensor("layers.1.up")
    assert str(caught.value) == (
        f"tiny: tensor {name} has shape [100, 64], "
        "expected [128, 64] from the model's configuration"
    )


def test_weights_that_are_not_finite(folder: Path) -> None:
    name = "model.layers.0.mlp.down_proj.weight"

    def spoil(tensors: Tensors) -> None:
        tensors[name][0, :2] = np.nan, -np.inf

    change_tensors(folder, spoil)
    with pytest.raises(CorruptFile) as caught:
        open_checkpoint(folder).tensor("layers.0.down")
    assert str(caught.value) == (
        f"tiny: tensor {name} holds 2 values that are NaN or infinite; "
        "the model file is damaged, get it again"
    )


def test_scales_of_a_gguf_that_are_not_finite(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "qwen3", tensor_type="Q8_0")
    tensor = next(t for t in gguf.GGUFReader(path).tensors if t.name == "blk.0.attn_v.weight")
    data = bytearray(path.read_bytes())
    data[tensor.data_offset : tensor.data_offset + 2] = np.float16(np.nan).tobytes()
    path.write_bytes(data)
    with pytest.raises(CorruptFile) as caught:
        open_checkpoint(path).tensor("layers.0.v")
    assert str(caught.value) == (
        "m.gguf: tensor blk.0.attn_v.weight holds 32 values that are NaN or infinite; "
        "the model file is damaged, get it again"
    )


def test_a_truncated_gguf(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "m.gguf", "llama")
    last = max(gguf.GGUFReader(path).tensors, key=lambda t: int(t.data_offset))
    end = int(last.data_offset + last.n_bytes)
    with path.open("r+b") as file:
        file.truncate(end - 1)
    fails(
        path,
        CorruptFile,
        f"m.gguf: tensor {last.name} ends at byte {end}; "
        f"the file ({end - 1} bytes) is cut short or damaged, get it again",
    )


def test_an_unknown_architecture(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    writer = gguf.GGUFWriter(path, "lama")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    with raises(UnknownArchitecture, "lama", '"llama"', "architectures/lama.py"):
        open_checkpoint(path)


def test_an_architecture_that_is_not_a_name(folder: Path) -> None:
    change_config(folder, model_type="\x1b[2J" * 1000)
    with pytest.raises(UnknownArchitecture) as caught:
        open_checkpoint(folder)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 500


def test_names_that_are_not_pulled() -> None:
    for name in ("smollm2-135m-instruct", "some-org/some-model"):
        fails(
            name,
            InputError,
            f"{name}: no such file or folder, and not in the cache; "
            f"to fetch it run: edgegen pull {name}",
        )


def test_names_that_are_none() -> None:
    fails(
        "smollm-135m-instruct",
        InputError,
        "smollm-135m-instruct: there is no such file, folder or built-in model; "
        "did you mean smollm2-135m-instruct?",
    )
    fails(
        "/none.gguf",
        InputError,
        "/none.gguf: there is no such file, folder or built-in model; "
        "built-in are smollm2-135m-instruct, gemma3-270m",
    )


def test_a_weight_file_alone(folder: Path) -> None:
    with pytest.raises(UnsupportedFormat, match=r"^model\.safetensors: not a GGUF file: it starts"):
        open_checkpoint(folder / "model.safetensors")


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.gguf")
    with pytest.raises(InputError, match="there is no such file"):
        open_checkpoint(tmp_path / "m.gguf")


@pytest.mark.model
def test_built_in_models_open_by_name(
    smollm2_gguf: Path, user_home: None, no_network: None
) -> None:
    checkpoint = open_checkpoint("smollm2-135m-instruct")
    assert checkpoint.name == "smollm2-135m-instruct"
    assert checkpoint.source.path == smollm2_gguf
    assert checkpoint.config.num_layers == 30
