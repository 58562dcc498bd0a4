"""Measure Hugging Face transformers on torch's CPU backend; one JSON line per prompt and repetition.

By default the script runs its own greedy loop, without the overhead of generate().
--generate     generate() instead
--compile      torch.compile with a static cache
--lookup N     generate() with prompt_lookup_num_tokens
--draft DIR    generate() with an assistant model
"""

from __future__ import annotations

import time

import common

a = common.arguments(
    __doc__,
    dtype={"default": "float32"},
    generate={"action": "store_true"},
    compile={"action": "store_true"},
    lookup={"type": int, "default": 0},
    draft={"default": ""},
)

import torch
import transformers
from transformers.generation.streamers import BaseStreamer

torch.set_num_threads(a.threads)


def load(folder: str) -> transformers.PreTrainedModel:
    dtype = getattr(torch, a.dtype)
    return transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=dtype).eval()


start = time.perf_counter()
model = load(a.model)
load_s = time.perf_counter() - start
draft = load(a.draft) if a.draft else None
step = torch.compile(model.forward, dynamic=False) if a.compile else model.forward


class Stamps(BaseStreamer):
    """Streamer that records the time of each token."""

    def __init__(self) -> None:
        self.start = time.perf_counter()
        self.times: list[float] = []

    def put(self, value: torch.Tensor) -> None:
        self.times.extend([time.perf_counter() - self.start] * value.numel())

    def end(self) -> None:
        pass


def library_loop(ids: list[int], n: int) -> common.Timing:
    x = torch.tensor([ids])
    options = {"assistant_model": draft} if draft is not None else {}
    if a.lookup:
        options = {"prompt_lookup_num_tokens": a.lookup}
    stamps = Stamps()
    output = model.generate(
        x,
        attention_mask=torch.ones_like(x),
        max_new_tokens=n,
        min_new_tokens=n,
        do_sample=False,
        streamer=stamps,
        **options,
    )
    times = stamps.times[len(ids) :]  # the prompt is streamed first
    new = output[0, len(ids) :].tolist()
    return common.Timing(times[0], times[-1], len(times), new)


def own_loop(ids: list[int], n: int) -> common.Timing:
    x = torch.tensor([ids])
    start = time.perf_counter()
    if a.compile:
        cache = transformers.StaticCache(config=model.config, max_cache_len=1024)
    else:
        cache = transformers.DynamicCache(config=model.config)
    positions = torch.arange(len(ids))
    output = model(
        input_ids=x,
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
        cache_position=positions,
    )
    token = output.logits[:, -1:].argmax(-1)
    first = time.perf_counter() - start
    new = [int(token)]
    for i in range(n - 1):
        position = torch.tensor([len(ids) + i])
        output = step(
            input_ids=token, past_key_values=cache, use_cache=True, cache_position=position
        )
        token = output.logits[:, -1:].argmax(-1)
        new.append(int(token))
    return common.Timing(first, time.perf_counter() - start, n, new)


loop = library_loop if a.generate or a.lookup or draft is not None else own_loop
version = f"{transformers.__version__}+torch{torch.__version__}"
with torch.inference_mode():
    common.measure(a, "transformers", version, load_s, loop)
