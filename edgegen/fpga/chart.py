"""Chart (SVG) of a step on the accelerator: cycles of each queue, and beats read in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from edgegen.runtimes.fpga.driver import Run

WIDTH, LEFT, RIGHT = 960, 170, 190
"""Pixels of the picture, of the names left of the bars, and of the figures right of them."""
ROW, BAR, HEAD = 24, 14, 84
USED, IDLE, INK, FAINT = "#2b6cb0", "#dd6b20", "#1a202c", "#e2e8f0"


@dataclass(frozen=True)
class Bar:
    """One queue of commands, which begins after `start` cycles of the step."""

    kind: str
    start: int
    cycles: int
    beats: int


def bars(runs: Sequence[Run], matrices: Mapping[int, str], accelerators: int = 1) -> list[Bar]:
    """Return the queues of a step, named by the matrix that each reads.

    Args:
        runs: of the driver.
        matrices: address of each matrix -> its name.
        accelerators: their number; a bar has the mean of their beats.
    """
    steps: list[Bar] = []
    at = 0
    for run in runs:
        first = run.commands[0]
        attention = "values" if first.segments > 1 else "keys"
        kind = matrices.get(first.weights, attention).rpartition(".")[2].replace("embed", "head")
        steps.append(Bar(kind, at, run.cycles, run.beats // accelerators))
        at += run.cycles
    return steps


def draw(title: str, steps: Sequence[Bar]) -> str:
    """Return the SVG: the whole step with a row for each kind of queue, then its first layer.

    The length of a bar is its cycles. Cycles in which no beat was read have another colour.
    """
    end = steps[-1].start + steps[-1].cycles
    beats = sum(bar.beats for bar in steps)
    again = next((i for i, b in enumerate(steps) if i and b.kind == steps[0].kind), len(steps))
    kinds = list(dict.fromkeys(bar.kind for bar in steps))
    one = list(dict.fromkeys(bar.kind for bar in steps[:again]))
    below = HEAD + ROW * len(kinds) + 80
    height = below + ROW * len(one) + 40
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" font-family="sans-serif" font-size="12" fill="{INK}">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
        _text(16, 24, title, size=15),
        _text(16, 42, f"{end:,} cycles, simulated; the read port gave a beat in {beats / end:.1%}"),
        *_legend(),
        *_panel(HEAD, kinds, steps, "fraction"),
        _text(16, below - 24, "Its first layer", size=15),
        *_panel(below, one, steps[:again], "cycles"),
    ]
    return "\n".join([*parts, "</svg>\n"])


def _panel(top: int, kinds: Sequence[str], steps: Sequence[Bar], heading: str) -> list[str]:
    """Draw rows of bars over an axis of cycles, with figures on the right."""
    end = steps[-1].start + steps[-1].cycles
    scale = (WIDTH - LEFT - RIGHT) / end
    bottom = top + ROW * len(kinds)
    parts = [
        _text(WIDTH - 86, top - 6, heading, anchor="end", size=11),
        _text(WIDTH - 16, top - 6, "beats used", anchor="end", size=11),
    ]
    for cycles in _ticks(end):
        x = LEFT + cycles * scale
        parts.append(f'<path d="M{x:.1f} {top}V{bottom + 4}" stroke="{FAINT}"/>')
        parts.append(_text(x, bottom + 18, f"{cycles:,}", anchor="middle", size=11))
    for row, kind in enumerate(kinds):
        mine = [bar for bar in steps if bar.kind == kind]
        cycles, beats = (sum(getattr(bar, of) for bar in mine) for of in ("cycles", "beats"))
        y = top + ROW * row + (ROW - BAR) // 2
        amount = f"{cycles / end:.1%}" if heading == "fraction" else f"{cycles:,}"
        parts.append(_text(LEFT - 12, y + BAR - 3, kind, anchor="end"))
        parts.append(_text(WIDTH - 86, y + BAR - 3, amount, anchor="end"))
        parts.append(_text(WIDTH - 16, y + BAR - 3, f"{beats / cycles:.1%}", anchor="end"))
        for bar in mine:
            x, width = LEFT + bar.start * scale, bar.cycles * scale
            used = width * bar.beats / bar.cycles
            parts.append(_rect(x, y, max(width, 0.8), IDLE))
            parts.append(_rect(x, y, used, USED))
    return parts


def _ticks(end: int) -> range:
    """Return about five round numbers of cycles."""
    step = 10 ** (len(str(end)) - 1)
    for divisor in (1, 2, 5, 10):
        if end * divisor // step >= 4:
            return range(0, end + 1, max(1, step // divisor))
    return range(0, end + 1, step)


def _legend() -> list[str]:
    x = WIDTH - 330
    return [
        _rect(x, 30, BAR, USED),
        _text(x + 20, 41, "a beat was read"),
        _rect(x + 140, 30, BAR, IDLE),
        _text(x + 160, 41, "memory or array waited"),
    ]


def _rect(x: float, y: float, width: float, fill: str) -> str:
    return f'<rect x="{x:.2f}" y="{y}" width="{width:.2f}" height="{BAR}" fill="{fill}"/>'


def _text(x: float, y: float, text: str, *, anchor: str = "start", size: int = 12) -> str:
    return (
        f'<text x="{x:.1f}" y="{y}" text-anchor="{anchor}" font-size="{size}">{escape(text)}</text>'
    )
