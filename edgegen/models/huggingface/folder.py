"""Models in Hugging Face folders: config.json and safetensors, whole or in shards."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from edgegen._types import Float
from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.files import hash_files, printable, read_bounded, read_json
from edgegen.models.huggingface import safetensors
from edgegen.models.huggingface.ends import end_tokens
from edgegen.models.huggingface.packed import find_weights, read_packed
from edgegen.models.pooling import pooling_of_folder
from edgegen.models.pull.cache import model_at

_INDEX: Final = "model.safetensors.index.json"
_WHOLE: Final = "model.safetensors"
_LICENSES: Final = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENSE.html")
TEXTS: Final = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "generation_config.json",
    "chat_template.jinja",
)
"""Files copied unchanged from the model's folder into a bundle."""


class _WeightIndex(msgspec.Struct, frozen=True):
    """model.safetensors.index.json: the file of each tensor."""

    weight_map: dict[str, str]


class HuggingFaceSource:
    """Folder with config.json and safetensors as a `Source`.

    Raises:
        InputError: the folder lacks one of these files.
        UnsupportedFormat: the weights are pickled, or quantized by another tool.
        CorruptFile: a file is damaged, or the index and the files disagree.
    """

    kind = "huggingface"

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path).absolute()
        self.metadata: Mapping[str, Any] = self._read_config()
        self._placed = self._read_index()
        self._files = [self.path / name for name in self._weight_files()]
        self._tensors: dict[str, safetensors.SafetensorsTensor] = {}
        for file in self._files:
            self._add_file(file)
        self._check_index()
        self._tensors = _with_prefix(self._tensors)
        self._packed, self._spent = find_weights(self.path, self.metadata, self._tensors)

    @property
    def model_type(self) -> str:
        """Name of the architecture, `model_type` in config.json."""
        value = self.metadata.get("model_type")
        if not isinstance(value, str):
            raise UnsupportedFormat(
                f"{self.path.name}/config.json: expected a language model, got a file without "
                "model_type; pass another folder"
            )
        return printable(value)

    def weight_files(self) -> list[Path]:
        """Return the safetensors files, and their index if there is one."""
        return [*self._files, *([self.path / _INDEX] if self._placed else [])]

    def names(self) -> list[str]:
        """Return the names of the tensors, file by file, and then of the dequantized ones."""
        whole = [name for name in self._tensors if name not in self._spent]
        return [*whole, *self._packed]

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the shape of a tensor, slowest axis first."""
        return self._packed[name].shape if name in self._packed else self._find(name).shape

    def read(self, name: str) -> Float:
        """Return a tensor as float32.

        Raises:
            CorruptFile: the tensor is missing, or the file was truncated.
            UnsupportedFormat: its type is not a floating-point one.
        """
        if name in self._packed:
            return read_packed(self._packed[name])
        tensor = self._find(name)
        if tensor.dtype == "F8_E4M3":
            raise UnsupportedFormat(
                f"{self.path.name}: expected a scale per block of tensor {printable(name)}, got "
                "FP8 codes without a known scale; download the original model"
            )
        return safetensors.read_tensor(name, tensor)

    def read_rows(self, name: str, start: int, stop: int) -> Float:
        """Return the items start..stop-1 of a tensor's first axis. Raises as `read` does."""
        if name in self._packed:
            return self._packed[name].open()(start, stop)
        tensor = self._find(name)
        if tensor.dtype not in safetensors.FLOATS or tensor.dtype == "F8_E4M3":
            return self.read(name)[start:stop]
        value: Float = safetensors.read_block(name, tensor, slice(start, stop))
        return value

    def read_columns(self, name: str, start: int, stop: int) -> Float:
        """Return the columns start..stop-1 of a matrix. Raises as `read` does."""
        if name in self._packed:
            return self.read(name)[:, start:stop]
        tensor = self._find(name)
        if tensor.dtype not in safetensors.FLOATS or tensor.dtype == "F8_E4M3":
            return self.read(name)[:, start:stop]
        value: Float = safetensors.read_block(name, tensor, columns=slice(start, stop))
        return value

    def text_files(self) -> dict[str, bytes]:
        """Return the tokenizer's files, the licence, and pooling.json for embedding models.

        They are unchanged, except that a generation_config.json without end tokens gets them.

        Raises:
            InputError: there is no tokenizer.json.
        """
        files = {
            name: read_bounded(self.path / name) for name in TEXTS if (self.path / name).is_file()
        }
        if "tokenizer.json" not in files:
            raise InputError(self._no_tokenizer())
        files |= end_tokens(files, self.metadata)
        pooling = pooling_of_folder(self.path)
        files |= pooling.file() if pooling else {}
        for name in _LICENSES:
            if (self.path / name).is_file():
                return files | {name: read_bounded(self.path / name)}
        return files

    def info(self, name: str | None = None) -> SourceInfo:
        """Return name, licence and hash; for shards, the hash of their hashes in name order."""
        cached = model_at(self.path)
        own_name = cached.origin.name if cached else self.path.name
        license = cached.origin.license if cached else license_of(self.path)
        return SourceInfo(name or own_name, self.kind, hash_files(self._files), license)

    def _find(self, name: str) -> safetensors.SafetensorsTensor:
        try:
            return self._tensors[name]
        except KeyError:
            raise CorruptFile(
                f"{self.path.name}: tensor {printable(name)} is missing; download the model again"
            ) from None

    def _read_config(self) -> dict[str, Any]:
        file = self.path / "config.json"
        if not file.is_file():
            raise InputError(
                f"{self.path.name}: expected a .gguf file or a folder with config.json, "
                "model.safetensors and tokenizer.json, got a folder without config.json; "
                "pass the model's folder"
            )
        return read_json(file)

    def _weight_files(self) -> list[str]:
        if self._placed:
            return sorted(set(self._placed.values()))
        if (self.path / _WHOLE).is_file():
            return [_WHOLE]
        if pickled := sorted(f.name for f in self.path.iterdir() if f.suffix in (".bin", ".pt")):
            raise UnsupportedFormat(
                f"{self.path.name}: expected safetensors, got pickled weights "
                f"({printable(pickled[0])}), which can run any code; download or convert them to "
                "model.safetensors"
            )
        raise InputError(
            f"{self.path.name}: expected {_WHOLE} or {_INDEX}, got neither; download the weights"
        )

    def _read_index(self) -> dict[str, str]:
        """Return tensor name -> file name, checked to be a plain name in this folder."""
        if not (self.path / _INDEX).is_file():
            return {}
        try:
            data = read_bounded(self.path / _INDEX)
            index = msgspec.json.decode(data, type=_WeightIndex).weight_map
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
            raise CorruptFile(
                f"{self.path.name}/{_INDEX}: expected a JSON index of weights; download it again"
            ) from error
        for file in set(index.values()):
            if Path(file).name != file or "\\" in file or not file.endswith(".safetensors"):
                raise CorruptFile(
                    f"{self.path.name}/{_INDEX}: expected names of .safetensors files in the same "
                    f"folder, got {printable(file)}; download the index again"
                )
        return index

    def _add_file(self, file: Path) -> None:
        if not file.is_file():
            raise InputError(
                f"{self.path.name}: {printable(file.name)} of the index is missing; download it "
                "into the folder"
            )
        for stored, tensor in safetensors.read_header(file).items():
            name = text_name(stored)
            if name in self._tensors:
                raise CorruptFile(
                    f"{self.path.name}: expected each tensor once, got {printable(name)} in "
                    f"{self._tensors[name].path.name} and {file.name}; download the folder again"
                )
            self._tensors[name] = tensor

    def _check_index(self) -> None:
        for stored, file in self._placed.items():
            name = text_name(stored)
            if name not in self._tensors or self._tensors[name].path.name != file:
                raise CorruptFile(
                    f"{self.path.name}: expected tensor {printable(name)} in {printable(file)}, as "
                    "the index says; download the folder again"
                )

    def _no_tokenizer(self) -> str:
        message = f"{self.path.name}: tokenizer.json is missing"
        if not (self.path / "tokenizer.model").is_file():
            return message + "; download it from the model's page into this folder"
        return message + (
            " (tokenizer.model alone is not enough); create it with transformers: "
            'AutoTokenizer.from_pretrained("MODEL").save_pretrained("FOLDER")'
        )


def text_name(name: str) -> str:
    """Return a tensor's name in the text model alone, for one of a model of text and images."""
    for prefix in ("model.language_model.", "language_model.model."):
        if name.startswith(prefix):
            return f"model.{name.removeprefix(prefix)}"
    return name.removeprefix("language_model.")


def _with_prefix(
    tensors: dict[str, safetensors.SafetensorsTensor],
) -> dict[str, safetensors.SafetensorsTensor]:
    """Return the tensors under the names of a model with a head.

    Embedding models are saved without one, and their names lack the prefix "model.".
    """
    if "embed_tokens.weight" not in tensors:
        return tensors
    return {f"model.{name}": tensor for name, tensor in tensors.items()}


def license_of(folder: Path) -> str:
    """Return the licence in the front matter of README.md, or "unknown"."""
    file = folder / "README.md"
    text = read_bounded(file).decode(errors="replace") if file.is_file() else ""
    front = re.match(r"---\s*\n(.*?)\n---", text, re.DOTALL)
    stated = re.findall(r"^(license(?:_name)?):\s*(\S+)", front[1] if front else "", re.MULTILINE)
    fields: dict[str, str] = dict(stated)
    license = fields.get("license", "unknown")
    return printable(fields.get("license_name", license) if license == "other" else license)
