"""Trellis codes as ONNX nodes that the runtime folds to 8-bit codes when it loads the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx_ir as ir
from numpy.typing import NDArray

from edgegen.arithmetic import trellis
from edgegen.bundle.tensors import Entry
from edgegen.exporter.onnx.graph import OnnxGraphBuilder

NIBBLES = np.stack([np.arange(256) & 15, np.arange(256) >> 4], axis=1).astype(np.uint8)
"""The two codes in each byte, uint8 [256, 2]."""


def steps(planes: int) -> NDArray[np.uint8]:
    """Return 128 + the steps with the largest refinement, uint8 [256, 2].

    They are indexed by 16 * (code ^ the one two before) + the code before.
    """
    rate = trellis.RATES[2 + planes]
    largest = 128 + int(rate.levels[-1])
    return (trellis.BASES.astype(np.int16) * rate.factor + largest).astype(np.uint8)


def trellis_blob(
    g: OnnxGraphBuilder, name: str, entries: Mapping[str, Entry], shape: tuple[int, int, int]
) -> ir.Value:
    """Return the steps of the matrix `name` plus 128, uint8 of `shape` = (N, groups, bytes)."""
    entry, refined = entries[f"{name}.q"], entries.get(f"{name}.r")
    planes = refined.bits if refined else 0
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
    # The shape is [T * LANES, K, 2].
    largest = _looked_up(g, index, f"steps.{planes}", steps(planes), f"{name}.steps")
    by_lane = _shape(g, (count // trellis.LANES, trellis.LANES, 2 * width, 2))
    split = g.op("Reshape", largest, by_lane, name=f"{name}.by_lane")
    in_order = g.op("Transpose", split, name=f"{name}.by_row", perm=[0, 3, 1, 2])
    rows = g.op("Reshape", in_order, _shape(g, (2 * count, k)), name=f"{name}.rows")
    if shape[0] < 2 * count:
        ends = (g.constant(f"row.{n}", [n], "int64") for n in (0, shape[0]))
        rows = g.op("Slice", rows, *ends, name=f"{name}.cut")
    if planes:
        rows = g.op("Sub", rows, _lowered(g, name, (shape[0], k), planes), name=f"{name}.refined")
    return g.op("Reshape", rows, _shape(g, shape), name=f"{name}.blob")


def _lowered(g: OnnxGraphBuilder, name: str, shape: tuple[int, int], planes: int) -> ir.Value:
    """Return how much the refinements lower each step below the largest one, uint8 [N, K]."""
    levels = trellis.RATES[2 + planes].levels.astype(np.int16)
    fields = np.arange(256)[:, None] >> np.arange(0, 8, planes) & len(levels) - 1
    table = (levels[-1] - levels)[fields].astype(np.uint8)  # [256, weights in a byte]
    lowered = _looked_up(g, g.data(f"{name}.r"), f"refined.{planes}", table, f"{name}.lowered")
    return g.op("Reshape", lowered, _shape(g, shape), name=f"{name}.lowered.rows")


def _looked_up(
    g: OnnxGraphBuilder, index: ir.Value, table: str, entries: NDArray[Any], name: str
) -> ir.Value:
    wide = g.op("Cast", index, name=f"{name}.at", to=ir.DataType.INT32)
    return g.op("Gather", g.constant(f"trellis.{table}", entries, "uint8"), wide, name=name)


def _rows(g: OnnxGraphBuilder, x: ir.Value, index: str, rows: NDArray[Any], name: str) -> ir.Value:
    return g.op("Gather", x, g.constant(index, rows, "int32"), name=name, axis=0)


def _shape(g: OnnxGraphBuilder, shape: Sequence[int]) -> ir.Value:
    return g.constant(f"shape.{'x'.join(map(str, shape))}", list(shape), "int64")
