"""Packaging of the kernel for Alveo cards: kernel.xml, v++'s settings, and Vivado's script."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET

import pytest

from edgegen._assets import asset
from edgegen.errors import UsageError
from edgegen.fpga import alveo
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.kernel import ARGUMENTS, NAME
from tests.errors import raises
from tests.fpga.test_vivado import mutants

STUBS = Path(__file__).parent / "alveo_stubs.tcl"

# The attributes in UG1702, "RTL Kernel XML File", and regular expressions of their values.
NUMBER, NAMED = r"0x[0-9A-F]+|\d+", r"[A-Za-z]\w*"
KERNEL = {
    "name": NAMED,
    "language": "ip_c",
    "vlnv": r"[\w.]+:[\w.]+:\w+:\d+\.\d+",
    "attributes": "",
    "preferredWorkGroupSizeMultiple": "0",
    "workGroupSize": "1",
    "interrupt": "true|false",
    "hwControlProtocol": "ap_ctrl_hs|ap_ctrl_chain|ap_ctrl_none|user_managed",
}
PORT = {
    "name": NAMED,
    "mode": "master|slave|read_only|write_only",
    "range": NUMBER,
    "dataWidth": "32|64|128|256|512",
    "portType": "addressable|stream",
    "base": "0x0",
}
ARGUMENT = {
    "name": NAMED,
    "addressQualifier": "[014]",
    "id": r"\d+",
    "port": NAMED,
    "size": "0x4|0x8",
    "offset": NUMBER,
    "hostOffset": "0x0",
    "hostSize": "0x4|0x8",
    "type": r"uint|int\*",
}
DOCUMENTED = {"kernel": KERNEL, "port": PORT, "arg": ARGUMENT}


def problems(text: str) -> list[str]:
    """Return what is wrong with a kernel.xml."""
    root = ET.fromstring(text)
    found = [] if root.tag == "root" and root.get("versionMajor") == "1" else ["root"]
    shape = {"root": ["kernel"], "kernel": ["ports", "args"], "ports": ["port"], "args": ["arg"]}
    for element in root.iter():
        if {child.tag for child in element} - set(shape.get(element.tag, ())):
            found.append(f"children of {element.tag}")
        if known := DOCUMENTED.get(element.tag):
            values = dict(element.attrib)
            wrong = {n for n, p in known.items() if not re.fullmatch(p, values.pop(n, "missing"))}
            found += [f"{element.tag}: {name}" for name in (*wrong, *values)]
    ports = {port.get("name"): port for port in root.iter("port")}
    for i, arg in enumerate(root.iter("arg")):
        port = ports.get(arg.get("port"))
        mode = "master" if arg.get("addressQualifier") == "1" else "slave"
        if port is None or port.get("mode") != mode or arg.get("id") != str(i):
            found.append(f"argument {i}")
        if arg.get("size") != arg.get("hostSize") or int(arg.get("offset", "0"), 16) < 0x10:
            found.append(f"argument {i}: size or offset")
    return found


def test_the_description_is_as_documented() -> None:
    assert problems(alveo.description()) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("hwControlProtocol", "hwcontrolProtocol"),
        ("ap_ctrl_hs", "ap_ctrl"),
        ("<ports>", "<port>"),
        ('mode="master"', 'mode="manager"'),
        ('port="m_axi_gmem"', 'port="m_axi_mem"'),
        ('offset="0x10"', 'offset="0x4"'),
        ('id="1"', 'id="2"'),
        ('addressQualifier="1"', 'addressQualifier="0"'),
        ('hostSize="0x8"', 'hostSize="0x4"'),
    ],
)
def test_a_wrong_description_is_found(right: str, wrong: str) -> None:
    text = alveo.description().replace(right, wrong)
    text = text.replace("</ports>", "</port>") if wrong == "<port>" else text
    assert text != alveo.description()
    assert problems(text)


def test_the_description_is_the_kernels() -> None:
    """Ports, widths and registers are those of the Verilog."""
    verilog = alveo.files()[-1].read_text("utf-8")
    root = ET.fromstring(alveo.description())
    assert f"module {NAME} (" in verilog
    for port in root.iter("port"):
        bits = int(port.get("dataWidth", "0"))
        assert f"[{bits - 1}:0]" in re.findall(rf"(\[\d+:0\])\s+{port.get('name')}_wdata", verilog)
    assert re.search(r"output wire \[63:0\]\s+m_axi_gmem_araddr", verilog)
    for argument in ARGUMENTS:
        target = f"{argument.name}[31:0]" if argument.size == 8 else argument.name
        aliased = "count" if target == "entries" else target
        assert f"12'h{argument.offset:03x}: {aliased} <= write_word;" in verilog
    ports = re.findall(r"^  (?:input |output) wire\s*(?:\[\d+:0\])?\s*(\w+)", verilog, re.M)
    plain = {port for port in ports if not port.startswith(("s_axi_control_", "m_axi_gmem_"))}
    assert plain == {"ap_clk", "ap_rst_n"}


def test_each_channel_has_a_compute_unit(tmp_path: Path) -> None:
    alveo.write(board("u280"), tmp_path)
    lines = (tmp_path / alveo.LINK).read_text("utf-8").splitlines()
    assert "platform=xilinx_u280_gen3x16_xdma_1_202211_1" in lines
    assert "defaultFreqHz=225000000" in lines
    assert f"nk={NAME}:32" in lines
    places = [line for line in lines if line.startswith("sp=")]
    assert places == [f"sp={NAME}_{i + 1}.m_axi_gmem:HBM[{i}]" for i in range(32)]


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the script; stdout has a line for each of Vivado's commands."""
    if not shutil.which("tclsh"):
        pytest.skip("tclsh is not installed")
    return subprocess.run(
        ["tclsh", str(STUBS)],
        env=os.environ | {"SCRIPT": str(folder / alveo.SCRIPT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("design", get_args(Design))
def test_packaging(tmp_path: Path, design: Design) -> None:
    written = alveo.write(board("u280"), tmp_path, design=design)
    done = run(tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    (added,) = (line for line in done.stdout.splitlines() if line.startswith("add_files"))
    assert all(str(path) in added for path in written if path.suffix == ".v")
    sources = sorted(asset("hls", "verilog", design, "edgegen_core.v").parent.glob("*.v"))
    assert len(sources) > 10
    for source in sources:
        assert str(tmp_path / source.name) in added
        assert (tmp_path / source.name).read_text() == source.read_text()
    registers = re.findall(r"^ipx::add_register (\w+) ", done.stdout, re.M)
    assert registers == ["CTRL", "queue", "entries", "position", "report"]
    assert (tmp_path / alveo.OBJECT).is_file()


def test_every_name_of_the_script_is_checked(tmp_path: Path) -> None:
    """A wrong letter in any name of Vivado's fails."""
    alveo.write(board("u280"), tmp_path)
    path = tmp_path / alveo.SCRIPT
    text = path.read_text("utf-8")
    found = mutants(text)
    assert len(found) > 60
    for key, wrong in found.items():
        path.write_text(wrong, "utf-8")
        assert run(tmp_path).returncode != 0, key


def test_other_boards(tmp_path: Path) -> None:
    with raises(UsageError, "[alveo]", "Kria KV260"):
        alveo.write(board("kv260"), tmp_path)
