"""Generation on the simulated accelerator, with counts of cycles and transfers."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from edgegen._structs import msgspec
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.fpga.chart import bars, draw
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import choose_engine, load_model
from edgegen.runtimes.base import Cache, Step
from edgegen.runtimes.fpga.driver import Driver
from edgegen.runtimes.fpga.greedy import GreedyModel
from edgegen.runtimes.fpga.host import HostSimModel
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.model import FpgaSimModel, memory_needed, simulated_driver

Result = TypeVar("Result")


class StepCount(msgspec.Struct, frozen=True):
    """Counts of one step, without the accelerator's idle time between queues."""

    tokens: int
    cycles: int
    beats_used: float
    """Fraction of cycles in which an accelerator read a beat."""
    sent: int
    """Bytes of activations."""
    received: int
    """Bytes of sums."""
    queues: int
    """Round trips between host and accelerators."""
    host_seconds: float
    """Wall-clock time of the host's part (norms, softmax, copying), not simulated."""


class Record(msgspec.Struct, frozen=True):
    """Generated token ids and the counts of each step, with modelled memory."""

    tokens: list[int]
    steps: list[StepCount]
    device: str
    accelerators: int = 1
    simulated: bool = True


def simulate_tokens(
    path: Path, prompt: str, count: int, *, chat: bool = False, accelerators: int = 1
) -> tuple[Record, str]:
    """Continue a prompt greedily with tokens that accelerators compute alone, one by one.

    The steps are those of the prompt's tokens and of the generated ones but the last.

    Raises: as `GreedyModel`, and as `load_model` for the engine fpga-sim.
    """
    bundle = open_bundle(path)
    choose_engine(bundle.manifest, "fpga-sim", None, "CPU")
    tokenizer = Tokenizer.from_folder(bundle.path)
    ids = _encode(tokenizer, prompt, chat=chat)
    if not ids:
        raise UsageError("expected at least 1 prompt token, got an empty prompt; add some text")
    weights = read(image(bundle), bundle.manifest.digest)
    size = memory_needed(bundle, weights[0])
    driver = simulated_driver(size, accelerators=accelerators, design="core_unit")
    with closing(driver):
        context = min(len(ids) + count, bundle.manifest.context)
        model = GreedyModel(bundle, driver, weights, context)
        tokens: list[int] = []
        steps: list[StepCount] = []
        for at in range(len(ids) + count - 1):
            token = ids[at] if at < len(ids) else tokens[-1]
            step, found = _counted(driver, 1, partial(model.step, token))
            steps.append(step)
            if at >= len(ids) - 1:
                tokens.append(found)
    device = f"simulation of {driver.overlay.device.name}, whole tokens"
    return Record(tokens, steps, device, accelerators), tokenizer.decode(tokens)


def _encode(tokenizer: Tokenizer, prompt: str, *, chat: bool) -> list[int]:
    message = [{"role": "user", "content": prompt}]
    return tokenizer.encode_chat(message) if chat else tokenizer.encode(prompt)


def simulate(
    path: Path,
    prompt: str,
    count: int,
    *,
    chat: bool = False,
    chart: Path | None = None,
    accelerators: int = 1,
) -> tuple[Record, str]:
    """Continue a prompt greedily on the engine fpga-sim, and return (record, text).

    Args:
        path: of the bundle.
        prompt: text to continue.
        count: number of tokens to generate.
        chat: whether to put the prompt into the model's chat template.
        chart: where to write a chart of the last step (SVG).
        accelerators: number that divide each product.

    Raises: as `load_model`, and UsageError if the chart's folder does not exist.
    """
    if chart is not None and not chart.absolute().parent.is_dir():
        raise UsageError(f"expected a folder for the chart, got {chart.parent}; create it first")
    bundle = open_bundle(path)
    tokenizer = Tokenizer.from_folder(bundle.path)
    ids = _encode(tokenizer, prompt, chat=chat)
    # The chart needs each queue's commands, which only the host in Python records.
    host = None if chart is None else "python"
    model = load_model(bundle, "fpga-sim", fpga_host=host, accelerators=accelerators)
    assert isinstance(model, FpgaSimModel | HostSimModel)
    cache = model.new_cache(min(len(ids) + count, model.max_context))
    tokens: list[int] = []
    steps: list[StepCount] = []
    inputs = np.asarray(ids, np.int32)
    for _ in range(count):
        step, logits = _step(model, cache, inputs)
        steps.append(step)
        tokens.append(int(logits.argmax()))
        inputs = np.asarray(tokens[-1:], np.int32)
    if chart is not None and isinstance(model, FpgaSimModel):
        title = f"{len(inputs)} token of {bundle.manifest.name}, {bundle.manifest.recipe}"
        drawn = bars(model.driver.runs, model.addresses, accelerators)
        chart.write_text(draw(title, drawn), "utf-8")
    record = Record(tokens, steps, model.device, accelerators)
    model.close()
    return record, tokenizer.decode(tokens)


def _step(
    model: FpgaSimModel | HostSimModel, cache: Cache, tokens: NDArray[np.int32]
) -> tuple[StepCount, NDArray[np.float32]]:
    """Run a step and return its counts and the last token's logits [V]."""
    model.driver.runs.clear()
    return _counted(
        model.driver, len(tokens), lambda: model.step([Step(cache, tokens)])[0].logits[-1]
    )


def _counted(driver: Driver, tokens: int, run: Callable[[], Result]) -> tuple[StepCount, Result]:
    """Run a step of `tokens` tokens, and return its counts and result."""
    t, start = driver.traffic, time.perf_counter()
    before = replace(t)
    result = run()
    wall = time.perf_counter() - start
    cycles = t.cycles - before.cycles
    count = StepCount(
        tokens=tokens,
        cycles=cycles,
        beats_used=(t.beats - before.beats) / (cycles * driver.accelerators),
        sent=t.sent - before.sent,
        received=t.received - before.received,
        queues=t.queues - before.queues,
        host_seconds=wall - (t.seconds - before.seconds),
    )
    return count, result
