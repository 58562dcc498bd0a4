"""LoRA adapters (arXiv 2106.09685) in PEFT's format, merged into the weights of a model.

W' = W + scale * B @ A, where scale is alpha / r, or alpha / sqrt(r) with rsLoRA (arXiv 2312.03732).
DoRA (arXiv 2402.09353) then gives each row of W' a trained norm. What a merged weight cannot
express is refused.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from edgegen._types import Float
from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models.checkpoint import Checkpoint, SourceInfo
from edgegen.models.files import hash_files, printable, read_json
from edgegen.models.huggingface.folder import HuggingFaceSource, text_name
from edgegen.models.huggingface.safetensors import read_header, read_tensor
from edgegen.models.metadata import Metadata

CONFIG: Final = "adapter_config.json"
WEIGHTS: Final = "adapter_model.safetensors"
_PREFIX: Final = "base_model.model."
_FACTORS: Final = {
    ".lora_A.weight": "a",
    ".lora_B.weight": "b",
    ".lora_embedding_A": "a",
    ".lora_embedding_B": "b",
    ".lora_magnitude_vector": "magnitude",
    ".lora_magnitude_vector.weight": "magnitude",
}
"""Ending of the name of an adapter's tensor -> the field of `_Update`."""
_WRAPPERS: Final = re.compile(r"\.(base_layer|modules_to_save)(?=\.)")
_EXACT_INITS: Final = (None, True, False, "gaussian", "orthogonal", "eva")
"""Values of init_lora_weights that leave the model's own weights as they are."""
_READ: Final = ("peft_type", "init_lora_weights", "r", "lora_alpha", "alpha_pattern", "use_rslora")
_HARMLESS: Final = (
    *("auto_mapping", "base_model_name_or_path", "bias", "corda_config", "ensure_weight_tying"),
    *("eva_config", "exclude_modules", "fan_in_fan_out", "inference_mode", "layers_pattern"),
    *("layers_to_transform", "loftq_config", "lora_dropout", "megatron_config", "megatron_core"),
    *("modules_to_save", "peft_version", "qalora_group_size", "rank_pattern", "revision"),
    *("runtime_config", "target_modules", "task_type", "use_dora"),
)
"""Keys that do not change a merged weight, or that the adapter's tensors show."""
_ROWS: Final = 1024


@dataclass
class _Update:
    """Change of one weight. Each field is the name of a tensor in the adapter."""

    value: str | None = None
    """Replaces the weight first."""
    a: str | None = None
    b: str | None = None
    magnitude: str | None = None
    module: str = ""
    """The adapter's name of the module that it changes, without a prefix."""
    embedding: bool = False
    """Whether the weight is W' = W + scale * (B @ A)^T, as an embedding's."""


class Adapter:
    """LoRA adapter in a folder with adapter_config.json and adapter_model.safetensors.

    Raises:
        InputError: the folder lacks one of these files.
        UnsupportedFormat: the adapter is not a LoRA, or uses what cannot be merged.
    """

    def __init__(self, folder: str | Path) -> None:
        self.path = Path(folder).absolute()
        for name in (CONFIG, WEIGHTS):
            if not (self.path / name).is_file():
                raise InputError(
                    f"{self.path.name}: expected a LoRA adapter with {CONFIG} and {WEIGHTS}, got a "
                    f"path without {name}; pass the adapter's folder"
                )
        values = read_json(self.path / CONFIG)
        self._config = Metadata(values, f"{self.path.name}/{CONFIG}")
        self._check_config()
        self._tensors = read_header(self.path / WEIGHTS)
        if not self._tensors:
            raise CorruptFile(
                f"{self.path.name}/{WEIGHTS}: expected the adapter's tensors, got none; download "
                "the adapter again"
            )
        self.updates: Mapping[str, _Update] = self._find_updates()

    def apply(self, name: str, weight: Float) -> Float:
        """Return a weight of the model with the adapter's change, if it has one for it."""
        update = self.updates.get(name)
        if update is None:
            return weight
        if update.value is not None:
            weight = self._read(update.value)
        if update.a is None or update.b is None:
            return weight
        a, b = self._read(update.a), self._read(update.b)
        left, right = (a.T, b.T) if update.embedding else (b, a)
        scaled = right * np.float32(self._scale(update.module, len(a)))
        for start in range(0, len(weight), _ROWS):
            rows = slice(start, start + _ROWS)
            weight[rows] += left[rows] @ scaled
        if update.magnitude is not None:
            norm = np.linalg.norm(weight, axis=1)
            with np.errstate(divide="ignore", invalid="ignore"):  # of a row of zeros
                weight *= (self._read(update.magnitude) / norm)[:, None]
        return weight

    def check(self, name: str, shape: tuple[int, ...]) -> None:
        """Check that the tensors for a weight fit its shape.

        Raises:
            CorruptFile: one has another shape, or alpha is not a positive number.
            UnsupportedFormat: the weight is not a matrix, or alpha depends on a pattern.
        """
        update = self.updates[name]
        self._check_shape(update.value, shape)
        if update.a is None:
            return
        if len(shape) != 2:
            raise self.unsupported(f"factors of {printable(name)}, which is no matrix")
        outputs, inputs = shape[::-1] if update.embedding else shape
        rank = max([1, *self._tensors[update.a].shape[:1]])
        self._check_shape(update.a, (rank, inputs))
        self._check_shape(update.b, (outputs, rank))
        self._check_shape(update.magnitude, (outputs,))
        self._scale(update.module, rank)

    def _check_shape(self, name: str | None, shape: tuple[int, ...]) -> None:
        if name is not None and self._tensors[name].shape != shape:
            raise CorruptFile(
                f"{self.path.name}: expected tensor {printable(name)} to have shape {list(shape)} "
                f"for this model, got {list(self._tensors[name].shape)}; pass the model that the "
                "adapter was trained on"
            )

    def digest(self) -> bytes:
        """Return a hash of the adapter's files."""
        return bytes.fromhex(hash_files([self.path / CONFIG, self.path / WEIGHTS]))

    def unsupported(self, feature: str) -> UnsupportedFormat:
        """Return the error for an adapter that cannot be merged."""
        return UnsupportedFormat(
            f"{self.path.name}: edgegen cannot merge a LoRA adapter with {feature}; merge it with "
            "peft (merge_and_unload, save_pretrained) and export the merged folder"
        )

    def _check_config(self) -> None:
        config = self._config
        kind = config.text("peft_type", "LORA")
        if kind != "LORA":
            raise UnsupportedFormat(
                f"{self.path.name}: expected a LoRA adapter, got {printable(kind)} ({CONFIG}); "
                "merge it with peft and export the merged folder"
            )
        init = config.get("init_lora_weights")
        if not any(init is known or init == known for known in _EXACT_INITS):
            raise self.unsupported(
                f"changed weights of the model (init_lora_weights = {init!r:.40})"
            )
        for key, value in config.values.items():
            if value and key not in (*_READ, *_HARMLESS):
                raise self.unsupported(f"{printable(key)} = {value!r:.40}")

    def _find_updates(self) -> dict[str, _Update]:
        updates: dict[str, _Update] = {}
        for name in self._tensors:
            weight, field = self._split(name)
            own = weight.removesuffix(".weight")
            update = updates.setdefault(text_name(weight), _Update(module=own))
            if getattr(update, field) is not None:
                raise CorruptFile(
                    f"{self.path.name}: expected one tensor for a change, got "
                    f"{printable(getattr(update, field))} and {printable(name)}; download the "
                    "adapter again"
                )
            setattr(update, field, name)
            update.embedding |= ".lora_embedding_" in name
        for module, update in updates.items():
            if (update.a is None) != (update.b is None) or (update.magnitude and not update.a):
                raise CorruptFile(
                    f"{self.path.name}: expected lora_A and lora_B of {printable(module)}, got one "
                    "of them; download the adapter again"
                )
            if update.magnitude and update.embedding:
                raise self.unsupported(f"DoRA of an embedding ({printable(module)})")
        return updates

    def _split(self, name: str) -> tuple[str, str]:
        """Return the model's name of the weight that a tensor changes, and its field."""
        own = name.removeprefix(_PREFIX)
        for ending, field in _FACTORS.items():
            if own.endswith(ending):
                return f"{own.removesuffix(ending)}.weight", field
        if (
            ".lora_" in own
            or not name.startswith(_PREFIX)
            or not own.endswith((".weight", ".bias"))
        ):
            raise self.unsupported(f"tensor {printable(name)}")
        return _WRAPPERS.sub("", own), "value"

    def _scale(self, module: str, rank: int) -> float:
        alpha = self._config.number("lora_alpha", default=8.0)
        patterns = self._config.table("alpha_pattern")
        for pattern in patterns.values:
            if self._matches(pattern, module):
                alpha = patterns.number(pattern)
                break
        rooted = self._config.boolean("use_rslora", default=False)
        return alpha / (math.sqrt(rank) if rooted else rank)

    def _matches(self, pattern: str, module: str) -> bool:
        """Return whether a pattern of alpha_pattern, which may only be a name, names the module."""
        plain = pattern.removeprefix("^")
        if not re.fullmatch(r"[\w.]+", plain):
            raise self.unsupported(f"the pattern {printable(pattern)} in alpha_pattern")
        inside = plain == pattern and module.endswith(f".{plain}")
        return module == plain or inside

    def _read(self, name: str) -> Float:
        return read_tensor(name, self._tensors[name])


class AdaptedSource:
    """Hugging Face folder with LoRA adapters merged into its weights, as a `Source`.

    Raises:
        UnsupportedFormat: an adapter changes what the model does not have, or does not read.
    """

    def __init__(
        self, source: HuggingFaceSource, adapters: Sequence[Adapter], read: Collection[str]
    ) -> None:
        self._source, self._adapters = source, adapters
        self.path, self.kind, self.metadata = source.path, source.kind, source.metadata
        names = set(source.names())
        for adapter in adapters:
            if unknown := [name for name in adapter.updates if name not in names]:
                raise adapter.unsupported(
                    f"a change of {printable(unknown[0])}, which {self.path.name} lacks"
                )
            if unread := [name for name in adapter.updates if name not in read]:
                raise adapter.unsupported(
                    f"a change of {printable(unread[0])}, which edgegen does not read of "
                    f"{self.path.name}"
                )
            for name in adapter.updates:
                adapter.check(name, source.shape(name))

    def names(self) -> list[str]:
        """Return the names of the model's tensors."""
        return self._source.names()

    def shape(self, name: str) -> tuple[int, ...]:
        """Return a tensor's shape."""
        return self._source.shape(name)

    def read(self, name: str) -> Float:
        """Return a tensor with all adapters' changes, in the order of the adapters."""
        weight = self._source.read(name)
        for adapter in self._adapters:
            weight = adapter.apply(name, weight)
        return weight

    def read_rows(self, name: str, start: int, stop: int) -> Float:
        """Return the items start..stop-1 of a tensor's first axis."""
        if any(name in adapter.updates for adapter in self._adapters):
            return self.read(name)[start:stop]
        return self._source.read_rows(name, start, stop)

    def read_columns(self, name: str, start: int, stop: int) -> Float:
        """Return the columns start..stop-1 of a matrix."""
        if any(name in adapter.updates for adapter in self._adapters):
            return self.read(name)[:, start:stop]
        return self._source.read_columns(name, start, stop)

    def text_files(self) -> dict[str, bytes]:
        """Return the model's text files."""
        return self._source.text_files()

    def info(self, name: str | None = None) -> SourceInfo:
        """Return the names of model and adapters, and a hash of all their hashes."""
        info = self._source.info(name)
        digest = bytes.fromhex(info.sha256) + b"".join(a.digest() for a in self._adapters)
        names = " + ".join([info.name, *(adapter.path.name for adapter in self._adapters)])
        return SourceInfo(names, info.kind, hashlib.sha256(digest).hexdigest(), info.license)


def with_adapters(checkpoint: Checkpoint, folders: Sequence[str | Path]) -> Checkpoint:
    """Return a checkpoint of a Hugging Face folder with LoRA adapters merged into its weights.

    Raises:
        InputError: a folder is not an adapter.
        UnsupportedFormat: it cannot be merged into this model.
    """
    if not folders:
        return checkpoint
    adapters = [Adapter(folder) for folder in folders]
    embedding = checkpoint.own_name("embed")[1]
    for adapter in adapters:
        if checkpoint.config.tie_embeddings and embedding in adapter.updates:
            raise adapter.unsupported(f"a change of {embedding}, which is also this model's head")
    assert isinstance(checkpoint.source, HuggingFaceSource)
    read = set(checkpoint.own_names())
    return replace(checkpoint, source=AdaptedSource(checkpoint.source, adapters, read))
