"""Pooling of models that embed texts: how hidden states become the vector of a text.

Sentence Transformers states it in modules.json and a folder of the pooling module, GGUF in the
key `pooling_type`. A bundle has it in pooling.json.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.files import printable, read_bounded

T = TypeVar("T")
FILE: Final = "pooling.json"
_GGUF_MODES: Final = {1: "mean", 3: "last"}
_MODES: Final = {"pooling_mode_mean_tokens": "mean", "pooling_mode_lasttoken": "last"}


class Pooling(msgspec.Struct, frozen=True):
    """Content of pooling.json."""

    mode: Literal["last", "mean"]
    """Whether the vector is the last token's hidden state, or the mean of all."""
    normalize: bool = True
    """Whether it is divided by its Euclidean norm."""

    def file(self) -> dict[str, bytes]:
        """Return pooling.json as name and content."""
        return {FILE: msgspec.json.encode(self)}


class _Module(msgspec.Struct):
    """Entry of modules.json."""

    type: str
    path: str = ""


def pooling_of_folder(folder: Path) -> Pooling | None:
    """Return the pooling that Sentence Transformers' files state, or None without them.

    Raises:
        CorruptFile: a file is damaged.
        UnsupportedFormat: there are other modules, or another kind of pooling.
    """
    if not (folder / "modules.json").is_file():
        return None
    modules = _read(folder / "modules.json", list[_Module])
    kinds = {module.type.rpartition(".")[2]: module for module in modules}
    if strange := sorted(kinds.keys() - {"Transformer", "Pooling", "Normalize"}):
        raise UnsupportedFormat(
            f"modules.json: expected Transformer, Pooling and Normalize, got "
            f"{printable(strange[0])}; choose another embedding model"
        )
    if "Pooling" not in kinds:
        return None
    name = Path(kinds["Pooling"].path).name or "."
    config = _read(folder / name / "config.json", dict[str, Any])
    modes = {mode for key, mode in _MODES.items() if config.get(key)}
    modes |= {"last"} if config.get("pooling_mode") == "lasttoken" else set()
    modes |= {"mean"} if config.get("pooling_mode") == "mean" else set()
    if len(modes) != 1:
        raise UnsupportedFormat(
            f"{printable(name)}/config.json: expected pooling of the last token or the mean of all "
            "tokens, got another; choose another embedding model"
        )
    return msgspec.convert({"mode": modes.pop(), "normalize": "Normalize" in kinds}, Pooling)


def pooling_of_gguf(metadata: Mapping[str, Any]) -> Pooling | None:
    """Return the pooling that GGUF metadata state, or None for a model that generates."""
    value = metadata.get(f"{metadata.get('general.architecture')}.pooling_type")
    mode = _GGUF_MODES.get(int(value)) if isinstance(value, int) else None
    return None if mode is None else msgspec.convert({"mode": mode}, Pooling)


def read_pooling(file: Path) -> Pooling:
    """Return the content of a bundle's pooling.json. Raises CorruptFile if it is damaged."""
    return _read(file, Pooling)


def _read(file: Path, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(read_bounded(file), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        reason = printable(str(error))
        raise CorruptFile(f"{file.name}: {reason}; download the model again") from error
