"""The measures that keep edgegen readable, held by a machine."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = [
    path.relative_to(ROOT)
    for folder in ("edgegen", "scripts", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 60


def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_bytes(), str(path))


@pytest.mark.parametrize("path", FILES, ids=str)
def test_module(path: Path) -> None:
    """A docstring that says what the file is for, and no file or function too long to survey."""
    assert ast.get_docstring(tree(path)), "no docstring"
    assert len((ROOT / path).read_text("utf-8").splitlines()) <= MOST_LINES_OF_A_FILE
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_no_shipped_text_names_a_machine() -> None:
    """Paths of whoever wrote a file have no meaning for whoever reads it."""
    homes = ("/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/wo" + "rk/")
    kinds = {".py", ".md", ".toml", ".sh", ".json", ".jinja", ".c", ".x", ".v", ".tcl"}
    folders = ("edgegen", "scripts", "tests", "docs", "export", "fpga", "hls")
    texts = [p for f in folders for p in (ROOT / f).rglob("*") if p.suffix in kinds]
    found = [
        f"{path.relative_to(ROOT)}: {home}"
        for path in [*texts, *ROOT.glob("*.md"), ROOT / "Makefile"]
        for home in homes
        if home in path.read_text("utf-8")
    ]
    assert found == []
