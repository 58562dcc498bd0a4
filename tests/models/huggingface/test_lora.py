"""LoRA adapters merged into weights, against torch that computes them beside the model."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import AutoModelForCausalLM

from edgegen.errors import CorruptFile, InputError, UnsupportedFormat, UsageError
from edgegen.exporter.api import export, plan
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.models.architectures.oracle import TOKENS, assert_same, float_logits, torch_logits
from tests.tiny import write_gguf, write_hf

Q_PROJ = "model.layers.0.self_attn.q_proj"
MODULES = ("q_proj", "v_proj", "o_proj", "up_proj", "down_proj")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_hf(tmp_path / "model", "qwen2", tie_word_embeddings=False)


def write_adapter(folder: Path, tensors: dict[str, Tensor], **config: Any) -> Path:
    """Write an adapter as PEFT does."""
    folder.mkdir()
    stated = {"peft_type": "LORA", "r": 4, "lora_alpha": 6, "loftq_config": {}} | config
    (folder / "adapter_config.json").write_text(json.dumps(stated))
    named = {f"base_model.model.{name}": t.contiguous() for name, t in tensors.items()}
    save_file(named, folder / "adapter_model.safetensors")
    return folder


def factors(
    model: nn.Module, rank: int = 4, dora: bool = False, seed: int = 0
) -> dict[str, Tensor]:
    """Return random factors for MODULES, as large as the weights."""
    torch.manual_seed(seed)
    tensors = {}
    for name, module in model.named_modules():
        if name.endswith(MODULES):
            own = 2 * rank if "layers.1.mlp.up_proj" in name else rank
            outputs, inputs = module.weight.shape
            tensors[f"{name}.lora_A.weight"] = torch.randn(own, inputs) / math.sqrt(inputs)
            tensors[f"{name}.lora_B.weight"] = torch.randn(outputs, own) / math.sqrt(own)
            if dora:
                tensors[f"{name}.lora_magnitude_vector"] = torch.rand(outputs) + 0.5
    return tensors


def load_model(folder: Path) -> Any:
    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)


def adapt(model: nn.Module, tensors: dict[str, Tensor], scale: Callable[[str, int], float]) -> None:
    """Let each module add its adapter's output, without changing its weight."""
    modules = dict(model.named_modules())
    for name in [n.removesuffix(".lora_A.weight") for n in tensors if n.endswith(".lora_A.weight")]:
        a, b = tensors[f"{name}.lora_A.weight"], tensors[f"{name}.lora_B.weight"]
        size = tensors.get(f"{name}.lora_magnitude_vector")
        factor = scale(name, len(a))

        def hook(
            module: Any, inputs: Any, output: Tensor, a: Tensor = a, b: Tensor = b,
            size: Tensor | None = size, factor: float = factor,
        ) -> Tensor:  # fmt: skip
            change = factor * ((inputs[0] @ a.T) @ b.T)
            if size is None:
                return output + change
            norm = (module.weight + factor * (b @ a)).norm(dim=1)
            bias = 0 if module.bias is None else module.bias
            return size / norm * (output - bias + change) + bias

        modules[name].register_forward_hook(hook)


@pytest.mark.parametrize("dora", [False, True])
@pytest.mark.parametrize("rooted", [False, True])
def test_output_is_that_of_the_adapter_beside_the_model(
    folder: Path, tmp_path: Path, rooted: bool, dora: bool
) -> None:
    model = load_model(folder)
    tensors = factors(model, dora=dora)
    pattern = {"layers.0.self_attn.q_proj": 3, "model.layers.1.mlp.up_proj": 12}
    config = {"use_rslora": rooted, "use_dora": dora, "alpha_pattern": pattern}
    adapter = write_adapter(tmp_path / "adapter", tensors, **config)

    def scale(name: str, rank: int) -> float:
        own = [alpha for key, alpha in pattern.items() if name.endswith(key)]
        return (own[0] if own else 6) / (math.sqrt(rank) if rooted else rank)

    plain = float_logits(open_checkpoint(folder))
    adapt(model, tensors, scale)
    merged = open_checkpoint(folder, [adapter])
    actual = float_logits(merged)
    assert_same(actual, torch_logits(model, TOKENS))
    assert np.abs(actual - plain).max() > 0.5
    assert merged.source.info().name == "model + adapter"
    assert merged.source.info().sha256 != open_checkpoint(folder).source.info().sha256


def test_whole_modules_biases_and_embeddings(folder: Path, tmp_path: Path) -> None:
    model = load_model(folder)
    torch.manual_seed(1)
    a, b = torch.randn(4, 320), torch.randn(64, 4) / 20
    q_bias = "model.layers.0.self_attn.q_proj"
    tensors = {
        "lm_head.weight": torch.randn(320, 64) / 5,
        "model.norm.modules_to_save.weight": torch.rand(64) + 0.5,
        f"{q_bias}.base_layer.bias": torch.randn(64),
        "model.embed_tokens.lora_embedding_A": a,
        "model.embed_tokens.lora_embedding_B": b,
    }
    adapter = write_adapter(tmp_path / "adapter", tensors)
    with torch.no_grad():
        model.lm_head.weight.copy_(tensors["lm_head.weight"])
        model.model.norm.weight.copy_(tensors["model.norm.modules_to_save.weight"])
        model.get_submodule(q_bias).bias.copy_(tensors[f"{q_bias}.base_layer.bias"])
    table = model.model.embed_tokens
    table.register_forward_hook(lambda m, ids, out: out + 1.5 * (a.T[ids[0]] @ b.T))
    assert_same(float_logits(open_checkpoint(folder, [adapter])), torch_logits(model, TOKENS))


def test_parts_of_changed_and_of_other_tensors(folder: Path, tmp_path: Path) -> None:
    adapter = write_adapter(tmp_path / "adapter", factors(load_model(folder)))
    source = open_checkpoint(folder, [adapter]).source
    for name in (f"{Q_PROJ}.weight", "model.embed_tokens.weight"):
        np.testing.assert_array_equal(source.read_rows(name, 3, 9), source.read(name)[3:9])
        columns = source.read_columns(name, 3, 9)
        np.testing.assert_array_equal(columns, source.read(name)[:, 3:9])


def test_several_adapters_add_up(folder: Path, tmp_path: Path) -> None:
    model = load_model(folder)
    adapters = []
    for seed in (0, 1):
        tensors = factors(model, seed=seed)
        adapters.append(write_adapter(tmp_path / str(seed), tensors))
        adapt(model, tensors, lambda name, rank: 6 / rank)
    assert_same(float_logits(open_checkpoint(folder, adapters)), torch_logits(model, TOKENS))


@pytest.mark.parametrize(
    ("config", "named"),
    [
        ({"peft_type": "LOHA"}, "LOHA"),
        ({"init_lora_weights": "pissa"}, "pissa"),
        ({"layer_replication": [[0, 2]]}, "layer_replication"),
        ({"a_later_option": 3}, "a_later_option"),
        ({"alpha_pattern": {".*": 3}}, "alpha_pattern"),
    ],
)
def test_what_a_weight_cannot_express_is_refused(
    folder: Path, tmp_path: Path, config: dict[str, Any], named: str
) -> None:
    adapter = write_adapter(tmp_path / "adapter", factors(load_model(folder)), **config)
    with raises(UnsupportedFormat, "adapter", named):
        open_checkpoint(folder, [adapter])


@pytest.mark.parametrize(
    ("name", "tensor", "error"),
    [
        (f"{Q_PROJ}.lora_B.bias", torch.zeros(64), UnsupportedFormat),
        ("vision.proj.weight", torch.zeros(4), UnsupportedFormat),
        ("model.norm.lora_A.weight", torch.zeros(4, 64), CorruptFile),
        (f"{Q_PROJ}.lora_A.weight", torch.zeros(()), CorruptFile),
        (f"{Q_PROJ}.lora_A.weight", torch.zeros(4, 65), CorruptFile),
        (f"{Q_PROJ}.lora_magnitude_vector", torch.zeros(1), CorruptFile),
    ],
    ids=["bias", "unknown", "half", "scalar", "shape", "magnitude"],
)
def test_damaged_or_unknown_tensors(
    folder: Path, tmp_path: Path, name: str, tensor: Tensor, error: type[Exception]
) -> None:
    tensors = factors(load_model(folder)) | {name: tensor}
    adapter = write_adapter(tmp_path / "adapter", tensors)
    with raises(error, name.removesuffix(".lora_A.weight")):
        open_checkpoint(folder, [adapter])


def test_an_embedding_that_is_also_the_head(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "model", "llama")
    table = load_file(folder / "model.safetensors")["model.embed_tokens.weight"]
    adapter = write_adapter(tmp_path / "adapter", {"model.embed_tokens.weight": table})
    with raises(UnsupportedFormat, "model.embed_tokens.weight", "head"):
        open_checkpoint(folder, [adapter])


def test_a_head_that_the_model_does_not_read(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "model", "llama")
    tensors = load_file(folder / "model.safetensors")
    head = {"lm_head.weight": tensors["model.embed_tokens.weight"].clone()}
    save_file(tensors | head, folder / "model.safetensors")
    adapter = write_adapter(tmp_path / "adapter", head)
    with (
        pytest.warns(RuntimeWarning, match="not used: tensor lm_head"),
        raises(UnsupportedFormat, "adapter", "lm_head.weight", "does not read"),
    ):
        open_checkpoint(folder, [adapter])


def test_an_adapter_without_tensors(folder: Path, tmp_path: Path) -> None:
    with raises(CorruptFile, "adapter/adapter_model.safetensors", "got none"):
        open_checkpoint(folder, [write_adapter(tmp_path / "adapter", {})])


def test_an_adapter_of_a_model_with_images(folder: Path, tmp_path: Path) -> None:
    """Its names are those of the whole model, also in patterns."""
    tensors = factors(load_model(folder))
    expected = open_checkpoint(
        folder, [write_adapter(tmp_path / "plain", tensors, alpha_pattern={f"^{Q_PROJ}": 3})]
    ).tensor("layers.0.q")
    whole = {name.replace("model.", "model.language_model.", 1): t for name, t in tensors.items()}
    pattern = {f"^{Q_PROJ}".replace("model.", "model.language_model."): 3}
    adapter = write_adapter(tmp_path / "whole", whole, alpha_pattern=pattern)
    actual = open_checkpoint(folder, [adapter]).tensor("layers.0.q")
    np.testing.assert_array_equal(actual, expected)


def test_two_tensors_for_one_change(folder: Path, tmp_path: Path) -> None:
    name = f"{Q_PROJ}.weight"
    both = {n: torch.zeros(64, 64) for n in (name, name.replace("model.", "language_model.model."))}
    adapter = write_adapter(tmp_path / "adapter", both)
    with raises(CorruptFile, "adapter", "one tensor for a change", name):
        open_checkpoint(folder, [adapter])


def test_folders_that_are_no_adapter_or_no_model(folder: Path, tmp_path: Path) -> None:
    with raises(InputError, "adapter_config.json"):
        open_checkpoint(folder, [folder])
    adapter = write_adapter(tmp_path / "adapter", factors(load_model(folder)))
    file = write_gguf(tmp_path / "m.gguf", "qwen2")
    with raises(UnsupportedFormat, "m.gguf", "--lora"):
        open_checkpoint(file, [adapter])
    with raises(UnsupportedFormat, "--lora", adapter):
        open_checkpoint(adapter)
    with raises(UsageError, "--lora"):
        plan(open_checkpoint(folder), lora=[adapter])


def test_an_adapter_inside_a_model_is_never_ignored(folder: Path) -> None:
    tensors = factors(load_model(folder))
    named = {f"base_model.model.{name}": tensor for name, tensor in tensors.items()}
    save_file(named, folder / "adapter_model.safetensors")
    with raises(UnsupportedFormat, "adapter_model.safetensors", f"--lora {folder}"):
        open_checkpoint(folder)
    (folder / "adapter_config.json").write_text('{"peft_type": "LORA", "lora_alpha": 6}')
    with raises(UnsupportedFormat, "adapter_config.json", f"--lora {folder}"):
        open_checkpoint(folder)
    plain = load_file(folder / "model.safetensors")[f"{Q_PROJ}.weight"]
    change = tensors[f"{Q_PROJ}.lora_B.weight"] @ tensors[f"{Q_PROJ}.lora_A.weight"]
    actual = open_checkpoint(folder, [folder]).tensor("layers.0.q")
    np.testing.assert_allclose(actual, plain + 1.5 * change, rtol=0, atol=1e-5)


def test_an_export(folder: Path, tmp_path: Path) -> None:
    """The bundle and its draft are the merged model's, and the manifest says so."""
    adapter = write_adapter(tmp_path / "adapter", factors(load_model(folder)))
    options = {"calibration": "none", "check": False, "lora": [str(adapter)]}
    bundle = export(folder, tmp_path / "bundle", "fp32", **options)
    assert bundle.manifest.source.name == "model + adapter"
    assert bundle.manifest.source.sha256 == open_checkpoint(folder, [adapter]).source.info().sha256
