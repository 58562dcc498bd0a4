"""Measure CTranslate2's Generator on the CPU; one JSON line per prompt and repetition."""

from __future__ import annotations

import time

import common

a = common.arguments(
    __doc__,
    tokenizer={"required": True, "help": "Hugging Face folder"},
    compute={"default": "int8"},
)

import ctranslate2
import transformers

tokenizer = transformers.AutoTokenizer.from_pretrained(a.tokenizer)
start = time.perf_counter()
generator = ctranslate2.Generator(
    a.model, device="cpu", compute_type=a.compute, intra_threads=a.threads, inter_threads=1
)
load_s = time.perf_counter() - start


def generate(ids: list[int], n: int) -> common.Timing:
    times, tokens = [], []

    def note(step) -> bool:
        times.append(time.perf_counter() - start)
        tokens.append(step.token_id)
        return False

    start = time.perf_counter()
    generator.generate_batch(
        [tokenizer.convert_ids_to_tokens(ids)],
        max_length=n,
        min_length=n,
        beam_size=1,
        sampling_topk=1,
        include_prompt_in_result=False,
        callback=note,
    )
    return common.Timing(times[0], times[-1], len(times), tokens)


common.measure(a, "ctranslate2", ctranslate2.__version__, load_s, generate)
