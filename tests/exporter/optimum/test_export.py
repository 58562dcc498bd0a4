"""`--via optimum` on tiny random models of other architectures, compared with transformers.

Runs in .venv-optimum: `make optimum-test`.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from edgegen._types import Float
from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run as cli
from edgegen.errors import CheckFailed, CorruptFile, EdgegenError, UnsupportedFormat, UsageError
from edgegen.exporter.optimum.export import export_via_optimum
from edgegen.exporter.optimum.paged import check_paged
from edgegen.exporter.optimum.source import TorchModel
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino import compiled
from tests.errors import raises
from tests.exporter.openvino.test_target import EXACT
from tests.test_private import run_watched
from tests.tiny import CHAT_TEMPLATE, changed, shape_of, tiny_tokenizer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(importlib.util.find_spec("optimum") is None, reason="runs in .venv-optimum"),
]
WINDOW = 16
SIZES = {
    "vocab_size": 320,
    "hidden_size": 128,
    "intermediate_size": 256,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "max_position_embeddings": 512,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
OWN: dict[str, dict[str, Any]] = {
    "gpt_neox": {"rotary_pct": 0.5},
    "stablelm": {"num_key_value_heads": 1},
    "phi3": {"num_key_value_heads": 1, "pad_token_id": 0, "sliding_window": WINDOW},
    "llama": {"num_key_value_heads": 1},  # edgegen has a file for it too
}
TOKENS = np.random.default_rng(0).integers(3, 320, 64).astype(np.int32)


def write(folder: Path, kind: str, bits: int = 8) -> Path:
    """A folder as transformers saves it, with weights that the recipe holds exactly: NNCF finds the
    grid that they are on, by its ends."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    torch.manual_seed(0)
    config = AutoConfig.for_model(kind, **SIZES, **OWN[kind])
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        if parameter.ndim == 2:
            width = 8 if len(parameter) == SIZES["vocab_size"] else bits
            top = 2 ** (width - 1)
            codes = torch.randint(-top, top, parameter.shape)
            codes[:, ::64], codes[:, 1::64] = -top, top - 1
            parameter.data = codes * 2.0 ** -(width + 1)
    model.save_pretrained(folder)
    tiny_tokenizer().save(str(folder / "tokenizer.json"))
    texts = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|im_end|>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(texts))
    (folder / "chat_template.jinja").write_text(CHAT_TEMPLATE)
    return folder


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("optimum") / "neox", "gpt_neox")


@pytest.fixture(scope="module")
def bundle(source: Path) -> Bundle:
    return convert(source, source.parent / "b")


def convert(
    source: Path, out: Path, recipe: str | Recipe = "optimum-int8", check: bool = True
) -> Bundle:
    options = ExportOptions(via="optimum", recipe=recipe, check=check)
    return export_via_optimum(source, out, options)


def run(bundle: Bundle, chunk: int = 64) -> Float:
    """The engine's logits for TOKENS, [64, vocab]."""
    model = load_model(bundle, threads=1)
    assert model.engine == "openvino"
    cache, parts = model.new_cache(64), []
    for start in range(0, 64, chunk):
        step = Step(cache, TOKENS[start : start + chunk], logits_for="all")
        parts.append(model.step([step])[0].logits.copy())
    return np.concatenate(parts)


def rounding(groups: int) -> Callable[[Any, tuple[Any]], tuple[Any]]:
    """Return a hook that rounds the inputs of a product as the engine does: 8 bits in groups."""

    def hook(_: Any, given: tuple[Any]) -> tuple[Any]:
        parts = given[0].unflatten(-1, (-1, groups))
        scale = parts.abs().amax(-1, keepdim=True).clamp_min(1e-20) / 127
        return (((parts / scale).round() * scale).flatten(-2),)

    return hook


@pytest.mark.parametrize("bits", [4, 8])
@pytest.mark.parametrize("kind", OWN)
def test_the_bundle_computes_what_transformers_does(
    tmp_path: Path, kind: str, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without rounding at run time the logits are equal, past Phi-3's window too. With rounding
    they differ as much as transformers with the same rounding, and the 8-bit cache adds to it."""
    import torch

    folder = write(tmp_path / "hf", kind, bits)
    found = convert(folder, tmp_path / "b", f"optimum-int{bits}", check=False)
    want = TorchModel(folder, [TOKENS]).logits(0, slice(0, 64))
    assert want.std() > 1
    rounded = TorchModel(folder, [TOKENS])
    for layer in rounded.model.modules():
        if isinstance(layer, torch.nn.Linear):
            layer.register_forward_pre_hook(rounding(compiled.DYNAMIC_GROUP))
    cost = (rounded.logits(0, slice(0, 64)) - want).std()
    assert (run(found) - want).std() < 1.25 * cost
    monkeypatch.setattr(compiled, "properties", lambda *_: EXACT)
    for chunk in (64, 7, 1):
        assert np.abs(run(found, chunk) - want).max() < 1e-4


def test_a_lost_window_is_detected(tmp_path: Path) -> None:
    folder = write(tmp_path / "hf", "phi3")
    found = convert(folder, tmp_path / "b", check=False)
    config = found.manifest.model
    assert shape_of(config).layer_window == (WINDOW, WINDOW)
    check_paged(found.path, config, 64)
    other = changed(config, layer_window=(WINDOW, 24))
    check_paged(found.path, other, WINDOW)
    with pytest.raises(
        UsageError, match=r"^--context: expected at most 16 tokens, .* phi3, got 64"
    ):
        check_paged(found.path, other, 64)


def test_the_gate_measures_beside_transformers(source: Path, bundle: Bundle) -> None:
    import torch
    from transformers import AutoModelForCausalLM

    from edgegen._assets import asset

    result = bundle.manifest.evaluation
    assert result is not None
    assert (result.engine, result.passed, result.beside) == ("openvino", True, ())
    text = asset("export", "texts", "gate.txt").read_text(encoding="utf-8")
    ids = torch.tensor(Tokenizer.from_folder(bundle.path).encode(text)[: 8 * 512]).view(8, 512)
    model = AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32)
    with torch.no_grad():
        loss = model(ids, labels=ids).loss
    assert result.reference_perplexity == pytest.approx(float(loss.exp()), rel=1e-4)


def test_the_manifest(bundle: Bundle) -> None:
    m = open_bundle(bundle.path).manifest
    assert (m.engines, m.recipe, m.model.architecture) == (["openvino"], "optimum-int8", "gpt_neox")
    assert set(m.recipe_options["via"]) == {"optimum-intel", "nncf", "transformers"}
    assert (m.model.num_kv_heads, m.model.head_dim, m.context) == (2, 64, 512)
    blocks = 2 * (4 * 128 * 128 + 2 * 128 * 256)
    assert m.bits_per_weight.linear == pytest.approx(8 + (16 + 8) / 128, abs=0.1)
    assert m.recipe_options["parameters"] > blocks + 2 * 320 * 128
    files = {"tokenizer.json", "chat_template.jinja", "openvino_tokenizer.xml"}
    assert files | {"openvino_detokenizer.xml", "openvino_model.bin"} < set(m.files)


def test_the_commands_from_a_folder_to_an_answer(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error of an unknown architecture names --via optimum, which then works."""
    out, text = str(tmp_path / "b"), tmp_path / "text.txt"
    text.write_text("the quick brown fox and the question of models " * 20)
    assert cli(["export", str(source), "-o", out]) == 3
    assert "edgegen export FOLDER --via optimum" in " ".join(capsys.readouterr().err.split())
    command = ["export", str(source), "-o", out, "--via", "optimum", "--recipe", "optimum-int8"]
    assert cli(command) == 0
    assert capsys.readouterr().out.split() == [out]
    assert cli(["verify", out]) == 0
    assert cli(["inspect", out]) == 0
    assert "gpt_neox" in capsys.readouterr().out
    assert cli(["eval", out, "--text", str(text), "-o", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["engine"] == "openvino"
    assert cli(["run", out, "-p", "what", "-n", "8", "--temp", "0", "-o", "json"]) == 0
    assert 0 < len(json.loads(capsys.readouterr().out)["tokens"]) <= 8
    assert cli(["bench", out, "--engine", "openvino", "--prompt-tokens", "8", "-n", "4"]) == 0
    assert "openvino" in capsys.readouterr().out


def test_stock_openvino_genai_opens_the_folder(bundle: Bundle) -> None:
    code = (
        "import sys, openvino_genai as g\n"
        'print(len(str(g.LLMPipeline(sys.argv[1], "CPU").generate("what", max_new_tokens=8))))'
    )
    done = subprocess.run(
        [sys.executable, "-c", code, bundle.path], capture_output=True, text=True, check=True
    )
    assert int(done.stdout.split()[-1]) > 0


def test_the_same_export_gives_the_same_bytes(source: Path, bundle: Bundle, tmp_path: Path) -> None:
    again = convert(source, tmp_path / "b")
    assert again.manifest == bundle.manifest


def test_what_misses_its_gate_is_left_aside(source: Path, tmp_path: Path) -> None:
    """4 bits change some top-1 tokens."""
    strict = msgspec.structs.replace(load_recipe("optimum-int4"), min_top1=1.0)
    with pytest.raises(CheckFailed, match=r"^optimum-int4 did not pass its gate: on openvino"):
        convert(source, tmp_path / "b", strict)
    failed = open_bundle(tmp_path / "b.failed").manifest
    assert failed.bits_per_weight.linear == pytest.approx(4 + (16 + 4) / 64, abs=0.1)


def test_weights_that_are_not_all_there(source: Path, tmp_path: Path) -> None:
    """transformers would initialize the missing ones randomly."""
    from safetensors.numpy import load_file, save_file

    folder = tmp_path / "hf"
    shutil.copytree(source, folder)
    tensors = load_file(folder / "model.safetensors")
    del tensors["gpt_neox.layers.1.mlp.dense_h_to_4h.weight"]
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    with raises(CorruptFile, "got 1 missing", "gpt_neox.layers.1.mlp.dense_h_to_4h.weight"):
        convert(folder, tmp_path / "b")
    (folder / "model.safetensors").write_bytes(b"cut short")
    with pytest.raises(CorruptFile):
        convert(folder, tmp_path / "b")
    assert not (tmp_path / "b").exists()


def refusal(folder: Path, error: type[EdgegenError], **changes: Any) -> str:
    """Return the error of a folder whose config.json was changed."""
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | changes))
    with pytest.raises(error) as caught:
        convert(folder, folder.parent / "b", check=False)
    assert not (folder.parent / "b").exists()
    return str(caught.value)


def test_a_configuration_of_something_else(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "hf"
    shutil.copytree(source, folder)
    where = "hf: transformers does not load this model ("
    assert refusal(folder, UnsupportedFormat, model_type="vit").startswith(where + "Unrecognized")
    assert refusal(folder, CorruptFile, model_type="gpt_neox", hidden_size=256).startswith(
        "hf: expected the tensors of config.json, got 26 missing or of another shape, "
    )
    assert refusal(folder, UnsupportedFormat, hidden_size=128, num_attention_heads=0) == (
        where + "integer modulo by zero)"
    )
    assert refusal(folder, UnsupportedFormat, hidden_size="many").startswith(where)


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("mamba", "hf: optimum-intel does not convert this model; see its documentation for the"),
        ("bert", "hf: optimum-intel does not convert this model; see its documentation for the"),
        ("mpt", "mpt: expected equal logits"),  # drops the bias of its attention scores
    ],
)
def test_models_that_the_engine_cannot_run(
    tmp_path: Path, kind: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(OWN, kind, {"is_decoder": True, "pad_token_id": 0})
    text = refusal(write(tmp_path / "hf", kind), UnsupportedFormat)
    assert text.startswith(why)


def test_no_code_runs_and_nothing_is_reported(source: Path, tmp_path: Path) -> None:
    """Code in the folder does not run, no library uses the network, and nothing is left in the
    user's home."""
    folder = tmp_path / "hf"
    shutil.copytree(source, folder)
    config = json.loads((folder / "config.json").read_text())
    config["auto_map"] = {"AutoModelForCausalLM": "modeling_mine.Mine"}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "modeling_mine.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    (folder / "pytorch_model.bin").write_bytes(b"a pickle")
    out = tmp_path / "b"
    printed = run_watched(tmp_path, "export", folder, "--via", "optimum", "-o", out)
    assert printed.split() == [str(out)]
    assert not (tmp_path / "ran").exists()
