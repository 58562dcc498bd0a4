"""Measure edgegen as its rivals are measured; one JSON line per prompt and repetition.

--draft takes what `edgegen bench --draft` does. A drafter's state is reset before each generation.
"""

from __future__ import annotations

import time

import common

a = common.arguments(
    __doc__,
    engine={"default": "auto"},
    draft={"default": "none"},
    window={"type": int, "help": "attend to the last tokens and to four attention sinks"},
)
start = time.perf_counter()

import edgegen
from edgegen.bundle import open_bundle
from edgegen.generation.speculative.drafting import open_speculation
from edgegen.generation.generate import Generation, count_drafts
from edgegen.generation.source import one_by_one
from edgegen.generation.text_model import TextModel

bundle = open_bundle(a.model)
context = bundle.manifest.context
model = edgegen.load(a.model, engine=a.engine, threads=a.threads, context=context, window=a.window)
speculation = open_speculation(model.engine, model.tokenizer, {"draft": a.draft}, bundle)
load_s = time.perf_counter() - start


def generate(ids: list[int], n: int) -> common.Timing:
    config = edgegen.GenerationConfig(temperature=0, max_tokens=n, ignore_eos=True)
    if speculation is not None:
        speculation.forget()
    source = speculation or one_by_one
    generation = Generation(
        TextModel(model.engine, model.tokenizer, model.context, source), ids, config
    )
    start = time.perf_counter()
    times = [time.perf_counter() - start for event in generation if event.token is not None]
    extra = count_drafts(generation.calls) if speculation is not None else {}
    return common.Timing(times[0], times[-1], len(times), generation.result.tokens, extra)


common.measure(a, "edgegen", edgegen.__version__, load_s, generate)
