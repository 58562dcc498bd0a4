"""`edgegen run` on a tiny bundle: output, options, interruption, no network."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import edgegen
from edgegen.cli.main import run
from tests.errors import check_text
from tests.tiny_bundle import tiny_bundle

ROOT = Path(__file__).parents[2]
ASK = "What is the capital of France?"
GREEDY = ("--temp", "0", "-n", "12")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="module")
def model(bundle: Path) -> edgegen.LanguageModel:
    return edgegen.load(bundle)


def pipe_in(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))


def test_text_goes_to_stdout_and_numbers_to_stderr(
    bundle: Path, model: edgegen.LanguageModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["run", str(bundle), "-p", ASK, *GREEDY, "-t", "1"]) == 0
    out, err = capsys.readouterr()
    expected = model.generate(ASK, temperature=0, max_tokens=12)
    assert out == expected.text + "\n"
    count = len(expected.tokens)
    assert err.startswith(f"{count} tokens · ")
    assert " tokens/s · first after " in err
    assert err.endswith(
        f" ms ({expected.prompt_tokens} in the prompt) · onnxruntime on CPU, 1 thread · "
        "context 512 (KV 0.3 MB)\n"
    )


def test_json_record(
    bundle: Path, model: edgegen.LanguageModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["run", str(bundle), "-p", ASK, *GREEDY, "-o", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    expected = model.generate(ASK, temperature=0, max_tokens=12)
    assert set(record) == {
        *("text", "tokens", "prompt_tokens", "cached_tokens", "finish_reason"),
        *("engine", "device", "threads", "ttft_ms", "decode_tps"),
    }
    assert record["text"] == expected.text
    assert record["tokens"] == expected.tokens
    assert record["prompt_tokens"] == expected.prompt_tokens
    assert record["finish_reason"] == "length"
    assert (record["engine"], record["device"]) == ("onnxruntime", "CPU")
    assert record["ttft_ms"] > 0
    assert record["decode_tps"] > 0


@pytest.mark.parametrize("option", [[], ["-p", "-"]])
def test_the_prompt_from_a_pipe(
    bundle: Path,
    model: edgegen.LanguageModel,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    option: list[str],
) -> None:
    pipe_in(monkeypatch, "é capital\n".encode())
    assert run(["run", str(bundle), *option, *GREEDY]) == 0
    text = model.generate("é capital\n", temperature=0, max_tokens=12).text
    assert capsys.readouterr().out == text + "\n"


def test_options_reach_the_model(
    bundle: Path, model: edgegen.LanguageModel, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = model.generate("the quick", temperature=0, max_tokens=30, raw=True).text
    stop = plain[5:7]
    options = "-n 30 --temp 0.9 --top-k 50 --top-p 0.9 --min-p 0.01 --repeat-penalty 1.1 --seed 7"
    args = ["run", str(bundle), "-p", "the quick", "--raw", *options.split(), "--stop", stop]
    assert run([*args, "--stop", "zz", "-c", "100", "--engine", "reference", "-o", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    with edgegen.load(bundle, engine="reference", context=100) as reference:
        expected = reference.generate(
            "the quick",
            raw=True,
            max_tokens=30,
            temperature=0.9,
            top_k=50,
            top_p=0.9,
            min_p=0.01,
            repeat_penalty=1.1,
            seed=7,
            stop=(stop, "zz"),
        )
    assert record["tokens"] == expected.tokens
    assert record["engine"] == "reference"


def test_system(
    bundle: Path, model: edgegen.LanguageModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["run", str(bundle), "-p", ASK, "--system", "Be brief.", *GREEDY]) == 0
    system, user = ({"role": r, "content": c} for r, c in (("system", "Be brief."), ("user", ASK)))
    text = model.generate([system, user], temperature=0, max_tokens=12).text
    assert capsys.readouterr().out == text + "\n"


@pytest.mark.parametrize(
    ("args", "values"),
    [
        (["-p", ASK, "--temp", "-1"], ["temperature", -1]),
        (["-p", ASK, "-n", "0"], ["max_tokens", 0]),
        (["-p", ASK, "--stop", ""], ["stop"]),
        (["-p", ASK, "--raw", "--system", "x"], ["--raw", "--system"]),
        (["-p", "", "--raw"], ["empty"]),
        (["-p", ASK * 40, "-c", "100"], [658, 100]),
        (["-p", ASK, "-c", "1000"], [1000, "1 to 512"]),
        (["-p", "a\udcff"], ["\\udcff", 19]),
    ],
)
def test_wrong_use(
    bundle: Path, capsys: pytest.CaptureFixture[str], args: list[str], values: list[object]
) -> None:
    assert run(["run", str(bundle), *args]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    check_text(err, "Error: ", *values)


def test_no_prompt_on_a_terminal(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert run(["run", str(bundle)]) == 2
    check_text(capsys.readouterr().err, "-p TEXT")


def test_a_prompt_that_is_not_utf8(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe_in(monkeypatch, b"caf\xe9 au lait")
    assert run(["run", str(bundle)]) == 3
    check_text(capsys.readouterr().err, "0xe9", 3)


@pytest.mark.usefixtures("no_network")
def test_sockets_blocked(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It needs no socket, in this process or in a new one."""
    args = ["run", str(bundle), "-p", ASK, *GREEDY]
    assert run(args) == 0
    text = capsys.readouterr().out
    command = [sys.executable, "-m", "edgegen", *args]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == text


@pytest.mark.parametrize("output", ["text", "json"])
def test_interrupted(bundle: Path, capsys: pytest.CaptureFixture[str], output: str) -> None:
    """After Ctrl-C the text so far is kept, and the exit code is 130."""

    def interrupt() -> None:
        while signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            time.sleep(0.001)
        time.sleep(0.05)
        signal.raise_signal(signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    options = ["--raw", "--temp", "0", "-n", "500", "--engine", "reference", "-o", output]
    assert run(["run", str(bundle), "-p", "a", *options]) == 130
    thread.join()
    out, err = capsys.readouterr()
    assert " tokens" in err
    with edgegen.load(bundle, engine="reference") as model:
        whole = model.generate("a", raw=True, temperature=0, max_tokens=500)
    if output == "json":
        record = json.loads(out)
        assert record["finish_reason"] == "cancelled"
        assert len(record["tokens"]) < 500
        out = record["text"] + "\n"
    assert whole.text.startswith(out.removesuffix("\n").rstrip("\ufffd"))
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_closed_pipe(bundle: Path) -> None:
    """`edgegen run ... | head -c 1` ends quietly."""
    command = [sys.executable, "-m", "edgegen", "run", str(bundle), "-p", "a", "-n", "400"]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, **streams) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        os.read(process.stdout.fileno(), 1)
        process.stdout.close()
        err = process.stderr.read()
    assert b"Traceback" not in err
    assert process.returncode == 0


DRAFT_FIELDS = {"drafted", "accepted", "acceptance_rate", "target_calls", "tokens_per_target_call"}


@pytest.mark.parametrize("draft", ["lookup", "ngram", "bundle"])
def test_a_draft_changes_no_token(
    draft: str, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["run", str(bundle), "-p", ASK, *GREEDY, "--engine", "reference", "-o", "json"]
    assert run(options) == 0
    plain = json.loads(capsys.readouterr().out)
    draft = str(bundle) if draft == "bundle" else draft
    assert run([*options, "--draft", draft, "--draft-max", "3"]) == 0
    out, err = capsys.readouterr()
    record = json.loads(out)
    assert set(record) - set(plain) == DRAFT_FIELDS
    assert record["tokens"] == plain["tokens"]
    calls, accepted = record["target_calls"], record["accepted"]
    assert record["tokens_per_target_call"] == (calls + accepted) / calls
    assert f" tokens per call ({accepted} of {record['drafted']} drafted tokens accepted) · " in err


def test_a_table_of_ngrams_is_kept(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second run drafts the answer of the first one."""
    file = tmp_path / "table"
    options = ["run", str(bundle), "-p", ASK, *GREEDY, "-o", "json"]
    options += ["--draft", "ngram", "--draft-max", "4", "--draft-cache", str(file)]
    accepted = []
    for _ in range(2):
        assert run(options) == 0
        accepted.append(json.loads(capsys.readouterr().out)["accepted"])
    assert accepted[1] >= 5
    assert accepted[1] > accepted[0]
    file.write_bytes(b"something else")
    assert run(options) == 3
    out, err = capsys.readouterr()
    assert out == ""
    check_text(err, "table", "--draft-cache")


@pytest.mark.parametrize(
    ("options", "values"),
    [
        (["lookup", "--draft-max", "0"], ["draft_max", "1 to 32", "0"]),
        (["lookup", "--draft-max", "100"], ["draft_max", "1 to 32", "100"]),
        (["lookop"], ["'lookop'", "none, lookup, ngram, exit, self, heads"]),
        (["ngram", "--draft-branches", "0"], ["draft_branches", "1 to 8", "0"]),
        (["ngram", "--draft-branches", "9"], ["draft_branches", "1 to 8", "9"]),
        (["none", "--draft-lossy", "bild"], ["draft_lossy"]),
        (["self"], ["self", "draft/edgegen.json", "--draft self"]),
        (["exit", "--engine", "onnxruntime"], ["exit", "onnxruntime"]),
        (["lookup", "--draft-engine", "reference"], ["draft_engine", "self", "lookup"]),
        (["ngram", "--draft-device", "CPU"], ["draft_device", "self", "ngram"]),
        (["lookup", "--draft-cache", "x"], ["draft_cache", "ngram", "lookup"]),
        (["none", "--draft-cache", "x"], ["draft_cache", "ngram", "none"]),
        (["lookup,none"], ["lookup,none"]),
        (["lookup,lookup"], ["lookup,lookup", "once"]),
        (["lookup,exit", "--draft-engine", "reference"], ["draft_engine", "self", "lookup,exit"]),
        (["none", "--draft-max", "3"], ["draft_max"]),
        (["none", "--draft-branches", "3"], ["draft_branches"]),
    ],
)
def test_drafts_that_are_refused(
    bundle: Path, options: list[str], values: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["run", str(bundle), "-p", ASK, "--draft", *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    check_text(err, *values)


def test_a_window_bounds_the_cache(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    windowed = ("--window", "16", "--sink", "2", "--engine", "reference")
    assert run(["run", str(bundle), "-p", ASK, *GREEDY, *windowed]) == 0
    out, err = capsys.readouterr()
    with edgegen.load(bundle, "reference", sink=2, window=16) as model:
        assert out == model.generate(ASK, temperature=0, max_tokens=12).text + "\n"
    assert err.endswith("context 512 (KV 0.1 MB)\n")  # 274 slots of 512 bytes


@pytest.mark.parametrize(
    ("options", "values"),
    [
        (("--sink", "4"), ("--sink", "--window")),
        (("--window", "64", "--engine", "onnxruntime"), ("onnxruntime", "reference")),
    ],
)
def test_windows_that_are_refused(
    bundle: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    values: tuple[str, ...],
) -> None:
    assert run(["run", str(bundle), "-p", ASK, *options]) == 2
    check_text(capsys.readouterr().err, *values)


def test_structured_output(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A random model obeys a schema, a regular expression and a grammar."""
    schema, lark = tmp_path / "schema.json", tmp_path / "door.lark"
    schema.write_text('{"enum": ["yes", "no"]}', encoding="utf-8")
    lark.write_text('start: "open" | "shut"', encoding="utf-8")
    for option, value, answers in (
        ("--json-schema", str(schema), {'"yes"\n', '"no"\n'}),
        ("--regex", "[ab]c", {"ac\n", "bc\n"}),
        ("--grammar", str(lark), {"open\n", "shut\n"}),
    ):
        assert run(["run", str(bundle), "-p", ASK, option, value]) == 0
        assert capsys.readouterr().out in answers


def test_a_wrong_schema(bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text('{"type": "banana"}', encoding="utf-8")
    assert run(["run", str(bundle), "-p", ASK, "--json-schema", str(schema)]) == 2
    assert capsys.readouterr().err.startswith("Error: json_schema cannot be used: ")
    missing = tmp_path / "none.json"
    assert run(["run", str(bundle), "-p", ASK, "--json-schema", str(missing)]) == 3
    check_text(capsys.readouterr().err, missing)
