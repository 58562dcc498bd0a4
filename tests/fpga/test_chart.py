"""The chart of a step has every queue, with its length in cycles."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from edgegen.fpga import chart
from edgegen.fpga.chart import Bar, bars, draw
from edgegen.runtimes.fpga.driver import Run
from edgegen.runtimes.fpga.layout import Command, Mode

NS = "{http://www.w3.org/2000/svg}"
QKV, HEAD = (
    Command(Mode.W2, 1, 96, 64, 0x1000, 9, 0, 0),
    Command(Mode.W8, 1, 64, 64, 0x2000, 9, 0, 0),
)
KEYS = Command(Mode.K4, 2, 8, 32, 0x9000, 8, 0, 0)
VALUES = Command(Mode.K4, 2, 32, 32, 0x9800, 2, 0, 0, 32, 16)
NAMES = {0x1000: "layers.0.qkv", 0x2000: "embed"}


def test_queues_are_named_by_the_matrix_that_they_read() -> None:
    runs = [
        Run([QKV], 100, 90),
        Run([KEYS] * 2, 50, 20),
        Run([VALUES], 30, 10),
        Run([HEAD], 20, 20),
    ]
    assert bars(runs, NAMES) == [
        Bar("qkv", 0, 100, 90),
        Bar("keys", 100, 50, 20),
        Bar("values", 150, 30, 10),
        Bar("head", 180, 20, 20),
    ]


def test_the_length_of_a_bar_is_its_cycles() -> None:
    layer = [("qkv", 1000, 900), ("keys", 500, 200)]
    steps, at = [], 0
    for kind, cycles, beats in [*layer, *layer, ("head", 2000, 2000)]:
        steps.append(Bar(kind, at, cycles, beats))
        at += cycles
    svg = ElementTree.fromstring(draw("A < B", steps))
    found = [
        (r.get("fill"), float(r.get("x", 0)), float(r.get("width", 0)))
        for r in svg.iter(f"{NS}rect")
    ]
    whole = chart.WIDTH - chart.LEFT - chart.RIGHT
    for colour, of in ((chart.IDLE, "cycles"), (chart.USED, "beats")):
        mine = [(x, width) for fill, x, width in found if fill == colour][
            1:
        ]  # the legend's is first
        for part, end in ((steps, 5000), (steps[:2], 1500)):
            want = sorted(
                (chart.LEFT + b.start * whole / end, getattr(b, of) * whole / end) for b in part
            )
            got, mine = sorted(mine[: len(part)]), mine[len(part) :]
            assert got == [pytest.approx(pair, abs=0.01) for pair in want]
        assert not mine
    texts = [text.text for text in svg.iter(f"{NS}text")]
    assert "A < B" in texts
    assert "5,000 cycles, simulated; the read port gave a beat in 84.0%" in texts
    assert texts.count("qkv") == 2
    assert texts.count("head") == 1


@pytest.mark.parametrize("end", [7, 95, 1500, 62_000, 3_655_128])
def test_the_axis_has_round_numbers(end: int) -> None:
    ticks = chart._ticks(end)
    assert 4 <= len(ticks) <= 12
    assert ticks[0] == 0
    assert ticks[-1] <= end
