"""The files from which Vivado builds a bitstream for a Zynq board: sources, one Tcl, settings.

Written without Vivado; nothing here has run in it. Tests run the Tcl in tclsh with stubs of the
vendor's commands, which shows that it is Tcl and what it would ask for, not that Vivado agrees.
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
MOST_PORTS = 4
"""High-performance ports of a Zynq's processing system."""


def settings(board: Board) -> str:
    """The settings that the Tcl reads.

    Raises:
        UsageError: the board is no Zynq, or asks for more cores than it has ports.
    """
    if board.family not in ("zynq7", "ultrascale"):
        raise UsageError(f"{board.name} is not built by Vivado's flow for Zynq boards")
    if not 1 <= board.cores <= MOST_PORTS:
        raise UsageError(
            f"{board.name} has {MOST_PORTS} memory ports, {board.cores} cores need more"
        )
    registers = " ".join(f"{register.name} {register:#x}" for register in Register)
    files = " ".join(f"[file join $here {path.name}]" for path in sources())
    values = {
        "part": board.part,
        "board_part": board.board_part,
        "family": board.family,
        "clock_mhz": f"{board.clock_mhz:g}",
        "cores": str(board.cores),
        "base": f"{board.registers:#x}",
        "registers": f"{{{registers}}}",
        "sources": f"[list {files}]",
    }
    return "".join(f"set {name} {value}\n" for name, value in values.items())


def write(board: Board, folder: Path) -> list[Path]:
    """Write everything that Vivado needs into `folder`; the files, in the order of writing."""
    text = settings(board)
    folder.mkdir(parents=True, exist_ok=True)
    contents = {path.name: path.read_text("utf-8") for path in sources()}
    contents[SCRIPT] = asset("fpga", "tcl", SCRIPT).read_text("utf-8")
    contents[SETTINGS] = text
    user = f"set_property BITSTREAM.CONFIG.USERID {build_id():08X} [current_design]\n"
    contents[CONSTRAINTS] = f"# The build id, which edgegen fpga flash reads.\n{user}"
    for name, content in contents.items():
        (folder / name).write_text(content, "utf-8")
    return [folder / name for name in contents]
