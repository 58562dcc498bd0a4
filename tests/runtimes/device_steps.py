"""Run a bundle on a device, and write logits and placement: BUNDLE OUT TOKENS OPTIONS CHUNK...

OPTIONS are those of `load_model`, as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from edgegen.bundle import open_bundle
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step


def main(bundle: str, out: str, tokens: str, options: str, *chunks: str) -> None:
    model = load_model(open_bundle(Path(bundle)), "onnxruntime", **json.loads(options))
    history, rows, start = np.load(tokens), [], 0
    cache = model.new_cache(len(history) + 8)
    for size in map(int, chunks):
        step = Step(cache, history[start : start + size], logits_for="all")
        rows.append(model.step([step])[0].logits.copy())
        start += size
    saved = Path(out).with_suffix(".cache")
    cache.truncate(start - 1)
    cache.save(saved)
    other = model.new_cache(len(history) + 8)
    other.load(saved)
    again = model.step([Step(other, history[start - 1 : start])])[0].logits
    np.savez(out, logits=np.concatenate(rows), again=again)
    print(json.dumps({"device": model.device, "placement": model.placement}))


if __name__ == "__main__":
    main(*sys.argv[1:])
