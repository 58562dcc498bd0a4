"""Reading models: containers, architectures, tokenizers, chat templates."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edgegen.errors import CorruptFile, InputError

if TYPE_CHECKING:
    from edgegen.models.checkpoint import Checkpoint


def open_checkpoint(source: str | Path, lora: Sequence[str | Path] = ()) -> Checkpoint:
    """Open a model: a .gguf file, a Hugging Face folder, or the name of a model in the cache.

    Uses no network. Missing tensors, and those that no architecture reads, are reported here,
    damaged values when a tensor is read. Warns of tensors that do not change the logits.

    Args:
        source: the model.
        lora: folders of LoRA adapters to merge into the weights of a Hugging Face folder.

    Raises:
        InputError: the source does not exist, is not pulled, or is not a model.
        CorruptFile: it is damaged, or tensors are missing.
        UnknownArchitecture: no architecture reads it.
        UnsupportedFormat: the model has a feature that edgegen does not implement, or an adapter
            cannot be merged into it.
    """
    from edgegen.models import architectures
    from edgegen.models.checkpoint import Checkpoint
    from edgegen.models.gguf.checkpoint import GgufSource
    from edgegen.models.hints import check_language_model, check_path
    from edgegen.models.huggingface.folder import HuggingFaceSource
    from edgegen.models.huggingface.lora import with_adapters

    path, name = locate(source)
    check_path(path, lora)
    if path.is_dir():
        folder = HuggingFaceSource(path)
        architecture = architectures.find(folder.kind, folder.model_type, folder)
        checkpoint = Checkpoint(architecture.from_hf(folder.metadata), folder, architecture, name)
    else:
        file = GgufSource(path)
        check_language_model(path.name, file.model_type)
        architecture = architectures.find(file.kind, file.model_type, file)
        checkpoint = Checkpoint(architecture.from_gguf(file), file, architecture, name)
    _check_complete(checkpoint)
    return with_adapters(checkpoint, lora)


def locate(source: str | Path) -> tuple[Path, str | None]:
    """Return the path of the file or folder, and the model's name if `source` is a name.

    Raises:
        InputError: the source does not exist, or is not pulled.
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
            f"{name}: no such file or folder, and no such model in the cache; "
            f"run: edgegen pull {name}"
        )
    return model.path, name


def _not_found(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return (
        f"{name}: no such file or folder; expected a path, the name of a model on the Hugging "
        f"Face hub, or one of {', '.join(known)}{hint}"
    )


def _check_complete(checkpoint: Checkpoint) -> None:
    """Check that the source has all tensors of the configuration, and no others."""
    from edgegen.models.gguf import unread as gguf
    from edgegen.models.huggingface import unread as huggingface

    file, config = checkpoint.source.path.name, checkpoint.config
    names = set(checkpoint.source.names())
    if config.num_layers > len(names):
        raise CorruptFile(
            f"{file}: expected tensors for {config.num_layers} layers as the configuration says, "
            f"got {len(names)} tensors; download the model again"
        )
    expected = checkpoint.own_names()
    missing = [name for name in expected if name not in names]
    if missing:
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise CorruptFile(
            f"{file}: tensors of the configuration are missing: {', '.join(missing[:3])}{more}; "
            "download the model again"
        )
    kinds = {"gguf": gguf, "huggingface": huggingface}
    kinds[checkpoint.source.kind].check_unread(checkpoint, expected)
