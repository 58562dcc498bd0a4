"""The shipped Verilog matches its sources, and Verilator reports no warning."""

from __future__ import annotations

import subprocess

import pytest

from edgegen.fpga import generate
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.build import build_id, sources


@pytest.mark.fpga
def test_the_shipped_verilog_matches_the_sources() -> None:
    pytest.importorskip("xls", reason="xls-python has no wheel for this system")
    shipped = (sources() / "verilog" / f"{generate.CORE}.v").read_text("utf-8")
    assert generate.verilog() == shipped


def test_the_build_id_of_the_verilog_is_the_sources() -> None:
    """Systems without xls-python detect changed sources as well."""
    shipped = (sources() / "verilog" / f"{generate.CORE}.v").read_text("utf-8")
    head = f"// Generated, do not edit. Build {build_id():08x}, from hls/dslx/core.x by: "
    assert shipped.startswith(head)


@pytest.mark.fpga
def test_verilator_reports_no_warning() -> None:
    verilator = simulator.verilator()
    if verilator is None:
        pytest.skip("verilator is not installed")
    # -Wno-style: newer versions count unused wires, which the compiler leaves, as -Wwarn-lint.
    options = ["--lint-only", "-Wall", "-Wno-style"]
    command = [verilator, *options, "--top-module", simulator.TOP]
    command += map(str, simulator.sources())
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)


def test_no_lint_is_waived() -> None:
    assert all("lint_off" not in path.read_text("utf-8") for path in simulator.sources())
