"""Measure the llama.cpp of the package xllamacpp, built for AVX2; one JSON line per prompt.

bench_xllamacpp.py --model X.gguf --quant Q4_0 --prompts P.json [--draft Y.gguf] [--quantized-cache]
    [--states FOLDER]

For machines where build_llamacpp.py takes too long. Flash attention is on, and --quantized-cache
keeps the cache in q8_0. --draft is a draft model, with llama.cpp's own defaults. With --states a
process stores the cache of each prompt, and later ones load it, so that a slow prefill runs once:
their records have the prefill time of that first process.
"""

from __future__ import annotations

import json
import time
import urllib.request
from importlib.metadata import version
from pathlib import Path
from typing import Any

import common

a = common.arguments(
    __doc__,
    draft={"default": "", "help": "a draft model"},
    quantized_cache={"action": "store_true"},
    states={"default": "", "help": "folder of the prompts' caches"},
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
if a.states:
    Path(a.states).mkdir(parents=True, exist_ok=True)
    params.slot_save_path, params.endpoint_slots = f"{Path(a.states).resolve()}/", True
server = llama.Server(params)
load_s = time.perf_counter() - start


def post(path: str, content: dict[str, Any]) -> dict[str, Any]:
    """Send a request to the server's own address."""
    body, kind = json.dumps(content).encode(), {"Content-Type": "application/json"}
    request = urllib.request.Request(server.listening_address + path, body, kind)
    with urllib.request.urlopen(request) as reply:
        answer: dict[str, Any] = json.load(reply)
    return answer


def complete(ids: list[int], n: int) -> dict[str, Any]:
    """Generate greedily past the end token; use what the cache has of the prompt."""
    request = {
        "prompt": ids,
        "n_predict": n,
        "temperature": 0,
        "top_k": 1,
        "samplers": ["top_k"],
        "ignore_eos": True,
        "cache_prompt": bool(a.states),
    }
    reply = server.handle_completions(request)
    answer: dict[str, Any] = reply if isinstance(reply, dict) else json.loads(reply)
    return answer


def prefilled(ids: list[int]) -> float:
    """Load or compute the cache of a prompt; return the seconds that computing it took."""
    name = f"{len(ids)}.bin"
    time_file = Path(a.states, f"{name}.json")
    if time_file.exists():
        post("/slots/0?action=restore", {"filename": name})
        return float(json.loads(time_file.read_text()))
    seconds = complete(ids, 2)["timings"]["prompt_ms"] / 1e3
    post("/slots/0?action=save", {"filename": name})
    time_file.write_text(json.dumps(seconds))
    return float(seconds)


def generate(ids: list[int], n: int) -> common.Timing:
    """Generate `n` tokens; llama.cpp times itself."""
    first = prefilled(ids) if a.states and len(ids) == longest else None
    reply = complete(ids, n)
    t = reply["timings"]
    first = t["prompt_ms"] / 1e3 if first is None else first
    extra = {"drafted": t.get("draft_n"), "accepted": t.get("draft_n_accepted")}
    new = post("/tokenize", {"content": reply["choices"][0]["text"]})["tokens"]
    return common.Timing(first, first + t["predicted_ms"] / 1e3, t["predicted_n"], new, extra)


common.measure(a, "llama.cpp", f"xllamacpp {version('xllamacpp')}", load_s, generate)
