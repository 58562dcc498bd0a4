"""The fuzzer itself: a short run has no findings, and detects a planted fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.models.gguf import header as gguf_header
from tests.fuzz import fuzz_gguf


def test_a_short_run_finds_nothing(tmp_path: Path) -> None:
    assert fuzz_gguf.run(minutes=0.03, seed=1, finds=tmp_path / "finds") == 0
    assert not (tmp_path / "finds").exists()


def test_a_planted_fault_is_detected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = gguf_header._SCALARS
    monkeypatch.setattr(gguf_header, "_scalar", lambda cursor, kind: codes[kind])
    assert fuzz_gguf.run(minutes=0.05, seed=1, finds=tmp_path) > 0
    assert any("KeyError" in path.read_text() for path in tmp_path.glob("1-*.txt"))
