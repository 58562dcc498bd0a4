"""Measure the speed and memory of a bundle (`edgegen bench`).

It times the usual generation loop, greedy and without stopping at end tokens. Each repetition runs
all prompts, so that a slow minute of the machine affects all of them.
"""

from __future__ import annotations

import itertools
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Progress
from edgegen.bench.engine import EngineSelection
from edgegen.bench.prompts import Prompt
from edgegen.bench.roofline import Decoded, Roofline, estimate
from edgegen.bundle import Bundle
from edgegen.errors import ContextOverflow
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation, count_drafts
from edgegen.generation.source import TargetCall, one_by_one
from edgegen.generation.speculative.drafting import DraftOptions, open_speculation
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Model

WARM_UP_TOKENS = 4


class Spread(msgspec.Struct, frozen=True):
    """Median and range of a figure over the repetitions."""

    median: float
    min: float
    max: float


class Case(msgspec.Struct, frozen=True, omit_defaults=True):
    """Measurements of one prompt."""

    prompt: str
    prompt_tokens: int
    new_tokens: int
    ttft_ms: Spread
    """Time from the call to the first token, without loading."""
    prefill_tps: Spread | None
    """prompt_tokens divided by that time; None for an empty context."""
    decode_tps: Spread | None
    """(n-1) divided by the time after the first token; None for a single token."""
    # Sums over the repetitions; without a draft None, and not in the record.
    drafted: int | None = None
    accepted: int | None = None
    acceptance_rate: float | None = None
    """accepted / drafted, or 0 if nothing was drafted."""
    target_calls: int | None = None
    tokens_per_target_call: float | None = None


class LatencyFit(msgspec.Struct, frozen=True):
    """Latency model of prompts and of tokens, each fitted by least squares over all cases.

    time to first token = prefill_fixed_ms + prefill_ms_per_token * prompt tokens
    time of a later token = decode_ms + decode_ms_per_1000_context * context / 1000
    """

    prefill_fixed_ms: float | None
    prefill_ms_per_token: float | None
    """None, as the one above, if all prompts have one length."""
    decode_ms: float | None
    decode_ms_per_1000_context: float | None


class BenchRecord(msgspec.Struct, frozen=True):
    """Record that `edgegen bench -o json` prints."""

    engine: str
    device: str
    recipe: str
    threads: int
    load_s: float
    peak_rss_mb: float
    """Peak memory of this process in MiB, before the roofline is measured."""
    kv_bytes_per_token: int
    model_bytes: int
    """Size of all files of the bundle."""
    repeat: int
    results: list[Case]
    cost: LatencyFit
    roofline: Roofline | None = None
    draft: str = "none"
    placement: Mapping[str, Mapping[str, int]] = {}
    """ONNX Runtime's execution provider -> operator -> number of nodes; empty on CPUs."""


@dataclass(frozen=True)
class Timing:
    """Times of one generation."""

    first: float
    """Seconds to the first token."""
    later: Sequence[float]
    """Seconds of each token after it."""
    calls: Sequence[TargetCall] = ()
    """Calls of the target model, with the tokens that each accepted."""


@dataclass(frozen=True)
class BenchOptions:
    """Length of a benchmark, and whether it measures the roofline."""

    new_tokens: int = 128
    """New tokens for each prompt."""
    repeat: int = 5
    """Repetitions of each prompt."""
    roofline: bool = False


def bench(
    bundle: Bundle,
    choose: Callable[[Tokenizer], Sequence[Prompt]],
    selection: EngineSelection,
    options: BenchOptions = BenchOptions(),
    *,
    drafting: DraftOptions | None = None,
    progress: Progress | None = None,
) -> BenchRecord:
    """Load `bundle`, measure it on the prompts that `choose` returns, and return the record.

    A draft starts each repetition untrained, since it would know the same prompt again.

    Raises: as `edgegen.runtimes.load_model`, `open_speculation` and `measure`.
    """
    started = time.perf_counter()
    model, drafting = selection.load(bundle), drafting or {}
    tokenizer = Tokenizer.from_folder(bundle.path)
    speculation = open_speculation(model, tokenizer, drafting, bundle)
    load_s = time.perf_counter() - started
    prompts = choose(tokenizer)
    timings = measure(
        model, tokenizer, prompts, options, speculation=speculation, progress=progress
    )
    cases = [
        summarize(p, ts, speculation is not None) for p, ts in zip(prompts, timings, strict=True)
    ]
    record = BenchRecord(
        engine=model.engine,
        device=model.device,
        recipe=bundle.manifest.recipe,
        threads=model.threads,
        load_s=round(load_s, 3),
        peak_rss_mb=peak_rss_mb(),
        kv_bytes_per_token=model.kv_bytes_per_token,
        model_bytes=bundle.manifest.total_bytes,
        draft=str(drafting.get("draft") or "none"),
        repeat=options.repeat,
        results=cases,
        cost=fit(prompts, timings),
        placement=model.placement,
    )
    model.close()
    if not options.roofline:
        return record
    decoded = {
        c.prompt: Decoded(c.prompt_tokens, c.new_tokens, c.decode_tps.median)
        for c in cases
        if c.decode_tps
    }
    roofline = estimate(bundle.manifest, record.kv_bytes_per_token, record.threads, decoded)
    return msgspec.structs.replace(record, roofline=roofline)


def measure(
    model: Model,
    tokenizer: Tokenizer,
    prompts: Sequence[Prompt],
    options: BenchOptions,
    *,
    speculation: Speculation | None = None,
    progress: Progress | None = None,
) -> list[list[Timing]]:
    """Return the timings of each prompt, one a repetition, after a short warm-up.

    Raises:
        ContextOverflow: a prompt with its new tokens is longer than the model's context.
    """
    for prompt in prompts:
        if (total := len(prompt.ids) + options.new_tokens) > model.max_context:
            raise ContextOverflow(
                f"prompt {prompt.name}: expected at most {model.max_context} tokens with "
                f"{options.new_tokens} new ones, the bundle's context, got {total}; lower -n, or "
                "use a shorter prompt"
            )
    for prompt in prompts:
        short = min(options.new_tokens, WARM_UP_TOKENS)
        generate(model, tokenizer, prompt, short, speculation)
    timings: list[list[Timing]] = [[] for _ in prompts]
    total = options.repeat * len(prompts)
    for done in range(total):
        case = done % len(prompts)
        timing = generate(model, tokenizer, prompts[case], options.new_tokens, speculation)
        timings[case].append(timing)
        if progress:
            progress("Measuring", done + 1, total)
    return timings


def generate(
    model: Model,
    tokenizer: Tokenizer,
    prompt: Prompt,
    new_tokens: int,
    speculation: Speculation | None = None,
) -> Timing:
    """Time one generation from an empty cache and, with a draft, from its initial state."""
    if speculation is not None:
        speculation.forget()
    config = GenerationConfig(temperature=0.0, max_tokens=new_tokens, ignore_eos=True)
    context = len(prompt.ids) + new_tokens
    started = time.perf_counter()
    text_model = TextModel(model, tokenizer, context, speculation or one_by_one)
    generation = Generation(text_model, prompt.ids, config)
    moments = [time.perf_counter() for event in generation if event.token is not None]
    later = [b - a for a, b in itertools.pairwise(moments)]
    return Timing(moments[0] - started, later, generation.calls)


def summarize(prompt: Prompt, timings: Sequence[Timing], drafts: bool = False) -> Case:
    """Return the figures of one prompt; `drafts` adds those of speculative decoding."""
    new_tokens = 1 + len(timings[0].later)
    prefill = _spread(prompt.tokens / t.first for t in timings) if prompt.tokens else None
    decode = _spread(len(t.later) / sum(t.later) for t in timings) if new_tokens > 1 else None
    return Case(
        prompt=prompt.name,
        prompt_tokens=prompt.tokens,
        new_tokens=new_tokens,
        ttft_ms=_spread(1000 * t.first for t in timings),
        prefill_tps=prefill,
        decode_tps=decode,
        **(count_drafts([call for t in timings for call in t.calls]) if drafts else {}),
    )


def fit(prompts: Sequence[Prompt], timings: Sequence[Sequence[Timing]]) -> LatencyFit:
    """Fit the latencies by least squares through the medians over the repetitions."""
    first = [
        (len(p.ids), _median(t.first for t in ts)) for p, ts in zip(prompts, timings, strict=True)
    ]
    later = [
        (len(prompt.ids) + 1 + i, _median(times))
        for prompt, ts in zip(prompts, timings, strict=True)
        for i, times in enumerate(zip(*(t.later for t in ts), strict=True))
    ]
    prefill_slope, prefill_fixed = _line(first)
    decode_slope, decode_fixed = _line(later)
    return LatencyFit(
        prefill_fixed_ms=_times(prefill_fixed, 1e3),
        prefill_ms_per_token=_times(prefill_slope, 1e3),
        decode_ms=_times(decode_fixed, 1e3),
        decode_ms_per_1000_context=_times(decode_slope, 1e6),
    )


def _line(points: Sequence[tuple[int, float]]) -> tuple[float | None, float | None]:
    """Return the slope and the intercept, or None if the points do not determine them."""
    if len({x for x, _ in points}) < 2:
        return None, None
    x, y = np.array(points, np.float64).T
    slope, fixed = np.polyfit(x, y, 1)
    return float(slope), float(fixed)


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else round(value * factor, 4)


def _median(values: Iterable[float]) -> float:
    return statistics.median(values)


def _spread(values: Iterable[float]) -> Spread:
    rounded = [round(v, 2) for v in values]
    return Spread(round(statistics.median(rounded), 2), min(rounded), max(rounded))


def peak_rss_mb() -> float:
    """Return the peak memory of this process in MiB."""
    if sys.platform == "win32":
        import psutil

        peak = psutil.Process().memory_info().peak_wset
    elif sys.platform == "linux":
        # getrusage includes the memory of the parent at the time of the fork.
        status = Path("/proc/self/status").read_text(encoding="ascii")
        peak = 1024 * int(status.split("VmHWM:")[1].split()[0])
    else:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / 2**20, 1)
