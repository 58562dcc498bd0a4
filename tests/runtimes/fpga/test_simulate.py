"""`edgegen fpga simulate` and `edgegen run --engine fpga-sim` with a tiny model."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

from edgegen.arithmetic.integer import IntegerModel
from edgegen.bundle import Bundle
from edgegen.cli.main import run
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.quantized import QuantizedBundle, integer_model

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.usefixtures("simulation"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pynq.*"),
]

PROMPT, NEW = "the cat sat", 3


def greedy(model: IntegerModel, ids: list[int]) -> list[int]:
    """Return the next `NEW` tokens of the integer model."""
    past, inputs, tokens = model.new_cache(), np.asarray(ids, np.int32), []
    for _ in range(NEW):
        tokens.append(int(model.step(past, inputs)[-1].argmax()))
        inputs = np.asarray(tokens[-1:], np.int32)
    return tokens


def test_simulate(
    bundles: dict[str, Bundle], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle, chart = bundles["w2a8kv4"], tmp_path / "step.svg"
    words = ["fpga", "simulate", str(bundle.path), "-p", PROMPT, "-n", str(NEW)]
    assert run([*words, "--chart", str(chart), "-o", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    tokenizer = Tokenizer.from_folder(bundle.path)
    ids = tokenizer.encode(PROMPT)
    assert record["simulated"] is True
    assert record["device"] == "simulation of Kria KV260, host python"
    want = greedy(integer_model(QuantizedBundle(bundle)), ids)
    assert record["tokens"] == want
    assert [step["tokens"] for step in record["steps"]] == [len(ids), 1, 1]
    layers = bundle.manifest.model.num_layers
    for step in record["steps"]:
        assert step["queues"] == 6 * layers + 1
        assert 0 < step["beats_used"] < 1
        assert step["host_seconds"] > 0
    svg = ElementTree.parse(chart).getroot()
    texts = [text.text or "" for text in svg.iter("{http://www.w3.org/2000/svg}text")]
    cycles = record["steps"][-1]["cycles"]
    assert any(text.startswith(f"{cycles:,} cycles, simulated") for text in texts)
    assert {"qkv", "keys", "values", "o", "gate_up", "down", "head"} <= set(texts)

    assert run(words) == 0
    out, err = capsys.readouterr()
    assert out == tokenizer.decode(want) + "\n"
    assert f"{NEW} steps · last: {cycles:,} cycles" in err


@pytest.mark.parametrize("offload", ["linears", "attention", "all"])
def test_run(bundles: dict[str, Bundle], offload: str, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = bundles["w2a8kv4"]
    words = ["run", str(bundle.path), "--engine", "fpga-sim", "--offload", offload, "--raw"]
    assert run([*words, "-p", PROMPT, "-n", str(NEW), "--temp", "0"]) == 0
    tokenizer = Tokenizer.from_folder(bundle.path)
    want = greedy(integer_model(QuantizedBundle(bundle)), tokenizer.encode(PROMPT))
    assert capsys.readouterr().out.strip() == tokenizer.decode(want).strip()


@pytest.mark.usefixtures("unit_simulation")
def test_simulate_whole_tokens(
    bundles: dict[str, Bundle], capsys: pytest.CaptureFixture[str]
) -> None:
    """A step for each token, with one queue, a row of the embedding there and 16 bytes back."""
    bundle = bundles["w4a8kv8"]
    words = ["fpga", "simulate", str(bundle.path), "-p", PROMPT, "-n", str(NEW), "--whole-tokens"]
    assert run([*words, "-o", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    ids = Tokenizer.from_folder(bundle.path).encode(PROMPT)
    assert record["tokens"] == greedy(integer_model(QuantizedBundle(bundle)), ids)
    assert len(record["steps"]) == len(ids) + NEW - 1
    row = 4 * bundle.manifest.model.hidden_size
    for step in record["steps"]:
        assert (step["tokens"], step["queues"]) == (1, 1)
        assert (step["sent"], step["received"]) == (row, 16)
