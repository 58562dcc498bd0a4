"""The decoder's ONNX graph for NPUs: fixed shapes, and operators that their compilers know.

A graph runs M tokens and attends to the whole cache, with a mask. The caller computes what depends
on the text: embeddings, positions and masks. It keeps the cache, and adds the step's keys and
values to it. Weights stay in 4 or 8 bits, with MatMulNBits. Shapes in comments: H heads, K key
heads, G query heads for each of them, T = context + M positions, D head_dim.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx_ir as ir

from edgegen.bundle.tensors import Entry
from edgegen.exporter.hadamard import residual_axes
from edgegen.exporter.onnx.gpu import GpuDecoder
from edgegen.exporter.onnx.graph import OnnxGraphBuilder
from edgegen.exporter.onnx.parts.attention import output, split_and_norm
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.gated_mlp import Activation
from edgegen.runtimes.onnxruntime.graphs import mask_name

FLOATS = "float16"
"""Type of hidden states, keys and values: that of NPUs."""


def build_npu_decoder(
    config: ModelConfig, recipe: Recipe, entries: Mapping[str, Entry], context: int, length: int
) -> OnnxGraphBuilder:
    """Build the whole graph for steps of `length` tokens."""
    return NpuDecoder(config, recipe, entries, context, length).build()


class NpuDecoder(GpuDecoder):
    """Builder of the graph for NPUs."""

    def __init__(
        self,
        config: ModelConfig,
        recipe: Recipe,
        entries: Mapping[str, Entry],
        context: int,
        length: int,
    ) -> None:
        super().__init__(config, recipe, entries, context, FLOATS)
        self.length = length

    def _inputs(self) -> ir.Value:
        shape = [1, self.length, self.config.hidden_size]
        self.positions = self.graph.input("positions", "int32", [self.length])
        return self.graph.input("embeddings", self.floats, shape)

    def _part(self, part: Part, x: ir.Value, layer: int) -> ir.Value:
        if isinstance(part, Attention):
            return self._attention(part, x, layer)
        return super()._part(part, x, layer)

    def _add_norm(
        self,
        residual: ir.Value,
        x: ir.Value,
        name: str,
        last: bool = False,  # noqa: ARG002
    ) -> tuple[ir.Value, ir.Value]:
        total = self.graph.op("Add", residual, x, name=f"{name}.in")
        return self.norm(total, name), total

    def activation(self, x: ir.Value, kind: Activation, name: str) -> ir.Value:
        """Return x sigmoid(x), or the tanh form of GELU written as x sigmoid(2 u(x))."""
        g, inner = self.graph, x
        if kind != "silu":
            three, one = (g.constant(f"gelu.{v}", v, self.floats) for v in (0.044715, 1.0))
            cubic = g.op("Mul", g.op("Mul", x, x, name=f"{name}.square"), three, name=f"{name}.cub")
            factor = g.constant("gelu.factor", 2 * np.sqrt(2 / np.pi), self.floats)
            inner = g.op("Mul", x, g.op("Add", cubic, one, name=f"{name}.u"), name=f"{name}.xu")
            inner = g.op("Mul", inner, factor, name=f"{name}.2u")
        return g.op("Mul", x, g.op("Sigmoid", inner, name=f"{name}.share"), name=f"{name}.active")

    def hadamard_blocks(self, x: ir.Value, name: str) -> ir.Value:
        """Apply the Hadamard transform to each block of the down projection's input.

        Each block is a product of its own: some compilers reject a Reshape after one MatMul.
        """
        g, block = self.graph, self.rotations.inner
        inner = self.entries[f"{name.removesuffix('.spread')}.down.q"].k
        sizes = g.constant(f"blocks.{inner}", [block] * (inner // block), "int64")
        names = [f"{name}.block{i}" for i in range(inner // block)]
        blocks = g.multi("Split", x, sizes, names=names, axis=-1)
        hadamard = self._hadamard(block)
        rotated = [g.op("MatMul", b, hadamard, name=f"{b.name}.turned") for b in blocks]
        return g.op("Concat", *rotated, name=f"{name}.flat", axis=-1)

    def _rotate_residual(self, x: ir.Value, name: str) -> ir.Value:
        """Apply the residual's rotation, or with the name "back" its inverse, in three axes."""
        g, m, size = self.graph, self.length, self.config.hidden_size
        mixed, outer, inner = residual_axes(size)
        x = self._along(x, self._hadamard(inner), [m * mixed * outer, inner], f"{name}.inner")
        if outer > 1:
            x = self._along(x, self._hadamard(outer), [m * mixed, outer, inner], f"{name}.outer")
        if mixed > 1:
            mix = self.data("rotation")
            if name != "back":
                mix = g.op("Transpose", mix, name="rotation.back", perm=[1, 0])
            x = self._along(x, mix, [m, mixed, outer * inner], f"{name}.mixed")
        whole = g.constant("to_whole", [1, m, size], "int64")
        return g.op("Reshape", x, whole, name=f"{name}.turned")

    def _along(self, x: ir.Value, matrix: ir.Value, shape: list[int], name: str) -> ir.Value:
        """Multiply the second axis of `shape` by a matrix from the right."""
        g = self.graph
        axes = g.constant(f"axes.{shape}", shape, "int64")
        x = g.op("Reshape", x, axes, name=f"{name}.axes")
        if len(shape) == 3:
            x = g.op("Transpose", x, name=f"{name}.last", perm=[0, 2, 1])
        x = g.op("MatMul", x, matrix, name=name)
        return x if len(shape) == 2 else g.op("Transpose", x, name=f"{name}.first", perm=[0, 2, 1])

    def _head(self, x: ir.Value) -> None:
        shape = [1, self.length, self.config.vocab_size]
        self.graph.output(self._logits(x), "logits", "float32", shape)

    def _attention(self, part: Attention, x: ir.Value, layer: int) -> ir.Value:
        """Attend to the cache and to the step, and output the step's keys and values."""
        p = f"layers.{layer}"
        qkv = self.linear(x, f"{p}.qkv", part.bias)
        q, k, v = split_and_norm(self, part, qkv, p)
        query = self._rotated(self._heads(q, part.num_heads, part), part, f"{p}.q")
        key = self._rotated(self._heads(k, part.num_kv_heads, part), part, f"{p}.k")
        new = (key, self._heads(v, part.num_kv_heads, part))  # [1, K, M, D]
        keys, values = (self._cached(new[i], layer, n) for i, n in enumerate(("key", "value")))
        out = self._attend(part, query, keys, values, p)
        return output(self, part, out, x, p)

    def _heads(self, x: ir.Value, heads: int, part: Attention) -> ir.Value:
        """Return [1, M, H * D] as [1, H, M, D]."""
        g = self.graph
        shape = g.constant(f"heads.{heads}", [1, self.length, heads, part.head_dim], "int64")
        split = g.op("Reshape", x, shape, name=f"{x.name}.heads")
        return g.op("Transpose", split, name=f"{x.name}.by_head", perm=[0, 2, 1, 3])

    def _rotated(self, x: ir.Value, part: Attention, name: str) -> ir.Value:
        """Apply the rotary embedding to [1, H, M, D]."""
        if part.rope is None:
            return x
        g, half = self.graph, self.entries[f"rope.{part.rope}.cos"].shape[1]
        cos, sin = (self._angles(f"rope.{part.rope}.{t}") for t in ("cos", "sin"))
        sizes = [half, half, part.head_dim - 2 * half]
        sizes = sizes if sizes[2] else sizes[:2]
        split = g.constant(f"rope.split.{sizes}", sizes, "int64")
        names = [f"{name}.rope.{i}" for i in range(len(sizes))]
        a, b, *rest = g.multi("Split", x, split, names=names, axis=-1)
        products = {
            n: g.op("Mul", u, v, name=f"{name}.rope.{n}")
            for n, u, v in (("ac", a, cos), ("bs", b, sin), ("bc", b, cos), ("as", a, sin))
        }
        first = g.op("Sub", products["ac"], products["bs"], name=f"{name}.rope.first")
        second = g.op("Add", products["bc"], products["as"], name=f"{name}.rope.second")
        return g.op("Concat", first, second, *rest, name=f"{name}.rotated", axis=-1)

    def _angles(self, name: str) -> ir.Value:
        """Return the rows of a table at the step's positions, [1, 1, M, half]."""
        if name not in self.shared:
            g, half = self.graph, self.entries[name].shape[1]
            rows = g.op("Gather", self.data(name), self.positions, name=f"{name}.rows", axis=0)
            shape = g.constant(f"angles.{half}", [1, 1, self.length, half], "int64")
            self.shared[name] = g.op("Reshape", rows, shape, name=f"{name}.angles")
        return self.shared[name]

    def _cached(self, new: ir.Value, layer: int, name: str) -> ir.Value:
        """Return the cache with the step's keys or values at its end, [1, K, T, D]."""
        part = self.config.find(layer, Attention)
        assert part is not None
        g, past = self.graph, [1, part.num_kv_heads, self.context, part.head_dim]
        cache = g.input(f"past_key_values.{layer}.{name}", self.floats, past)
        step = [1, part.num_kv_heads, self.length, part.head_dim]
        self.caches.append((new, f"present.{layer}.{name}", [*step]))
        return g.op("Concat", cache, new, name=f"layers.{layer}.all_{name}s", axis=2)

    def _attend(
        self, part: Attention, query: ir.Value, keys: ir.Value, values: ir.Value, p: str
    ) -> ir.Value:
        """Return softmax(scale Q K' + mask) V, [1, M, H * D]."""
        g, m, d = self.graph, self.length, part.head_dim
        group = part.num_heads // part.num_kv_heads
        scale = g.constant(f"scale.{part.scale}", part.scale, self.floats)
        scaled = g.op("Mul", query, scale, name=f"{p}.scaled_q")
        rows = g.constant(f"grouped.{group}", [1, part.num_kv_heads, group * m, d], "int64")
        grouped = g.op("Reshape", scaled, rows, name=f"{p}.grouped_q")  # [1, K, G * M, D]
        columns = g.op("Transpose", keys, name=f"{p}.key_columns", perm=[0, 1, 3, 2])
        scores = g.op("MatMul", grouped, columns, name=f"{p}.scores")  # [1, K, G * M, T]
        scores = self._capped(scores, part.softcap, p)
        scores = g.op("Add", scores, self._mask(part.window, group), name=f"{p}.masked")
        weights = g.op("Softmax", scores, name=f"{p}.weights", axis=-1)
        out = g.op("MatMul", weights, values, name=f"{p}.weighted")
        by_head = g.constant(f"by_head.{part.num_heads}", [1, part.num_heads, m, d], "int64")
        out = g.op("Reshape", out, by_head, name=f"{p}.out_by_head")
        out = g.op("Transpose", out, name=f"{p}.out_by_token", perm=[0, 2, 1, 3])
        flat = g.constant(f"flat.{part.q_size}", [1, m, part.q_size], "int64")
        return g.op("Reshape", out, flat, name=f"{p}.attention")

    def _capped(self, scores: ir.Value, limit: float, p: str) -> ir.Value:
        if not limit:
            return scores
        g, cap = self.graph, self.graph.constant(f"cap.{limit}", limit, self.floats)
        share = g.op("Tanh", g.op("Div", scores, cap, name=f"{p}.cap_share"), name=f"{p}.tanh")
        return g.op("Mul", share, cap, name=f"{p}.capped")

    def _mask(self, window: int, group: int) -> ir.Value:
        """Return the mask of a window, repeated for each query head of a key head."""
        name = mask_name(window)
        if name not in self.shared:
            shape = [1, 1, group * self.length, self.context + self.length]
            self.shared[name] = self.graph.input(name, self.floats, shape)
        return self.shared[name]
