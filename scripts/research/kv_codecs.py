"""Measure the loss from KV cache formats and eviction policies alone, on the float model.

    python scripts/research/kv_codecs.py SOURCE --text FILE [--tokens N] [--context N]
        [--evict BUDGET]

Prints a table: perplexity, its ratio to a float32 cache, and bits per value as stored.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checkpoints import open_model
from edgegen._types import Float, Tokens
from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.arithmetic.eviction import Lambda
from edgegen.arithmetic.metrics import Score
from edgegen.bench.evaluate import text_windows
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.config import ModelConfig
from edgegen.runtimes.base import PREFILL_CHUNK
from kvcache import Gear, Kivi, KvCodec, TokenCodec
from kvcache.blocks import CodedBlock, EvictingBlock
from kvcache.eviction import Eviction, SparseWindow, Window

Make = Callable[[ModelConfig, int, Mapping[str, Float]], Block]

CODECS: tuple[KvCodec, ...] = (
    TokenCodec(8),
    TokenCodec(4),
    TokenCodec(4, rotate=False),
    Kivi(4),
    Kivi(4, 16),
    Kivi(5),
    Kivi(2, 32),
    Gear(4),
    Gear(2),
)
"""Codecs in the table: GEAR at 4 bits is as large as KIVI in groups of 16."""


@dataclass
class Cost:
    """Result of one cache."""

    name: str
    score: Score
    bits: float
    """Stored bits per value at the end of a window."""
    mass: float | None = None
    """With an eviction policy: fraction of full attention's weight on cached tokens."""


def measure(
    checkpoint: Checkpoint,
    windows: Sequence[Tokens],
    caches: Mapping[str, Make],
    progress: Callable[[str], None] = lambda _: None,
) -> Iterator[Cost]:
    """Run every cache over `windows`, and compare it with a float32 cache."""
    c, table = checkpoint.config, checkpoint.tensor("embed")
    states = {name: [embed(c, table, window) for window in windows] for name in ("", *caches)}
    sizes, mass = dict.fromkeys(caches, 0), dict.fromkeys(caches, 0.0)
    for layer in range(c.num_layers):
        progress(f"block {layer + 1} of {c.num_layers}")
        weights = load_block(checkpoint, layer)
        for name, hidden in states.items():
            block = caches[name](c, layer, weights) if name else Block(c, layer, weights)
            for i, x in enumerate(hidden):
                hidden[i] = block.forward(x)[0]
                sizes[name] = sizes.get(name, 0) + getattr(block, "nbytes", 0)
                mass[name] = mass.get(name, 0.0) + getattr(block, "kept_mass", 0.0)
    norm, head = checkpoint.tensor("norm"), table
    if not c.tie_embeddings:
        head = checkpoint.tensor("head")
    values = 2 * c.num_layers * c.kv_size * sum(map(len, windows))
    scores = {name: Score() for name in caches}
    for i, window in enumerate(windows):
        for start in range(0, len(window) - 1, PREFILL_CHUNK):
            rows = slice(start, min(start + PREFILL_CHUNK, len(window) - 1))
            want = logits(c, norm, head, states[""][i][rows])
            for name, score in scores.items():
                got = logits(c, norm, head, states[name][i][rows])
                score.add(got, window[rows.start + 1 : rows.stop + 1], want)
    blocks = c.num_layers * len(windows)
    for name, score in scores.items():
        yield Cost(name, score, 8 * sizes[name] / values, mass[name] / blocks or None)


def codec_caches(codecs: Sequence[KvCodec] = CODECS) -> dict[str, Make]:
    """Return the block factory of each codec, by its name."""

    def make(codec: KvCodec) -> Make:
        return lambda config, layer, weights: CodedBlock(config, layer, weights, codec)

    return {codec.name: make(codec) for codec in codecs}


def policy_caches(budget: int) -> dict[str, Make]:
    """Return the block factory of each eviction policy with `budget` slots, by its name."""

    def make(policy: Eviction) -> Make:
        return lambda config, layer, weights: EvictingBlock(config, layer, weights, policy)

    return {
        f"window only, {budget}": make(Window(Lambda(0, budget))),
        f"Λ, 4 + {budget - 4}": make(Window(Lambda(4, budget - 4))),
        f"sparse window (ALISA), {budget}": make(SparseWindow(budget)),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="kv_codecs.py", description=__doc__)
    parser.add_argument("source", help="a GGUF file, a Hugging Face folder or a pulled name")
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--tokens", type=int, default=20480, help="maximum number of tokens")
    parser.add_argument("--context", type=int, default=512, help="tokens per window")
    parser.add_argument(
        "--evict", type=int, metavar="BUDGET", help="measure eviction policies with this many slots"
    )
    args = parser.parse_args()
    checkpoint, tokenizer = open_model(args.source)
    windows = text_windows(tokenizer, args.text.read_text(encoding="utf-8"), args.context)
    windows = windows[: max(1, args.tokens // args.context)]
    caches = policy_caches(args.evict) if args.evict else codec_caches()
    print("| cache | bits per value | perplexity | ratio | KL | attention kept |")
    print("|---|---|---|---|---|---|")
    for cost in measure(checkpoint, windows, caches):
        s, kept = cost.score, "" if cost.mass is None else f"{cost.mass:.1%}"
        bits = f"{cost.bits:.2f}" if cost.bits else ""
        print(
            f"| {cost.name} | {bits} | {s.perplexity:.3f} | {s.ratio:.4f} | {s.kl:.5f} | {kept} |"
        )
    print(f"\n{s.tokens} positions in windows of {args.context}; float32: "
          f"{s.reference_perplexity:.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
