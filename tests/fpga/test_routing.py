"""Placements whose routing does not end are given up for others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from edgegen.errors import ResourceError
from edgegen.fpga import routing
from edgegen.fpga.routing import PATIENCE, is_stuck, place_and_route
from tests.errors import raises

NEXTPNR = """
import sys, time
from pathlib import Path
seed = int(sys.argv[sys.argv.index("--seed") + 1])
if seed >= GOOD:
    Path("done").write_text(str(seed))
    sys.exit(FAILS)
for i in range(200):
    print(f"Info:     iter={i} wires=9 overused={max(3, 9 - i)} overuse=9 archfail=NA", flush=True)
time.sleep(60)
"""


def nextpnr(folder: Path, *, good: int, fails: int = 0) -> list[str]:
    """Return a command that routes seeds from `good` on, and is stuck with others."""
    path = folder / "nextpnr.py"
    path.write_text(NEXTPNR.replace("GOOD", str(good)).replace("FAILS", str(fails)))
    return [sys.executable, str(path)]


def log(*overused: int) -> str:
    return "".join(
        f"Info:     iter={i} wires=884911 overused={n} overuse={n} archfail=NA\n"
        for i, n in enumerate(overused, 1)
    )


def test_a_router_is_stuck_where_no_round_is_better() -> None:
    assert not is_stuck("Info: Running main router loop...")
    assert not is_stuck(log(*range(100, 0, -1)))
    assert not is_stuck(log(9, *[3] * PATIENCE))
    assert is_stuck(log(9, *[3] * (PATIENCE + 1)))
    assert is_stuck(log(1, *range(2, PATIENCE + 2)))
    assert not is_stuck(log(9, *[3] * PATIENCE, 2))


def test_another_placement_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routing, "POLL", 0.05)
    place_and_route(tmp_path, nextpnr(tmp_path, good=3), tmp_path / "log", seed=1)
    assert (tmp_path / "done").read_text() == "3"


def test_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routing, "POLL", 0.05)
    with raises(ResourceError, "3 placements", "clock_mhz"):
        place_and_route(tmp_path, nextpnr(tmp_path, good=9), tmp_path / "log", seed=1)
    with raises(ResourceError, "exit code 2"):
        place_and_route(tmp_path, nextpnr(tmp_path, good=0, fails=2), tmp_path / "log", seed=1)
