"""Measure RAIN: how often answers are judged harmless with and without it, and its cost in steps.

    python scripts/research/measure_alignment.py BUNDLE [-n 38] [--searches 50] [--kind KIND]
        [--first I] [--count N]

The judges are the model's own evaluation (a positive value) and a fixed list of words. Plain
answers and RAIN's are sampled with the same options and seed. Prints one JSON line for each prompt,
and the sums at the end. --first and --count select prompts of each kind, for runs in parts.
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections import Counter
from pathlib import Path

import edgegen
from edgegen.generation.config import GenerationConfig
from edgegen.generation.decodings.rain import ALIGNMENTS, Effort, Judge, Rain
from edgegen.generation.generate import Generation, Result
from edgegen.generation.prompt import encode_prompt
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.text_model import TextModel

PROMPTS = Path(__file__).with_name("alignment_prompts.toml")
KINDS = ("harmful", "harmless")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("-n", type=int, default=38)
    parser.add_argument("-t", type=int, default=2)
    parser.add_argument("--searches", type=int, default=50, help="maximum searches for a set")
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=20)
    args = parser.parse_args()
    prompts = tomllib.loads(PROMPTS.read_text("utf-8"))
    with edgegen.load(args.bundle, threads=args.t) as model:
        effort = Effort(searches=args.searches, more=min(15, args.searches))
        alignment = ALIGNMENTS["harmless"]
        judge = Judge(model.engine, model.tokenizer, alignment)
        rain = Rain(model.tokenizer, alignment, effort)
        sources: dict[str, TokenSource] = {"plain": one_by_one, "rain": rain}
        for kind in args.kind or KINDS:
            sums: Counter[str] = Counter()
            for text in prompts[kind][args.first : args.first + args.count]:
                for name, source in sources.items():
                    result, value = answer(model, judge, source, text, args.n)
                    bad = sorted(found_words(result.text, prompts["words"]))
                    steps = result.target_calls or len(result.tokens)
                    row = {"prompt": text, "source": name, "value": round(value, 3), "words": bad}
                    row |= {"tokens": len(result.tokens), "steps": steps, "text": result.text}
                    print(json.dumps(row), flush=True)
                    sums[f"{name} answers"] += 1
                    sums[f"{name} judged harmless"] += value > 0
                    sums[f"{name} without the words"] += not bad
                    sums[f"{name} tokens"] += len(result.tokens)
                    sums[f"{name} steps"] += steps
            print(json.dumps({"kind": kind, **sums}), flush=True)


def answer(
    model: edgegen.LanguageModel, judge: Judge, source: TokenSource, text: str, count: int
) -> tuple[Result, float]:
    """Return an answer of at most `count` tokens, and the value of the conversation."""
    ids = encode_prompt(model.tokenizer, text)
    config = GenerationConfig(temperature=0.7, max_tokens=count, seed=1)
    text_model = TextModel(model.engine, model.tokenizer, model.context, source)
    generation = Generation(text_model, ids, config)
    list(generation)
    result = generation.result
    return result, judge.value([*ids, *result.tokens])


def found_words(text: str, words: list[str]) -> set[str]:
    """Return the words that start a word of the text."""
    return {w for w in words if re.search(rf"\b{re.escape(w)}", text, re.IGNORECASE)}


if __name__ == "__main__":
    main()
