"""Checks of readability: sizes, docstrings, names, parameters, dead code, and stated paths."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import vulture

ROOT = Path(__file__).parent.parent
FILES = [
    path.relative_to(ROOT)
    for folder in ("edgegen", "scripts", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
SHIPPED = [path for path in FILES if path.parts[0] != "tests"]
MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 60
MAX_PARAMETERS = 6
"""Without self and cls."""

MANY_PARAMETERS = {
    "edgegen/_api.py: load": "the public options of loading, each with a default",
}
"""Functions with more parameters than MAX_PARAMETERS, and the reason. At most 9."""

RECORDS = {"Struct", "Structure", "TypedDict"}
"""Base classes whose fields are written and read by name: JSON records, C structures, options."""

UNUSED = {
    "used by applications": ("generate_all", "leave"),
    "used by tests of the accelerator": (
        *("STUCK", "read_beats", "read_bursts", "write_beats"),
        *("downloads", "stall", "stuck", "under_way"),
    ),
    "a register of the accelerator": ("SCRATCH",),
    "read through getattr": (
        "API",
        "DECODING",
        "DRAFTER",
        "HEADS",
        "INTERPRETER",
        "PART",
        "PROVIDER",
        "WEIGHT_FORMAT",
        *("_annotated", "_dict", "_literal", "_union"),
    ),
    "called by Python": (
        *("__dir__", "__getattr__", "__init_subclass__", "aclose", "formatwarning"),
    ),
    "overrides of click": ("format_commands", "format_epilog", "make_metavar"),
    "overrides of jinja2": (*("__self", "get_visitor", "intercepted_binops", "unsafe_undefined"),),
    "overrides of pynq": (
        *("free_bitstream", "get_bitfile_metadata", "pointer"),
        *("read_registers", "write_registers"),
    ),
    "overrides of starlette and uvicorn": ("capture_signals",),
    "read by llguidance": ("bos_token_id", "special_token_ids"),
    "read by onnx_ir": ("const_value",),
    "read by tokenizers": ("encode_special_tokens",),
    "read by onnxruntime": (
        *("inter_op_num_threads", "intra_op_num_threads", "log_severity_level"),
    ),
}
"""Names that vulture reports although something uses them, by their user."""

OPENING = re.compile(r"(What|Of|As|How)\b")
"""Matches the start of a docstring that does not say first what the thing is or does."""

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | Function


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_bytes(), str(path))


def functions(path: Path) -> Iterator[Function]:
    return (n for n in ast.walk(tree(path)) if isinstance(n, Function))


def parameters(function: Function) -> int:
    """Return the number of a function's parameters, without self and cls."""
    arguments = function.args
    names = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return sum(name.arg not in ("self", "cls") for name in names)


@pytest.mark.parametrize("path", FILES, ids=str)
def test_module(path: Path) -> None:
    """Docstrings that start plainly, and no file or function too long to survey."""
    assert ast.get_docstring(tree(path)), "no docstring"
    documented = (n for n in ast.walk(tree(path)) if isinstance(n, Documented))
    inverted = [d for n in documented if OPENING.match(d := ast.get_docstring(n) or "")]
    assert inverted == [], "start with what the thing is or does"
    assert len((ROOT / path).read_text("utf-8").splitlines()) <= MAX_FILE_LINES
    long = [
        f"{function.name}: {function.end_lineno - function.lineno + 1} lines"
        for function in functions(path)
        if function.end_lineno is not None
        and function.end_lineno - function.lineno >= MAX_FUNCTION_LINES
    ]
    assert long == []


def test_few_functions_have_many_parameters() -> None:
    many = {
        f"{path.as_posix()}: {function.name}"
        for path in SHIPPED
        for function in functions(path)
        if parameters(function) > MAX_PARAMETERS
    }
    assert many == set(MANY_PARAMETERS)
    assert len(many) < 10


def test_no_two_classes_share_a_name() -> None:
    places = defaultdict(list)
    for path in SHIPPED:
        if path.parts[0] == "edgegen":
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.ClassDef):
                    places[node.name].append(path.as_posix())
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def fields(path: Path) -> Iterator[str]:
    """Yield the fields of the records in a file."""
    records = set(RECORDS)
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.ClassDef):
            continue
        if records & {ast.unparse(base).split(".")[-1] for base in node.bases}:
            records.add(node.name)
            names = (n.target for n in node.body if isinstance(n, ast.AnnAssign))
            yield from (name.id for name in names if isinstance(name, ast.Name))


def test_nothing_is_unused() -> None:
    """Vulture reports nothing but fields of records and UNUSED, whose names it all reports."""
    finder = vulture.Vulture(ignore_decorators=["@command.command*"])
    finder.scavenge([str(ROOT / "edgegen"), str(ROOT / "scripts")])
    places = {
        item.name: f"{item.filename}:{item.first_lineno}" for item in finder.get_unused_code()
    }
    allowed = {name for names in UNUSED.values() for name in names}
    known = allowed | {field for path in SHIPPED for field in fields(path)}
    assert {name: place for name, place in places.items() if name not in known} == {}
    assert allowed <= places.keys(), "remove what is used or gone"


def test_files_named_in_contributing_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = re.findall(r"`((?:edgegen|export|fpga|tests|scripts|docs)/[\w./-]+)`", text)
    assert len(named) > 15
    for name in named:
        path = ROOT / name
        exists = path.parent.is_dir() if "NAME" in path.name else path.exists()
        assert exists, name


def test_no_shipped_text_names_a_machine() -> None:
    """Paths of an author's machine mean nothing to a reader."""
    homes = ("/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/wo" + "rk/")
    kinds = {".py", ".md", ".toml", ".sh", ".json", ".jinja", ".c", ".x", ".v", ".tcl"}
    folders = ("edgegen", "scripts", "tests", "docs", "export", "fpga", "hls")
    texts = [p for f in folders for p in (ROOT / f).rglob("*") if p.suffix in kinds]
    named = [
        f"{path.relative_to(ROOT)}: {home}"
        for path in [*texts, *ROOT.glob("*.md"), ROOT / "Makefile"]
        for home in homes
        if home in path.read_text("utf-8")
    ]
    assert named == []
