"""What a bundle answers to 20 everyday prompts, greedily, as a Markdown page on stdout.

    python scripts/research/everyday_prompts.py BUNDLE [--engine E] [-n 64] > PAGE.md

The prompts were written before any bundle had answered one; all answers are printed.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import edgegen

PROMPTS = (
    "What is the capital of France?",
    "How do I boil an egg?",
    "Write a short thank-you note to a neighbour who watered my plants.",
    "Why is the sky blue?",
    "Give me three tips for better sleep.",
    "What is the difference between a frog and a toad?",
    "How many days are there in a week?",
    "Suggest a name for a small bakery.",
    "Explain what a computer program is to a child.",
    "What should I pack for a day at the beach?",
    "Tell me a short story about a cat and a dog.",
    "How can I remove a coffee stain from a shirt?",
    "What do bees make?",
    "Write an email to my boss saying that I am ill today.",
    "What is a healthy breakfast?",
    "Why should I save money?",
    "Describe the ocean in two sentences.",
    "What are the colours of the rainbow?",
    "How do plants grow?",
    "Give me an idea for a birthday present for my mother.",
)


def main() -> None:
    """Ask and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("-n", type=int, default=64, help="most tokens of an answer")
    args = parser.parse_args()
    with edgegen.load(args.bundle, engine=args.engine) as model:
        made = model.bundle.manifest
        print(f"# 20 everyday prompts: {made.name}, {made.recipe}\n")
        print(
            f"Tuning: {made.recipe_options.get('tune', 'none')}. "
            f"{made.bits_per_weight.linear:.3f} bits per block weight. Engine: "
            f"{model.engine.engine}. Greedy, at most {args.n} tokens (… where an answer was cut). "
            f"Made by `python scripts/research/everyday_prompts.py BUNDLE -n {args.n}`.\n"
        )
        for number, prompt in enumerate(PROMPTS, 1):
            found = model.generate(prompt, temperature=0.0, max_tokens=args.n)
            cut = " …" if found.finish_reason == "length" else ""
            answer = "\n".join(f"> {line}".rstrip() for line in found.text.strip().split("\n"))
            print(f"{number}. {prompt}\n\n{answer}{cut}\n", flush=True)


if __name__ == "__main__":
    main()
