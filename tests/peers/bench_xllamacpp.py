"""Measure the llama.cpp of the package xllamacpp, built for AVX2; one JSON line per prompt.

bench_xllamacpp.py --model X.gguf --quant Q4_0 --prompts P.json [--draft Y.gguf] [--quantized-cache]

For machines where build_llamacpp.py takes too long. Flash attention is on, and --quantized-cache
keeps the cache in q8_0. --draft is a draft model, with llama.cpp's own defaults.
"""

from __future__ import annotations

import json
import time
from importlib.metadata import version
from pathlib import Path

import common

a = common.arguments(
    __doc__,
    draft={"default": "", "help": "a draft model"},
    quantized_cache={"action": "store_true"},
)
start = time.perf_counter()

import xllamacpp as llama

longest = max(map(len, common.prompts(a).values()))
params = llama.CommonParams()
params.model.path, params.n_parallel, params.verbosity = str(Path(a.model).resolve()), 1, -1
params.n_ctx, params.cache_ram_mib = longest + a.new + 64, 0
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = a.threads
params.flash_attn_type = llama.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_ENABLED
if a.quantized_cache:
    params.cache_type_k = params.cache_type_v = llama.ggml_type.GGML_TYPE_Q8_0
if a.draft:
    kind = llama.common_speculative_type.COMMON_SPECULATIVE_TYPE_DRAFT_SIMPLE
    params.speculative.types = [kind]
    draft = params.speculative.draft
    draft.mparams.path = str(Path(a.draft).resolve())
    draft.cpuparams.n_threads = draft.cpuparams_batch.n_threads = a.threads
server = llama.Server(params)
load_s = time.perf_counter() - start


def generate(ids: list[int], n: int) -> common.Timing:
    """Generate greedily past the end token; llama.cpp times itself."""
    request = {
        "prompt": ids,
        "n_predict": n,
        "temperature": 0,
        "top_k": 1,
        "samplers": ["top_k"],
        "ignore_eos": True,
        "cache_prompt": False,
        "return_tokens": True,
    }
    reply = server.handle_completions(request)
    reply = reply if isinstance(reply, dict) else json.loads(reply)
    t = reply["timings"]
    first = t["prompt_ms"] / 1e3
    extra = {"drafted": t.get("draft_n"), "accepted": t.get("draft_n_accepted")}
    total = first + t["predicted_ms"] / 1e3
    return common.Timing(first, total, t["predicted_n"], reply.get("tokens", []), extra)


common.measure(a, "llama.cpp", f"xllamacpp {version('xllamacpp')}", load_s, generate)
