"""Reading models: sources, architectures, tokenizers, chat templates."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

from edgegen.errors import CorruptFile, InputError

if TYPE_CHECKING:
    from edgegen.models.checkpoint import Checkpoint


def open_checkpoint(source: str | Path) -> Checkpoint:
    """Open a model: a .gguf file, a Hugging Face folder, or the name of a model in the cache.

    Never touches the network. That all tensors are there is checked now, their values when read.

    Raises:
        InputError: not there, not pulled, or not a model.
        CorruptFile: damaged, or tensors are missing.
        UnknownArchitecture: edgegen has no file for it.
    """
    from edgegen.models import architectures
    from edgegen.models.checkpoint import Checkpoint
    from edgegen.models.gguf.checkpoint import GgufSource
    from edgegen.models.huggingface.folder import HuggingFaceSource

    path, name = locate(source)
    if path.is_dir():
        folder = HuggingFaceSource(path)
        architecture = architectures.find(folder.kind, folder.model_type)
        checkpoint = Checkpoint(architecture.from_hf(folder.metadata), folder, architecture, name)
    else:
        file = GgufSource(path)
        architecture = architectures.find(file.kind, file.model_type)
        checkpoint = Checkpoint(architecture.from_gguf(file), file, architecture, name)
    _check_complete(checkpoint)
    return checkpoint


def locate(source: str | Path) -> tuple[Path, str | None]:
    """Path of the file or folder, and the name it was given by, if it was a name.

    Raises:
        InputError: not there, or not pulled.
    """
    from edgegen.models.pull import builtin, cache, hub

    path, name = Path(source), str(source)
    if path.is_file() or path.is_dir():
        return path, None
    if name not in builtin.BUILT_IN and not hub.is_hub_name(name):
        raise InputError(_not_found(name, list(builtin.BUILT_IN)))
    model = cache.find(name)
    if model is None:
        raise InputError(
            f"{name}: no such file or folder, and not in the cache; "
            f"to fetch it run: edgegen pull {name}"
        )
    return model.path, name


def _not_found(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    return f"{name}: there is no such file, folder or built-in model; " + (
        f"did you mean {near[0]}?" if near else f"built-in are {', '.join(known)}"
    )


def _check_complete(checkpoint: Checkpoint) -> None:
    """All tensors of the configuration are in the source."""
    file, config = checkpoint.source.path.name, checkpoint.config
    have = set(checkpoint.source.names())
    if config.num_layers > len(have):
        raise CorruptFile(
            f"{file}: its configuration has {config.num_layers} layers, but the file only "
            f"{len(have)} tensors; get it again"
        )
    wanted = [checkpoint.own_name(name)[1] for name, _ in config.tensor_shapes()]
    missing = [name for name in wanted if name not in have]
    if missing:
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise CorruptFile(
            f"{file}: tensors are missing: {', '.join(missing[:3])}{more}; "
            "expected all that its configuration names, get it again"
        )
