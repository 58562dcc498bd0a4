"""Prompt tokens: trained embeddings appended behind a token, whose logits predict later tokens.

Parallel prompt decoding (PPD, arXiv 2405.18628). Prompt k behind a token has the position of the
k-th token after it, and its logits predict the token after that. The target runs the prompt tokens
in the step that verifies a draft (prompted.py), behind the tokens where the accepted path may end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.heads import PROMPTS, Heads, load_heads
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import (
    Draft,
    DraftPlan,
    Drafts,
    HeadKind,
    check_width,
)
from edgegen.generation.speculative.drafters.parallel import IndexPath, ParallelDrafter
from edgegen.generation.speculative.prompted import PromptCache, PromptTarget, TokenPath
from edgegen.runtimes import with_capabilities
from edgegen.runtimes.base import Cache, Model

_MIN_CONFIDENCE = 0.25
"""Minimum confidence of a draft token behind which prompt tokens are appended."""


class PromptDrafts(Drafts):
    """Drafters of one target."""

    joinable = False

    def __init__(self, heads: Heads, model: Model) -> None:
        """Check that the prompt tokens fit the target.

        Raises:
            UsageError: the engine takes no embeddings in a tree, or they have another width.
        """
        if not {"embeddings", "tree"} <= model.capabilities:
            raise UsageError(
                "prompt tokens: expected an engine that takes embeddings in a tree "
                f"({with_capabilities('embeddings', 'tree')}), got {model.engine}; "
                "choose another engine or draft"
            )
        check_width("prompt tokens", heads.rows.shape[1], model)
        self.prompts, self.vocab_size = heads.rows, model.config.vocab_size

    def start(self, context: int) -> PromptDrafter:  # noqa: ARG002
        return PromptDrafter(self.prompts, self.vocab_size)

    def adapt(self, model: Model, cache: Cache) -> PromptTarget:
        return PromptTarget(model, cache)


class PromptDrafter(ParallelDrafter):
    """Predicts with the logits of the prompt tokens behind the last accepted token."""

    def __init__(self, prompts: Float, vocab_size: int) -> None:
        super().__init__(vocab_size)
        self.prompts, self.ahead = prompts, len(prompts)
        self.tokens = np.arange(vocab_size, dtype=np.int32)
        self._logits: Float | None = None  # [ahead, vocab]
        self._proposed = False  # since the last step of the target
        self._count = 0  # length of the text at the last proposal
        self._confidences: dict[TokenPath, float] = {}  # of each path of the draft
        self._collected: Mapping[TokenPath, Float] = {}  # logits [ahead, vocab] behind each path

    def attach(self, cache: Cache) -> None:
        if isinstance(cache, PromptCache):
            cache.drafter = self

    @property
    def ready(self) -> bool:
        return self._logits is not None

    def logits(self, paths: Sequence[IndexPath]) -> Float:
        assert self._logits is not None
        return np.asarray(self._logits[len(paths[0]) - 1][None])

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        draft = super().propose(history, plan, sampler)
        self._proposed, self._count, self._collected = True, len(history), {}
        self._confidences = {}
        for i in range(len(draft.tokens)):
            confidence = 1.0 if draft.confidences is None else draft.confidences[i]
            self._confidences[tuple(draft.tokens[at] for at in draft.path(i))] = confidence
        return draft

    def anchors(self, paths: Sequence[TokenPath]) -> list[int]:
        """Return the indices of the tokens behind which prompt tokens are appended.

        `paths` gives each token of the step by its path from the last token of the text, whose own
        path is empty. None are appended if there was no proposal.
        """
        proposed, self._proposed = self._proposed, False
        return [
            i
            for i, path in enumerate(paths)
            if proposed and (not path or self._confidences.get(path, 0.0) >= _MIN_CONFIDENCE)
        ]

    def collect(self, logits: Mapping[TokenPath, Float]) -> None:
        """Store the prompt tokens' logits [ahead, vocab] behind each path."""
        self._collected = logits

    def observe(self, history: Tokens, logits: Float) -> None:  # noqa: ARG002
        accepted = tuple(history[self._count : -1].tolist())
        self._logits = self._collected.get(accepted)
        self._collected = {}


def _open(folder: Path, model: Model) -> Drafts:
    return PromptDrafts(load_heads(folder, model.config.vocab_size), model)


HEADS = HeadKind(PROMPTS, _open)
