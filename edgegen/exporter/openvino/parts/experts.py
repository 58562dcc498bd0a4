"""A mixture of experts in the OpenVINO model, as grouped products.

Each token is repeated for each of its experts, and the copies are sorted by expert. A grouped
product multiplies the rows of each expert by its matrix, and reads the matrices of chosen experts
only. Shapes in comments: T tokens of the step, R = T * chosen.
"""

from __future__ import annotations

import numpy as np

from edgegen.exporter.openvino.decoder import OpenVinoDecoder
from edgegen.exporter.openvino.graph import Node
from edgegen.models.parts import Interpreter
from edgegen.models.parts.experts import Experts


def experts(decoder: OpenVinoDecoder, part: Experts, x: Node, layer: int) -> Node:
    """Return the weighted sum of the chosen experts' outputs."""
    g, p = decoder.graph, f"layers.{layer}.experts"
    flat = g.constant("to_rows", [-1, decoder.config.hidden_size], "int64")
    rows = g.op("reshape", x, flat, False, name=f"{p}.rows")  # [T, hidden]
    chosen, weights = _route(decoder, part, rows, f"layers.{layer}")
    group = _Grouped(decoder, part, chosen, p)
    y = group.unsorted(group.run(group.sorted_rows(rows)))  # [T, chosen, hidden]
    y = g.op("multiply", y, weights, name=f"{p}.weighted")
    y = g.op("reduce_sum", y, decoder.axis(1), False, name=f"{p}.sum")
    return g.op("reshape", y, g.op("shape_of", x, name=f"{p}.shape"), False, name=f"{p}.out")


def _route(decoder: OpenVinoDecoder, part: Experts, rows: Node, p: str) -> tuple[Node, Node]:
    """Return the chosen experts [T, chosen] and their weights [T, chosen, 1]."""
    g, name = decoder.graph, f"{p}.router"
    scores = g.op("matmul", rows, g.data(name), False, True, name=f"{name}.out")
    if part.router_bias:
        scores = g.op("add", scores, g.data(f"{name}_bias"), name=f"{name}.biased")
    if not part.normalize:
        scores = g.op("softmax", scores, -1, name=f"{name}.all")
    count = decoder.axis(part.chosen)
    top = g.op("topk", scores, count, -1, "max", "value", name=f"{name}.top")
    best = top.output(0)
    if part.normalize:
        best = g.op("softmax", best, -1, name=f"{name}.weights")
    return top.output(1), g.op("unsqueeze", best, decoder.axis(2), name=f"{name}.column")


class _Grouped:
    """The rows of a step, sorted by expert."""

    def __init__(self, decoder: OpenVinoDecoder, part: Experts, chosen: Node, p: str) -> None:
        self.decoder, self.part, self.graph, self.p = decoder, part, decoder.graph, p
        g, zero = decoder.graph, decoder.axis(0)
        line = g.constant("to_line", [-1], "int64")
        self.experts = g.op("reshape", chosen, line, False, name=f"{p}.line")  # [R]
        size = g.op("shape_of", self.experts, name=f"{p}.line_shape")
        self.size = g.op("squeeze", size, zero, name=f"{p}.line_size")
        options = {"index_element_type": "i64", "stable": True}
        inputs = (self.experts, self.size, 0, "min", "value")
        top = g.op("topk", *inputs, name=f"{p}.sort", **options)
        self.sorted, self.order = top.output(0), top.output(1)
        self.ends = self._ends()

    def _ends(self) -> Node:
        """Return for each expert the number of rows up to its last one."""
        g, p = self.graph, self.p
        numbers = np.arange(self.part.experts)[:, None]
        each = g.constant(f"numbers.{self.part.experts}", numbers, "int32")
        before = g.op("less_equal", self.experts, each, name=f"{p}.before")  # [experts, R]
        before = g.op("convert", before, "i32", name=f"{p}.counted")
        return g.op("reduce_sum", before, self.decoder.axis(1), False, name=f"{p}.ends")

    def sorted_rows(self, rows: Node) -> Node:
        """[T, hidden] -> [R, hidden]"""
        g, p = self.graph, self.p
        token = g.op("divide", self.order, self.decoder.axis(self.part.chosen), name=f"{p}.tokens")
        return g.op("gather", rows, token, self.decoder.axis(0), name=f"{p}.sorted")

    def run(self, x: Node) -> Node:
        """Return the output of each row's expert, [R, hidden]."""
        both = self._linear(x, "gate_up")
        gate, up = self.decoder.split(both, [self.part.inner] * 2, f"{self.p}.gate_and_up")
        gated = self._gated(gate, up)
        if self.decoder.rotations.inner:
            gated = self._rotated(gated)
        return self._linear(gated, "down")

    def _rotated(self, gated: Node) -> Node:
        """Apply the Hadamard transform to blocks of [R, inner]."""
        g, p, zero = self.graph, self.p, self.decoder.axis(0)
        one = g.op("unsqueeze", gated, zero, name=f"{p}.one")
        one = self.decoder.hadamard_blocks(one, self.part.inner, f"{p}.spread")
        return g.op("squeeze", one, zero, name=f"{p}.rotated")

    def _linear(self, x: Node, short: str) -> Node:
        """Multiply each row by its expert's matrix, and add its bias."""
        g, name = self.graph, f"{self.p}.{short}"
        names = [f"{self.p}.{e}.{short}" for e in range(self.part.experts)]
        matrix = g.stacked(names, name)
        inputs = (x, matrix, self.ends)
        y = g.made("opset17", "GroupedMatMul", *inputs, name=f"{name}.out", attributes={})
        if not self.part.bias:
            return y
        biases = g.stacked_data([f"{n}_bias" for n in names], f"{name}_bias")  # [experts, N]
        own = g.op("gather", biases, self.sorted, self.decoder.axis(0), name=f"{name}.biases")
        return g.op("add", y, own, name=f"{name}.biased")

    def _gated(self, gate: Node, up: Node) -> Node:
        """Return activation(gate) * up."""
        g, p, part = self.graph, self.p, self.part
        if part.activation == "swiglu_oai":
            limit = g.constant(f"limit.{part.limit}", part.limit, "float32")
            gate = g.op("minimum", gate, limit, name=f"{p}.limited")
            up = g.op("clamp", up, -part.limit, part.limit, name=f"{p}.clamped")
            up = g.op("add", up, g.constant("one", 1.0, "float32"), name=f"{p}.up1")
            beta = g.constant("swiglu_beta", 1.702, "float32")
            active = g.op("swish", gate, beta, name=f"{p}.swish")
        elif part.activation == "silu":
            active = g.op("swish", gate, g.constant("one", 1.0, "float32"), name=f"{p}.silu")
        else:
            active = g.op("gelu", gate, "tanh", name=f"{p}.gelu")
        return g.op("multiply", active, up, name=f"{p}.gated")

    def unsorted(self, y: Node) -> Node:
        """[R, hidden] -> [T, chosen, hidden]"""
        g, p, zero, one = self.graph, self.p, self.decoder.axis(0), self.decoder.axis(1)
        places = g.op("range", zero, self.size, one, "i64", name=f"{p}.places")
        inputs = (self.order, self.order, places, zero)
        back = g.op("scatter_elements_update", *inputs, name=f"{p}.back")
        y = g.op("gather", y, back, zero, name=f"{p}.unsorted")
        shape = [-1, self.part.chosen, self.decoder.config.hidden_size]
        target = g.constant(f"to_chosen.{self.part.chosen}", shape, "int64")
        return g.op("reshape", y, target, False, name=f"{p}.by_token")


INTERPRETER = Interpreter("experts", experts)
