"""Print a bundle's greedy answers to 20 everyday prompts as a Markdown page.

    python scripts/research/everyday_prompts.py BUNDLE [--engine E] [-n 64] > PAGE.md

The prompts were written before any bundle answered one. All answers are printed, each with its
repetition: how many of its sequences of three words are distinct. The page ends with the sums.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Trigrams:
    """Sequences of three words in a text."""

    distinct: int
    total: int

    @classmethod
    def of(cls, text: str) -> Trigrams:
        """Count them. Words are letters and digits; their case is ignored."""
        words = re.findall(r"\w+", text.lower())
        each = list(zip(words, words[1:], words[2:], strict=False))
        return cls(len(set(each)), len(each))

    def __add__(self, other: Trigrams) -> Trigrams:
        return Trigrams(self.distinct + other.distinct, self.total + other.total)

    def __str__(self) -> str:
        share = f" ({self.distinct / self.total:.0%})" if self.total else ""
        return f"{self.distinct} of {self.total} distinct{share}"


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
        everything = Trigrams(0, 0)
        for number, prompt in enumerate(PROMPTS, 1):
            answer = model.generate(prompt, temperature=0.0, max_tokens=args.n)
            cut = " …" if answer.finish_reason == "length" else ""
            text = answer.text.strip() or "*(empty)*"
            quote = "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
            trigrams = Trigrams.of(answer.text)
            everything += trigrams
            print(f"{number}. {prompt}\n\n{quote}{cut}\n\nTrigrams: {trigrams}.\n", flush=True)
        print(f"In all: {everything}.")


if __name__ == "__main__":
    main()
