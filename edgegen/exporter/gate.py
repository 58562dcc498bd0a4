"""The quality gate: scores a finished bundle against the float model on a bundled text.

Each engine that is installed and serves the bundle is scored, and all must pass. The native
engine equals the integer arithmetic bit for bit.

The float model's last hidden states come from the calibration pass, so that its weights are loaded
once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec

from edgegen._types import Float, Progress, Tokens
from edgegen.arithmetic.decoder import logits as float_logits
from edgegen.arithmetic.metrics import Score
from edgegen.bundle import Bundle, BundleWriter
from edgegen.bundle.manifest import Evaluation, FileEntry, Manifest
from edgegen.errors import CheckFailed
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.runtimes import gated, listed, load_model
from edgegen.runtimes.base import PREFILL_CHUNK, Model, Step

TEXT = "gate.txt"
WINDOW = 512
WINDOWS = 8


@dataclass(frozen=True)
class FloatModel:
    """Parts of the float model that remain after its blocks have streamed past."""

    config: ModelConfig
    states: Sequence[Float]
    """Hidden states after the last block, [T, hidden] for each window."""
    norm: Float
    """[hidden]"""
    head: Float
    """[vocab, hidden]"""

    def logits(self, window: int, rows: slice) -> Float:
        """Return the logits [rows, vocab] of some positions of a window."""
        return float_logits(self.config, self.norm, self.head, self.states[window][rows])


class Reference(Protocol):
    """The float model that a bundle is compared with."""

    def logits(self, window: int, rows: slice) -> Float:
        """Return the logits [rows, vocab] of some positions of a window, by its index."""
        ...


def complete(folder: Path, manifest: Manifest) -> Manifest:
    """Return the manifest with the files in `folder`, not hashed yet, and the engines it lists."""
    files = {path.name: FileEntry(0, "0" * 64) for path in folder.iterdir()}
    manifest = msgspec.structs.replace(manifest, files=files)
    return msgspec.structs.replace(manifest, engines=listed(manifest))


@contextmanager
def engines(bundle: Bundle) -> Iterator[list[Model]]:
    """Load an unfinished bundle on the engines that the gate measures."""
    models = list[Model]()
    try:
        for engine in gated(bundle.manifest):
            models.append(load_model(bundle, engine.name))
        yield models
    finally:
        for model in models:
            model.close()


def run(
    bundle: Bundle,
    recipe: Recipe,
    windows: Sequence[Tokens],
    reference: Reference,
    progress: Progress,
) -> Evaluation:
    """Score a bundle on `windows` (int32 [T] each) with each of its engines that is installed."""
    progress("checking quality", 0, len(windows))
    with engines(bundle) as models:
        return evaluate(
            models,
            recipe,
            windows,
            reference,
            lambda done: progress("checking quality", done, len(windows)),
        )


def commit(writer: BundleWriter, manifest: Manifest) -> Bundle:
    """Put a bundle in its place, or leave it as OUT.failed where it missed its gate.

    Raises:
        CheckFailed: it missed its gate.
        ResourceError: the disk is full or refuses.
    """
    missed = manifest.evaluation and failure(manifest.evaluation)
    if not missed:
        return writer.commit(manifest)
    failed = writer.fail(manifest).path
    raise CheckFailed(
        f"{manifest.recipe} did not pass its gate: {verdict(missed)}; "
        f"the bundle was left as {failed}"
    )


def evaluate(
    models: Sequence[Model],
    recipe: Recipe,
    windows: Sequence[Tokens],
    reference: Reference,
    tick: Callable[[int], None],
) -> Evaluation:
    """Score `models`, all of one bundle, on `windows` (int32 [T] each) against the float model.

    Args:
        tick: called with the number of windows done.
    """
    scores = [Score() for _ in models]
    for index, window in enumerate(windows):
        caches = [model.new_cache(len(window)) for model in models]
        for start in range(0, len(window) - 1, PREFILL_CHUNK):
            rows = slice(start, min(start + PREFILL_CHUNK, len(window) - 1))
            expected = reference.logits(index, rows)
            for model, cache, score in zip(models, caches, scores, strict=True):
                got = model.step([Step(cache, window[rows], logits_for="all")])[0].logits
                score.add(got, window[rows.start + 1 : rows.stop + 1], expected)
        for cache in caches:
            cache.close()
        tick(index + 1)
    first, *others = [
        _result(model.engine, score, recipe) for model, score in zip(models, scores, strict=True)
    ]
    return msgspec.structs.replace(first, beside=tuple(others))


def _result(engine: str, score: Score, recipe: Recipe) -> Evaluation:
    return Evaluation(
        engine=engine,
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


def failure(result: Evaluation) -> Evaluation | None:
    """Return the first result of an engine that did not pass, or None."""
    return next((one for one in (result, *result.beside) if not one.passed), None)


def verdict(result: Evaluation) -> str:
    """Return one line with the measured figures and the required ones."""
    return (
        f"on {result.engine}, perplexity {result.perplexity:.2f} is {result.ratio:.3f} times the "
        f"float model's {result.reference_perplexity:.2f} (at most {result.max_ratio:g} allowed), "
        f"and {result.top1_agreement:.1%} of its first choices agree "
        f"(at least {result.min_top1:.1%})"
    )
