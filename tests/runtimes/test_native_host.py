"""The C interface as a C program uses it: runtimes/hosts/c/chat.c with the installed library."""

from __future__ import annotations

import ctypes
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga import host as device_host
from edgegen.runtimes.native.library import check
from edgegen.runtimes.native.pack import packed_model
from tests.errors import check_text, raises
from tests.tiny_bundle import tiny_bundle

native = pytest.importorskip(
    "edgegen_native", reason="no compiler here to build the native engine with"
)
CC = shutil.which("cc") or shutil.which("gcc")
pytestmark = pytest.mark.skipif(CC is None, reason="no C compiler here")
HOST = Path(__file__).parents[2] / "runtimes" / "hosts" / "c"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("host"), "llama", "w2a8kv4")


@pytest.fixture(scope="module")
def chat(bundle: Path) -> list[str]:
    """Command line of the program, with a bundle's model and token table."""
    program, table = bundle.parent / "chat", bundle.parent / "table"
    compile_chat(program)
    tokens(bundle, "table", str(table))
    return [str(program), "-c", "512", tokens(bundle, "model").strip(), str(table)]


def compile_chat(program: Path) -> None:
    """Compile the program for this system, with the installed library."""
    folder = native.library().parent
    flags = ["-std=c11", "-D_DEFAULT_SOURCE", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-O2"]
    library = [f"-I{folder}", f"-L{folder}", "-ledgegen", f"-Wl,-rpath,{folder}"]
    build = [str(CC), *flags, str(HOST / "chat.c"), *library, "-o", str(program)]
    subprocess.run(build, check=True, capture_output=True)


def tokens(bundle: Path, *arguments: str, text: str = "") -> str:
    """Run tokens.py and return its output."""
    command = [sys.executable, str(HOST / "tokens.py"), str(bundle), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, input=text).stdout


def greedy(bundle: Path, prompts: Sequence[Sequence[int]], count: int) -> list[list[int]]:
    """Return the Python engine's greedy answers to a conversation's prompts."""
    model = load_model(open_bundle(bundle), "native")
    cache, answers = model.new_cache(512), []
    for prompt in prompts:
        logits, answer = model.step([Step(cache, np.array(prompt, np.int32))])[0].logits, []
        for _ in range(count):
            answer.append(int(logits[-1].argmax()))
            logits = model.step([Step(cache, np.array(answer[-1:], np.int32))])[0].logits
        answers.append(answer)
    return answers


def test_it_answers_as_the_python_engine_does(bundle: Path, chat: list[str]) -> None:
    prompts = [[5, 6, 7, 8], [9, 10], list(range(20, 150))]
    lines = "".join(" ".join(map(str, prompt)) + "\n" for prompt in prompts)
    done = subprocess.run(
        [*chat, "-n", "12"], input=lines.encode(), capture_output=True, check=False
    )
    tokenizer = Tokenizer.from_folder(bundle)
    expected = b"".join(
        b"".join(map(tokenizer.token_bytes, answer)) + b"\n"
        for answer in greedy(bundle, prompts, 12)
    )
    assert (done.returncode, done.stdout) == (0, expected)
    assert done.stderr.count(b"12 tokens, length") == 3
    assert re.search(rb"edgegen 0\.1\.0, \w+ kernels, loaded in \d+ ms", done.stderr)


def test_an_end_token_ends_an_answer(bundle: Path, chat: list[str]) -> None:
    answer = greedy(bundle, [[5, 6, 7]], 12)[0]
    end = next(token for token in answer if token != answer[0])
    done = subprocess.run(
        [*chat, "-e", str(end)], input=b"5 6 7\n", capture_output=True, check=False
    )
    assert done.stderr.count(f"{answer.index(end)} tokens, stop".encode()) == 1


def test_sampling_follows_the_seed(chat: list[str]) -> None:
    def run(seed: int) -> bytes:
        command = [*chat, "-T", "1", "-s", str(seed), "-n", "30"]
        return subprocess.run(command, input=b"5 6 7\n", capture_output=True, check=True).stdout

    assert run(1) == run(1)
    assert run(1) != run(2)


def test_an_interrupt_cancels_the_answer(chat: list[str]) -> None:
    command = [*chat, "-n", "1000000"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(b"5 6 7\n")
        process.stdin.flush()
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    # The tiny model may fill its context before the signal arrives.
    assert process.returncode == 0
    assert b"cancelled" in errors or b"509 tokens, length" in errors


@pytest.mark.parametrize(
    ("line", "values"), [("99999\n", ("0 to 319", 99999)), ("5 " * 600 + "\n", (512, 600))]
)
def test_invalid_prompts(chat: list[str], line: str, values: tuple[object, ...]) -> None:
    done = subprocess.run(chat, input=line, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    check_text(done.stderr.splitlines()[-1], "chat: generate: ", *values)


def test_a_missing_file(chat: list[str]) -> None:
    command = [chat[0], "/nowhere", chat[-1]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    check_text(done.stderr, "chat: open: ", "/nowhere")


def test_messages_become_the_lines_of_a_conversation(bundle: Path) -> None:
    """The second line starts with the tokens that the template puts after an answer."""
    tokenizer = Tokenizer.from_folder(bundle)
    first, second = (
        list(map(int, line.split()))
        for line in tokens(bundle, "encode", text="hello\nworld\n").splitlines()
    )
    messages = [
        {"role": "user", "content": "hello"},
        {"role": "assistant", "content": "@"},
        {"role": "user", "content": "world"},
    ]
    whole = tokenizer.encode_chat(messages)
    assert whole == [*first, *tokenizer.encode("@", add_bos=False), *second]


def test_a_device_without_accelerators_is_refused(bundle: Path) -> None:
    packed = packed_model(open_bundle(bundle))
    config = packed.config
    device = device_host._Device(kv_heads=config.num_kv_heads, head_dim=config.head_dim)
    model = ctypes.c_void_p()
    arguments = (bytes(packed.path), 1, None, ctypes.byref(device), ctypes.byref(model))
    with raises(UsageError, "expected at least 1 accelerator, got 0"):
        check(device_host.library().edgegen_open_device(*arguments))
    assert model.value is None
