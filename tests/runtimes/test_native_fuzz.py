"""libFuzzer with the native engine's readers of files: any bytes are an error, or run cleanly.

EDGEGEN_FUZZ_SECONDS is the duration, 60 by default. Failing inputs are in the test's temporary
folder; test_native_sanitizers.py is the place for regression tests of them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from debian_tools import install, provide

from edgegen.errors import UnsupportedFormat
from edgegen.generation.packed_text import text_section
from edgegen.models.templates.pieces import compile_template
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.native.pack import packed_model
from tests.models.tokenizers.test_tokenizer import LIBRARIES, write
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
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the libraries, instrumented for coverage."""
    if shutil.which("cmake") is None or not (provide("clang++") and has_libfuzzer()):
        pytest.skip("no cmake, or no clang++ with libFuzzer")
    build = tmp_path_factory.mktemp("fuzz")
    flags = f"-O1 -g -fsanitize=fuzzer-no-link,{SANITIZERS} -fno-sanitize-recover=all"
    options = ["-DCMAKE_CXX_COMPILER=clang++", f"-DCMAKE_CXX_FLAGS={flags}"]
    subprocess.run(["cmake", "-S", NATIVE, "-B", build, *options], check=True)
    subprocess.run(["cmake", "--build", build, "-j", "2"], check=True)
    return build


def fuzz(build: Path, harness: str, corpus: Path, at_least: int, **environment: object) -> None:
    """Run a harness on a corpus; what makes it fail lies beside the corpus."""
    link = ["-L", build, "-ledgegen_text", "-ledgegen", f"-Wl,-rpath,{build}"]
    source = ["-I", NATIVE / "include", NATIVE / "fuzz" / f"{harness}.cpp", "-o", build / harness]
    sanitized = f"-fsanitize=fuzzer,{SANITIZERS}"
    subprocess.run(["clang++", "-std=c++20", "-g", sanitized, *source, *link], check=True)
    longest = max(path.stat().st_size for path in corpus.iterdir())
    seconds = os.environ.get("EDGEGEN_FUZZ_SECONDS", "60")
    limits = [f"-max_total_time={seconds}", f"-max_len={longest}", "-timeout=20"]
    files = [f"-artifact_prefix={corpus.parent}/", "-print_final_stats=1"]
    env = os.environ | {name: str(value) for name, value in environment.items()}
    command = [build / harness, corpus, *limits, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    print(done.stderr[-2000:])
    assert done.returncode == 0, done.stderr[-6000:]
    executed = next(x for x in done.stderr.splitlines() if "number_of_executed_units" in x)
    assert int(executed.split()[-1]) > at_least


@pytest.mark.timeout(4000)
def test_any_bytes_are_refused_or_run(build: Path, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for architecture, recipe in RECIPES:
        name = f"{architecture}-{recipe}"
        bundle = random_bundle(tmp_path / name, architecture, recipe)
        shutil.copy(packed_model(bundle).path, corpus / name)
    fuzz(build, "open", corpus, 10 * len(RECIPES))


@pytest.mark.timeout(4000)
def test_any_text_data_are_refused_or_used(build: Path, tmp_path: Path) -> None:
    """The tokenizer and the chat template of a file; its checksum is right."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    bundle = random_bundle(tmp_path / "model", *RECIPES[0])
    template = Tokenizer.from_folder(bundle.path).chat_template
    assert template is not None
    pieces = compile_template(template)
    for kind, library in LIBRARIES.items():
        folder = tmp_path / kind
        folder.mkdir()
        with contextlib.suppress(UnsupportedFormat):
            section = text_section(bundle, Tokenizer.from_folder(write(folder, library)), pieces)
            (corpus / kind).write_bytes(section)
    assert len(list(corpus.iterdir())) > 3
    model = packed_model(bundle).path
    fuzz(build, "text", corpus, 100, EDGEGEN_FUZZ_MODEL=model)
