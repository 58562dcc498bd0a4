"""The wheels of edgegen-native for all systems: built, checked, and run by emulators.

EDGEGEN_WHEELS names a folder with wheels that were built before.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from debian_tools import provide

import edgegen
from bootstrap import ROOT
from build_wheels import TARGETS
from edgegen.bundle import open_bundle
from edgegen.generation.packed_text import pack_text
from tests.runtimes.test_native_windows import compare_all
from tests.tiny_bundle import tiny_bundle
from wheels_env import wheels_env

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs the emulators"),
]
CHAT = ROOT / "runtimes" / "hosts" / "cpp" / "chat.cpp"
TESTS = Path(__file__).parent / "runtimes"
QUESTION = "What is the capital of France?"
EMULATORS = {
    "linux-x86_64": [],
    "linux-arm64": ["qemu-aarch64", "-cpu", "max", "-L", "/usr/aarch64-linux-gnu"],
    "windows-x86_64": ["wine"],
}
"""Targets that this system can run, and the command for that."""
NEEDS = {
    "linux-x86_64": (),
    "linux-arm64": ("qemu-aarch64", "aarch64-linux-gnu-g++"),
    "windows-x86_64": ("wine",),
}
"""Programs of debian_tools.py; Arm's compiler comes with Arm's C library."""


def run(*command: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    return done  # type: ignore[no-any-return]


class Wheels:
    """Wheels of targets, and programs that use them."""

    def __init__(self, folder: Path) -> None:
        self.python, self.folder = wheels_env(), folder
        self.built = Path(os.environ.get("EDGEGEN_WHEELS", folder / "wheels"))

    def wheel(self, target: str) -> Path:
        """Return a target's wheel; build it once."""
        end = TARGETS[target].tag
        if not [*self.built.glob(f"*-{end}.whl")]:
            run(self.python, ROOT / "scripts" / "build_wheels.py", "-o", self.built, target)
        (path,) = self.built.glob(f"*-{end}.whl")
        return path

    def program(self, target: str, source: Path, standard: str) -> Path:
        """Compile a program beside the wheel's libraries."""
        folder = self.folder / target
        if not folder.exists():
            with zipfile.ZipFile(self.wheel(target)) as archive:
                archive.extractall(folder)
        libraries = folder / "edgegen_native"
        names = [*libraries.glob("*edgegen.lib"), *libraries.glob("*edgegen_text.lib")]
        link = names or [f"-L{libraries}", "-ledgegen_text", "-ledgegen", "-Wl,-rpath,$ORIGIN"]
        output = libraries / (source.stem + (".exe" if "windows" in target else ""))
        zig = (self.python, "-m", "ziglang", "c++" if source.suffix == ".cpp" else "cc")
        options = ("-target", TARGETS[target].zig, f"-std={standard}", "-O1", f"-I{libraries}")
        run(*zig, *options, source, *link, "-o", output)
        return output


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Wheels:
    return Wheels(tmp_path_factory.mktemp("wheels"))


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment of the emulators: wine has a prefix of its own."""
    prefix = tmp_path_factory.mktemp("wine")
    return os.environ | {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all"}


def emulator(target: str) -> list[object]:
    """Return the command that runs a target's programs; skip without one."""
    if not provide(*NEEDS[target]):
        pytest.skip(f"{', '.join(NEEDS[target])} cannot be installed here")
    return [*EMULATORS[target]]


@pytest.mark.parametrize("target", TARGETS)
def test_the_wheel_of_each_system(wheels: Wheels, target: str) -> None:
    """It has the tag of its system, and the libraries have the headers' functions only."""
    wheel = wheels.wheel(target)
    assert wheel.name.endswith(f"-py3-none-{TARGETS[target].tag}.whl")
    run(wheels.python, ROOT / "scripts" / "check_wheel.py", wheel)


FAULTS = {
    "another processor": "expected processor AARCH64, got X86_64",
    "an older system": "expected glibc 2.5 at most, got 2.",
    "a missing function": "does not export edgegen_more",
    "another symbol": "exports edgegen_abi, which its header does not have",
    "another system": "needs libc.so.6, which",
    "a missing library": "expected edgegen_native/libedgegen_text.so, got none",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_check_of_wheels_sees_faults(wheels: Wheels, fault: str, tmp_path: Path) -> None:
    wheel = wheels.wheel("linux-x86_64")
    tag = {
        "another processor": "manylinux_2_17_aarch64",
        "an older system": "manylinux_2_5_x86_64",
        "another system": "macosx_11_0_x86_64",
    }
    changed = tmp_path / f"edgegen_native-0-py3-none-{tag.get(fault, 'manylinux_2_17_x86_64')}.whl"
    declared = {
        "a missing function": (
            b"edgegen_abi(",
            b"edgegen_abi(void);\nEDGEGEN_API int edgegen_more(",
        ),
        "another symbol": (b"edgegen_abi(", b"abi("),
    }
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            content, path = old.read(name), name
            if name.endswith("/edgegen.h"):
                content = content.replace(*declared.get(fault, (b"", b"")))
            if fault == "another system":
                path = name.replace(".so", ".dylib")
            if fault != "a missing library" or not name.endswith("edgegen_text.so"):
                new.writestr(path, content)
    command = [wheels.python, ROOT / "scripts" / "check_wheel.py", changed]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert FAULTS[fault] in done.stderr


@pytest.mark.parametrize("target", EMULATORS)
def test_kernels_equal_the_integer_model(
    wheels: Wheels, target: str, environment: dict[str, str], tmp_path: Path
) -> None:
    command = emulator(target)
    program = wheels.program(target, TESTS / "logits.c", "c17")
    compare_all([*command, program], tmp_path, environment)


@pytest.mark.parametrize("target", EMULATORS)
def test_wrong_calls_return_codes(
    wheels: Wheels, target: str, environment: dict[str, str], tmp_path: Path
) -> None:
    command = emulator(target)
    program = wheels.program(target, TESTS / "text_abuse.cpp", "c++20")
    pack_text(open_bundle(tiny_bundle(tmp_path, "llama", "w2a8kv4")), tmp_path / "model")
    done = run(*command, program, tmp_path / "model", tmp_path / "scratch", env=environment)
    assert done.stdout.split() == [b"ok"]


@pytest.fixture(scope="module")
def answer(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """SmolLM2 in one file, and Python's greedy answer."""
    file = tmp_path_factory.mktemp("answer") / "smollm2.edgegen"
    pack_text(open_bundle(smollm2), file)
    with (
        edgegen.load(smollm2, "native") as model,
        model.session(temperature=0, max_tokens=32) as chat,
    ):
        text = "".join(chat.send(QUESTION))
    assert "Paris" in text
    return file, f"{text}\n".encode()


@pytest.mark.model
@pytest.mark.parametrize("target", EMULATORS)
def test_a_chat_on_each_system(
    wheels: Wheels, target: str, environment: dict[str, str], answer: tuple[Path, bytes]
) -> None:
    """The C++ program answers with the same bytes as Python on this system."""
    command = emulator(target)
    program = wheels.program(target, CHAT, "c++17")
    options = ("temperature=0", "max_tokens=32", "draft=lookup", "threads=2")
    given = f"{QUESTION}\n".encode()
    done = run(*command, program, answer[0], *options, input=given, env=environment)
    assert done.stdout == answer[1]
