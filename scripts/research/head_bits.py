"""Measure the loss from heads of few bits, alone and refined by the embedding's 8 bits.

    python scripts/research/head_bits.py BUNDLE [--tokens 4096] [--margin 4]

BUNDLE has a tied head of 8 bits. Its hidden states on two texts, by the native engine, are
multiplied by other heads made from that one. Prints the perplexity of each divided by that of 8
bits, alone and refined as in `edgegen.arithmetic.refine`, and the rows that are refined. GPTQ is
fitted to the bundle's hidden states on the calibration text. "high nibbles" are the upper 4 bits of
the 8-bit codes.
"""

from __future__ import annotations

import argparse
import pydoc_data.topics
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from edgegen._assets import asset
from edgegen._types import Float, Tokens
from edgegen.arithmetic import refine
from edgegen.arithmetic.fixed import quantize_tokens
from edgegen.arithmetic.metrics import log_softmax
from edgegen.arithmetic.rotation import rotate
from edgegen.bench.evaluate import text_windows
from edgegen.bundle import open_bundle
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize import quantizers
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step
from edgegen.runtimes.quantized import QuantizedBundle

CHUNK = 128
"""Positions whose logits are in memory together."""
EXCERPTS = 16


@dataclass(frozen=True)
class States:
    """Inputs of the head on a text, in its basis, and the next tokens."""

    hidden: Float
    """[T, hidden]"""
    targets: Tokens


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle")
    parser.add_argument("--tokens", type=int, default=4096)
    parser.add_argument("--margin", type=float, default=refine.MARGIN)
    options = parser.parse_args()
    refine.MARGIN = options.margin
    source = QuantizedBundle(open_bundle(options.bundle))
    model, tokenizer = load_model(open_bundle(options.bundle), "native"), _tokenizer(options.bundle)
    rotation, codes = source.residual_rotation(), source.matrix("embed")
    tokens = options.tokens
    calibration = _read(model, tokenizer, _excerpts(tokens), 2 * tokens, rotation).hidden
    moments = calibration.T @ calibration / np.float32(len(calibration))
    exact, head = codes.dequantize(), quantizers.get
    heads = {
        "high nibbles": ((codes.q & 0xF0) + np.float32(8 - 128)) * codes.s[:, None],
        "rounded, groups of 64": head("rtn")(exact, 4, 64).dequantize(),
        "GPTQ, groups of 64": head("gptq")(exact, 4, 64, moments.copy()).dequantize(),
        "GPTQ, groups of 32": head("gptq")(exact, 4, 32, moments.copy()).dequantize(),
        "GPTQ, 2 bits": head("gptq")(exact, 2, 64, moments.copy()).dequantize(),
    }
    print("| text | head | alone | refined | refined rows |")
    for name, text in _texts().items():
        states = _read(model, tokenizer, text, tokens, rotation)
        for kind, other in heads.items():
            alone, both, rows = _loss(states, exact, other)
            print(f"| {name} | {kind} | {alone:.4f} | {both:.4f} | {rows:.0f} |", flush=True)


def _tokenizer(bundle: str) -> Tokenizer:
    return Tokenizer.from_folder(open_bundle(bundle).path)


def _texts() -> dict[str, str]:
    topics = pydoc_data.topics.topics
    return {
        "novel": asset("export", "texts", "heldout.txt").read_text("utf-8"),
        "technical": "\n".join(topics[name] for name in sorted(topics)),
    }


def _excerpts(tokens: int) -> str:
    """Return excerpts of the whole calibration text, with more than twice `tokens` tokens."""
    text = asset("export", "texts", "calibration.txt").read_text("utf-8")
    starts = range(0, len(text), len(text) // EXCERPTS)
    return "".join(text[i : i + 20 * tokens // EXCERPTS] for i in starts)


def _read(
    model: Model, tokenizer: Tokenizer, text: str, tokens: int, rotation: Float | None
) -> States:
    hidden, targets = [], []
    for window in text_windows(tokenizer, text[: 10 * tokens], 512)[: tokens // 512]:
        cache = model.new_cache(len(window))
        for start in range(0, len(window) - 1, CHUNK):
            part = window[start : min(start + CHUNK, len(window) - 1)]
            output = model.step([Step(cache, part, logits_for="all", hidden=True)])[0]
            assert output.hidden is not None
            hidden.append(output.hidden.copy())
            targets.append(window[start + 1 : start + 1 + len(part)])
        cache.close()
    states = np.concatenate(hidden)
    states = states if rotation is None else rotate(states, rotation)
    return States(states, np.concatenate(targets))


def _loss(states: States, exact: Float, other: Float) -> tuple[float, float, float]:
    """Return the ratios of `other`, alone and refined by `exact`, and the mean of refined rows."""
    total, rows = np.zeros(3), 0
    for part in _parts(states):
        codes, scale = quantize_tokens(part.hidden)
        x: Float = np.multiply(codes, scale[:, None], dtype=np.float32)
        fine, coarse = x @ exact.T, x @ other.T
        both = refine.refined(coarse, fine, 1.0)
        at = np.arange(len(part.targets)), part.targets
        total += [-float(log_softmax(m)[at].sum()) for m in (fine, coarse, both)]
        rows += int((both != coarse).sum())
    alone, refined_too = np.exp((total[1:] - total[0]) / len(states.targets)).tolist()
    return alone, refined_too, rows / len(states.targets)


def _parts(states: States) -> Iterator[States]:
    for i in range(0, len(states.targets), CHUNK):
        yield States(states.hidden[i : i + CHUNK], states.targets[i : i + CHUNK])


if __name__ == "__main__":
    main()
