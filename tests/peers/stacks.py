"""Random stacks of layers, for edgegen's native engine and llama.cpp.

For speed only. All matrices of one shape in a file have the same codes, which are at different
addresses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFWriter

from edgegen.arithmetic.rotation import INNER_BLOCK, Rotations
from edgegen.models.config import ModelConfig
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.native.model import NativeModel
from edgegen.runtimes.native.pack import VERSION, PackedModel, pack, tiles
from tests.peers.make_gguf import SCALES
from tests.runtimes.native_sources import RandomWeights

Kind = GGMLQuantizationType
CONTEXT, VOCAB = 4096, 4096
RECIPES = {"w4a8kv8": (4, "int8"), "w2a8kv4": (2, "int4")}
RIVALS = {"q4_0": Kind.Q4_0, "tq2_0": Kind.TQ2_0}
"""llama.cpp's formats."""


class RandomStack(RandomWeights):
    """The weights for the native engine, rotated and grouped as in the recipes."""

    def __init__(self, config: ModelConfig, recipe: str) -> None:
        bits, kv = RECIPES[recipe]
        turned = Rotations(residual=True, values=True, inner=INNER_BLOCK)
        super().__init__(config, bits=bits, group=64, kv=kv, turned=turned, seed=1)
        self.context = CONTEXT
        self._of_shape = cache(lambda name, _: RandomWeights.matrix(self, name))
        self._names: dict[tuple[int, ...], str] = {}

    def matrix(self, name: str) -> QuantizedTensor:
        shape = self.shape(name)
        return self._of_shape(name if name == "embed" else self._names.setdefault(shape, name), 0)

    def matrix_bytes(self, name: str) -> int:
        """Return the bytes of a matrix that a product reads."""
        q = self.matrix(name)
        return int(tiles(q).nbytes + q.s.nbytes)


def load(source: RandomStack, folder: Path, name: str, threads: int) -> NativeModel:
    """Load a stack on the native engine; write the file if it does not exist."""
    path = folder / f"{name}.{VERSION}.packed"
    if not path.exists():
        pack(source, path)
    return NativeModel(PackedModel(path, source.config, CONTEXT, source.kv), threads)


def rival(folder: Path, name: str, write: Callable[[Path], None]) -> Path:
    """Return the path of llama.cpp's file; write it if it does not exist."""
    path = folder / f"{name}.gguf"
    if not path.exists():
        temporary = path.with_suffix(".tmp")
        write(temporary)
        temporary.rename(path)
    return path


def embedding_blocks(rng: np.random.Generator, rows: int, width: int) -> Any:
    """Return random blocks of an embedding of kind Q8_0."""
    table = np.full((rows, width // 32, 34), 7, np.uint8)
    table[:, :, 2:] = rng.integers(0, 256, (rows, width // 32, 32))
    table[:, :, :2] = np.frombuffer(np.float16(0.01).tobytes(), np.uint8)
    return table.reshape(rows, -1)


def matrix_blocks(rng: np.random.Generator, kind: Any, *shape: int) -> Any:
    """Return random blocks of a matrix, or of the matrices of all experts."""
    values, size = GGML_QUANT_SIZES[kind]
    data = rng.integers(0, 256, (*shape[:-1], shape[-1] // values, size), dtype=np.uint8)
    at, scale = SCALES[kind]
    data[..., at : at + 2 or None] = np.frombuffer(np.float16(scale).tobytes(), np.uint8)
    return data.reshape(*shape[:-1], -1)


def finish(out: GGUFWriter) -> None:
    """Write a file's contents and close it."""
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
