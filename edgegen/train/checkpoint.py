"""Blocks that are done, on disk while a tuning runs, so that a killed one goes on where it was.

A folder beside the output holds a safetensors file a block, each written whole or not at all. A
file of another run (another model, text or setting) or a damaged one counts as none.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from edgegen.errors import ResourceError
from edgegen.quantize.packing import pack_codes, unpack_codes
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.train.blockwise import Tuned

PARTS = ("q", "z", "c", "s")


class Checkpoints:
    """The finished blocks of one tuning.

    Args:
        folder: made when the first block is saved.
        key: names everything that decides the result.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self.folder, self.key = folder, key

    def save(self, layer: int, tuned: Tuned) -> None:
        """Keep a block. Raises ResourceError when the disk refuses."""
        arrays: dict[str, NDArray[Any]] = {
            f"matrix.{name}.{part}": np.ascontiguousarray(getattr(m, part))
            for name, m in tuned.matrices.items()
            for part in PARTS
        }
        for name, m in tuned.matrices.items():
            arrays[f"matrix.{name}.q"] = pack_codes(m.q, m.bits)
        arrays |= {f"vector.{name}": v for name, v in tuned.vectors.items()}
        facts = {f"bits.{name}": str(m.bits) for name, m in tuned.matrices.items()}
        facts |= {f"group.{name}": str(m.group_size) for name, m in tuned.matrices.items()}
        facts |= {"key": self.key, "before": repr(tuned.before), "after": repr(tuned.after)}
        path = self._path(layer)
        temporary = path.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(save(arrays, facts))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError as error:
            raise ResourceError(
                f"{path} cannot be written: {error.strerror}; free space there"
            ) from error

    def load(self, layer: int) -> Tuned | None:
        """A block that this very tuning has finished, or None."""
        path = self._path(layer)
        try:
            with safe_open(path, "np") as file:
                facts = file.metadata() or {}
                if facts.get("key") != self.key:
                    return None
                arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        except (FileNotFoundError, SafetensorError):
            return None
        return _assembled(arrays, facts)

    def after(self, *decide: object) -> Checkpoints:
        """The blocks that a next stage makes of these, which `decide` besides them."""
        said = msgspec.json.encode([self.key, decide], order="sorted")
        return Checkpoints(self.folder / "after", hashlib.sha256(said).hexdigest())

    def load_all(self, count: int) -> list[Tuned] | None:
        """All blocks, or None where one is missing."""
        found = [block for i in range(count) if (block := self.load(i)) is not None]
        return found if len(found) == count else None

    def save_all(self, blocks: Sequence[Tuned]) -> None:
        """Raises ResourceError when the disk refuses."""
        for i, block in enumerate(blocks):
            self.save(i, block)

    def discard(self) -> None:
        """Remove the folder: the bundle is there."""
        if (next_stage := self.folder / "after").is_dir():
            Checkpoints(next_stage, "").discard()
        for path in [*self.folder.glob("block.*.safetensors"), *self.folder.glob("block.*.part")]:
            path.unlink(missing_ok=True)
        if self.folder.is_dir() and not any(self.folder.iterdir()):
            shutil.rmtree(self.folder)

    def _path(self, layer: int) -> Path:
        return self.folder / f"block.{layer:03}.safetensors"


def _assembled(arrays: dict[str, NDArray[Any]], facts: dict[str, str]) -> Tuned:
    names = [fact.removeprefix("bits.") for fact in facts if fact.startswith("bits.")]
    matrices = {name: _matrix(arrays, facts, name) for name in names}
    vectors = {
        name.removeprefix("vector."): a for name, a in arrays.items() if name.startswith("vector.")
    }
    return Tuned(matrices, vectors, float(facts["before"]), float(facts["after"]))


def _matrix(arrays: dict[str, NDArray[Any]], facts: dict[str, str], name: str) -> QuantizedTensor:
    bits, group = int(facts[f"bits.{name}"]), int(facts[f"group.{name}"])
    q, z, c, s = (arrays[f"matrix.{name}.{part}"] for part in PARTS)
    return QuantizedTensor(bits, group, unpack_codes(q, bits, q.shape[1] * 8 // bits), z, c, s)
