"""Write a model's tensors, block by block.

Each block is loaded once. The gate's text passes through it in float. The calibration text passes
through it while its matrices are quantized, and its keys and values give the cache's scales. The
block is written before the next one is loaded. A block that is tuned is calibrated in float first.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from edgegen._types import Float, Progress
from edgegen.arithmetic.decoder import load_block, load_norm
from edgegen.arithmetic.rope import rope_tables
from edgegen.exporter import allocate, balance
from edgegen.exporter.blocks import fuse, fuse_matrix, fuse_vectors, unfuse
from edgegen.exporter.calibration.block import FastBlock, RoundedBlock
from edgegen.exporter.calibration.buffer import ActivationBuffer
from edgegen.exporter.calibration.calibrate import (
    BlockPass,
    HiddenStates,
    Observation,
    kv_scale,
)
from edgegen.exporter.calibration.paired import PairedPass, compared
from edgegen.exporter.datafile import DataFile
from edgegen.exporter.head import quantize_head
from edgegen.exporter.job import ExportJob, Windows
from edgegen.exporter.offsets import cache_offsets
from edgegen.exporter.static import write_static_block
from edgegen.exporter.timeleft import TimeLeft
from edgegen.exporter.tuning.tuning import Quantized, Tables, Tuning
from edgegen.models.parts.attention import Attention
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize import QuantizedTensor, Quantizer, quantizers
from edgegen.quantize.base import Need
from edgegen.quantize.correction import corrected
from edgegen.quantize.rotate import Rotate


class TensorWriter:
    """Writer of the tensors of one export into `folder`.

    Args:
        out: the bundle's final folder; a tuning leaves its finished blocks beside it.
    """

    def __init__(
        self, job: ExportJob, tokenizer: Tokenizer, windows: Windows, folder: Path, out: Path
    ) -> None:
        self.job, self.tokenizer, self.windows, self.out = job, tokenizer, windows, out
        self.config, self.recipe, self.checkpoint = job.config, job.recipe, job.checkpoint
        self.rotations, self.progress = job.rotations, job.progress
        self.rotate = Rotate(job.config, job.rotations)
        self.tuning: Tuning | None = None
        self.exact: HiddenStates | None = None
        """A part of the calibration text in the float model, where matrices are corrected."""
        self.chosen: Mapping[str, allocate.Choice] = {}
        """Bits and group size of the matrices that do not have the recipe's."""
        self.data = DataFile(folder)
        self.buffer = ActivationBuffer(folder)
        whole = job.options.tune != "distill"  # what distillation takes is not known
        report: Progress = self.progress if whole else lambda *_: None
        self.left = TimeLeft(job.config, report)

    def write(self) -> list[Float]:
        """Write all tensors, and return the float model's last hidden states of the gate's windows.

        Each of them is [T, hidden].
        """
        c, tensor = self.config, self.checkpoint.tensor
        with self.buffer, self.data as data:
            table = tensor("embed")
            gated = HiddenStates(c, table, self.windows.gate)
            self.rotate.table(table)
            self.start(table)
            calibration = HiddenStates(c, table, self.windows.calibration, self.buffer)
            if self.job.corrects:
                windows = compared(self.windows.calibration)
                self.exact = HiddenStates(c, table, windows, self.buffer)
            stored = self._write_table("embed", table)
            deferred = self.tuning is not None and self.tuning.deferred
            tables = {"embed": (table, stored)} if deferred else {}
            del table, stored
            self.left.table()
            for i in range(c.num_layers):
                self.progress("quantizing blocks", i, c.num_layers)
                self._write_block(i, load_block(self.checkpoint, i), calibration, gated)
            self.progress("quantizing blocks", c.num_layers, c.num_layers)
            data.add("norm", tensor("norm"))
            if c.norm_bias:
                data.add("norm_bias", tensor("norm_bias"))
            if self.rotations.residual:
                data.add("rotation", self.rotate.matrix)
            if not c.tie_embeddings:
                head = self._rotated_head()
                stored = self._write_head(head, calibration.states)
                if deferred:
                    tables["head"] = head, stored
            if self.tuning is not None and deferred:
                for i, (codes, vectors) in enumerate(self._distill(self.tuning, tables)):
                    self._store(i, codes, vectors)
            for r, rope in enumerate(c.ropes):
                context = self.job.context
                cos, sin = rope_tables(rope, c.rope_dims(r), np.arange(context), context)
                data.add(f"rope.{r}.cos", cos)
                data.add(f"rope.{r}.sin", sin)
        return gated.states

    def distill_finished(self) -> bool:
        """Distill the blocks of OUT.tuning without running a text; return whether all are there."""
        if self.job.options.tune != "distill":
            return False
        table = self.checkpoint.tensor("embed")
        self.rotate.table(table)
        self.start(table)
        tuning = self.tuning
        assert tuning is not None
        for i in range(self.config.num_layers):
            weights = self.rotate.block(i, load_block(self.checkpoint, i))
            if tuning.resume(i, *fuse(self.config, i, weights)) is None:
                return False
        tables: Tables = {"embed": (table, self._table_codes(table))}
        if not self.config.tie_embeddings:
            head = self._rotated_head()
            stored = None if self.recipe.head_bits else self._table_codes(head)
            tables = {**tables, "head": (head, stored)}
        self._distill(tuning, tables)
        return True

    def _distill(
        self, tuning: Tuning, tables: Tables
    ) -> list[tuple[Mapping[str, QuantizedTensor], Mapping[str, Float]]]:
        mix = self.rotate.matrix if self.rotations.residual else None
        norm = load_norm(self.config, self.checkpoint.tensor)
        return tuning.distill(tables, norm, mix)

    def start(self, table: Float) -> None:
        """Choose each matrix' bits, and make the tuning, with the rotated embedding `table`."""
        if self.job.options.bits_per_weight is not None and not self.chosen:
            self.chosen = self._allocate(table, self.job.options.bits_per_weight)
        if self.job.options.tune != "none":
            self.tuning = Tuning(
                self.job,
                self.tokenizer,
                table=table,
                windows=self.windows.tuning,
                chosen=self.chosen,
                out=self.out,
            )

    def _allocate(self, table: Float, budget: float) -> dict[str, allocate.Choice]:
        states = HiddenStates(self.config, table, self.windows.calibration)
        errors = allocate.Errors()
        for i in range(self.config.num_layers):
            self.progress("measuring sensitivity", i, self.config.num_layers)
            weights = self.rotate.block(i, load_block(self.checkpoint, i))
            block = FastBlock(self.config, i, weights, self.rotations.inner, self.job.context)
            errors |= allocate.measure(
                block,
                fuse(self.config, i, weights)[0],
                states.observe(block, self.recipe.needs).moments,
                states.windows(allocate.WINDOWS),
                quantizer=self.quantizer.quick(),
                recipe=self.recipe,
            )
            states.advance(block)
        return allocate.allocate(budget, self.config, self.recipe, errors)

    def _rotated_head(self) -> Float:
        head = self.checkpoint.tensor("head")
        self.rotate.table(head)
        return head

    def _table_codes(self, table: Float) -> QuantizedTensor | None:
        """Return the codes of the embedding or the head; None where it is stored in float."""
        if self.recipe.embedding_bits == 32:
            return None
        return quantizers.get(self.recipe.quantizer)(table, self.recipe.embedding_bits, 0)

    def _write_table(self, name: str, table: Float) -> QuantizedTensor | None:
        codes = self._table_codes(table)
        if codes is None:
            self.data.add(name, table)
        else:
            self.data.add_quantized(name, codes)
        return codes

    def _write_head(self, head: Float, states: Sequence[Float]) -> QuantizedTensor | None:
        """Write the head; return its codes, or None where distillation takes it in float.

        `states` are the calibration text's after the last block. A distillation that continues
        without a text has none, so that it takes no head that depends on them.
        """
        if not self.recipe.head_bits:
            return self._write_table("head", head)
        rotation = self.rotate.matrix if self.rotations.residual else None
        self.data.add_quantized("head", quantize_head(self.job, head, states, rotation))
        return None

    def _write_block(
        self,
        i: int,
        weights: Mapping[str, Float],
        calibration: HiddenStates,
        gated: HiddenStates,
    ) -> None:
        start = time.perf_counter()
        if self.windows.gate:
            gated.advance(FastBlock(self.config, i, weights))
        exact = time.perf_counter() - start
        for name in self.config.tables(i):
            self._write_table(f"layers.{i}.{name}", weights[name])
        block = self._rounded_block(i, self.rotate.block(i, weights))
        del weights  # the block has the only reference to each matrix, until it is replaced
        self._balance(block, calibration)
        self._write_rotated(block, calibration)
        self.left.block(i, exact)

    def _write_rotated(self, block: RoundedBlock, calibration: HiddenStates) -> None:
        if self.recipe.static is not None:
            write_static_block(self.data, block.layer, block, self.recipe, calibration)
            return
        if self.tuning is not None and not self.job.tunes_blocks:
            self._start_distillation(self.tuning, block, calibration)
        elif self.tuning is not None:
            self._write_tuned(self.tuning, block, calibration)
        elif self.windows.calibration:
            self._write_calibrated(block, calibration)
        else:
            self._write_quantized(block, [(n, None) for n in self.config.matrices(block.layer)])

    def _balance(self, block: RoundedBlock, calibration: HiddenStates) -> None:
        """Scale queries and keys for a cache with offsets; a tuning takes the model's own."""
        part = self.job.stored_config.find(block.layer, Attention)
        if part is not None and part.offsets and self.tuning is None:
            balance.balance(block, part, calibration.windows(balance.WINDOWS))

    def _rounded_block(self, i: int, weights: Mapping[str, Float]) -> RoundedBlock:
        """Return a layer for calibration, whose rotary embeddings are those of the bundle."""
        return RoundedBlock(self.config, i, weights, self.rotations.inner, self.job.context)

    def _write_calibrated(self, block: RoundedBlock, calibration: HiddenStates) -> None:
        """Quantize and write a block, and advance the text through it."""
        i, blind = block.layer, self.job.options.calibration_free
        needs: Need = "importance" if blind else self.recipe.needs
        if self.exact is not None:
            codes, floats, text = self._quantize_corrected(block, calibration, self.exact)
            self._store(i, codes, floats)
            self._store_kv_scales(i, text)
            return
        if block.in_one_pass:
            through = calibration.run(block, needs)
            self._write_quantized(block, ((n, None if blind else m) for n, m in through))
            self._store_kv_scales(i, through)
            return
        observed = calibration.observe(block, needs)
        moments = {} if blind else observed.moments
        self._write_quantized(block, [(n, _moments(moments, n)) for n in self.config.matrices(i)])
        self._store_kv_scales(i, observed)
        calibration.advance(block)

    def _quantize_corrected(
        self, block: RoundedBlock, calibration: HiddenStates, exact: HiddenStates
    ) -> tuple[Quantized, dict[str, Float], BlockPass]:
        """Quantize a block with corrections, and advance both texts through it.

        Returns:
            (codes, the other tensors, the pass of the calibration text).
        """
        needs = self.recipe.needs
        text = calibration.run(block, needs)
        pair = PairedPass(text, exact.run(self._rounded_block(block.layer, block.weights), needs))
        return *self._quantized(block, self._corrected(block, pair)), text

    def _corrected(self, block: RoundedBlock, pair: PairedPass) -> Iterator[tuple[str, Float]]:
        """Correct each matrix of a block, and yield its name and the moments of its inputs."""
        for product, moments, differences in pair:
            matrix = corrected(fuse_matrix(product, block.weights), moments, differences)
            block.replace(unfuse(self.config, block.layer, {product: matrix}))
            del matrix, differences
            yield product, moments

    def _write_quantized(
        self, block: RoundedBlock, products: Iterable[tuple[str, Float | None]]
    ) -> None:
        """Quantize and write a block; see `_quantized`."""
        self._store(block.layer, *self._quantized(block, products))

    def _quantized(
        self, block: RoundedBlock, products: Iterable[tuple[str, Float | None]]
    ) -> tuple[Quantized, dict[str, Float]]:
        """Quantize a block's matrices in the order of `products`; return (codes, other tensors).

        Args:
            block: takes each quantized matrix as soon as it is there.
            products: names of the matrices, each with the moments of its inputs or None.
        """
        codes: dict[str, QuantizedTensor] = {}
        floats: dict[str, Float] = {}
        for product, moments in products:
            matrix = fuse_matrix(product, block.weights)
            if self.recipe.weight_bits == 32:
                floats[product] = matrix
                continue
            codes[product] = self._quantize(block.layer, product, matrix, moments)
            del matrix, moments  # while the text passes to the next product
            values = {product: codes[product].dequantize()}
            block.replace(unfuse(self.config, block.layer, values))
        return codes, floats | self._vectors(block)

    def _vectors(self, block: RoundedBlock) -> dict[str, Float]:
        return fuse_vectors(self.config, block.layer, block.weights)

    def _start_distillation(
        self, tuning: Tuning, block: RoundedBlock, calibration: HiddenStates
    ) -> None:
        """Quantize a block with corrections; distillation starts from it, and writes it."""
        i = block.layer
        assert self.exact is not None
        matrices, vectors = fuse(self.config, i, block.weights)
        tuned = tuning.resume(i, matrices, vectors)
        if tuned is None:
            codes, floats, text = self._quantize_corrected(block, calibration, self.exact)
            scales = self._kv_scales(i, text)
            tuning.keep(i, matrices, codes, floats, scales)
        else:
            scales = {n: v for n, v in tuned.vectors.items() if n not in vectors}
            if not tuning.starts_complete:
                self.exact.advance(block)
                rounded = {n: parts.dequantize() for n, parts in tuned.matrices.items()}
                rounded = unfuse(self.config, i, {**vectors, **rounded})
                calibration.advance(self._rounded_block(i, rounded))
        for name, scale in scales.items():
            self.data.add(f"layers.{i}.{name}", scale)

    def _write_tuned(self, tuning: Tuning, block: RoundedBlock, calibration: HiddenStates) -> None:
        """Write a tuned block, and advance the text through it: the next one sees its losses."""
        i, states = block.layer, calibration.states
        if self.exact is None:
            observed = calibration.observe(block, self.recipe.needs)
            codes, floats = self._tuned(tuning, block, observed)
        else:
            observed = None
            codes, floats = self._tuned_corrected(tuning, block, calibration, self.exact)
        if not tuning.deferred:
            self._store(i, codes, floats)
        rounded = {**floats, **{name: parts.dequantize() for name, parts in codes.items()}}
        after = self._rounded_block(i, unfuse(self.config, i, rounded))
        calibration.states = states  # before the block
        self._store_kv_scales(i, observed or calibration.observe(after, "importance"))
        calibration.advance(after)

    def _tuned(
        self, tuning: Tuning, block: RoundedBlock, observed: Observation
    ) -> tuple[Quantized, Mapping[str, Float]]:
        """Quantize a block with the moments of its inputs, and tune it."""
        i = block.layer
        matrices, vectors = fuse(self.config, i, block.weights)

        def quantize() -> Quantized:
            moments = {n: _moments(observed.moments, n) for n in matrices}
            return {n: self._quantize(i, n, m, moments[n]) for n, m in matrices.items()}

        return tuning(i, matrices, quantize, vectors)

    def _tuned_corrected(
        self, tuning: Tuning, block: RoundedBlock, calibration: HiddenStates, exact: HiddenStates
    ) -> tuple[Quantized, Mapping[str, Float]]:
        """Quantize a block with corrections, tune it, and advance the exact text through it."""
        matrices, vectors = fuse(self.config, block.layer, block.weights)
        advanced = False

        def quantize() -> Quantized:
            nonlocal advanced
            advanced = True
            return self._quantize_corrected(block, calibration, exact)[0]

        codes, floats = tuning(block.layer, matrices, quantize, vectors)
        if not advanced:  # a finished block is not quantized again
            exact.advance(block)
        return codes, floats

    def _store_kv_scales(self, i: int, observed: Observation | BlockPass) -> None:
        for name, scale in self._kv_scales(i, observed).items():
            self.data.add(f"layers.{i}.{name}", scale)

    def _kv_scales(self, i: int, observed: Observation | BlockPass) -> dict[str, Float]:
        """Return the static scales and the offsets of a layer's cache."""
        if self.recipe.kv == "float32" or not observed.keys.size:
            return {}
        samples = {"k_scale": observed.keys, "v_scale": observed.values}
        scales = {name: kv_scale(keys, self.recipe.kv) for name, keys in samples.items()}
        return scales | cache_offsets(self.job, i, observed, self.windows.calibration)

    def _store(
        self, i: int, codes: Mapping[str, QuantizedTensor], floats: Mapping[str, Float]
    ) -> None:
        for name, parts in codes.items():
            self.data.add_quantized(f"layers.{i}.{name}", parts)
        for name, value in floats.items():
            self.data.add(f"layers.{i}.{name}", value)

    @property
    def quantizer(self) -> Quantizer:
        """Quantizer of the blocks' matrices."""
        configured = quantizers.get(self.recipe.quantizer)
        return configured.uncalibrated() if self.job.options.calibration_free else configured

    def _quantize(self, i: int, name: str, matrix: Float, moments: Float | None) -> QuantizedTensor:
        usual = allocate.Choice(self.recipe.weight_bits, self.recipe.group_size)
        choice = self.chosen.get(f"layers.{i}.{name}", usual)
        return self.quantizer(matrix, choice.bits, choice.group_size, moments)


def _moments(moments: Mapping[str, Float], name: str) -> Float | None:
    """Return the moments of a product's inputs; of experts' first products, those of all of them.

    An expert that the text never chose has no moments, and is rounded to nearest.
    """
    prefix, _, short = name.rpartition(".")
    if not prefix or not moments:
        return moments.get(name)
    shared = moments.get(f"{prefix.partition('.')[0]}.{short}")
    if name in moments or shared is not None:
        return moments.get(name, shared)
    return np.zeros_like(next(m for n, m in moments.items() if n.endswith(f".{short}")))
