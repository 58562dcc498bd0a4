"""The ladder: quality and cost of several recipes for one model, in one table.

Each recipe is exported in a process of its own, to measure its time and peak memory. All bundles
are then scored together on one text against the float model, which runs once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from edgegen._structs import msgspec
from edgegen._types import Progress
from edgegen.bench.evaluate import evaluate_all
from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.manifest import NAME, size_text
from edgegen.errors import CheckFailed
from edgegen.models import open_checkpoint
from edgegen.models.files import read_text_file
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import gated, load_model

_COST = "cost.json"
_STDERR = 2


class ExportCost(msgspec.Struct, frozen=True):
    """Time and memory of one export."""

    seconds: float
    cpu_s: float | None
    """CPU time of all cores, which other load on the machine does not change."""
    peak_mb: float | None
    """Peak memory in MiB; None if the system does not report it."""
    passed: bool
    """Whether the bundle passed its gate."""


class Rung(msgspec.Struct, frozen=True):
    """One recipe on one engine."""

    recipe: str
    engine: str
    perplexity: float
    ratio: float
    """Perplexity divided by the float model's."""
    top1_agreement: float
    kl: float
    """KL(float || bundle), nats a position."""
    linear_bits: float
    """Bits per weight of the blocks' matrices, as stored."""
    all_bits: float
    bundle_bytes: int
    export_s: float
    export_cpu_s: float | None
    """CPU time of all cores; None, as the peak, if the system does not report it."""
    export_peak_mb: float | None
    gate_passed: bool


class LadderRecord(msgspec.Struct, frozen=True):
    """Record that `edgegen eval --ladder -o json` prints."""

    source: str
    text: str
    context: int
    tokens: int
    """Scored positions."""
    reference_perplexity: float
    rungs: list[Rung]


@dataclass(frozen=True)
class LadderOptions:
    """Recipes of a ladder, and how the bundles are scored."""

    recipes: Sequence[str]
    context: int = 512
    threads: int | None = None


def climb(
    source: str,
    text: Path,
    folder: Path,
    options: LadderOptions,
    progress: Progress | None = None,
) -> LadderRecord:
    """Export `source` by each recipe into `folder`, and score the bundles on `text`.

    Bundles that an earlier call left in `folder` are reused.

    Raises:
        CheckFailed: an export failed other than at its gate.
        InputError: the text cannot be read.
    """
    progress = progress or (lambda *_: None)
    content, recipes = read_text_file(text), options.recipes
    exported: list[tuple[Bundle, ExportCost]] = []
    for i, recipe in enumerate(recipes):
        progress(f"Exporting {recipe}", i, len(recipes))
        exported.append(_exported(source, recipe, folder))
    runs = [(b, cost, engine.name) for b, cost in exported for engine in gated(b.manifest)]
    models = [load_model(bundle, engine, threads=options.threads) for bundle, _, engine in runs]
    scores = evaluate_all(
        models,
        Tokenizer.from_folder(exported[0][0].path),
        content,
        context=options.context,
        reference=open_checkpoint(source),
        progress=progress,
    )
    rungs = [
        Rung(
            recipe=bundle.manifest.recipe,
            engine=engine,
            perplexity=score.perplexity,
            ratio=score.ratio,
            top1_agreement=score.top1_agreement,
            kl=score.kl,
            linear_bits=bundle.manifest.bits_per_weight.linear,
            all_bits=bundle.manifest.bits_per_weight.all,
            bundle_bytes=bundle.manifest.total_bytes,
            export_s=cost.seconds,
            export_cpu_s=cost.cpu_s,
            export_peak_mb=cost.peak_mb,
            gate_passed=cost.passed,
        )
        for (bundle, cost, engine), score in zip(runs, scores, strict=True)
    ]
    return LadderRecord(
        source=source,
        text=str(text),
        context=options.context,
        tokens=scores[0].tokens,
        reference_perplexity=scores[0].reference_perplexity,
        rungs=rungs,
    )


def _exported(source: str, recipe: str, folder: Path) -> tuple[Bundle, ExportCost]:
    """Return the bundle of a recipe, which may have missed its gate, exporting it if needed."""
    out = folder / Path(recipe).stem
    places = (out, out.with_name(f"{out.name}.failed"))
    costs = folder / f"{out.name}.{_COST}"
    if not costs.exists() or not any((p / NAME).is_file() for p in places):
        cost = _export(source, recipe, out)
        costs.write_bytes(msgspec.json.encode(cost))
    cost = msgspec.json.decode(costs.read_bytes(), type=ExportCost)
    return open_bundle(places[0 if cost.passed else 1]), cost


def _export(source: str, recipe: str, out: Path) -> ExportCost:
    command = [sys.executable, "-m", "edgegen", "export", source, "-o", str(out)]
    start = time.perf_counter()
    command += ["--recipe", recipe, "--overwrite"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=_STDERR) as child:
        assert child.stderr is not None
        log = child.stderr.read().decode(errors="replace")
        code, cpu, peak = _wait(child)
    if code not in (0, 1):
        last = log.strip().splitlines()[-1:] or [f"it ended with exit code {code}"]
        raise CheckFailed(f"the export of {recipe} failed: {last[0]}")
    return ExportCost(time.perf_counter() - start, cpu, peak, passed=code == 0)


def _wait(child: subprocess.Popen[bytes]) -> tuple[int, float | None, float | None]:
    """Return the exit code, CPU seconds and peak memory in MiB of a child."""
    if not hasattr(os, "wait4"):
        return child.wait(), None, None
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024  # bytes per unit of ru_maxrss
    return child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 2**20


def markdown(record: LadderRecord) -> str:
    """Format the ladder as a Markdown table."""
    head = (
        "recipe", "engine", "bits per block weight", "bits in all", "bundle", "perplexity",
        "ratio", "top-1 agreement", "KL, nats", "export, core seconds", "peak memory",
    )  # fmt: skip
    rows = [
        (
            r.recipe + ("" if r.gate_passed else " (missed its gate)"),
            r.engine,
            f"{r.linear_bits:.2f}",
            f"{r.all_bits:.2f}",
            size_text(r.bundle_bytes),
            f"{r.perplexity:.2f}",
            f"{r.ratio:.4f}",
            f"{r.top1_agreement:.1%}",
            f"{r.kl:.4f}",
            f"{r.export_cpu_s or r.export_s:.0f}",
            "-" if r.export_peak_mb is None else f"{r.export_peak_mb:.0f} MiB",
        )
        for r in record.rungs
    ]
    lines = [head, ("---",) * len(head), *rows]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return (
        f"{table}\n\n{record.source}: {record.tokens:,} positions of {record.text} in windows of "
        f"{record.context}; the float model's perplexity is {record.reference_perplexity:.2f}."
    )


def plot(record: LadderRecord, path: Path) -> None:
    """Draw the perplexity ratio of each recipe, by size; the suffix of `path` is the format."""
    from edgegen._optional import need

    need("matplotlib", "report")
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    # One row per recipe: on an axis of sizes the names of equal sizes would overlap.
    bits = {r.recipe: r.linear_bits for r in record.rungs}
    names = sorted(bits, key=lambda name: bits[name])
    size = (7, 1.2 + 0.32 * len(names))
    figure, axes = pyplot.subplots(figsize=size, layout="constrained")
    for engine, marker in zip(dict.fromkeys(r.engine for r in record.rungs), "ox", strict=False):
        rungs = [r for r in record.rungs if r.engine == engine]
        rows = [names.index(r.recipe) for r in rungs]
        axes.plot([r.ratio for r in rungs], rows, marker, label=engine)
    axes.set_yticks(range(len(names)), [f"{name}, {bits[name]:.2f} bits" for name in names])
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlabel("perplexity / the float model's")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
    pyplot.close(figure)
