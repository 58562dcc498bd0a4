"""Experts that a folder stores in one tensor, and a shared expert with a gate."""

from __future__ import annotations

import re
from pathlib import Path

import gguf
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen._types import Float
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES


def stacked(tensors: dict[str, Float]) -> dict[str, Float]:
    """Return tensors as Qwen3.5-MoE is published: those of all experts in one, gate before up."""
    whole = {name: value for name, value in tensors.items() if ".experts." not in name}
    for name in {re.sub(r"experts\.\d+\..*", "experts", n) for n in tensors.keys() - whole.keys()}:
        count = sum(n.startswith(name) for n in tensors) // 3
        parts = {
            part: np.stack([tensors[f"{name}.{e}.{part}_proj.weight"] for e in range(count)])
            for part in ("gate", "up", "down")
        }
        whole[f"{name}.gate_up_proj"] = np.concatenate([parts["gate"], parts["up"]], axis=1)
        whole[f"{name}.down_proj"] = parts["down"]
    return whole


@pytest.mark.parametrize("name", ["qwen3_5_moe", "qwen3_next-mixed", "qwen2_moe"])
def test_experts_in_one_tensor(tmp_path: Path, name: str) -> None:
    folder = family.write_folder(tmp_path, FAMILIES[name])
    expected = oracle.transformers_logits(folder)
    tensors = stacked(load_file(folder / "model.safetensors"))
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    oracle.assert_same(oracle.float_logits(open_checkpoint(folder)), expected)
    wrong = min(name for name in tensors if name.endswith("gate_up_proj"))
    save_file(tensors | {wrong: tensors[wrong][:, 1:]}, folder / "model.safetensors")
    with raises(CorruptFile, wrong, "[64, 64]", "[127, 64]"):
        oracle.load(open_checkpoint(folder))


@pytest.mark.parametrize("name", ["qwen3_5_moe", "qwen3_next", "qwen2_moe"])
def test_gate_and_up_of_all_experts_in_one_tensor_of_a_file(tmp_path: Path, name: str) -> None:
    """The converter's option --fuse-gate-up-exps writes them, gate before up."""
    folder = family.write_folder(tmp_path / "hf", FAMILIES[name])
    plain = family.write_file(tmp_path / "plain.gguf", FAMILIES[name], folder)
    reader = gguf.GGUFReader(plain)
    tensors = {tensor.name: np.array(tensor.data) for tensor in reader.tensors}
    for gate in [name for name in tensors if name.endswith("ffn_gate_exps.weight")]:
        up = tensors.pop(gate.replace("gate", "up"))
        fused = np.concatenate([tensors.pop(gate), up], axis=1)
        tensors[gate.replace("gate", "gate_up")] = fused
    writer = gguf.GGUFWriter(tmp_path / "fused.gguf", FAMILIES[name].arch)
    for key, value in reader.fields.items():
        if not key.startswith("GGUF.") and key != "general.architecture":
            kind = value.types[0]
            nested = value.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
            writer.add_key_value(key, value.contents(), kind, sub_type=nested)
    for key, tensor in tensors.items():
        writer.add_tensor(key, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    expected = oracle.float_logits(open_checkpoint(plain))
    oracle.assert_same(oracle.float_logits(open_checkpoint(tmp_path / "fused.gguf")), expected)


def test_a_gate_is_not_left_out(tmp_path: Path) -> None:
    folder = family.write_folder(tmp_path, FAMILIES["qwen2_moe"])
    tensors = load_file(folder / "model.safetensors")
    name = "model.layers.1.mlp.shared_expert_gate.weight"
    gate = tensors.pop(name)
    save_file(tensors, folder / "model.safetensors")
    with raises(CorruptFile, name):
        open_checkpoint(folder)
    save_file(tensors | {name: gate, f"{name}_scale": gate}, folder / "model.safetensors")
    with raises(UnsupportedFormat, f"{name}_scale"):
        open_checkpoint(folder)
