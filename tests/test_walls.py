"""Import rules: the parts that applications embed stay small and offline.

Checked twice: in every import statement, lazy ones too, and by importing the embedded parts in a
new interpreter.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "edgegen"

BASE = {"errors", "_assets", "_memory", "_optional", "_registry", "_types"}
READING = BASE | {"models"}
FORMATS = READING | {"arithmetic", "bundle", "quantize"}
RUNNING = FORMATS | {"runtimes"}
GENERATING = RUNNING | {"generation"}
MAY_IMPORT = {
    "errors": set[str](),
    "_assets": set[str](),
    "_registry": {"_assets", "errors"},
    "_types": set[str](),
    "_memory": set[str](),
    "_optional": {"errors"},
    "_private": set[str](),
    "models": BASE,
    "arithmetic": READING | {"bundle"},
    "bundle": READING,
    "quantize": READING | {"arithmetic", "bundle"},
    "runtimes": FORMATS,
    "generation": RUNNING,
    "serve": GENERATING,
    "train": FORMATS,
    "exporter": RUNNING | {"train"},
    "bench": GENERATING,
    "fpga": RUNNING,
    "_api": GENERATING | {"exporter"},
    "__init__": GENERATING | {"exporter", "_api", "_private"},
    "cli": GENERATING | {"serve", "exporter", "train", "bench", "fpga", "_api", "__init__"},
    "__main__": {"cli"},
}
"""Folder or module of edgegen -> the parts that it may import."""

EMBEDDED = ("runtimes", "generation", "serve")
HEAVY = {"torch", "onnx", "onnx_ir", "transformers", "huggingface_hub", "gguf", "optimum"}
NETWORK = {"requests", "httpx", "urllib3", "aiohttp", "http.client", "urllib.request"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """Return the folder of edgegen that a file is in, or its own name at the top."""
    inside = path.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and full dotted name of every import in a file, at any depth."""
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
    return rest[0] if rest and rest[0] in MAY_IMPORT else "__init__"


def test_every_part_has_rules() -> None:
    """A new folder of edgegen needs an entry in MAY_IMPORT."""
    assert {part_of(path) for path in modules()} <= set(MAY_IMPORT)


def test_the_rules_have_no_cycle() -> None:
    for part, below in MAY_IMPORT.items():
        assert all(part not in MAY_IMPORT[other] for other in below), part


def test_imports_point_downwards() -> None:
    wrong = []
    for path in modules():
        part = part_of(path)
        for line, name in imports(path):
            target = edgegen_part(name)
            if target not in {None, part, *MAY_IMPORT[part]} and name != "edgegen.__version__":
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {name}")
    assert wrong == []


def test_architectures_do_not_know_each_other() -> None:
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
def test_embedded_parts_name_nothing_heavy(part: str) -> None:
    """Lazy imports inside functions count, too."""
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in (PACKAGE / part).rglob("*.py")
        for line, name in imports(path)
        if any(name == heavy or name.startswith(f"{heavy}.") for heavy in HEAVY | NETWORK)
    ]
    assert wrong == []


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a new interpreter loads by `statement`."""
    code = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("part", EMBEDDED)
def test_embedded_parts_load_nothing_heavy(part: str) -> None:
    """Importing every module of the part loads no heavy package."""
    files = [p.relative_to(ROOT).with_suffix("") for p in sorted((PACKAGE / part).rglob("*.py"))]
    names = [".".join(file.parts).removesuffix(".__init__") for file in files]
    clients = {"requests", "httpx", "urllib3", "aiohttp"}
    assert loaded_by(f"import {', '.join(names)}") & (HEAVY | clients) == set()


def test_the_package_and_its_command_load_nothing_heavy() -> None:
    """`import edgegen` and `edgegen --help` load neither numpy nor an engine."""
    loaded = loaded_by("import edgegen, edgegen.cli.main")
    slow = {"numpy", "onnxruntime", "tokenizers", "jinja2", "rich", "llguidance", "psutil"}
    assert loaded & (HEAVY | slow) == set()
