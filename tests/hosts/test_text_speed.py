"""First token, memory and drafting of programs on edgegen_text.h, with SmolLM2."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import edgegen
from edgegen.bundle import Bundle
from edgegen.generation.packed_text import pack_text
from tests.hosts.test_text_hosts import QUESTION, cpp, package
from tests.runtimes.text_library import TextLibraryModel

__all__ = ["cpp", "package"]  # fixtures
pytestmark = [pytest.mark.slow, pytest.mark.model]
MAX_SECONDS = 0.5
MAX_MB = {"w4a8kv8": 130, "w2a8kv4": 100}
NODE_MB = 50
"""Memory of Node and koffi without a model."""
NODE = """
import { Model } from "edgegen";
const chat = new Model(process.argv[2], { threads: 2 }).session({ temperature: 0, maxTokens: 64 });
for await (const piece of chat.send(process.argv[3])) process.stdout.write(piece);
console.error(`peak memory ${process.resourceUsage().maxRSS / 1000} MB`);
"""
EDIT = "Rewrite this text with dog instead of cat: " + "The cat sat on the mat and saw a rat. " * 8


@pytest.fixture(scope="module", params=MAX_MB)
def recipe(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def bundle(recipe: str, smollm2_export: Callable[..., Bundle]) -> Bundle:
    return smollm2_export(recipe)


@pytest.fixture(scope="module")
def file(bundle: Bundle, recipe: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packed bundle."""
    path = tmp_path_factory.mktemp(recipe) / "model"
    pack_text(bundle, path)
    return path


def start(command: Sequence[object], file: Path) -> tuple[float, float]:
    """Run a program with a file that is not in memory: seconds to its first byte, and peak MB.

    A shell starts it, because a process inherits the peak memory of the one that starts it.
    """
    descriptor = os.open(file, os.O_RDONLY)
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(descriptor)
    words = ["sh", "-c", '"$@"; exit $?', "sh", *map(str, command)]
    pipe, started = subprocess.PIPE, time.perf_counter()
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(f"{QUESTION}\n".encode())
        process.stdin.close()
        process.stdout.read(1)
        seconds = time.perf_counter() - started
        assert b"Paris" in process.stdout.read() or "w2" in str(file.parent)
        errors = process.stderr.read().decode()
    assert process.returncode == 0
    return seconds, float(errors.rpartition("peak memory ")[2].split()[0])


def measure(name: str, command: Sequence[object], file: Path) -> tuple[float, float]:
    """Return the medians of five starts, and print them."""
    runs = [start(command, file) for _ in range(5)]
    seconds, peak = (statistics.median(values) for values in zip(*runs, strict=True))
    print(f"{name}: first text after {seconds:.2f} s, peak memory {peak:.0f} MB")
    return seconds, peak


def test_cpp(cpp: Path, recipe: str, file: Path) -> None:
    command = (cpp, file, "temperature=0", "threads=2", "max_tokens=64")
    seconds, peak = measure(f"C++, {recipe}", command, file)
    assert seconds < MAX_SECONDS
    assert peak < MAX_MB[recipe]


def test_node(package: Path, recipe: str, file: Path) -> None:
    script = package / "speed.mjs"
    script.write_text(NODE)
    seconds, peak = measure(f"Node, {recipe}", ("node", script, file, QUESTION), file)
    assert seconds < MAX_SECONDS
    assert peak < MAX_MB[recipe] + NODE_MB


def processor_seconds(action: Callable[[], object]) -> float:
    """Return the processor's time of an action in this process."""
    started = time.process_time()
    action()
    return time.process_time() - started


def test_lookup_drafts_cost_no_more_than_in_python(recipe: str, bundle: Bundle, file: Path) -> None:
    """The same tokens; interleaved on one thread, the fastest of 20 runs, since the drafts' lengths
    follow measured times."""
    options = {"temperature": 0, "max_tokens": 96, "ignore_eos": True}
    found: dict[str, list[float]] = {"C": [], "Python": []}
    library = TextLibraryModel(file, threads=1, draft="lookup")
    with edgegen.load(bundle.path, "native", threads=1, draft="lookup") as model:
        for _ in range(20):
            here = library.session(**(options | {"ignore_eos": 1}))
            found["C"].append(processor_seconds(lambda here=here: here.send(EDIT)))
            with model.session(**options) as chat:
                stream = chat.send(EDIT)
                found["Python"].append(processor_seconds(lambda stream=stream: "".join(stream)))
            assert here.tokens == stream.result.tokens
            here.free()
    library.close()
    ratio = min(found["C"]) / min(found["Python"])
    print(f"lookup in C, {recipe}: {ratio:.2f} of Python's processor time")
    assert ratio < 1.03
