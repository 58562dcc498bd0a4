"""Architectures: one file per family of models, found without a list.

A file defines `ARCHITECTURE`. It uses the shared readers in `edgegen/models` and imports no other
architecture, so that each family can be read, changed or removed alone. Another package adds its
own through entry points of the group `edgegen.architectures`.
"""

from __future__ import annotations

from edgegen._registry import Registry
from edgegen.errors import UnknownArchitecture
from edgegen.models.checkpoint import Architecture, Source
from edgegen.models.files import printable
from edgegen.models.optimum import advice
from edgegen.models.unknown import missing, nearest

ARCHITECTURES: Registry[Architecture] = Registry(
    "architecture", __name__, "ARCHITECTURE", Architecture
)

_FIELDS = {"huggingface": "hf_model_types", "gguf": "gguf_architectures"}


def find(kind: str, model_type: str, source: Source | None = None) -> Architecture:
    """Return the architecture that reads `model_type` in a container of this kind.

    edgegen's own architecture wins where another package's reads the same `model_type`.

    Args:
        kind: "huggingface" (`model_type` of config.json) or "gguf" (`general.architecture`).
        model_type: the container's name for the architecture.
        source: the container, whose tensors tell what is missing.

    Raises:
        UnknownArchitecture: no file reads it. The message names the nearest one, what is missing,
            and how to add an architecture.
    """
    known: dict[str, Architecture] = {}
    for architecture in ARCHITECTURES.parts().values():
        for own_name in getattr(architecture, _FIELDS[kind]):
            known.setdefault(own_name, architecture)
    if model_type not in known:
        raise _unknown(kind, model_type, known, source)
    return known[model_type]


def _unknown(
    kind: str, model_type: str, known: dict[str, Architecture], source: Source | None
) -> UnknownArchitecture:
    near = nearest(kind, model_type, known, source)
    also = f"; or {advice(model_type)}" if kind == "huggingface" else ""
    return UnknownArchitecture(
        f'unknown architecture "{printable(model_type)}": expected one that edgegen reads; the '
        f'nearest is "{near.model_type}"{missing(near, source)}.\n'
        f"To support it, add edgegen/models/architectures/{_file_name(model_type)}.py or an entry "
        'point "edgegen.architectures", see docs/guides/add-an-architecture.md'
        f"{also}"
    )


def _file_name(model_type: str) -> str:
    """Return a valid file name made from `model_type`, which may hold any characters."""
    return "".join(c if c.isalnum() and c.isascii() else "_" for c in model_type.lower())[:40]
