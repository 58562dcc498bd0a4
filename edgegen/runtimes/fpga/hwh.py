"""The hardware hand-off file (.hwh) that PYNQ wants beside a bitstream.

Vivado writes one for a block design; this one holds just what PYNQ reads of it: the processing
system's clocks, and where the accelerator's registers are.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from edgegen.errors import CorruptFile
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.registers import SPAN, Register

IP, VLNV = "edgegen_0", "edgegen:edgegen:edgegen_axi:1.0"
_CLOCKS = 4
_SOURCE_MHZ = {"zynq7": 1000.0, "ultrascale": 1500.0}
"""The PLL that PL clocks divide, as the boards' first stage boot loaders set it."""


def divisors(board: Board) -> tuple[int, int]:
    """The two divisors that come nearest to the board's clock without exceeding it."""
    source = _SOURCE_MHZ[board.family]
    pairs = [(a, b) for a in range(1, 64) for b in range(1, 64)]
    fits = [pair for pair in pairs if source / (pair[0] * pair[1]) <= board.clock_mhz * 1.0001]
    return min(fits, key=lambda pair: (pair[0] * pair[1], pair[0]))


def clock(board: Board) -> float:
    """The clock in MHz that these make."""
    first, second = divisors(board)
    return _SOURCE_MHZ[board.family] / (first * second)


def write(board: Board) -> str:
    """The file's text."""
    root = ET.Element("EDKSYSTEM", EDWVERSION="1.2", TIMESTAMP="", VIVADOVERSION="")
    ET.SubElement(root, "SYSTEMINFO", BOARD=board.board_part, DEVICE=board.part, NAME="edgegen")
    ET.SubElement(root, "EXTERNALPORTS")
    ET.SubElement(root, "EXTERNALINTERFACES")
    modules = ET.SubElement(root, "MODULES")
    _accelerator(modules)
    _processor(modules, board)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _module(parent: ET.Element, name: str, kind: str, vlnv: str) -> ET.Element:
    facts = {"FULLNAME": f"/{name}", "INSTANCE": name, "MODTYPE": kind, "VLNV": vlnv}
    return ET.SubElement(parent, "MODULE", facts | {"HWVERSION": "1.0", "IPTYPE": "PERIPHERAL"})


def _property(parent: ET.Element, name: str, value: str) -> None:
    ET.SubElement(parent, "PROPERTY", NAME=name, VALUE=value)


def _accelerator(modules: ET.Element) -> None:
    module = _module(modules, IP, "edgegen_axi", VLNV)
    blocks = ET.SubElement(module, "ADDRESSBLOCKS")
    block = ET.SubElement(
        blocks,
        "ADDRESSBLOCK",
        INTERFACE="s_axi",
        NAME="registers",
        RANGE=str(SPAN),
        USAGE="register",
    )
    registers = ET.SubElement(block, "REGISTERS")
    for register in Register:
        entry = ET.SubElement(registers, "REGISTER", NAME=register.name)
        _property(entry, "DESCRIPTION", register.name)
        _property(entry, "ADDRESS_OFFSET", hex(register))
        _property(entry, "SIZE", "32")
        _property(entry, "IS_ENABLED", "true")
        _property(entry, "ACCESS", "read-write")
        ET.SubElement(entry, "FIELDS")
    ET.SubElement(module, "PARAMETERS")
    ET.SubElement(module, "PORTS")
    _bus(module, "s_axi", "SLAVE")


def _bus(module: ET.Element, name: str, kind: str) -> None:
    buses = ET.SubElement(module, "BUSINTERFACES")
    facts = {"BUSNAME": "axi_0", "NAME": name, "TYPE": kind}
    bus = ET.SubElement(buses, "BUSINTERFACE", facts | {"VLNV": "xilinx.com:interface:aximm:1.0"})
    ET.SubElement(bus, "PORTMAPS")


def _processor(modules: ET.Element, board: Board) -> None:
    zynq7 = board.family == "zynq7"
    kind = "processing_system7" if zynq7 else "zynq_ultra_ps_e"
    module = _module(modules, "ps", kind, f"xilinx.com:ip:{kind}:{'5.5' if zynq7 else '3.3'}")
    parameters = ET.SubElement(module, "PARAMETERS")
    for name, value in _clocks(board).items():
        ET.SubElement(parameters, "PARAMETER", NAME=name, VALUE=str(value))
    ET.SubElement(module, "PORTS")
    _bus(module, "M_AXI_GP0", "MASTER")
    memory = ET.SubElement(module, "MEMORYMAP")
    base = board.registers
    facts = {"BASENAME": "C_BASEADDR", "HIGHNAME": "C_HIGHADDR", "INSTANCE": IP}
    facts |= {"BASEVALUE": f"0x{base:08X}", "HIGHVALUE": f"0x{base + SPAN - 1:08X}"}
    facts |= {"IS_DATA": "TRUE", "IS_INSTRUCTION": "TRUE", "MEMTYPE": "REGISTER"}
    facts |= {"MASTERBUSINTERFACE": "M_AXI_GP0", "SLAVEBUSINTERFACE": "s_axi"}
    ET.SubElement(memory, "MEMRANGE", facts | {"ADDRESSBLOCK": "registers"})


def _clocks(board: Board) -> dict[str, object]:
    """The parameters by which PYNQ knows the four clocks; only the first is used."""
    first, second = divisors(board)
    values: dict[str, object] = {}
    for i in range(_CLOCKS):
        pair = (first, second) if i == 0 else (1, 1)
        if board.family == "zynq7":
            values[f"PCW_FPGA_FCLK{i}_ENABLE"] = int(i == 0)
            values[f"PCW_FCLK{i}_PERIPHERAL_DIVISOR0"] = pair[0]
            values[f"PCW_FCLK{i}_PERIPHERAL_DIVISOR1"] = pair[1]
            values[f"PCW_FCLK{i}_PERIPHERAL_CLKSRC"] = "IO PLL"
            values[f"PCW_FPGA{i}_PERIPHERAL_FREQMHZ"] = f"{clock(board):.6f}"
        else:
            values[f"PSU__FPGA_PL{i}_ENABLE"] = int(i == 0)
            name = f"PSU__CRL_APB__PL{i}_REF_CTRL"
            values[f"{name}__DIVISOR0"], values[f"{name}__DIVISOR1"] = pair
            values[f"{name}__FREQMHZ"] = f"{clock(board):.6f}"
            values[f"{name}__ACT_FREQMHZ"] = f"{clock(board):.6f}"
            values[f"{name}__SRCSEL"] = "IOPLL"
    return values


def base_address(path: Path) -> int:
    """Where a .hwh file says that the accelerator's registers are, Vivado's or ours.

    Raises:
        CorruptFile: it is no such file, or has no accelerator.
    """
    for entry in _read(path).iter("MEMRANGE"):
        if entry.get("INSTANCE") == IP and (value := entry.get("BASEVALUE")):
            return int(value, 16)
    raise CorruptFile(f"{path.name} places no {IP}; it is of another design")


def system(path: Path) -> dict[str, str]:
    """What a .hwh file says of its board and device. Raises as `base_address` does."""
    found = _read(path).find("SYSTEMINFO")
    return {} if found is None else dict(found.attrib)


def _read(path: Path) -> ET.Element:
    try:
        return ET.fromstring(path.read_text("utf-8"))
    except (ET.ParseError, UnicodeDecodeError, OSError) as error:
        raise CorruptFile(f"{path.name} is not a hardware hand-off file: {error}") from error
