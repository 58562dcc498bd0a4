"""Measure decodings that change the text: speed, and agreement with the model's own choices.

    python scripts/research/measure_decodings.py BUNDLE --decoding D [--reference BUNDLE]
        [--engine E] [-n 64] [--prompts N]

Each prompt is answered by plain decoding of the reference and then by the decoding, greedily and
past the end token. The reference reads the decoded answer: agreement is the fraction of its tokens
that the reference would have chosen, and perplexity is the reference's, of both answers. Speeds are
of process time (all threads), because other programs may run.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np

import edgegen
from bench_drafts import prompts_of_file
from edgegen.bench.prompts import Prompt
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.runtimes.base import Model, Step

PROMPTS = Path(__file__).with_name("draft_prompts.toml")


class Answer(NamedTuple):
    """One answer."""

    tokens: list[int]
    seconds: float
    """Process time of a token after the first."""
    calls: float
    """Tokens per call of the model."""


def main() -> None:
    """Measure and print a row of the table for each prompt, and their mean."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--decoding", required=True)
    parser.add_argument("--reference", type=Path)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("-n", type=int, default=64)
    parser.add_argument("-t", type=int, default=1)
    parser.add_argument("--prompts", type=int, default=6)
    args = parser.parse_args()
    options = {"engine": args.engine, "threads": args.t}
    reference = edgegen.load(args.reference or args.bundle, **options)
    changed = edgegen.load(args.bundle, decoding=args.decoding, **options)
    print("| prompt | speedup | tokens a call | agreement | perplexity | plain text's |")
    print("|:--|--:|--:|--:|--:|--:|")
    rows = []
    for prompt in prompts_of_file(reference.tokenizer, PROMPTS)["chat"][: args.prompts]:
        plain, decoded = (answer(model, prompt, args.n) for model in (reference, changed))
        agreement, perplexity = judge(reference.engine, prompt, decoded.tokens)
        own = judge(reference.engine, prompt, plain.tokens)[1]
        rows.append((plain.seconds / decoded.seconds, decoded.calls, agreement, perplexity, own))
        print(f"| {prompt.name} | {' | '.join(f'{value:.2f}' for value in rows[-1])} |", flush=True)
    columns = list(zip(*rows, strict=True))
    means = [statistics.geometric_mean(columns[0]), *map(statistics.fmean, columns[1:3])]
    means += [statistics.geometric_mean(column) for column in columns[3:]]
    print(f"| **mean** | {' | '.join(f'{value:.2f}' for value in means)} |")


def answer(model: edgegen.LanguageModel, prompt: Prompt, count: int) -> Answer:
    """Return a greedy answer of `count` tokens."""
    config = GenerationConfig(temperature=0, max_tokens=count, ignore_eos=True)
    generation = Generation(model.text_model, prompt.ids, config)
    next(generation)
    started, first = time.process_time(), len(generation.result.tokens)
    list(generation)
    result = generation.result
    seconds = (time.process_time() - started) / (len(result.tokens) - first)
    return Answer(result.tokens, seconds, result.tokens_per_target_call or 1.0)


def judge(model: Model, prompt: Prompt, tokens: list[int]) -> tuple[float, float]:
    """Return the fraction of `tokens` that the model would choose, and their perplexity."""
    ids = np.array([*prompt.ids, *tokens], np.int32)
    cache = model.new_cache(len(ids))
    model.step([Step(cache, ids[: len(prompt.ids) - 1])])
    (output,) = model.step([Step(cache, ids[len(prompt.ids) - 1 : -1], logits_for="all")])
    logits = output.logits.astype(np.float64)
    chosen = logits[np.arange(len(tokens)), tokens]
    highest = logits.max(axis=1)
    logs = chosen - highest - np.log(np.exp(logits - highest[:, None]).sum(axis=1))
    cache.close()
    return float((logits.argmax(axis=1) == tokens).mean()), float(np.exp(-logs.mean()))


if __name__ == "__main__":
    main()
