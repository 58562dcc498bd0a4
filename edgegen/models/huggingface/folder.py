"""Reads models from Hugging Face folders: config.json and safetensors, whole or in shards."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from edgegen._types import Float
from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.files import hash_files, read_text, shown
from edgegen.models.huggingface import safetensors
from edgegen.models.pull.cache import model_at

_INDEX: Final = "model.safetensors.index.json"
_WHOLE: Final = "model.safetensors"
_MAX_CONFIG: Final = 4 << 20
_LICENSES: Final = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENSE.html")
TEXTS: Final = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "generation_config.json",
    "chat_template.jinja",
)
"""Files that go from the model's folder into a bundle as they are."""


class _Index(msgspec.Struct, frozen=True):
    """model.safetensors.index.json: which file holds which tensor."""

    weight_map: dict[str, str]


class HuggingFaceSource:
    """A folder with config.json and safetensors as a `Source`.

    Raises:
        InputError: not such a folder.
        UnsupportedFormat: weights are pickled, or quantized by another tool.
        CorruptFile: a file is damaged, or the index and the files disagree.
    """

    kind = "huggingface"

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path).absolute()
        self.metadata: Mapping[str, Any] = self._read_config()
        self._placed = self._read_index()
        self._files = [self.path / name for name in self._weight_files()]
        self._tensors: dict[str, safetensors.TensorInfo] = {}
        for file in self._files:
            self._add_file(file)
        self._check_index()

    @property
    def model_type(self) -> str:
        """The architecture's name, model_type in config.json."""
        value = self.metadata.get("model_type")
        if not isinstance(value, str):
            raise UnsupportedFormat(
                f"{self.path.name}/config.json: it names no architecture (model_type); "
                "expected a language model"
            )
        return shown(value)

    def weight_files(self) -> list[Path]:
        """The safetensors, and their index where there is one."""
        return [*self._files, *([self.path / _INDEX] if self._placed else [])]

    def names(self) -> list[str]:
        """Names of the tensors, file by file."""
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of a tensor, slowest axis first."""
        return self._find(name).shape

    def read(self, name: str) -> Float:
        """A tensor as float32.

        Raises:
            CorruptFile: not there, or the file has become shorter.
            UnsupportedFormat: of a type that is not a plain float.
        """
        return safetensors.read_tensor(name, self._find(name))

    def text_files(self) -> dict[str, bytes]:
        """The tokenizer's files and the licence, as they are.

        Raises:
            InputError: there is no tokenizer.json.
        """
        files = {
            name: read_text(self.path / name) for name in TEXTS if (self.path / name).is_file()
        }
        if "tokenizer.json" not in files:
            raise InputError(self._no_tokenizer())
        for name in _LICENSES:
            if (self.path / name).is_file():
                return files | {name: read_text(self.path / name)}
        return files

    def info(self, name: str | None = None) -> SourceInfo:
        """Name, licence, and hash of the weights; of shards, of their hashes in name order."""
        cached = model_at(self.path)
        own_name = cached.origin.name if cached else self.path.name
        license = cached.origin.license if cached else license_of(self.path)
        return SourceInfo(name or own_name, self.kind, hash_files(self._files), license)

    def _find(self, name: str) -> safetensors.TensorInfo:
        try:
            return self._tensors[name]
        except KeyError:
            raise CorruptFile(f"{self.path.name}: there is no tensor {shown(name)}") from None

    def _read_config(self) -> dict[str, Any]:
        file = self.path / "config.json"
        if not file.is_file():
            raise InputError(
                f"{self.path.name}: there is no config.json; expected a .gguf file or a folder "
                "with config.json, model.safetensors and tokenizer.json"
            )
        config = _read_json(file)
        if "quantization_config" in config:
            raise UnsupportedFormat(
                f"{self.path.name}: its weights are already quantized (quantization_config in "
                "config.json); get the model's original float weights"
            )
        return config

    def _weight_files(self) -> list[str]:
        if self._placed:
            return sorted(set(self._placed.values()))
        if (self.path / _WHOLE).is_file():
            return [_WHOLE]
        if pickled := sorted(f.name for f in self.path.iterdir() if f.suffix in (".bin", ".pt")):
            raise UnsupportedFormat(
                f"{self.path.name}: its weights are pickled ({shown(pickled[0])}), and a pickle "
                "can run any code; get or convert them to model.safetensors"
            )
        raise InputError(f"{self.path.name}: there is neither {_WHOLE} nor {_INDEX}")

    def _read_index(self) -> dict[str, str]:
        """Tensor name to file name, each checked to be a plain name in this folder."""
        if not (self.path / _INDEX).is_file():
            return {}
        try:
            data = read_text(self.path / _INDEX)
            index = msgspec.json.decode(data, type=_Index).weight_map
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
            raise CorruptFile(
                f"{self.path.name}/{_INDEX}: not an index of weights; get it again"
            ) from error
        for file in set(index.values()):
            if Path(file).name != file or "\\" in file or not file.endswith(".safetensors"):
                raise CorruptFile(
                    f"{self.path.name}/{_INDEX}: it points to {shown(file)}; expected names of "
                    ".safetensors files in the same folder"
                )
        return index

    def _add_file(self, file: Path) -> None:
        if not file.is_file():
            raise InputError(
                f"{self.path.name}: {shown(file.name)} is in the index and not in the folder; "
                "get the missing file"
            )
        for name, tensor in safetensors.read_header(file).items():
            if name in self._tensors:
                raise CorruptFile(
                    f"{self.path.name}: tensor {shown(name)} is in two files, "
                    f"{self._tensors[name].path.name} and {file.name}"
                )
            self._tensors[name] = tensor

    def _check_index(self) -> None:
        for name, file in self._placed.items():
            if name not in self._tensors or self._tensors[name].path.name != file:
                raise CorruptFile(
                    f"{self.path.name}: tensor {shown(name)} is not in {shown(file)}, where the "
                    "index has it; get the folder again"
                )

    def _no_tokenizer(self) -> str:
        message = f"{self.path.name}: there is no tokenizer.json"
        if not (self.path / "tokenizer.model").is_file():
            return message + "; get it from the model's page into this folder"
        return message + (
            " (tokenizer.model alone is not enough); make it with transformers: "
            'AutoTokenizer.from_pretrained("MODEL").save_pretrained("FOLDER")'
        )


def license_of(folder: Path) -> str:
    """The licence that README.md's front matter names, or "unknown"."""
    file = folder / "README.md"
    text = read_text(file).decode(errors="replace") if file.is_file() else ""
    front = re.match(r"---\s*\n(.*?)\n---", text, re.DOTALL)
    said = re.findall(r"^(license(?:_name)?):\s*(\S+)", front[1] if front else "", re.MULTILINE)
    fields: dict[str, str] = dict(said)
    license = fields.get("license", "unknown")
    return shown(fields.get("license_name", license) if license == "other" else license)


def _read_json(file: Path) -> dict[str, Any]:
    """A JSON object. Python's own parser, as published configurations have Infinity in them."""
    try:
        value = json.loads(read_text(file, _MAX_CONFIG))
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise CorruptFile(f"{file.parent.name}/{file.name}: not a JSON object; get it again")
    return value
