"""`edgegen eval`: its record, its table, and its errors."""

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
    cases = [
        ([bundle, "--text", "none.txt"], 3, ["none.txt"]),
        ([bundle, "--text", binary], 3, [binary, "UTF-8"]),
        ([bundle, "--text", empty], 2, [0, 2]),
        (
            [bundle, "--text", text, "--reference", "smolm2-135m-instruct"],
            3,
            ["smolm2-135m-instruct", "smollm2-135m-instruct"],
        ),
        ([bundle, "--text", text, "--keep", tmp_path], 2, ["--keep", "--ladder"]),
    ]
    for args, code, values in cases:
        status, out, err = evaluate(capsys, *args)
        assert (status, out) == (code, "")
        check_text(err, *values)
