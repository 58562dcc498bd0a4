"""`--via optimum` on tiny random models of architectures without a file, beside transformers.

Runs in .venv-optimum: `make optimum-test`.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run as cli
from edgegen.errors import CheckFailed, UsageError
from edgegen.exporter.optimum import TorchModel, export_via_optimum
from edgegen.exporter.optimum_graph import check_paged
from edgegen.models.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino import compiled
from tests.exporter.test_openvino_target import EXACT
from tests.tiny import CHAT_TEMPLATE, tiny_tokenizer, write_hf

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
}
TOKENS = np.random.default_rng(0).integers(3, 320, 64).astype(np.int32)


def write(folder: Path, kind: str) -> Path:
    """A folder as transformers saves it, with weights that 8 bits a row hold exactly."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    torch.manual_seed(0)
    config = AutoConfig.for_model(kind, **SIZES, **OWN[kind])
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        if parameter.ndim == 2:
            codes = torch.randint(-128, 128, parameter.shape)
            codes[:, 0], codes[:, 1] = -128, 127  # by which the row's grid is found
            parameter.data = codes * 2.0**-9
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
    return export_via_optimum(source, source.parent / "b", "optimum-int8")


@pytest.mark.parametrize("kind", OWN)
def test_the_bundle_computes_what_transformers_does(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With nothing rounded as it runs all is equal, past Phi-3's window too; and near as it is."""
    folder = write(tmp_path / "hf", kind)
    found = export_via_optimum(folder, tmp_path / "b", "optimum-int8", check=False)
    want = TorchModel(folder, [TOKENS]).logits(0, slice(0, len(TOKENS)))
    as_it_is = load_model(found, threads=1)
    assert (as_it_is.engine, want.std() > 1) == ("openvino", True)
    near = as_it_is.step([Step(as_it_is.new_cache(64), TOKENS, logits_for="all")])[0].logits
    assert np.corrcoef(near.ravel(), want.ravel())[0, 1] > 0.99
    monkeypatch.setattr(compiled, "properties", lambda *_: EXACT)
    model = load_model(found, threads=1)
    for chunk in (64, 7, 1):
        cache, parts = model.new_cache(64), []
        for start in range(0, 64, chunk):
            step = Step(cache, TOKENS[start : start + chunk], logits_for="all")
            parts.append(model.step([step])[0].logits.copy())
        assert np.abs(np.concatenate(parts) - want).max() < 1e-3


def test_a_window_that_is_lost_is_seen(tmp_path: Path) -> None:
    import msgspec

    folder = write(tmp_path / "hf", "phi3")
    found = export_via_optimum(folder, tmp_path / "b", "optimum-int8", check=False)
    config = found.manifest.model
    assert config.layer_window == (WINDOW, WINDOW)
    check_paged(found.path, config, 64)
    other = msgspec.structs.replace(config, layer_window=(WINDOW, 24))
    check_paged(found.path, other, WINDOW)
    with pytest.raises(UsageError, match=r"^phi3 looks back 16 tokens in some layers, which"):
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


def test_the_manifest_says_what_it_is(bundle: Bundle) -> None:
    m = open_bundle(bundle.path).manifest
    assert (m.engines, m.recipe, m.model.architecture) == (["openvino"], "optimum-int8", "gpt_neox")
    assert set(m.recipe_options["via"]) == {"optimum-intel", "nncf", "transformers"}
    assert (m.model.num_kv_heads, m.model.head_dim, m.context) == (2, 64, 512)
    blocks = 2 * (4 * 128 * 128 + 2 * 128 * 256)
    assert m.bits_per_weight.linear == pytest.approx(8 + (16 + 8) / 128, abs=0.1)
    assert m.recipe_options["parameters"] > blocks + 2 * 320 * 128
    files = {"tokenizer.json", "chat_template.jinja", "openvino_tokenizer.xml"}
    assert files | {"openvino_detokenizer.xml", "openvino_model.bin"} < set(m.files)


def test_every_verb_takes_it(
    bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("the quick brown fox and the question of models " * 20)
    path = str(bundle.path)
    assert cli(["verify", path]) == 0
    assert cli(["inspect", path]) == 0
    assert cli(["eval", path, "--text", str(text), "--engine", "openvino", "-o", "json"]) == 0
    capsys.readouterr()
    run = ["run", path, "--engine", "openvino", "-p", "what", "-n", "8", "--temp", "0"]
    assert cli([*run, "-o", "json"]) == 0
    assert 0 < len(json.loads(capsys.readouterr().out)["tokens"]) <= 8
    assert cli(["bench", path, "--engine", "openvino", "--prompt-tokens", "8", "-n", "4"]) == 0
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
    again = export_via_optimum(source, tmp_path / "b", "optimum-int8")
    assert again.manifest == bundle.manifest


def test_what_misses_its_gate_is_left_aside(source: Path, tmp_path: Path) -> None:
    """Four bits are too few for weights without any order."""
    with pytest.raises(CheckFailed, match=r"^optimum-int4 did not pass its gate: on openvino"):
        export_via_optimum(source, tmp_path / "b")
    failed = open_bundle(tmp_path / "b.failed").manifest
    assert failed.bits_per_weight.linear == pytest.approx(4 + (16 + 4) / 64, abs=0.1)


def test_no_code_runs_and_nothing_is_reported(source: Path, tmp_path: Path) -> None:
    """Code beside a model that transformers knows is not seen, and no one's counter is set up in
    the user's home."""
    folder, home = tmp_path / "hf", tmp_path / "home"
    home.mkdir()
    write(folder, "gpt_neox")
    config = json.loads((folder / "config.json").read_text())
    config["auto_map"] = {"AutoModelForCausalLM": "modeling_mine.Mine"}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "modeling_mine.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    (folder / "pytorch_model.bin").write_bytes(b"a pickle")
    command = [sys.executable, "-m", "edgegen", "export", folder, "--via", "optimum", "--no-gate"]
    root = Path(__file__).parent.parent.parent
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"HOME": str(home)}
    done = subprocess.run(
        [*command, "-o", tmp_path / "b"],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(tmp_path / "b")]
    assert not (tmp_path / "ran").exists()
    assert not list(home.rglob("*ga*")), list(home.rglob("*"))
    assert not (home / "intel").exists()


def test_an_architecture_that_edgegen_has_a_file_for(tmp_path: Path) -> None:
    folder = write_hf(tmp_path / "hf", "llama")
    found = export_via_optimum(folder, tmp_path / "b", "optimum-int8", check=False)
    want = TorchModel(folder, [TOKENS]).logits(0, slice(0, 64))
    model = load_model(found, threads=1)
    got = model.step([Step(model.new_cache(64), TOKENS, logits_for="all")])[0].logits
    assert np.corrcoef(got.ravel(), want.ravel())[0, 1] > 0.99
