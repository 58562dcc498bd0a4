"""Compare the native engine's speed between builds of it, such as zig's and GCC's.

    python scripts/research/bench_builds.py BUNDLE NAME=FOLDER NAME=FOLDER [--rounds 9]

Each FOLDER contains `edgegen_native`: an unpacked wheel, or the target of `pip install --target`.
Every build runs in a process of its own with one thread, and rounds alternate between them. Times
are the thread's processor time: a prompt of 256 tokens, then 64 steps of one token. All logits are
compared bit for bit. The ratio is a build's speed divided by the first one's, the median of the
rounds.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PROMPT, STEPS = 256, 64
KINDS = ("prefill", "decode")


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle")
    parser.add_argument("builds", nargs="+", metavar="NAME=FOLDER")
    parser.add_argument("--kernels", default="", help="kernels of edgegen.h [fastest]")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    builds = dict(build.split("=", 1) for build in options.builds)
    workers = {name: start(path, options) for name, path in builds.items()}
    rounds = [[measure(worker) for worker in workers.values()] for _ in range(1 + options.rounds)]
    for worker in workers.values():
        worker.communicate("")
    if len({digest for row in rounds for _, digest in row}) != 1:
        sys.exit("the builds compute different logits")
    seconds = np.array([[times for times, _ in row] for row in rounds[1:]])
    print("| build | " + " | ".join(f"{kind}, tok/s | ratio" for kind in KINDS) + " |")
    for i, name in enumerate(workers):
        speeds = (PROMPT, STEPS) / seconds[:, i]
        ratios = seconds[:, 0] / seconds[:, i]
        pairs = zip(speeds.T, ratios.T, strict=True)
        print(
            f"| {name} | " + " | ".join(f"{spread(a, 0)} | {spread(b, 2)}" for a, b in pairs) + " |"
        )


def start(folder: str, options: argparse.Namespace) -> subprocess.Popen[str]:
    """Start a process that measures with a build when it reads a line."""
    here = str(Path(__file__).parent.resolve())
    path = os.pathsep.join([folder, here, os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-c", "import bench_builds; bench_builds.work()"]
    return subprocess.Popen(
        [*command, options.bundle, options.kernels],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": path},
    )


def measure(worker: subprocess.Popen[str]) -> tuple[list[float], str]:
    """Let a process measure once: seconds of prefill and decode, and the logits' digest."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write("\n")
    worker.stdin.flush()
    seconds, digest = json.loads(worker.stdout.readline())
    return seconds, digest


def work() -> None:
    """Measure for each line of standard input."""
    from edgegen.bundle import open_bundle
    from edgegen.runtimes.base import Step
    from edgegen.runtimes.native.model import NativeModel
    from edgegen.runtimes.native.pack import packed_model

    bundle, kernels = sys.argv[1:]
    model = NativeModel(packed_model(open_bundle(bundle)), 1, kernels=kernels or None)
    ids = np.random.default_rng(0).integers(0, model.config.vocab_size, PROMPT + STEPS)
    tokens = ids.astype(np.int32)
    for _ in sys.stdin:
        digest, seconds = hashlib.sha256(), []
        cache = model.new_cache(len(tokens))
        parts = [[tokens[:PROMPT]], np.split(tokens[PROMPT:], STEPS)]
        for part in parts:
            begin = time.thread_time()
            for few in part:
                digest.update(model.step([Step(cache, few)])[0].logits.tobytes())
            seconds.append(time.thread_time() - begin)
        print(json.dumps([seconds, digest.hexdigest()]), flush=True)


def spread(values: NDArray[np.float64], digits: int) -> str:
    """Return the median of values, their minimum and their maximum."""
    median, low, high = np.median(values), values.min(), values.max()
    return f"{median:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


if __name__ == "__main__":
    main()
