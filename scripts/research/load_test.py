"""Measure `edgegen serve` with many concurrent clients.

    python scripts/research/load_test.py BUNDLE [--minutes 10]

Runs one client and 16 clients alternately, so that noise of the machine affects both. Most answers
are short and a few very long: log-normal with a heavy tail, like the lengths of the CASTILLO data
set. Prints a JSON record with throughput, fairness, memory and failures.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any

TOPICS = ("rivers", "bread", "chess", "the moon", "bicycles", "glass", "maps", "tea", "clocks")
MEDIAN, SPREAD, TAIL, LONGEST = 40, 0.8, 0.05, 600
"""Tokens of an answer: log-normal, and one in twenty long."""


def length(draw: random.Random) -> int:
    """Return the tokens of one answer."""
    if draw.random() < TAIL:
        return draw.randint(LONGEST // 2, LONGEST)
    return max(4, min(LONGEST, round(draw.lognormvariate(0, SPREAD) * MEDIAN)))


@contextmanager
def serving(bundle: str, clients: int, options: list[str]) -> Iterator[str]:
    """Run a server and yield its address."""
    command = [sys.executable, "-m", "edgegen", "serve", bundle, "--port", "0"]
    command += ["--parallel", str(clients), *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if match := re.search(r" at (http://127\.0\.0\.1:\d+) ", line):
            break
    else:
        sys.exit("the server did not start")
    threading.Thread(target=process.stderr.read, daemon=True).start()
    try:
        yield match[1]
    finally:
        process.terminate()
        process.wait()


def metric(url: str, name: str) -> float:
    """Return one of the server's metrics."""
    page = urllib.request.urlopen(f"{url}/metrics").read().decode()
    match = re.search(rf"^llamacpp:{name} (\S+)$", page, re.M)
    assert match
    return float(match[1])


def ask(url: str, topic: str, tokens: int, seed: int, until: float) -> tuple[float | None, int]:
    """Return (seconds to the first token, pieces of text) of one answer, stopped at `until`."""
    body = {
        "messages": [{"role": "user", "content": f"Write a long text about {topic}."}],
        "max_tokens": tokens,
        "temperature": 0.8,
        "seed": seed,
        "stream": True,
    }
    request = urllib.request.Request(
        f"{url}/v1/chat/completions",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    started, first, pieces = time.perf_counter(), None, 0
    with urllib.request.urlopen(request, timeout=600) as response:
        for line in response:
            if not line.startswith(b"data: {"):
                continue
            event = json.loads(line[6:])
            if "error" in event:
                raise RuntimeError(event["error"]["message"])
            if event["choices"] and event["choices"][0]["delta"].get("content"):
                first = first or time.perf_counter() - started
                pieces += 1
            if time.perf_counter() > until:
                break
    return first, pieces


class Load:
    """Concurrent clients that each send one request after another."""

    def __init__(self, url: str, clients: int, seconds: float, seed: int) -> None:
        self.url, self.clients, self.seconds, self.seed = url, clients, seconds, seed
        self.first: list[list[float]] = [[] for _ in range(clients)]
        self.pieces, self.failures = 0, 0
        self.lock = threading.Lock()

    def run(self) -> float:
        """Return pieces of text per second of all clients; a piece is a token or a few."""
        started = time.perf_counter()
        self.until = started + self.seconds
        with ThreadPoolExecutor(self.clients) as pool:
            list(pool.map(self._client, range(self.clients)))
        return self.pieces / (time.perf_counter() - started)

    def _client(self, index: int) -> None:
        draw = random.Random(1000 * self.seed + index)
        while time.perf_counter() < self.until:
            try:
                topic, seed = draw.choice(TOPICS), draw.randrange(1 << 30)
                first, pieces = ask(self.url, topic, length(draw), seed, self.until)
            except Exception as error:
                print(f"client {index}: {error}", file=sys.stderr)
                with self.lock:
                    self.failures += 1
                continue
            with self.lock:
                self.pieces += pieces
            if first is not None:
                self.first[index].append(first)


def fill(url: str, clients: int) -> None:
    """Generate one longest answer per client, so that all caches reach their final size."""
    longest = partial(ask, url, tokens=LONGEST, seed=0, until=math.inf)
    with ThreadPoolExecutor(clients) as pool:
        list(pool.map(longest, (TOPICS[i % len(TOPICS)] for i in range(clients))))


def measure(url: str, clients: int, minutes: float) -> dict[str, Any]:
    """Measure one client and all clients in alternating rounds."""
    fill(url, clients)
    rounds = max(2, round(minutes / 2))
    alone, together, memory, failures = [], [], [], 0
    first: list[list[float]] = [[] for _ in range(clients)]
    for i in range(rounds):
        single = Load(url, 1, 60 * minutes / rounds / 6, i)
        alone.append(single.run())
        load = Load(url, clients, 60 * minutes / rounds, i)
        together.append(load.run())
        failures += load.failures + single.failures
        for mine, more in zip(first, load.first, strict=True):
            mine.extend(more)
        memory.append(metric(url, "process_resident_memory_bytes") / 1e6)
        print(f"round {i + 1}/{rounds}: {alone[-1]:.1f} {together[-1]:.1f}", file=sys.stderr)
    medians = [statistics.median(times) for times in first if times]
    return {
        "clients": clients,
        "requests": sum(map(len, first)),
        "failures": failures,
        "one_client_tps": statistics.median(alone),
        "all_clients_tps": statistics.median(together),
        "ratio": statistics.median(a / b for a, b in zip(together, alone, strict=True)),
        "ttft_median_s": statistics.median(medians),
        "ttft_slowest_client_over_median": max(medians) / statistics.median(medians),
        "memory_mb": [round(value, 1) for value in memory],
        "memory_last_over_first": memory[-1] / memory[0],
    }


def main() -> None:
    """Measure and print; unknown options go to `edgegen serve`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle")
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--minutes", type=float, default=10)
    args, options = parser.parse_known_args()
    with serving(args.bundle, args.clients, options) as url:
        print(json.dumps(measure(url, args.clients, args.minutes), indent=2))


if __name__ == "__main__":
    main()
