"""The quality gate: the finished bundle against the float model, on a bundled text.

The float model's last hidden states come from the pass that calibrated the export, so that its
weights are read once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edgegen.bundle.manifest import Evaluation
from edgegen.exporter.recipes import Recipe
from edgegen.reference.decoder import logits as float_logits
from edgegen.reference.metrics import Score
from edgegen.runtimes.base import PREFILL_CHUNK, Model, Step

Float = NDArray[np.float32]
Tokens = NDArray[np.int32]

TEXT = "gate.txt"
WINDOW = 512
WINDOWS = 8


@dataclass(frozen=True)
class FloatModel:
    """What is left of the float model when its blocks have streamed past."""

    states: Sequence[Float]
    """Hidden states after the last block, [T, hidden] for each window."""
    norm: Float
    """[hidden]"""
    head: Float
    """[vocab, hidden]"""


def evaluate(
    model: Model,
    recipe: Recipe,
    windows: Sequence[Tokens],
    reference: FloatModel,
    tick: Callable[[int], None],
) -> Evaluation:
    """Score the bundle on `windows` (int32 [T] each) beside the float model.

    `model` is the bundle on the engine it will mostly run on; `tick` is called with the number of
    windows done.
    """
    score = Score()
    for done, (window, state) in enumerate(zip(windows, reference.states, strict=True), 1):
        cache = model.new_cache(len(window))
        for start in range(0, len(window) - 1, PREFILL_CHUNK):
            rows = slice(start, min(start + PREFILL_CHUNK, len(window) - 1))
            want = float_logits(model.config, reference.norm, reference.head, state[rows])
            got = model.step([Step(cache, window[rows], logits_for="all")])[0].logits
            score.add(got, window[rows.start + 1 : rows.stop + 1], want)
        cache.close()
        tick(done)
    return Evaluation(
        engine=model.engine,
        text=TEXT,
        tokens=score.tokens,
        context=WINDOW,
        perplexity=round(score.perplexity, 4),
        reference_perplexity=round(score.reference_perplexity, 4),
        ratio=round(score.ratio, 5),
        top1_agreement=round(score.top1_agreement, 5),
        max_ratio=recipe.max_ratio,
        min_top1=recipe.min_top1,
        passed=score.ratio <= recipe.max_ratio and score.top1_agreement >= recipe.min_top1,
    )


def verdict(result: Evaluation) -> str:
    """One line that says what was measured and what was asked for."""
    return (
        f"perplexity {result.perplexity:.2f} is {result.ratio:.3f} times the float model's "
        f"{result.reference_perplexity:.2f} (at most {result.max_ratio:g} allowed), and "
        f"{result.top1_agreement:.1%} of its first choices agree (at least {result.min_top1:.1%})"
    )
