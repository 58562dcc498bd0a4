"""Time of the guesses of draft heads: by the target's engine, and by numpy in float32.

    python scripts/research/bench_heads.py BUNDLE [--kept 8192] [--rounds 15] [-t 2]

The heads have the bundle's width and random weights, on whose values the time does not depend. Each
round runs a step of the target, as in decoding, and then drafts with one implementation, so that
neither finds its weights in the caches. Prints the median milliseconds of a draft of one, two and
three tokens, a chain, as a Markdown table.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import time
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from edgegen._types import Float
from edgegen.bundle import open_bundle
from edgegen.bundle.headarrays import HeadArrays
from edgegen.bundle.heads import Heads
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters import chimera, falcon
from edgegen.generation.speculative.drafters.base import Drafter, DraftPlan, Drafts
from edgegen.generation.speculative.drafters.chimera import ChimeraDrafts
from edgegen.generation.speculative.drafters.falcon import FalconDrafts
from edgegen.generation.speculative.drafters.heads import HeadDrafts
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.matrix import FloatMatrix, HeadMatrix
from edgegen.runtimes.proxy import ModelProxy

LENGTHS = (1, 2, 3)
_GREEDY = Sampler(GenerationConfig(temperature=0))


class FloatModel(ModelProxy):
    """The target with heads in float32."""

    def matrix(self, weight: Float, bits: int = 8) -> HeadMatrix:  # noqa: ARG002
        return FloatMatrix(weight)


def random_drafts(kind: str, kept: int, model: Model) -> Drafts:
    """Return drafters of one kind with random weights."""
    rng, hidden = np.random.default_rng(1), model.config.hidden_size
    tokens = np.arange(kept, dtype=np.int32)
    rows = 100 * rng.standard_normal((kept, hidden), np.float32)  # one token is likely

    def array(*shape: int) -> Float:
        return rng.standard_normal(shape, np.float32) / np.float32(np.sqrt(shape[-1]))

    def arrays(shapes: Mapping[str, tuple[int, ...]]) -> HeadArrays:
        named = {name: array(*shape) for name, shape in shapes.items()}
        return HeadArrays(kind, named | {"rows": rows}, tokens)

    if kind == "chimera":
        return ChimeraDrafts(arrays(chimera.shapes(hidden, kept, len(LENGTHS))), model)
    if kind == "falcon":
        return FalconDrafts(arrays(falcon.shapes(hidden, kept)), model)
    widths = [hidden * (k + 2 if kind == "hydra" else 1) for k in range(len(LENGTHS))]
    heads = Heads(kind, [array(hidden, width) for width in widths], rows, tokens)
    return HeadDrafts(heads, model)


def time_draft(drafter: Drafter, length: int, cache: Cache, model: Model) -> float:
    """Return the milliseconds of a draft after a step of the target."""
    cache.truncate(8)
    (output,) = model.step([Step(cache, np.array([1], np.int32), hidden=True)])
    assert output.hidden is not None
    drafter.observe_hidden(output.hidden)
    start = time.perf_counter()
    draft = drafter.propose(np.arange(1, 10, dtype=np.int32), DraftPlan(length), _GREEDY)
    milliseconds = (time.perf_counter() - start) * 1e3
    assert len(draft.tokens) == length
    return milliseconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--kept", type=int, default=8192, help="tokens that can be drafted")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("-t", type=int, default=2)
    options = parser.parse_args()
    model = load_model(open_bundle(options.bundle), "native", threads=options.t)
    cache = model.new_cache(16)
    model.step([Step(cache, np.arange(1, 9, dtype=np.int32))])
    print("| heads | as | 1 token, ms | 2 | 3 |\n|:--|:--|--:|--:|--:|")
    for kind in ("medusa", "hydra", "chimera", "falcon"):
        targets = {"8 and 4 bits": model, "float32": FloatModel(model)}
        drafters = {
            name: random_drafts(kind, options.kept, target).start(16)
            for name, target in targets.items()
        }
        times: dict[tuple[str, int], list[float]] = defaultdict(list)
        for _, length, (name, drafter) in itertools.product(
            range(options.rounds), LENGTHS, drafters.items()
        ):
            times[name, length].append(time_draft(drafter, length, cache, model))
        for name in targets:
            medians = [f"{statistics.median(times[name, length]):.2f}" for length in LENGTHS]
            print(f"| {kind} | {name} | {' | '.join(medians)} |")


if __name__ == "__main__":
    main()
