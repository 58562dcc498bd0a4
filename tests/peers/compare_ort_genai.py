"""Compare edgegen with ONNX Runtime GenAI's own int4 model, in interleaved pairs of processes.

  .venv/bin/python tests/peers/compare_ort_genai.py BUNDLE
                       --peers-python .cache/peers/venv/bin/python --gguf MODEL.gguf
                       [--engine auto] [--pairs 15] [--prompt chat] [--new 128] [--threads 2]
                       [--check]

GenAI's model builder converts the same GGUF (int4, blocks of 64, accuracy level 4) unless --work
has the result. Both run the same token ids greedily, past the end token, and decode each token to
text. The order within a pair alternates. Prints the medians of decode and prefill, the ratio of the
decode speeds with a 95 % bootstrap interval, and the peak resident memory (VmHWM) of both. --check
exits with 1 unless the interval is above 0.97 and the memory no higher.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from pathlib import Path

from pairs import HERE, Record, bootstrap, run, write_prompts

from edgegen.bench.prompts import BUILT_IN

MIN_RATIO = 0.97


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--peers-python", type=Path, required=True)
    parser.add_argument("--gguf", type=Path, help="source of the rival's model")
    parser.add_argument("--rival", type=Path, help="an existing onnxruntime-genai folder")
    parser.add_argument("--engine", default="auto", help="edgegen's engine")
    parser.add_argument("--work", type=Path, default=Path(".cache/peers"))
    parser.add_argument("--pairs", type=int, default=15)
    parser.add_argument("--prompt", choices=sorted(BUILT_IN), default="chat")
    parser.add_argument("--new", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--check", action="store_true")
    return parser.parse_args()


def make_rival(python: Path, gguf: Path, work: Path) -> Path:
    """Return the rival's int4 folder in `work`, and write it if it does not exist."""
    out = work / f"ort-genai-int4-{gguf.stem}"
    if not (out / "genai_config.json").exists():
        hf = work / f"hf-{gguf.stem}"
        subprocess.run([python, HERE / "make_hf.py", gguf, hf], check=True)
        builder = [python, "-m", "onnxruntime_genai.models.builder"]
        where = ["-i", hf, "-o", out, "-p", "int4", "-e", "cpu", "-c", work / "ortcache"]
        options = ["block_size=64", "accuracy_level=4", "prune_lm_head=true"]
        subprocess.run([*builder, *where, "--extra_options", *options], check=True)
    return out


def measure(
    a: argparse.Namespace, python: Path, script: list[str], model: Path, prompts: Path
) -> Record:
    """Run one new process and return its record."""
    what = ["--model", model, "--quant", model.name, "--prompts", prompts, "--only", a.prompt]
    numbers = ["--new", a.new, "--threads", a.threads]
    (record,) = run(python, script[0], [*script[1:], *what, *numbers])
    return record


def main() -> None:
    a = arguments()
    if a.rival is None and a.gguf is None:
        sys.exit("expected --gguf FILE to convert, or --rival DIR with a converted model")
    rival = a.rival or make_rival(a.peers_python, a.gguf, a.work)
    prompts = write_prompts(a.bundle, a.work)
    sides = {
        "edgegen": (Path(sys.executable), ["bench_edgegen.py", "--engine", a.engine], a.bundle),
        "rival": (a.peers_python, ["bench_ort_genai.py", "--text"], rival),
    }
    results: dict[str, list[Record]] = {side: [] for side in sides}
    for pair in range(a.pairs):
        for side in sorted(sides, reverse=bool(pair % 2)):
            results[side].append(measure(a, *sides[side], prompts))
        speeds = ", ".join(f"{side} {results[side][-1]['decode_tps']:.1f}" for side in sides)
        print(f"pair {pair + 1}/{a.pairs}: {speeds} tokens/s", file=sys.stderr, flush=True)

    print("| | decode tok/s, median (min-max) | prefill tok/s, median | peak RSS MiB | files MB |")
    print("|---|---|---|---|---|")
    for side, records in results.items():
        decode = sorted(r["decode_tps"] for r in records)
        prefill = statistics.median(r["prefill_tps"] for r in records)
        middle, rss = statistics.median(decode), max(r["rss_mb"] for r in records)
        span = f"{middle:.1f} ({decode[0]:.1f}-{decode[-1]:.1f})"
        name = f"{records[0]['peer']} {records[0]['version']}, {records[0]['quant']}"
        print(f"| {name} | {span} | {prefill:.0f} | {rss:.0f} | {records[0]['file_mb']} |")
    pairs = zip(results["edgegen"], results["rival"], strict=True)
    ratios = [ours["decode_tps"] / theirs["decode_tps"] for ours, theirs in pairs]
    low, high = bootstrap(ratios)
    ratio = statistics.median(ratios)
    print(f"\ndecode ratio {ratio:.3f}, 95 % interval {low:.3f} to {high:.3f}, {a.pairs} pairs")
    memory = {side: max(r["rss_mb"] for r in results[side]) for side in sides}
    if a.check and (low <= MIN_RATIO or memory["edgegen"] > memory["rival"]):
        sys.exit(f"expected an interval above {MIN_RATIO} and no more memory than the rival")


if __name__ == "__main__":
    main()
