"""`edgegen fpga` on the command line: its figures, boards of other packages, and its errors."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from edgegen._assets import asset
from edgegen.cli.main import run
from edgegen.exporter.api import export
from edgegen.fpga import flash, resources
from edgegen.fpga.cycles import Shape, step_beats
from edgegen.fpga.estimate import shape
from edgegen.fpga.resources import Used
from edgegen.runtimes.fpga import driver, hwh, simulator
from edgegen.runtimes.fpga.boards import FAMILIES, board, names
from tests.errors import check_text
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES as MODELS
from tests.tiny_bundle import tiny_bundle
from tests.toys import run_cli, write_distribution

Capture = pytest.CaptureFixture[str]


def estimates(capsys: Capture, *words: str) -> list[dict[str, Any]]:
    assert run(["fpga", "estimate", *words, "-o", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_bytes_and_operations_add_up(capsys: Capture) -> None:
    """Compare with sums over SmolLM2's shapes, written independently."""
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


def test_estimates_never_exceed_ports_or_memory(capsys: Capture) -> None:
    for name in ("smollm2-135m", "smollm2-1.7b", "llama-2-7b"):
        for e in estimates(capsys, name):
            where = next(b for b in map(board, names()) if b.name == e["board"])
            rate = e["bytes_per_token"] * e["tokens_per_second"] / 1e9
            assert rate <= min(where.memory_gbps, e["bandwidth_gbps"]) * 1.0001
            assert e["tokens_per_joule"] == pytest.approx(e["tokens_per_second"] / where.power_w)


def test_the_hosts_part_is_in_every_rate(capsys: Capture) -> None:
    """Its terms add up, and grow with what they count."""
    short, long = (
        estimates(capsys, "smollm2-135m", "--board", "kv260", "-c", length)[0]
        for length in ("64", "1024")
    )
    for e in (short, long):
        assert e["host_ms"] == pytest.approx(sum(e["host_terms"].values()))
        step = e["accelerator_ms"] + e["host_ms"]
        assert e["tokens_per_second"] == pytest.approx(1000 / step)
        assert e["accelerator_ms"] == pytest.approx(e["cycles_per_token"] / 250e3, rel=1e-4)
    assert long["host_terms"]["softmax"] == pytest.approx(16 * short["host_terms"]["softmax"])
    # 181 queues of 3650 instructions at 1333 MHz and 2 microseconds, and 1 for each of three
    # further accelerators
    queues = 181 * (3650 / 1333e3 + 0.005)
    assert short["host_terms"]["queues"] == long["host_terms"]["queues"] == pytest.approx(queues)
    # 3.1 instructions for a sum of each row, each score and each dimension of each head
    sums = 30 * (960 + 576 + 3072 + 576) + 49152 + 30 * 9 * (64 + 64)
    assert short["host_terms"]["rescale"] == pytest.approx(3.1 * sums / 1333e3)


def test_one_accelerator(capsys: Capture) -> None:
    words = ("smollm2-135m", "--board", "kv260")
    (all_four,) = estimates(capsys, *words)
    (one,) = estimates(capsys, *words, "--accelerators", "1")
    (more,) = estimates(capsys, *words, "--accelerators", "9")
    assert (one["cores"], all_four["cores"], more) == (1, 4, all_four)
    extra = all_four["host_ms"] - one["host_ms"]
    assert extra == pytest.approx(181 * 3 * 0.001)  # a microsecond for each further one's queue
    assert one["round_trips"] == all_four["round_trips"] == 181
    assert 3.7 < one["accelerator_ms"] / all_four["accelerator_ms"] <= 4


def test_whole_tokens(capsys: Capture) -> None:
    """The terms add up; accelerators are started once for a token."""
    words = ("smollm2-135m", "--board", "kv260", "--whole-tokens", "-c", "64")
    (four,) = estimates(capsys, *words)
    (one,) = estimates(capsys, *words, "--accelerators", "1")
    (host,) = estimates(capsys, *words[:3], "-c", "64", "--accelerators", "1")
    for e in (one, four):
        terms = e["accelerator_terms"]
        assert e["accelerator_ms"] == pytest.approx(sum(terms.values()))
        assert e["host_ms"] == pytest.approx(sum(e["host_terms"].values()))
        rate = 1000 / (e["accelerator_ms"] + e["host_ms"])
        assert e["tokens_per_second"] == pytest.approx(rate)
        assert {"array", "unit multiply", "instructions", "memory bandwidth"} < terms.keys()
    assert [e["round_trips"] for e in (one, four, host)] == [1, 1, 181]
    assert one["accelerator_terms"]["array"] == pytest.approx(host["accelerator_ms"], rel=0.02)
    assert four["cores"] == 4  # as many as its LUTs allow
    assert 3.5 < one["accelerator_terms"]["array"] / four["accelerator_terms"]["array"] <= 4
    assert one["used"]["lut"] > host["used"]["lut"]


def test_a_board_with_whole_tokens_alone(capsys: Capture) -> None:
    """Its serial line would be too slow for the sums of each product."""
    words = ("smollm2-135m", "--board", "ecpix5")
    (found,) = estimates(capsys, *words)
    assert found["whole_tokens"] and found["round_trips"] == 1
    assert found == estimates(capsys, *words, "--whole-tokens")[0]
    check_error(capsys, ["estimate", *words, "--tokens=2"], "--whole-tokens", "--tokens")
    boards = [e["board"] for e in estimates(capsys, "smollm2-135m", "--tokens", "2")]
    assert found["board"] not in boards and len(boards) > 3


def test_steps_of_several_tokens(capsys: Capture) -> None:
    """8 tokens take 4 passes over the weights, or little more than one."""
    words = ("smollm2-135m", "--board", "kv260", "--accelerators", "1", "-c", "12")
    (one,) = estimates(capsys, *words)
    (pairs,) = estimates(capsys, *words, "--tokens", "8")
    (batch,) = estimates(capsys, *words, "--tokens", "8", "--batch")
    (alone,) = estimates(capsys, *words, "--batch")
    assert [e["tokens"] for e in (one, pairs, batch)] == [1, 8, 8]
    assert 3.9 < pairs["accelerator_ms"] / one["accelerator_ms"] < 4.2
    assert 1 < batch["accelerator_ms"] / alone["accelerator_ms"] < 1.05
    assert alone["accelerator_ms"] < one["accelerator_ms"]  # keys and values are read once
    assert batch["cycles_per_token"] * 8 == pytest.approx(batch["accelerator_ms"] * 250e3, rel=1e-4)
    host, eight = one["host_terms"], batch["host_terms"]
    for term in host.keys() - {"queues", "driver"}:  # once for all
        assert eight[term] == pytest.approx(8 * host[term], rel=0.01)
    assert (eight["queues"], eight["driver"]) == (host["queues"], host["driver"])
    for word in ("--batch", "--tokens=2"):
        words = ("estimate", "smollm2-135m", "--whole-tokens", word)
        check_error(capsys, [*words], "--whole-tokens", "--tokens", "--batch")


def test_a_design_for_8_tokens(capsys: Capture, tmp_path: Path) -> None:
    for name in ("kv260", "u280"):
        folder = tmp_path / name
        assert run(["fpga", "build", "--board", name, "--batch", "-o", str(folder)]) == 0
        assert (folder / "edgegen_accumulateall.v").is_file()
    capsys.readouterr()
    words = ["build", "-o", str(tmp_path / "x"), "--batch", "--board"]
    check_error(capsys, [*words, "ulx3s"], "--batch", "ULX3S")
    check_error(capsys, [*words, "kv260", "--whole-tokens"], "--whole-tokens", "--batch")


def test_less_bandwidth_is_a_term(capsys: Capture, tmp_path: Path) -> None:
    text = asset("fpga", "boards", "kv260.toml").read_text("utf-8")
    path = tmp_path / "slow.toml"
    path.write_text(text.replace("memory_gbps = 19.2", "memory_gbps = 2.0"), "utf-8")
    words = ("smollm2-135m", "--whole-tokens", "--accelerators", "1", "--board")
    fast, slow = (
        estimates(capsys, *words, b)[0]["accelerator_terms"] for b in ("kv260", str(path))
    )
    assert fast["memory bandwidth"] == 0
    assert slow["memory bandwidth"] > 0.9 * slow["array"]
    assert slow.keys() == fast.keys()


def test_whole_tokens_of_a_model_with_windows(capsys: Capture, tmp_path: Path) -> None:
    path = tiny_bundle(tmp_path / "window", "gemma3", "w4a8kv8")
    check_error(capsys, ["estimate", str(path), "--whole-tokens"], "attention windows")


def test_every_row_is_read_once_with_any_number_of_cores(capsys: Capture) -> None:
    _, config, *bits = shape("smollm2-135m")
    one, four = (step_beats(Shape(config, *bits, 64, n)) for n in (1, 4))
    assert one <= four <= 1.02 * one  # inputs and commands are read once more for each


def test_the_table(capsys: Capture) -> None:
    assert run(["fpga", "estimate", "smollm2-135m", "--board", "kv260"]) == 0
    text = capsys.readouterr()
    title, head, line = text.out.splitlines()
    assert title == "smollm2-135m, 512 tokens in the cache; all figures modelled"
    names = "board cores MB/token cycles bound FPGA ms host ms token/s"
    assert head.split() == names.split()
    assert line.startswith("Kria KV260 250 MHz")
    *_, accelerator, host, rate = map(float, line.split()[-3:])
    assert 1000 / (accelerator + host) == pytest.approx(rate, rel=0.02)


def test_shape_of_a_bundle(capsys: Capture, tmp_path: Path) -> None:
    path = tiny_bundle(tmp_path, "llama", "w4a8kv8")
    (found,) = estimates(capsys, str(path), "--board", "kv260")
    assert found["cycles_per_token"] > 0
    (tmp_path / "f").mkdir()
    other = tiny_bundle(tmp_path / "f", "llama", "fp32")
    check_error(capsys, ["estimate", str(other)], other, "fp32")


def test_a_model_that_the_accelerator_lacks(capsys: Capture, tmp_path: Path) -> None:
    source = family.write_folder(tmp_path / "hf", MODELS["lfm2"])
    path = export(source, tmp_path / "b", "w4a8kv8", context=64, check=False).path
    capsys.readouterr()
    check_error(capsys, ["estimate", str(path)], path, "short_conv", "different layers")


def test_a_chart_needs_queues_of_the_host(capsys: Capture) -> None:
    words = ["simulate", "x", "-p", "a", "--whole-tokens", "--chart", "c.svg"]
    check_error(capsys, words, "--chart", "--whole-tokens")


def test_the_chart_of_a_folder_that_does_not_exist(capsys: Capture, tmp_path: Path) -> None:
    """Before the simulation, which takes minutes."""
    words = ["simulate", "x", "-p", "a", "--chart", str(tmp_path / "there" / "c.svg")]
    check_error(capsys, words, "there")


def check_error(capsys: Capture, words: list[str], *values: object, code: int = 2) -> None:
    """Run a command that fails with this exit code, and compare its error with the snapshot."""
    assert run(["fpga", *words]) == code
    text = capsys.readouterr().err
    assert text.startswith("Error: ")
    check_text(text, *values)


def test_unknown_board(capsys: Capture, tmp_path: Path) -> None:
    for words in (["estimate", "smollm2-135m"], ["build", "-o", str(tmp_path)]):
        check_error(capsys, [*words, "--board", "kv261"], "'kv261'", *names())


def test_missing_board_file(capsys: Capture, tmp_path: Path) -> None:
    path = str(tmp_path / "lost.toml")
    check_error(capsys, ["estimate", "smollm2-135m", "--board", path], "lost.toml")


def test_unknown_model(capsys: Capture) -> None:
    check_error(capsys, ["estimate", "nothing"], "'nothing'", "smollm2-135m", "llama-2-7b")


def test_board_without_memory(capsys: Capture) -> None:
    check_error(capsys, ["estimate", "smollm2-135m", "--board", "ulx3s"], "memory")


def test_board_that_no_tool_builds_for(capsys: Capture, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    text = asset("fpga", "boards", "ulx3s.toml").read_text("utf-8")
    mine.write_text(text.partition("[open_flow]")[0], "utf-8")
    check_error(capsys, ["build", "--board", str(mine), "-o", str(tmp_path)], "Zynq", "ULX3S")


def test_build_writes_the_files_for_an_alveo_card(capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "u280"
    assert run(["fpga", "build", "--board", "u280", "-o", str(folder)]) == 0
    package, link = capsys.readouterr().out.splitlines()
    assert package == f"vivado -mode batch -source {folder / 'package.tcl'}"
    assert link.startswith(f"v++ --link --target hw --config {folder / 'link.cfg'}")
    found = {path.name for path in folder.iterdir()}
    verilog = {path.name for path in simulator.sources()}
    assert found == verilog | {
        "edgegen_kernel.v",
        "package.tcl",
        "settings.tcl",
        "kernel.xml",
        "link.cfg",
    }


def test_invalid_board_file(capsys: Capture, tmp_path: Path) -> None:
    bad = tmp_path / "mine.toml"
    bad.write_text("name = 3")
    words = ["build", "--board", str(bad), "-o", str(tmp_path)]
    check_error(capsys, words, "mine.toml", "Expected `str`, got `int` - at `$.name`", code=3)


def test_board_file_with_impossible_sizes(capsys: Capture, tmp_path: Path) -> None:
    source = asset("fpga", "boards", "kv260.toml").read_text("utf-8")
    bad = tmp_path / "mine.toml"
    bad.write_text(source.replace("250.0", "0.0").replace("port_bits = 128", "port_bits = 0"))
    for words in (["build", "-o", str(tmp_path)], ["estimate", "smollm2-135m"]):
        named = [*words, "--board", str(bad)]
        check_error(capsys, named, "clock_mhz = 0.0", "port_bits = 0", code=3)


def test_board_of_another_package(tmp_path: Path) -> None:
    """An entry point adds a board, which the command line finds by name and lists with its own."""
    source = asset("fpga", "boards", "kv260.toml").read_text("utf-8")
    file = tmp_path / "toy.toml"
    file.write_text(source.replace("Kria KV260", "Toy board").replace("250.0", "125.0"), "utf-8")
    site = write_distribution(
        tmp_path / "site",
        "toy-board",
        {"toy_board": f"BOARD = {str(file)!r}"},
        {"edgegen.boards": {"toy": "toy_board:BOARD"}},
    )
    done = run_cli(site, "fpga", "estimate", "smollm2-135m", "--board", "toy", "-o", "json")
    assert done.returncode == 0, done.stderr
    (estimate,) = json.loads(done.stdout)
    assert (estimate["board"], estimate["clock_mhz"]) == ("Toy board", 125.0)
    done = run_cli(site, "fpga", "estimate", "smollm2-135m", "--board", "toys")
    assert done.returncode == 2
    check_text(done.stderr, "'toys'", "did you mean toy?")
    done = run_cli(site, "fpga", "build", "--board", "toy", "-o", tmp_path / "build")
    assert done.returncode == 0, done.stderr
    assert "-period 8.000" in (tmp_path / "build" / "edgegen.xdc").read_text("utf-8")


def test_whole_tokens_need_a_zynq_board(capsys: Capture, tmp_path: Path) -> None:
    words = ["build", "--board", "ulx3s", "--whole-tokens", "-o", str(tmp_path)]
    check_error(capsys, words, "--whole-tokens", "ULX3S")


def test_build_writes_the_files_for_vivado(capsys: Capture, tmp_path: Path) -> None:
    assert run(["fpga", "build", "--board", "pynq-z2", "-o", str(tmp_path / "z2")]) == 0
    out = capsys.readouterr().out
    assert out == f"vivado -mode batch -source {tmp_path / 'z2' / 'vivado.tcl'}\n"
    found = {path.name for path in (tmp_path / "z2").iterdir()}
    want = {path.name for path in simulator.sources()}
    want |= {f"edgegen_{part}.v" for part in ("registers", "narrow", "cores")}
    want |= {"edgegen_zynq7.v", "vivado.tcl", "settings.tcl", "edgegen.xdc", "edgegen.hwh"}
    want |= {"openxc7.sh", "settings.sh"}
    assert found == want


def test_flashing_checks_the_pair_first(capsys: Capture, tmp_path: Path) -> None:
    bit = tmp_path / "edgegen.bit"
    words = ["flash", str(bit), "--dry-run"]
    check_error(capsys, words, f"{bit} is missing", code=3)
    bit.write_bytes(bytes(100))
    check_error(capsys, words, f"{bit.with_suffix('.hwh')} is missing", code=3)
    bit.with_suffix(".hwh").write_text(hwh.write(board("kv260")))
    check_error(capsys, words, bit, "header", code=3)


def vivado_header(part: str, user: int) -> bytes:
    """Return the header of a .bit file as Vivado writes it."""
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
    monkeypatch.setattr(flash, "build_id", lambda: 0xABCD)
    monkeypatch.setattr(driver, "build_id", lambda: 0xABCD)
    for user, build in ((0xABCD, "build 0000abcd"), (0xFFFFFFFF, "unknown build")):
        bit.write_bytes(vivado_header(part, user))
        assert run(["fpga", *words]) == 0
        assert capsys.readouterr().out == f"{bit} and its .hwh match: {plain}, {build}\n"
    bit.write_bytes(vivado_header(part, 0x1234))
    check_error(capsys, words, "00001234", "0000abcd", code=1)
    bit.write_bytes(vivado_header("xczu7ev-ffvc1156-2-e", 0xABCD))
    device = board(name).part.removeprefix("xc").lower()
    check_error(capsys, words, bit, "zu7ev-ffvc1156-2-e", device, code=3)
    bit.write_bytes(vivado_header(part, 0xABCD))
    monkeypatch.setenv("BOARD", {"kv260": "KV260", "pynq-z2": "Pynq-Z2"}[name])
    assert run(["fpga", *words]) == 0
    capsys.readouterr()
    monkeypatch.setenv("BOARD", "ZCU104")
    check_error(capsys, words, board(name).board_part, "ZCU104", code=4)


def test_flashing_by_cable_checks_the_part(capsys: Capture, tmp_path: Path) -> None:
    bit, ulx3s = tmp_path / "edgegen.bit", ["--board", "ulx3s", "--dry-run"]
    check_error(capsys, ["flash", str(bit), *ulx3s], f"{bit} is missing", code=3)
    bit.write_bytes(b"\xff\x00Part: LFE5U-25F-6CABGA381\x00")
    check_error(capsys, ["flash", str(bit), *ulx3s], bit, "LFE5U-85F-6BG381C", code=3)
    bit.write_bytes(b"\xff\x00Part: LFE5U-85F-6CABGA381\x00")
    assert run(["fpga", "flash", str(bit), *ulx3s]) == 0
    assert capsys.readouterr().out == f"openFPGALoader -b ulx3s {bit}\n"
    check_error(capsys, ["flash", str(bit), "--board", "kv260"], "Kria KV260", "--board")


def test_options_of_one_engine_are_refused_for_another(capsys: Capture, tmp_path: Path) -> None:
    assert run(["run", str(tmp_path), "--offload", "linears", "-p", "x"]) == 2
    text = "--offload needs --engine fpga or fpga-sim, got --engine auto"
    assert capsys.readouterr().err == f"Error: {text}\n"


def test_an_option_of_one_engine_alone_chooses_it(capsys: Capture, tmp_path: Path) -> None:
    command = ["run", str(tmp_path), "--ep", "webgpu", "-p", "x"]
    assert run([*command, "--offload", "linears"]) == 2
    text = "--offload needs --engine fpga or fpga-sim, got --engine onnxruntime"
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


def test_counts_of_yosys_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    zynq7, ultrascale, alveo = (FAMILIES[name] for name in ("zynq7", "ultrascale", "alveo"))
    assert resources.count(STAT, ultrascale) == Used(lut=332, ff=320, dsp=32, bram36=4.0)
    table = tmp_path / "resources.toml"
    table.write_text('build = "0"\n')
    monkeypatch.setattr(resources, "asset", lambda *_: table)
    assert resources.used(ultrascale) is None
    resources.store({ultrascale: Used(1, 2, 3, 4.5)}, "yosys 1")
    resources.store({zynq7: Used(5, 6, 7, 8.0)}, "yosys 1")
    assert resources.used(alveo) == Used(1, 2, 3, 4.5)
    assert resources.used(zynq7) == Used(5, 6, 7, 8.0)
    assert re.search(r'^build = "[0-9a-f]{8}"$', table.read_text(), re.M)
