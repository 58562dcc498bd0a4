"""Trellis codes as ONNX nodes that the runtime folds to 8-bit codes when it loads the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx_ir as ir
from numpy.typing import NDArray

from edgegen.arithmetic import trellis
from edgegen.bundle.tensors import Entry
from edgegen.exporter.onnx.graph import OnnxGraphBuilder

NIBBLES = np.stack([np.arange(256) & 15, np.arange(256) >> 4], axis=1).astype(np.uint8)
"""The two codes in each byte, uint8 [256, 2]."""
STEPS = (trellis.STEPS.astype(np.int16) + 128).astype(np.uint8)
"""The steps plus 128 by 16 * (code ^ the one two before) + the code before, uint8 [256, 2]."""


def trellis_blob(
    g: OnnxGraphBuilder, name: str, entry: Entry, shape: tuple[int, int, int]
) -> ir.Value:
    """Return the steps of the matrix `name` plus 128, uint8 of `shape` = (N, groups, bytes).

    Args:
        entry: that of the codes, NAME.q.
    """
    (count, width), k = entry.shape, entry.k
    pairs = _looked_up(g, g.data(f"{name}.q"), "nibbles", NIBBLES, f"{name}.pairs")
    codes = g.op("Reshape", pairs, _shape(g, (count, 2 * width)), name=f"{name}.codes")
    before = trellis.previous(count // trellis.LANES)
    last = _rows(g, codes, f"before.{count}", before, f"{name}.last")
    second = _rows(g, codes, f"second.{count}", before[before], f"{name}.second")
    mixed = g.op("BitwiseXor", codes, second, name=f"{name}.mixed")
    four = g.constant("four", trellis.BITS, "uint8")
    shifted = g.op("BitShift", mixed, four, name=f"{name}.shifted", direction="LEFT")
    index = g.op("BitwiseOr", shifted, last, name=f"{name}.index")
    steps = _looked_up(g, index, "steps", STEPS, f"{name}.steps")  # [T * LANES, K, 2]
    by_lane = _shape(g, (count // trellis.LANES, trellis.LANES, 2 * width, 2))
    steps = g.op("Reshape", steps, by_lane, name=f"{name}.by_lane")
    in_order = g.op("Transpose", steps, name=f"{name}.by_row", perm=[0, 3, 1, 2])
    rows = g.op("Reshape", in_order, _shape(g, (2 * count, k)), name=f"{name}.rows")
    if shape[0] < 2 * count:
        ends = (g.constant(f"row.{n}", [n], "int64") for n in (0, shape[0]))
        rows = g.op("Slice", rows, *ends, name=f"{name}.cut")
    return g.op("Reshape", rows, _shape(g, shape), name=f"{name}.blob")


def _looked_up(
    g: OnnxGraphBuilder, index: ir.Value, table: str, entries: NDArray[Any], name: str
) -> ir.Value:
    wide = g.op("Cast", index, name=f"{name}.at", to=ir.DataType.INT32)
    return g.op("Gather", g.constant(f"trellis.{table}", entries, "uint8"), wide, name=name)


def _rows(g: OnnxGraphBuilder, x: ir.Value, index: str, rows: NDArray[Any], name: str) -> ir.Value:
    return g.op("Gather", x, g.constant(index, rows, "int32"), name=name, axis=0)


def _shape(g: OnnxGraphBuilder, shape: Sequence[int]) -> ir.Value:
    return g.constant(f"shape.{'x'.join(map(str, shape))}", list(shape), "int64")
