"""Draft heads: predict several tokens ahead from the target's last hidden state h.

Medusa (arXiv 2401.10774): head k predicts the k-th token after the next from h + silu(W_k h). Hydra
(arXiv 2402.05109) also takes the embeddings of the tokens predicted before, so each prediction
depends on its path. All heads share the rows of the target's most frequent tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float
from edgegen.bundle.headarrays import read_kind
from edgegen.bundle.heads import HEADS_INDEX, KINDS, Heads, load_heads
from edgegen.generation.speculative.drafters.base import (
    DraftContext,
    DrafterSpec,
    Drafts,
    HeadKind,
    check_heads,
)
from edgegen.generation.speculative.drafters.parallel import IndexPath, StateDrafter, silu
from edgegen.generation.speculative.registry import HEAD_KINDS
from edgegen.runtimes.base import Model


class HeadDrafts(Drafts):
    """Drafters of one target."""

    def __init__(self, heads: Heads, model: Model) -> None:
        """Check that the heads fit the target.

        Raises:
            UsageError: the engine returns no hidden states, or they have another width.
        """
        check_heads("heads", heads.rows.shape[1], model)
        self.heads, self.vocab_size = heads, model.config.vocab_size
        self.matrices = [model.matrix(matrix) for matrix in heads.matrices]
        self.rows = model.token_rows(heads.rows)

    def start(self, context: int) -> HeadDrafter:  # noqa: ARG002
        return HeadDrafter(self)


class HeadDrafter(StateDrafter):
    """Predicts from the hidden state that the last token was sampled from."""

    wants_hidden = True

    def __init__(self, drafts: HeadDrafts) -> None:
        super().__init__(drafts.vocab_size)
        self._heads, self._matrices, self.rows = drafts.heads, drafts.matrices, drafts.rows
        self.tokens, self.ahead = drafts.heads.tokens, len(drafts.matrices)
        self._hidden: Float | None = None

    @property
    def ready(self) -> bool:
        return self._hidden is not None

    def observe_hidden(self, hidden: Float) -> None:
        self._hidden = hidden[-1].copy()

    def states(self, paths: Sequence[IndexPath]) -> Float:
        """Return the output states [n, hidden] of a head; medusa has one for all paths."""
        assert self._hidden is not None
        inputs = self._hidden[None]
        if self._heads.kind == "hydra":
            places = np.array(paths)  # [n, k + 1]
            read = np.where(places[..., None] >= 0, self._heads.rows[places], np.float32(0))
            before = np.broadcast_to(self._hidden, (len(places), len(self._hidden)))
            inputs = np.concatenate([before, read.reshape(len(places), -1)], axis=1)
        return self._hidden + silu(self._matrices[len(paths[0]) - 1] @ inputs)


def _open_kind(folder: Path, model: Model) -> Drafts:
    return HeadDrafts(load_heads(folder, model.config.vocab_size), model)


def _open(context: DraftContext) -> Drafts:
    assert context.directory is not None
    kind = HEAD_KINDS.get(read_kind(context.directory))
    return kind.open(context.directory, context.model)


HEADS = tuple(HeadKind(kind, _open_kind) for kind in KINDS)
DRAFTER = DrafterSpec(
    name="heads",
    help="trained heads, or prompt tokens, inside the bundle",
    open=_open,
    rank=4,
    file=HEADS_INDEX,
    export="--draft DIR, where DIR is written by `edgegen draft train`",
)
