"""Proofs, for any number of cycles, of the queues, the handshakes and the use of memory."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from debian_tools import provide

from edgegen._assets import asset
from tests.fpga.proving import ABC, YOWASP, find, holds, holds_by_induction, keeps_offers

HLS = asset("hls", "config.toml").parent
CORE = "\n".join(path.read_text() for path in sorted(HLS.glob("verilog/core_unit/*.v")))
FIFO = (HLS / "shell/edgegen_fifo.v").read_text()
WITHDRAWS = {"edgegen_collect"}
"""A process whose offers are not proved: operations that the queue refuses are not assumed away."""
ARRAY = {path.stem for path in HLS.glob("verilog/core/*.v")}
PROCESSES = [
    pytest.param(name, marks=[] if name in ARRAY else [pytest.mark.slow])
    for name in sorted(set(re.findall(r"^module (\w+)", CORE, re.M)) - {"edgegen_core", *WITHDRAWS})
    if not re.search(r"_\d+$", name)  # further instances of a process
]
CONTROL = {
    "control",
    "queue",
    "distribute",
    "requestreads",
    "requestwrites",
    "sendbeats",
    "confirm",
}
BATCH = "\n".join(path.read_text() for path in sorted(HLS.glob("verilog/core_batch/*.v")))
COLUMNS = ("edgegen_ring", "edgegen_accumulateall", "edgegen_serialize")
"""Processes of the array of several columns that differ from those of one."""
STAGES = ("select", "encode", "multiply", "decode", "reduce", "sum", "scale")
DEEP = FIFO.replace("DEPTH > 32", "DEPTH > 1")

pytestmark = pytest.mark.fpga


@pytest.fixture(scope="module", autouse=True)
def _tools() -> None:
    if not find(YOWASP) or not provide(ABC):
        pytest.skip(f"{YOWASP} or {ABC} is not installed")


def properties(name: str) -> str:
    return (HLS / "formal" / name).read_text()


@pytest.mark.parametrize("depth", [1, 2, 3, 4, 8])
def test_queues(tmp_path: Path, depth: int) -> None:
    capacity = depth if depth == 1 else depth + 1
    files = {"fifo.v": FIFO, "properties.sv": properties("fifo.sv")}
    assert holds(tmp_path, "fifo_properties", files, DEPTH=depth, CAPACITY=capacity)


def test_deep_queues(tmp_path: Path) -> None:
    """The second output register of deep queues, in one that is shallow enough to prove."""
    assert DEEP != FIFO
    files = {"fifo.v": DEEP, "properties.sv": properties("fifo.sv")}
    assert holds(tmp_path, "fifo_properties", files, DEPTH=4, CAPACITY=6)


@pytest.mark.parametrize("process", PROCESSES)
def test_processes_keep_their_offers(tmp_path: Path, process: str) -> None:
    """Words, too, outside the multiplier array, whose adders are too many to compare."""
    words = process.removeprefix("edgegen_") in CONTROL
    offers = keeps_offers(process, CORE, words=words)
    files = {"core.v": CORE, "fifo.v": FIFO, "properties.sv": offers}
    assert holds(tmp_path, "keeps_offers", files)


@pytest.mark.parametrize("process", COLUMNS)
def test_processes_of_several_columns_keep_their_offers(tmp_path: Path, process: str) -> None:
    offers = keeps_offers(process, BATCH, words=False)
    files = {"core.v": BATCH, "fifo.v": FIFO, "properties.sv": offers}
    assert holds(tmp_path, "keeps_offers", files)


@pytest.mark.timeout(600)  # a minute of a core
def test_the_queue_of_several_columns(tmp_path: Path) -> None:
    files = {"core.v": BATCH, "fifo.v": FIFO, "properties.sv": properties("queue.sv")}
    assert holds(tmp_path, "queue_properties", files)


@pytest.mark.timeout(900)  # minutes of a core
@pytest.mark.parametrize(
    ("design", "old", "new"),
    [
        ("core_unit", "", ""),
        pytest.param("core_lite", "", "", marks=pytest.mark.slow),
        pytest.param("core_batch", "", "", marks=pytest.mark.slow),
        ("core_unit", "<= 5'h0f", "<= 5'h10"),  # a credit too many
        (
            "core_unit",
            r"assign stage_selected_valid = (\w+);",
            "assign stage_selected_valid = codes_valid;",
        ),
    ],
)
def test_no_stage_of_the_array_waits(tmp_path: Path, design: str, old: str, new: str) -> None:
    """With faults of the credits, the proof fails."""
    columns = design == "core_batch"
    last = "accumulateall" if columns else "accumulate"
    names = [*STAGES, last]
    paths = [HLS / f"verilog/{design}/edgegen_{name}.v" for name in names]
    select, *others = (path.read_text() for path in paths)
    changed = re.sub(old, new, select) if old else select
    assert (changed != select) == bool(old)
    verilog, text = "\n".join((changed, *others)), properties("credits.sv")
    if columns:
        text = text.replace("edgegen_accumulate ", "edgegen_accumulateall ")
        text = text.replace(".results_", ".finished_rows_")
        text = re.sub(r"\.passed_.*\n", "", text)  # without the special function unit
    widths = re.findall(r"put wire \[(\d+):0\] (?:stage_)?(\w+)_data", verilog)
    bits = {name.replace("finished_rows", "results").upper(): int(h) + 1 for h, name in widths}
    files = {
        "core.v": verilog,
        "stage.v": (HLS / "shell/edgegen_stage.v").read_text(),
        "properties.sv": text,
    }
    registers = {"select/w:____state_0": 5, f"{last}/w:*_already_done_reg": 1}
    proved = holds_by_induction(tmp_path, "credits_properties", files, registers, **bits)
    assert proved != bool(old)


@pytest.mark.timeout(600)  # a minute of a core
@pytest.mark.parametrize(
    ("file", "top"),
    [
        ("memory.sv", "request_reads_properties"),
        ("memory.sv", "request_writes_properties"),
        ("memory.sv", "send_beats_properties"),
        ("queue.sv", "queue_properties"),
    ],
)
def test_memory(tmp_path: Path, file: str, top: str) -> None:
    """Bursts cross no boundary and are not too many, and WLAST is right; commands start once."""
    files = {"core.v": CORE, "fifo.v": FIFO, "properties.sv": properties(file)}
    assert holds(tmp_path, top, files)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("write_next == read_at)", "1'b0)"),  # full is never seen
        ("(next ? not_empty : valid)", "not_empty"),  # the last word is withdrawn
        ("memory[write_at] <= push_data", "memory[read_at] <= push_data"),
        ("if (fetch) read_at <= read_next", "if (fetch || push) read_at <= read_next"),
    ],
)
def test_a_faulty_queue_is_refuted(tmp_path: Path, old: str, new: str) -> None:
    assert old in FIFO
    files = {"fifo.v": FIFO.replace(old, new), "properties.sv": properties("fifo.sv")}
    assert not holds(tmp_path, "fifo_properties", files, DEPTH=4, CAPACITY=5)


@pytest.mark.parametrize(
    ("top", "old", "new"),
    [
        ("request_reads_properties", r"lit_64_squeezed = 7'h40", "lit_64_squeezed = 7'h41"),
        ("request_reads_properties", r"____state_12\[7:3\]", "____state_12[7:4]"),
        ("send_beats_properties", r"= \{data, \w+\}", "= {data, 1'b1}"),
    ],
)
def test_a_faulty_process_is_refuted(tmp_path: Path, top: str, old: str, new: str) -> None:
    module = "edgegen_" + top.removesuffix("_properties").replace("_", "")
    start = CORE.index(f"module {module}(")
    body = CORE[start : CORE.index("endmodule", start)]
    changed = re.sub(old, new, body)
    assert changed != body
    core = CORE.replace(body, changed)
    files = {"core.v": core, "fifo.v": FIFO, "properties.sv": properties("memory.sv")}
    assert not holds(tmp_path, top, files)


def test_a_withdrawn_offer_is_refuted(tmp_path: Path) -> None:
    old = re.search(r"assign m_ar_valid = (\w+);\n  assign routes_data", CORE)
    assert old is not None
    changed = old[0].replace(old[1], f"{old[1]} & ~routes_ready")
    files = {
        "core.v": CORE.replace(old[0], changed),
        "fifo.v": FIFO,
        "properties.sv": keeps_offers("edgegen_requestreads", CORE, words=True),
    }
    assert not holds(tmp_path, "keeps_offers", files)
