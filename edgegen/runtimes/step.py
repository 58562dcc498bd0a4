"""Steps: the tokens that one call of a model runs, and the checks that all engines share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.errors import ContextOverflow, UsageError
from edgegen.runtimes.nodes import MAX_STEP

if TYPE_CHECKING:
    from edgegen.models.config import ModelConfig
    from edgegen.runtimes.base import Cache, Model


class Step(NamedTuple):
    """Tokens to run against one cache."""

    cache: Cache
    tokens: Tokens | None = None
    """int32 [M]"""
    embeddings: Float | None = None
    """float32 [M, hidden] instead of tokens, or one row for each token that is -1; with
    capability "embeddings"."""
    parents: Sequence[int] | None = None
    """Token tree: index in this step of each token's parent, -1 for the cache's last token; with
    capability "tree"."""
    logits_for: int | Literal["all"] = 1
    """Number of last positions whose logits are returned, or all."""
    hidden: bool = False
    """Also return the last layer's normed hidden states; with capability "hidden"."""
    layers: int | tuple[int, ...] | None = None
    """Run only the first n layers, with capability "layers"; or only the listed ones, ascending,
    with capability "skip"."""

    @property
    def num_tokens(self) -> int:
        """Number of tokens in the step."""
        rows = self.embeddings if self.tokens is None else self.tokens
        return 0 if rows is None else len(rows)

    @property
    def num_rows(self) -> int:
        """Number of positions whose logits are returned."""
        return self.num_tokens if self.logits_for == "all" else self.logits_for


class Output(NamedTuple):
    """Result of one Step."""

    logits: Float
    """float32 [n, vocab]; valid until the next step on the same cache."""
    hidden: Float | None = None
    """float32 [n, hidden]"""


def parents_of(step: Step) -> Sequence[int]:
    """Return the index of each token's parent in the step, -1 for the cache's last token.

    A chain of tokens has a range.
    """
    if step.parents is None:
        return range(-1, step.num_tokens - 1)
    return [int(parent) for parent in step.parents]


def layers_of(step: Step, num_layers: int) -> Sequence[int]:
    """Return the layers that a step runs."""
    if isinstance(step.layers, tuple):
        return step.layers
    return range(step.layers or num_layers)


def check_steps(steps: Sequence[Step], model: Model) -> None:
    """Check that a model can run these steps in one call. Nothing has run when this raises.

    Raises:
        ContextOverflow: the tokens of a step do not fit its cache.
        UsageError: a step is invalid, or needs a capability that the engine lacks.
    """
    if len(steps) > 1 and len({id(step.cache) for step in steps}) < len(steps):
        raise UsageError(
            "expected a cache of its own for each step, got one cache twice; run its steps in "
            "two calls"
        )
    for step in steps:
        _check_step(step, model)


def _check_step(step: Step, model: Model) -> None:
    # Generation calls this for every token: a chain of tokens takes the shortest way through.
    cache, tokens, embeddings, parents, logits_for, hidden, layers = step
    if cache.model is not model:
        raise UsageError(
            f"expected a cache of this model, got a {type(cache).__name__} of another; create it "
            "with new_cache of the model that runs the step"
        )
    if embeddings is None and parents is None and layers is None and not hidden:
        count = _check_tokens(tokens, model.config.vocab_size)
    else:
        _check_capabilities(step, model)
        count = _check_values(step, model.config)
        _check_layers(layers, model.config)
        _check_parents(parents, count)
    if logits_for != "all" and not 1 <= logits_for <= count:
        raise UsageError(f'expected logits_for of 1 to {count} or "all", got {logits_for}')
    nodes = cache.nodes
    if nodes.length + count > nodes.context:
        raise ContextOverflow(
            f"expected at most {nodes.context - nodes.length} more tokens, got {count}: the cache "
            f"holds {nodes.length} of {nodes.context}; create one with a larger context"
        )
    if nodes.attention is not None and count > nodes.room:
        raise UsageError(
            f"expected at most {nodes.room} tokens in a step with sliding-window attention, got "
            f"{count}; split them"
        )
    if parents is not None and nodes.is_recurrent and count > MAX_STEP:
        raise UsageError(
            f"expected a tree of at most {MAX_STEP} tokens in a model with recurrent layers, got "
            f"{count}; draft fewer tokens or branches"
        )
    nodes.require_sequence(None if layers is None else layers_of(step, model.config.num_layers))


def _check_capabilities(step: Step, model: Model) -> None:
    needs = {
        "embeddings": step.embeddings is not None,
        "tree": step.parents is not None,
        "hidden": step.hidden,
        "layers": isinstance(step.layers, int),
        "skip": isinstance(step.layers, tuple),
    }
    for capability, needed in needs.items():
        if needed and capability not in model.capabilities:
            from edgegen.runtimes import with_capabilities

            raise UsageError(
                f"engine {model.engine} does not have the capability {capability!r}; choose one "
                f"that has: {with_capabilities(capability)}"
            )


def _check_values(step: Step, config: ModelConfig) -> int:
    """Check shapes and token ids; return the number of tokens."""
    if step.embeddings is None:
        return _check_tokens(step.tokens, config.vocab_size)
    shape = step.embeddings.shape
    if len(shape) != 2 or not shape[0] or shape[1] != config.hidden_size:
        raise UsageError(
            f"expected embeddings of shape [M, {config.hidden_size}] with M at least 1, got "
            f"{list(shape)}"
        )
    if step.tokens is None:
        return int(shape[0])
    placeholders = step.tokens == -1
    count = int(np.count_nonzero(placeholders))
    if count != shape[0]:
        raise UsageError(
            f"expected an embedding for each token that is -1, got {shape[0]} embeddings and "
            f"{count} such tokens"
        )
    return _check_tokens(np.where(placeholders, 0, step.tokens), config.vocab_size)


def _check_tokens(tokens: Tokens | None, vocab_size: int) -> int:
    if tokens is None:
        raise UsageError("expected tokens or embeddings in a step, got neither")
    if tokens.ndim != 1 or not len(tokens):
        raise UsageError(
            f"expected tokens of shape [M] with M at least 1, got shape {list(tokens.shape)}"
        )
    ids = tokens.tolist()
    lowest, highest = min(ids), max(ids)
    if lowest < 0 or highest >= vocab_size:
        wrong = lowest if lowest < 0 else highest
        raise UsageError(f"expected token ids of 0 to {vocab_size - 1}, got {wrong}")
    return len(ids)


def _check_layers(layers: int | tuple[int, ...] | None, config: ModelConfig) -> None:
    num_layers = config.num_layers
    if isinstance(layers, tuple):
        if left_out := config.sources - {*layers}:
            raise UsageError(
                f"expected layer {min(left_out)} among the layers, whose keys and values others "
                f"attend to, got {list(layers)}"
            )
        if not layers or list(layers) != sorted({*layers} & {*range(num_layers)}):
            raise UsageError(
                f"expected ascending layers of 0 to {num_layers - 1}, got {list(layers)}"
            )
    elif layers is not None and not 1 <= layers <= num_layers:
        raise UsageError(f"expected layers of 1 to {num_layers}, got {layers}")


def _check_parents(parents: Sequence[int] | None, count: int) -> None:
    if parents is None:
        return
    if len(parents) != count or any(not -1 <= p < i for i, p in enumerate(parents)):
        raise UsageError(
            f"expected {count} parents, each -1 or the index of an earlier token of the step; got "
            f"{list(parents)}"
        )
