"""A model as its author shipped it, seen through edgegen's canonical names.

`Source` is a container (a GGUF file, a Hugging Face folder) that knows only its own names;
`Checkpoint` joins it with an `Architecture`, which knows how to translate. Tensors are read one at
a time and only when asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import msgspec
import numpy as np

from edgegen._types import Float
from edgegen.errors import CorruptFile
from edgegen.models.config import ModelConfig


class SourceInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a model came from; kept in the bundle's manifest."""

    name: str
    """Built-in or hub name, else the file's or folder's name (never a full path)."""
    kind: str
    """"gguf" or "huggingface"."""
    sha256: str
    """Of the GGUF file, or of the folder's weight files' hashes in name order."""
    license: str
    """SPDX id or the licence's own name; "unknown" where the source does not say."""


class Source(Protocol):
    """A container of tensors and metadata."""

    path: Path
    kind: str
    metadata: Mapping[str, Any]
    """GGUF: its key-value pairs. Hugging Face: config.json."""

    def names(self) -> list[str]:
        """The container's own tensor names."""
        ...

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape in numpy's order (slowest axis first)."""
        ...

    def read(self, name: str) -> Float:
        """The tensor, dequantized to float32. Raises CorruptFile if the file is too short."""
        ...

    def text_files(self) -> dict[str, bytes]:
        """tokenizer.json, tokenizer_config.json, generation_config.json, chat_template.jinja,
        LICENSE, ... as the bundle will hold them; rebuilt where the container has other forms."""
        ...

    def info(self, name: str | None = None) -> SourceInfo:
        """Name, hash and licence."""
        ...


@dataclass(frozen=True)
class Architecture:
    """One family of models. Defined once, in edgegen/models/architectures/<name>.py."""

    name: str
    hf_model_types: tuple[str, ...]
    """config.json's model_type values that this file reads."""
    gguf_architectures: tuple[str, ...]
    """general.architecture values that this file reads."""
    from_hf: Callable[[Mapping[str, Any]], ModelConfig]
    from_gguf: Callable[[Source], ModelConfig]
    hf_names: Mapping[str, str]
    """Canonical name (with "{i}") to the Hugging Face name (with "{i}")."""
    gguf_names: Mapping[str, str]
    fix: Callable[[str, Float, ModelConfig, str], Float]
    """(canonical short name, tensor, config, kind) -> canonical tensor: undoes a container's
    permutation of Q and K, folds Gemma's 1 + w, and the like."""


@dataclass(frozen=True)
class Checkpoint:
    """A readable model: configuration, tensors by canonical name, tokenizer files."""

    config: ModelConfig
    source: Source
    architecture: Architecture
    name: str | None = None

    def tensor(self, name: str) -> Float:
        """One canonical tensor, checked for shape and finiteness.

        Raises:
            CorruptFile: missing, of another shape than the configuration says, or not finite.
        """
        short, own = self.own_name(name)
        shape = self.source.shape(own)
        want = self.config.layer_shapes().get(short) or dict(self._global_shapes())[short]
        if shape != want:
            raise CorruptFile(
                f"{self.source.path.name}: tensor {own} has shape {list(shape)}, "
                f"expected {list(want)} from the model's configuration"
            )
        value = self.architecture.fix(short, self.source.read(own), self.config, self.source.kind)
        if not np.isfinite(value).all():
            bad = int(value.size - np.isfinite(value).sum())
            raise CorruptFile(
                f"{self.source.path.name}: tensor {own} holds {bad} values that are NaN or "
                "infinite; the model file is damaged, get it again"
            )
        return value

    def _global_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        c = self.config
        matrix = (c.vocab_size, c.hidden_size)
        return [("embed", matrix), ("head", matrix), ("norm", (c.hidden_size,))]

    def own_name(self, name: str) -> tuple[str, str]:
        """Canonical name -> (its short form, the container's name)."""
        kinds = {"gguf": self.architecture.gguf_names, "huggingface": self.architecture.hf_names}
        names = kinds[self.source.kind]
        if not name.startswith("layers."):
            return name, names[name]
        _, layer, short = name.split(".", 2)
        return short, names["layers.{i}." + short].format(i=layer)
