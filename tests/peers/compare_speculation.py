"""Compare speculative decoding of edgegen and its rivals, each with its own plain decoding.

  .venv/bin/python tests/peers/compare_speculation.py [--peers-python VENV/bin/python]
      [--bundle DIR [--engine native]... [--draft ngram]...]
      [--openvino DIR [--openvino-draft DIR]] [--ort DIR [--ort-draft DIR]]
      [--gguf FILE [--llama-bin DIR] [--gguf-draft FILE]] [--pairs 5] [--new 128] [--threads 2]
      [--store FILE.json [--minutes 3]]

Each process is new and runs the prompts of `edgegen bench` greedily, past the end token, from the
same token ids (of --tokenizer, by default the bundle's). A pair is a process without and one with
speculation, in alternating order. Prints for each mode and prompt the medians of the decode speeds,
the median ratio with a 95 % bootstrap interval, how many texts differ, and from which token on.
Modes are the rivals' own with their defaults, but n-grams of 3 where the default would hardly ever
match. With a draft model only that mode of the rival runs; for llama.cpp also those of --llama-mode.
Without --llama-bin llama.cpp is the peers' xllamacpp, with a draft model only.
With --store each record is kept in a file, and what it has is not measured again; with --minutes
the measurement ends after that time, and the same command continues it.
"""

from __future__ import annotations

import argparse
import functools
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pairs import Kept, Record, bootstrap, run, write_prompts

from edgegen.bench.prompts import BUILT_IN

HEAD = """\
| engine | draft | prompt | accepted | plain tok/s | draft tok/s | speedup (95 %) | text differs |
|:--|:--|:--|--:|--:|--:|--:|:--|"""
ORT_NGRAM = '{"ngram_size": 3, "max_draft_tokens": 8}'
LLAMA = {
    "ngram-simple": "--spec-type ngram-simple --spec-ngram-simple-size-n 3",
    "ngram-map-k": "--spec-type ngram-map-k --spec-ngram-map-k-size-n 3",
    "ngram-map-k4v": "--spec-type ngram-map-k4v --spec-ngram-map-k4v-size-n 3",
    "ngram-mod": "--spec-type ngram-mod",
    "ngram-cache": "--spec-type ngram-cache",
}
Records = dict[str, Record]
"""Prompt name -> record."""


@dataclass(frozen=True, eq=False)
class Mode:
    """One way to speculate, and its plain baseline."""

    engine: str
    draft: str
    python: Path
    plain: list[str]
    more: list[str]
    """Arguments that enable speculation."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers-python", type=Path, help="for the rivals in Python")
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--engine", action="append", help="engine for the bundle  [native]")
    parser.add_argument("--draft", action="append", help="draft for the bundle  [ngram]")
    parser.add_argument("--openvino", type=Path, help="a folder for openvino-genai")
    parser.add_argument("--openvino-draft", type=Path, help="a draft model for openvino-genai")
    parser.add_argument("--ort", type=Path, help="a folder for onnxruntime-genai")
    parser.add_argument("--ort-draft", type=Path, help="a draft model for onnxruntime-genai")
    parser.add_argument("--gguf", type=Path)
    parser.add_argument("--gguf-draft", type=Path, help="a draft model for llama.cpp")
    parser.add_argument("--llama-bin", type=Path, help="folder of llama-server")
    parser.add_argument("--llama-args", default="", help="arguments of llama-server, in one string")
    parser.add_argument("--llama-mode", action="append", choices=LLAMA, help="[all]")
    parser.add_argument("--tokenizer", type=Path, help="folder with tokenizer.json")
    parser.add_argument("--work", type=Path, default=Path(".cache/peers"))
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--new", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--store", type=Path, help="a file of records to continue")
    parser.add_argument("--minutes", type=float, default=1e9, help="time to measure")
    return parser.parse_args()


def modes(a: argparse.Namespace) -> list[Mode]:
    """Return the modes that the arguments request."""
    python = a.peers_python or Path(sys.executable)
    chosen: list[Mode] = []
    for engine in (a.engine or ["native"]) if a.bundle else []:
        plain = ["bench_edgegen.py", "--model", str(a.bundle), "--engine", engine]
        chosen += [
            Mode(f"edgegen {engine}", draft, Path(sys.executable), plain, ["--draft", draft])
            for draft in a.draft or ["ngram"]
        ]
    if a.openvino:
        plain = ["bench_openvino_genai.py", "--model", str(a.openvino)]
        more, name = ["--lookup"], "prompt lookup"
        if a.openvino_draft:
            more, name = ["--draft", str(a.openvino_draft)], "draft model"
        chosen.append(Mode("OpenVINO GenAI", name, python, plain, more))
    if a.ort:
        plain = ["bench_ort_genai.py", "--model", str(a.ort)]
        more, name = ["--spec", ORT_NGRAM], "n-gram"
        if a.ort_draft:
            more, name = ["--draft", str(a.ort_draft)], "draft model"
        chosen.append(Mode("ONNX Runtime GenAI", name, python, plain, more))
    if a.gguf and not a.llama_bin:
        plain = ["bench_xllamacpp.py", "--model", str(a.gguf)]
        more = ["--draft", str(a.gguf_draft)]
        chosen.append(Mode("llama.cpp", "draft model", python, plain, more))
    elif a.gguf:
        plain = ["bench_llamacpp.py", "--model", str(a.gguf), "--bin", str(a.llama_bin)]
        plain.append(f"--server-args={a.llama_args}")
        names = a.llama_mode or ([] if a.gguf_draft else LLAMA)
        options = {name: LLAMA[name] for name in names}
        if a.gguf_draft:
            options["draft model"] = f"--spec-type draft-simple -md {a.gguf_draft}"
        chosen += [
            Mode("llama.cpp", name, python, plain, [f"--server-args={a.llama_args} {option}"])
            for name, option in options.items()
        ]
    return chosen


def measure(a: argparse.Namespace, mode: Mode, speculative: bool) -> list[Record]:
    """Run one new process and return its records."""
    script, *options = mode.plain + (mode.more if speculative else [])
    numbers = ["--new", a.new, "--threads", a.threads, "--ids", a.new]
    what = [*options, *numbers, "--quant", "", "--prompts", a.prompts]
    return run(mode.python, script, what)


def rows(mode: Mode, pairs: list[tuple[Records, Records]]) -> list[str]:
    """Return the rows of the table, one per prompt."""
    lines = []
    for prompt in BUILT_IN:
        plain, drafted = ([pair[side][prompt] for pair in pairs] for side in (0, 1))
        speeds = [[r["decode_tps"] for r in side] for side in (plain, drafted)]
        ratios = [d / p for p, d in zip(*speeds, strict=True)]
        low, high = bootstrap(ratios)
        cells = [
            *(mode.engine, mode.draft, prompt, accepted(drafted[-1])),
            *(f"{statistics.median(each):.1f}" for each in speeds),
            f"{statistics.median(ratios):.2f} ({low:.2f}-{high:.2f})",
            difference([r["head"] for r in plain], [r["head"] for r in drafted]),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def accepted(record: dict[str, Any]) -> str:
    """Return accepted / drafted, or "-" where the runtime does not report it."""
    counts = record.get("spec") or record
    drafted = counts.get("drafted", counts.get("draft_tokens_proposed"))
    taken = counts.get("accepted", counts.get("draft_tokens_accepted"))
    return "-" if drafted is None or taken is None else f"{taken / max(drafted, 1):.0%}"


def difference(plain: list[list[int]], drafted: list[list[int]]) -> str:
    """Return how many texts differ from plain decoding, and the earliest differing token."""
    firsts = [
        next((i for i, (a, b) in enumerate(zip(p, d, strict=False)) if a != b), None)
        for p, d in zip(plain, drafted, strict=True)
    ]
    differing = [first for first in firsts if first is not None]
    return f"{len(differing)} of {len(firsts)}, from token {min(differing)}" if differing else "no"


def main() -> None:
    a = arguments()
    if a.gguf and not (a.llama_bin or a.gguf_draft):
        sys.exit("--gguf: expected --llama-bin or --gguf-draft with it, got neither; add one")
    chosen = modes(a)
    if not chosen:
        sys.exit("expected a model: --bundle, --openvino, --ort or --gguf")
    a.prompts = write_prompts(a.tokenizer or a.bundle or a.openvino or a.ort, a.work)
    results: dict[Mode, list[tuple[Records, Records]]] = {}
    kept = Kept(a.store, a.minutes)
    for pair in range(a.pairs):
        for mode in chosen:
            both: dict[bool, Records] = {}
            for speculative in (False, True) if pair % 2 else (True, False):
                key = f"{pair} {mode.engine} {mode.draft} {speculative}"
                records = kept.get(key, functools.partial(measure, a, mode, speculative))
                both[speculative] = {record["prompt"]: record for record in records}
            results.setdefault(mode, []).append((both[False], both[True]))
        print(f"pair {pair + 1}/{a.pairs}", file=sys.stderr, flush=True)
    print(HEAD)
    for mode, pairs in results.items():
        print("\n".join(rows(mode, pairs)), flush=True)


if __name__ == "__main__":
    main()
