"""Speed and memory: the measurements and the figures computed from them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.bench import report
from edgegen.bench.bench import (
    BenchOptions,
    BenchRecord,
    Timing,
    bench,
    fit,
    measure,
    peak_rss_mb,
    summarize,
)
from edgegen.bench.engine import EngineSelection
from edgegen.bench.prompts import Prompt, choose, of_length
from edgegen.bench.roofline import read_bandwidth, weight_bytes
from edgegen.bundle import Bundle
from edgegen.errors import ContextOverflow, InputError
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from tests.errors import raises


@pytest.mark.parametrize("engine", ["reference", "onnxruntime"])
def test_the_record(bundle: Callable[[str], Bundle], engine: str) -> None:
    prompts = [Prompt("five", [5, 6, 7, 8, 9], 5), Prompt("0 tokens", [3], 0)]
    done = []
    record = bench(
        bundle("w8a8"),
        lambda _: prompts,
        EngineSelection(engine, threads=1),
        BenchOptions(new_tokens=6, repeat=3),
        progress=lambda *args: done.append(args),
    )
    assert (record.engine, record.device, record.recipe) == (engine, "CPU", "w8a8")
    assert record.repeat == 3
    assert record.threads == 1 or engine == "reference"  # numpy's BLAS has threads of its own
    assert 0 < record.load_s < 60
    assert 30 < record.peak_rss_mb < 20_000
    assert record.model_bytes == bundle("w8a8").manifest.total_bytes
    five, empty = record.results
    assert (five.prompt, five.prompt_tokens, five.new_tokens) == ("five", 5, 6)
    for spread in (five.ttft_ms, five.prefill_tps, five.decode_tps, empty.decode_tps):
        assert 0 < spread.min <= spread.median <= spread.max
    assert (empty.prompt_tokens, empty.prefill_tps) == (0, None)
    assert done == [("Measuring", i, 6) for i in range(1, 7)]
    assert record.roofline is None


def test_generation_goes_past_the_end_token(bundle: Callable[[str], Bundle]) -> None:
    """All repetitions have the same number of tokens, even if the model would stop earlier."""
    model = load_model(bundle("fp32"))
    tokenizer = Tokenizer.from_folder(bundle("fp32").path)
    prompts = [Prompt(str(i), [i], 1) for i in range(3, 9)]
    timings = measure(model, tokenizer, prompts, BenchOptions(new_tokens=40, repeat=1))
    assert [[len(t.later) for t in ts] for ts in timings] == [[39]] * 6


def test_a_prompt_past_the_context(bundle: Callable[[str], Bundle]) -> None:
    model = load_model(bundle("fp32"))
    tokenizer = Tokenizer.from_folder(bundle("fp32").path)
    options = BenchOptions(new_tokens=13)
    with raises(ContextOverflow, "prompt long", 512, 13, 513):
        measure(model, tokenizer, [Prompt("long", [3] * 500, 500)], options)


def test_figures_of_known_timings() -> None:
    timings = [Timing(0.5, [0.1, 0.3]), Timing(0.25, [0.05, 0.05]), Timing(1.0, [0.2, 0.2])]
    case = summarize(Prompt("p", [0] * 100, 100), timings)
    assert msgspec.to_builtins(case) == {
        "prompt": "p",
        "prompt_tokens": 100,
        "new_tokens": 3,
        "ttft_ms": {"median": 500.0, "min": 250.0, "max": 1000.0},
        "prefill_tps": {"median": 200.0, "min": 100.0, "max": 400.0},
        "decode_tps": {"median": 5.0, "min": 5.0, "max": 20.0},
    }
    single = summarize(Prompt("p", [0], 0), [Timing(0.5, [])])
    assert (single.new_tokens, single.prefill_tps, single.decode_tps) == (1, None, None)


def test_prompts_and_tokens_are_fitted_separately() -> None:
    """The fit recovers known costs, and the median ignores an outlier."""

    def timing(tokens: int, late: float = 0.0) -> Timing:
        first = 0.020 + 0.002 * tokens + late
        return Timing(first, [0.010 + 1e-5 * (tokens + 1 + i) + late for i in range(30)])

    prompts = [Prompt(str(n), [0] * n, n) for n in (10, 100, 400)]
    cost = fit(
        prompts, [[timing(p.tokens), timing(p.tokens), timing(p.tokens, 3)] for p in prompts]
    )
    assert cost.prefill_fixed_ms == pytest.approx(20)
    assert cost.prefill_ms_per_token == pytest.approx(2)
    assert cost.decode_ms == pytest.approx(10)
    assert cost.decode_ms_per_1000_context == pytest.approx(10)
    one = fit(prompts[:1], [[Timing(1.0, [])]])
    assert (one.prefill_fixed_ms, one.decode_ms) == (None, None)


def test_prompts(bundle: Callable[[str], Bundle], tmp_path: Path) -> None:
    tokenizer = Tokenizer.from_folder(bundle("fp32").path)
    assert [p.name for p in choose(tokenizer, [], [])] == ["chat", "code", "summary"]
    path = tmp_path / "mine.txt"
    path.write_text("What is the capital of France?", encoding="utf-8")
    mine, seven, empty = choose(tokenizer, [path], [7, 0])
    assert (mine.name, mine.tokens) == ("mine", len(mine.ids))
    assert "capital of France" in tokenizer.decode(mine.ids)
    assert (seven.name, seven.tokens, len(seven.ids)) == ("7 tokens", 7, 7)
    assert (empty.tokens, len(empty.ids)) == (0, 1)
    assert of_length(tokenizer, 5000).tokens == len(of_length(tokenizer, 5000).ids) == 5000
    path.write_bytes(b"caf\xe9")
    with raises(InputError, path, "UTF-8", "at 3"):
        choose(tokenizer, [path], [])
    with raises(InputError, tmp_path / "none", "no such text file"):
        choose(tokenizer, [tmp_path / "none"], [])


@pytest.mark.model
def test_the_texts_of_the_project(smollm2_gguf: Path, tmp_path: Path) -> None:
    """Their lengths suit their uses: a few hundred tokens for the summary, 25,000 held out."""
    for name, data in open_checkpoint(smollm2_gguf).source.text_files().items():
        (tmp_path / name).write_bytes(data)
    tokenizer = Tokenizer.from_folder(tmp_path)
    prompts = {p.name: p.tokens for p in choose(tokenizer, [], [])}
    assert 30 <= prompts["chat"] <= 70
    assert 80 <= prompts["code"] <= 160
    assert 450 <= prompts["summary"] <= 600
    heldout = asset("export", "texts", "heldout.txt").read_text("utf-8")
    assert len(tokenizer.encode(heldout)) >= 25_000


def test_the_texts_share_no_paragraph() -> None:
    """The gate and the held-out text are not in the calibration text."""
    folder = asset("export", "texts")
    paragraphs: list[set[str]] = []
    for path in sorted(folder.glob("*.txt")):
        data = path.read_bytes()
        assert b"\r" not in data
        if path.name == "prompts.txt":  # one prompt a line
            continue
        assert len(data) > 30_000
        found = {p for p in data.decode("utf-8").split("\n\n") if len(p) > 80}
        if path.name not in ("calibration.txt", "code.txt"):  # which have lists and code
            assert all("\n" not in p.strip() for p in found)
        paragraphs.append(found)
    assert len(paragraphs) == 4
    assert not set.intersection(*paragraphs)
    assert len(set.union(*paragraphs)) == sum(map(len, paragraphs))


def test_peak_memory_is_this_process(tmp_path: Path) -> None:
    """100 MB that were freed count; the memory of the parent does not."""
    parent = np.ones(40_000_000)  # 320 MB
    code = (
        "import numpy as np\nfrom edgegen.bench.bench import peak_rss_mb\nbefore = peak_rss_mb()\n"
        "a = np.ones(12_500_000); del a\nprint(before, peak_rss_mb())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    before, after = map(float, done.stdout.split())
    assert before < 250 < peak_rss_mb()
    assert 80 < after - before < 130
    assert parent[0] == 1


def test_roofline(bundle: Callable[[str], Bundle]) -> None:
    manifest = bundle("w8a8").manifest
    config = manifest.model
    layers = sum(np.prod(s) for s in config.layer_shapes(0).values() if len(s) == 2)
    weights = config.num_layers * layers + config.vocab_size * config.hidden_size
    # Eight bits a weight and a float scale a row of at least 64.
    assert weights < weight_bytes(manifest) < 1.1 * weights
    assert 0.5e9 < read_bandwidth(1) < 2e12


RECORD = """{
  "engine": "onnxruntime", "device": "CPU", "recipe": "w4a8kv8", "threads": 2, "load_s": 0.51,
  "peak_rss_mb": 231.5, "kv_bytes_per_token": 23040, "model_bytes": 92000000, "repeat": 3,
  "results": [
    {"prompt": "chat", "prompt_tokens": 45, "new_tokens": 128,
     "ttft_ms": {"median": 60.0, "min": 58.0, "max": 71.5},
     "prefill_tps": {"median": 750.0, "min": 629.4, "max": 775.9},
     "decode_tps": {"median": 161.0, "min": 155.0, "max": 166.0}},
    {"prompt": "0 tokens", "prompt_tokens": 0, "new_tokens": 1,
     "ttft_ms": {"median": 6.0, "min": 5.0, "max": 7.0}, "prefill_tps": null, "decode_tps": null}],
  "cost": {"prefill_fixed_ms": 4.0, "prefill_ms_per_token": 1.25, "decode_ms": 6.1,
           "decode_ms_per_1000_context": 2.5},
  "roofline": {"read_gb_per_s": 31.0, "weight_bytes_per_token": 88000000,
               "ideal_tps": {"chat": 340.0}, "reached": {"chat": 0.474}}
}"""


def test_markdown() -> None:
    record = msgspec.json.decode(RECORD, type=BenchRecord)
    assert report.markdown(record) == (
        "| prompt   | tokens in | out |   first token ms |       prefill tok/s |"
        "        decode tok/s | of the roofline |\n"
        "| :------- | --------: | --: | ---------------: | ------------------: |"
        " ------------------: | --------------: |\n"
        "| chat     |        45 | 128 | 60.0 (58.0-71.5) | 750.0 (629.4-775.9) |"
        " 161.0 (155.0-166.0) |             47% |\n"
        "| 0 tokens |         0 |   1 |    6.0 (5.0-7.0) |                   - |"
        "                   - |               - |\n"
        "\n"
        "w4a8kv8 on onnxruntime, CPU, 2 threads; loaded in 0.51 s; peak memory 232 MiB; "
        "model 92.0 MB; cache 23,040 bytes a token.\n"
        "A prompt costs 4.0 ms and 1.250 ms a token.\n"
        "A new token costs 6.10 ms and 2.50 ms for each 1000 tokens before it.\n"
        "Roofline (estimated): 31.0 GB/s read, 88.0 MB of weights a token."
    )


def test_jsonl() -> None:
    record = msgspec.json.decode(RECORD, type=BenchRecord)
    lines = [msgspec.json.decode(line) for line in report.jsonl(record).splitlines()]
    assert [line["prompt"] for line in lines] == ["chat", "0 tokens"]
    assert lines[0]["decode_tps"]["median"] == 161.0
    assert {line["engine"] for line in lines} == {"onnxruntime"}
