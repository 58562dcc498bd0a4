"""A model as its author published it, accessed through edgegen's canonical names.

`Source` is a container (a GGUF file or a Hugging Face folder) with its own tensor names.
`Checkpoint` combines it with an `Architecture`, which translates them. Tensors are read one at a
time, on demand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.errors import CorruptFile
from edgegen.models.config import ModelConfig


class SourceInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Origin of a model, recorded in the bundle's manifest."""

    name: str
    """Built-in or hub name, or else the name of the file or folder (never a full path)."""
    kind: str
    """"gguf" or "huggingface"."""
    sha256: str
    """Hash of the weight file; for several files, the hash of their hashes in name order."""
    license: str
    """SPDX id or the licence's own name; "unknown" if the source does not state it."""


class Source(Protocol):
    """Container of tensors and metadata."""

    path: Path
    kind: str
    metadata: Mapping[str, Any]
    """GGUF: its key-value pairs. Hugging Face: config.json."""

    def names(self) -> list[str]:
        """Return the container's tensor names."""
        ...

    def shape(self, name: str) -> tuple[int, ...]:
        """Return a tensor's shape in numpy's order (slowest axis first)."""
        ...

    def read(self, name: str) -> Float:
        """Return a tensor, dequantized to float32. Raise CorruptFile if the file is too short."""
        ...

    def text_files(self) -> dict[str, bytes]:
        """Return the text files that go into a bundle, by name.

        These are tokenizer.json, tokenizer_config.json, generation_config.json,
        chat_template.jinja, LICENSE and the like. A container that stores them in another form
        rebuilds them.
        """
        ...

    def info(self, name: str | None = None) -> SourceInfo:
        """Return name, hash and licence."""
        ...


def read_item(source: Source, name: str, index: int) -> Float:
    """Return an item of the first axis of a tensor, of which only that is read where possible."""
    item: Float = read_range(source, name, 0, (index, index + 1))[0]
    return item


def read_range(source: Source, name: str, axis: int, span: tuple[int, int]) -> Float:
    """Return a part of a tensor, of which only that is read where possible.

    Args:
        axis: 0 for rows, or 1 for the columns of a matrix.
        span: number of the first one, and of the one after the last.
    """
    kind, shape = ("rows", "columns")[axis], source.shape(name)
    if len(shape) < 2 or (axis and len(shape) != 2) or span[1] > shape[axis]:
        raise CorruptFile(
            f"{source.path.name}: expected {span[1]} {kind} or more in tensor {name}, got shape "
            f"{list(shape)}; download the model again"
        )
    read = getattr(source, f"read_{kind}", None)
    if read is None:
        whole, at = source.read(name), slice(*span)
        return whole[:, at] if axis else whole[at]
    part: Float = read(name, *span)
    return part


def _template(short: str) -> tuple[str, str]:
    """Return "experts.{e}.gate" and "17" for "experts.17.gate"; other names have no number."""
    parts = short.split(".")
    if parts[0] != "experts":
        return short, ""
    return f"experts.{{e}}.{parts[2]}", parts[1]


def name_template(name: str) -> str:
    """Return a canonical name with "{i}" for its layer and "{e}" for its expert."""
    if not name.startswith("layers."):
        return name
    return "layers.{i}." + _template(name.split(".", 2)[2])[0]


Fix = Callable[[str, Float, ModelConfig, str], Float]
"""(canonical short name, tensor, config, source kind) -> canonical tensor."""


def unchanged(name: str, tensor: Float, config: ModelConfig, kind: str) -> Float:  # noqa: ARG001
    """Return the tensor as it is: the `fix` of families stored in canonical form."""
    return tensor


def _is_finite(value: Float) -> bool:
    """Return whether all values are finite.

    A finite sum says so without a mask of them, which for an embedding takes hundreds of MB.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return bool(np.isfinite(value.sum())) or bool(np.isfinite(value).all())


def no_names(config: ModelConfig) -> Iterable[str]:  # noqa: ARG001
    """Return no names: the `unread` of families whose containers have no other tensors."""
    return ()


@dataclass(frozen=True)
class Architecture:
    """One family of models, defined in one file of edgegen/models/architectures or a plugin."""

    name: str
    hf_model_types: tuple[str, ...]
    """Values of `model_type` in config.json that this architecture reads."""
    gguf_architectures: tuple[str, ...]
    """Values of `general.architecture` that this architecture reads."""
    from_hf: Callable[[Mapping[str, Any]], ModelConfig]
    from_gguf: Callable[[Source], ModelConfig]
    hf_names: Mapping[str, str]
    """Canonical name (with "{i}") -> Hugging Face name (with "{i}")."""
    gguf_names: Mapping[str, str]
    """Canonical name (with "{i}") -> GGUF name (with "{i}")."""
    alternatives: Mapping[str, str] = field(default_factory=dict)
    """A container's name (with "{i}") -> the name that takes its place in layers without it."""
    fix: Fix = unchanged
    """Makes a tensor canonical: reverts a permutation of Q and K, adds Gemma's 1 to norm
    weights, and the like."""
    scale: Callable[[str, Float, Source], Float] | None = None
    """Multiplies a canonical tensor by the factors that the container states beside it."""
    cut: Fix | None = None
    """Takes a canonical tensor from a container's one that holds several, or its transpose. By
    default the rows follow each other in the order of the names."""
    slices: Mapping[str, int] = field(default_factory=dict)
    """Canonical short name -> the axis along which a tensor has the parts of all layers."""
    unread: Callable[[ModelConfig], Iterable[str]] = no_names
    """Returns canonical names of tensors that a container may have and that change no result."""


@dataclass(frozen=True)
class Checkpoint:
    """A readable model: configuration, tensors by canonical name, tokenizer files."""

    config: ModelConfig
    source: Source
    architecture: Architecture
    name: str | None = None

    def tensor(self, name: str) -> Float:
        """Return a tensor by its canonical name, checked for shape and finite values.

        Raises:
            CorruptFile: it is missing, differs in shape from the configuration, or is not finite.
        """
        _, own = self.own_name(name)
        value = self._own_part(name)
        if self.architecture.scale is not None:
            value = self.architecture.scale(self.own_name(name)[0], value, self.source)
        expected = self._shapes(name)[self.own_name(name)[0]]
        if value.shape != expected:
            raise CorruptFile(
                f"{self.source.path.name}: expected shape {list(expected)} of tensor {own} from "
                f"the model's configuration, got {list(value.shape)}; download the model again"
            )
        if not _is_finite(value):
            bad = int(value.size - np.isfinite(value).sum())
            raise CorruptFile(
                f"{self.source.path.name}: expected finite values in tensor {own}, got {bad} that "
                "are NaN or infinite; download the model again"
            )
        return value

    def _own_part(self, name: str) -> Float:
        """Return the rows of the container's tensor that are `name`, after the architecture's fix.

        A container's tensor with several canonical names is their concatenation in the order of
        the architecture's names, such as q, k and v in "qkv_proj".
        """
        short, own = self.own_name(name)
        value = self._read(name, short, own)
        if self.architecture.cut is not None:
            value = self._convert(self.architecture.cut, short, own, value)
            return self._convert(self.architecture.fix, short, own, value)
        parts = self._sharing(short)
        if len(parts) > 1:
            shapes = self._shapes(name)
            rows = [shapes[part][0] for part in parts]
            if value.shape[0] != sum(rows):
                raise CorruptFile(
                    f"{self.source.path.name}: expected {sum(rows)} rows in tensor {own} from the "
                    f"model's configuration, got {list(value.shape)}; download the model again"
                )
            start = sum(rows[: parts.index(short)])
            value = value[start : start + shapes[short][0]]
        return self._convert(self.architecture.fix, short, own, value)

    def _convert(self, function: Fix, short: str, own: str, value: Float) -> Float:
        """Apply a function of the architecture, which splits and joins axes."""
        try:
            return function(short, value, self.config, self.source.kind)
        except ValueError as error:
            raise CorruptFile(
                f"{self.source.path.name}: expected the shape of tensor {own} from the model's "
                f"configuration, got {list(value.shape)}; download the model again"
            ) from error

    def _read(self, name: str, short: str, own: str) -> Float:
        """Return the container's tensor: of one for all layers or experts, the part of this one."""
        axis = self.architecture.slices.get(short)
        if axis is not None:
            layer, size = int(name.split(".", 2)[1]), self._shapes(name)[short][axis]
            return read_range(self.source, own, axis, (layer * size, (layer + 1) * size))
        expert = _template(short)[1]
        if expert and "{e}" not in self._own_template(name)[1]:
            return read_item(self.source, own, int(expert))
        return self.source.read(own)

    def _sharing(self, short: str) -> list[str]:
        """Return the canonical short names that are in one tensor of the container, in order."""
        names, (template, expert) = self._names, _template(short)
        own = names.get("layers.{i}." + template)
        shared = [n.removeprefix("layers.{i}.") for n, o in names.items() if own and o == own]
        return [name.format(e=expert) if expert else name for name in shared]

    def _shapes(self, name: str) -> dict[str, tuple[int, ...]]:
        """Return the canonical shapes of the layer that has this tensor, or of those outside."""
        if not name.startswith("layers."):
            return self.config.outer_shapes()
        return self.config.layer_shapes(int(name.split(".", 2)[1]))

    @property
    def _names(self) -> Mapping[str, str]:
        kinds = {"gguf": self.architecture.gguf_names, "huggingface": self.architecture.hf_names}
        return kinds[self.source.kind]

    def own_name(self, name: str) -> tuple[str, str]:
        """Return the canonical name without its layer, and the container's name of the tensor."""
        if not name.startswith("layers."):
            return name, self._names[name]
        short, own = self._own_template(name)
        return short, own.format(i=name.split(".", 2)[1], e=_template(short)[1])

    def _own_template(self, name: str) -> tuple[str, str]:
        """Return the canonical name without its layer, and the container's with "{i}" and "{e}"."""
        _, layer, short = name.split(".", 2)
        template, expert = _template(short)
        own = self._names["layers.{i}." + template]
        if own.format(i=layer, e=expert) in self._stored:
            return short, own
        return short, self.architecture.alternatives.get(own, own)

    def own_names(self) -> list[str]:
        """Return the container's names of all tensors that the configuration has."""
        return [self.own_name(name)[1] for name, _ in self.config.tensor_shapes()]

    def unread_names(self) -> set[str]:
        """Return the container's names of tensors that it may have and that change no result."""
        return {self.own_name(name)[1] for name in self.architecture.unread(self.config)}

    @cached_property
    def _stored(self) -> frozenset[str]:
        return frozenset(self.source.names())
