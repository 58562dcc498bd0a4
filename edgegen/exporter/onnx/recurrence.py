"""Parts of the ONNX graph that recurrences share: a convolution, and a Scan over the tokens.

The state after the tokens before comes in as past_NAME.LAYER [B, width - 1, channels], the inputs
of the convolution, and as past_matrix.LAYER [B, groups, heads of one, keys, values]. That
after the step's tokens goes out as present_NAME.LAYER and present_matrix.LAYER. NAME is the
prefix of the part's tensors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import onnx_ir as ir

from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import MICROSOFT, Body


@dataclass(frozen=True)
class Recurrence:
    """The recurrence of one layer.

    Groups of heads share keys and queries. Shapes below: [B, M, groups, heads of one, ...].
    """

    decoder: OnnxDecoder
    layer: int
    name: str
    """Prefix of its tensors and its state."""
    groups: int
    heads: int
    """Number of heads of all groups."""
    keys: int
    values: int

    @property
    def prefix(self) -> str:
        """Beginning of the names of its values."""
        return f"layers.{self.layer}.{self.name}"

    def convolve(self, u: ir.Value, channels: int, width: int, bias: bool = False) -> ir.Value:
        """Return SiLU of the convolution of the inputs with those before, [B, M, channels]."""
        g, p = self.decoder.graph, self.prefix
        shape: list[int | str] = ["batch_size", width - 1, channels]
        past = g.input(f"past_{self.name}.{self.layer}", "float32", shape)
        joined = g.op("Concat", past, u, name=f"{p}_joined", axis=1)
        start, end = (g.constant(f"at.{v}", [v], "int64") for v in (1 - width, 2**62))
        last = g.op("Slice", joined, start, end, g.constant("one", [1], "int64"), name=f"{p}_end")
        self.decoder.states.append((last, f"present_{self.name}.{self.layer}", shape))
        columns = g.op("Transpose", joined, name=f"{p}_columns", perm=[0, 2, 1])
        tensors = [g.data(f"{p}_conv", shape=(channels, 1, width))]
        tensors += [g.data(f"{p}_conv_bias")] if bias else []
        mixed = g.op("Conv", columns, *tensors, name=f"{p}_mixed", group=channels)
        rows = g.op("Transpose", mixed, name=f"{p}_rows", perm=[0, 2, 1])
        return g.op("QuickGelu", rows, name=f"{p}_active", domain=MICROSOFT, alpha=1.0)

    def by_head(self, x: ir.Value, name: str, last: Sequence[int]) -> ir.Value:
        """Return values of all heads as [B, M, groups, heads of one, *last]."""
        return self._reshaped(x, name, [0, 0, self.groups, -1, *last])

    def of_heads(self, name: str) -> ir.Value:
        """Return a vector of the data file with a value a head, [groups, heads of one, 1, 1]."""
        full, shape = f"layers.{self.layer}.{name}", (self.groups, self.heads // self.groups, 1, 1)
        return self.decoder.graph.data(full, view=f"{full}.heads", shape=shape)

    def by_group(self, x: ir.Value, name: str) -> ir.Value:
        """Return keys or queries of all groups as [B, M, groups, 1, 1, keys]."""
        return self._reshaped(x, name, [0, 0, self.groups, 1, 1, self.keys])

    def scan(self, body: Body, tokens: Sequence[ir.Value]) -> ir.Value:
        """Return the outputs of the tokens, [B, M, heads, values]. See `OnnxGraphBuilder.scan`."""
        g, state = self.decoder.graph, f"matrix.{self.layer}"
        group = self.heads // self.groups
        shape: list[int | str] = ["batch_size", self.groups, group, self.keys, self.values]
        past = g.input(f"past_{state}", "float32", shape)
        names = (f"{self.prefix}_matrix", f"{self.prefix}_read")
        matrix, out = g.scan(body, past, tokens, names=names)
        self.decoder.states.append((matrix, f"present_{state}", shape))
        return self._reshaped(out, f"{self.prefix}_out.heads", [0, 0, self.heads, self.values])

    def changed(self, s: ir.Value, key: ir.Value, change: ir.Value) -> ir.Value:
        """Return S + the outer product of a key and a change, within the body of a scan."""
        g, p = self.decoder.graph, self.prefix
        column = g.op("Transpose", key, name=f"{p}.column", perm=[0, 1, 2, 4, 3])
        return g.op("Add", s, g.op("Mul", column, change, name=f"{p}.outer"), name=f"{p}.after")

    def _reshaped(self, x: ir.Value, name: str, shape: list[int]) -> ir.Value:
        g = self.decoder.graph
        sizes = g.constant("shape." + ".".join(map(str, shape)), shape, "int64")
        return g.op("Reshape", x, sizes, name=name)
