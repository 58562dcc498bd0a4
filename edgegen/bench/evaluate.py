"""Perplexity of a bundle on a text, and its divergence from a reference model.

The text is cut into windows that do not overlap (`edgegen.arithmetic.metrics.windows`). Both models
run the same positions in steps of at most PREFILL_CHUNK tokens, which bounds the memory of the
logits for any window.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edgegen._structs import msgspec
from edgegen._types import Float, Progress, Tokens
from edgegen.arithmetic import decoder
from edgegen.arithmetic.metrics import Score, windows
from edgegen.errors import UsageError
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK, Model, Step

Parts = Sequence[tuple[int, slice]]
"""(index of a window, positions of it that run in one step); a window's last is left out."""


class EvalRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """Record that `edgegen eval -o json` prints; the last four only with a reference."""

    perplexity: float
    tokens: int
    """Scored positions."""
    context: int
    engine: str
    device: str
    recipe: str
    reference: str | None = None
    reference_perplexity: float | None = None
    ratio: float | None = None
    top1_agreement: float | None = None
    kl: float | None = None
    """KL(reference || bundle), nats a position."""


def evaluate(
    model: Model,
    tokenizer: Tokenizer,
    text: str,
    *,
    context: int = 512,
    reference: Model | Checkpoint | None = None,
    progress: Progress | None = None,
) -> Score:
    """Score `model` on `text` in windows of `context` tokens.

    Args:
        reference: another loaded bundle, or a checkpoint. A checkpoint runs as the float model,
            block by block, with one block's weights and all windows' hidden states in memory.

    Raises:
        UsageError: the text is too short, `context` is out of range, or the vocabularies differ.
        CheckFailed: a model's logits are not finite.
    """
    return evaluate_all(
        [model], tokenizer, text, context=context, reference=reference, progress=progress
    )[0]


def evaluate_all(
    models: Sequence[Model],
    tokenizer: Tokenizer,
    text: str,
    *,
    context: int = 512,
    reference: Model | Checkpoint | None = None,
    progress: Progress | None = None,
) -> list[Score]:
    """Score several models of one tokenizer side by side; the reference runs once."""
    progress = progress or (lambda *_: None)
    for model in models:
        if reference is not None and reference.config.vocab_size != model.config.vocab_size:
            raise UsageError(
                f"--reference: expected a vocabulary of {model.config.vocab_size} tokens, the "
                f"bundle's, got {reference.config.vocab_size}; compare with the model that it was "
                "exported from"
            )
    cut = text_windows(tokenizer, text, context)
    parts = [
        (i, slice(start, min(start + PREFILL_CHUNK, len(window) - 1)))
        for i, window in enumerate(cut)
        for start in range(0, len(window) - 1, PREFILL_CHUNK)
    ]
    scores = [Score() for _ in models]
    compared = _reference_logits(reference, cut, parts, progress)
    streams = [_logits(model, cut, parts) for model in models]
    for i, rows in parts:
        targets = cut[i][rows.start + 1 : rows.stop + 1]
        expected = next(compared, None)
        for score, logits in zip(scores, streams, strict=True):
            score.add(next(logits), targets, expected)
        progress("Scoring", i + 1, len(cut))
    return scores


def make_record(
    score: Score, model: Model, recipe: str, context: int, reference: str | None = None
) -> EvalRecord:
    """Return the record of a finished score; `reference` is the name of the reference model."""
    compared = (
        {}
        if reference is None
        else {
            "reference_perplexity": score.reference_perplexity,
            "ratio": score.ratio,
            "top1_agreement": score.top1_agreement,
            "kl": score.kl,
        }
    )
    return EvalRecord(
        perplexity=score.perplexity,
        tokens=score.tokens,
        context=context,
        engine=model.engine,
        device=model.device,
        recipe=recipe,
        reference=reference,
        **compared,
    )


def text_windows(tokenizer: Tokenizer, text: str, context: int) -> list[Tokens]:
    """Cut `text` into windows, each with a BOS if the tokenizer adds one."""
    bos = tokenizer.bos_id if tokenizer.adds_bos else None
    return windows(tokenizer.encode(text, add_bos=False), context, bos)


def _reference_logits(
    reference: Model | Checkpoint | None, cut: Sequence[Tokens], parts: Parts, progress: Progress
) -> Iterator[Float]:
    if reference is None:
        return iter(())
    if isinstance(reference, Model):
        return _logits(reference, cut, parts)
    return _float_logits(reference, cut, parts, progress)


def _logits(model: Model, cut: Sequence[Tokens], parts: Parts) -> Iterator[Float]:
    """Yield the logits [rows, vocab] of each part, with a new cache for each window."""
    cache = None
    for i, rows in parts:
        if rows.start == 0:
            if cache is not None:
                cache.close()
            cache = model.new_cache(len(cut[i]))
        assert cache is not None
        yield model.step([Step(cache, cut[i][rows], logits_for="all")])[0].logits
    if cache is not None:
        cache.close()


def _float_logits(
    checkpoint: Checkpoint, cut: Sequence[Tokens], parts: Parts, progress: Progress
) -> Iterator[Float]:
    """Yield the float model's logits; all windows pass a block before the next is loaded."""
    config = checkpoint.config
    table = checkpoint.tensor("embed")
    states = [decoder.embed(config, table, window) for window in cut]  # [T, hidden] each
    passes = [decoder.Pass.of(config, w, x) for w, x in zip(cut, states, strict=True)]
    del table
    for layer in range(config.num_layers):
        block = decoder.Block(config, layer, decoder.load_block(checkpoint, layer))
        for i, x in enumerate(states):
            states[i] = block.forward(x, whole=passes[i])[0]
        progress("Float model", layer + 1, config.num_layers)
    norm = decoder.load_norm(config, checkpoint.tensor)
    head = checkpoint.tensor("embed" if config.tie_embeddings else "head")
    for i, rows in parts:
        yield decoder.logits(config, norm, head, states[i][rows])
