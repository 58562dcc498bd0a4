"""Registry of drafters: every record, and a drafter of another package through the CLI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from edgegen.generation.speculative.registry import drafters
from tests.tiny_bundle import tiny_bundle

DRAFTER = '''
from edgegen.generation.speculative.drafters.base import Draft, Drafter, DrafterSpec, Drafts


class Repeat(Drafts, Drafter):
    """Drafts the last token again."""

    def start(self, context):
        return self

    def propose(self, history, plan, sampler):
        return Draft([int(history[-1])] * plan.length)


DRAFTER = DrafterSpec("repeat", "the last token again", lambda context: Repeat())
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Directory with an installed distribution `toy` that has a drafter."""
    (tmp_path / "toy.py").write_text(DRAFTER, "utf-8")
    info = tmp_path / "toy-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: toy\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text("[edgegen.drafters]\nrepeat = toy:DRAFTER\n", "utf-8")
    return tmp_path


def edgegen(package: Path, *arguments: str) -> str:
    """Return what the command prints where `package` is installed."""
    path = os.pathsep.join([str(package), *filter(None, sys.path)])
    command = [sys.executable, "-m", "edgegen", *arguments]
    env = os.environ | {"PYTHONPATH": path, "COLUMNS": "200"}
    return subprocess.run(command, env=env, capture_output=True, check=True, text=True).stdout


def test_records_are_complete() -> None:
    specs = drafters()
    assert [spec.name for spec in specs] == ["lookup", "ngram", "exit", "self", "heads"]
    for spec in specs:
        assert spec.help
        assert spec.options <= {"draft_cache", "draft_engine", "draft_device"}
        assert bool(spec.file) == bool(spec.export), "a directory needs a way to get it"


def test_a_drafter_of_another_package(package: Path, tmp_path: Path) -> None:
    bundle = tiny_bundle(tmp_path / "bundle")
    options = ["run", str(bundle), "-p", "x = [1, 2", "--raw", "-n", "12", "--temp", "0"]
    options += ["--engine", "reference", "-o", "json"]
    plain = json.loads(edgegen(package, *options))
    drafted = json.loads(edgegen(package, *options, "--draft", "repeat", "--draft-max", "3"))
    assert drafted["tokens"] == plain["tokens"]
    assert drafted["drafted"] > 0


def test_its_help_is_listed(package: Path) -> None:
    text = " ".join(edgegen(package, "run", "--help").split())
    assert "none|lookup|ngram|exit|self|heads|repeat|DIR[,...]" in text
    assert "repeat: the last token again" in text
