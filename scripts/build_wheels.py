"""Build the wheels of edgegen-native for all systems: `make wheels`.

`python scripts/build_wheels.py [-o FOLDER] [TARGET...]` cross-compiles each wheel with zig, whose
compiler has the headers and libraries of all these systems, and checks what it contains. TARGET is
linux-x86_64, linux-arm64, windows-x86_64, windows-arm64, macos-x86_64 or macos-arm64, by default
all. The folder is build/wheels by default. `make wheels` also prepares .venv-wheels, which the
script needs: scripts/wheels_env.py.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from bootstrap import NATIVE, ROOT, run
from check_wheel import problems


class Target(NamedTuple):
    """A system and processor that a wheel is built for."""

    zig: str
    """Its name in zig, with the oldest version of the system's C library."""
    system: str
    """Its name in CMake."""
    processor: str
    tag: str
    """Its name in the wheel's file name."""


TARGETS = {
    "linux-x86_64": Target("x86_64-linux-gnu.2.17", "Linux", "x86_64", "manylinux_2_17_x86_64"),
    "linux-arm64": Target("aarch64-linux-gnu.2.17", "Linux", "aarch64", "manylinux_2_17_aarch64"),
    "windows-x86_64": Target("x86_64-windows-gnu", "Windows", "x86_64", "win_amd64"),
    "windows-arm64": Target("aarch64-windows-gnu", "Windows", "aarch64", "win_arm64"),
    "macos-x86_64": Target("x86_64-macos.11.0", "Darwin", "x86_64", "macosx_11_0_x86_64"),
    "macos-arm64": Target("aarch64-macos.11.0", "Darwin", "arm64", "macosx_11_0_arm64"),
}


def compiler(target: str) -> list[str]:
    """Return zig's command that compiles C++ for a target."""
    import ziglang

    zig = Path(str(ziglang.__file__)).with_name("zig")
    return [str(zig), "c++", "-target", TARGETS[target].zig]


def toolchain(target: str) -> str:
    """Return CMake's toolchain file for a target."""
    _, system, processor, _ = TARGETS[target]
    words = " ".join(f'"{word}"' for word in compiler(target))
    return f"""set(CMAKE_SYSTEM_NAME {system})
set(CMAKE_SYSTEM_PROCESSOR {processor})
set(CMAKE_CXX_COMPILER {words})
set(CMAKE_BUILD_WITH_INSTALL_RPATH ON)
set(CMAKE_BUILD_WITH_INSTALL_NAME_DIR ON)
set(CMAKE_SHARED_LINKER_FLAGS_INIT -s)
"""


def build(target: str, folder: Path) -> Path:
    """Build and check a target's wheel in `folder`, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch, "toolchain.cmake")
        file.write_text(toolchain(target))
        settings = (f"cmake.define.CMAKE_TOOLCHAIN_FILE={file.as_posix()}", "install.strip=false")
        run(
            sys.executable,
            *("-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", scratch),
            *(f"--config-settings={setting}" for setting in settings),
            NATIVE,
            quiet=True,
        )
        (wheel,) = Path(scratch).glob("*.whl")
        tag = f"--platform-tag={TARGETS[target].tag}"
        run(sys.executable, "-m", "wheel", "tags", "--remove", tag, wheel, quiet=True)
        (tagged,) = Path(scratch).glob("*.whl")
        if wrong := problems(tagged):
            sys.exit("\n".join([f"{tagged.name} is wrong:", *wrong]))
        return Path(shutil.move(tagged, folder / tagged.name))


def main(argv: list[str]) -> None:
    """Build the wheels of the targets named on the command line."""
    parser = argparse.ArgumentParser(description="Build edgegen-native's wheels with zig.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "build" / "wheels")
    arguments = parser.parse_args(argv)
    for target in arguments.targets or TARGETS:
        if target not in TARGETS:
            parser.error(f"unknown target {target!r}: expected one of {', '.join(TARGETS)}")
        print(build(target, arguments.output), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
