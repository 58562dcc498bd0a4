"""Compare an edgegen engine with OpenVINO GenAI and NNCF's int4, in interleaved pairs.

  .venv/bin/python tests/peers/compare_openvino_genai.py BUNDLE --peers-python VENV/bin/python
      [--gguf MODEL.gguf | --rival DIR] [--engine openvino] [--pairs 8] [--new 128] [--threads 2]
      [--check]

optimum-intel and NNCF convert the same GGUF: int4, symmetric, groups of 64, embedding and head at
8 bits. Each process is new and runs the prompts of `edgegen bench` greedily, past the end token,
from the same token ids. The order within a pair alternates. Load times include the imports. Prints
the medians, and for each ratio its median over the pairs with a 95 % bootstrap interval. --check
exits with 1 unless the medians reach GOALS.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

from pairs import HERE, Record, bootstrap, run, write_prompts

from edgegen.bench.prompts import BUILT_IN

Records = list[Record]
GOALS = {"decode_tps": 1.2, "prefill_tps": 1.0, "load_s": 1.0, "rss_mb": 0.8}
"""edgegen's figure divided by the rival's: a minimum for speeds, a maximum for the rest."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--peers-python", type=Path, required=True)
    parser.add_argument("--gguf", type=Path, help="source of the rival's model")
    parser.add_argument("--rival", type=Path, help="an existing OpenVINO folder")
    parser.add_argument("--engine", default="openvino", help="edgegen's engine")
    parser.add_argument("--work", type=Path, default=Path(".cache/peers"))
    parser.add_argument("--pairs", type=int, default=8)
    parser.add_argument("--new", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--check", action="store_true")
    return parser.parse_args()


def make_rival(python: Path, gguf: Path, work: Path) -> Path:
    """Return the rival's folder in `work`, and write it if it does not exist."""
    out = work / f"openvino-int4-{gguf.stem}"
    if not (out / "openvino_model.xml").exists():
        hf = work / f"hf-{gguf.stem}"
        subprocess.run([python, HERE / "make_hf.py", gguf, hf], check=True)
        script = [python, HERE / "export_openvino.py", hf, out]
        subprocess.run([*script, "--format", "int4", "--group", "64"], check=True)
    return out


def measure(a: argparse.Namespace, python: Path, script: list[str], model: Path) -> Records:
    """Run one new process and return a record per prompt."""
    what = ["--model", model, "--quant", model.name, "--prompts", a.prompts]
    return run(python, script[0], [*script[1:], *what, "--new", a.new, "--threads", a.threads])


def ratios(results: dict[str, list[Records]], key: str, prompt: str) -> list[float]:
    """Return edgegen's figure divided by the rival's, for each pair."""

    def of(side: str) -> list[float]:
        return [next(r[key] for r in run if r["prompt"] == prompt) for run in results[side]]

    return [ours / theirs for ours, theirs in zip(of("edgegen"), of("rival"), strict=True)]


def table(results: dict[str, list[Records]]) -> None:
    print("| | prompt | decode tok/s | prefill tok/s | load s | peak RSS MiB | files MB |")
    print("|---|---|---|---|---|---|---|")
    for runs in results.values():
        for prompt in BUILT_IN:
            records = [r for run in runs for r in run if r["prompt"] == prompt]
            keys = ("decode_tps", "prefill_tps", "load_s", "rss_mb", "file_mb")
            middle = {k: statistics.median(r[k] for r in records) for k in keys}
            name = f"{records[0]['peer']} {records[0]['version']}, {records[0]['quant']}"
            print(f"| {name} | {prompt} | " + " | ".join(f"{v:.4g}" for v in middle.values()) + " |")


def main() -> None:
    a = arguments()
    if a.rival is None and a.gguf is None:
        sys.exit("expected --gguf FILE to convert, or --rival DIR with a converted model")
    rival = a.rival or make_rival(a.peers_python, a.gguf, a.work)
    a.prompts = write_prompts(a.bundle, a.work)
    sides = {
        "edgegen": (Path(sys.executable), ["bench_edgegen.py", "--engine", a.engine], a.bundle),
        "rival": (a.peers_python, ["bench_openvino_genai.py"], rival),
    }
    results: dict[str, list[Records]] = {side: [] for side in sides}
    for pair in range(a.pairs):
        for side in sorted(sides, reverse=bool(pair % 2)):
            results[side].append(measure(a, *sides[side]))
        speeds = ", ".join(f"{side} {results[side][-1][0]['decode_tps']:.1f}" for side in sides)
        print(f"pair {pair + 1}/{a.pairs}: {speeds} tokens/s", file=sys.stderr, flush=True)
        (a.work / "compare-openvino.json").write_text(json.dumps(results))
    table(results)
    missed = []
    for key, goal in GOALS.items():
        for prompt in BUILT_IN:
            each = ratios(results, key, prompt)
            middle, (low, high) = statistics.median(each), bootstrap(each)
            print(f"{key} {prompt}: ratio {middle:.3f}, 95 % interval {low:.3f} to {high:.3f}")
            if middle < goal if key.endswith("tps") else middle > goal:
                missed.append(f"{key} {prompt}")
    if missed and a.check:
        sys.exit(f"goals {GOALS} missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()
