"""Vivado's Tcl script, run in tclsh with stubs of Vivado's commands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from edgegen.errors import UsageError
from edgegen.fpga import vivado
from edgegen.runtimes.fpga.boards import board, names
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.registers import Register
from tests.errors import raises

ZYNQ = [name for name in names() if board(name).device_family.processor is not None]
STUBS = Path(__file__).parent / "stubs.tcl"


def run(folder: Path, slack: str = "0.1") -> subprocess.CompletedProcess[str]:
    """Run the script; stdout has a line for each of Vivado's commands."""
    if not shutil.which("tclsh"):
        pytest.skip("tclsh is not installed")
    handoff = folder / "project" / "project.gen" / "sources_1" / "bd" / "edgegen" / "hw_handoff"
    handoff.mkdir(parents=True)
    (handoff / "edgegen.hwh").write_text("hwh")
    (folder / "run").mkdir()
    (folder / "run" / "edgegen_wrapper.bit").write_text("bit")
    values = {"SCRIPT": str(folder / vivado.SCRIPT), "RUN": str(folder / "run"), "SLACK": slack}
    command = ["tclsh", str(STUBS)]
    return subprocess.run(
        command, env=os.environ | values, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", ZYNQ)
def test_commands(tmp_path: Path, name: str) -> None:
    where = board(name)
    vivado.write(where, tmp_path)
    done = run(tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    lines = done.stdout.splitlines()
    assert f"create_project -force project {tmp_path}/project -part {where.part}" in lines
    assert f"set_property board_part {where.board_part} current_project" in lines
    added = [line.split()[1:3] for line in lines if line.startswith("ipx::add_register ")]
    assert [register for register, _ in added] == [register.name for register in Register]
    offsets = [line.split()[2] for line in lines if line.startswith("set_property address_offset")]
    assert [int(offset, 16) for offset in offsets] == list(Register)
    cells = [line.split()[-1] for line in lines if line.startswith("create_bd_cell ")]
    accelerators = [f"edgegen_{i}" for i in range(where.cores)]
    assert [cell for cell in cells if cell.startswith("edgegen")] == accelerators
    joined = [set(line.split()[1:]) for line in lines if line.startswith("connect_bd_net ")]
    clock = "ps/FCLK_CLK0" if name == "pynq-z2" else "ps/pl_clk0"
    for cell in accelerators:
        assert {clock, f"{cell}/aclk"} in joined
        assert {"resets/peripheral_aresetn", f"{cell}/aresetn"} in joined
    assert f"add_files -fileset constrs_1 -norecurse {tmp_path}/edgegen.xdc" in lines
    user = f"set_property BITSTREAM.CONFIG.USERID {build_id():08X} [current_design]"
    assert user in (tmp_path / "edgegen.xdc").read_text().splitlines()
    assert (tmp_path / "edgegen.bit").read_text() == "bit"
    assert (tmp_path / "edgegen.hwh").read_text() == "hwh"


def test_every_cell_is_clocked(tmp_path: Path) -> None:
    vivado.write(board("kv260"), tmp_path)
    lines = run(tmp_path).stdout.splitlines()
    cells = {line.split()[-1] for line in lines if line.startswith("create_bd_cell ")}
    pins = {
        word.split("/")[0]
        for line in lines
        if line.startswith("connect_bd_net ")
        for word in line.split()[1:]
    }
    assert cells == pins


def test_missed_timing_is_an_error(tmp_path: Path) -> None:
    vivado.write(board("kv260"), tmp_path)
    done = run(tmp_path, slack="-0.25")
    assert done.returncode != 0
    assert "expected a slack of at least 0 ns, got -0.25" in done.stderr
    assert not (tmp_path / "edgegen.bit").exists()


def test_ports_of_the_packaged_shell(tmp_path: Path) -> None:
    shell = (tmp_path / "edgegen_axi.v") if vivado.write(board("kv260"), tmp_path) else None
    assert shell
    ports = set(re.findall(r"(?:input|output)\s+wire\s*(?:\[\d+:0\])?\s*(\w+)", shell.read_text()))
    assert {"aclk", "aresetn"} <= ports
    assert {port.split("_")[0] for port in ports - {"aclk", "aresetn"}} == {"s", "m"}


@pytest.mark.parametrize("name", ["ulx3s", "u280"])
def test_boards_without_a_zynq(name: str) -> None:
    with raises(UsageError, "Zynq", board(name).name):
        vivado.settings(board(name))


def test_more_cores_than_memory_ports() -> None:
    with raises(UsageError, "Kria KV260", "1 to 4", 5):
        vivado.settings(msgspec.structs.replace(board("kv260"), cores=5))
