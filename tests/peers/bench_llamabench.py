"""Measure llama.cpp with its own llama-bench at each prompt's length, without sampling.

bench_llamabench.py --bin DIR --model X.gguf --quant Q4_0 --prompts P.json
                    [--bench-args "-ctk q8_0 -ctv q8_0 -fa 1"]
"""

from __future__ import annotations

import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import common

a = common.arguments(
    __doc__,
    bin={"required": True, "help": "folder of llama-bench"},
    bench_args={"default": "", "help": "further arguments in one string"},
    peer={"default": "llama-bench"},
)
program = str(Path(a.bin) / "llama-bench")
fixed = [program, "-m", a.model, "-t", str(a.threads), "-r", "1", "-o", "json"]
fixed += shlex.split(a.bench_args)


def bench(*options: str) -> list[dict[str, Any]]:
    """Return llama-bench's results."""
    done = subprocess.run([*fixed, *options], capture_output=True, text=True)
    return json.loads(done.stdout)


for _ in range(a.reps):
    for name, ids in common.prompts(a).items():
        n = len(ids)
        common.wait_quiet()
        foreign = common.Foreign()
        rows = bench("-p", str(n), "-n", "0")
        rows += bench("-p", "0", "-n", str(a.new), "-d", f"0,{n}")
        share = foreign.stop()
        prefill = next(r["avg_ts"] for r in rows if r["n_prompt"] and not r["n_gen"])
        deep = next(r["avg_ts"] for r in rows if r["n_gen"] and r.get("n_depth") == n)
        empty = next(r["avg_ts"] for r in rows if r["n_gen"] and not r.get("n_depth"))
        common.emit(
            a,
            peer=a.peer,
            version=rows[0]["build_commit"],
            prompt=name,
            n_prompt=n,
            n_new=a.new,
            prefill_tps=prefill,
            decode_tps=deep,
            decode_tps_empty=empty,
            ttft_ms=n / prefill * 1e3,
            load_s=0.0,
            rss_mb=0.0,
            foreign=share,
            head=[],
        )
