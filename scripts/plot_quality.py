"""Draw docs/images/quality.svg: bits and perplexity of edgegen's recipes and of other formats.

    python scripts/plot_quality.py

The figures come from the tables of docs/results/quantization.md. Needs matplotlib.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DOCS = Path(__file__).resolve().parent.parent / "docs"
SOURCE = DOCS / "results" / "quantization.md"
TARGET = DOCS / "images" / "quality.svg"
NUMBER = re.compile(r"\d+(\.\d+)?")
LEFT = ("w4a8kv8-trellis", "w3a8kv8-trellis", "ik_llama.cpp IQ2_KT", "mergequant-w4a8", "w8a8")
ABOVE = ("npu-int4", "NNCF int4, groups of 64", "IQ2_M", "Q4_0")
BELOW = ("w4a8kv8",)
RAISED = ("w2a8kv4-trellis",)
"""Points whose labels do not go to their right, where their neighbours are."""
MATRIX = ", imatrix"
"""At the end of the names of llama.cpp's formats with an importance matrix."""


class Point(NamedTuple):
    """One format: stored bits per block weight, and perplexity divided by the float model's."""

    name: str
    bits: float
    ratio: float


def tables(page: str) -> Iterator[list[dict[str, str]]]:
    """Yield the Markdown tables of a page as rows by column title."""
    for block in re.findall(r"(?:^\|.*\n)+", page, re.M):
        head, _, *rows = [
            [cell.strip() for cell in line.strip().split("|")[1:-1]] for line in block.splitlines()
        ]
        yield [dict(zip(head, row, strict=False)) for row in rows]


def points(page: str) -> tuple[list[Point], list[Point], list[Point]]:
    """Return (edgegen's recipes, others' formats, those with a matrix) whose bits are a number.

    A row without a name is another engine's measurement of the recipe above it and is left out.
    """
    own, other, calibrated = list[Point](), list[Point](), list[Point]()
    for table in tables(page):
        for row in table:
            name = row.get("recipe", row.get("format", "")).replace("`", "")
            bits = row.get("bits per block weight", "")
            if not name or not NUMBER.fullmatch(bits) or name == "edgegen w4a8kv8":
                continue
            chosen = own if "recipe" in row else other
            if name.endswith(MATRIX):
                chosen, name = calibrated, name.removeprefix("llama.cpp ").removesuffix(MATRIX)
            chosen.append(Point(name, float(bits), float(row["ratio"])))
    return own, other, calibrated


def merged(group: list[Point]) -> list[Point]:
    """Return the points with one label for all that share a place, without remarks in brackets."""
    names: dict[tuple[float, float], list[str]] = {}
    for name, *place in group:
        short = name.split(" (")[0].replace(", symmetric", "").replace(", 8-bit embedding", "")
        names.setdefault((place[0], place[1]), []).append(short)
    return [Point(", ".join(shared), *place) for place, shared in names.items()]


def draw(target: Path) -> None:
    """Write the picture, with the same bytes each time."""
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams.update({"svg.hashsalt": "edgegen", "svg.fonttype": "none", "font.size": 9})
    groups = points(SOURCE.read_text("utf-8"))
    kinds = ("edgegen", "other tools", "llama.cpp with an importance matrix")
    figure, axes = plt.subplots(figsize=(8, 5.5), layout="constrained")
    for group, marker, label in zip(groups, "os^", kinds, strict=True):
        axes.scatter([p.bits for p in group], [p.ratio for p in group], marker=marker, label=label)
        for name, bits, ratio in merged(group):
            offset, side = ((-5, -2), "right") if name.startswith(LEFT) else ((5, -2), "left")
            if name in RAISED:
                offset = 5, 2
            elif name in ABOVE + BELOW:
                offset, side = (0, 5 if name in ABOVE else -11), "center"
            place = (bits, ratio), offset
            axes.annotate(name, *place, textcoords="offset points", ha=side, fontsize=7)
    axes.axhline(1, color="grey", linewidth=0.8)
    axes.set(
        xlabel="bits per block weight, scales and zero points included",
        ylabel="perplexity / float model's",
        yscale="log",
        xlim=(2, 9.5),
        title="SmolLM2-135M-Instruct on a held-out novel",
    )
    axes.set_yticks([1, 1.2, 1.5, 2, 3], ["1", "1.2", "1.5", "2", "3"], minor=False)
    axes.minorticks_off()
    axes.legend(loc="upper right")
    figure.savefig(target, metadata={"Date": None})


if __name__ == "__main__":
    draw(TARGET)
    print(TARGET, file=sys.stderr)
