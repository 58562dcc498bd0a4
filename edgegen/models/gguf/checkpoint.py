"""Models in GGUF files: one file, or all parts of a split one.

The gguf library dequantizes tensors, a few rows at a time, so that a read needs a few megabytes
beyond its result. The file is read and not mapped: mapped pages count against the process's
memory, and a mapped file that is truncated meanwhile crashes the process.
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
from edgegen.models.files import hash_files, printable
from edgegen.models.gguf.header import GgufTensor, read_header
from edgegen.models.pooling import pooling_of_gguf
from edgegen.models.pull.cache import CachedModel, model_at

_CHUNK: Final = 1 << 18
"""Number of bytes per read. More costs memory and gains no speed."""
_PART: Final = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf")


class GgufSource:
    """GGUF file as a `Source`. For a split model, pass the first of the parts in one folder.

    Raises:
        CorruptFile, UnsupportedFormat: as for `read_header`, for any part.
        InputError: a part is missing.
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
        """Name of the architecture, `general.architecture`.

        Mixtral has Llama's; one with experts is "llama+experts".
        """
        value = self.metadata.get("general.architecture")
        if not isinstance(value, str):
            raise UnsupportedFormat(
                f"{self.path.name}: expected a language model, got a file without "
                "general.architecture; pass another file"
            )
        mixture = value == "llama" and bool(self.metadata.get("llama.expert_count"))
        return "llama+experts" if mixture else printable(value)

    def names(self) -> list[str]:
        """Return the names of the tensors, in the file's order."""
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the shape of a tensor, slowest axis first."""
        return self._find(name)[1].shape

    def read(self, name: str) -> Float:
        """Return a tensor, dequantized to float32.

        Raises:
            CorruptFile: the tensor is missing, or the file was truncated.
            UnsupportedFormat: the gguf library cannot dequantize its type.
        """
        shape = self._find(name)[1].shape
        return self.read_rows(name, 0, shape[0]).reshape(shape)

    def read_rows(self, name: str, start: int, stop: int) -> Float:
        """Return the items start..stop-1 of a tensor's first axis. Raises as `read` does."""
        path, tensor = self._find(name)
        out = np.empty((stop - start, *tensor.shape[1:]), np.float32)
        rows = out.reshape(-1, tensor.shape[-1])
        first = start * math.prod(tensor.shape[1:-1]) if len(tensor.shape) > 1 else 0
        row = 0
        for chunk in _row_chunks(path, tensor, first, first + len(rows)):
            rows[row : row + len(chunk)] = _dequantize(chunk, tensor, path.name)
            row += len(chunk)
        return out

    def read_columns(self, name: str, start: int, stop: int) -> Float:
        """Return the columns start..stop-1 of a matrix. Raises as `read` does.

        Only their blocks are dequantized, where the range is made of whole blocks.
        """
        path, tensor = self._find(name)
        gguf = need("gguf", "export")
        block, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType(tensor.type)]
        whole = not (start % block or stop % block)
        stored = slice(start // block * size, stop // block * size) if whole else slice(None)
        out = np.empty((tensor.shape[0], stop - start), np.float32)
        row = 0
        for chunk in _row_chunks(path, tensor, 0, len(out)):
            values = _dequantize(np.ascontiguousarray(chunk[:, stored]), tensor, path.name)
            out[row : row + len(chunk)] = values if whole else values[:, start:stop]
            row += len(chunk)
        return out

    def text_files(self) -> dict[str, bytes]:
        """Return the rebuilt tokenizer files, the licence of a pulled model, and pooling.json."""
        from edgegen.models.gguf.tokenizer import text_files

        cached, pooling = self._cached(), pooling_of_gguf(self.metadata)
        files = text_files(self.metadata) | (cached.license_text() if cached else {})
        return files | (pooling.file() if pooling else {})

    def info(self, name: str | None = None) -> SourceInfo:
        """Return name, licence and hash; for a split model, the hash of its parts' hashes."""
        cached = self._cached()
        if cached:
            own_name, license = cached.origin.name, cached.origin.license
        else:
            stated = self.metadata.get("general.license")
            own_name = self.path.name
            license = printable(stated) if isinstance(stated, str) else "unknown"
        return SourceInfo(name or own_name, self.kind, hash_files(self._files), license)

    def _cached(self) -> CachedModel | None:
        """Return the entry of the model cache for this file, if there is one."""
        cached = model_at(self.path.parent)
        return cached if cached and cached.origin.model == self.path.name else None

    def _find(self, name: str) -> tuple[Path, GgufTensor]:
        try:
            return self._tensors[name]
        except KeyError:
            raise CorruptFile(
                f"{self.path.name}: tensor {printable(name)} is missing; download the model again"
            ) from None

    def _find_parts(self) -> list[Path]:
        """Return all files of this model, starting with this one."""
        parts = self.metadata.get("split.count", 1)
        if parts in (0, 1):
            return [self.path]
        name = _PART.fullmatch(self.path.name)
        if name is None or int(name[3]) != parts or int(name[2]) != 1:
            raise InputError(
                f"{self.path.name}: expected the first part of a split model, got one of "
                f"{printable(str(parts))} parts; pass the file named ...-00001-of-... with the "
                "other parts in the same folder"
            )
        return [
            self.path.with_name(f"{name[1]}-{i:05}-of-{name[3]}.gguf")
            for i in range(1, int(name[3]) + 1)
        ]

    def _add_part(self, file: Path) -> None:
        if not file.is_file():
            raise InputError(
                f"{file.name}: missing part of {self.path.name}; download it into the same folder"
            )
        for name, tensor in read_header(file).tensors.items():
            if name in self._tensors:
                raise CorruptFile(
                    f"{file.name}: tensor {printable(name)} is also in another part; "
                    "download all parts again"
                )
            self._tensors[name] = (file, tensor)


def _row_chunks(
    path: Path, tensor: GgufTensor, first: int, end: int
) -> Iterator[np.ndarray[Any, Any]]:
    """Yield the stored bytes of the rows first..end-1 in chunks of uint8 [rows, bytes per row]."""
    row_bytes = tensor.nbytes // math.prod(tensor.shape[:-1])
    step = max(1, _CHUNK // row_bytes)
    with path.open("rb") as file:
        file.seek(tensor.offset + first * row_bytes)
        for start in range(first, end, step):
            shape = (min(step, end - start), row_bytes)
            chunk = np.fromfile(file, np.uint8, math.prod(shape))
            if chunk.size != math.prod(shape):
                raise CorruptFile(
                    f"{path.name}: the file ends inside tensor {printable(tensor.name)}; it was "
                    "truncated while in use, download it again"
                )
            yield chunk.reshape(shape)


def _dequantize(chunk: np.ndarray[Any, Any], tensor: GgufTensor, file: str) -> Float:
    """Return float32 [rows, elements per row]. Values are not checked and may be NaN."""
    gguf = need("gguf", "export")
    quants = need("gguf.quants", "export")
    kind = gguf.GGMLQuantizationType(tensor.type)
    try:
        with np.errstate(all="ignore"):
            value: Float = quants.dequantize(chunk, kind)
    except NotImplementedError:
        raise UnsupportedFormat(
            f"{file}: the gguf library cannot dequantize tensor {printable(tensor.name)} of type "
            f"{kind.name}; download the model in another quantization"
        ) from None
    return value
