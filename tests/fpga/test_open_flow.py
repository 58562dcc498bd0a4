"""Sites that the open flow assigns to multipliers, and the files of its designs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.fpga import open_flow
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.boards import board

pytestmark = pytest.mark.fpga


TOP = "edgegen_ulx3s"


def place(tmp_path: Path, products: int) -> dict[str, str]:
    """Return the sites of a netlist's multipliers, two for each product."""
    cells = {
        f"{part}_{i}": {"type": "MULT18X18D", "connections": {"B0": [i]}}
        for part in ("low", "high")
        for i in range(products)
    }
    cells["other"] = {"type": "LUT4", "connections": {}}
    path = tmp_path / "design.json"
    path.write_text(json.dumps({"modules": {TOP: {"cells": cells}}}))
    open_flow.place_multipliers(path, TOP)
    placed = json.loads(path.read_text())["modules"][TOP]["cells"]
    assert "attributes" not in placed.pop("other")
    return {name: cell["attributes"]["BEL"] for name, cell in placed.items()}


def test_multipliers_are_two_to_a_block(tmp_path: Path) -> None:
    sites = place(tmp_path, 34)
    assert len(set(sites.values())) == 68
    assert (sites["low_33"], sites["high_33"]) == ("X4/Y10/MULT18_0", "X8/Y10/MULT18_4")
    assert {site.split("/")[1] for site in sites.values()} == {"Y10", "Y34", "Y58"}


def test_more_multipliers_fill_the_other_halves(tmp_path: Path) -> None:
    sites = place(tmp_path, 50)
    assert len(set(sites.values())) == 100
    assert "X5/Y10/MULT18_1" in sites.values()


@pytest.mark.parametrize("name", ["ulx3s", "ecpix5"])
def test_each_design_has_its_files(name: str) -> None:
    where = board(name)
    flow = where.open_flow
    assert flow is not None
    names = {path.name for path in open_flow.files(where, flow)}
    sources = simulator.sources("core_lite" if flow.whole_tokens else "core")
    assert {f"{open_flow.top(flow)}.v", *(path.name for path in sources)} <= names


def test_the_clock_is_the_boards(tmp_path: Path) -> None:
    """nextpnr places for another one, which its report has as the constraint."""
    fmax = {
        "$glbnet$memory.sys_clk": {"achieved": 42.0, "constraint": 80.0},
        "$glbnet$clk100$TRELLIS_IO_IN": {"achieved": 300.0, "constraint": 100.0},
    }
    (tmp_path / "timing.json").write_text(json.dumps({"fmax": fmax}))
    found = open_flow.timing(tmp_path, board("ecpix5"))
    assert [clock["constraint"] for clock in found.values()] == [40.0, 100.0]
