"""Compare prefill and decode at long contexts: edgegen, whole and with a window, and its rivals.

  .venv/bin/python tests/peers/compare_contexts.py --bundle DIR [--bundle DIR]... [--window 1024]
      [--gguf FILE [--llama-bin DIR | --llama-states DIR]] [--peers-python VENV/bin/python] [--openvino DIR] [--ort DIR]
      [--depths 1024,4096,8064] [--new 64] [--rounds 3] [--threads 2] [--plot FILE.svg]
      [--store FILE.json [--minutes 3]]

In each round every runtime runs once at each depth, in new processes and alternating order: it
reads the first tokens of the held-out text, as many as the depth says, and generates greedily, past
the end token. With --store each record is kept in a file, and what it has is not measured again;
with --minutes the measurement ends after that time, and the same command continues it.
llama.cpp is measured by its own llama-bench, or without --llama-bin by the peers' xllamacpp, with
flash attention and a cache in q8_0. Prints for
each runtime and depth the medians of the speeds, the range of decode over the rounds, and the
median of the rounds' ratios to llama.cpp's decode, or without it to the first bundle's.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pairs import Kept, Record, run

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
    parser.add_argument("--llama-states", type=Path, help="folder of xllamacpp's prefilled caches")
    parser.add_argument("--peers-python", type=Path, default=Path(sys.executable))
    parser.add_argument("--openvino", type=Path, help="a folder for openvino-genai")
    parser.add_argument("--ort", type=Path, help="a folder for onnxruntime-genai")
    parser.add_argument("--depths", default="1024,4096,8064")
    parser.add_argument("--new", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--store", type=Path, help="a file of records to continue")
    parser.add_argument("--minutes", type=float, default=1e9, help="time to measure")
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
    if a.gguf and a.llama_bin:
        command = ("bench_llamabench.py", "--model", a.gguf, "--bin", a.llama_bin)
        chosen.append(Runtime(LLAMA, python, (*command, f"--bench-args={LLAMA_ARGS}")))
    elif a.gguf:
        command = ("bench_xllamacpp.py", "--model", a.gguf, "--quantized-cache")
        if a.llama_states:
            command = (*command, "--states", a.llama_states)
        chosen.append(Runtime(LLAMA, python, command))
    if a.openvino:
        command = ("bench_openvino_genai.py", "--model", a.openvino)
        chosen.append(Runtime("OpenVINO GenAI", python, command))
    if a.ort:
        chosen.append(
            Runtime("ONNX Runtime GenAI", python, ("bench_ort_genai.py", "--model", a.ort))
        )
    return chosen


def write_prompts(bundle: Path, depths: Sequence[int], work: Path) -> dict[int, Path]:
    """Write the first tokens of the held-out text, a file for each depth."""
    ids = Tokenizer.from_folder(bundle).encode(HELD_OUT.read_text("utf-8")[: 8 * max(depths)])
    work.mkdir(parents=True, exist_ok=True)
    files = {depth: work / f"prompts-contexts-{depth}.json" for depth in depths}
    for depth, file in files.items():
        file.write_text(json.dumps({str(depth): list(ids[:depth])}))
    return files


def measure(
    a: argparse.Namespace, chosen: Sequence[Runtime], prompts: Mapping[int, Path]
) -> Results:
    """Run all rounds, the short contexts first."""
    results: Results = {}
    kept, numbers = Kept(a.store, a.minutes), ["--new", a.new, "--threads", a.threads]

    def once(runtime: Runtime, file: Path) -> list[Record]:
        script, *options = runtime.command
        options += [*numbers, "--quant", "", "--prompts", file]
        return run(runtime.python, str(script), options)

    for number, depth in itertools.product(range(a.rounds), prompts):
        for runtime in chosen if number % 2 == 0 else chosen[::-1]:
            key = f"{number} {depth} {runtime.name}"
            records = kept.get(key, functools.partial(once, runtime, prompts[depth]))
            results.setdefault((runtime.name, depth), []).extend(records)
        print(f"round {number + 1}/{a.rounds}, {depth}", file=sys.stderr, flush=True)
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
    if a.llama_bin and not a.gguf:
        sys.exit("--llama-bin: expected --gguf with it; add the file")
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
