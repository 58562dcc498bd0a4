"""Run the peers in interleaved rounds and print one table of their speeds.

  run_all.py CONFIG.json --prompts P.json --out RAW.jsonl [--rounds 3] [--filter REGEX]
             [--budget SECONDS] [--tables-only]

CONFIG.json (from make_config.py) is a list of {"id", "script", "args", "env", "only", "python"}.
Records with more than --max-foreign of the machine's time used by other processes are not in the
table. A configuration with too few clean records gets further rounds, up to --max-rounds.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TIMEOUT_S = 280
COLUMNS = (
    "id",
    "prompt (tokens)",
    "decode tok/s min / median / max",
    "prefill tok/s median (min-max)",
    "TTFT ms",
    "load s",
    "peak RSS MB",
    "file MB",
    "n clean/all",
)
Record = dict[str, Any]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("config", type=Path)
    parser.add_argument("--prompts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--max-rounds", type=int, default=5)
    parser.add_argument("--max-foreign", type=float, default=0.05)
    parser.add_argument("--filter", default="", help="regular expression of ids")
    parser.add_argument("--tables-only", action="store_true")
    parser.add_argument("--budget", type=float, help="seconds after which nothing new starts")
    return parser.parse_args()


def records(a: argparse.Namespace) -> list[Record]:
    """Return all records measured so far."""
    lines = a.out.read_text().splitlines() if a.out.exists() else []
    return [json.loads(line) for line in lines if line.startswith("{")]


def clean(a: argparse.Namespace, measured: list[Record]) -> list[Record]:
    """Return the records without interference from other processes."""
    return [r for r in measured if r.get("foreign", 0) <= a.max_foreign]


def count(measured: list[Record]) -> collections.Counter[tuple[str, str]]:
    return collections.Counter((r["id"], r["prompt"]) for r in measured)


def run_one(a: argparse.Namespace, peer: Record, names: list[str]) -> None:
    """Measure one configuration on some prompts and append the records."""
    fixed = ["--prompts", str(a.prompts), "--only", ",".join(names)]
    python = peer.get("python", sys.executable)
    command = [python, str(HERE / peer["script"]), *fixed, *peer["args"]]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            env={**os.environ, **peer.get("env", {})},
        )
    except subprocess.TimeoutExpired:
        print(peer["id"], "timed out", file=sys.stderr)
        return
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    with a.out.open("a") as out:
        for line in lines:
            out.write(json.dumps({"id": peer["id"], **json.loads(line)}) + "\n")
    said = "" if lines else f"FAILED {done.returncode}: {(done.stderr or done.stdout)[-400:]}"
    print(peer["id"], len(lines), said, file=sys.stderr, flush=True)


def run_rounds(a: argparse.Namespace, peers: list[Record]) -> None:
    """Measure each configuration once per round, those with the fewest records first."""
    everything = list(json.loads(a.prompts.read_text()))
    names_of = {p["id"]: p["only"].split(",") if p.get("only") else everything for p in peers}
    start = time.time()
    for _ in range(a.max_rounds):
        have = count(clean(a, records(a)))
        for peer in sorted(peers, key=lambda p: min(have[p["id"], n] for n in names_of[p["id"]])):
            if a.budget and time.time() - start > a.budget:
                return
            measured = records(a)
            have, tried = count(clean(a, measured)), count(measured)
            keys = [(peer["id"], name) for name in names_of[peer["id"]]]
            todo = [k[1] for k in keys if have[k] < a.rounds and tried[k] < a.max_rounds]
            if todo:
                run_one(a, peer, todo)


def row(a: argparse.Namespace, measured: list[Record]) -> list[str]:
    """Return the row of one configuration and prompt."""
    used = clean(a, measured) or measured

    def column(field: str) -> list[float]:
        return sorted(r[field] for r in used if r.get(field) is not None)

    median = statistics.median
    decode, prefill = column("decode_tps"), column("prefill_tps")
    speed = f"{decode[0]:.1f} / **{median(decode):.1f}** / {decode[-1]:.1f}"
    if drafted := used[-1].get("drafted"):
        speed += f" ({used[-1]['accepted'] / drafted:.0%} of {drafted} drafted)"
    return [
        used[0]["id"],
        f"{used[0]['prompt']} ({used[0]['n_prompt']})",
        speed,
        f"{median(prefill):.0f} ({prefill[0]:.0f}-{prefill[-1]:.0f})",
        f"{median(column('ttft_ms')):.0f}",
        f"{median(column('load_s')):.2f}",
        f"{max(column('rss_mb')):.0f}",
        str(used[0]["file_mb"]),
        f"{len(clean(a, measured))}/{len(measured)}",
    ]


def print_table(a: argparse.Namespace, peers: list[Record]) -> None:
    groups: dict[tuple[str, str], list[Record]] = {}
    for record in records(a):
        groups.setdefault((record["id"], record["prompt"]), []).append(record)
    print("|", " | ".join(COLUMNS), "|")
    print("|---" * len(COLUMNS) + "|")
    for peer in peers:
        for key in sorted(k for k in groups if k[0] == peer["id"]):
            print("|", " | ".join(row(a, groups[key])), "|")


def main() -> None:
    a = arguments()
    peers = [p for p in json.loads(a.config.read_text()) if re.search(a.filter, p["id"])]
    if not a.tables_only:
        run_rounds(a, peers)
    print_table(a, peers)


if __name__ == "__main__":
    main()
