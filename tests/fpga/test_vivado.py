"""Vivado's Tcl script, run in tclsh with stubs of Vivado's commands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec
import pytest

from edgegen._assets import asset
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
    handoff.mkdir(parents=True, exist_ok=True)
    (handoff / "edgegen.hwh").write_text("hwh")
    (folder / "run").mkdir(exist_ok=True)
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


NAME = re.compile(r"(?<![\w$])(?:[A-Za-z]\w*_[\w%]*|[A-Z][A-Z\d]{3,}|aclk|aresetn|smartconnect)")
OWN = {"create_processor", "clock_mhz", "port_format", "port_clock_format", "manager_clock"}
"""Words that look like names of the vendor's and are the script's own."""


def mutants(script: str) -> dict[str, str]:
    """Return copies of a script in which one name has one wrong letter, by what was changed."""
    start, end = script.index("# Return the newest version"), script.index("proc implement")
    code = re.sub(r"(?m)^ *#.*$", lambda comment: " " * len(comment[0]), script)
    found: dict[str, str] = {}
    for match in NAME.finditer(code, start, end):
        word = match[0]
        for wrong in (word.swapcase(), f"{word[:-1]}q"):
            line = script.count("\n", 0, match.start()) + 1
            key = f"line {line}: {word} -> {wrong}"
            found[key] = script[: match.start()] + wrong + script[match.end() :]
    return {key: text for key, text in found.items() if key.split()[2] not in OWN}


def test_every_name_is_checked(tmp_path: Path) -> None:
    """A wrong letter in any name of the vendor's fails on one of the two families."""
    passed = dict.fromkeys(mutants(asset("fpga", "tcl", vivado.SCRIPT).read_text()), 0)
    assert len(passed) > 150
    for name in ("kv260", "pynq-z2"):
        folder = tmp_path / name
        vivado.write(board(name), folder)
        assert run(folder).returncode == 0
        for key, text in mutants((folder / vivado.SCRIPT).read_text()).items():
            (folder / vivado.SCRIPT).write_text(text)
            passed[key] += not run(folder).returncode
    assert [key for key, count in passed.items() if count == 2] == []


@pytest.mark.parametrize(
    "setting", ["CONFIG.PCW_USE_M_AXI_GP1 0", "CONFIG.PCW_EN_CLK0_PORT 1", "ps/[format $port_clock"]
)
def test_ports_of_a_preset_are_switched_off(tmp_path: Path, setting: str) -> None:
    """A board's preset leaves ports on, which Vivado refuses when they have no clock."""
    vivado.write(board("pynq-z2"), tmp_path)
    path = tmp_path / vivado.SCRIPT
    text = path.read_text()
    assert setting in text
    broken = re.sub(re.escape(setting) + r"[\w ]*\$?i?\]?", "", text)
    path.write_text(broken)
    assert "stub: " in run(tmp_path).stderr


@pytest.mark.fpga
@pytest.mark.parametrize(
    ("kind", "design"),
    [("processing_system7", "resizer"), ("zynq_ultra_ps_e", "rfsoc_sam")],
)
def test_names_of_the_stubs_are_vivados(kind: str, design: str) -> None:
    """Parameters, pins and ports of the stubs are in files that Vivado wrote.

    Such a file has only the ports that its design uses, of which some are enough: the rest differ
    in a digit.
    """
    hwhs = pytest.importorskip("pynqmetadata", reason="pynq is not installed: make fpga")
    root = ET.parse(Path(hwhs.__file__).parent / "tests" / "hwhs" / f"{design}.hwh").getroot()
    modules = [m for m in root.iter("MODULE") if m.get("MODTYPE") in (kind, "proc_sys_reset")]
    real = {
        entry.get("NAME"): entry.get("DIR") or entry.get("TYPE")
        for module in modules
        for entry in module.iter()
        if entry.tag in ("PORT", "BUSINTERFACE", "PARAMETER")
    }
    code = (
        f"source {STUBS.with_name('vendor_ip.tcl')}\n"
        + """
    foreach name [array names ip] {
      dict for {p _} [dict get $ip($name) parameters] { puts "$name $p -" }
      foreach what {pins buses} {
        dict for {p facts} [dict get $ip($name) $what] { puts "$name $p [lindex $facts 0]" }
      }
    }"""
    )
    shown = subprocess.run(["tclsh"], input=code, capture_output=True, text=True, check=True)
    stubs = [line.split() for line in shown.stdout.splitlines()]
    ours = [row for row in stubs if row[0].split(":")[2] in (kind, "proc_sys_reset")]
    digits = {re.sub(r"\d", "#", str(name)): mode for name, mode in real.items()}
    assert len(ours) > 20
    for _, name, mode in ours:
        if mode == "-":
            assert name in real or f"C_{name}" in real
        elif "LPD" not in name.upper():  # neither design uses the low-power port
            assert digits[re.sub(r"\d", "#", name)] == mode


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


@pytest.mark.parametrize("name", ZYNQ)
def test_a_design_for_whole_tokens(tmp_path: Path, name: str) -> None:
    """One accelerator, with the Verilog of the special function unit."""
    written = vivado.write(board(name), tmp_path, unit=True)
    assert "edgegen_core_unit.v" in {path.name for path in written}
    assert "edgegen_core.v" not in {path.name for path in written}
    done = run(tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    lines = done.stdout.splitlines()
    assert any(f"{tmp_path}/edgegen_core_unit.v" in line for line in lines if "add_files" in line)
    cells = [line.split()[-1] for line in lines if line.startswith("create_bd_cell ")]
    assert [cell for cell in cells if cell.startswith("edgegen")] == ["edgegen_0"]


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
