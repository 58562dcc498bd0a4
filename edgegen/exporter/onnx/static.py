"""The decoder's ONNX graph for merged models (MergeQuant), with no scale between norm and product.

The norm's weight contains the steps, so that its output is rounded and multiplied directly:

    norm -> QuantizeLinear with scale 1 (round, clip, add 128) -> MatMulIntegerToFloat

Activations and weights are unsigned with a zero point of 128. ONNX Runtime is 100 times as slow for
int8 activations. With int8 weights its kernels saturate the sum of two products at 16 bits on x86
processors without VNNI, an error of 5 to 15 % (measured on AVX2 with onnxruntime 1.32). 4-bit
weights are stored in 4 bits; the nodes that unpack them are folded into a constant at load.
"""

from __future__ import annotations

from collections.abc import Mapping

import onnx_ir as ir

from edgegen.arithmetic.fixed import TINY
from edgegen.arithmetic.static import LEVELS, TOKEN_CLIP
from edgegen.bundle.tensors import Entry
from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT, OnnxGraphBuilder
from edgegen.exporter.recipes import Recipe, Static
from edgegen.models.config import ModelConfig


def build_static_decoder(
    config: ModelConfig, recipe: Recipe, entries: Mapping[str, Entry], context: int
) -> OnnxGraphBuilder:
    """Build the whole graph of a recipe with [static]; `entries` are the data file's tensors."""
    return StaticOnnxDecoder(config, recipe, entries, context).build()


class StaticOnnxDecoder(OnnxDecoder):
    """Builder of the graph of a recipe with [static]."""

    @property
    def static(self) -> Static:
        """The recipe's table [static]."""
        assert self.recipe.static is not None
        return self.recipe.static

    def _linear(self, x: ir.Value, name: str) -> ir.Value:
        product = name.rpartition(".")[2]
        if not name.startswith("layers."):  # the embedding or the head
            return super()._linear(x, name)
        if f"{name}.i" in self.entries:
            x = self.graph.op(
                "Gather", x, self.graph.data(f"{name}.i"), name=f"{name}.arranged", axis=-1
            )
        if product in self.static.products:
            return self._product(x, name, f"{name}.out")
        scale = self._token_scale(x, name)
        x = self.graph.op("Div", x, scale, name=f"{name}.scaled")
        return self.graph.op(
            "Mul", self._product(x, name, f"{name}.sum"), scale, name=f"{name}.out"
        )

    def _token_scale(self, x: ir.Value, name: str) -> ir.Value:
        """Return the scale of each token's vector, [B, M, 1]."""
        g, bits = self.graph, self.static.bits
        size = g.op("Abs", x, name=f"{name}.abs")
        axis = g.constant("minus_one", [-1], "int64")
        peak = g.op("ReduceMax", size, axis, name=f"{name}.peak", keepdims=1)
        clip = g.constant("token_share", TOKEN_CLIP[bits] / LEVELS[bits], "float32")
        scale = g.op("Mul", peak, clip, name=f"{name}.step")
        return g.op("Max", scale, g.constant("tiny", TINY, "float32"), name=f"{name}.step_or_tiny")

    def _product(self, x: ir.Value, name: str, out: str) -> ir.Value:
        """Round `x`, which is in units of steps, and multiply: f32(sum of integers) * s."""
        g = self.graph
        one, middle = g.constant("unit", 1.0, "float32"), g.constant("middle", 128, "uint8")
        if self.static.bits == 4:
            top = LEVELS[4]
            low, high = (g.constant(f"clip.{v}", v, "float32") for v in (-top, top))
            x = g.op("Clip", x, low, high, name=f"{name}.clipped")
        codes = g.op("QuantizeLinear", x, one, middle, name=f"{name}.codes")
        return g.op(
            "MatMulIntegerToFloat",
            codes,
            self._weight(name),
            one,
            g.data(f"{name}.s"),
            middle,
            middle,
            name=out,
            domain=MICROSOFT,
        )

    def _weight(self, name: str) -> ir.Value:
        """Return c * (q - z) + 128 as uint8 [K, N], folded when the model is loaded."""
        g, entry = self.graph, self.entries[f"{name}.q"]
        n, k = entry.shape[0], entry.k
        if entry.bits == 8:
            rows = g.data(f"{name}.q", shape=(n, k))
        else:
            rows = self._unpacked(name, n, k, entry.group_size)
        return g.op("Transpose", rows, name=f"{name}.weight", perm=[1, 0])

    def _unpacked(self, name: str, n: int, k: int, group_size: int) -> ir.Value:
        """Return c * (q - z) + 128 of 4-bit codes, [N, K]."""
        g, groups = self.graph, k // group_size
        to = ir.DataType.FLOAT
        q = g.data(f"{name}.q", shape=(n, groups, group_size), dtype="uint4")
        # Each row of zero points is padded to a byte: an odd number of groups has one more.
        z = g.data(f"{name}.z", shape=(n, groups + groups % 2), dtype="uint4")
        c = g.data(f"{name}.c", shape=(n, groups, 1))
        zero = g.op("Cast", z, name=f"{name}.zf", to=to)
        axis, start = g.constant("one", [1], "int64"), g.constant("zero", [0], "int64")
        end = g.constant(f"groups.{groups}", [groups], "int64")
        zero = g.op("Slice", zero, start, end, axis, name=f"{name}.zs")
        zero = g.op("Unsqueeze", zero, g.constant("minus_one", [-1], "int64"), name=f"{name}.zu")
        steps = g.op("Sub", g.op("Cast", q, name=f"{name}.qf", to=to), zero, name=f"{name}.d")
        steps = g.op("Mul", steps, g.op("Cast", c, name=f"{name}.cf", to=to), name=f"{name}.cd")
        flat = g.constant(f"flat.{n}x{k}", [n, k], "int64")
        steps = g.op("Reshape", steps, flat, name=f"{name}.steps")
        middle = g.constant("middle_float", 128.0, "float32")
        steps = g.op("Add", steps, middle, name=f"{name}.shifted")
        return g.op("Cast", steps, name=f"{name}.unsigned", to=ir.DataType.UINT8)
