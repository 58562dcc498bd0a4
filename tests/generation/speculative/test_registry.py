"""Registry of drafters: their records and the errors of unknown ones.

tests/plugins adds a drafter from another package.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.errors import UsageError
from edgegen.generation.speculative.registry import drafters, find
from tests.errors import raises


def test_records_are_complete() -> None:
    specs = drafters()
    assert [spec.name for spec in specs] == ["lookup", "ngram", "exit", "self", "heads"]
    for spec in specs:
        assert spec.help
        assert spec.options <= {"draft_cache", "draft_engine", "draft_device"}
        assert bool(spec.file) == bool(spec.export), "a directory needs a way to get it"


@pytest.mark.parametrize(("file", "name"), [("edgegen.json", "self"), ("heads.json", "heads")])
def test_a_directory_selects_its_drafter(tmp_path: Path, file: str, name: str) -> None:
    """By its path, and by the drafter's name if it is inside the bundle."""
    directory = tmp_path / "draft"
    directory.mkdir()
    (directory / file).touch()
    for draft, bundle in ((str(directory), None), (name, tmp_path)):
        spec, selected = find(draft, bundle)
        assert (spec.name, selected) == (name, directory)


def test_unknown_drafts(tmp_path: Path) -> None:
    with raises(UsageError, "'x'", "none, lookup, ngram, exit, self, heads"):
        find("x", None)
    with raises(UsageError, "heads", "draft/heads.json"):
        find("heads", tmp_path)
