"""Compare the time of steps of several bundles on the native engine, or of its kernels.

    python scripts/research/bench_steps.py BUNDLE_A BUNDLE_B [--threads 1] [--rounds 60]
    python scripts/research/bench_steps.py BUNDLE --kernels avx512 avx2 [--context 64]

The tokens are those of the held-out text, because a refined head takes more time where many
tokens are likely. Each measurement moves one token on. Rounds alternate between the models, and
the time is that of the calling thread, which takes part in all work, so that other work on the
machine disturbs little. The first ratio is the speed of each model divided by the first one's, the
second the time in steps of one token.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from numpy.typing import NDArray

from edgegen._assets import asset
from edgegen._types import Tokens
from edgegen.bundle import open_bundle
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.native.model import NativeModel
from edgegen.runtimes.native.pack import packed_model

TOKENS = (1, 2, 4, 8)
"""Tokens in a step."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundles", nargs="+")
    parser.add_argument("--context", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--kernels", nargs="+", default=[None], help="names of edgegen.h [fastest]")
    options = parser.parse_args()
    chosen = [(path, kernels) for path in options.bundles for kernels in options.kernels]
    models = [
        NativeModel(packed_model(open_bundle(path)), options.threads, kernels=kernels)
        for path, kernels in chosen
    ]
    length = options.context + len(TOKENS) * options.rounds + max(TOKENS)
    texts = [tokens_of(path, length) for path, _ in chosen]
    caches = [model.new_cache(length) for model in models]
    for model, cache, text in zip(models, caches, texts, strict=True):
        model.step([Step(cache, text[: options.context])])
    names = (
        f"{path}, {model.kernels}, ms" for (path, _), model in zip(chosen, models, strict=True)
    )
    print("| tokens in a step | " + " | ".join(names) + " |")
    single: NDArray[np.float64] | None = None
    for count in TOKENS:
        times = np.array(
            [
                [
                    milliseconds(model, cache, text, count)
                    for model, cache, text in zip(models, caches, texts, strict=True)
                ]
                for _ in range(options.rounds)
            ]
        )
        medians = np.median(times, axis=0)
        single = medians if single is None else single
        cells = [
            f"{t:.2f} (ratio {medians[0] / t:.2f}, {t / one:.2f} steps)"
            for t, one in zip(medians, single, strict=True)
        ]
        print(f"| {count} | " + " | ".join(cells) + " |", flush=True)


def tokens_of(bundle: str, count: int) -> Tokens:
    """Return the first `count` tokens of the held-out text."""
    text = asset("export", "texts", "heldout.txt").read_text("utf-8")
    tokens = Tokenizer.from_folder(open_bundle(bundle).path).encode(text[: 16 * count])
    return np.array(tokens[:count], np.int32)


def milliseconds(model: Model, cache: Cache, text: Tokens, count: int) -> float:
    """Return the calling thread's time for a step of the text's next `count` tokens.

    The cache keeps the first of them.
    """
    length = cache.length
    start = time.thread_time_ns()
    model.step([Step(cache, text[length : length + count], logits_for="all")])
    took = time.thread_time_ns() - start
    cache.truncate(length + 1)
    return took / 1e6


if __name__ == "__main__":
    main()
