"""Checkpoints of tuned blocks, from which an interrupted tuning continues.

A folder beside the output has one safetensors file per block, written atomically. Files of another
model, text or setting are ignored, and so are damaged ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from edgegen.arithmetic import trellis
from edgegen.quantize.packing import pack_codes, unpack_codes
from edgegen.quantize.tensor import QuantizedTensor, TrellisTensor
from edgegen.train.blockwise import Tuned
from edgegen.train.files import remove_files, write_file

PARTS = ("q", "z", "c", "s")


class Checkpoints:
    """The finished blocks of one tuning.

    Args:
        folder: created when the first block is saved.
        key: digest of all inputs of the tuning.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self.folder, self.key = folder, key

    def save(self, layer: int, tuned: Tuned) -> None:
        """Save a block. Raise ResourceError if it cannot be written."""
        arrays: dict[str, NDArray[Any]] = {}
        for name, m in tuned.matrices.items():
            arrays |= _packed(name, m)
        arrays |= {f"vector.{name}": v for name, v in tuned.vectors.items()}
        facts = {f"bits.{name}": str(m.bits) for name, m in tuned.matrices.items()}
        facts |= {f"group.{name}": str(m.group_size) for name, m in tuned.matrices.items()}
        facts |= {
            f"planes.{name}": str(m.planes)
            for name, m in tuned.matrices.items()
            if isinstance(m, TrellisTensor)
        }
        numbers = {"before": tuned.before, "after": tuned.after, "seconds": tuned.seconds}
        facts |= {"key": self.key} | {name: repr(value) for name, value in numbers.items()}
        write_file(self._path(layer), save(arrays, facts))

    def load(self, layer: int) -> Tuned | None:
        """Return a block that was saved with the same key, or None."""
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

    def after(self, *inputs: object) -> Checkpoints:
        """Return the checkpoints of a next stage, which depends on these blocks and `inputs`."""
        encoded = msgspec.json.encode([self.key, inputs], order="sorted")
        return Checkpoints(self.folder / "after", hashlib.sha256(encoded).hexdigest())

    def load_all(self, count: int) -> list[Tuned] | None:
        """Return blocks 0 to `count` - 1, or None if one is missing."""
        blocks = [block for i in range(count) if (block := self.load(i)) is not None]
        return blocks if len(blocks) == count else None

    def save_all(self, blocks: Sequence[Tuned]) -> None:
        """Save all blocks. Raise ResourceError if one cannot be written."""
        for i, block in enumerate(blocks):
            self.save(i, block)

    def discard(self) -> None:
        """Delete the checkpoints."""
        if (next_stage := self.folder / "after").is_dir():
            Checkpoints(next_stage, "").discard()
        remove_files(self.folder, "block.*")

    def _path(self, layer: int) -> Path:
        return self.folder / f"block.{layer:03}.safetensors"


def _packed(name: str, m: QuantizedTensor) -> dict[str, NDArray[Any]]:
    """Return the arrays of a matrix; trellis codes are stored in place of the steps."""
    if not isinstance(m, TrellisTensor):
        arrays = {part: np.ascontiguousarray(getattr(m, part)) for part in PARTS}
        arrays["q"] = pack_codes(m.q, m.bits)
    else:
        arrays = {"codes": pack_codes(m.codes, trellis.BITS), "s": m.s}
        if m.planes:
            arrays["refinements"] = pack_codes(m.refinements, m.planes)
    return {f"matrix.{name}.{part}": array for part, array in arrays.items()}


def _assembled(arrays: dict[str, NDArray[Any]], facts: dict[str, str]) -> Tuned:
    names = [fact.removeprefix("bits.") for fact in facts if fact.startswith("bits.")]
    matrices = {name: _matrix(arrays, facts, name) for name in names}
    vectors = {
        name.removeprefix("vector."): a for name, a in arrays.items() if name.startswith("vector.")
    }
    numbers = (float(facts[name]) for name in ("before", "after", "seconds"))
    return Tuned(matrices, vectors, *numbers)


def _matrix(arrays: dict[str, NDArray[Any]], facts: dict[str, str], name: str) -> QuantizedTensor:
    bits, group = int(facts[f"bits.{name}"]), int(facts[f"group.{name}"])
    if f"planes.{name}" in facts:
        return _trellis_matrix(arrays, name, int(facts[f"planes.{name}"]), group)
    q, z, c, s = (arrays[f"matrix.{name}.{part}"] for part in PARTS)
    return QuantizedTensor(bits, group, unpack_codes(q, bits, q.shape[1] * 8 // bits), z, c, s)


def _trellis_matrix(
    arrays: dict[str, NDArray[Any]], name: str, planes: int, k: int
) -> TrellisTensor:
    codes, s = (arrays[f"matrix.{name}.{part}"] for part in ("codes", "s"))
    refinements = np.zeros((len(s), k), np.uint8)
    if planes:
        refinements = unpack_codes(arrays[f"matrix.{name}.refinements"], planes, k)
    return TrellisTensor.from_codes(unpack_codes(codes, trellis.BITS, k), refinements, planes, s)
