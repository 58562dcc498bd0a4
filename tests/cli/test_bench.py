"""`edgegen bench`: its table, its records, and its errors."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from edgegen.cli.main import run
from tests.errors import check_text
from tests.tiny_bundle import tiny_bundle


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bench"), recipe="w8a8")


def bench(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[int, str, str]:
    code = run(["bench", *map(str, args)])
    text = capsys.readouterr()
    return code, text.out, text.err


def test_the_table_has_the_built_in_prompts(
    bundle: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # The tiny model's context is shorter than the summary is in its tokens.
    monkeypatch.setattr(
        "edgegen.bench.prompts.BUILT_IN", {"chat": "Why?", "code": "x = 1", "summary": "Long."}
    )
    code, out, err = bench(capsys, bundle, "--engine", "onnxruntime", "-n", 3, "--repeat", 1)
    assert (code, err) == (0, "")
    rows = out.splitlines()
    head = [cell.strip() for cell in rows[0].split("|")]
    assert head[1:5] == ["prompt", "tokens in", "out", "first token ms"]
    assert [row.split("|")[1].strip() for row in rows[2:5]] == ["chat", "code", "summary"]
    assert rows[6].startswith("w8a8 on onnxruntime, CPU, ")


def test_the_record(bundle: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("What is the capital of France?", encoding="utf-8")
    options = ["--prompt-file", path, "--prompt-tokens", 0, "--prompt-tokens", 30, "--roofline"]
    options += ["--engine", "onnxruntime"]
    code, out, _ = bench(capsys, bundle, *options, "-n", 5, "--repeat", 2, "-t", 1, "-o", "json")
    record = json.loads(out)
    assert code == 0
    names = "engine device recipe threads load_s peak_rss_mb kv_bytes_per_token model_bytes results"
    assert set(names.split()) < set(record)
    assert (record["engine"], record["device"], record["threads"]) == ("onnxruntime", "CPU", 1)
    cases = {case["prompt"]: case for case in record["results"]}
    assert list(cases) == ["mine", "0 tokens", "30 tokens"]
    assert cases["30 tokens"]["prompt_tokens"] == 30
    assert cases["0 tokens"]["prefill_tps"] is None
    assert set(cases["mine"]["decode_tps"]) == {"median", "min", "max"}
    assert set(record["roofline"]["reached"]) == set(cases)


def test_with_a_draft(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--prompt-tokens", 30, "-n", 8, "--repeat", 2, "--draft", bundle, "--draft-max", 3]
    code, out, _ = bench(capsys, bundle, *options, "-o", "json")
    record = json.loads(out)
    (case,) = record["results"]
    assert (code, record["draft"]) == (0, str(bundle))
    assert case["accepted"] <= case["drafted"] <= 3 * case["target_calls"]
    assert case["acceptance_rate"] == case["accepted"] / case["drafted"]
    accepted = case["target_calls"] + case["accepted"]
    assert case["tokens_per_target_call"] == accepted / case["target_calls"] > 1.5
    code, out, _ = bench(capsys, bundle, *options)
    assert (code, "| tokens a call |" in out.splitlines()[0]) == (0, True)
    assert f"Draft {bundle}, reset before each repetition.\n" in out


def test_a_line_for_each_prompt(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--prompt-tokens", 3, "--prompt-tokens", 9, "-n", 2, "--repeat", 1, "-o", "jsonl"]
    code, out, _ = bench(capsys, bundle, *options)
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [line["prompt_tokens"] for line in lines] == [3, 9]


@pytest.mark.parametrize(
    ("options", "code", "values"),
    [
        (["--prompt-tokens", 600], 2, [600, 128, 728, 512]),
        (["--prompt-file", "none.txt"], 3, ["none.txt"]),
        (["--device", "NPU", "--engine", "reference"], 4, ["NPU", "reference"]),
    ],
    ids=["context", "file", "device"],
)
def test_refusals(
    bundle: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[object],
    code: int,
    values: list[object],
) -> None:
    status, out, err = bench(capsys, bundle, *options)
    assert (status, out) == (code, "")
    check_text(err, *values)


def test_no_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = bench(capsys, tmp_path / "none")
    assert (code, out) == (3, "")
    assert re.match(r"Error: .*none: no such folder; make a bundle with: ", err)
