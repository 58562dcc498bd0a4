"""Scripts for a Zynq's bitstream: Vivado's in tclsh with stubs of its commands, openXC7's in sh."""

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
from edgegen.fpga.resources import fitting_cores, used
from edgegen.runtimes.fpga import hwh, simulator
from edgegen.runtimes.fpga.boards import Board, board, names
from edgegen.runtimes.fpga.build import build_id
from tests.errors import raises

ZYNQ = [name for name in names() if board(name).device_family.processor is not None]
STUBS = Path(__file__).parent / "zynq_stubs.tcl"
PINS = {"zynq7": "FCLKCLK FCLKRESETN", "ultrascale": "PLCLK"}
"""Output pins of PS7 and PS8, which test_zynq.py compares with yosys' list."""


def run(
    folder: Path, where: Board, slack: str = "0.1", cores: int = 0
) -> subprocess.CompletedProcess[str]:
    """Run the script; stdout has a line for each of Vivado's commands."""
    if not shutil.which("tclsh"):
        pytest.skip("tclsh is not installed")
    values = {"SCRIPT": str(folder / vivado.SCRIPT), "SLACK": slack, "PINS": PINS[where.family]}
    values |= {"TOP": vivado.top(where), "PART": where.part, "CORES": str(cores or where.cores)}
    return subprocess.run(
        ["tclsh", str(STUBS)],
        env=os.environ | values,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ZYNQ)
def test_commands(tmp_path: Path, name: str) -> None:
    where = board(name)
    written = vivado.write(where, tmp_path)
    done = run(tmp_path, where)
    assert (done.stderr, done.returncode) == ("", 0)
    lines = done.stdout.splitlines()
    (verilog,) = (line for line in lines if line.startswith("read_verilog"))
    assert all(str(path) in verilog for path in written if path.suffix == ".v")
    period = 1000 / hwh.clock(where)
    assert any(line.startswith(f"create_clock -name clock -period {period:.3f}") for line in lines)
    assert f"set_property BITSTREAM.CONFIG.USERID {build_id():08X} current_design" in lines


def mutants(text: str) -> dict[str, str]:
    """Return copies of a script in which one name of Vivado's has one wrong letter."""
    code = re.sub(r'(?m)#.*$|"[^"]*"', lambda found: " " * len(found[0]), text)
    pattern = r"(?<![$\w])(?:[a-z]+_[a-z_]+|-[a-z_]+|[A-Z][A-Z_.]{3,})(?=[\s\]\[=}])"
    found = {}
    for match in re.finditer(pattern, code):
        wrong = match[0].swapcase()
        key = f"{text.count(chr(10), 0, match.start()) + 1}: {match[0]}"
        found[key] = text[: match.start()] + wrong + text[match.end() :]
        found[f"{key}q"] = text[: match.end()] + "q" + text[match.end() :]
    return found


@pytest.mark.parametrize("name", ["kv260", "pynq-z2"])
def test_every_name_is_checked(tmp_path: Path, name: str) -> None:
    """A wrong letter in any name of Vivado's fails."""
    where = board(name)
    vivado.write(where, tmp_path)
    count = 0
    for file in (vivado.SCRIPT, vivado.CONSTRAINTS):
        right = (tmp_path / file).read_text("utf-8")
        for key, wrong in mutants(right).items():
            (tmp_path / file).write_text(wrong, "utf-8")
            assert run(tmp_path, where).returncode != 0, key
            count += 1
        (tmp_path / file).write_text(right, "utf-8")
    assert count > 60
    assert run(tmp_path, where).returncode == 0


@pytest.mark.parametrize("name", ZYNQ)
def test_a_design_for_whole_tokens(tmp_path: Path, name: str) -> None:
    """It has the special function unit, in each of as many accelerators as fit."""
    where = board(name)
    design = where.design(whole_tokens=True)
    assert design == ("core_unit" if where.port_bits == 128 else "core_lite")
    written = {path.name for path in vivado.write(where, tmp_path, design=design)}
    assert {path.name for path in simulator.sources(design)} <= written
    cores = fitting_cores(where, used(where.device_family, design=design))
    assert 1 <= cores <= where.cores
    done = run(tmp_path, where, cores=cores)
    assert (done.stderr, done.returncode) == ("", 0)
    handoff = (tmp_path / vivado.HANDOFF).read_text("utf-8")
    assert handoff.count('MODTYPE="edgegen_axi"') == cores


@pytest.mark.parametrize("slack", ["-0.25", "-1"])
def test_missed_timing_is_an_error(tmp_path: Path, slack: str) -> None:
    vivado.write(board("kv260"), tmp_path)
    done = run(tmp_path, board("kv260"), slack)
    assert done.returncode != 0
    assert f"expected a slack of at least 0 ns, got {slack}" in done.stderr
    assert not (tmp_path / "edgegen.bit").exists()


TOOLS = {
    "yosys": ["-p"],
    "nextpnr-xilinx": ["--chipdb", "--json", "--fasm", "--freq"],
    "fasm2frames": ["--part", "--db-root"],
    "xc7frames2bit": ["--part_file", "--part_name", "--frm_file", "--output_file"],
}


def test_the_script_of_open_tools(tmp_path: Path) -> None:
    """Each tool gets the options that it has, and files that exist or that a tool before wrote."""
    where = board("pynq-z2")
    vivado.write(where, tmp_path)
    bin_folder, log = tmp_path / "bin", tmp_path / "log"
    bin_folder.mkdir()
    for tool in TOOLS:
        (bin_folder / tool).write_text(f'#!/bin/sh\nprintf "%s\\n" {tool} "$@" end >> {log}\n')
        (bin_folder / tool).chmod(0o755)
    script = ["sh", str(tmp_path / vivado.OPEN_SCRIPT)]
    values = {"CHIPDB": "x.bin", "PRJXRAY_DB": "/db"}
    path = {"PATH": f"{bin_folder}:{os.environ['PATH']}"}
    missing = subprocess.run(script, env=os.environ | path, capture_output=True, check=False)
    assert missing.returncode != 0
    subprocess.run(script, env=os.environ | path | values, check=True)
    calls = [
        call.split("\n") for call in log.read_text().strip().removesuffix("end").split("\nend\n")
    ]
    assert [call[0] for call in calls] == list(TOOLS)
    for tool, *arguments in calls:
        assert [word for word in arguments if word.startswith("-")] == TOOLS[tool]
    program = "\n".join(calls[0])
    verilog = {path.name for path in tmp_path.glob("*.v")}
    assert set(re.findall(r"\w+\.v\b", program)) == verilog
    assert f"-top {vivado.top(where)}" in program


def test_open_tools_have_no_ultrascale(tmp_path: Path) -> None:
    written = {path.name for path in vivado.write(board("kv260"), tmp_path)}
    assert vivado.OPEN_SCRIPT not in written


@pytest.mark.parametrize("name", ["ulx3s", "u280"])
def test_boards_without_a_zynq(tmp_path: Path, name: str) -> None:
    with raises(UsageError, "Zynq", board(name).name):
        vivado.write(board(name), tmp_path)


def test_more_cores_than_memory_ports(tmp_path: Path) -> None:
    with raises(UsageError, "Kria KV260", "1 to 4", 5):
        vivado.write(msgspec.structs.replace(board("kv260"), cores=5), tmp_path)
