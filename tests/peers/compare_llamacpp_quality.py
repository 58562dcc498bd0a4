"""Measure the perplexity of llama.cpp's formats with an importance matrix.

    python -m tests.peers.compare_llamacpp_quality SOURCE.gguf TEXT DIR [--bin BIN]
        [--calibration TEXT] [--formats Q4_0,IQ2_M] [--context 512] [--threads 2]

SOURCE is dequantized to float32, and everything is quantized from that. DIR takes the models and
the importance matrix. BIN is the folder bin of `build_llamacpp`, by default DIR/llama.cpp/bin.
`edgegen pull smollm2-135m-instruct` prints SOURCE. Needs `gguf`. Prints a row per format:
llama-perplexity scores the second half of each window, and the ratio is to the float32 model.
"""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path

import gguf

ROOT = Path(__file__).resolve().parents[2]
FORMATS = ("Q4_0", "Q4_K_M", "Q3_K_M", "IQ3_XXS", "IQ2_M", "IQ2_XS")
ESTIMATE = re.compile(r"Final estimate: PPL(?: over \d+ chunks for n_ctx=\d+)? = ([0-9.]+)")
"""The result in the output of llama-perplexity, from llama.cpp or ik_llama.cpp."""


class Tools:
    """llama.cpp's tools and the folder of the models that they write."""

    def __init__(self, source: Path, folder: Path, binaries: Path, threads: int) -> None:
        self.folder, self.binaries, self.threads = folder, binaries, str(threads)
        self.float = folder / "float32.gguf"
        if not self.float.exists():
            self._run("llama-quantize", "--allow-requantize", source, self.float, "F32")

    def importance(self, text: Path, context: int) -> Path:
        """Return the importance matrix of the float model over a text."""
        matrix = self.folder / f"{text.stem}.imatrix.gguf"
        if not matrix.exists():
            options = (
                "-m",
                self.float,
                "-f",
                text,
                "-o",
                matrix,
                "-c",
                context,
                "-t",
                self.threads,
            )
            self._run("llama-imatrix", *options)
        return matrix

    def quantized(self, kind: str, matrix: Path) -> Path:
        """Return the model in a format."""
        model = self.folder / f"{kind}.gguf"
        if not model.exists():
            self._run("llama-quantize", "--imatrix", matrix, self.float, model, kind, self.threads)
        return model

    def perplexity(self, model: Path, text: Path, context: int) -> float:
        """Return llama-perplexity's estimate."""
        options = ("-m", model, "-f", text, "-c", context, "-t", self.threads)
        found = ESTIMATE.search(self._run("llama-perplexity", *options))
        assert found, "llama-perplexity printed no estimate"
        return float(found[1])

    def _run(self, tool: str, *arguments: object) -> str:
        command = [str(self.binaries / tool), *map(str, arguments)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        return done.stdout + done.stderr


class Places(gguf.GGUFReader):
    """A file's tensors by their places, as gguf does not know the types of ik_llama.cpp."""

    def _build_tensors(self, start_offs: int, fields: list[gguf.ReaderField]) -> None:
        end = len(self.data) - start_offs
        self.found = []
        for field in sorted(fields, key=lambda field: -int(field.parts[-1][0])):
            _, name, _, shape, _, (offset,) = field.parts
            self.found.append((bytes(name).decode(), shape, end - int(offset)))
            end = int(offset)


def stored_bits(model: Path) -> tuple[float, float]:
    """Return the bits per weight of the blocks' matrices, and of all matrices, as stored."""
    bits = {True: 0, False: 0}
    weights = {True: 0, False: 0}
    for name, shape, size in Places(model).found:
        if len(shape) == 2:
            inside = name.startswith("blk.")
            bits[inside] += 8 * size
            weights[inside] += int(shape[0]) * int(shape[1])
    return bits[True] / weights[True], sum(bits.values()) / sum(weights.values())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path)
    parser.add_argument("text", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bin", type=Path)
    parser.add_argument("--calibration", type=Path, default=ROOT / "export/texts/calibration.txt")
    parser.add_argument("--formats", default=",".join(FORMATS))
    parser.add_argument("--context", type=int, default=512)
    parser.add_argument("--threads", type=int, default=2)
    a = parser.parse_args()
    a.folder.mkdir(parents=True, exist_ok=True)
    binaries = a.bin or a.folder / "llama.cpp/bin"
    tools = Tools(a.source, a.folder, binaries, a.threads)
    exact = tools.perplexity(tools.float, a.text, a.context)
    matrix = tools.importance(a.calibration, a.context)
    print(
        "| format | bits per block weight | bits per weight, all | perplexity | float32 | ratio |"
    )
    print("|---|---|---|---|---|---|")
    for kind in a.formats.split(","):
        model = tools.quantized(kind, matrix)
        blocks, whole = stored_bits(model)
        value = tools.perplexity(model, a.text, a.context)
        row = f"{blocks:.2f} | {whole:.2f} | {value:.2f} | {exact:.2f} | {value / exact:.3f}"
        print(f"| {kind} | {row} |", flush=True)


if __name__ == "__main__":
    main()
