"""Drafters whose heads are stored as named arrays."""

from __future__ import annotations

from dataclasses import dataclass

from edgegen._types import Float, Tokens
from edgegen.bundle.headarrays import HeadArrays
from edgegen.generation.speculative.drafters.base import Drafts, check_heads
from edgegen.runtimes.base import Model
from edgegen.runtimes.matrix import HeadMatrix, RefinedRows


@dataclass(frozen=True)
class LoadedHeads:
    """Heads as a drafter uses them."""

    arrays: dict[str, Float]
    """Those of the file; "rows" [kept, hidden] are the embeddings of the kept tokens too."""
    matrices: dict[str, HeadMatrix]
    """The two-dimensional ones, as the target's engine multiplies them."""
    tokens: Tokens
    """[kept]: ids of the kept tokens, ascending."""
    vocab_size: int

    @property
    def width(self) -> int:
        """Size of the hidden states."""
        return int(self.arrays["rows"].shape[1])


def rows_of(rows: Float, model: Model) -> HeadMatrix:
    """Return the rows of the tokens, which are most of what a guess loads, at 4 bits."""
    return RefinedRows(model.matrix(rows, 4), rows)


class ArrayDrafts(Drafts):
    """Drafters of one target. `start` of a subclass creates its drafter from `heads`."""

    def __init__(self, head: HeadArrays, model: Model) -> None:
        """Check that the heads fit the target.

        Raises:
            UsageError: the engine returns no hidden states, or they have another width.
        """
        check_heads(head.kind, head.arrays["rows"].shape[1], model)
        matrices = {
            name: rows_of(a, model) if name == "rows" else model.matrix(a)
            for name, a in head.arrays.items()
            if a.ndim == 2
        }
        self.heads = LoadedHeads(head.arrays, matrices, head.tokens, model.config.vocab_size)
