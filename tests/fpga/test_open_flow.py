"""Sites that the open flow assigns to multipliers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.fpga import open_flow

pytestmark = pytest.mark.fpga


def test_multipliers_are_two_to_a_block(tmp_path: Path) -> None:
    cells = {
        f"{part}_{i}": {"type": "MULT18X18D", "connections": {"B0": [i]}}
        for part in ("low", "high")
        for i in range(34)
    }
    cells["other"] = {"type": "LUT4", "connections": {}}
    path = tmp_path / "design.json"
    path.write_text(json.dumps({"modules": {open_flow.TOP: {"cells": cells}}}))
    open_flow.place_multipliers(path)
    placed = json.loads(path.read_text())["modules"][open_flow.TOP]["cells"]
    assert "attributes" not in placed.pop("other")
    sites = {name: cell["attributes"]["BEL"] for name, cell in placed.items()}
    assert len(set(sites.values())) == 68
    assert (sites["low_33"], sites["high_33"]) == ("X4/Y10/MULT18_0", "X8/Y10/MULT18_4")
    assert {site.split("/")[1] for site in sites.values()} == {"Y10", "Y34", "Y58"}
