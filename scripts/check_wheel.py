"""Check wheels of edgegen-native for any system: `python scripts/check_wheel.py WHEEL...`.

Each library must export the functions of its header and nothing else, be for the processor of the
wheel's name, and need only libraries that every such system has. Needs lief, which reads the
libraries of all systems.
"""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path
from typing import Any, Final, NamedTuple

NAMES: Final = ("edgegen", "edgegen_quantize", "edgegen_text")
OWN: Final = re.compile(r"(lib)?edgegen\.(so|dll)|@rpath/libedgegen(_\w+)?\.dylib")
"""The engine, which edgegen_text needs; a library for macOS lists itself too."""
UNHIDDEN: Final = re.compile(r"_Z(n|d)[wal]\w+|__dso_handle|_mh_dylib_header")
"""Exports that zig's linker for macOS cannot hide: weak operators new and delete, and its own."""


class System(NamedTuple):
    """Libraries of a system."""

    pattern: str
    """File name of a library."""
    needed: re.Pattern[str]
    """Libraries of the system that a library may need."""


SYSTEMS: Final = {
    "manylinux": System("lib{}.so", re.compile(r"lib(c|m|dl|pthread)\.so\.\d|ld-linux.*\.so\.\d")),
    "win": System("{}.dll", re.compile(r"(kernel32|ntdll|api-ms-win-(core|crt)-[\w-]+)\.dll")),
    "macosx": System("lib{}.dylib", re.compile(r"/usr/lib/libsystem\.b\.dylib")),
}
"""Start of a platform tag -> its system."""
PROCESSORS: Final = {"x86_64": "X86_64", "amd64": "AMD64", "aarch64": "AARCH64", "arm64": "ARM64"}
"""End of a platform tag -> name of the processor in libraries."""


class Library(NamedTuple):
    """Processor, functions and requirements of a library."""

    processor: str
    exports: set[str]
    needs: list[str]
    glibc: tuple[int, ...]
    """Newest version that it needs."""


def problems(wheel: Path) -> list[str]:
    """Return what is wrong with a wheel, one line each."""
    tag = wheel.stem.split("-")[-1].split(".")[0]
    system = next((value for start, value in SYSTEMS.items() if tag.startswith(start)), None)
    if system is None:
        return [f"expected a tag that starts with one of {', '.join(SYSTEMS)}, got {tag}"]
    found = []
    with zipfile.ZipFile(wheel) as archive:
        for name in NAMES:
            paths = [
                f"edgegen_native/{file}" for file in (system.pattern.format(name), f"{name}.h")
            ]
            if missing := sorted({*paths} - {*archive.namelist()}):
                found += [f"expected {path}, got none" for path in missing]
                continue
            library, header = map(archive.read, paths)
            wrong = library_problems(read(library), declared(header.decode()), tag)
            found += [f"{paths[0]}: {line}" for line in wrong]
    return found


def declared(header: str) -> set[str]:
    """Return the names of the functions that a header's text declares."""
    return set(re.findall(r"^EDGEGEN\w*_API [^;(]*?(edgegen_\w+)\(", header, re.MULTILINE))


def library_problems(library: Library, functions: set[str], tag: str) -> list[str]:
    """Return what is wrong with a library of these functions for a platform tag."""
    system = next(value for start, value in SYSTEMS.items() if tag.startswith(start))
    processor = next(value for end, value in PROCESSORS.items() if tag.endswith(end))
    found = [f"does not export {name}" for name in sorted(functions - library.exports)]
    found += [
        f"exports {name}, which its header does not have"
        for name in sorted(library.exports - functions)
    ]
    if library.processor != processor:
        found.append(f"expected processor {processor}, got {library.processor}")
    for name in library.needs:
        if not (OWN.fullmatch(name) or system.needed.fullmatch(name.lower())):
            found.append(f"needs {name}, which not every such system has")
    allowed = re.search(r"manylinux_(\d+)_(\d+)", tag)
    if allowed and library.glibc > tuple(map(int, allowed.groups())):
        needed = ".".join(map(str, library.glibc))
        found.append(f"expected glibc {'.'.join(allowed.groups())} at most, got {needed}")
    return found


def read(content: bytes) -> Library:
    """Read a library for Linux, Windows or macOS."""
    import lief

    binary: Any = lief.parse(content)
    if isinstance(binary, lief.PE.Binary):
        exports = {entry.name for entry in binary.get_export().entries}
        needs = [entry.name for entry in binary.imports]
        return Library(binary.header.machine.name, exports, needs, ())
    if isinstance(binary, lief.MachO.Binary):
        exports = {symbol.name.removeprefix("_") for symbol in binary.exported_symbols}
        exports = {name for name in exports if not UNHIDDEN.fullmatch(name)}
        needs = [each.name for each in binary.libraries]
        return Library(binary.header.cpu_type.name, exports, needs, ())
    exports = {symbol.name for symbol in binary.exported_symbols}
    versions = [
        tuple(map(int, version.name.removeprefix("GLIBC_").split(".")))
        for library in binary.symbols_version_requirement
        for version in library.get_auxiliary_symbols()
        if version.name.startswith("GLIBC_")
    ]
    return Library(
        binary.header.machine_type.name, exports, [*binary.libraries], max(versions, default=())
    )


def main(argv: list[str]) -> None:
    """Check the wheels named on the command line."""
    if not argv:
        sys.exit(__doc__)
    wrong = [f"{name}: {line}" for name in argv for line in problems(Path(name))]
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
