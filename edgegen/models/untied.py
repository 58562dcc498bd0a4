"""A tied model whose head is a tensor of its own, so that it can have fewer bits."""

from __future__ import annotations

from dataclasses import dataclass

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.models.checkpoint import Checkpoint


def untied(checkpoint: Checkpoint) -> Checkpoint:
    """Return a tied model with a copy of its embedding as the head."""
    return UntiedCheckpoint(
        msgspec.structs.replace(checkpoint.config, tie_embeddings=False),
        checkpoint.source,
        checkpoint.architecture,
        checkpoint.name,
        checkpoint,
    )


@dataclass(frozen=True)
class UntiedCheckpoint(Checkpoint):
    """A model whose head is a copy of the embedding."""

    original: Checkpoint | None = None

    def tensor(self, name: str) -> Float:
        """Return a tensor by its canonical name. Raises as `Checkpoint.tensor` does."""
        assert self.original is not None
        return self.original.tensor("embed" if name == "head" else name)
