"""Files from which a bitstream is built for a Zynq board: Verilog, scripts and their settings.

The design is plain Verilog around the processing system's primitive, for Vivado and, on Zynq-7000,
for openXC7. No test runs either: yosys and Verilator elaborate and simulate the design, and tests
run Vivado's script in tclsh with stubs of its commands, which refuse unknown names.
"""

from __future__ import annotations

from pathlib import Path

from edgegen._assets import asset
from edgegen.errors import UsageError
from edgegen.fpga.resources import fitting_cores, used
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import Board
from edgegen.runtimes.fpga.build import Design, build_id, has_unit
from edgegen.runtimes.fpga.processors import Processor
from edgegen.runtimes.fpga.simulator import sources

SCRIPT, SETTINGS, CONSTRAINTS, HANDOFF = "vivado.tcl", "settings.tcl", "edgegen.xdc", "edgegen.hwh"
OPEN_SCRIPT, OPEN_SETTINGS = "openxc7.sh", "settings.sh"
MAX_CORES = 4
"""High-performance memory ports of a Zynq's processing system."""
_SHARED = ("edgegen_registers.v", "edgegen_cores.v")


def files(board: Board, *, design: Design = "core") -> list[Path]:
    """Return the design's Verilog files.

    Args:
        board: where the design runs.
        design: of the accelerators.

    Raises:
        UsageError: the board has no Zynq.
    """
    names = (*_SHARED, *_processor(board).verilog)
    return [*sources(design), *(asset("fpga", "zynq", name) for name in names)]


def top(board: Board) -> str:
    """Return the name of the design's top module. Raises as `files` does."""
    return Path(_processor(board).verilog[-1]).stem


def write(board: Board, folder: Path, *, design: Design = "core") -> list[Path]:
    """Write all files into `folder` and return their paths.

    Args:
        board: where the design runs.
        folder: created if it does not exist.
        design: of the accelerators: as many as the board's file says, and of those with the special
            function unit at most as many as fit.

    Raises:
        UsageError: the board has no Zynq, or more accelerators than memory ports.
    """
    verilog, cores = files(board, design=design), _cores(board, design)
    contents = {path.name: path.read_text("utf-8") for path in verilog}
    names = [path.name for path in verilog]
    contents[SCRIPT] = asset("fpga", "zynq", SCRIPT).read_text("utf-8")
    contents[SETTINGS] = _settings(board, names, cores)
    contents[CONSTRAINTS] = _constraints(board)
    contents[HANDOFF] = hwh.write(board, cores)
    if has_open_flow(board):
        contents[OPEN_SCRIPT] = asset("fpga", "zynq", OPEN_SCRIPT).read_text("utf-8")
        contents[OPEN_SETTINGS] = _open_settings(board, names, cores)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_text(content, "utf-8")
    return [folder / name for name in contents]


def has_open_flow(board: Board) -> bool:
    """Return whether open tools place and route for the board's device."""
    return board.device_family.cells == "xc7"


def _processor(board: Board) -> Processor:
    processor = board.device_family.processor
    if processor is None:
        raise UsageError(f"Vivado builds for Zynq boards, got {board.name}; choose another --board")
    return processor


def _cores(board: Board, design: Design) -> int:
    if not 1 <= board.cores <= MAX_CORES:
        raise UsageError(
            f"{board.name}: expected 1 to {MAX_CORES} cores, one for each memory port, got "
            f"{board.cores}; change its file"
        )
    if not has_unit(design):
        return board.cores
    return fitting_cores(board, used(board.device_family, design=design))


def _settings(board: Board, names: list[str], cores: int) -> str:
    listed = " ".join(f"[file join $here {name}]" for name in names)
    values = {"part": board.part, "top": top(board), "cores": cores, "sources": f"[list {listed}]"}
    return "".join(f"set {name} {value}\n" for name, value in values.items())


def _open_settings(board: Board, names: list[str], cores: int) -> str:
    values = {"PART": board.part, "TOP": top(board), "CORES": cores}
    values |= {"CLOCK_MHZ": f"{hwh.clock(board):g}", "SOURCES": f'"{" ".join(names)}"'}
    return "".join(f"{name}={value}\n" for name, value in values.items())


def _constraints(board: Board) -> str:
    period, pin = 1000 / hwh.clock(board), f"ps/{_processor(board).clock_pin}"
    return (
        f"create_clock -name clock -period {period:.3f} [get_pins {{{pin}}}]\n"
        "# The build id, which `edgegen fpga flash` checks.\n"
        f"set_property BITSTREAM.CONFIG.USERID {build_id():08X} [current_design]\n"
    )
