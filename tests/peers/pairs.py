"""Common parts of the compare_*.py scripts: new processes, and the confidence interval."""

from __future__ import annotations

import json
import os
import subprocess
import sys
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


def bootstrap(ratios: list[float], seed: int = 0) -> tuple[float, float]:
    """Return the 95 % interval of the median ratio, by resampling the pairs."""
    picks = np.random.default_rng(seed).integers(0, len(ratios), (RESAMPLES, len(ratios)))
    medians = np.median(np.asarray(ratios)[picks], axis=1)
    low, high = np.percentile(medians, [2.5, 97.5])
    return float(low), float(high)
