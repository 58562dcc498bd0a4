"""GPTQ: W = (q - z) * s in groups of inputs, as AutoGPTQ and GPTQModel pack it.

`qweight` holds the codes along the inputs and `qzeros` those of z along the outputs, both in 32-bit
words; `g_idx` states the group of each input.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from edgegen._types import Float
from edgegen.errors import UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import FLOATS, group_size, read_order, unpack_bits
from edgegen.models.huggingface.weightformat import PackedTensor, ReadRows, WeightFormat
from edgegen.models.metadata import Metadata

_WORDS = ("I32", "U32")
_BITS = (2, 3, 4, 8)


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:
    bits = config.integer("bits")
    if bits not in _BITS:
        raise config.unsupported(f"GPTQ of {bits} bits")
    layout = config.text("checkpoint_format", "gptq")
    if layout not in ("gptq", "gptq_v2"):
        raise config.unsupported(f"GPTQ in the format {layout[:40]!r}")
    # The first format stores zero points less 1.
    offset = int(layout == "gptq")
    mixed = bool(config.table("dynamic").values)
    return {
        f"{base}.weight": _tensor(stored, base, _own_bits(stored, base) if mixed else bits, offset)
        for base in stored.bases(".qweight")
    }


def _own_bits(stored: StoredTensors, base: str) -> int:
    """Return the bits of a matrix in a model with several kinds: those that its zeros take.

    GPTQModel names the exceptions by expressions for names, but the shapes state them too.
    """
    n = stored.matrix(f"{base}.scales", FLOATS)[1]
    words = stored.matrix(f"{base}.qzeros", _WORDS)[1]
    found = [bits for bits in _BITS if -(-n * bits // 32) == words]
    if len(found) != 1:
        raise UnsupportedFormat(
            f"{printable(base)}: expected zero points of 2, 3, 4 or 8 bits for {n} outputs, got "
            f"{words} words; download the original model"
        )
    return found[0]


def _tensor(stored: StoredTensors, base: str, bits: int, offset: int) -> PackedTensor:
    codes, zeros, scales, order = (
        f"{base}.{part}" for part in ("qweight", "qzeros", "scales", "g_idx")
    )
    words, n = stored.matrix(codes, _WORDS)
    k = words * 32 // bits
    groups = stored.matrix(scales, FLOATS)[0]
    stored.check(scales, FLOATS, (groups, n))
    stored.check(zeros, _WORDS, (groups, -(-n * bits // 32)))
    if order in stored:
        stored.check(order, ("I32", "I64"), (k,))
    else:
        group_size(f"{base}.weight", k, groups)

    def opened() -> ReadRows:
        stated = read_order(stored, order, groups)
        group = np.arange(k) // (k // groups) if stated is None else stated
        zero = (unpack_bits(stored.read(zeros), bits)[:, :n] + np.uint8(offset)) & (2**bits - 1)
        scale = stored.read(scales)

        def read(start: int, stop: int) -> Float:
            columns = slice(start, stop)
            q = unpack_bits(stored.read(codes, columns=columns).T, bits)
            values = q.astype(np.float32)
            values -= zero[:, columns].T[:, group]
            values *= scale[:, columns].T[:, group]
            return values

        return read

    parts = stored.present(codes, zeros, scales, order)
    return PackedTensor((n, k), parts, opened)


WEIGHT_FORMAT = WeightFormat(name="gptq", find=find)
