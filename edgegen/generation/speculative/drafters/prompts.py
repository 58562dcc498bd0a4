"""Prompt tokens: trained embeddings behind a token, whose logits guess what comes after the next.

Parallel prompt decoding (PPD, arXiv 2405.18628). Prompt k behind a token stands where the k-th
token after it will be, and its logits guess the one after that. The target runs them in the step
that verifies a draft (prompted.py), behind the tokens at which the accepted path may well end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.heads import Heads
from edgegen.errors import UsageError
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.ahead import AheadDrafter, Path
from edgegen.generation.speculative.drafters.base import Draft, Drafts
from edgegen.generation.speculative.prompted import PromptCache, PromptTarget
from edgegen.runtimes.base import Cache, Model

_LIKELY = 0.25
"""A drafted token has prompts behind it where it is at least as likely to be taken."""


class PromptDrafts(Drafts):
    """Drafters of one target."""

    joinable = False

    def __init__(self, heads: Heads, model: Model) -> None:
        """
        Raises:
            UsageError: the engine takes no embeddings in a tree, or they have another width.
        """
        if not {"embeddings", "tree"} <= model.capabilities:
            raise UsageError(
                f"prompt tokens need an engine that takes embeddings in a tree; {model.engine} "
                "does not, native and reference do"
            )
        check_width("prompt tokens", heads, model)
        self.prompts, self.vocab_size = heads.rows, model.config.vocab_size

    def start(self, context: int) -> PromptDrafter:  # noqa: ARG002
        return PromptDrafter(self.prompts, self.vocab_size)

    def adapt(self, model: Model, cache: Cache) -> PromptTarget:
        return PromptTarget(model, cache)


class PromptDrafter(AheadDrafter):
    """Guesses from the prompts' logits behind the last token that was accepted."""

    def __init__(self, prompts: Float, vocab_size: int) -> None:
        super().__init__(vocab_size)
        self.prompts, self.ahead = prompts, len(prompts)
        self.tokens = np.arange(vocab_size, dtype=np.int32)
        self._laws: Float | None = None
        self._asked = False
        self._count = 0  # of the text when a draft was last asked for
        self._likely: dict[tuple[int, ...], float] = {}
        """How likely each path of the draft is to be taken, by its tokens."""
        self._behind: Mapping[tuple[int, ...], Float] = {}
        """The prompts' logits [ahead, vocab] behind the end of a path."""

    def attach(self, cache: Cache) -> None:
        if isinstance(cache, PromptCache):
            cache.drafter = self

    @property
    def ready(self) -> bool:
        return self._laws is not None

    def logits(self, paths: Sequence[Path]) -> Float:
        assert self._laws is not None
        return np.asarray(self._laws[len(paths[0]) - 1][None])

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        draft = super().propose(history, length, sampler, branches, floor)
        self._asked, self._count, self._behind = True, len(history), {}
        self._likely = {}
        for i in range(len(draft.tokens)):
            claim = 1.0 if draft.confidences is None else draft.confidences[i]
            self._likely[tuple(draft.tokens[at] for at in draft.path(i))] = claim
        return draft

    def anchors(self, paths: Sequence[tuple[int, ...]]) -> list[int]:
        """Behind which of a step's tokens, given as their paths from the text's last token (whose
        own is empty), prompts are to be run; none where no draft was asked for."""
        asked, self._asked = self._asked, False
        return [
            i
            for i, path in enumerate(paths)
            if asked and (not path or self._likely.get(path, 0.0) >= _LIKELY)
        ]

    def take(self, logits: Mapping[tuple[int, ...], Float]) -> None:
        """Store the prompt tokens' logits [ahead, vocab] behind each path."""
        self._behind = logits

    def observe(self, history: Tokens, logits: Float) -> None:  # noqa: ARG002
        accepted = tuple(history[self._count : -1].tolist())
        self._laws = self._behind.get(accepted)
        self._behind = {}


def check_width(what: str, heads: Heads, model: Model) -> None:
    """Raises UsageError where the model's states have another width."""
    if heads.rows.shape[1] != model.config.hidden_size:
        raise UsageError(
            f"the {what} are for states of {heads.rows.shape[1]} numbers, this model's have "
            f"{model.config.hidden_size}; train {what} for this model"
        )
