"""Drafters whose heads are stored as named arrays."""

from __future__ import annotations

from dataclasses import dataclass

from edgegen._types import Float, Tokens
from edgegen.bundle.headarrays import HeadArrays
from edgegen.generation.speculative.drafters.base import Drafts, check_heads
from edgegen.runtimes.base import Model
from edgegen.runtimes.matrix import HeadMatrix, TokenRows


@dataclass(frozen=True)
class LoadedHeads:
    """Heads as a drafter uses them."""

    arrays: dict[str, Float]
    """Those of the file; "rows" [kept, hidden] are the embeddings of the kept tokens too."""
    matrices: dict[str, HeadMatrix]
    """The other two-dimensional ones, as the target's engine multiplies them."""
    rows: TokenRows
    tokens: Tokens
    """[kept]: ids of the kept tokens, ascending."""
    vocab_size: int

    @property
    def width(self) -> int:
        """Size of the hidden states."""
        return int(self.arrays["rows"].shape[1])


class ArrayDrafts(Drafts):
    """Drafters of one target. `start` of a subclass creates its drafter from `heads`."""

    def __init__(self, head: HeadArrays, model: Model) -> None:
        """Check that the heads fit the target.

        Raises:
            UsageError: the engine returns no hidden states, or they have another width.
        """
        check_heads(head.kind, head.arrays["rows"].shape[1], model)
        matrices = {
            name: model.matrix(a)
            for name, a in head.arrays.items()
            if a.ndim == 2 and name != "rows"
        }
        rows = model.token_rows(head.arrays["rows"])
        self.heads = LoadedHeads(head.arrays, matrices, rows, head.tokens, model.config.vocab_size)
