"""The shipped Verilog matches its sources, and Verilator reports no warning."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import get_args

import pytest

from edgegen.errors import UsageError
from edgegen.fpga import generate
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.build import Design, build_id, sources
from tests.errors import raises

VERILOG = sources() / "verilog"


def test_every_design_has_a_top_level() -> None:
    assert tuple(generate.TOPS) == get_args(Design)


@pytest.mark.fpga
@pytest.mark.timeout(300)
def test_the_shipped_verilog_matches_the_sources() -> None:
    pytest.importorskip("xls", reason="xls-python has no wheel for this system")
    assert generate.differences(VERILOG) == []


@pytest.mark.parametrize("top", generate.TOPS)
def test_the_build_id_of_the_verilog_is_the_sources(top: str) -> None:
    """Systems without xls-python detect changed sources as well."""
    shipped = (VERILOG / top / f"{generate.CORE}.v").read_text("utf-8")
    head = f"// Generated, do not edit. Build {build_id():08x}. From hls/dslx/{top}.x by: "
    assert shipped.startswith(head)


def test_a_changed_process_changes_its_own_file() -> None:
    """Names are numbered by module, and other numbers stay: bits, states, and modules' names."""
    module = (
        "module edgegen_NAME(\n  input wire clk\n);\n  wire [7:0] add_N0;\n  reg ____state_9;\n"
        "  assign add_N0 = sub_N2 ^ 32'h00f0_0700;\n  edgegen_step_12 step(clk);\nendmodule\n"
    )
    names = (("core", "5"), ("sum", "70"))
    modules = [module.replace("NAME", name).replace("N", number) for name, number in names]
    text = "\n".join(modules)
    files = dict(generate._files(text, "core"))
    assert list(files) == ["edgegen_core.v", "edgegen_sum.v"]
    assert "assign add_1 = sub_2 ^ 32'h00f0_0700;" in files["edgegen_sum.v"]
    assert "edgegen_step_12 step" in files["edgegen_sum.v"]
    assert "reg ____state_9;" in files["edgegen_sum.v"]
    moved = dict(generate._files(text.replace("_70", "_90"), "core"))
    assert moved == files
    changed = dict(generate._files(text.replace("sub_702", "add_700"), "core"))
    assert [name for name in files if files[name] != changed[name]] == ["edgegen_sum.v"]


def test_files_of_deleted_processes_are_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "verilog", lambda top: {"edgegen_core.v": f"// {top}\n"})
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "edgegen_old.v").write_text("")
    changed = [tmp_path / top / "edgegen_core.v" for top in generate.TOPS]
    assert generate.differences(tmp_path) == [
        *changed[:1],
        tmp_path / "core" / "edgegen_old.v",
        *changed[1:],
    ]
    assert generate.generate(tmp_path) == changed
    assert generate.differences(tmp_path) == []


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


@pytest.mark.fpga
@pytest.mark.parametrize(("name", "value"), [("lanes", 24), ("lanes", 64), ("columns", 1)])
def test_parameters_that_the_sources_do_not_have(name: str, value: int) -> None:
    pytest.importorskip("xls", reason="xls-python has no wheel for this system")
    with raises(UsageError, name, value):
        generate.verilog("core", **{name: value})
