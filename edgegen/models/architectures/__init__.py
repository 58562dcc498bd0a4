"""One file per family of models; a new file in this folder is found without any list.

A file defines `ARCHITECTURE`. It uses the shared readers in `edgegen/models` and imports no other
architecture, so that each family can be read, changed or removed alone.
"""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

from edgegen.errors import UnknownArchitecture
from edgegen.models.checkpoint import Architecture
from edgegen.models.files import shown

_FIELDS = {"huggingface": "hf_model_types", "gguf": "gguf_architectures"}


def find(kind: str, model_type: str) -> Architecture:
    """The architecture that reads `model_type` in a container of `kind`.

    Args:
        kind: "huggingface" (`model_type` of config.json) or "gguf" (`general.architecture`).

    Raises:
        UnknownArchitecture: no file reads it; the message names the nearest and the file to add.
    """
    known = {name: a for a in every() for name in getattr(a, _FIELDS[kind])}
    if model_type in known:
        return known[model_type]
    near = difflib.get_close_matches(model_type[:80], known, n=1, cutoff=0.0)[0]
    other = "; or let optimum-intel convert it for OpenVINO: edgegen export FOLDER --via optimum"
    raise UnknownArchitecture(
        f'unknown architecture "{shown(model_type)}"; the nearest known is "{near}" '
        f"(of {', '.join(sorted(known))}).\n"
        f"To support it add edgegen/models/architectures/{_file_name(model_type)}.py, "
        f"see docs/guides/add-an-architecture.md{other if kind == 'huggingface' else ''}"
    )


def every() -> Iterator[Architecture]:
    """All architectures, by file name."""
    for name in _files():
        yield importlib.import_module(f"{__name__}.{name}").ARCHITECTURE


@cache
def _files() -> tuple[str, ...]:
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name for name in names if not name.startswith("_")))


def _file_name(model_type: str) -> str:
    """A file name made of `model_type`, which may hold anything."""
    return "".join(c if c.isalnum() and c.isascii() else "_" for c in model_type.lower())[:40]
