"""Files from which Vivado builds a bitstream for a Zynq board: sources, a Tcl script, settings.

No test runs Vivado. Tests run the script in tclsh with stubs of Vivado's commands, which know the
names in the vendor's IP and refuse all others.
"""

from __future__ import annotations

from pathlib import Path

from edgegen._assets import asset
from edgegen.errors import UsageError
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import sources

SCRIPT, SETTINGS, CONSTRAINTS = "vivado.tcl", "settings.tcl", "edgegen.xdc"
MAX_CORES = 4
"""High-performance memory ports of a Zynq's processing system."""


def settings(board: Board, *, unit: bool = False) -> str:
    """Return the text of settings.tcl, which the script reads.

    Args:
        board: where the design runs.
        unit: whether it is one accelerator with the special function unit, in place of the board's
            accelerators without it.

    Raises:
        UsageError: the board has no Zynq, or more cores than memory ports.
    """
    processor = board.device_family.processor
    if processor is None:
        raise UsageError(f"Vivado builds for Zynq boards, got {board.name}; choose another --board")
    if not 1 <= board.cores <= MAX_CORES:
        raise UsageError(
            f"{board.name}: expected 1 to {MAX_CORES} cores, one for each memory port, got "
            f"{board.cores}; change its file"
        )
    registers = " ".join(f"{register.name} {register:#x}" for register in Register)
    files = " ".join(f"[file join $here {path.name}]" for path in sources(unit=unit))
    values = {
        "part": board.part,
        "board_part": board.board_part,
        "processor": processor.ip,
        "clock_mhz": f"{board.clock_mhz:g}",
        "cores": "1" if unit else str(board.cores),
        "base": f"{board.registers:#x}",
        "registers": f"{{{registers}}}",
        "sources": f"[list {files}]",
    }
    return "".join(f"set {name} {value}\n" for name, value in values.items())


def write(board: Board, folder: Path, *, unit: bool = False) -> list[Path]:
    """Write the files into `folder` and return their paths. Arguments and errors: as `settings`."""
    text = settings(board, unit=unit)
    folder.mkdir(parents=True, exist_ok=True)
    contents = {path.name: path.read_text("utf-8") for path in sources(unit=unit)}
    contents[SCRIPT] = asset("fpga", "tcl", SCRIPT).read_text("utf-8")
    contents[SETTINGS] = text
    user_id = f"set_property BITSTREAM.CONFIG.USERID {build_id():08X} [current_design]\n"
    contents[CONSTRAINTS] = f"# The build id, which `edgegen fpga flash` checks.\n{user_id}"
    for name, content in contents.items():
        (folder / name).write_text(content, "utf-8")
    return [folder / name for name in contents]
