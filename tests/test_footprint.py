"""Time of `import edgegen`, and of the first token from a cold start."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

IMPORT_SECONDS = 0.3


def seconds(code: str, *words: object) -> float:
    """Return the wall time of a Python that runs `code`, minus the interpreter's start."""

    def run(code: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, *map(str, words)], check=True)
        return time.perf_counter() - started

    times = [run(code) - run("pass") for _ in range(5)]
    return min(times)


def test_import() -> None:
    """Minimum of five, because other processes only add time."""
    assert seconds("import edgegen") < IMPORT_SECONDS


COLD = """
import sys, edgegen
with edgegen.load(sys.argv[1], "native") as model:
    next(model.stream("What is the capital of France?", temperature=0))
"""


@pytest.mark.slow
@pytest.mark.model
def test_cold_start(smollm2: Path) -> None:
    """From process start to the first token on the native engine, with packed weights."""
    subprocess.run([sys.executable, "-c", COLD, str(smollm2)], check=True)
    times = [seconds(COLD, smollm2) for _ in range(3)]
    print(f"cold start to the first token: {statistics.median(times):.2f} s")
    assert min(times) < 1.5
