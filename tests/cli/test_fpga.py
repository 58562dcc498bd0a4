"""`edgegen fpga` on the command line: figures that add up, and every refusal in full."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from edgegen.cli.main import run
from edgegen.fpga import resources
from edgegen.fpga.cycles import Shape, command_beats, step_queues
from edgegen.fpga.estimate import shape
from edgegen.fpga.resources import Used
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board, names
from edgegen.runtimes.fpga.build import build_id
from tests.tiny_bundle import tiny_bundle

Capture = pytest.CaptureFixture[str]


def estimates(capsys: Capture, *words: str) -> list[dict[str, Any]]:
    assert run(["fpga", "estimate", *words, "-o", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_bytes_and_operations_add_up(capsys: Capture) -> None:
    """Against sums over SmolLM2's shapes, written apart."""
    (found,) = estimates(capsys, "smollm2-135m", "--board", "pynq-z2", "-c", "64")
    linear = 30 * (576 * 960 + 576 * 576 + 3072 * 576 + 576 * 1536)
    head = 49152 * 576
    attention = 30 * 2 * 576 * 64
    assert found["operations_per_token"] == 2 * (linear + head + attention)
    weights = linear * 2 // 8 * 13 // 12 + head
    keys_and_values = (
        30 * 3 * 64 * 64 * (2 + 3) // 2
    )  # keys are read for two queries, values for one
    assert found["bytes_per_token"] == pytest.approx(weights + keys_and_values, rel=0.02)
    assert found["modelled"] is True


def test_it_never_exceeds_ports_or_memory(capsys: Capture) -> None:
    for name in ("smollm2-135m", "smollm2-1.7b", "llama-2-7b"):
        for e in estimates(capsys, name):
            where = next(b for b in map(board, names()) if b.name == e["board"])
            rate = e["bytes_per_token"] * e["tokens_per_second"] / 1e9
            assert rate <= min(where.memory_gbps, e["bandwidth_gbps"]) * 1.0001
            assert e["tokens_per_joule"] == pytest.approx(e["tokens_per_second"] / where.power_w)


def test_every_row_is_read_once_whatever_the_cores(capsys: Capture) -> None:
    _, config, *bits = shape("smollm2-135m")
    one, four = (
        sum(command_beats(c) for q in step_queues(Shape(config, *bits, 64, n)) for c in q) * n
        for n in (1, 4)
    )
    assert one <= four <= 1.06 * one


def test_the_table(capsys: Capture) -> None:
    assert run(["fpga", "estimate", "smollm2-135m", "--board", "kv260"]) == 0
    text = capsys.readouterr()
    title, head, line = text.out.splitlines()
    assert title == "smollm2-135m, 512 tokens in the cache; all figures modelled"
    assert head.split() == ["board", "cores", "MB/token", "cycles", "bound", "token/s", "token/J"]
    assert line.startswith("Kria KV260 250 MHz")


def test_a_bundle_s_own_shape(capsys: Capture, tmp_path: Path) -> None:
    path = tiny_bundle(tmp_path, "llama", "w4a8kv8")
    (found,) = estimates(capsys, str(path), "--board", "kv260")
    assert found["cycles_per_token"] > 0
    (tmp_path / "f").mkdir()
    other = tiny_bundle(tmp_path / "f", "llama", "fp32")
    refused(
        capsys,
        ["estimate", str(other)],
        f"{other} has recipe fp32, which the accelerator does not run",
    )


def refused(capsys: Capture, words: list[str], text: str, code: int = 2) -> None:
    assert run(["fpga", *words]) == code
    assert capsys.readouterr().err == f"Error: {text}\n"


def test_refusals(capsys: Capture, tmp_path: Path) -> None:
    known = ", ".join(names())
    text = f"no board 'kv261'; choose from: {known}, or a .toml file"
    refused(capsys, ["estimate", "smollm2-135m", "--board", "kv261"], text)
    refused(capsys, ["build", "--board", "kv261", "-o", str(tmp_path)], text)
    text = "no bundle 'nothing'; give its folder, or one of: smollm2-135m, smollm2-1.7b, llama-2-7b"
    refused(capsys, ["estimate", "nothing"], text)
    text = "a board without memory holds no model; choose another --board"
    refused(capsys, ["estimate", "smollm2-135m", "--board", "ulx3s"], text)
    text = "Alveo U280 is not built by Vivado's flow for Zynq boards"
    refused(capsys, ["build", "--board", "u280", "-o", str(tmp_path)], text)
    bad = tmp_path / "mine.toml"
    bad.write_text("name = 3")
    assert run(["fpga", "build", "--board", str(bad), "-o", str(tmp_path)]) == 3
    assert "mine.toml: Expected `str`, got `int` - at `$.name`; see" in capsys.readouterr().err


def test_building_writes_what_vivado_reads(capsys: Capture, tmp_path: Path) -> None:
    assert run(["fpga", "build", "--board", "pynq-z2", "-o", str(tmp_path / "z2")]) == 0
    out = capsys.readouterr().out
    assert out == f"vivado -mode batch -source {tmp_path / 'z2' / 'vivado.tcl'}\n"
    found = {path.name for path in (tmp_path / "z2").iterdir()}
    want = {"edgegen_core.v", "edgegen_fifo.v", "edgegen_axi.v", "vivado.tcl"}
    want |= {"settings.tcl", "edgegen.xdc"}
    assert found == want


def test_flashing_checks_the_pair_first(capsys: Capture, tmp_path: Path) -> None:
    bit = tmp_path / "edgegen.bit"
    missing = (
        "{} is missing: PYNQ needs edgegen.bit and edgegen.hwh together; build both again: "
        "edgegen fpga build"
    )
    refused(capsys, ["flash", str(bit), "--dry-run"], missing.format(bit), 3)
    bit.write_bytes(bytes(100))
    refused(capsys, ["flash", str(bit), "--dry-run"], missing.format(bit.with_suffix(".hwh")), 3)
    bit.with_suffix(".hwh").write_text(hwh.write(board("kv260")))
    text = (
        f"{bit} is no bitstream of Vivado's: its header names no part; build it again: edgegen "
        "fpga build"
    )
    refused(capsys, ["flash", str(bit), "--dry-run"], text, 3)


def vivados(part: str, user: int) -> bytes:
    """A .bit file as Vivado begins it."""
    texts = {"a": f"edgegen_wrapper;UserID=0X{user:08X};Version=2022.1", "b": part}
    texts |= {"c": "2026/11/27", "d": "02:00:00"}
    fields = [
        letter.encode() + (len(text) + 1).to_bytes(2, "big") + text.encode() + b"\0"
        for letter, text in texts.items()
    ]
    start = bytes.fromhex("0009 0ff00ff00ff00ff000 0001")
    return start + b"".join(fields) + b"e" + bytes(4) + b"\xff" * 32 + b"\xaa\x99\x55\x66"


@pytest.mark.parametrize(
    ("name", "part"), [("kv260", "xck26-sfvc784-2LV-c"), ("pynq-z2", "7z020clg400")]
)
def test_flashing_checks_part_build_and_board(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, part: str
) -> None:
    bit, words = tmp_path / "edgegen.bit", ["flash", str(tmp_path / "edgegen.bit"), "--dry-run"]
    bit.with_suffix(".hwh").write_text(hwh.write(board(name)))
    plain = part.removeprefix("xc").lower()
    for user, said in (
        (build_id(), f"build {build_id():08x}"),
        (0xFFFFFFFF, "a build that is not told"),
    ):
        bit.write_bytes(vivados(part, user))
        assert run(["fpga", *words]) == 0
        assert capsys.readouterr().out == f"{bit} and its .hwh belong together: {plain}, {said}\n"
    bit.write_bytes(vivados(part, 0x1234))
    text = (
        f"the accelerator is build 00001234, this edgegen drives {build_id():08x}; build and flash "
        "it again: edgegen fpga build"
    )
    refused(capsys, words, text, 1)
    bit.write_bytes(vivados("xczu7ev-ffvc1156-2-e", build_id()))
    device = board(name).part.removeprefix("xc").lower()
    text = (
        f"{bit} is for zu7ev-ffvc1156-2-e, its .hwh for {device}; build both again: edgegen fpga "
        "build"
    )
    refused(capsys, words, text, 3)
    bit.write_bytes(vivados(part, build_id()))
    monkeypatch.setenv("BOARD", {"kv260": "KV260", "pynq-z2": "Pynq-Z2"}[name])
    assert run(["fpga", *words]) == 0
    capsys.readouterr()
    monkeypatch.setenv("BOARD", "ZCU104")
    text = (
        f"{bit} is for {board(name).board_part}, this board is ZCU104; build it for this one: "
        "edgegen fpga build --board"
    )
    refused(capsys, words, text, 4)


def test_flashing_by_cable_checks_the_part(capsys: Capture, tmp_path: Path) -> None:
    bit, ulx3s = tmp_path / "edgegen.bit", ["--board", "ulx3s", "--dry-run"]
    again = "edgegen fpga build --board ulx3s"
    refused(capsys, ["flash", str(bit), *ulx3s], f"{bit} is missing; build it: {again}", 3)
    bit.write_bytes(b"\xff\x00Part: LFE5U-25F-6CABGA381\x00")
    text = f"{bit} is not for LFE5U-85F-6BG381C; build it again: {again}"
    refused(capsys, ["flash", str(bit), *ulx3s], text, 3)
    bit.write_bytes(b"\xff\x00Part: LFE5U-85F-6CABGA381\x00")
    assert run(["fpga", "flash", str(bit), *ulx3s]) == 0
    assert capsys.readouterr().out == f"openFPGALoader -b ulx3s {bit}\n"
    text = "Kria KV260 is configured by pynq on itself; leave --board out"
    refused(capsys, ["flash", str(bit), "--board", "kv260"], text)


def test_options_of_one_engine_are_refused_for_another(capsys: Capture, tmp_path: Path) -> None:
    assert run(["run", str(tmp_path), "--offload", "linears", "-p", "x"]) == 2
    text = "--offload needs --engine fpga or fpga-sim, got --engine auto"
    assert capsys.readouterr().err == f"Error: {text}\n"


STAT = """
=== design hierarchy ===
        +----------Local Count, excluding submodules.
        |
     5120 cells
       10   CARRY4
       32   DSP48E2
      300   FDRE
       20   FDSE
      100   LUT2
      200   LUT6
        4   RAM32M16
        3   RAMB36E2
        2   RAMB18E2
"""


def test_what_yosys_counted_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert resources.count(STAT, "ultrascale") == Used(lut=332, ff=320, dsp=32, bram36=4.0)
    table = tmp_path / "resources.toml"
    table.write_text('build = "0"\n')
    monkeypatch.setattr(resources, "asset", lambda *_: table)
    assert resources.used("ultrascale") is None
    resources.remember({"ultrascale": Used(1, 2, 3, 4.5)}, "yosys 1")
    resources.remember({"zynq7": Used(5, 6, 7, 8.0)}, "yosys 1")
    assert resources.used("alveo") == Used(1, 2, 3, 4.5)
    assert resources.used("zynq7") == Used(5, 6, 7, 8.0)
    assert re.search(r'^build = "[0-9a-f]{8}"$', table.read_text(), re.M)
