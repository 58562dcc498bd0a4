"""bitsandbytes: NF4 and FP4 in blocks of a flat tensor (QLoRA, arXiv 2305.14314), and int8.

The 4-bit scales may be codes of 8 bits themselves. int8: W = q * SCB / 127 with one SCB a row.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import FLOATS
from edgegen.models.huggingface.weightformat import PackedTensor, ReadRows, WeightFormat
from edgegen.models.metadata import MAX_SIZE, Metadata

_STATE = ".quant_state.bitsandbytes__"
_MAX_STATE = 1 << 16


class _QuantState(msgspec.Struct, frozen=True):
    """JSON of a 4-bit tensor, stored as a tensor of bytes."""

    blocksize: int
    shape: tuple[int, int]
    nested_blocksize: int | None = None
    nested_offset: float = 0.0


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    found = {}
    for kind in ("nf4", "fp4"):
        for name in stored.bases(_STATE + kind):
            found[name] = _four_bits(stored, name, _STATE + kind, config)
    for base in stored.bases(".SCB"):
        found[f"{base}.weight"] = _int8(stored, base, config)
    return found


def _four_bits(stored: StoredTensors, name: str, ending: str, config: Metadata) -> PackedTensor:
    state = _read_state(stored, name + ending, config)
    rows, columns = state.shape
    size = rows * columns
    half, blocks = -(-size // 2), -(-size // state.blocksize)
    absmax, table, factors, factor_table = (
        f"{name}.{part}" for part in ("absmax", "quant_map", "nested_absmax", "nested_quant_map")
    )
    stored.check(name, ("U8",), (half, 1), (1, half))
    stored.check(table, ("F32",), (16,))
    if state.nested_blocksize is None:
        stored.check(absmax, FLOATS, (blocks,))
    else:
        stored.check(absmax, ("U8",), (blocks,))
        stored.check(factors, ("F32",), (-(-blocks // state.nested_blocksize),))
        stored.check(factor_table, ("F32",), (256,))

    def opened() -> ReadRows:
        scales: NDArray[Any] = stored.read(absmax)
        if state.nested_blocksize is not None:
            own = np.repeat(stored.read(factors), state.nested_blocksize)[:blocks]
            scales = stored.read(factor_table)[scales] * own + np.float32(state.nested_offset)
        values = stored.read(table)
        flat = stored.read(name).reshape(-1)

        def read(start: int, stop: int) -> Float:
            first, last = start * columns, stop * columns
            data = flat[first // 2 : -(-last // 2)]
            codes = np.stack([data >> 4, data & 15], -1).reshape(-1)[first % 2 :][: last - first]
            block = first // state.blocksize
            own = np.repeat(scales[block : -(-last // state.blocksize)], state.blocksize)
            result: Float = values[codes]
            result *= own[first - block * state.blocksize :][: last - first]
            return result.reshape(stop - start, columns)

        return read

    parts = stored.present(name, name + ending, absmax, table, factors, factor_table)
    return PackedTensor(state.shape, parts, opened)


def _read_state(stored: StoredTensors, name: str, config: Metadata) -> _QuantState:
    data = stored.read_small(name, _MAX_STATE)
    try:
        state = msgspec.json.decode(data.tobytes(), type=_QuantState)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise config.corrupt(f"expected JSON in tensor {name!r:.80}") from None
    sizes = [*state.shape, state.blocksize]
    sizes += [] if state.nested_blocksize is None else [state.nested_blocksize]
    if not all(0 < size <= MAX_SIZE for size in sizes):
        raise config.corrupt(f"expected sizes from 1 in tensor {name!r:.80}, got {sizes}")
    return state


def _int8(stored: StoredTensors, base: str, config: Metadata) -> PackedTensor:
    weight, scale, layout = f"{base}.weight", f"{base}.SCB", f"{base}.weight_format"
    rows, columns = stored.matrix(weight, ("I8",))
    stored.check(scale, FLOATS, (rows,))
    if layout in stored and stored.read_small(layout, 1).any():
        raise config.unsupported(f"8-bit tensor {weight!r:.80} in a layout of a GPU")

    def opened() -> ReadRows:
        scales = stored.read(scale)[:, None]

        def read(start: int, stop: int) -> Float:
            codes: Float = stored.read(weight, slice(start, stop)).astype(np.float32)
            codes *= scales[start:stop] / np.float32(127)
            return codes

        return read

    return PackedTensor((rows, columns), stored.present(weight, scale, layout), opened)


WEIGHT_FORMAT = WeightFormat(name="bitsandbytes", find=find)
