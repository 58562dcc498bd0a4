"""Tuning during an export: train quantized blocks, with checkpoints beside the output.

Finished blocks lie in OUT.tuning until the bundle is complete. An export that was stopped, or that
continues on another machine, loads them instead of training again.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from edgegen import __version__
from edgegen._types import Float, Tokens
from edgegen.arithmetic.decoder import Norm
from edgegen.exporter.allocate import Choice
from edgegen.exporter.calibration.selftext import text_starts
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize.tensor import QuantizedTensor

if TYPE_CHECKING:
    from edgegen.exporter.job import ExportJob
    from edgegen.train.blockwise import Tuned
    from edgegen.train.checkpoint import Checkpoints
    from edgegen.train.decoder import OuterWeights
    from edgegen.train.distill import Distiller, DistillSettings, InitialBlock
    from edgegen.train.processes import Processes

Quantized = Mapping[str, QuantizedTensor]
Vectors = Mapping[str, Float]
Tables = Mapping[str, tuple[Float, QuantizedTensor | None]]
"""The embedding and the head, each in float and as stored."""


@dataclass(frozen=True)
class TuningResult:
    """Checkpoints of a finished tuning."""

    folder: Path
    divergence: tuple[float, float] | None
    """KL(float || quantized) on held-out windows before and after distillation, nats a position;
    None without distillation, or where it was stopped."""


def checkpoint_folder(out: Path) -> Path:
    """Return the folder of the tuning checkpoints for the bundle `out`."""
    return out.with_name(f"{out.name}.tuning")


class Tuning:
    """Tuning of one export: trains blocks, and loads those that are in OUT.tuning.

    Args:
        table: float embedding [vocab, hidden], in the basis of the job's rotations.
        windows: int32 [T] each.
        chosen: matrices that are not stored with the recipe's bits and group size.
        out: folder of the bundle; checkpoints lie beside it in OUT.tuning, those of distilled
            blocks in a folder there.
    """

    def __init__(
        self,
        job: ExportJob,
        tokenizer: Tokenizer,
        *,
        table: Float,
        windows: Sequence[Tokens],
        chosen: Mapping[str, Choice],
        out: Path,
    ) -> None:
        from edgegen.train.block import IntegerFormat
        from edgegen.train.blockwise import Blockwise
        from edgegen.train.checkpoint import Checkpoints

        self.job, self.tokenizer, self.windows = job, tokenizer, windows
        self.layers, self.progress = job.config.num_layers, job.progress
        self.deferred = job.options.tune == "distill"
        """Whether no block can be written before the last one is tuned."""
        self.starts: list[InitialBlock] = []
        """Blocks that distillation starts from."""
        self.divergence: tuple[float, float] | None = None
        """See `TuningResult`."""
        self.processes: Processes | None = None
        self.trainer = Blockwise(
            job.config,
            table,
            windows,
            IntegerFormat(job.recipe.kv, job.rotations, job.recipe.sparse, job.context),
        )
        inputs = [__version__, job.recipe, job.checkpoint.source.info()]
        inputs += [self.trainer.settings, chosen, job.tunes_blocks, job.context]
        digest = hashlib.sha256(msgspec.json.encode(inputs, order="sorted"))
        digest.update(b"".join(window.tobytes() for window in windows))
        self.finished = Checkpoints(checkpoint_folder(out), digest.hexdigest())
        # A head of few bits is calibrated with the text after the last block.
        free = not job.tunes_blocks and not job.recipe.head_bits
        self.starts_complete = free and self.finished.load_all(self.layers) is not None
        """Whether no text has to pass through the blocks that distillation starts from."""

    def keep(
        self,
        layer: int,
        weights: Mapping[str, Float],
        codes: Quantized,
        vectors: Vectors,
        scales: Vectors,
    ) -> None:
        """Save a block that distillation starts from without block-wise tuning.

        Args:
            weights: float matrices.
            scales: tensors beside the block's that the bundle has.
        """
        from edgegen.train.blockwise import Tuned

        tuned = Tuned(codes, {**vectors, **scales}, float("nan"), float("nan"))
        self.finished.save(layer, tuned)
        self._keep(tuned, weights, vectors)

    def __call__(
        self,
        layer: int,
        weights: Mapping[str, Float],
        quantize: Callable[[], Quantized],
        vectors: Vectors,
    ) -> tuple[Quantized, Vectors]:
        """Return (matrices, vectors) of a block after tuning; see `Blockwise.tune`.

        Args:
            quantize: returns the initial codes; not called for a block that is finished.
        """
        tuned = self.finished.load(layer)
        if tuned is None:
            tuned = self.trainer.tune(layer, weights, quantize(), vectors, self._tick(layer))
            self.finished.save(layer, tuned)
        else:
            self.trainer.skip(layer, weights, vectors, tuned)
            self._tick(layer)(1, 1)
        return self._keep(tuned, weights, vectors)

    def resume(self, layer: int, weights: Mapping[str, Float], vectors: Vectors) -> Tuned | None:
        """Load and return a finished block without running text through it, if there is one."""
        tuned = self.finished.load(layer)
        if tuned is not None:
            self._keep(tuned, weights, vectors)
        return tuned

    def _keep(
        self, tuned: Tuned, weights: Mapping[str, Float], vectors: Vectors
    ) -> tuple[Quantized, Vectors]:
        # A checkpoint has an order of its own, and the bundle's bytes must not depend on it.
        codes = {name: tuned.matrices[name] for name in weights}
        trained = {name: tuned.vectors[name] for name in vectors}
        if self.deferred:
            from edgegen.train.distill import InitialBlock

            self.starts.append(InitialBlock(weights, codes, trained, vectors))
        return codes, trained

    def distill(
        self, tables: Tables, norm: Norm, mix: Float | None
    ) -> list[tuple[Quantized, Vectors]]:
        """Return (matrices, vectors) of all blocks, trained together.

        Args:
            tables: "embed" and, where they are not tied, "head", in the basis of the rotations.
            norm: the last norm.
            mix: rotation of the residual [m, m].
        """
        settings = self._settings()
        checkpoints = self.finished.after(msgspec.structs.replace(settings, minutes=None))
        tuned: Sequence[Tuned] | None = checkpoints.load_all(self.layers)
        if tuned is None or _seconds(tuned) < 60 * (settings.minutes or 0):
            outer = _outer_weights(tables, norm, mix)
            distiller = self._distiller(outer, settings, checkpoints, tuned)
            tuned = distiller.run(self.progress)
            if self.processes is None or self.processes.rank == 0:
                checkpoints.save_all(tuned)
        finished = not math.isnan(tuned[0].after)
        self.divergence = (tuned[0].before, tuned[0].after) if finished else None
        return [
            (
                {name: block.matrices[name] for name in start.matrices},
                {name: block.vectors[name] for name in start.vectors},
            )
            for block, start in zip(tuned, self.starts, strict=True)
        ]

    def _settings(self) -> DistillSettings:
        from edgegen.train.distill import DistillSettings

        options, size = self.job.options, self.trainer.size
        if options.minutes is not None:
            return DistillSettings.for_minutes(options.minutes, size)
        return DistillSettings.for_tokens(options.distill_tokens, len(self.trainer.exact), size)

    def _distiller(
        self,
        outer: Sequence[OuterWeights],
        settings: DistillSettings,
        checkpoints: Checkpoints,
        tuned: Sequence[Tuned] | None,
    ) -> Distiller:
        """Return the distillation from the first blocks, or from `tuned` ones that it has left."""
        from edgegen.train.distill import Distiller, Earlier, ModelPair
        from edgegen.train.processes import Processes

        self.processes = Processes()
        starts, earlier = self.starts, Earlier()
        if tuned is not None and self.processes.count == 1:
            starts = [
                replace(start, matrices=block.matrices, vectors=block.vectors)
                for start, block in zip(starts, tuned, strict=True)
            ]
            earlier = Earlier(_seconds(tuned), tuned[0].before)
        distiller = Distiller(
            ModelPair(self.job.config, outer[0], outer[1], starts),
            self.windows,
            self.trainer.format,
            settings=settings,
            starts=partial(_text_starts, self.tokenizer),
            processes=self.processes,
        )
        distiller.earlier = earlier
        if self.processes.rank == 0:
            distiller.save = checkpoints.save_all
        return distiller

    def wait(self) -> None:
        """Under torchrun, wait for the other processes and leave their group."""
        if self.processes is not None:
            self.processes.barrier()
            self.processes.close()

    def discard(self) -> None:
        """Delete the checkpoints: the bundle is complete."""
        self.finished.discard()

    def _tick(self, layer: int) -> Callable[[int, int], None]:
        """Return a callback that reports the steps of a block as thousandths of it."""

        def tick(done: int, total: int) -> None:
            self.progress("tuning", 1000 * layer + 1000 * done // total, 1000 * self.layers)

        return tick


def _seconds(blocks: Sequence[Tuned]) -> float:
    """Return how long all blocks were trained; a run may be killed while it saves them."""
    return min(block.seconds for block in blocks)


def _outer_weights(tables: Tables, norm: Norm, mix: Float | None) -> list[OuterWeights]:
    """Return the tensors outside the blocks of the float model and of the quantized one."""
    from edgegen.train.decoder import OuterWeights

    exact = {name: table for name, (table, _) in tables.items()}
    stored = {
        name: table if codes is None else codes.dequantize()
        for name, (table, codes) in tables.items()
    }
    return [OuterWeights(t["embed"], t.get("head", t["embed"]), norm, mix) for t in (exact, stored)]


def _text_starts(tokenizer: Tokenizer, count: int, size: int) -> list[list[int]]:
    return text_starts(tokenizer, count, size, np.random.default_rng(0))
