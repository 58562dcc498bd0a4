"""Reads models from GGUF files: one file, or all parts of a split one.

Tensors are dequantized by the gguf library, a few rows at a time: what a read costs beyond its
result is a few megabytes. The file is read rather than mapped, so that pages already used don't
count against the process's memory and a file that shrinks is an error instead of a crash.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from edgegen._optional import need
from edgegen._types import Float
from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from edgegen.models.checkpoint import SourceInfo
from edgegen.models.files import hash_files, shown
from edgegen.models.gguf.header import TensorInfo, read_header
from edgegen.models.pull.cache import CachedModel, model_at

_CHUNK: Final = 1 << 18
"""Bytes read at a time; a larger one only costs memory."""
_PART: Final = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf")


class GgufSource:
    """A GGUF file as a `Source`; of a split model give the first part, the others lie beside it.

    Raises:
        CorruptFile, UnsupportedFormat: as `read_header` does, for any part.
        InputError: a part is missing, or the file is not a language model.
    """

    kind = "gguf"

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path).absolute()
        header = read_header(self.path)
        self.metadata: Mapping[str, Any] = header.metadata
        self._files = self._find_parts()
        self._tensors = {name: (self.path, t) for name, t in header.tensors.items()}
        for file in self._files[1:]:
            self._add_part(file)

    @property
    def model_type(self) -> str:
        """The architecture's name, general.architecture."""
        value = self.metadata.get("general.architecture")
        if not isinstance(value, str):
            raise UnsupportedFormat(
                f"{self.path.name}: the metadata names no architecture "
                "(general.architecture); expected a language model"
            )
        return shown(value)

    def names(self) -> list[str]:
        """Names of the tensors, in the file's order."""
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of a tensor, slowest axis first."""
        return self._find(name)[1].shape

    def read(self, name: str) -> Float:
        """A tensor, dequantized to float32.

        Raises:
            CorruptFile: not there, or the file has become shorter.
            UnsupportedFormat: of a type that the gguf library does not dequantize.
        """
        path, tensor = self._find(name)
        out = np.empty(tensor.shape, np.float32)
        rows = out.reshape(-1, tensor.shape[-1])
        row = 0
        for chunk in _row_chunks(path, tensor, len(rows)):
            rows[row : row + len(chunk)] = _dequantize(chunk, tensor, path.name)
            row += len(chunk)
        return out

    def text_files(self) -> dict[str, bytes]:
        """The tokenizer's files, rebuilt from the metadata, and the licence where it came along."""
        from edgegen.models.gguf.tokenizer import text_files

        cached = self._cached()
        return text_files(self.metadata) | (cached.license_text() if cached else {})

    def info(self, name: str | None = None) -> SourceInfo:
        """Name, licence, and hash of the file; of a split one, of its parts' hashes."""
        cached = self._cached()
        if cached:
            own_name, license = cached.origin.name, cached.origin.license
        else:
            said = self.metadata.get("general.license")
            own_name, license = self.path.name, shown(said) if isinstance(said, str) else "unknown"
        return SourceInfo(name or own_name, self.kind, hash_files(self._files), license)

    def _cached(self) -> CachedModel | None:
        """What the cache knows of this file."""
        cached = model_at(self.path.parent)
        return cached if cached and cached.origin.model == self.path.name else None

    def _find(self, name: str) -> tuple[Path, TensorInfo]:
        try:
            return self._tensors[name]
        except KeyError:
            raise CorruptFile(f"{self.path.name}: there is no tensor {shown(name)}") from None

    def _find_parts(self) -> list[Path]:
        """All files of this model, this one first."""
        parts = self.metadata.get("split.count", 1)
        if parts in (0, 1):
            return [self.path]
        name = _PART.fullmatch(self.path.name)
        if name is None or int(name[3]) != parts or int(name[2]) != 1:
            raise InputError(
                f"{self.path.name}: one of {shown(str(parts))} parts of a split model; "
                "give the part named ...-00001-of-..., with the others beside it"
            )
        return [
            self.path.with_name(f"{name[1]}-{i:05}-of-{name[3]}.gguf")
            for i in range(1, int(name[3]) + 1)
        ]

    def _add_part(self, file: Path) -> None:
        if not file.is_file():
            raise InputError(
                f"{file.name}: part of {self.path.name} and not there; get it into the same folder"
            )
        for name, tensor in read_header(file).tensors.items():
            if name in self._tensors:
                raise CorruptFile(f"{file.name}: tensor {shown(name)} is in another part too")
            self._tensors[name] = (file, tensor)


def _row_chunks(path: Path, tensor: TensorInfo, rows: int) -> Iterator[np.ndarray[Any, Any]]:
    """The tensor's stored bytes, uint8 [a few rows, bytes of a row] at a time."""
    row_bytes = tensor.nbytes // rows
    step = max(1, _CHUNK // row_bytes)
    with path.open("rb") as file:
        file.seek(tensor.offset)
        for start in range(0, rows, step):
            shape = (min(step, rows - start), row_bytes)
            chunk = np.fromfile(file, np.uint8, math.prod(shape))
            if chunk.size != math.prod(shape):
                raise CorruptFile(
                    f"{path.name}: the file ends inside tensor {shown(tensor.name)}; "
                    "it was cut short while in use, get it again"
                )
            yield chunk.reshape(shape)


def _dequantize(chunk: np.ndarray[Any, Any], tensor: TensorInfo, file: str) -> Float:
    """float32 [rows, elements of a row]. Values of any size are let through, NaN too."""
    gguf = need("gguf", "export")
    quants = need("gguf.quants", "export")
    kind = gguf.GGMLQuantizationType(tensor.type)
    try:
        with np.errstate(all="ignore"):
            value: Float = quants.dequantize(chunk, kind)
    except NotImplementedError:
        raise UnsupportedFormat(
            f"{file}: tensor {shown(tensor.name)} is stored as {kind.name}, which the gguf library "
            "does not dequantize; get the model in another quantization"
        ) from None
    return value
