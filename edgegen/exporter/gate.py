"""The quality gate: scores a finished bundle against the float model on a bundled text.

Each engine that is installed and serves the bundle is scored, one after the other, and all must
pass. The fastest one scores the whole text; the native engine equals the integer arithmetic bit for
bit. The others score one window, and their results for the whole text are estimated from how they
differ from the fastest one there.

The float model's last hidden states come from the calibration pass, so that its weights are loaded
once. Its head is in memory before the first engine is loaded, and not afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec

from edgegen._types import Float, Progress, Tokens
from edgegen.arithmetic.decoder import Norm
from edgegen.arithmetic.decoder import logits as float_logits
from edgegen.arithmetic.metrics import Predictions, joined, predictions
from edgegen.bundle import Bundle, BundleWriter
from edgegen.bundle.manifest import Evaluation, FileEntry, Manifest
from edgegen.errors import CheckFailed
from edgegen.exporter.calibration import block
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.runtimes import gated, listed, load_model
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step

TEXT = "gate.txt"
WINDOW = 512
WINDOWS = 8
OTHERS_WINDOWS = 1
"""Windows that all engines but the fastest score."""
LARGE = 10**9
"""Bytes of a bundle above which only the fastest engine scores it: the others copy the weights."""


def scored_windows(config: ModelConfig) -> int:
    """Return how many windows are scored: half of them for wide models.

    In float a layer of a 7B model computes 4,096 tokens in 19 s of one core, and the bundle's
    engine computes them too: together they would be a third of the export.
    """
    return WINDOWS if config.hidden_size < block.WIDE else WINDOWS // 2


@dataclass(frozen=True)
class FloatModel:
    """Parts of the float model that remain after its blocks have streamed past."""

    config: ModelConfig
    states: Sequence[Float]
    """Hidden states after the last block, [T, hidden] for each window."""
    norm: Norm
    head: Float
    """[vocab, hidden]"""

    def logits(self, window: int, rows: slice) -> Float:
        """Return the logits [rows, vocab] of some positions of a window."""
        return float_logits(self.config, self.norm, self.head, self.states[window][rows])


@dataclass
class FloatPredictions:
    """The float model's predictions of the gate's text, which exports of one model share."""

    windows: Sequence[Predictions] = ()
    """Those of each window; empty until the first export has computed them."""
    seconds: float = 0
    """Time of a float pass of the text, for each weight."""


class Bundled:
    """A bundle on an engine; rows of a window are taken in order."""

    def __init__(self, model: Model, windows: Sequence[Tokens]) -> None:
        self._model, self._windows = model, windows
        self._cache: Cache | None = None

    def logits(self, window: int, rows: slice) -> Float:
        """Return the logits [rows, vocab] of some positions of a window."""
        tokens = self._windows[window]
        if self._cache is None:
            self._cache = self._model.new_cache(len(tokens))
        step = Step(self._cache, tokens[rows], logits_for="all")
        logits = self._model.step([step])[0].logits
        if rows.stop >= len(tokens) - 1:
            self._cache.close()
            self._cache = None
        return logits


class Scored(Protocol):
    """A model that the gate scores."""

    def logits(self, window: int, rows: slice) -> Float:
        """Return the logits [rows, vocab] of some positions of a window, by its index."""
        ...


def complete(folder: Path, manifest: Manifest) -> Manifest:
    """Return the manifest with the files in `folder`, not hashed yet, and the engines it lists."""
    files = {path.name: FileEntry(0, "0" * 64) for path in folder.iterdir()}
    manifest = msgspec.structs.replace(manifest, files=files)
    return msgspec.structs.replace(manifest, engines=listed(manifest))


def run(
    bundle: Bundle,
    recipe: Recipe,
    windows: Sequence[Tokens],
    expected: Sequence[Predictions],
    progress: Progress,
) -> Evaluation:
    """Score a bundle on `windows` (int32 [T] each) with each of its engines that is installed.

    Args:
        expected: the float model's predictions of each window, see `predict`.
    """
    first, *others = gated(bundle.manifest)
    if sum(file.stat().st_size for file in bundle.path.iterdir()) > LARGE:
        others = []
    few = windows[:OTHERS_WINDOWS]
    total = len(windows) + len(few) * len(others)
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        progress("checking quality", done, total)

    progress("checking quality", 0, total)
    with closing(load_model(bundle, first.name)) as model:
        found = predict(Bundled(model, windows), windows, tick)
    result = _measured(first.name, joined(found), joined(expected), recipe)
    beside = []
    for engine in others:
        with closing(load_model(bundle, engine.name)) as model:  # one in memory at a time
            here = predict(Bundled(model, few), few, tick)
        parts = (joined(p) for p in (here, found[: len(few)], expected[: len(few)]))
        beside.append(_estimated(engine.name, result, tuple(parts), recipe))
    return msgspec.structs.replace(result, beside=tuple(beside))


def predict(
    model: Scored, windows: Sequence[Tokens], tick: Callable[[], None] = lambda: None
) -> list[Predictions]:
    """Return a model's predictions of each of `windows`, int32 [T] each, but of their first tokens.

    Args:
        tick: called after each window.
    """
    result = []
    for index, window in enumerate(windows):
        parts = []
        for start in range(0, len(window) - 1, PREFILL_CHUNK):
            rows = slice(start, min(start + PREFILL_CHUNK, len(window) - 1))
            targets = window[rows.start + 1 : rows.stop + 1]
            parts.append(predictions(model.logits(index, rows), targets))
        result.append(joined(parts))
        tick()
    return result


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


def _measured(engine: str, found: Predictions, expected: Predictions, recipe: Recipe) -> Evaluation:
    """Return the result of an engine from its predictions of the whole text."""
    perplexities = found.perplexity, expected.perplexity
    agreement = _agreement(found, expected)
    return _result(engine, len(found.losses), perplexities, agreement, recipe)


def _estimated(
    engine: str,
    first: Evaluation,
    parts: tuple[Predictions, ...],
    recipe: Recipe,
) -> Evaluation:
    """Estimate the result of an engine for the whole text from a part of it.

    Args:
        first: result of the fastest engine for the whole text.
        parts: predictions of the part by the engine, by the fastest engine and by the float model.
            The fastest engine's remove most of the part's own deviation from the whole text.
    """
    here, same, expected = parts
    perplexity = first.perplexity * (here.perplexity / same.perplexity)
    agreement = first.top1_agreement + _agreement(here, expected) - _agreement(same, expected)
    perplexities = perplexity, first.reference_perplexity
    return _result(engine, len(here.losses), perplexities, min(max(agreement, 0), 1), recipe)


def _agreement(found: Predictions, expected: Predictions) -> float:
    return float((found.likeliest == expected.likeliest).mean())


def _result(
    engine: str,
    tokens: int,
    perplexities: tuple[float, float],
    agreement: float,
    recipe: Recipe,
) -> Evaluation:
    """Return a result; `perplexities` are the engine's and the float model's."""
    ratio = perplexities[0] / perplexities[1]
    return Evaluation(
        engine=engine,
        text=TEXT,
        tokens=tokens,
        context=WINDOW,
        perplexity=round(perplexities[0], 4),
        reference_perplexity=round(perplexities[1], 4),
        ratio=round(ratio, 5),
        top1_agreement=round(agreement, 5),
        max_ratio=recipe.max_ratio,
        min_top1=recipe.min_top1,
        passed=ratio <= recipe.max_ratio and agreement >= recipe.min_top1,
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
