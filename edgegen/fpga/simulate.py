"""Runs a prompt on the Verilated accelerator and counts."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen.bundle import open_bundle
from edgegen.fpga.chart import bars, draw
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Step
from edgegen.runtimes.fpga.model import FpgaSimModel


class StepCount(msgspec.Struct, frozen=True):
    """One step on the accelerator, its idle time between queues not counted."""

    tokens: int
    cycles: int
    beats_used: float
    sent: int
    received: int
    queues: int
    """Round trips between host and accelerator."""
    host_seconds: float
    """What this machine's own part took: norms, softmax, copying. Wall clock, not simulated."""


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
    assert isinstance(model, FpgaSimModel)
    cache = model.new_cache(min(len(ids) + count, model.max_context))
    tokens: list[int] = []
    steps: list[StepCount] = []
    given = np.asarray(ids, np.int32)
    for _ in range(count):
        step, logits = _counted(model, cache, given)
        steps.append(step)
        tokens.append(int(logits.argmax()))
        given = np.asarray(tokens[-1:], np.int32)
    if chart is not None:
        title = f"{len(given)} token of {bundle.manifest.name}, {bundle.manifest.recipe}"
        chart.write_text(draw(title, bars(model.driver.runs, model.addresses)), "utf-8")
    record = Record(tokens, steps, model.device)
    model.close()
    return record, tokenizer.decode(tokens)


def _counted(
    model: FpgaSimModel, cache: Cache, given: NDArray[np.int32]
) -> tuple[StepCount, NDArray[np.float32]]:
    """A step's counts, and the last token's logits [V]."""
    t, start = model.driver.traffic, time.perf_counter()
    before = replace(t)
    model.driver.runs.clear()
    logits = model.step([Step(cache, given)])[0].logits[-1]
    wall = time.perf_counter() - start
    cycles = t.cycles - before.cycles
    count = StepCount(
        tokens=len(given),
        cycles=cycles,
        beats_used=(t.beats - before.beats) / cycles,
        sent=t.sent - before.sent,
        received=t.received - before.received,
        queues=len(model.driver.runs),
        host_seconds=wall - (t.seconds - before.seconds),
    )
    return count, logits
