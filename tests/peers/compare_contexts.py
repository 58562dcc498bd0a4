"""Compare prefill and decode at long contexts: edgegen, whole and with a window, and its rivals.

  .venv/bin/python tests/peers/compare_contexts.py --bundle DIR [--bundle DIR]... [--window 1024]
      [--gguf FILE --llama-bin DIR] [--peers-python VENV/bin/python] [--openvino DIR] [--ort DIR]
      [--depths 1024,4096,8064] [--new 64] [--rounds 3] [--threads 2] [--plot FILE.svg]

In each round every runtime runs once, in new processes and alternating order: it reads the first
tokens of the held-out text, as many as the depth says, and generates greedily, past the end token.
llama.cpp is measured by its own llama-bench, with flash attention and a cache in q8_0. Prints for
each runtime and depth the medians of the speeds, the range of decode over the rounds, and the
median of the rounds' ratios to llama.cpp's decode, or without it to the first bundle's.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pairs import Record, run

from edgegen.models.tokenizers.tokenizer import Tokenizer

HELD_OUT = Path(__file__).parents[2] / "export" / "texts" / "heldout.txt"
LLAMA = "llama.cpp"
LLAMA_ARGS = "-fa 1 -ctk q8_0 -ctv q8_0"
HEAD = """\
| runtime | tokens in the cache | prefill tok/s | decode tok/s | of all rounds | decode ratio |
|:--|--:|--:|--:|:--|--:|"""
Results = dict[tuple[str, int], list[Record]]
"""(runtime, depth) -> a record for each round."""


@dataclass(frozen=True)
class Runtime:
    """One runtime, and the command that measures it."""

    name: str
    python: Path
    command: tuple[object, ...]
    """Script and its options."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--bundle", type=Path, action="append", required=True)
    parser.add_argument("--window", type=int, default=1024, help="0 leaves windows out  [1024]")
    parser.add_argument("--gguf", type=Path)
    parser.add_argument("--llama-bin", type=Path, help="folder of llama-bench")
    parser.add_argument("--peers-python", type=Path, default=Path(sys.executable))
    parser.add_argument("--openvino", type=Path, help="a folder for openvino-genai")
    parser.add_argument("--ort", type=Path, help="a folder for onnxruntime-genai")
    parser.add_argument("--depths", default="1024,4096,8064")
    parser.add_argument("--new", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--work", type=Path, default=Path(".cache/peers"))
    return parser.parse_args()


def runtimes(a: argparse.Namespace) -> list[Runtime]:
    """Return what to measure."""
    chosen = list[Runtime]()
    for bundle in a.bundle:
        name = json.loads((bundle / "edgegen.json").read_text("utf-8"))["recipe"]
        command = ("bench_edgegen.py", "--model", bundle, "--engine", "native")
        chosen.append(Runtime(f"edgegen {name}", Path(sys.executable), command))
        if a.window:
            window = (*command, "--window", a.window)
            name = f"edgegen {name}, window {a.window}"
            chosen.append(Runtime(name, Path(sys.executable), window))
    python = a.peers_python
    if a.gguf:
        command = ("bench_llamabench.py", "--model", a.gguf, "--bin", a.llama_bin)
        chosen.append(Runtime(LLAMA, python, (*command, f"--bench-args={LLAMA_ARGS}")))
    if a.openvino:
        command = ("bench_openvino_genai.py", "--model", a.openvino)
        chosen.append(Runtime("OpenVINO GenAI", python, command))
    if a.ort:
        chosen.append(
            Runtime("ONNX Runtime GenAI", python, ("bench_ort_genai.py", "--model", a.ort))
        )
    return chosen


def write_prompts(bundle: Path, depths: Sequence[int], work: Path) -> Path:
    """Write the first tokens of the held-out text, for each depth."""
    ids = Tokenizer.from_folder(bundle).encode(HELD_OUT.read_text("utf-8")[: 8 * max(depths)])
    work.mkdir(parents=True, exist_ok=True)
    path = work / "prompts-contexts.json"
    path.write_text(json.dumps({str(depth): list(ids[:depth]) for depth in depths}))
    return path


def measure(a: argparse.Namespace, chosen: Sequence[Runtime], prompts: Path) -> Results:
    """Run all rounds."""
    results: Results = {}
    numbers = ["--new", a.new, "--threads", a.threads, "--quant", "", "--prompts", prompts]
    for number in range(a.rounds):
        for runtime in chosen if number % 2 == 0 else chosen[::-1]:
            script, *options = runtime.command
            for record in run(runtime.python, str(script), [*options, *numbers]):
                key = runtime.name, int(record["prompt"])
                results.setdefault(key, []).append(record)
        print(f"round {number + 1}/{a.rounds}", file=sys.stderr, flush=True)
    return results


def rows(results: Results, names: Sequence[str], depths: Sequence[int]) -> list[str]:
    """Return the rows of the table."""
    base = LLAMA if LLAMA in names else names[0]
    lines = []
    for name in names:
        for depth in depths:
            records = results[name, depth]
            speeds = [r["decode_tps"] for r in records]
            others = [r["decode_tps"] for r in results[base, depth]]
            ratio = statistics.median(s / o for s, o in zip(speeds, others, strict=True))
            cells = [
                *(name, str(depth)),
                f"{statistics.median(r['prefill_tps'] for r in records):.0f}",
                f"{statistics.median(speeds):.1f}",
                f"{min(speeds):.1f} to {max(speeds):.1f}",
                f"{ratio:.2f}",
            ]
            lines.append(f"| {' | '.join(cells)} |")
    return lines


def draw(results: Results, names: Sequence[str], depths: Sequence[int], target: Path) -> None:
    """Write the picture, with the same bytes for the same results."""
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams.update({"svg.hashsalt": "edgegen", "svg.fonttype": "none", "font.size": 9})
    figure, axes = plt.subplots(1, 2, figsize=(9, 4), layout="constrained")
    for plot, key, title in zip(
        axes, ("decode_tps", "prefill_tps"), ("decode", "prefill"), strict=True
    ):
        for name in names:
            speeds = [statistics.median(r[key] for r in results[name, d]) for d in depths]
            plot.plot(depths, speeds, marker="o", label=name)
        plot.set(
            xlabel="tokens in the cache", ylabel="tokens a second", title=title, ylim=(0, None)
        )
        plot.set_xticks(depths)
    axes[0].legend(fontsize=7)
    figure.savefig(target, metadata={"Date": None})


def main() -> None:
    a = arguments()
    if bool(a.gguf) != bool(a.llama_bin):
        sys.exit("--gguf and --llama-bin: expected both or none; add the other")
    depths = [int(depth) for depth in a.depths.split(",")]
    chosen = runtimes(a)
    names = [runtime.name for runtime in chosen]
    results = measure(a, chosen, write_prompts(a.bundle[0], depths, a.work))
    print(HEAD)
    print("\n".join(rows(results, names, depths)))
    if a.plot:
        draw(results, names, depths, a.plot)


if __name__ == "__main__":
    main()
