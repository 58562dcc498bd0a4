"""Common parts of the compare_*.py scripts: new processes, and the confidence interval."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from edgegen.bench.prompts import BUILT_IN, encode
from edgegen.models.tokenizers.tokenizer import Tokenizer

HERE = Path(__file__).resolve().parent
RESAMPLES = 10_000
Record = dict[str, Any]


def write_prompts(tokenizer: Path, work: Path) -> Path:
    """Write the prompts of `edgegen bench` as token ids, and return the file."""
    loaded = Tokenizer.from_folder(tokenizer)
    ids = {name: list(encode(loaded, name, text).ids) for name, text in BUILT_IN.items()}
    work.mkdir(parents=True, exist_ok=True)
    path = work / "prompts-built-in.json"
    path.write_text(json.dumps(ids))
    return path


def run(python: Path, script: str, options: list[object]) -> list[Record]:
    """Run one of the bench_*.py in a new process and return its records; exit if it fails."""
    paths = [str(HERE.parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {"QUIET_WAIT": "5", **os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    command = [str(python), str(HERE / script), *map(str, options)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        sys.exit(f"{script} {' '.join(command[2:])} failed:\n{done.stderr[-2000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


class Kept:
    """Records in a file, if one is given, so that a measurement can end and continue."""

    def __init__(self, path: Path | None, minutes: float) -> None:
        self._path, self._end = path, time.monotonic() + 60 * minutes
        stored = path is not None and path.exists()
        self._records: dict[str, list[Record]] = json.loads(path.read_text()) if stored else {}

    def get(self, key: str, measure: Callable[[], list[Record]]) -> list[Record]:
        """Return the records of `key`, measured if they are new; exit when the time is over."""
        if key not in self._records:
            if time.monotonic() > self._end:
                sys.exit("the time is over; the same command continues")
            self._records[key] = measure()
            if self._path:
                self._path.write_text(json.dumps(self._records))
        return self._records[key]


def bootstrap(ratios: list[float], seed: int = 0) -> tuple[float, float]:
    """Return the 95 % interval of the median ratio, by resampling the pairs."""
    picks = np.random.default_rng(seed).integers(0, len(ratios), (RESAMPLES, len(ratios)))
    medians = np.median(np.asarray(ratios)[picks], axis=1)
    low, high = np.percentile(medians, [2.5, 97.5])
    return float(low), float(high)
