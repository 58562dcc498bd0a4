"""edgegen itself, measured as its rivals are; one JSON line per prompt and repetition."""

from __future__ import annotations

import time

import common

a = common.arguments(__doc__, engine={"default": "auto"})
start = time.perf_counter()

import edgegen
from edgegen.generation.generate import Generation

model = edgegen.load(a.model, engine=a.engine, threads=a.threads)
load_s = time.perf_counter() - start


def generate(ids: list[int], n: int) -> common.Timing:
    config = edgegen.GenerationConfig(temperature=0, max_tokens=n, ignore_eos=True)
    generation = Generation(model.engine, model.tokenizer, ids, config, model.context)
    start = time.perf_counter()
    times = [time.perf_counter() - start for event in generation if event.token is not None]
    return common.Timing(times[0], times[-1], len(times), generation.result.tokens[:8])


common.measure(a, "edgegen", edgegen.__version__, load_s, generate)
