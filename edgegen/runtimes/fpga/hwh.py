"""Hardware hand-off files (.hwh), which PYNQ reads beside a bitstream.

Vivado writes one for a block design. The files written here have only what PYNQ reads: the clocks
of the processing system, the widths of its ports, and the addresses of the accelerators' registers.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from edgegen.errors import CorruptFile, UsageError
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.processors import ULTRASCALE, ZYNQ7, Processor
from edgegen.runtimes.fpga.registers import SPAN, STRIDE, Register

IP, VLNV = "edgegen_0", "edgegen:edgegen:edgegen_axi:1.0"
"""Name of the first accelerator; the number of the others is in its place."""
_CLOCKS = 4


def processor(board: Board) -> Processor:
    """Return the board's processing system.

    Raises:
        UsageError: the board has none.
    """
    found = board.device_family.processor
    if found is None:
        raise UsageError(f"expected a Zynq board, got {board.name}; choose another --board")
    return found


def divisors(board: Board) -> tuple[int, int]:
    """Return the two divisors of the PLL that come nearest to the board's clock from below."""
    source = processor(board).pll_mhz
    pairs = [(a, b) for a in range(1, 64) for b in range(1, 64)]
    fits = [pair for pair in pairs if source / (pair[0] * pair[1]) <= board.clock_mhz * 1.0001]
    return min(fits, key=lambda pair: (pair[0] * pair[1], pair[0]))


def clock(board: Board) -> float:
    """Return the clock that `divisors` make, in MHz."""
    first, second = divisors(board)
    return processor(board).pll_mhz / (first * second)


def write(board: Board, cores: int = 1) -> str:
    """Return the text of the .hwh file of a board with a number of accelerators."""
    root = ET.Element("EDKSYSTEM", EDWVERSION="1.2", TIMESTAMP="", VIVADOVERSION="")
    ET.SubElement(root, "SYSTEMINFO", BOARD=board.board_part, DEVICE=board.part, NAME="edgegen")
    ET.SubElement(root, "EXTERNALPORTS")
    ET.SubElement(root, "EXTERNALINTERFACES")
    modules = ET.SubElement(root, "MODULES")
    for i in range(cores):
        _accelerator(modules, instance(i))
    _processor(modules, board, cores)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _module(parent: ET.Element, name: str, kind: str, vlnv: str) -> ET.Element:
    attributes = {"FULLNAME": f"/{name}", "INSTANCE": name, "MODTYPE": kind, "VLNV": vlnv}
    return ET.SubElement(
        parent, "MODULE", attributes | {"HWVERSION": "1.0", "IPTYPE": "PERIPHERAL"}
    )


def _property(parent: ET.Element, name: str, value: str) -> None:
    ET.SubElement(parent, "PROPERTY", NAME=name, VALUE=value)


def instance(i: int) -> str:
    """Return the name of an accelerator in a design."""
    return IP.replace("0", str(i))


def _accelerator(modules: ET.Element, name: str) -> None:
    module = _module(modules, name, "edgegen_axi", VLNV)
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
    attributes = {"BUSNAME": "axi_0", "NAME": name, "TYPE": kind}
    vlnv = {"VLNV": "xilinx.com:interface:aximm:1.0"}
    bus = ET.SubElement(buses, "BUSINTERFACE", attributes | vlnv)
    ET.SubElement(bus, "PORTMAPS")


def _processor(modules: ET.Element, board: Board, cores: int) -> None:
    ps = processor(board)
    module = _module(modules, "ps", ps.ip, f"xilinx.com:ip:{ps.ip}:{ps.version}")
    parameters = ET.SubElement(module, "PARAMETERS")
    values = _clocks(board) | {name: str(bits) for name, bits in ps.widths.items()}
    for name, value in values.items():
        ET.SubElement(parameters, "PARAMETER", NAME=name, VALUE=value)
    ET.SubElement(module, "PORTS")
    _bus(module, ps.registers_port, "MASTER")
    memory = ET.SubElement(module, "MEMORYMAP")
    for i in range(cores):
        _range(memory, instance(i), board.registers + i * STRIDE, ps.registers_port)


def _range(memory: ET.Element, instance: str, base: int, port: str) -> None:
    attributes = {"BASENAME": "C_BASEADDR", "HIGHNAME": "C_HIGHADDR", "INSTANCE": instance}
    attributes |= {"BASEVALUE": f"0x{base:08X}", "HIGHVALUE": f"0x{base + SPAN - 1:08X}"}
    attributes |= {"IS_DATA": "TRUE", "IS_INSTRUCTION": "TRUE", "MEMTYPE": "REGISTER"}
    attributes |= {"MASTERBUSINTERFACE": port, "SLAVEBUSINTERFACE": "s_axi"}
    ET.SubElement(memory, "MEMRANGE", attributes | {"ADDRESSBLOCK": "registers"})


def _clocks(board: Board) -> dict[str, str]:
    """Return the parameters of the four clocks, of which only the first is used."""
    ps, (first, second) = processor(board), divisors(board)
    values: dict[str, str] = {}
    for i in range(_CLOCKS):
        held = {
            "enable": str(int(i == 0)),
            "divisor0": str(first if i == 0 else 1),
            "divisor1": str(second if i == 0 else 1),
            "mhz": f"{clock(board):.6f}",
            "source": ps.clock_source,
        }
        values |= {name.format(i=i): held[kind] for name, kind in ps.clock_names.items()}
    return values


def base_address(path: Path) -> int:
    """Return the address of the accelerator's registers from a .hwh file, Vivado's or `write`'s.

    Raises:
        CorruptFile: the file is not a .hwh file, or has no accelerator.
    """
    for entry in _read(path).iter("MEMRANGE"):
        if entry.get("INSTANCE") == IP and (value := entry.get("BASEVALUE")):
            return int(value, 16)
    raise CorruptFile(
        f"{path.name}: expected a design with the instance {IP}, got one without; build it again: "
        "edgegen fpga build"
    )


def accelerators(path: Path) -> int:
    """Return the number of accelerators in a design. Raises as `base_address` does."""
    names = {entry.get("INSTANCE") for entry in _read(path).iter("MEMRANGE")}
    return next(i for i in range(len(names) + 1) if instance(i) not in names)


def clocks(path: Path) -> dict[int, float]:
    """Return the frequencies for which a design was built, in MHz, by number of the PL clock.

    Raises:
        CorruptFile: the file is not a .hwh file, or does not give the frequency of clock 0.
    """
    found: dict[int, float] = {}
    processors = {ps.ip: ps for ps in (ZYNQ7, ULTRASCALE)}
    for module in _read(path).iter("MODULE"):
        if ps := processors.get(module.get("MODTYPE", "")):
            values = {p.get("NAME"): p.get("VALUE") for p in module.iter("PARAMETER")}
            named = {i: values.get(ps.achieved_mhz.format(i=i)) for i in range(_CLOCKS)}
            found |= {i: float(value) for i, value in named.items() if value}
    if 0 not in found:
        raise CorruptFile(
            f"{path.name}: expected the frequency of PL clock 0 in the parameters of the "
            "processing system, got none; build it again: edgegen fpga build"
        )
    return found


def system(path: Path) -> dict[str, str]:
    """Return what a .hwh file says about its board and device. Raises as `base_address` does."""
    found = _read(path).find("SYSTEMINFO")
    return {} if found is None else dict(found.attrib)


def _read(path: Path) -> ET.Element:
    try:
        return ET.fromstring(path.read_text("utf-8"))
    except (ET.ParseError, UnicodeDecodeError, OSError) as error:
        raise CorruptFile(
            f"{path.name}: expected a hardware hand-off file, got: {error}"
        ) from error
