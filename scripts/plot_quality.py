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
LEFT = ("npu-int4", "w4a8kv8-trellis", "NNCF", "llama.cpp Q2_K", "w8a8")
"""Points whose labels go to their left, away from their neighbours."""


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


def points(page: str) -> tuple[list[Point], list[Point]]:
    """Return (edgegen's recipes, other tools' formats) whose bits are a number.

    A row without a name is another engine's measurement of the recipe above it and is left out.
    """
    own, other = list[Point](), list[Point]()
    for table in tables(page):
        for row in table:
            name = row.get("recipe", row.get("format", "")).replace("`", "")
            bits = row.get("bits per block weight", "")
            if not name or not NUMBER.fullmatch(bits) or name == "edgegen w4a8kv8":
                continue
            chosen = own if "recipe" in row else other
            chosen.append(Point(name, float(bits), float(row["ratio"])))
    return own, other


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
    own, other = points(SOURCE.read_text("utf-8"))
    figure, axes = plt.subplots(figsize=(8, 5.5), layout="constrained")
    for group, marker, label in ((own, "o", "edgegen"), (other, "s", "other tools")):
        axes.scatter([p.bits for p in group], [p.ratio for p in group], marker=marker, label=label)
        for name, bits, ratio in merged(group):
            left = name.startswith(LEFT)
            axes.annotate(
                name,
                (bits, ratio),
                (-5 if left else 5, -2),
                textcoords="offset points",
                ha="right" if left else "left",
                fontsize=7,
            )
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
