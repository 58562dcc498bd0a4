#!/usr/bin/env python3
"""Run the peers interleaved, round after round, and report min / median / max of decode and prefill speed.

  run_all.py CONFIG.json --prompts P.json --out RAW.jsonl [--rounds 3] [--lock FILE] [--tables-only] [--filter REGEX]
             [--budget SECONDS]

CONFIG.json: a list of {"id": "...", "script": "bench_x.py", "args": ["--model", ...], "env": {}, "only": "chat,code"}.
Records in which other processes used more than --max-foreign of the machine are left out of the tables; a
configuration with too few clean records gets further rounds (up to --max-rounds).
"""

import argparse
import collections
import json
import os
import re
import statistics
import subprocess
import sys
import time

ap = argparse.ArgumentParser()
ap.add_argument("config")
ap.add_argument("--prompts", required=True)
ap.add_argument("--out", required=True)
ap.add_argument("--rounds", type=int, default=3)
ap.add_argument("--max-rounds", type=int, default=5)
ap.add_argument("--max-foreign", type=float, default=0.05)
ap.add_argument("--lock", default="")
ap.add_argument("--filter", default="")
ap.add_argument("--tables-only", action="store_true")
ap.add_argument(
    "--budget",
    type=float,
    default=0,
    help="stop starting new runs after this many seconds (call again to go on)",
)
a = ap.parse_args()
here = os.path.dirname(os.path.abspath(__file__))
confs = [c for c in json.load(open(a.config)) if re.search(a.filter, c["id"])]


def records():
    if not os.path.exists(a.out):
        return []
    return [json.loads(l) for l in open(a.out) if l.startswith("{")]


def clean(rs):
    return [r for r in rs if r.get("foreign", 0) <= a.max_foreign]


def counts():
    n = collections.Counter()
    for r in clean(records()):
        n[r["id"], r["prompt"]] += 1
    return n


if not a.tables_only:
    names = list(json.load(open(a.prompts)))
    tries = collections.Counter()
    for r in records():
        tries[r["id"], r["prompt"]] += 1
    t0 = time.time()
    for rnd in range(a.max_rounds):
        n = counts()
        for c in sorted(
            confs,
            key=lambda c: min(
                n[c["id"], p] for p in (c["only"].split(",") if c.get("only") else names)
            ),
        ):
            if a.budget and time.time() - t0 > a.budget:
                break
            want = c["only"].split(",") if c.get("only") else names
            n = counts()
            need = [
                p for p in want if n[c["id"], p] < a.rounds and tries[c["id"], p] < a.max_rounds
            ]
            if not need:
                continue
            cmd = [
                sys.executable,
                os.path.join(here, c["script"]),
                "--prompts",
                a.prompts,
                "--only",
                ",".join(need),
            ] + c["args"]
            if a.lock:
                cmd = ["flock", a.lock] + cmd
            try:
                p = subprocess.run(
                    cmd,
                    capture_output=True,
                    text=True,
                    timeout=280,
                    env={**os.environ, **c.get("env", {})},
                )
            except subprocess.TimeoutExpired:
                print(c["id"], "timeout", file=sys.stderr)
                continue
            got = 0
            with open(a.out, "a") as f:
                for l in p.stdout.splitlines():
                    if l.startswith("{"):
                        r = {"id": c["id"], **json.loads(l)}
                        tries[c["id"], r["prompt"]] += 1
                        f.write(json.dumps(r) + "\n")
                        got += 1
            if not got:
                print(
                    c["id"], "FAILED", p.returncode, (p.stderr or p.stdout)[-400:], file=sys.stderr
                )
            print(rnd, c["id"], got, flush=True, file=sys.stderr)

g = collections.OrderedDict()
order = {c["id"]: i for i, c in enumerate(confs)}
for r in records():
    if r["id"] in order:
        g.setdefault((r["id"], r["prompt"]), []).append(r)
print(
    "| id | prompt (tokens) | decode tok/s min / median / max | prefill tok/s median (min-max) | TTFT ms | load s | peak RSS MB | file MB | n clean/all |"
)
print("|---|---|---|---|---|---|---|---|---|")
for (i, p), rs in sorted(g.items(), key=lambda kv: (order[kv[0][0]], kv[0][1])):
    k = clean(rs) or rs
    col = lambda f: sorted(r[f] for r in k if r.get(f) is not None)
    d, f, t = col("decode_tps"), col("prefill_tps"), col("ttft_ms")
    acc = ""
    if any(r.get("drafted") for r in k):
        acc = " (%.0f%% of %d drafted)" % (
            100 * k[-1]["accepted"] / k[-1]["drafted"],
            k[-1]["drafted"],
        )
    med = statistics.median
    print(
        f"| {i} | {p} ({k[0]['n_prompt']}) | {d[0]:.1f} / **{med(d):.1f}** / {d[-1]:.1f}{acc} | {med(f):.0f} ({f[0]:.0f}-{f[-1]:.0f}) "
        f"| {med(t):.0f} | {med(col('load_s')):.2f} | {max(col('rss_mb')):.0f} | {k[0]['file_mb']} | {len(clean(rs))}/{len(rs)} |"
    )
