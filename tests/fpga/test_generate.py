"""The shipped Verilog matches its sources, and Verilator reports no warning."""

from __future__ import annotations

import subprocess
from typing import get_args

import pytest

from edgegen.fpga import generate
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.build import Design, build_id, sources


def test_every_design_has_a_top_level() -> None:
    assert tuple(generate.TOPS) == get_args(Design)


@pytest.mark.fpga
@pytest.mark.parametrize("top", generate.TOPS)
def test_the_shipped_verilog_matches_the_sources(top: str) -> None:
    pytest.importorskip("xls", reason="xls-python has no wheel for this system")
    shipped = (sources() / "verilog" / f"edgegen_{top}.v").read_text("utf-8")
    assert generate.verilog(top) == shipped


@pytest.mark.parametrize("top", generate.TOPS)
def test_the_build_id_of_the_verilog_is_the_sources(top: str) -> None:
    """Systems without xls-python detect changed sources as well."""
    shipped = (sources() / "verilog" / f"edgegen_{top}.v").read_text("utf-8")
    head = f"// Generated, do not edit. Build {build_id():08x}, from hls/dslx/{top}.x by: "
    assert shipped.startswith(head)


@pytest.mark.fpga
@pytest.mark.parametrize("design", get_args(Design))
def test_verilator_reports_no_warning(design: Design) -> None:
    verilator = simulator.verilator()
    if verilator is None:
        pytest.skip("verilator is not installed")
    # -Wno-style: newer versions count unused wires, which the compiler leaves, as -Wwarn-lint.
    options = ["--lint-only", "-Wall", "-Wno-style"]
    command = [verilator, *options, "--top-module", simulator.TOP]
    command += map(str, simulator.sources(design))
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)


def test_no_lint_is_waived() -> None:
    paths = {path for design in get_args(Design) for path in simulator.sources(design)}
    assert all("lint_off" not in path.read_text("utf-8") for path in paths)
