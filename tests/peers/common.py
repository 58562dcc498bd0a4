"""Common parts of the bench_*.py scripts: arguments, memory, noise, one JSON line a measurement."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

WEIGHTS = (".bin", ".onnx", ".data", ".gguf", ".safetensors", ".xml")
QUIET_WAIT = float(os.environ.get("QUIET_WAIT", "45"))
"""Maximum seconds to wait for an idle machine before each measurement."""


class Timing(NamedTuple):
    """One greedy generation that ignores the end token."""

    first: float
    """Seconds from the call to the first token."""
    total: float
    """Seconds from the call to the last token."""
    tokens: int
    ids: list[int]
    """The generated ids. The record's `head` has the first --ids of them, as evidence that a rival
    really runs the model."""
    extra: dict[str, Any] = {}
    """Further fields of the record."""
    with_first: int = 1
    """Tokens that arrived together with the first."""


def arguments(description: str | None, **extra: dict[str, Any]) -> argparse.Namespace:
    """Parse the arguments of every script and those of one script."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", required=True, help="model folder or file")
    parser.add_argument("--name", help="model name for the record")
    parser.add_argument("--quant", required=True, help="label for the record, e.g. int4_sym_g64")
    parser.add_argument("--prompts", required=True, help="JSON file from make_prompts.py")
    parser.add_argument("--only", default="", help="comma-separated prompt names (default: all)")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--new", type=int, default=128, help="tokens to generate")
    parser.add_argument("--reps", type=int, default=1)
    parser.add_argument("--ids", type=int, default=8, help="generated ids in the record")
    for name, settings in extra.items():
        parser.add_argument("--" + name.replace("_", "-"), **settings)
    parsed = parser.parse_args()
    parsed.name = parsed.name or Path(parsed.model).resolve().name
    return parsed


def prompts(a: argparse.Namespace) -> dict[str, list[int]]:
    """Return the chosen prompts as token ids."""
    known = json.loads(Path(a.prompts).read_text())
    return {name: known[name] for name in (a.only.split(",") if a.only else known)}


def measure(
    a: argparse.Namespace,
    peer: str,
    version: str,
    load_s: float,
    generate: Callable[[list[int], int], Timing],
    pid: int | str = "self",
) -> None:
    """Warm up, then time every prompt `--reps` times; `pid` is the process that computes."""
    chosen = prompts(a)
    generate(next(iter(chosen.values()))[:16], 8)
    for _ in range(a.reps):
        for name, ids in chosen.items():
            wait_quiet()
            foreign = Foreign(pid)
            t = generate(ids, a.new)
            emit(
                a,
                peer=peer,
                version=version,
                prompt=name,
                n_prompt=len(ids),
                n_new=t.tokens,
                prefill_tps=len(ids) / t.first,
                decode_tps=(t.tokens - t.with_first) / (t.total - t.first),
                ttft_ms=t.first * 1e3,
                load_s=load_s,
                rss_mb=rss_mb(pid),
                foreign=foreign.stop(),
                head=t.ids[: a.ids],
                **t.extra,
            )


def emit(a: argparse.Namespace, **record: Any) -> None:
    """Print one record."""
    whole = {"model": a.name, "quant": a.quant, "threads": a.threads, **record}
    whole["file_mb"] = file_mb(Path(a.model))
    rounded = {k: round(v, 3) if isinstance(v, float) else v for k, v in whole.items()}
    print(json.dumps(rounded), flush=True)


def rss_mb(pid: int | str = "self") -> float:
    """Return the peak resident memory of a process (VmHWM) in MiB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    peak = next(line for line in lines if line.startswith("VmHWM:"))
    return round(int(peak.split()[1]) / 1024, 1)


def file_mb(path: Path) -> float:
    """Return the size of the weights on disk in MB, without the tokenizer's files."""
    files = [path] if path.is_file() else [f for f in path.iterdir() if f.suffix in WEIGHTS]
    return round(sum(f.stat().st_size for f in files if "tokenizer" not in f.name) / 1e6, 1)


class Foreign:
    """Fraction of the machine's CPU time that other processes use during a measurement."""

    def __init__(self, pid: int | str = "self") -> None:
        self._pid, self._start = pid, self._now(pid)

    @staticmethod
    def _now(pid: int | str) -> tuple[float, float, float]:
        tick = os.sysconf("SC_CLK_TCK")
        machine = [int(x) for x in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
        busy = (sum(machine) - machine[3] - machine[4]) / tick
        own = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        ours = sum(int(own[i]) for i in (11, 12, 13, 14))  # with children that have ended
        return busy, ours / tick, time.perf_counter()

    def stop(self) -> float:
        """Return the fraction since this object was created."""
        busy, own, now = (b - a for a, b in zip(self._start, self._now(self._pid), strict=True))
        return round(max(0.0, busy - own) / (max(now, 1e-3) * (os.cpu_count() or 1)), 3)


def wait_quiet(limit: float = QUIET_WAIT) -> bool:
    """Wait until others use under 3 % of the machine for half a second, or `limit` seconds."""
    start = time.perf_counter()
    while time.perf_counter() - start < limit:
        foreign = Foreign()
        time.sleep(0.5)
        if foreign.stop() < 0.03:
            return True
    return False
