"""Compare the speed of drafters with plain decoding, in interleaved pairs.

    python scripts/research/bench_drafts.py BUNDLE [-n 128] [--pairs 7] [--draft D]...
        [--prompt P]...
    python scripts/research/bench_drafts.py BUNDLE --prompts FILE.toml --pairs 3
    python scripts/research/bench_drafts.py BUNDLE --prompts FILE.toml --store ROWS.json --minutes 3
    python scripts/research/bench_drafts.py BUNDLE --steps [--draft DIR]...

Each pair is a plain generation and one with the draft, which take turns token by token, so that a
slow moment of the machine meets both. Both are greedy and past the end token, and the draft's state
is reset between pairs. Prints a Markdown table. Where tokens
differ from plain decoding it prints the first differing token and the gap between the two highest
logits there. With --prompts each kind ends with the geometric mean over its prompts and the
interval of resampled prompts; the other intervals are of resampled pairs. --steps prints the time
of a step by its number of tokens instead, for the bundle and for draft bundles. With --store each
row is kept in a file, and what it has is not measured again; with --minutes the measurement ends
after that time, and the same command continues it.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import statistics
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from edgegen.bench.bench import Timing
from edgegen.bench.prompts import BUILT_IN, Prompt, choose, encode
from edgegen.bundle import open_bundle
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation, count_drafts
from edgegen.generation.source import one_by_one
from edgegen.generation.speculative.drafting import DraftOptions, open_speculation
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import PREFILL_CHUNK, Model, Step

HELD_OUT = Path(__file__).parents[2] / "export" / "texts" / "heldout.txt"
WIDTHS = (1, 2, 3, 4, 6, 8, 12, 16, 24)
CONTEXT = 64  # tokens in the cache when a step is timed
WARM_UP = 16  # tokens before the pairs
PASSAGE = 1500  # minimum characters of a passage; it ends with a paragraph

HEAD = """\
| prompt | draft | accepted | tokens a call | plain tok/s | draft tok/s | speedup (95 %) | differs |
|:--|:--|--:|--:|--:|--:|--:|:--|"""


class Row(NamedTuple):
    """A line of the table."""

    prompt: str
    draft: str
    accepted: float
    per_call: float
    plain: float
    drafted: float
    ratios: list[float]
    differs: str

    def __str__(self) -> str:
        figures = (
            *(self.prompt, short(self.draft), f"{self.accepted:.0%}", f"{self.per_call:.2f}"),
            *(f"{self.plain:.1f}", f"{self.drafted:.1f}", interval(self.ratios), self.differs),
        )
        return f"| {' | '.join(figures)} |"


class Store:
    """Rows in a file, if there is one."""

    def __init__(self, path: Path | None, minutes: float) -> None:
        self._path, self._end = path, time.monotonic() + 60 * minutes
        stored = json.loads(path.read_text()) if path and path.exists() else []
        self._rows = {(row.prompt, row.draft): row for row in (Row(*values) for values in stored)}

    def get(self, prompt: str, draft: str, measure: Callable[[], Row]) -> Row | None:
        """Return a row, measured if it is new; None when the time is over."""
        key = prompt, draft
        if key not in self._rows:
            if time.monotonic() > self._end:
                return None
            self._rows[key] = measure()
            if self._path:
                self._path.write_text(json.dumps([*self._rows.values()]))
        return self._rows[key]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("-n", type=int, default=128)
    parser.add_argument("-t", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--draft", action="append")
    parser.add_argument(
        "--prompt", action="append", choices=BUILT_IN, help="a kind of prompt [all]"
    )
    parser.add_argument("--prompts", type=Path, help="a TOML file: kinds and their prompts")
    parser.add_argument("--branches", type=int, help="maximum tokens per position")
    parser.add_argument("--steps", action="store_true", help="time steps instead of drafts")
    parser.add_argument("--store", type=Path, help="a file of rows to continue")
    parser.add_argument("--minutes", type=float, default=1e9, help="time to measure")
    args = parser.parse_args()
    if args.steps:
        steps([args.bundle, *map(Path, args.draft or [])], args.engine, args.t)
        return
    bundle = open_bundle(args.bundle)
    model, tokenizer = (
        load_model(bundle, args.engine, "CPU", args.t),
        Tokenizer.from_folder(bundle.path),
    )
    print(f"{bundle.manifest.name}, {bundle.manifest.recipe}, {model.engine}, {args.t} threads\n")
    print(HEAD)
    if args.prompts:
        kinds = prompts_of_file(tokenizer, args.prompts)
    else:
        kinds = {prompt.name: [prompt] for prompt in choose(tokenizer, [], [])}

    def measured(prompt: Prompt, draft: str) -> Row:
        options: DraftOptions = {"draft": draft, "draft_branches": args.branches}
        return measure(model, tokenizer, prompt, options, count=args.n, pairs=args.pairs)

    store = Store(args.store, args.minutes)
    for kind in args.prompt or kinds:
        for draft in args.draft or ["lookup", "ngram"]:
            ratios = []
            for prompt in kinds[kind]:
                row = store.get(prompt.name, draft, functools.partial(measured, prompt, draft))
                if row is None:
                    sys.exit("the time is over; the same command continues")
                ratios.append(statistics.median(row.ratios))
                print(row, flush=True)
            if len(ratios) > 1:
                print(f"| **{kind}** | {short(draft)} | | | | | **{mean_interval(ratios)}** | |")


def steps(bundles: list[Path], engine: str, threads: int) -> None:
    """Print a table of ms per step; models are interleaved, so that noise affects all of them."""
    models = [load_model(open_bundle(path), engine, "CPU", threads) for path in bundles]
    seconds: dict[tuple[int, int], list[float]] = {}
    for _ in range(26):
        for i, model in enumerate(models):
            cache = model.new_cache(CONTEXT + max(WIDTHS))
            ids = np.arange(CONTEXT + max(WIDTHS), dtype=np.int32) + 300
            model.step([Step(cache, ids[:CONTEXT])])
            for width in WIDTHS:
                started = time.perf_counter()
                tokens = ids[CONTEXT : CONTEXT + width]
                model.step([Step(cache, tokens, logits_for=width)])
                seconds.setdefault((i, width), []).append(time.perf_counter() - started)
                cache.truncate(CONTEXT)
            cache.close()
    print(f"| ms of a step | {' | '.join(map(str, WIDTHS))} |\n|:--|{'--:|' * len(WIDTHS)}")
    for i, path in enumerate(bundles):
        medians = [1e3 * statistics.median(seconds[i, width][1:]) for width in WIDTHS]
        print(f"| {path.name} | {' | '.join(f'{ms:.3g}' for ms in medians)} |")


def prompts_of_file(tokenizer: Tokenizer, path: Path) -> dict[str, list[Prompt]]:
    """Return the prompts of each kind; a "summary" prompt gets a passage of the held-out text."""
    kinds: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    text = HELD_OUT.read_text(encoding="utf-8")
    requests = kinds["summary"]
    starts = [text.index("\n\n", i * len(text) // len(requests)) + 2 for i in range(len(requests))]
    passages = [text[at : text.index("\n\n", at + PASSAGE)] for at in starts]
    kinds["summary"] = [f"{a}\n\n{b}" for a, b in zip(requests, passages, strict=True)]
    return {
        kind: [encode(tokenizer, f"{kind} {i}", text) for i, text in enumerate(texts, 1)]
        for kind, texts in kinds.items()
    }


def measure(
    model: Model,
    tokenizer: Tokenizer,
    prompt: Prompt,
    options: DraftOptions,
    *,
    count: int,
    pairs: int,
) -> Row:
    """Return a line of the table."""
    speculation = open_speculation(model, tokenizer, options)
    assert speculation is not None
    plain, drafted = [], []
    text_model = TextModel(model, tokenizer, 0)
    generate_in_turn(text_model, prompt, min(count, WARM_UP), speculation)
    for _ in range(pairs):
        pair = generate_in_turn(text_model, prompt, count, speculation)
        plain.append(pair[0])
        drafted.append(pair[1])
    ratios = [speed(d) / speed(p) for p, d in zip(plain, drafted, strict=True)]
    counts = count_drafts([call for timing in drafted for call in timing.calls])
    return Row(
        prompt.name,
        str(options.get("draft")),
        counts["acceptance_rate"] or 0.0,
        counts["tokens_per_target_call"] or 0.0,
        statistics.median(map(speed, plain)),
        statistics.median(map(speed, drafted)),
        ratios,
        difference(model, prompt, plain[0], drafted),
    )


def generate_in_turn(
    text_model: TextModel, prompt: Prompt, count: int, speculation: Speculation
) -> tuple[Timing, Timing]:
    """Time a plain and a drafted generation that take turns, token by token."""
    speculation.forget()
    config = GenerationConfig(temperature=0.0, max_tokens=count, ignore_eos=True)
    context = len(prompt.ids) + count
    generations = [
        Generation(replace(text_model, context=context, source=source), prompt.ids, config)
        for source in (one_by_one, speculation)
    ]
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(count):
        for generation, own in zip(generations, times, strict=True):
            started = time.perf_counter()
            next(event for event in generation if event.token is not None)
            own.append(time.perf_counter() - started)
    plain, drafted = (
        Timing(own[0], own[1:], generation.calls)
        for generation, own in zip(generations, times, strict=True)
    )
    return plain, drafted


def short(draft: str) -> str:
    """Return a draft's name without parent folders."""
    return ",".join(Path(part).name for part in draft.split(","))


def speed(timing: Timing) -> float:
    """Return tokens per second after the first token."""
    return len(timing.later) / sum(timing.later)


def interval(ratios: list[float]) -> str:
    """Format the median and its 95 % interval, by resampling the pairs."""
    rng = np.random.default_rng(0)
    medians = np.median(rng.choice(ratios, (2000, len(ratios))), axis=1)
    low, high = np.quantile(medians, [0.025, 0.975])
    return f"{statistics.median(ratios):.2f} ({low:.2f}-{high:.2f})"


def mean_interval(ratios: Sequence[float]) -> str:
    """Format the geometric mean and its 95 % interval, by resampling the prompts."""
    rng = np.random.default_rng(0)
    means = np.exp(np.log(rng.choice(ratios, (2000, len(ratios)))).mean(axis=1))
    low, high = np.quantile(means, [0.025, 0.975])
    return f"{statistics.geometric_mean(ratios):.2f} ({low:.2f}-{high:.2f})"


def difference(model: Model, prompt: Prompt, plain: Timing, drafted: list[Timing]) -> str:
    """Describe how the generations differ from `plain`.

    Names how many differ, the first differing token, and the gap between plain decoding's two
    highest logits there.
    """
    expected = tokens(plain)
    firsts = [
        next((i for i, (a, b) in enumerate(zip(expected, tokens(d), strict=False)) if a != b), None)
        for d in drafted
    ]
    differing = [first for first in firsts if first is not None]
    if not differing:
        return "no"
    gap = top2_gap(model, [*prompt.ids, *expected[: min(differing)]], len(prompt.ids))
    return f"{len(differing)} of {len(drafted)}, first at token {min(differing)}, gap {gap:.2f}"


def tokens(timing: Timing) -> list[int]:
    """Return the tokens of a generation."""
    return [token for call in timing.calls for token in call.tokens]


def top2_gap(model: Model, ids: list[int], prompt: int) -> float:
    """Return the gap between the two highest logits after `ids`.

    The first `prompt` tokens run in chunks and the others one by one, as in plain decoding.
    """
    cache = model.new_cache(len(ids))
    text = np.array(ids, np.int32)
    edges = [*range(0, prompt, PREFILL_CHUNK), *range(prompt, len(ids) + 1)]
    for start, end in itertools.pairwise(edges):
        (output,) = model.step([Step(cache, text[start:end])])
    second, first = np.sort(output.logits[-1])[-2:]
    return float(first - second)


if __name__ == "__main__":
    main()
