"""Turns the accelerator's DSLX into Verilog, the same bytes every time.

Needs xls-python, whose wheels are for Linux on x86-64 only; everywhere else the Verilog that ships
with edgegen serves. XLS spells its FIFOs out as flip-flops; each becomes an instance of
hls/shell/edgegen_fifo.v, which has block RAM and registers at its output. With such a queue at each
end of every channel, hls/shell/edgegen_axi.v's at the ports, nothing else is registered twice.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from edgegen._optional import need
from edgegen.runtimes.fpga.build import build_id, configuration, sources

CORE = "edgegen_core"
SHELL = ("edgegen_fifo.v", "edgegen_axi.v")
PARAMETERS = {"words": "u32", "outstanding": "u8", "burst": "u32", "prefetch": "u32"}
RING_SLACK = 8
"""Words the input ring has room for beyond the longest product, so that it turns freely."""

_FIFO = re.compile(r"\n*^module (fifo_for_depth_(\d+)_\w+)\(.*?^endmodule\n", re.M | re.S)
_PROC = re.compile(r"\b__\w+?__(?:\w+__)?(\w+?)_0(?:__[\d_]+)?_next(?=_inst|\b)")
_PRAGMA = re.compile(r"^ *// lint_(?:off|on) .*\n", re.M)  # for a linter that is not ours
_WIDTH = re.compile(r"\[(\d+):0\] push_data")
_CODEGEN = (
    'generator: GENERATOR_KIND_PIPELINE reset: "rst" use_system_verilog: false '
    'streaming_channel_data_suffix: "_data" streaming_channel_valid_suffix: "_valid" '
    'streaming_channel_ready_suffix: "_ready" flop_inputs: false flop_outputs: false'
)


def verilog(top: str = "core", proc: str = "Core") -> str:
    """The Verilog of `proc` in dslx/`top`.x, as module edgegen_`top`.

    Raises:
        MissingDependency: xls-python is not installed.
    """
    xls = need("xls.c_api", "fpga")
    schedule = configuration()["schedule"]
    optimized = xls.optimize_ir(to_ir(top), f"__{top}__{proc}_0_next")
    made = xls.Package.parse_ir(optimized).schedule_and_codegen(
        with_delay_model=True,
        scheduling_options_textproto=f'delay_model: "{schedule["delay_model"]}" '
        f"pipeline_stages: {schedule['stages']} worst_case_throughput: 1 multi_proc: true",
        codegen_flags_textproto=f'{_CODEGEN} module_name: "edgegen_{top}"',
    )
    return _tidy(made.get_verilog_text(), top)


@contextmanager
def _parameters() -> Iterator[Path]:
    """A folder with build.x, which holds the configuration."""
    config = configuration()
    values = {name.upper(): (kind, config[name]) for name, kind in PARAMETERS.items()}
    values |= {"RING": ("u32", config["words"] + RING_SLACK), "ID": ("u32", build_id())}
    with tempfile.TemporaryDirectory() as folder:
        lines = [f"pub const {name} = {kind}:{value};" for name, (kind, value) in values.items()]
        (Path(folder) / "build.x").write_text("\n".join(lines) + "\n")
        yield Path(folder)


def to_ir(module: str, text: str | None = None) -> str:
    """The intermediate form of dslx/`module`.x, or of `text`, the parameters filled in."""
    xls = need("xls.c_api", "fpga")
    folder = sources() / "dslx"
    text = text or (folder / f"{module}.x").read_text("utf-8")
    with _parameters() as build:
        paths = [str(folder), str(build)]
        ir: str = xls.convert_dslx_to_ir(text, f"{module}.x", module, additional_search_paths=paths)
    return ir


def _tidy(text: str, top: str) -> str:
    """FIFOs replaced, ports by their short names, no line that depends on where it was made."""
    sizes = {}
    for found in _FIFO.finditer(text):
        bits = _WIDTH.search(found[0])
        sizes[found[1]] = (int(bits[1]) + 1 if bits else 1, int(found[2]))
    text = _FIFO.sub("\n", text)
    for name, (width, depth) in sizes.items():
        text = re.sub(rf"\b{name}\b", f"edgegen_fifo #(.WIDTH({width}), .DEPTH({depth}))", text)
    text = _PROC.sub(lambda found: f"edgegen_{found[1].lower()}", text)
    text = text.replace(f"{top}__", "").replace("materialized_fifo_", "")
    text = _PRAGMA.sub("", text).strip()
    return f"// Build {build_id():08x}, from hls/dslx/{top}.x by: edgegen fpga generate\n{text}\n"
