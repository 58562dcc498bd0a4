"""libFuzzer with the native engine's file reader: any bytes are an error, or run cleanly.

EDGEGEN_FUZZ_SECONDS is the duration, 60 by default. Failing inputs are in the test's temporary
folder; test_native_sanitizers.py is the place for regression tests of them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from debian_tools import install, provide

from edgegen.runtimes.native.pack import packed_model
from tests.runtimes.test_native_sanitizers import RECIPES, random_bundle

ROOT = Path(__file__).parents[2]
NATIVE = ROOT / "runtimes" / "native"
SANITIZERS = "address,undefined"
pytestmark = pytest.mark.slow


def has_libfuzzer() -> bool:
    """Return whether clang has libFuzzer; Debian has it in a package named by clang's version."""

    def ask(option: str) -> str:
        found = subprocess.run(["clang++", option], check=True, capture_output=True, text=True)
        return found.stdout.strip()

    folder = Path(ask("--print-runtime-dir"))
    if not [*folder.glob("libclang_rt.fuzzer*")]:
        install(f"libclang-rt-{ask('-dumpversion').split('.')[0]}-dev")
    return bool([*folder.glob("libclang_rt.fuzzer*")])


@pytest.fixture(scope="module")
def fuzzer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The harness, linked with a library that is instrumented for coverage."""
    if shutil.which("cmake") is None or not (provide("clang++") and has_libfuzzer()):
        pytest.skip("no cmake, or no clang++ with libFuzzer")
    build = tmp_path_factory.mktemp("fuzz")
    flags = f"-O1 -g -fsanitize=fuzzer-no-link,{SANITIZERS} -fno-sanitize-recover=all"
    options = ["-DCMAKE_CXX_COMPILER=clang++", f"-DCMAKE_CXX_FLAGS={flags}"]
    subprocess.run(["cmake", "-S", NATIVE, "-B", build, *options], check=True)
    subprocess.run(["cmake", "--build", build, "-j", "2"], check=True)
    link = ["-L", build, "-ledgegen", f"-Wl,-rpath,{build}", "-o", build / "fuzzer"]
    source = ["-I", NATIVE / "include", NATIVE / "fuzz" / "open.cpp"]
    harness = ["clang++", "-std=c++20", "-g", f"-fsanitize=fuzzer,{SANITIZERS}", *source, *link]
    subprocess.run(harness, check=True)
    return build / "fuzzer"


@pytest.mark.timeout(4000)
def test_any_bytes_are_refused_or_run(fuzzer: Path, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for architecture, recipe in RECIPES:
        name = f"{architecture}-{recipe}"
        bundle = random_bundle(tmp_path / name, architecture, recipe)
        shutil.copy(packed_model(bundle).path, corpus / name)
    longest = max(path.stat().st_size for path in corpus.iterdir())
    seconds = os.environ.get("EDGEGEN_FUZZ_SECONDS", "60")
    limits = [f"-max_total_time={seconds}", f"-max_len={longest}", "-timeout=20"]
    command = [fuzzer, corpus, *limits, f"-artifact_prefix={tmp_path}/", "-print_final_stats=1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stderr[-2000:])
    assert done.returncode == 0, done.stderr[-6000:]
    executed = next(x for x in done.stderr.splitlines() if "number_of_executed_units" in x)
    assert int(executed.split()[-1]) > 10 * len(RECIPES)
