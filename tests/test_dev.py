"""scripts/dev.py, which runs the targets of the Makefile."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dev import beside

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs the command nice")


def tool(code: int, wait: str = "") -> tuple[str, ...]:
    """Return a command that prints a line and exits with a code, once the file `wait` exists."""
    waiting = f"while not pathlib.Path({wait!r}).exists(): time.sleep(0.01)"
    program = f"import pathlib, time\n{waiting if wait else ''}\nprint('done')\nexit({code})"
    return sys.executable, "-c", program


def test_a_tool_runs_beside_the_body(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with beside(tool(0, wait=str(tmp_path / "ready")), tool(0)):
        (tmp_path / "ready").touch()
        assert "done" not in capsys.readouterr().out
    assert capsys.readouterr().out.split() == ["done", "done"]


def test_a_tool_that_fails_ends_the_target() -> None:
    with pytest.raises(SystemExit) as error, beside(tool(3), tool(0)):
        pass
    assert error.value.code == 3


def test_a_body_that_fails_still_shows_the_tool(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error, beside(tool(0)):
        sys.exit(4)
    assert error.value.code == 4
    assert "done" in capsys.readouterr().out
