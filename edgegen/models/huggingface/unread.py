"""Tensors of a Hugging Face folder that the architecture does not read: refused, or warned of."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Mapping
from typing import Any, Final

import numpy as np

from edgegen.errors import UnsupportedFormat
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.files import printable
from edgegen.models.metadata import HEADS_AHEAD
from edgegen.models.optimum import advice

_HARMLESS: Final = {
    "rotary frequencies, which edgegen computes": r"(.*\.)?rotary_emb\.(inv_freq|(cos|sin)_cached)",
    "parts of a model for images or audio, so the bundle reads text only": (
        r"(model\.)?(vision_tower|vision_model|visual|vision_encoder|vision_adapter|audio_tower"
        r"|audio_model|multi_modal_projector|mm_projector|embed_vision|embed_audio|patch_merger"
        r"|image_newline)\b.*"
    ),
    HEADS_AHEAD: r"mtp\..*",
}
"""Kind of tensors that do not change the logits of text -> expression for their names."""
_HEAD: Final = "a copy of the embedding, which is the head too"
_MTP: Final = r"model\.layers\.(\d+)\..*"


def check_unread(checkpoint: Checkpoint, read: Iterable[str]) -> None:
    """Warn of tensors that do not change the logits.

    Args:
        checkpoint: a model in a Hugging Face folder.
        read: the folder's names of the tensors that the architecture reads.

    Raises:
        UnsupportedFormat: there are others, without which the logits would be wrong.
    """
    known = {*read, *checkpoint.unread_names()}
    others: list[str] = []
    harmless: dict[str, list[str]] = {}
    for name in checkpoint.source.names():
        if name not in known:
            kind = _kind(name, checkpoint)
            (others if kind is None else harmless.setdefault(kind, [])).append(name)
    file = checkpoint.source.path.name
    if others:
        raise UnsupportedFormat(
            f"{file}: edgegen does not support {_listed(others)} in a "
            f"{checkpoint.architecture.name} model; "
            f"{advice(str(checkpoint.source.metadata.get('model_type')))}"
        )
    for name in harmless.get(_HEAD, ()):
        _check_head(checkpoint, name)
    for kind, names in harmless.items():
        warnings.warn(f"{file}: not used: {_listed(names)} ({kind})", RuntimeWarning, stacklevel=2)


def _check_head(checkpoint: Checkpoint, head: str) -> None:
    """Check that a stored head is the embedding, as config.json says."""
    source = checkpoint.source
    embedding = checkpoint.architecture.hf_names["embed"]
    if source.shape(head) != source.shape(embedding) or not np.array_equal(
        source.read(head), source.read(embedding)
    ):
        raise UnsupportedFormat(
            f"{source.path.name}: expected {head} to be the embedding, which config.json ties it "
            "to, got another matrix; set tie_word_embeddings to false if the model uses it"
        )


def _kind(name: str, checkpoint: Checkpoint) -> str | None:
    """Return what a tensor is that does not change the logits, or None for any other."""
    if checkpoint.config.tie_embeddings and name == checkpoint.architecture.hf_names.get("head"):
        return _HEAD
    for kind, pattern in _HARMLESS.items():
        if re.fullmatch(pattern, name):
            return kind
    layer = re.fullmatch(_MTP, name)
    if layer and 0 <= int(layer[1][:9]) - checkpoint.config.num_layers < _mtp_layers(checkpoint):
        return list(_HARMLESS)[-1]
    return None


def _mtp_layers(checkpoint: Checkpoint) -> int:
    """Return the number of layers after the last one that predict further tokens."""
    metadata: Mapping[str, Any] = checkpoint.source.metadata
    stated = metadata.get("num_nextn_predict_layers")
    return stated if isinstance(stated, int) else 0


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f"tensor {printable(names[0])}{more}"
