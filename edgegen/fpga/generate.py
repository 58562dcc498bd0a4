"""Compiling the accelerator's DSLX to Verilog, reproducibly.

This needs xls-python, which has wheels for Linux on x86-64 only. Other systems use the Verilog that
ships with edgegen.

XLS implements FIFOs with flip-flops. Each of them is replaced by an instance of
hls/shell/edgegen_fifo.v, which uses block RAM and registers its output, or of edgegen_stage.v, a
register that never waits, if the channel's name begins with "stage_". These FIFOs separate all
processes, and hls/shell/edgegen_axi.v has them at the ports, so XLS adds no registers of its own.

Each module has a file of its own, in which names are numbered from 1. So a changed process changes
one file.
"""

from __future__ import annotations

import functools
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from edgegen._optional import need
from edgegen.errors import UsageError
from edgegen.runtimes.fpga.build import build_id, sources

CORE = "edgegen_core"
TOPS = {
    "core": "Core",
    "core_unit": "CoreUnit",
    "core_lite": "CoreLite",
    "core_batch": "CoreBatch",
}
"""Process of each top level in hls/dslx."""
PARAMETERS = {
    "words": "u32",
    "outstanding": "u8",
    "burst": "u32",
    "prefetch": "u32",
    "lanes": "u32",
    "columns": "u32",
    "kept": "u32",
}
CHOICES = {"lanes": (16, 32), "columns": (2, 3, 4)}
"""Values of the parameters that the sources are not written for in general."""
RING_SLACK = 8
"""Words of the input ring beyond the longest product, so that it never blocks."""

_FIFO = re.compile(r"\n*^module (fifo_for_depth_(\d+)_\w+)\(.*?^endmodule\n", re.M | re.S)
_PROC = re.compile(r"\b__\w+?__(?:\w+__)?([A-Za-z]\w*?)(?:_0|(_\d+))(?:__[\d_]+)?_next(?=_inst|\b)")
_PRAGMA = re.compile(r"^ *// lint_(?:off|on) .*\n", re.M)  # not for Verilator
_STAGE = re.compile(r"edgegen_fifo #\(\.WIDTH\((\d+)\), \.DEPTH\(1\)\) (?=fifo_stage_)")
_EMPTY = re.compile(
    r"^module (\w+)\(\n  input wire clk,\n  input wire rst\n\);\s*endmodule\n", re.M
)  # of processes that only create others
_MODULE = re.compile(r"^module (\w+)\(.*?^endmodule\n", re.M | re.S)
_NUMBERED = re.compile(r"(?<!')\b(?!edgegen_)([a-z]\w*_)(\d+)\b")  # not 32'h0000_0040
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


def verilog(top: str = "core", **changed: int) -> dict[str, str]:
    """Return the Verilog of the top level dslx/`top`.x by file name; its module is edgegen_core.

    Args:
        top: name of a top level.
        changed: parameters with other values than in hls/config.toml.

    Raises:
        MissingDependency: xls-python is not installed.
    """
    xls = need("xls.c_api", "fpga")
    schedule = configuration()["schedule"]
    optimized = xls.optimize_ir(to_ir(top, None, **changed), f"__{top}__{TOPS[top]}_0_next")
    result = xls.Package.parse_ir(optimized).schedule_and_codegen(
        with_delay_model=True,
        scheduling_options_textproto=f'delay_model: "{schedule["delay_model"]}" '
        f"pipeline_stages: {schedule['stages']} worst_case_throughput: 1 multi_proc: true",
        codegen_flags_textproto=f'{_CODEGEN} module_name: "{CORE}"',
    )
    return dict(_files(_clean(result.get_verilog_text(), top), top))


def generate(folder: Path) -> list[Path]:
    """Write the Verilog of all designs, each to a folder of its own, and return the paths.

    Files of processes that do not exist any more are deleted.
    """
    paths = []
    for top in TOPS:
        files = verilog(top)
        (folder / top).mkdir(parents=True, exist_ok=True)
        for old in (folder / top).glob("*.v"):
            if old.name not in files:
                old.unlink()
        for name, text in files.items():
            paths.append(folder / top / name)
            paths[-1].write_text(text, "utf-8")
    return paths


def differences(folder: Path) -> list[Path]:
    """Return the paths in a folder that `generate` would change."""
    found = []
    for top in TOPS:
        files = verilog(top)
        there = {path.name: path.read_text("utf-8") for path in (folder / top).glob("*.v")}
        names = sorted(files.keys() | there.keys())
        found += [folder / top / n for n in names if files.get(n) != there.get(n)]
    return found


@contextmanager
def _parameters(changed: Mapping[str, int]) -> Iterator[Path]:
    """Provide a folder with build.x, the configuration as DSLX constants."""
    config = {**configuration(), **changed}
    for name, choices in CHOICES.items():
        if config[name] not in choices:
            raise UsageError(
                f"hls/config.toml: expected {name} of {', '.join(map(str, choices))}, got "
                f"{config[name]}; change it there"
            )
    values = {name.upper(): (kind, config[name]) for name, kind in PARAMETERS.items()}
    values |= {"RING": ("u32", config["words"] + RING_SLACK), "ID": ("u32", build_id())}
    with tempfile.TemporaryDirectory() as folder:
        lines = [f"pub const {name} = {kind}:{value};" for name, (kind, value) in values.items()]
        (Path(folder) / "build.x").write_text("\n".join(lines) + "\n")
        yield Path(folder)


def to_ir(module: str, text: str | None = None, **changed: int) -> str:
    """Return the XLS IR of dslx/`module`.x, or of `text`, with the configuration's constants.

    Those in `changed` have other values.
    """
    xls = need("xls.c_api", "fpga")
    folder = sources() / "dslx"
    text = text or (folder / f"{module}.x").read_text("utf-8")
    with _parameters(changed) as build:
        paths = [str(folder), str(build)]
        ir: str = xls.convert_dslx_to_ir(text, f"{module}.x", module, additional_search_paths=paths)
    return ir


def _clean(text: str, top: str) -> str:
    """Replace FIFOs, shorten names of a design's modules, and remove the linter's pragmas."""
    sizes = {}
    for found in _FIFO.finditer(text):
        bits = _WIDTH.search(found[0])
        sizes[found[1]] = (int(bits[1]) + 1 if bits else 1, int(found[2]))
    text = _FIFO.sub("\n", text)
    for name, (width, depth) in sizes.items():
        text = re.sub(rf"\b{name}\b", f"edgegen_fifo #(.WIDTH({width}), .DEPTH({depth}))", text)
    text = _PROC.sub(lambda found: f"edgegen_{found[1].lower()}{found[2] or ''}", text)
    text = text.replace(f"{top}__", "").replace("materialized_fifo_", "")
    text = _STAGE.sub("edgegen_stage #(.WIDTH(\\1)) ", text)
    for empty in _EMPTY.findall(text):
        text = re.sub(rf"^ *{empty} \w+ \([^;]*\);\n", "", text, flags=re.M)
    return _PRAGMA.sub("", _EMPTY.sub("", text))


def _files(text: str, top: str) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each module's file; that of the top level has the build id."""
    for module in _MODULE.finditer(text):
        build = f" Build {build_id():08x}." if module[1] == CORE else ""
        head = f"// Generated, do not edit.{build} From hls/dslx/{top}.x by: edgegen fpga generate"
        yield f"{module[1]}.v", f"{head}\n{_renumbered(module[0])}"


def _renumbered(module: str) -> str:
    """Number the names of a module from 1, in the order of their first use."""
    numbers: dict[str, int] = {}
    names = {found[0]: found for found in _NUMBERED.finditer(module)}
    new = {
        name: found[1] + str(numbers.setdefault(found[2], len(numbers) + 1))
        for name, found in names.items()
    }
    assert len(set(new.values())) == len(names)
    return _NUMBERED.sub(lambda found: new[found[0]], module)
