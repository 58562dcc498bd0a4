"""Compiling the accelerator's DSLX to Verilog, reproducibly.

This needs xls-python, which has wheels for Linux on x86-64 only. Other systems use the Verilog that
ships with edgegen.

XLS implements FIFOs with flip-flops. Each of them is replaced by an instance of
hls/shell/edgegen_fifo.v, which uses block RAM and registers its output. These FIFOs separate all
processes, and hls/shell/edgegen_axi.v has them at the ports, so XLS adds no registers of its own.
"""

from __future__ import annotations

import functools
import re
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from edgegen._optional import need
from edgegen.runtimes.fpga.build import build_id, sources

CORE = "edgegen_core"
TOPS = {"core": "Core", "core_unit": "CoreUnit", "core_batch": "CoreBatch"}
"""Process of each top level in hls/dslx."""
PARAMETERS = {
    "words": "u32",
    "outstanding": "u8",
    "burst": "u32",
    "prefetch": "u32",
    "columns": "u32",
    "kept": "u32",
}
RING_SLACK = 8
"""Words of the input ring beyond the longest product, so that it never blocks."""

_FIFO = re.compile(r"\n*^module (fifo_for_depth_(\d+)_\w+)\(.*?^endmodule\n", re.M | re.S)
_PROC = re.compile(r"\b__\w+?__(?:\w+__)?([A-Za-z]\w*?)(?:_0|(_\d+))(?:__[\d_]+)?_next(?=_inst|\b)")
_PRAGMA = re.compile(r"^ *// lint_(?:off|on) .*\n", re.M)  # not for Verilator
_WIDTH = re.compile(r"\[(\d+):0\] push_data")


@functools.cache
def configuration() -> dict[str, Any]:
    """Return the contents of hls/config.toml."""
    return tomllib.loads((sources() / "config.toml").read_text("utf-8"))


_CODEGEN = (
    'generator: GENERATOR_KIND_PIPELINE reset: "rst" use_system_verilog: false '
    'streaming_channel_data_suffix: "_data" streaming_channel_valid_suffix: "_valid" '
    'streaming_channel_ready_suffix: "_ready" flop_inputs: false flop_outputs: false'
)


def verilog(top: str = "core") -> str:
    """Return the Verilog of the top level dslx/`top`.x, as module edgegen_core.

    Raises:
        MissingDependency: xls-python is not installed.
    """
    xls = need("xls.c_api", "fpga")
    schedule = configuration()["schedule"]
    optimized = xls.optimize_ir(to_ir(top), f"__{top}__{TOPS[top]}_0_next")
    result = xls.Package.parse_ir(optimized).schedule_and_codegen(
        with_delay_model=True,
        scheduling_options_textproto=f'delay_model: "{schedule["delay_model"]}" '
        f"pipeline_stages: {schedule['stages']} worst_case_throughput: 1 multi_proc: true",
        codegen_flags_textproto=f'{_CODEGEN} module_name: "{CORE}"',
    )
    return _clean(result.get_verilog_text(), top)


@contextmanager
def _parameters() -> Iterator[Path]:
    """Provide a folder with build.x, the configuration as DSLX constants."""
    config = configuration()
    values = {name.upper(): (kind, config[name]) for name, kind in PARAMETERS.items()}
    values |= {"RING": ("u32", config["words"] + RING_SLACK), "ID": ("u32", build_id())}
    with tempfile.TemporaryDirectory() as folder:
        lines = [f"pub const {name} = {kind}:{value};" for name, (kind, value) in values.items()]
        (Path(folder) / "build.x").write_text("\n".join(lines) + "\n")
        yield Path(folder)


def to_ir(module: str, text: str | None = None) -> str:
    """Return the XLS IR of dslx/`module`.x, or of `text`, with the configuration's constants."""
    xls = need("xls.c_api", "fpga")
    folder = sources() / "dslx"
    text = text or (folder / f"{module}.x").read_text("utf-8")
    with _parameters() as build:
        paths = [str(folder), str(build)]
        ir: str = xls.convert_dslx_to_ir(text, f"{module}.x", module, additional_search_paths=paths)
    return ir


def _clean(text: str, top: str) -> str:
    """Replace FIFOs, shorten names, and remove the linter's pragmas."""
    sizes = {}
    for found in _FIFO.finditer(text):
        bits = _WIDTH.search(found[0])
        sizes[found[1]] = (int(bits[1]) + 1 if bits else 1, int(found[2]))
    text = _FIFO.sub("\n", text)
    for name, (width, depth) in sizes.items():
        text = re.sub(rf"\b{name}\b", f"edgegen_fifo #(.WIDTH({width}), .DEPTH({depth}))", text)
    text = _PROC.sub(lambda found: f"edgegen_{found[1].lower()}{found[2] or ''}", text)
    text = text.replace(f"{top}__", "").replace("materialized_fifo_", "")
    text = _PRAGMA.sub("", text).strip()
    source = f"from hls/dslx/{top}.x by: edgegen fpga generate"
    return f"// Generated, do not edit. Build {build_id():08x}, {source}\n{text}\n"
