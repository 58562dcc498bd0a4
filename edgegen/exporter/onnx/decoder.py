"""The decoder as an ONNX graph, for any architecture that a `ModelConfig` describes.

Inputs and outputs have the names that stock onnxruntime-genai expects; `logits` are those of the
last position. For more positions an engine feeds `num_logits`, an input with a default that stock
runtimes ignore, and takes `tail_logits`. Shapes in comments: B batch, M tokens of the step.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
import onnx_ir as ir

from edgegen.arithmetic.rotation import hadamard_blocks, rotations
from edgegen.bundle.tensors import Entry
from edgegen.exporter.hadamard import residual_axes
from edgegen.exporter.onnx.graph import MICROSOFT, OnnxGraphBuilder
from edgegen.exporter.onnx.parts import ONNX_PARTS
from edgegen.exporter.onnx.trellis import trellis_blob
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts import Part
from edgegen.models.parts.gated_mlp import Activation

KV_DTYPES = {"float32": "float32", "float16": "float16", "int8": "int8", "int4": "uint8"}
"""Type of a cache -> that of its arrays."""
_ROW_BLOCK = 64
"""Block size of a MatMulNBits with one scale per row, which is repeated for each block."""
HEAD_PARTS = 8
"""Number of products that compute the head."""


def build_decoder(
    config: ModelConfig, recipe: Recipe, entries: Mapping[str, Entry], context: int
) -> OnnxGraphBuilder:
    """Build the whole graph; `entries` are the tensors of the data file."""
    return OnnxDecoder(config, recipe, entries, context).build()


class OnnxDecoder:
    """Builder of the graph of one model; subclasses replace parts of it."""

    floats: str = "float32"
    """Type of hidden states; the data file's floats are cast to it when the model is loaded."""

    def __init__(
        self, config: ModelConfig, recipe: Recipe, entries: Mapping[str, Entry], context: int
    ) -> None:
        self.config, self.recipe, self.entries, self.context = config, recipe, entries, context
        self.rotations = rotations(config, msgspec.to_builtins(recipe))
        self.kv: str = recipe.kv
        """Type of the cache, a key of `KV_DTYPES`."""
        self.graph = OnnxGraphBuilder(config.architecture, entries)
        self.states: list[tuple[ir.Value, str, list[int | str]]] = []
        self.caches: list[tuple[ir.Value, str, list[int | str]]] = []
        self.embedded: ir.Value
        """Input of the first layer, [B, M, hidden]."""
        self.ids: ir.Value
        self.presents: dict[str, ir.Value] = {}
        """Keys and values of layers, those of the step included, by layer and "key" or "value"."""
        self.shared: dict[str, ir.Value] = {}
        """Values that parts of several layers use, by name."""

    def build(self) -> OnnxGraphBuilder:
        g, c = self.graph, self.config
        self.embedded = residual = self._inputs()  # [B, M, hidden]
        pending: ir.Value | None = None
        for i in range(c.num_layers):
            for branch in c.layer(i):
                name = f"layers.{i}.{branch.name}"
                x, residual = self._enter(residual, pending, name, branch.norm)
                pending = self._branch(branch, x, i)
        assert pending is not None
        if self.rotations.residual:
            x = g.op("Add", residual, pending, name="last.out")
        else:
            x, residual = self._add_norm(residual, pending, "norm", last=True)
        self._head(x)
        for value, name, shape in self.caches:
            g.output(value, name, KV_DTYPES[self.kv], shape)
        for value, name, shape in self.states:
            g.output(value, name, "float32", shape)
        return g

    def _inputs(self) -> ir.Value:
        """Add the inputs but those of caches; return the embeddings of the tokens."""
        g = self.graph
        self.ids = g.input("input_ids", "int64", ["batch_size", "sequence_length"])
        mask = g.input("attention_mask", "int64", ["batch_size", "total_sequence_length"])
        self._positions(mask)
        return self._embedding()

    def _enter(
        self, residual: ir.Value, pending: ir.Value | None, name: str, normed: bool
    ) -> tuple[ir.Value, ir.Value]:
        """Return a branch's input and the residual, to which `pending` is added first."""
        if normed and pending is not None:
            return self._add_norm(residual, pending, f"{name}_norm")
        if pending is not None:
            residual = self.graph.op("Add", residual, pending, name=f"{name}.in")
        return (self.norm(residual, f"{name}_norm") if normed else residual), residual

    def _branch(self, branch: Branch, x: ir.Value, layer: int) -> ir.Value:
        """Return what a branch adds to the residual."""
        g, name = self.graph, f"layers.{layer}.{branch.name}"
        y, *others = (self._part(part, x, layer) for part in branch.parts)
        for n, other in enumerate(others):
            y = g.op("Add", y, other, name=f"{name}.sum{n}")
        if branch.post_norm:
            y = self.norm(y, f"{name}_post_norm")
        if branch.scale != 1.0:
            scale = g.constant(f"residual_scale.{branch.scale}", branch.scale, self.floats)
            y = g.op("Mul", y, scale, name=f"{name}.scaled")
        return y

    def _part(self, part: Part, x: ir.Value, layer: int) -> ir.Value:
        return ONNX_PARTS[part](self, part, x, layer)

    def _positions(self, mask: ir.Value) -> None:
        """Compute the lengths for GroupQueryAttention by counting the ones in the mask.

        The mask may be longer than the sequence, so that one buffer stays bound from step to step.
        """
        g = self.graph
        one = g.constant("one", [1], "int64")
        total = g.op("ReduceSum", mask, one, name="mask_sum", keepdims=0)  # [B]
        before = g.op("Sub", total, one, name="mask_sum_less_1")
        self.seqlens = g.op("Cast", before, name="seqlens_k", to=ir.DataType.INT32)
        longest = g.op("ReduceMax", total, name="longest", keepdims=0)
        # GPU providers leave int64 to the CPU, where GroupQueryAttention reads this number.
        self.total = g.op("Cast", longest, name="total_length", to=ir.DataType.INT32)  # scalar

    def _embedding(self) -> ir.Value:
        """Return the rows of the embedding, [B, M, hidden]."""
        g, c = self.graph, self.config
        if self.recipe.embedding_bits == 8:
            x = self._rows(*self._embedding_table(), c.hidden_size, "embed")
        else:
            x = g.op("Gather", self.data("embed"), self.ids, name="embedded")
        if c.embedding_scale != 1.0:
            scale = g.constant("embedding_scale", c.embedding_scale, self.floats)
            x = g.op("Mul", x, scale, name="embed_scaled")
        return x

    def table_rows(self, name: str, size: int) -> ir.Value:
        """Return the rows of a layer's table for the tokens, [B, M, size]."""
        g = self.graph
        if self.recipe.embedding_bits != 8:
            return g.op("Gather", self.data(name), self.ids, name=f"{name}.rows")
        sizes = (("q", size), ("s", 1))
        parts = [g.overridable(f"{name}.{part}", "table_rows", width) for part, width in sizes]
        return self._rows(parts[0], parts[1], size, f"{name}.rows")

    def _rows(self, codes: ir.Value, scales: ir.Value, size: int, name: str) -> ir.Value:
        """Return the rows of a table of 8 bits for the tokens.

        An engine may feed only the rows of its tokens instead of mapping the whole table.
        """
        # Block sizes are powers of two; one longer than the row makes the row one block.
        block = max(16, 1 << (size - 1).bit_length())
        return self.graph.op(
            "GatherBlockQuantized",
            codes,
            self.ids,
            scales,
            name=name,
            domain=MICROSOFT,
            bits=8,
            block_size=block,
            gather_axis=0,
            quantize_axis=1,
        )

    def _embedding_table(self) -> tuple[ir.Value, ir.Value]:
        """Return the codes and the scales of the embedding; a caller may feed some rows."""
        g = self.graph
        codes = g.overridable("embed.q", "embed_rows", self.config.hidden_size)
        return codes, g.overridable("embed.s", "embed_rows", 1)

    def data(self, name: str) -> ir.Value:
        """Return a float tensor of the data file, in the graph's type."""
        return self.cast(self.graph.data(name))

    def cast(self, x: ir.Value) -> ir.Value:
        """Cast constant 32-bit floats to the graph's type, once for each value."""
        if self.floats == "float32":
            return x
        name = f"{x.name}.{self.floats}"
        if name not in self.shared:
            to = ir.DataType[self.floats.upper()]
            self.shared[name] = self.graph.op("Cast", x, name=name, to=to)
        return self.shared[name]

    def norm(self, x: ir.Value, name: str, weight: ir.Value | None = None) -> ir.Value:
        """Apply the norm `name` to the last axis; `weight` replaces its own."""
        return self.graph.op(
            "SimplifiedLayerNormalization",
            x,
            self.data(name) if weight is None else weight,
            name=f"{name}.out",
            epsilon=self.config.norm_eps,
            axis=-1,
            stash_type=1,
        )

    def _add_norm(
        self, residual: ir.Value, x: ir.Value, name: str, last: bool = False
    ) -> tuple[ir.Value, ir.Value]:
        """Return (norm(residual + x), residual + x)."""
        out, _, _, total = self.graph.multi(
            "SkipSimplifiedLayerNormalization",
            residual,
            x,
            self.data(name),
            names=(f"{name}.out", "", "", "" if last else f"{name}.in"),
            domain=MICROSOFT,
            epsilon=self.config.norm_eps,
        )
        return out, total

    def linear(self, x: ir.Value, name: str, bias: bool = False) -> ir.Value:
        """Return x @ W.T + bias for the matrix `name`."""
        y = self._linear(x, name)
        if not bias:
            return y
        biased = f"{name}_biased"
        return self.graph.op("Add", y, self.data(f"{name}_bias"), name=biased)

    def _linear(self, x: ir.Value, name: str) -> ir.Value:
        """Return x @ W.T for the matrix `name`, in float or quantized as it is stored."""
        if name in self.entries:
            return self.float_linear(x, name)
        return self._quantized_linear(x, name, f"{name}.out")

    def float_linear(self, x: ir.Value, name: str, out: str | None = None) -> ir.Value:
        return self.graph.op(
            "FusedMatMul",
            x,
            self.graph.data(name),
            name=out or f"{name}.out",
            domain=MICROSOFT,
            transB=1,
        )

    def _quantized_linear(
        self, x: ir.Value, name: str, out: str, rows: slice | None = None
    ) -> ir.Value:
        """Add a MatMulNBits; the product of both scales is folded when the model is loaded.

        `rows` selects rows of the matrix.
        """
        g, entry, base = self.graph, self.entries[f"{name}.q"], out.removesuffix(".out")
        first, end = (rows.start, rows.stop) if rows else (0, self.entries[f"{name}.s"].shape[0])
        n, k, bits = end - first, entry.k, 8 if entry.trellis else entry.bits
        row_scale = g.data(f"{name}.s", view=f"{base}.s", shape=(n, 1), offset=4 * first)
        # The zero point of symmetric codes is the kernel's default.
        whole_rows = bits == 8 or self.recipe.symmetric
        block = _ROW_BLOCK if whole_rows else entry.group_size
        groups = k // block
        zero: ir.Value | None = None
        if whole_rows:
            size = g.constant(f"{n}x{groups}", [n, groups], "int64")
            scale = g.op("Expand", row_scale, size, name=f"{base}.scale")
        else:
            c, zero = (self._rows_of(name, base, part, slice(first, end)) for part in "cz")
            steps = g.op("Cast", c, name=f"{base}.cf", to=ir.DataType.FLOAT)
            scale = g.op("Mul", steps, row_scale, name=f"{base}.scale")
        width = k * bits // 8
        shape = (n, groups, width // groups)
        if entry.trellis:
            blob = trellis_blob(g, name, self.entries, shape)
        else:
            blob = g.data(f"{name}.q", view=f"{base}.q", shape=shape, offset=first * width)
        return g.op(
            "MatMulNBits",
            x,
            blob,
            self.cast(scale),
            zero,
            name=out,
            domain=MICROSOFT,
            K=k,
            N=n,
            bits=bits,
            block_size=block,
            accuracy_level=4,
        )

    def _rows_of(self, name: str, out: str, part: str, rows: slice) -> ir.Value:
        """Return some rows of the part "c" or "z" of a matrix, as a part of `out`."""
        width = self.entries[f"{name}.{part}"].shape[1]
        shape, offset = (rows.stop - rows.start, width), rows.start * width
        return self.graph.data(f"{name}.{part}", view=f"{out}.{part}", shape=shape, offset=offset)

    def activation(self, x: ir.Value, kind: Activation, name: str) -> ir.Value:
        """Return the activation of a gate."""
        if kind == "silu":
            return self.graph.op("QuickGelu", x, name=f"{name}.silu", domain=MICROSOFT, alpha=1.0)
        return self.graph.op("FastGelu", x, name=f"{name}.gelu", domain=MICROSOFT)

    def hadamard_blocks(self, x: ir.Value, name: str) -> ir.Value:
        """Apply the Hadamard transform to each block of the down projection's input."""
        g, block = self.graph, self.rotations.inner
        blocks = g.constant("to_blocks", [0, 0, -1, block], "int64")
        flat = g.constant("to_flat", [0, 0, -1], "int64")
        split = g.op("Reshape", x, blocks, name=f"{name}.blocks")
        rotated = g.op("MatMul", split, self._hadamard(block), name=f"{name}.turned")
        return g.op("Reshape", rotated, flat, name=f"{name}.flat")

    def _rotate_residual(self, x: ir.Value, name: str) -> ir.Value:
        """Apply the residual's rotation, or with the name "back" its inverse.

        The hidden size is factored into axes, and each takes one product.
        """
        g, size = self.graph, self.config.hidden_size
        mixed, outer, inner = residual_axes(size)
        axes = g.constant("to_axes", [0, 0, mixed, outer, inner], "int64")
        x = g.op("Reshape", x, axes, name=f"{name}.axes")  # [B, M, mixed, outer, inner]
        x = g.op("MatMul", x, self._hadamard(inner), name=f"{name}.inner")
        if outer > 1:
            x = g.op("MatMul", self._hadamard(outer), x, name=f"{name}.outer")
        if mixed > 1:
            blocks = g.constant("to_mixed", [0, 0, mixed, outer * inner], "int64")
            mix = self.data("rotation")
            if name == "back":
                mix = g.op("Transpose", mix, name="rotation.back", perm=[1, 0])
            x = g.op("Reshape", x, blocks, name=f"{name}.unmixed")
            x = g.op("MatMul", mix, x, name=f"{name}.mixed")
        whole = g.constant("to_whole", [0, 0, size], "int64")
        return g.op("Reshape", x, whole, name=f"{name}.turned")

    def _hadamard(self, size: int) -> ir.Value:
        matrix = hadamard_blocks(np.eye(size, dtype=np.float32), size)
        return self.graph.constant(f"hadamard.{size}", matrix, self.floats)

    def _head(self, x: ir.Value) -> None:
        """Output the logits of the last `num_logits` positions, and those of the last one."""
        g, c = self.graph, self.config
        count = g.input("num_logits", "int64", [1], default=[1])
        start = g.op("Neg", count, name="first_row")
        end = g.constant("row_end", [2**62], "int64")
        axis = g.constant("one", [1], "int64")
        rows = g.op("Slice", x, start, end, axis, name="rows")
        logits = self._logits(rows)
        g.output(logits, "tail_logits", "float32", ["batch_size", "num_logits", c.vocab_size])
        minus_one = g.constant("minus_one", [-1], "int64")
        last = g.op("Slice", logits, minus_one, end, axis, name="last_logits")
        g.output(last, "logits", "float32", ["batch_size", 1, c.vocab_size])

    def _logits(self, x: ir.Value) -> ir.Value:
        """Return the logits of the rows of `x`, the output of the last layer."""
        if self.rotations.residual:
            normed = self._biased(self.norm(self._rotate_residual(x, "back"), "norm"))
            rows = self._rotate_residual(normed, "again")
        else:
            rows = self._biased(x)
        source = "embed" if self.config.tie_embeddings else "head"
        if self.recipe.embedding_bits == 8:
            logits = self._head_in_parts(rows, source)
        else:
            logits = self.float_linear(rows, source, "head.out")
        return self._scaled_logits(logits)

    def _biased(self, normed: ir.Value) -> ir.Value:
        """Add the bias of the last norm, where the model has one."""
        if not self.config.norm_bias:
            return normed
        return self.graph.op("Add", normed, self.data("norm_bias"), name="norm.biased")

    def _scaled_logits(self, logits: ir.Value) -> ir.Value:
        """Apply the factor and the cap of the logits, where the model has them."""
        g, c = self.graph, self.config
        if c.logit_scale != 1.0:
            scale = g.constant("logit_scale", c.logit_scale, "float32")
            logits = g.op("Mul", logits, scale, name="logits_scaled")
        if c.logit_softcap:
            limit = g.constant("logit_softcap", c.logit_softcap, "float32")
            tanh = g.op("Tanh", g.op("Div", logits, limit, name="logits_share"), name="logits_tanh")
            logits = g.op("Mul", tanh, limit, name="logits_capped")
        return logits

    def _head_in_parts(self, x: ir.Value, source: str) -> ir.Value:
        """Compute the head as several products over ranges of its rows.

        The runtime repacks the weights of one product at a time, so that the peak memory of loading
        contains one part twice instead of the whole head.
        """
        vocab = self.config.vocab_size
        size = vocab // HEAD_PARTS if vocab % HEAD_PARTS == 0 else vocab
        parts = [
            self._quantized_linear(x, source, f"head.{i}.out", slice(first, first + size))
            for i, first in enumerate(range(0, vocab, size))
        ]
        return self.graph.op("Concat", *parts, name="head.out", axis=-1)
