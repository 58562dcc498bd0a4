"""Files from which a binary is built for an Alveo card: a kernel's sources and v++'s settings.

No test runs Vivado or v++. Tests simulate the kernel's Verilog, compare kernel.xml with the format
that AMD documents, and run the script in tclsh with stubs of Vivado's commands.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from edgegen._assets import asset
from edgegen.errors import UsageError
from edgegen.runtimes.fpga.boards import Alveo, Board
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.kernel import ARGUMENTS, CONTROL, MEMORY, NAME, SPAN
from edgegen.runtimes.fpga.simulator import sources

SCRIPT, SETTINGS, DESCRIPTION, LINK = "package.tcl", "settings.tcl", "kernel.xml", "link.cfg"
OBJECT, BINARY = "edgegen.xo", "edgegen.xclbin"
_VLNV = f"edgegen:kernel:{NAME}:1.0"


def files(*, design: Design = "core") -> list[Path]:
    """Return the kernel's Verilog files."""
    return [*sources(design), asset("fpga", "alveo", f"{NAME}.v")]


def write(board: Board, folder: Path, *, design: Design = "core") -> list[Path]:
    """Write all files into `folder` and return their paths.

    Args:
        board: the card.
        folder: created if it does not exist.
        design: of the accelerator.

    Raises:
        UsageError: the board is not an Alveo card.
    """
    card, verilog = _card(board), files(design=design)
    contents = {path.name: path.read_text("utf-8") for path in verilog}
    contents[SCRIPT] = asset("fpga", "alveo", SCRIPT).read_text("utf-8")
    contents[SETTINGS] = _settings(board, [path.name for path in verilog])
    contents[DESCRIPTION] = description()
    contents[LINK] = _link(board, card)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_text(content, "utf-8")
    return [folder / name for name in contents]


def commands(folder: Path) -> list[str]:
    """Return the commands that build the binary in `folder`."""
    paths = f"--config {folder / LINK} -o {folder / BINARY} {folder / OBJECT}"
    return [f"vivado -mode batch -source {folder / SCRIPT}", f"v++ --link --target hw {paths}"]


def description() -> str:
    """Return the text of kernel.xml (UG1702, "RTL Kernel XML File")."""
    root = ET.Element("root", versionMajor="1", versionMinor="6")
    values = {"name": NAME, "language": "ip_c", "vlnv": _VLNV, "attributes": ""}
    values |= {"preferredWorkGroupSizeMultiple": "0", "workGroupSize": "1", "interrupt": "false"}
    kernel = ET.SubElement(root, "kernel", values | {"hwControlProtocol": "ap_ctrl_hs"})
    ports, arguments = ET.SubElement(kernel, "ports"), ET.SubElement(kernel, "args")
    shared = {"portType": "addressable", "base": "0x0"}
    control = {"name": CONTROL, "mode": "slave", "range": hex(SPAN), "dataWidth": "32"}
    memory = {"name": MEMORY, "mode": "master", "range": "0xFFFFFFFFFFFFFFFF", "dataWidth": "128"}
    for port in (control, memory):
        ET.SubElement(ports, "port", port | shared)
    for i, argument in enumerate(ARGUMENTS):
        is_address, size = argument.port == MEMORY, hex(argument.size)
        found = {"name": argument.name, "addressQualifier": str(int(is_address)), "id": str(i)}
        found |= {"port": argument.port, "size": size, "offset": hex(argument.offset)}
        found |= {"hostOffset": "0x0", "hostSize": size, "type": "int*" if is_address else "uint"}
        ET.SubElement(arguments, "arg", found)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _card(board: Board) -> Alveo:
    if board.alveo is None:
        raise UsageError(
            f"v++ builds for boards with an [alveo] table, got {board.name}; choose another --board"
        )
    return board.alveo


def _settings(board: Board, names: list[str]) -> str:
    listed = " ".join(f"[file join $here {name}]" for name in names)
    rows = [f"{a.name} {a.offset:#x} {8 * a.size} {a.port}" for a in ARGUMENTS]
    registers = " ".join([f"CTRL 0x0 32 {CONTROL}", *rows])
    values = {"part": board.part, "kernel": NAME}
    values |= {"sources": f"[list {listed}]", "registers": f"{{{registers}}}"}
    return "".join(f"set {name} {value}\n" for name, value in values.items())


def _link(board: Board, card: Alveo) -> str:
    """Return the settings of v++: a compute unit for each memory channel."""
    lines = [f"platform={card.platform}", ""]
    lines += ["[clock]", f"defaultFreqHz={round(board.clock_mhz * 1e6)}", ""]
    lines += ["[connectivity]", f"nk={NAME}:{card.channels}"]
    lines += [f"sp={NAME}_{i + 1}.{MEMORY}:HBM[{i}]" for i in range(card.channels)]
    return "\n".join(lines) + "\n"
