"""The helper for expected errors fails where it should, and every snapshot has a test."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest

from edgegen.errors import CorruptFile, InputError
from tests.errors import NAME, TESTS, check_text, raises


def test_a_snapshot_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    with raises(InputError, "x.gguf", 7):
        raise InputError("x.gguf has 7 bytes")
    monkeypatch.delenv("UPDATE_ERRORS", raising=False)
    with pytest.raises(AssertionError, match="no snapshot"):
        check_text("a second text")


def test_class_and_values_are_compared() -> None:
    with pytest.raises(AssertionError, match="CorruptFile was raised"), raises(InputError):
        raise CorruptFile("x")  # a subclass
    with pytest.raises(AssertionError, match="not raised"), raises(InputError):
        pass
    with pytest.raises(AssertionError, match="8 is not in"), raises(InputError, 8):
        raise InputError("7")


def test_every_snapshot_has_its_test() -> None:
    for file in TESTS.rglob(NAME):
        for key in json.loads(file.read_text("utf-8")):
            path, _, name = key.partition("::")
            assert re.split(r"[\[ ]", name)[0].split("::")[-1] in functions(file.parent / path), key


@cache
def functions(path: Path) -> set[str]:
    """Return the names of a file's functions."""
    tree = ast.parse(path.read_bytes())
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
