"""The decoder's ONNX graph for GPUs: floats and cache of 16 or 32 bits, the same quantized weights.

GPU kernels need one float type from the embedding to the cache. The data file's 32-bit floats are
cast when the runtime loads the model. The logits are 32-bit floats.
"""

from __future__ import annotations

from collections.abc import Mapping

import onnx_ir as ir

from edgegen.bundle.tensors import Entry
from edgegen.exporter.onnx.decoder import OnnxDecoder
from edgegen.exporter.onnx.graph import OnnxGraphBuilder
from edgegen.exporter.recipes import Recipe
from edgegen.models.config import ModelConfig


def build_gpu_decoder(
    config: ModelConfig, recipe: Recipe, entries: Mapping[str, Entry], context: int, floats: str
) -> OnnxGraphBuilder:
    """Build the whole graph, with "float16" or "float32" as `floats`."""
    return GpuDecoder(config, recipe, entries, context, floats).build()


class GpuDecoder(OnnxDecoder):
    """Builder of the graph for GPUs."""

    def __init__(
        self,
        config: ModelConfig,
        recipe: Recipe,
        entries: Mapping[str, Entry],
        context: int,
        floats: str,
    ) -> None:
        super().__init__(config, recipe, entries, context)
        self.floats = self.kv = floats

    def _embedding_table(self) -> tuple[ir.Value, ir.Value]:
        shape = (self.entries["embed.q"].shape[0], self.config.hidden_size)
        codes = self.graph.data("embed.q", shape=shape)
        scales = self.graph.data("embed.s", shape=(shape[0], 1))
        return codes, self.cast(scales)

    def float_linear(self, x: ir.Value, name: str, out: str | None = None) -> ir.Value:
        g = self.graph
        columns = g.op("Transpose", self.data(name), name=f"{name}.columns", perm=[1, 0])
        return g.op("MatMul", x, columns, name=out or f"{name}.out")

    def _scaled_logits(self, logits: ir.Value) -> ir.Value:
        single = self.graph.op("Cast", logits, name="logits_float32", to=ir.DataType.FLOAT)
        return super()._scaled_logits(single)
