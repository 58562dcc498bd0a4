"""Measure how `edgegen serve` schedules short and long prompts, and clients that hang up.

    python scripts/research/schedule_test.py BUNDLE [--rounds 5] [--hang-ups 60] --engine native

Prints a JSON record: the time to the first token of a short prompt, idle and beside a long prompt;
the longest gap of a running stream beside one, relative to its median step; and the places that
are taken after clients that hang up at random. Quiet and busy rounds alternate. Unknown options go
to `edgegen serve`.
"""

from __future__ import annotations

import argparse
import http.client
import itertools
import json
import random
import statistics
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from load_test import metric, serving

WORDS = "the river was wide and the old bridge had stood there for more than a hundred years"
LONG, SHORT = 3300, 30
"""Tokens of the prompts."""
SAMPLES = 6
"""Measurements of the memory while clients hang up."""
MARGIN = 40
"""Seconds that the server gets to notice the last hang-up."""


class Connection:
    """A client of the server."""

    def __init__(self, url: str) -> None:
        self.address = url.removeprefix("http://")

    def stream(self, prompt: str, tokens: int) -> Iterator[float]:
        """Yield the time of each piece of an answer."""
        with closing(http.client.HTTPConnection(self.address, timeout=600)) as connection:
            body = {"prompt": prompt, "max_tokens": tokens, "temperature": 0, "stream": True}
            body |= {"ignore_eos": True}
            headers = {"Content-Type": "application/json"}
            connection.request("POST", "/v1/completions", json.dumps(body), headers)
            response = connection.getresponse()
            if response.status != 200:
                raise RuntimeError(f"status {response.status}: {response.read().decode()[:200]}")
            while line := response.readline():
                if line.startswith(b"data: {"):
                    yield time.perf_counter()


def text_of(url: str, tokens: int, seed: int) -> str:
    """Return a prompt of about so many tokens that no other prompt begins like."""
    draw = random.Random(seed)
    words = f"{seed} " + " ".join(draw.choice(WORDS.split()) for _ in range(tokens))
    body = json.dumps({"content": words}).encode()
    request = urllib.request.Request(f"{url}/tokenize", body, {"Content-Type": "application/json"})
    count = len(json.load(urllib.request.urlopen(request))["tokens"])
    return " ".join(words.split()[: max(4, round(tokens * tokens / count))])


def first_token(client: Connection, prompt: str) -> float:
    """Return the seconds to the first token."""
    started = time.perf_counter()
    return next(client.stream(prompt, 4)) - started


def gaps(client: Connection, prompt: str, tokens: int) -> list[float]:
    """Return the seconds between the pieces of a stream."""
    times = list(client.stream(prompt, tokens))
    return [after - before for before, after in itertools.pairwise(times)]


def beside(client: Connection, prompt: str, measure: Callable[[], Any]) -> Any:
    """Return a measurement that starts while a long prompt runs."""
    other = threading.Thread(target=lambda: next(client.stream(prompt, 1)))
    other.start()
    time.sleep(0.3)
    if not other.is_alive():
        sys.exit("the long prompt has ended too early: use a longer one")
    found = measure()
    other.join()
    return found


def prompts_beside(url: str, rounds: int) -> dict[str, Any]:
    """Measure short prompts and running streams, with and without a long prompt."""
    client, quiet, busy, steps, longest = Connection(url), [], [], [], []
    seeds = iter(range(1, 10_000))
    first_token(client, text_of(url, SHORT, next(seeds)))
    for _ in range(rounds):
        short = [text_of(url, SHORT, next(seeds)) for _ in range(4)]
        long = [text_of(url, LONG, next(seeds)) for _ in range(2)]
        quiet.append(first_token(client, short[0]))
        busy.append(beside(client, long[0], lambda: first_token(client, short[1])))  # noqa: B023
        steps.append(statistics.median(gaps(client, short[2], 100)))
        found: list[float] = []

        def run(prompt: str = short[3], found: list[float] = found) -> None:
            found += gaps(client, prompt, 150)

        stream = threading.Thread(target=run)
        stream.start()
        time.sleep(0.5)
        next(client.stream(long[1], 1))
        stream.join()
        longest.append(max(found))
        print(f"{quiet[-1]:.3f} {busy[-1]:.3f} {steps[-1]:.4f} {longest[-1]:.4f}", file=sys.stderr)
    return {
        "first_token_idle_s": statistics.median(quiet),
        "first_token_beside_s": statistics.median(busy),
        "first_token_ratio": statistics.median(b / q for b, q in zip(busy, quiet, strict=True)),
        "step_s": statistics.median(steps),
        "longest_gap_s": statistics.median(longest),
        "gap_ratio": statistics.median(a / b for a, b in zip(longest, steps, strict=True)),
    }


def hang_ups(url: str, clients: int, seconds: float) -> dict[str, Any]:
    """Let clients hang up at random, and return what is still taken afterwards."""
    until, counts, lock = (
        time.perf_counter() + seconds,
        {"answers": 0, "hang_ups": 0},
        threading.Lock(),
    )
    memory = [metric(url, "process_resident_memory_bytes") / 1e6]

    def run(index: int) -> None:
        draw, client = random.Random(index), Connection(url)
        while time.perf_counter() < until:
            patience = draw.choice([0, 1, 3, 10, 1000])
            pieces = client.stream(f"{draw.random()} {WORDS}", draw.randint(1, 60))
            try:
                taken = sum(1 for _, _ in zip(range(patience), pieces, strict=False))
            except RuntimeError:  # the queue is full
                time.sleep(draw.random())
                continue
            pieces.close()  # type: ignore[attr-defined]
            with lock:
                counts["answers" if taken < patience else "hang_ups"] += 1

    threads = [threading.Thread(target=run, args=(i,)) for i in range(clients)]
    for thread in threads:
        thread.start()
    for _ in range(SAMPLES):
        time.sleep(seconds / SAMPLES)
        memory.append(metric(url, "process_resident_memory_bytes") / 1e6)
    for thread in threads:
        thread.join()
    deadline = time.perf_counter() + MARGIN
    taken = (1.0, 1.0)
    while any(taken) and time.perf_counter() < deadline:
        taken = metric(url, "requests_processing"), metric(url, "requests_deferred")
        time.sleep(0.1)
    memory.append(metric(url, "process_resident_memory_bytes") / 1e6)
    return counts | {"places_taken": sum(taken), "memory_mb": [round(value, 1) for value in memory]}


def main() -> None:
    """Measure, and print a JSON record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle")
    parser.add_argument("--rounds", type=int, default=5, help="0 measures hang-ups only")
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--hang-ups", type=float, default=60, help="seconds")
    args, options = parser.parse_known_args()
    record: dict[str, Any] = {}
    if args.rounds:
        with serving(args.bundle, 4, ["-c", "4096", *options]) as url:
            record = prompts_beside(url, args.rounds)
    with serving(args.bundle, 4, ["--queue", "16", *options]) as url:
        record |= hang_ups(url, args.clients, args.hang_ups)
    print(json.dumps(record, indent=2))


if __name__ == "__main__":
    main()
