"""The decoder as a stateful OpenVINO model, for any architecture that a `ModelConfig` describes.

Inputs, outputs and the cache have the form that stock openvino-genai expects. The runtime fuses
only known patterns: heads of keys and values are repeated by Unsqueeze, Broadcast and Reshape. A
sliding window is a chain of four BitwiseAnd, which OpenVINO recognizes when it converts attention
to its paged form. Shapes in comments: B batch, M tokens of the step, T tokens of the sequence.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edgegen.arithmetic.rotation import Rotations, hadamard_blocks
from edgegen.exporter.hadamard import residual_axes
from edgegen.exporter.openvino.graph import Node, OpenVinoGraphBuilder
from edgegen.exporter.openvino.parts import OPENVINO_PARTS
from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.models.parts.latent_attention import LatentAttention
from edgegen.models.parts.shared_attention import SharedAttention
from edgegen.runtimes.openvino.api import ov

_MASKED = float(np.finfo(np.float16).min)
"""Score of masked positions; finite in 16 bits too, so that a fully masked row of padding is not
NaN."""


class OpenVinoDecoder:
    """Builder of the OpenVINO model of one bundle folder."""

    def __init__(self, config: ModelConfig, rotations: Rotations, folder: Path) -> None:
        self.config, self.rotations = config, rotations
        self.graph = OpenVinoGraphBuilder(folder)
        self.sinks: list[Node] = []
        self.states: dict[int, tuple[Node, Node]] = {}
        """Keys and values of each layer, those of the step included."""

    def build(self) -> ov.Model:
        """Build the model; its large constants are views of the folder's data file."""
        g, c = self.graph, self.config
        self.ids = g.input("input_ids", "int64", [-1, -1])
        mask = g.input("attention_mask", "int64", [-1, -1])
        positions = g.input("position_ids", "int64", [-1, -1])
        self.beams = g.input("beam_idx", "int32", [-1])
        self._shapes(mask)
        self._masks(mask)
        self.ropes = [self._rope(f"rope.{r}", positions) for r in range(len(c.ropes))]
        self.embedded = x = self._embedding()  # [B, M, hidden]
        for i in range(c.num_layers):
            x = self._layer(x, i)
        logits = g.result(self._head(x), "logits")
        inputs = [self.ids, mask, positions, self.beams]
        model = ov.Model([logits], self.sinks, inputs, c.architecture)
        model.validate_nodes_and_infer_types()
        return model

    def _shapes(self, mask: Node) -> None:
        """Compute B, M and T, each [1]."""
        g = self.graph
        whole = g.op("shape_of", self.ids, name="ids_shape")
        self.batch = self._pick(whole, 0, "batch")
        self.tokens = self._pick(whole, 1, "tokens")
        self.total = self._pick(g.op("shape_of", mask, name="mask_shape"), 1, "total")

    def _pick(self, vector: Node, index: int, name: str) -> Node:
        g = self.graph
        where, axis = g.constant(f"index.{index}", [index], "int64"), self.axis(0)
        return g.op("gather", vector, where, axis, name=name)

    def axis(self, axis: int) -> Node:
        return self.graph.constant(f"axis.{axis}", axis, "int64")

    def _masks(self, mask: Node) -> None:
        """Compute the mask [B, 1, M, T] of each window: 0 where a token attends."""
        g = self.graph
        zero, one = self.axis(0), self.axis(1)
        end = g.op("squeeze", self.total, zero, name="end")
        places = g.op("range", zero, end, one, ov.Type.i64, name="places")  # [T]
        first = g.op("subtract", self.total, self.tokens, name="past")
        steps = g.constant("steps", [1], "int64")
        axes = g.constant("places_axes", [0], "int64")
        mine = g.op("slice", places, first, self.total, steps, axes, name="mine")  # [M]
        keys = g.constant("as_keys", [0, 1, 2], "int64")
        queries = g.constant("as_queries", [0, 1, 3], "int64")
        self.keys = g.op("unsqueeze", places, keys, name="keys")  # [1, 1, 1, T]
        self.queries = g.op("unsqueeze", mine, queries, name="queries")  # [1, 1, M, 1]
        self.causal = g.op("less_equal", self.keys, self.queries, name="causal")
        present = g.op("convert", mask, ov.Type.boolean, name="held")
        padding = g.constant("as_padding", [1, 2], "int64")
        self.present = g.op("unsqueeze", present, padding, name="padding")  # [B, 1, 1, T]
        self.masks = {window: self._mask(window) for window in sorted(_windows(self.config))}

    def _mask(self, window: int) -> Node:
        g, p = self.graph, f"mask.{window}"
        visible = self.causal
        if window:
            back = g.constant(f"{p}.back", -window, "int64")
            start = g.op("add", self.queries, back, name=f"{p}.start")
            near = g.op("greater", self.keys, start, name=f"{p}.near")
            every = g.constant("every", True, "boolean")
            near = g.op("bitwise_and", every, near, name=f"{p}.and0")
            visible = g.op("bitwise_and", near, self.causal, name=f"{p}.and1")
            visible = g.op("bitwise_and", every, visible, name=f"{p}.and2")
        visible = g.op("bitwise_and", visible, self.present, name=f"{p}.and3")
        unit = g.constant("unit", [1], "int64")
        parts = [self.batch, unit, self.tokens, self.total]
        shape = g.op("concat", parts, 0, name=f"{p}.shape")
        visible = g.op("broadcast", visible, shape, name=f"{p}.seen")
        zero, masked = (g.constant(n, v, "float32") for n, v in (("shown", 0), ("no", _MASKED)))
        whole = g.op("select", visible, zero, masked, name=f"{p}.whole")
        zeros = g.constant("slice_start", [0], "int64")
        last = g.constant("slice_axis", [3], "int64")
        return g.op("slice", whole, zeros, self.total, unit, last, name=p)

    def _rope(self, name: str, positions: Node) -> tuple[Node, Node]:
        """Return the cosine and the sine, each [B, 1, M, rotated dimensions]."""
        g = self.graph
        tables = []
        for part in ("cos", "sin"):
            rows = g.op(
                "gather",
                g.data(f"{name}.{part}"),
                positions,
                self.axis(0),
                name=f"{name}.{part}.rows",
            )  # [B, M, head_dim / 2]
            both = g.op("concat", [rows, rows], 2, name=f"{name}.{part}.both")
            tables.append(g.op("unsqueeze", both, self.axis(1), name=f"{name}.{part}.heads"))
        return tables[0], tables[1]

    def _embedding(self) -> Node:
        g, c = self.graph, self.config
        x = g.op("gather", g.matrix("embed"), self.ids, self.axis(0), name="embedded")
        if c.embedding_scale != 1.0:
            scale = g.constant("embedding_scale", [[[c.embedding_scale]]], "float32")
            x = g.op("multiply", x, scale, name="embed_scaled")
        return x

    def _layer(self, x: Node, i: int) -> Node:
        g, layer = self.graph, self.config.layer(i)
        for at, branch in enumerate(layer):
            name = f"layers.{i}.{branch.name}"
            normed = self.norm(x, f"{name}_norm") if branch.norm else x
            y = self._parts(branch, normed, i)
            if branch.post_norm:
                y = self.norm(y, f"{name}_post_norm")
            if branch.scale != 1.0:
                scale = g.constant(f"residual_scale.{branch.scale}", branch.scale, "float32")
                y = g.op("multiply", y, scale, name=f"{name}.scaled")
            last = at == len(layer) - 1
            x = g.op("add", x, y, name=f"layers.{i}.out" if last else f"layers.{i}.{_after(at)}")
        return x

    def _parts(self, branch: Branch, x: Node, i: int) -> Node:
        """Return the sum of the outputs of a branch's parts."""
        y, *others = (OPENVINO_PARTS[part](self, part, x, i) for part in branch.parts)
        for n, other in enumerate(others):
            y = self.graph.op("add", y, other, name=f"layers.{i}.{branch.name}.sum{n}")
        return y

    def norm(self, x: Node, name: str, as_name: str = "") -> Node:
        """Return the RMS norm, in the pattern that the runtime fuses into one node."""
        out = as_name or name
        return self.graph.op(
            "multiply", self.plain_norm(x, out), self.graph.data(name), name=f"{out}.out"
        )

    def plain_norm(self, x: Node, out: str) -> Node:
        """Return the RMS norm without a weight."""
        g = self.graph
        two, eps = g.constant("two", 2.0, "float32"), self.config.norm_eps
        square = g.op("power", x, two, name=f"{out}.square")
        mean = g.op("reduce_mean", square, self.axis(-1), True, name=f"{out}.mean")
        small = g.constant("eps", eps, "float32")
        root = g.op("sqrt", g.op("add", mean, small, name=f"{out}.sum"), name=f"{out}.root")
        one = g.constant("one", 1.0, "float32")
        inverse = g.op("divide", one, root, name=f"{out}.share")
        return g.op("multiply", x, inverse, name=f"{out}.normed")

    def linear(self, x: Node, name: str, out: str = "", bias: bool = False) -> Node:
        """Return x @ W.T + bias for the matrix `name`."""
        g, weights = self.graph, self.graph.matrix(name, out)
        y = g.op("matmul", x, weights, False, True, name=f"{out or name}.out")
        return g.op("add", y, g.data(f"{name}_bias"), name=f"{name}_biased") if bias else y

    def split(self, x: Node, sizes: Sequence[int], name: str) -> list[Node]:
        """Split the last axis with one slice per part.

        Compilers that partition a model for a device fail on operations with several outputs.
        """
        g, start, parts = self.graph, 0, []
        step, axis = g.constant("unit", [1], "int64"), g.constant("last", [-1], "int64")
        for i, size in enumerate(sizes):
            ends = [g.constant(f"index.{n}", [n], "int64") for n in (start, start + size)]
            parts.append(g.op("slice", x, *ends, step, axis, name=f"{name}.{i}"))
            start += size
        return parts

    def order(self) -> Node:
        return self.graph.constant("order", [0, 2, 1, 3], "int64")

    def hadamard_blocks(self, x: Node, size: int, name: str) -> Node:
        """Apply the Hadamard transform to each block of the down projection's input."""
        g, block = self.graph, self.rotations.inner
        blocks = g.constant(f"to_blocks.{size}", [0, 0, size // block, block], "int64")
        flat = g.constant(f"to_inner.{size}", [0, 0, size], "int64")
        split = g.op("reshape", x, blocks, True, name=f"{name}.blocks")
        rotated = self._hadamard(split, block, f"{name}.turned")
        return g.op("reshape", rotated, flat, True, name=f"{name}.flat")

    def _hadamard(self, x: Node, size: int, name: str) -> Node:
        """Multiply the last axis by the Hadamard matrix of its size."""
        matrix = hadamard_blocks(np.eye(size, dtype=np.float32), size)
        hadamard = self.graph.constant(f"hadamard.{size}", matrix, "float32")
        return self.graph.op("matmul", x, hadamard, False, True, name=name)

    def _rotate_residual(self, x: Node, name: str) -> Node:
        """Apply the residual's rotation, or with the name "back" its inverse.

        The hidden size is factored into axes, and each takes one product.
        """
        g, size = self.graph, self.config.hidden_size
        mixed, outer, inner = residual_axes(size)
        axes = g.constant("to_axes", [0, 0, mixed, outer, inner], "int64")
        x = g.op("reshape", x, axes, True, name=f"{name}.axes")  # [B, M, mixed, outer, inner]
        x = self._hadamard(x, inner, f"{name}.inner")
        if outer > 1:
            matrix = hadamard_blocks(np.eye(outer, dtype=np.float32), outer)
            hadamard = g.constant(f"hadamard.{outer}", matrix, "float32")
            x = g.op("matmul", hadamard, x, False, False, name=f"{name}.outer")
        if mixed > 1:
            blocks = g.constant("to_mixed", [0, 0, mixed, outer * inner], "int64")
            x = g.op("reshape", x, blocks, True, name=f"{name}.unmixed")
            mix = g.data("rotation")
            x = g.op("matmul", mix, x, name == "back", False, name=f"{name}.mixed")
        whole = g.constant("to_whole", [0, 0, size], "int64")
        return g.op("reshape", x, whole, True, name=f"{name}.turned")

    def _head(self, x: Node) -> Node:
        """Return the logits [B, M, vocab]."""
        if self.rotations.residual:
            normed = self._last_norm(self._rotate_residual(x, "back"))
            x = self._rotate_residual(normed, "again")
        else:
            x = self._last_norm(x)
        logits = self.linear(x, "embed" if self.config.tie_embeddings else "head", "head")
        return self._scaled_logits(logits)

    def _last_norm(self, x: Node) -> Node:
        normed = self.norm(x, "norm")
        if not self.config.norm_bias:
            return normed
        return self.graph.op("add", normed, self.graph.data("norm_bias"), name="norm.biased")

    def _scaled_logits(self, logits: Node) -> Node:
        """Apply the factor and the cap of the logits, where the model has them."""
        g, c = self.graph, self.config
        if c.logit_scale != 1.0:
            scale = g.constant("logit_scale", c.logit_scale, "float32")
            logits = g.op("multiply", logits, scale, name="logits_scaled")
        if c.logit_softcap:
            limit = g.constant("logit_softcap", c.logit_softcap, "float32")
            share = g.op("divide", logits, limit, name="logits_share")
            tanh = g.op("tanh", share, name="logits_tanh")
            logits = g.op("multiply", tanh, limit, name="logits_capped")
        return logits


def _windows(config: ModelConfig) -> set[int]:
    """Return the windows of the model's attention; 0 stands for all tokens."""
    parts = list(config.all_parts())
    latent = any(isinstance(part, LatentAttention) for part in parts)
    return {part.window for part in parts if isinstance(part, Attention | SharedAttention)} | (
        {0} if latent else set()
    )


def _after(branch: int) -> str:
    """Return the name of the residual after a branch that is not the layer's last."""
    return "attended" if branch == 0 else f"branch{branch}"
