"""Errors for paths that are not a model but near one: a part of it, a pointer, an adapter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from edgegen.errors import InputError, UnsupportedFormat

_POINTER: Final = b"version https://git-lfs"


def check_path(path: Path, lora: Sequence[str | Path] = ()) -> None:
    """Check that a path may be a model.

    Args:
        path: the file or folder.
        lora: folders of LoRA adapters that are to be merged into the model.

    Raises:
        InputError: it is a folder's weight file, a folder of GGUF files, or a pointer of Git LFS.
        UnsupportedFormat: it is a LoRA adapter, or holds one that is not to be merged, or one is
            to be merged into a GGUF file.
    """
    if path.is_dir():
        _check_folder(path)
        if path.resolve() not in [Path(folder).resolve() for folder in lora]:
            _check_no_adapter(path)
        for file in sorted(path.glob("*.safetensors")):
            _check_pointer(file)
        return
    _check_pointer(path)
    if lora:
        raise UnsupportedFormat(
            f"{path.name}: expected a Hugging Face folder for --lora, got a file; pass the folder "
            "of the model that the adapter was trained on"
        )
    if path.suffix == ".safetensors":
        raise InputError(
            f"{path.name}: expected a folder or a .gguf file, got one file of weights; pass its "
            f"folder {path.parent}"
        )


def check_language_model(name: str, model_type: str) -> None:
    """Raise UnsupportedFormat for the GGUF file of a vision or audio encoder (mmproj)."""
    if model_type == "clip":
        raise UnsupportedFormat(
            f"{name}: expected a language model, got an encoder of images or audio (mmproj); pass "
            "the other .gguf file of this model"
        )


def _check_folder(folder: Path) -> None:
    if (folder / "config.json").is_file():
        return
    if (folder / "adapter_config.json").is_file():
        raise UnsupportedFormat(
            f"{folder.name}: expected a model, got a LoRA adapter (adapter_config.json); pass the "
            f"folder of the model that it was trained on, and --lora {folder}"
        )
    files = [file for file in sorted(folder.glob("*.gguf")) if "mmproj" not in file.name]
    if files:
        raise InputError(
            f"{folder.name}: expected a folder with config.json, got one with {len(files)} .gguf "
            f"{'file' if len(files) == 1 else 'files'}; pass {files[0]}"
        )


def _check_no_adapter(folder: Path) -> None:
    found = sorted(folder.glob("adapter_config.json")) + sorted(folder.glob("adapter_model.*"))
    if found:
        raise UnsupportedFormat(
            f"{folder.name}: expected a model alone, got one with a LoRA adapter "
            f"({found[0].name}); add --lora {folder} to merge it, or move its files elsewhere"
        )


def _check_pointer(file: Path) -> None:
    with file.open("rb") as stream:
        if stream.read(len(_POINTER)) == _POINTER:
            raise InputError(
                f"{file.name}: expected weights, got a pointer of Git LFS; run: git lfs pull"
            )
