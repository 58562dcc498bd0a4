"""`edgegen eval`: its record, its table, and its refusals."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from edgegen.cli.main import run
from tests.tiny_bundle import tiny_bundle


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("eval"), recipe="fp32")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text("The quick brown fox is the answer to all questions. " * 20, "utf-8")
    return path


def evaluate(capsys: pytest.CaptureFixture[str], *args: object) -> tuple[int, str, str]:
    code = run(["eval", *map(str, args)])
    found = capsys.readouterr()
    return code, found.out, found.err


def test_the_record(bundle: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = evaluate(capsys, bundle, "--text", text, "--context", 64, "-o", "json")
    record = json.loads(out)
    assert (code, err) == (0, "")
    assert set(record) == {"perplexity", "tokens", "context", "engine", "device", "recipe"}
    assert (record["context"], record["engine"], record["recipe"]) == (64, "onnxruntime", "fp32")
    assert record["perplexity"] > 1


@pytest.mark.parametrize("kind", ["source", "bundle"])
def test_with_a_reference(
    bundle: Path, text: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    reference = bundle.parent / "source" if kind == "source" else bundle
    code, out, err = evaluate(
        capsys, bundle, "--text", text, "--reference", reference, "-o", "json"
    )
    record = json.loads(out)
    assert (code, err) == (0, "")
    assert record["reference"] == str(reference)
    assert record["ratio"] == pytest.approx(1, abs=1e-5)
    assert record["reference_perplexity"] == pytest.approx(record["perplexity"], rel=1e-5)
    assert record["top1_agreement"] > 0.99
    assert record["kl"] == pytest.approx(0, abs=1e-6)


def test_the_table(bundle: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = evaluate(capsys, bundle, "--text", text, "--reference", bundle)
    assert code == 0
    names = [re.split(r"  +", line)[0] for line in out.splitlines()]
    assert names == [
        "Perplexity", "Positions", "Bundle", "Reference", "Ratio", "Top-1 agreement",
        "KL divergence",
    ]  # fmt: skip
    assert re.search(r"Ratio +1\.00000 *\n", out)


def test_refusals(
    bundle: Path, text: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    empty, binary = tmp_path / "empty.txt", tmp_path / "binary.txt"
    empty.touch()
    binary.write_bytes(b"ab\xff")
    cases = {
        (bundle, "--text", "none.txt"): (3, "none.txt: no such text file; check the path"),
        (bundle, "--text", binary): (
            3,
            f"{binary}: expected UTF-8 text, got an invalid byte at 2; convert the file to UTF-8",
        ),
        (bundle, "--text", empty): (
            2,
            "expected a text of at least 2 tokens, got 0; use a longer one",
        ),
        (bundle, "--text", text, "--reference", "smolm2-135m-instruct"): (
            3,
            "smolm2-135m-instruct: no such file or folder; expected a path, the name of a model on "
            "the Hugging Face hub, or one of smollm2-135m-instruct, gemma3-270m; "
            "did you mean smollm2-135m-instruct?",
        ),
    }
    for args, (code, message) in cases.items():
        assert evaluate(capsys, *args) == (code, "", f"Error: {message}\n")
