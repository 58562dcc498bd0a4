"""Print a bundle's greedy answers to 20 everyday prompts as a Markdown page.

    python scripts/research/everyday_prompts.py BUNDLE [--engine E] [-n 64] > PAGE.md

The prompts were written before any bundle answered one. All answers are printed.
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
    """Generate and print the answers."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("-n", type=int, default=64, help="maximum tokens of an answer")
    args = parser.parse_args()
    with edgegen.load(args.bundle, engine=args.engine) as model:
        manifest = model.bundle.manifest
        print(f"# 20 everyday prompts: {manifest.name}, {manifest.recipe}\n")
        print(
            f"Tuning: {manifest.recipe_options.get('tune', 'none')}. "
            f"{manifest.bits_per_weight.linear:.3f} bits per block weight. Engine: "
            f"{model.engine.engine}. Greedy, at most {args.n} tokens (… where an answer was cut). "
            f"Made by `python scripts/research/everyday_prompts.py BUNDLE -n {args.n}`.\n"
        )
        for number, prompt in enumerate(PROMPTS, 1):
            answer = model.generate(prompt, temperature=0.0, max_tokens=args.n)
            cut = " …" if answer.finish_reason == "length" else ""
            quote = "\n".join(f"> {line}".rstrip() for line in answer.text.strip().split("\n"))
            print(f"{number}. {prompt}\n\n{quote}{cut}\n", flush=True)


if __name__ == "__main__":
    main()
