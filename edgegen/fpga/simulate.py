"""Runs a prompt on the Verilated accelerator and counts; draws a step's cycles."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import msgspec
import numpy as np

from edgegen.bundle import open_bundle
from edgegen.models.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga.driver import Run
from edgegen.runtimes.fpga.layout import Mode


class StepCount(msgspec.Struct, frozen=True):
    """One step on the accelerator, its idle time between queues not counted."""

    tokens: int
    cycles: int
    beats_used: float
    sent: int
    received: int


class Record(msgspec.Struct, frozen=True):
    """A run: token ids, and what each step took; simulated, with modelled memory."""

    tokens: list[int]
    steps: list[StepCount]
    device: str
    simulated: bool = True


def simulate(
    path: Path, prompt: str, count: int, *, chat: bool = False, chart: Path | None = None
) -> tuple[Record, str]:
    """Continue `prompt` greedily by up to `count` tokens: (record, text).

    Raises: as `load_model` for the engine fpga-sim.
    """
    bundle = open_bundle(path)
    tokenizer = Tokenizer.from_folder(bundle.path)
    message = [{"role": "user", "content": prompt}]
    ids = tokenizer.encode_chat(message) if chat else tokenizer.encode(prompt)
    model = load_model(bundle, "fpga-sim")
    driver = model.driver  # type: ignore[attr-defined]
    cache = model.new_cache(min(len(ids) + count, model.max_context))
    tokens: list[int] = []
    steps: list[StepCount] = []
    given = np.asarray(ids, np.int32)
    for _ in range(count):
        t = driver.traffic
        before = (t.cycles, t.beats, t.sent, t.received)
        driver.runs.clear()
        logits = model.step([Step(cache, given)])[0].logits
        cycles, beats, sent, received = (
            a - b for a, b in zip((t.cycles, t.beats, t.sent, t.received), before, strict=True)
        )
        steps.append(StepCount(len(given), cycles, beats / cycles, sent, received))
        tokens.append(int(logits[-1].argmax()))
        given = np.asarray(tokens[-1:], np.int32)
    if chart is not None:
        chart.write_text(draw(list(driver.runs)), "utf-8")
    record = Record(tokens, steps, model.device)
    model.close()
    return record, tokenizer.decode(tokens)


_WIDTH, _ROW = 960, 18


def draw(runs: list[Run]) -> str:
    """An SVG: a row for each kind of queue, a bar for each queue, its idle share hatched red."""
    total = sum(run.cycles for run in runs)
    kinds = list(dict.fromkeys(_kind(run) for run in runs))
    height = _ROW * (len(kinds) + 2)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        'font-family="monospace" font-size="11">',
        f'<text x="4" y="12">{total:,} cycles, simulated; blue: beats of the read port used, '
        "red: not</text>",
    ]
    left, scale, at = 190, (_WIDTH - 200) / total, 0
    for i, kind in enumerate(kinds):
        share = sum(run.cycles for run in runs if _kind(run) == kind) / total
        y = _ROW * (i + 2)
        parts.append(f'<text x="4" y="{y}">{escape(kind)} {share:.0%}</text>')
    for run in runs:
        y = _ROW * (kinds.index(_kind(run)) + 1) + 7
        x, width = left + at * scale, run.cycles * scale
        used = width * run.beats / run.cycles
        parts.append(f'<rect x="{x:.2f}" y="{y}" width="{width:.2f}" height="12" fill="#c33"/>')
        parts.append(f'<rect x="{x:.2f}" y="{y}" width="{used:.2f}" height="12" fill="#36c"/>')
        at += run.cycles
    return "\n".join([*parts, "</svg>\n"])


def _kind(run: Run) -> str:
    first = run.commands[0]
    if first.mode is Mode.K4 or len(run.commands) > 1:
        return "values" if first.segments > 1 else "keys"
    return f"{first.mode.name} {first.rows} x {first.inputs}"
