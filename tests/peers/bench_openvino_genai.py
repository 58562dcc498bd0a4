"""Measure OpenVINO GenAI's LLMPipeline on the CPU; one JSON line per prompt and repetition.

--backend SDPA|PA, --kv u8|u4|f16|bf16|f32, --hint f32|bf16|f16, --dq GROUP (0 = off)
--draft DIR [--ndraft 4]                draft-model speculative decoding
--lookup [--ndraft 4 --ngram 3]         prompt lookup
"""

from __future__ import annotations

import time

import common

a = common.arguments(
    __doc__,
    backend={"default": ""},
    kv={"default": ""},
    hint={"default": ""},
    dq={"default": ""},
    draft={"default": ""},
    lookup={"action": "store_true"},
    ndraft={"type": int, "default": 4},
    ngram={"type": int, "default": 3},
)

start = time.perf_counter()

import numpy as np
import openvino as ov
import openvino_genai as og

properties = {"INFERENCE_NUM_THREADS": a.threads, "PERFORMANCE_HINT": "LATENCY"}
if a.kv:
    properties["KV_CACHE_PRECISION"] = a.kv
if a.hint:
    properties["INFERENCE_PRECISION_HINT"] = a.hint
if a.dq:
    properties["DYNAMIC_QUANTIZATION_GROUP_SIZE"] = int(a.dq)
options = dict(properties)
if a.backend:
    options["ATTENTION_BACKEND"] = a.backend
if a.draft:
    options["draft_model"] = og.draft_model(a.draft, "CPU", **properties)
if a.lookup:
    options["prompt_lookup"] = True
pipe = og.LLMPipeline(a.model, "CPU", **options)
load_s = time.perf_counter() - start


class Stamps(og.StreamerBase):
    """Streamer that records the time of each token."""

    def __init__(self) -> None:
        super().__init__()
        self.start = time.perf_counter()
        self.times: list[float] = []

    def write(self, token):
        count = len(token) if isinstance(token, list | tuple) else 1
        self.times.extend([time.perf_counter() - self.start] * count)
        return og.StreamingStatus.RUNNING

    def end(self) -> None:
        pass


def generate(ids: list[int], n: int) -> common.Timing:
    inputs = og.TokenizedInputs(
        ov.Tensor(np.array([ids], dtype=np.int64)),
        ov.Tensor(np.ones((1, len(ids)), dtype=np.int64)),
    )
    config = og.GenerationConfig()
    config.max_new_tokens = config.min_new_tokens = n
    config.do_sample, config.ignore_eos = False, True
    if a.draft or a.lookup:
        config.num_assistant_tokens = a.ndraft
    if a.lookup:
        config.max_ngram_size = a.ngram
    stamps = Stamps()
    result = pipe.generate(inputs, config, stamps)
    times = stamps.times
    extra = {"cfg": {key: str(value) for key, value in properties.items()}}
    metrics = getattr(result, "extended_perf_metrics", None)
    if metrics is not None and hasattr(metrics, "get_num_accepted_tokens"):
        extra["accepted"] = metrics.get_num_accepted_tokens()
    with_first = sum(stamp - times[0] < 1e-5 for stamp in times)
    new = list(result.tokens[0])
    return common.Timing(times[0], times[-1], len(times), new, extra, with_first)


common.measure(a, "openvino-genai", og.__version__, load_s, generate)
