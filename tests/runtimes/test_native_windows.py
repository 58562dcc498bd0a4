"""The native engine for Windows, built by mingw-w64 and run under wine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from debian_tools import provide

import edgegen
from bootstrap import NATIVE
from edgegen.arithmetic.rotation import Rotations
from edgegen.bundle import open_bundle
from edgegen.generation.packed_text import pack_text
from edgegen.runtimes.native.pack import pack, packed_model
from edgegen.runtimes.quantized import integer_model

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from tests.runtimes.native_sources import RandomWeights
from tests.runtimes.test_native_arm import CONFIG
from tests.runtimes.test_native_host import HOST, compile_chat, tokens

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is cross-compiled on Linux")
MINGW = "x86_64-w64-mingw32-"
CROSS = (
    *("-DCMAKE_SYSTEM_NAME=Windows", "-DCMAKE_SYSTEM_PROCESSOR=x86_64"),
    *(f"-DCMAKE_C_COMPILER={MINGW}gcc-posix", f"-DCMAKE_CXX_COMPILER={MINGW}g++-posix"),
)
LOGITS = Path(__file__).with_name("logits.c")
WIDTHS = (5, 1, 16)
QUESTION = "What is the capital of France?\n"


def run(*command: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, check=False, **options
    )  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr
    return done  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment of wine, with a prefix of its own."""
    if not provide("wine", MINGW + "g++-posix"):
        pytest.skip("wine and mingw-w64 cannot be installed here")
    prefix = tmp_path_factory.mktemp("wine")
    return os.environ | {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all"}


@pytest.fixture(scope="module")
def mingw(tmp_path_factory: pytest.TempPathFactory, wine: dict[str, str]) -> Path:
    """Folder of chat.exe, logits.exe and the libraries, built with mingw-w64."""
    build = tmp_path_factory.mktemp("mingw")
    run("cmake", "-S", HOST, "-B", build, *CROSS, env=wine)
    run("cmake", "--build", build, "--parallel", "2")
    compiler = (f"{MINGW}gcc-posix", "-O1", "-Wall", "-Werror", f"-I{NATIVE / 'include'}")
    run(*compiler, LOGITS, f"-L{build}", "-l:edgegen.dll", "-o", build / "logits.exe")
    return build


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory, wine: dict[str, str]) -> Path:
    """edgegen_chat.exe beside its libraries, with only the kernels that this processor uses."""
    build = tmp_path_factory.mktemp("chat")
    quick = ("-DEDGEGEN_QUICK=ON", "-DCMAKE_CROSSCOMPILING_EMULATOR=wine")
    static = "-DCMAKE_EXE_LINKER_FLAGS=-static"  # wine does not find the compiler's libraries
    run("cmake", "-S", NATIVE, "-B", build, *CROSS, *quick, static, env=wine)
    run("cmake", "--build", build, "--parallel", "2", "--target", "edgegen_text")
    compiler = (f"{MINGW}g++-posix", "-std=c++17", "-O1", "-static", f"-I{NATIVE / 'include'}")
    libraries = (f"-L{build}", "-l:edgegen_text.dll", "-l:edgegen.dll")
    run(*compiler, HOST.parent / "cpp" / "chat.cpp", *libraries, "-o", build / "edgegen_chat.exe")
    return build / "edgegen_chat.exe"


def compare_all(command: list[object], folder: Path, env: dict[str, str]) -> None:
    """Compare logits.c's output with the integer model: all kernels, all widths of weights."""
    for bits, kv in ((2, "int4"), (4, "int8"), (8, "int8")):
        group = CONFIG.hidden_size if bits == 8 else 16
        source = RandomWeights(CONFIG, bits=bits, group=group, kv=kv, turned=Rotations(), seed=bits)
        ids = np.random.default_rng(bits).integers(0, CONFIG.vocab_size, sum(WIDTHS))
        reference = integer_model(source)
        want = reference.step(reference.new_cache(), ids)
        path = folder / f"packed-{bits}"
        pack(source, path)
        for kernels in supported(command, path, env):
            given = ids.astype("<i4").tobytes()
            found = run(*command, path, kernels, *WIDTHS, input=given, env=env).stdout
            got = np.frombuffer(found, "<f4").reshape(-1, CONFIG.vocab_size)
            assert np.array_equal(got, want), (kernels, bits)


def supported(command: list[object], packed: Path, env: dict[str, str]) -> list[str]:
    """Return the kernels that the processor supports, from the error that lists them."""
    words = [*map(str, command), str(packed), "none", "1"]
    found = subprocess.run(words, capture_output=True, check=False, env=env)
    assert found.returncode != 0
    return found.stderr.decode().split("expected one of ")[1].strip().split(", ")


def exported(header: str) -> set[str]:
    """Return the names of a header's functions."""
    text = (NATIVE / "include" / header).read_text()
    return set(re.findall(r"^EDGEGEN\w*_API [^;(]*?(edgegen_\w+)\(", text, re.MULTILINE))


@pytest.mark.slow
def test_windows_kernels_equal_the_integer_model(
    mingw: Path, tmp_path: Path, wine: dict[str, str]
) -> None:
    compare_all(["wine", mingw / "logits.exe"], tmp_path, wine)


@pytest.mark.slow
def test_windows_libraries_export_the_headers_functions(mingw: Path) -> None:
    """They need no library but Windows' own."""
    for name in ("edgegen", "edgegen_quantize", "edgegen_text"):
        text = run(f"{MINGW}objdump", "-p", mingw / f"{name}.dll").stdout.decode()
        names = set(re.findall(r"\bedgegen_\w+$", text.split("[Ordinal/Name Pointer]")[1], re.M))
        assert exported(f"{name}.h") == names
        needed = {dll.lower() for dll in re.findall(r"DLL Name: (\S+)", text)}
        assert not {dll for dll in needed if "gcc" in dll or "stdc++" in dll or "pthread" in dll}


@pytest.mark.slow
@pytest.mark.model
def test_a_windows_program_answers_as_linux_does(
    mingw: Path, wine: dict[str, str], smollm2: Path, tmp_path: Path
) -> None:
    """runtimes/hosts/c, built for both, writes the same bytes."""
    here = tmp_path / "chat"
    compile_chat(here)
    tokens(smollm2, "table", str(tmp_path / "table"))
    lines = tokens(smollm2, "encode", text=QUESTION)
    options = ("-n", "32", "-t", "2", *tokens(smollm2, "ends").split())
    arguments = (packed_model(open_bundle(smollm2)).path, tmp_path / "table", *options)
    linux = run(here, *arguments[2:], *arguments[:2], input=lines.encode())
    windows = run(
        "wine", mingw / "chat.exe", *arguments[2:], *arguments[:2], input=lines.encode(), env=wine
    )
    assert len(linux.stdout) > 1
    assert windows.stdout == linux.stdout


@pytest.mark.model
def test_a_windows_chat_answers_as_python_does(
    chat: Path, wine: dict[str, str], smollm2: Path, tmp_path: Path
) -> None:
    """runtimes/hosts/cpp, text in and text out."""
    pack_text(open_bundle(smollm2), tmp_path / "model")
    with (
        edgegen.load(smollm2, "native") as model,
        model.session(temperature=0, max_tokens=32) as session,
    ):
        expected = "".join(session.send(QUESTION.strip()))
    options = ("temperature=0", "max_tokens=32", "threads=2", "draft=lookup")
    command = ("wine", chat, tmp_path / "model", *options)
    done = run(*command, input=QUESTION.encode(), env=wine)
    assert "Paris" in expected
    assert done.stdout.decode() == expected + "\n"
