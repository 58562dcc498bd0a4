"""Tensors of a GGUF file that the architecture does not read are refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from numbers import Integral
from typing import Final

from edgegen.errors import UnsupportedFormat
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.files import printable
from edgegen.models.gguf.config import ADVICE, LONG_FACTORS, ROPE_FACTORS, SHORT_FACTORS

_LAYER: Final = re.compile(r"blk\.(\d{1,9})\.")


def check_unread(checkpoint: Checkpoint, read: Iterable[str]) -> None:
    """Refuse tensors without which the logits would be wrong.

    The layers that predict further tokens do not change them: `open_metadata` warns of those.

    Args:
        checkpoint: a model in a GGUF file.
        read: the file's names of the tensors that the architecture reads.

    Raises:
        UnsupportedFormat: there are others.
    """
    stored = checkpoint.source.names()
    factors = {SHORT_FACTORS, LONG_FACTORS} if LONG_FACTORS in stored else set[str]()
    known = {*read, ROPE_FACTORS, *factors, *checkpoint.unread_names()}
    layers = range(checkpoint.config.num_layers, _stated_layers(checkpoint))
    others = [name for name in stored if name not in known and _layer(name) not in layers]
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        raise UnsupportedFormat(
            f"{checkpoint.source.path.name}: edgegen does not support tensor "
            f"{printable(others[0])}{more} in a {checkpoint.architecture.name} model with this "
            f"configuration; {ADVICE}"
        )


def _layer(name: str) -> int:
    """Return the layer in a tensor's name, or -1 for one outside the layers."""
    found = _LAYER.match(name)
    return int(found[1]) if found else -1


def _stated_layers(checkpoint: Checkpoint) -> int:
    """Return the file's number of layers, those included that predict further tokens."""
    metadata = checkpoint.source.metadata
    stated = metadata.get(f"{metadata.get('general.architecture')}.block_count")
    return int(stated) if isinstance(stated, Integral) else 0
