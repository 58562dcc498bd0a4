"""Check and time answers that are constrained to JSON schemas.

    python scripts/research/bench_schemas.py BUNDLE [--count 200] [--engine native]

Runs 20 random schemas with 10 prompts. Counts the answers that are complete, those that are valid
by jsonschema-rs (which the constraint does not use), and those with the same tokens with drafts.
Compares the time per token with that of an unconstrained answer of the same length.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import statistics
import sys
from contextlib import suppress
from typing import Any

import jsonschema_rs

import edgegen

THINGS = [
    *("a city", "a book", "a recipe", "a song", "a planet"),
    *("a friend", "an animal", "a meeting", "a car", "a film"),
]
SHORT = {"type": "string", "maxLength": 24}


def leaf(draw: random.Random) -> dict[str, Any]:
    """Return a random schema of a scalar value."""
    low = draw.randint(-50, 50)
    return draw.choice(
        [
            SHORT,
            {"type": "integer", "minimum": low, "maximum": low + draw.randint(1, 5000)},
            {"type": "boolean"},
            {"enum": draw.sample(["red", "green", "blue", "small", "large", None, 7], 3)},
            {"type": "string", "pattern": "^[A-Z][a-z]{2,9}$"},
            {"type": ["number", "null"], "minimum": 0, "maximum": 1000},
            {"type": "string", "format": "date"},
        ]
    )


def schema(draw: random.Random, depth: int = 0) -> dict[str, Any]:
    """Return a random schema of an object with two to five properties, some of them nested."""
    names = draw.sample(["name", "kind", "year", "tags", "size", "place", "note", "id"], 5)
    properties: dict[str, Any] = {}
    for name in names[: draw.randint(2, 5)]:
        kind = draw.random()
        if kind < 0.15 and depth < 2:
            properties[name] = schema(draw, depth + 1)
        elif kind < 0.3:
            properties[name] = {"type": "array", "items": leaf(draw), "minItems": 1, "maxItems": 3}
        elif kind < 0.4:
            properties[name] = {"anyOf": [leaf(draw), leaf(draw)]}
        else:
            properties[name] = leaf(draw)
    required = draw.sample(list(properties), draw.randint(1, len(properties)))
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(required),
        "additionalProperties": False,
    }


def per_token(result: edgegen.Result) -> float:
    """Return the seconds per token after the first."""
    return 1 / result.decode_tps if result.decode_tps else 0.0


def main() -> None:
    """Measure, and print a JSON record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--no-drafts", action="store_true", help="skip the comparison with drafts")
    args = parser.parse_args()
    draw = random.Random(8)
    schemas = [schema(draw) for _ in range(20)]
    pairs = list(itertools.islice(itertools.product(THINGS, schemas), args.count))
    draft = "none" if args.no_drafts else "lookup"
    answers: list[tuple[bool, bool, bool]] = []  # complete, valid, same with drafts
    ratios = []
    with (
        edgegen.load(args.bundle, args.engine, context=1024) as model,
        edgegen.load(args.bundle, args.engine, context=1024, draft=draft) as drafting,
        suppress(KeyboardInterrupt),  # print what is measured so far
    ):
        for thing, form in pairs:
            prompt = f"Describe {thing} in JSON."
            options: dict[str, Any] = {"temperature": 0, "max_tokens": 400}
            constrained = model.generate(prompt, json_schema=form, **options)
            whole = constrained.finish_reason == "stop"
            valid = jsonschema_rs.is_valid(form, json.loads(constrained.text)) if whole else False
            same = args.no_drafts or (
                drafting.generate(prompt, json_schema=form, **options).tokens == constrained.tokens
            )
            count = {"max_tokens": max(2, len(constrained.tokens)), "ignore_eos": True}
            free = model.generate(prompt, temperature=0, **count)  # type: ignore[arg-type]
            if per_token(free):
                ratios.append(per_token(constrained) / per_token(free))
            answers.append((whole, valid, same))
    if len(ratios) < 2:
        sys.exit("expected at least 2 timed answers; raise --count")
    record = {
        "answers": len(answers),
        "whole": sum(answer[0] for answer in answers),
        "valid": sum(answer[1] for answer in answers),
        "same_with_drafts": None if args.no_drafts else sum(answer[2] for answer in answers),
        "time_per_token_over_free": {
            "median": statistics.median(ratios),
            "quartiles": statistics.quantiles(ratios, n=4)[::2],
        },
    }
    print(json.dumps(record, indent=2))


if __name__ == "__main__":
    main()
