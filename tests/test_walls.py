"""Imports between the parts of edgegen, and of other packages: the embedded parts stay small.

Some tests read every import statement, including those inside functions. Others import the embedded
parts in a new interpreter and check which modules it has loaded.
"""

from __future__ import annotations

import ast
import graphlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "edgegen"

HELPERS: Mapping[str, set[str]] = {
    "errors": set(),
    "_assets": set(),
    "_files": {"errors"},
    "_memory": set(),
    "_structs": {"_structs"},
    "_system": set(),
    "_private": set(),
    "_types": set(),
    "_optional": {"_private", "errors"},
    "_registry": {"_assets", "errors"},
}
"""Module at the top of edgegen that every part may import -> the modules that it imports."""

LAYERS = (
    {"models", "bundle", "arithmetic"},
    {"quantize", "runtimes"},
    {"train", "exporter", "generation", "serve", "bench", "fpga"},
    {"_api", "__init__"},
    {"cli"},
    {"__main__"},
)
"""Parts of edgegen, the lowest layer first."""

MAY_IMPORT: Mapping[str, set[str]] = {
    "models": set(),
    "bundle": {"models"},
    "arithmetic": {"models", "bundle"},
    "quantize": {"models", "arithmetic"},
    "runtimes": {"models", "bundle", "arithmetic", "quantize"},
    "generation": {"models", "bundle", "runtimes"},
    "serve": {"models", "bundle", "runtimes", "generation"},
    "train": {"models", "bundle", "arithmetic", "quantize"},
    "exporter": {"models", "bundle", "arithmetic", "quantize", "runtimes", "train"},
    "bench": {"models", "bundle", "arithmetic", "runtimes", "generation"},
    "fpga": {"models", "bundle", "runtimes"},
    "_api": {"models", "bundle", "arithmetic", "runtimes", "generation"},
    "__init__": {"_api", "exporter", "generation"},
    "cli": {
        *("models", "bundle", "runtimes", "train", "exporter", "generation", "serve", "bench"),
        *("fpga", "__init__"),
    },
    "__main__": {"cli"},
}
"""Part of edgegen -> the parts that it imports besides itself and the helpers."""

EMBEDDED = ("runtimes", "generation", "serve")
HEAVY = {"torch", "onnx", "onnx_ir", "transformers", "huggingface_hub", "gguf", "optimum"}
NETWORK = {"requests", "httpx", "urllib3", "aiohttp", "http.client", "urllib.request"}
HTTP = {"starlette", "uvicorn"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """Return the folder of edgegen that a file is in, or the name of a module at the top."""
    inside = path.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the dotted name of each import in a file, at any depth."""
    for node in ast.walk(ast.parse(path.read_bytes(), str(path))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def edgegen_part(name: str) -> str | None:
    """Return the part of edgegen that a dotted name is in; None for other packages."""
    first, *rest = name.split(".")
    if first != "edgegen":
        return None
    return rest[0] if rest and rest[0] in {*MAY_IMPORT, *HELPERS} else "__init__"


def edgegen_imports() -> Iterator[tuple[str, str, str]]:
    """Yield for every import between two parts: the importing one, the imported one, the place."""
    for path in modules():
        part = part_of(path)
        for line, name in imports(path):
            target = edgegen_part(name)
            if target not in {None, part} and name != "edgegen.__version__":
                yield part, str(target), f"{path.relative_to(ROOT)}:{line}: {name}"


def test_every_part_has_its_place() -> None:
    """A new folder of edgegen needs an entry above."""
    assert {part_of(path) for path in modules()} <= {*MAY_IMPORT, *HELPERS}
    assert set().union(*LAYERS) == set(MAY_IMPORT)


def test_layers_import_downwards() -> None:
    """A part may import parts of lower layers and of its own, but there is no cycle."""
    layer = {part: i for i, parts in enumerate(LAYERS) for part in parts}
    for part, targets in MAY_IMPORT.items():
        assert all(layer[target] <= layer[part] for target in targets), part
    graphlib.TopologicalSorter(MAY_IMPORT).prepare()


def test_imports_are_those_allowed() -> None:
    wrong = [
        place
        for part, target, place in edgegen_imports()
        if target not in (HELPERS[part] if part in HELPERS else {*MAY_IMPORT[part], *HELPERS})
    ]
    assert wrong == []


def test_no_permission_is_unused() -> None:
    used = {(part, target) for part, target, _ in edgegen_imports()}
    allowed = {(part, target) for part, targets in MAY_IMPORT.items() for target in targets}
    assert allowed - used == set(), "remove it from MAY_IMPORT"


def test_only_serve_imports_an_http_server() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in modules()
        for line, name in imports(path)
        if name.split(".")[0] in HTTP and part_of(path) != "serve"
    ]
    assert wrong == []


def test_architectures_do_not_import_each_other() -> None:
    folder = PACKAGE / "models" / "architectures"
    names = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    wrong = [
        f"{path.name}:{line}: {name}"
        for path in folder.glob("[!_]*.py")
        for line, name in imports(path)
        if name.startswith("edgegen.models.architectures.")
        and name.split(".")[3] in {n for n in names if not n.startswith("_")}
    ]
    assert wrong == []


@pytest.mark.parametrize("part", EMBEDDED)
def test_embedded_parts_import_nothing_heavy(part: str) -> None:
    """They import nothing heavy, not even inside a function."""
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in (PACKAGE / part).rglob("*.py")
        for line, name in imports(path)
        if any(name == heavy or name.startswith(f"{heavy}.") for heavy in HEAVY | NETWORK)
    ]
    assert wrong == []


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a new interpreter has loaded after `statement`."""
    code = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("part", EMBEDDED)
def test_embedded_parts_load_nothing_heavy(part: str) -> None:
    """Importing every module of the part loads nothing heavy, directly or indirectly."""
    files = [p.relative_to(ROOT).with_suffix("") for p in sorted((PACKAGE / part).rglob("*.py"))]
    names = [".".join(file.parts).removesuffix(".__init__") for file in files]
    clients = {"requests", "httpx", "urllib3", "aiohttp"}
    assert loaded_by(f"import {', '.join(names)}") & (HEAVY | clients) == set()


def test_the_package_and_its_command_load_nothing_heavy() -> None:
    """`import edgegen` and `edgegen --help` load neither numpy nor an engine."""
    loaded = loaded_by("import edgegen, edgegen.cli.main")
    slow = {"numpy", "onnxruntime", "tokenizers", "jinja2", "rich", "llguidance", "psutil"}
    assert loaded & (HEAVY | slow) == set()
