"""Writes a model's tensors, block by block.

Each block is read once: the calibration and gate texts pass through it in float, its keys and
values give the cache's scales, and its matrices are quantized, tuned and written before the next is
read.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, load_block
from edgegen.arithmetic.rope import rope_tables
from edgegen.exporter import allocate
from edgegen.exporter.blocks import fuse, take_apart
from edgegen.exporter.calibration.calibrate import HiddenStates, kv_scale
from edgegen.exporter.datafile import DataFile
from edgegen.exporter.job import ExportJob, Windows
from edgegen.exporter.static import write_static_block
from edgegen.exporter.tuning import tuning
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize import QuantizedTensor, Quantizer, quantizers
from edgegen.quantize.rotate import Rotate


class TensorWriter:
    """Writes into `folder`.

    Args:
        out: where the bundle will be; a tuning keeps its finished blocks beside it.
    """

    def __init__(
        self, job: ExportJob, tokenizer: Tokenizer, windows: Windows, folder: Path, out: Path
    ) -> None:
        self.job, self.tokenizer, self.windows, self.out = job, tokenizer, windows, out
        self.config, self.recipe, self.checkpoint = job.config, job.recipe, job.checkpoint
        self.rotations, self.progress = job.rotations, job.progress
        self.rotate = Rotate(job.config, job.rotations)
        self.tuning: tuning.Tuning | None = None
        self.data = DataFile(folder)

    def write(self) -> list[Float]:
        """All tensors; the float model's last hidden states [T, hidden] of the gate's windows."""
        c, tensor = self.config, self.checkpoint.tensor
        with self.data as data:
            table = tensor("embed")
            gated = HiddenStates(c, table, self.windows.gate)
            self.rotate.table(table)
            self.chosen = self._allocate(table)
            calibration = HiddenStates(c, table, self.windows.calibration)
            self.tuning = self._make_tuning(table)
            stored = self._write_table("embed", table)
            waits = self.tuning is not None and self.tuning.holds
            tables = {"embed": (table, stored)} if waits else {}
            del table, stored
            for i in range(c.num_layers):
                self.progress("quantizing blocks", i, c.num_layers)
                self._write_block(i, load_block(self.checkpoint, i), calibration, gated)
            self.progress("quantizing blocks", c.num_layers, c.num_layers)
            data.add("norm", tensor("norm"))
            if self.rotations.residual:
                data.add("rotation", self.rotate.mix)
            if not c.tie_embeddings:
                head = tensor("head")
                self.rotate.table(head)
                stored = self._write_table("head", head)
                if waits:
                    tables["head"] = head, stored
            if self.tuning is not None and waits:
                self._distill(self.tuning, tables)
            for r, rope in enumerate(c.ropes):
                cos, sin = rope_tables(rope, c.head_dim, np.arange(self.job.context))
                data.add(f"rope.{r}.cos", cos)
                data.add(f"rope.{r}.sin", sin)
        return gated.states

    def _distill(self, trainer: tuning.Tuning, tables: tuning.Tables) -> None:
        """Train all blocks together and write them; `tables` are (float, stored)."""
        mix = self.rotate.mix if self.rotations.residual else None
        found = trainer.distill(tables, self.checkpoint.tensor("norm"), mix)
        for i, (codes, vectors) in enumerate(found):
            self._store(i, codes, vectors)

    def _allocate(self, table: Float) -> dict[str, allocate.Choice]:
        """The bits and group size of each matrix that does not have the recipe's."""
        if self.job.budget is None:
            return {}
        states = HiddenStates(self.config, table, self.windows.calibration)
        errors = allocate.Errors()
        for i in range(self.config.num_layers):
            self.progress("measuring sensitivity", i, self.config.num_layers)
            weights = self.rotate.block(load_block(self.checkpoint, i))
            block = Block(self.config, i, weights, self.rotations.inner)
            errors |= allocate.measure(
                block,
                fuse(self.config, weights)[0],
                states.observe(block, self.recipe.needs).moments,
                states.states[: allocate.WINDOWS],
                quantizer=self.quantizer,
                recipe=self.recipe,
            )
            states.advance(block)
        return allocate.allocate(self.job.budget, self.config, self.recipe, errors)

    def _make_tuning(self, table: Float) -> tuning.Tuning | None:
        if self.job.tune == "none":
            return None
        recipe, windows = self.recipe, self.windows.tuning
        return tuning.Tuning(
            self.checkpoint,
            recipe,
            self.tokenizer,
            table=table,
            windows=windows,
            rotations=self.rotations,
            chosen=self.chosen,
            method=self.job.tune,
            out=self.out,
            progress=self.progress,
            distill_tokens=self.job.distill_tokens,
        )

    def _write_table(self, name: str, table: Float) -> QuantizedTensor | None:
        """The embedding or the head; its codes, if it has some."""
        if self.recipe.embedding_bits == 32:
            self.data.add(name, table)
            return None
        codes = quantizers.get(self.recipe.quantizer)(table, self.recipe.embedding_bits, 0)
        self.data.add_quantized(name, codes)
        return codes

    def _write_block(
        self,
        i: int,
        weights: Mapping[str, Float],
        calibration: HiddenStates,
        gated: HiddenStates,
    ) -> None:
        if self.windows.gate:
            gated.advance(Block(self.config, i, weights))
        weights = self.rotate.block(weights)
        block = Block(self.config, i, weights, self.rotations.inner)
        if self.recipe.static is not None:
            write_static_block(self.data, i, block, self.recipe, calibration)
            return
        moments: Mapping[str, Float] = {}
        if self.windows.calibration:
            blind = self.job.blind
            seen = calibration.observe(block, "importance" if blind else self.recipe.needs)
            moments = {} if blind else seen.moments
            if self.recipe.kv != "float32":
                self.data.add(f"layers.{i}.k_scale", kv_scale(seen.keys, self.recipe.kv))
                self.data.add(f"layers.{i}.v_scale", kv_scale(seen.values, self.recipe.kv))
        matrices, vectors = fuse(self.config, weights)
        del block, weights  # a large model's block is held once from here on
        stored = self._write_matrices(i, matrices, vectors, moments)
        if self.windows.calibration:  # the next block learns what this one has lost
            read = take_apart(self.config, stored)
            calibration.advance(Block(self.config, i, read, self.rotations.inner))

    def _write_matrices(
        self,
        i: int,
        matrices: Mapping[str, Float],
        vectors: Mapping[str, Float],
        moments: Mapping[str, Float],
    ) -> dict[str, Float]:
        """Quantize, tune and write a block; its tensors as the bundle now holds them."""
        recipe, floats = self.recipe, {**matrices, **vectors}
        codes: Mapping[str, QuantizedTensor] = {}
        if recipe.weight_bits < 32:

            def quantize() -> dict[str, QuantizedTensor]:
                return {n: self._quantize(i, n, m, moments) for n, m in matrices.items()}

            if self.tuning is None:
                codes = quantize()
            else:
                codes, vectors = self.tuning(i, matrices, quantize, vectors)
            floats = dict(vectors)
        if self.tuning is None or not self.tuning.holds:
            self._store(i, codes, floats)
        return floats | {name: parts.dequantize() for name, parts in codes.items()}

    def _store(
        self, i: int, codes: Mapping[str, QuantizedTensor], floats: Mapping[str, Float]
    ) -> None:
        for name, parts in codes.items():
            self.data.add_quantized(f"layers.{i}.{name}", parts)
        for name, value in floats.items():
            self.data.add(f"layers.{i}.{name}", value)

    @property
    def quantizer(self) -> Quantizer:
        configured = quantizers.get(self.recipe.quantizer)
        return configured.uncalibrated() if self.job.blind else configured

    def _quantize(
        self, i: int, name: str, matrix: Float, moments: Mapping[str, Float]
    ) -> QuantizedTensor:
        usual = allocate.Choice(self.recipe.weight_bits, self.recipe.group_size)
        choice = self.chosen.get(f"layers.{i}.{name}", usual)
        return self.quantizer(matrix, choice.bits, choice.group_size, moments.get(name))
