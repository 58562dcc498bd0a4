"""The reference equals the command line's own help."""

from __future__ import annotations

import pytest

from gen_cli_reference import TARGET, render


def test_reference_is_fresh() -> None:
    """`make docs` writes it."""
    assert TARGET.read_text("utf-8") == render()


def test_reference_does_not_depend_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = render()
    monkeypatch.setenv("COLUMNS", "200")
    assert render() == narrow
