"""Removal of packed weights from the cache."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from edgegen.bundle import Bundle
from edgegen.cli import _cached
from edgegen.cli.main import run
from edgegen.exporter.api import export
from edgegen.runtimes import find_engine, load_model
from tests.tiny import write_hf

pytestmark = pytest.mark.skipif(
    not find_engine("native").is_installed, reason="needs edgegen-native"
)


def loaded(bundle: Bundle, home: Path) -> set[Path]:
    """Load a bundle, and return all packed files in the cache."""
    load_model(bundle, "native").close()
    return set((home / "native").iterdir())


def age(path: Path, days: float) -> None:
    """Let a file be as if it was last written or loaded `days` ago."""
    at = time.time() - days * 86400
    os.utime(path, (at, at))


def test_prune_removes_what_was_not_loaded(
    tmp_path: Path, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    old, new = (export(source, tmp_path / r, r, check=False) for r in ("w4a8kv8", "w4a8kv4"))
    first = loaded(old, home)
    (second,) = loaded(new, home) - first
    for path in (*first, second):
        age(path, 31)
    killed, running = (home / "native" / name for name in ("tmpkilled", "tmprunning"))
    for path in (killed, running):
        path.write_bytes(bytes(1_000_000))
    age(killed, 31)
    load_model(new, "native").close()
    assert run(["models", "prune"]) == 0
    assert capfd.readouterr().err.endswith("removed 2 files of packed weights, 1 MB\n")
    assert set((home / "native").iterdir()) == {second, running}
    assert run(["models", "prune", "--days", "0"]) == 0
    assert set((home / "native").iterdir()) == {running}
    assert loaded(old, home) == {*first, running}
    assert run(["models", "prune", "--days", "-1"]) == 2


def test_a_removed_bundle_takes_its_packed_weights_with_it(tmp_path: Path, home: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    kept = loaded(export(source, tmp_path / "b", "w4a8kv4", check=False), home)
    bundle = export(source, _cached.folder("smollm2-135m-instruct"), "w4a8kv8", check=False)
    assert len(loaded(bundle, home)) == 2
    assert run(["models", "rm", "-y", "smollm2-135m-instruct"]) == 0
    assert set((home / "native").iterdir()) == kept
