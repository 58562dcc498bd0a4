"""Tensors of a Hugging Face folder as they are stored: codes, scales and whole weights."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from edgegen.errors import CorruptFile
from edgegen.models.files import printable
from edgegen.models.huggingface.safetensors import SafetensorsTensor, read_block


class StoredTensors:
    """Stored tensors by name, for the formats of quantized weights."""

    def __init__(self, tensors: Mapping[str, SafetensorsTensor]) -> None:
        self._tensors = tensors

    def __contains__(self, name: str) -> bool:
        return name in self._tensors

    def bases(self, ending: str) -> list[str]:
        """Return the names with this ending, without it."""
        return [name.removesuffix(ending) for name in self._tensors if name.endswith(ending)]

    def present(self, *names: str) -> tuple[str, ...]:
        """Return those of the names that are stored."""
        return tuple(name for name in names if name in self._tensors)

    def dtype(self, name: str) -> str:
        """Return the storage type, e.g. "I32"; "none" if there is no such tensor."""
        return self._tensors[name].dtype if name in self._tensors else "none"

    def shape(self, name: str) -> tuple[int, ...]:
        """Return the stored shape. Raise CorruptFile if there is no such tensor."""
        if name not in self._tensors:
            raise CorruptFile(f"tensor {printable(name)} is missing; download the model again")
        return self._tensors[name].shape

    def matrix(self, name: str, dtypes: tuple[str, ...]) -> tuple[int, int]:
        """Return the shape of a matrix of one of these types, or raise CorruptFile."""
        shape = self.shape(name)
        if len(shape) != 2 or 0 in shape or self.dtype(name) not in dtypes:
            raise self._wrong(name, dtypes, "[rows, columns]")
        return shape[0], shape[1]

    def check(self, name: str, dtypes: tuple[str, ...], *shapes: tuple[int, ...]) -> None:
        """Raise CorruptFile unless the tensor has one of the types and one of the shapes."""
        if self.shape(name) not in shapes or self.dtype(name) not in dtypes:
            raise self._wrong(name, dtypes, " or ".join(str(list(shape)) for shape in shapes))

    def read(
        self, name: str, rows: slice = slice(None), columns: slice = slice(None)
    ) -> NDArray[Any]:
        """Return rows and columns as `safetensors.read_block` does."""
        return read_block(name, self._tensors[name], rows, columns)

    def read_small(self, name: str, limit: int) -> NDArray[Any]:
        """Return a whole tensor of at most `limit` elements, or raise CorruptFile."""
        if math.prod(self.shape(name)) > limit:
            raise self._wrong(name, (self.dtype(name),), f"of at most {limit} elements")
        return self.read(name)

    def _wrong(self, name: str, dtypes: tuple[str, ...], shape: str) -> CorruptFile:
        tensor = self._tensors[name]
        return CorruptFile(
            f"{tensor.path.name}: expected tensor {printable(name)} to be {' or '.join(dtypes)} "
            f"{shape}, got {printable(tensor.dtype)} {list(tensor.shape)}; download the model again"
        )
