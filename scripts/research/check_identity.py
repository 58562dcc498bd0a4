"""Check that greedy text with drafts equals plain greedy text: every drafter, shape and length.

    python scripts/research/check_identity.py BUNDLE [--draft DIR]... [--prompts 200] [-n 128]
        [--each 10]

Runs `--each` of the prompts for every combination of drafter (lookup, ngram, exit, and with --draft
a model, heads or prompt tokens), chain or tree, and draft length 1 to 8. Requests run concurrently
and share steps, which changes nothing on a "lossless" engine. Exits with 1 if a token differs, and
prints the place and the gap between the two highest logits there.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from bench_drafts import top2_gap
from edgegen._assets import asset
from edgegen.bundle import open_bundle
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.prompt import encode_prompt
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.speculative.drafting import DraftOptions, open_speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model
from edgegen.serve.scheduler import SharedModel

LENGTHS = range(1, 9)
TREES = {"lookup": (1,), "ngram": (1, 2), "exit": (1,)}
"""Branchings of the drafters without files. The others run as chains and as trees."""


class Case(NamedTuple):
    """One combination of drafter, shape and length."""

    draft: str
    branches: int
    depth: int


def main() -> None:
    """Run all combinations and print the differences."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--draft", action="append", default=[])
    parser.add_argument("--only-drafts", action="store_true", help="only the drafters of --draft")
    parser.add_argument("--engine", default="auto")
    parser.add_argument("-t", type=int, default=1)
    parser.add_argument("-n", type=int, default=128)
    parser.add_argument("--prompts", type=int, default=200)
    parser.add_argument("--each", type=int, default=10)
    parser.add_argument("--at-once", type=int, default=12)
    args = parser.parse_args()
    bundle = open_bundle(args.bundle)
    tokenizer = Tokenizer.from_folder(bundle.path)
    model = load_model(bundle, args.engine, "CPU", args.t)
    shared = SharedModel(model)
    trees = ({} if args.only_drafts else TREES) | dict.fromkeys(args.draft, (1, 2))
    cases = [Case(d, b, k) for d, branchings in trees.items() for b in branchings for k in LENGTHS]
    cases = [case for case in cases if is_able(model, case)]
    prompts = [encode_prompt(tokenizer, text) for text in questions(args.prompts)]
    run = functools.partial(generate, shared, tokenizer, args.n)
    with ThreadPoolExecutor(args.at_once) as pool:
        plain = list(pool.map(lambda p: run(p, one_by_one), prompts))
        sources = {case: source(shared, tokenizer, case) for case in cases}
        numbers = itertools.cycle(range(len(prompts)))
        runs = [(case, next(numbers)) for case in cases for _ in range(args.each)]
        texts = list(pool.map(lambda r: run(prompts[r[1]], sources[r[0]]), runs))
    shared.close()
    wrong = [(r, text) for r, text in zip(runs, texts, strict=True) if text != plain[r[1]]]
    for (case, number), tokens in wrong:
        at = next(i for i, (a, b) in enumerate(zip(tokens, plain[number], strict=True)) if a != b)
        gap = top2_gap(model, [*prompts[number], *plain[number][:at]], len(prompts[number]))
        print(f"{case}, prompt {number}: token {at} differs, gap {gap:.2f}", flush=True)
    print(
        f"{model.engine}: {len(plain)} prompts x {args.n} tokens, {len(cases)} combinations on "
        f"{args.each} prompts each: {len(runs) - len(wrong)} of {len(runs)} texts are the same"
    )
    sys.exit(bool(wrong))


def is_able(model: Model, case: Case) -> bool:
    """Return whether the engine has the capabilities that the combination needs."""
    needed = {"tree"} if case.branches > 1 else set()
    return needed | ({"layers"} if case.draft == "exit" else set()) <= model.capabilities


def questions(count: int) -> list[str]:
    """Return questions about paragraphs of the bundled texts."""
    requests = ("Summarise this: ", "Continue: ", "What is this about? ", "Repeat this text: ", "")
    paragraphs: list[str] = []
    for path in sorted(asset("export", "texts").glob("*.txt")):
        paragraphs += [p for p in path.read_text("utf-8").split("\n") if len(p) > 40]
    step = max(1, len(paragraphs) // count)
    chosen = paragraphs[::step][:count]
    return [
        request + text[:400]
        for request, text in zip(itertools.cycle(requests), chosen, strict=False)
    ]


def source(model: SharedModel, tokenizer: Tokenizer, case: Case) -> TokenSource:
    """Return the token source of a combination."""
    options: DraftOptions = {"draft": case.draft, "draft_max": case.depth * case.branches}
    options["draft_branches"] = case.branches
    speculation = open_speculation(model, tokenizer, options)
    assert speculation is not None
    return speculation


def generate(
    model: SharedModel, tokenizer: Tokenizer, count: int, prompt: Sequence[int], tokens: TokenSource
) -> list[int]:
    """Return the tokens generated after a prompt."""
    config = GenerationConfig(temperature=0, max_tokens=count, ignore_eos=True)
    with model.sequence():
        text_model = TextModel(model, tokenizer, len(prompt) + count + 1, tokens)
        generation = Generation(text_model, prompt, config)
        for _ in generation:
            pass
    return generation.result.tokens


if __name__ == "__main__":
    main()
