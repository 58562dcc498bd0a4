"""`--tune`: what an export does between a block's quantizing and its writing."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen import __version__
from edgegen._optional import need
from edgegen._types import Float, Progress
from edgegen.arithmetic.rotation import Rotations
from edgegen.errors import UsageError
from edgegen.exporter.allocate import Choice
from edgegen.exporter.calibration.selftext import beginnings
from edgegen.exporter.recipes import Recipe
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.quantize.tensor import QuantizedTensor

if TYPE_CHECKING:
    from edgegen.train.blockwise import Tuned
    from edgegen.train.distill import Start
    from edgegen.train.processes import Processes

Method = Literal["none", "blockwise", "distill"]
METHODS: tuple[str, ...] = get_args(Method)
TOKENS = 61440
"""Read from the calibration text at most: a block has millions of codes, and from a few tokens it
learns no more than those."""
Quantized = Mapping[str, QuantizedTensor]
Vectors = Mapping[str, Float]
Tables = Mapping[str, tuple[Float, QuantizedTensor | None]]
"""The embedding and the head: float, and as they are stored."""


def check(
    method: str,
    recipe: Recipe,
    calibration: Sequence[str | Path],
    distill_tokens: int | None = None,
) -> None:
    """Refuse a method that is unknown, has nothing to train, or lacks torch.

    Raises:
        UsageError, MissingDependency
    """
    if method not in METHODS:
        raise UsageError(f"no tuning is named {method!r}; known are: {', '.join(METHODS)}")
    if distill_tokens is not None and method != "distill":
        raise UsageError("--distill-tokens goes with --tune distill; add it, or leave them out")
    if method == "none":
        return
    if recipe.weight_bits >= 8 or recipe.kv == "float32":
        raise UsageError(
            f"recipe {recipe.name} has nothing to tune: it takes weights of 2 or 4 bits and an "
            "int8 or int4 cache"
        )
    if tuple(calibration) == ("none",):
        raise UsageError("--tune needs a text; leave out --calibration none")
    need("torch", "tune")
    need("safetensors", "export")


def follows(method: str) -> bool:
    """Whether torchrun started this process beside the one that writes the bundle.

    Raises:
        UsageError: there are several processes, and nothing for them to share.
    """
    if int(os.environ.get("WORLD_SIZE", "1")) > 1 and method != "distill":
        raise UsageError("several processes share --tune distill only; leave out torchrun")
    return method == "distill" and int(os.environ.get("RANK", "0")) > 0


class Tuning:
    """Tunes block after block, and keeps each finished one until the bundle is written.

    Args:
        table: float embedding [vocab, hidden], in the basis of `rotations`.
        windows: int32 [T] each.
        chosen: the matrices that are not stored as the recipe says.
        out: the bundle's folder; the finished blocks lie beside it in OUT.tuning, and those that
            were distilled in a folder there.
        distill_tokens: what distilling sees; see `Settings.for_tokens`.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        recipe: Recipe,
        tokenizer: Tokenizer,
        *,
        table: Float,
        windows: Sequence[NDArray[np.int32]],
        rotations: Rotations,
        chosen: Mapping[str, Choice],
        method: str,
        out: Path,
        progress: Progress,
        distill_tokens: int | None = None,
    ) -> None:
        from edgegen.train.blockwise import Blockwise
        from edgegen.train.checkpoint import Checkpoints

        self.tokenizer, self.distill_tokens = tokenizer, distill_tokens

        self.config, self.layers = checkpoint.config, checkpoint.config.num_layers
        self.progress, self.recipe, self.windows = progress, recipe, windows
        self.rotations, self.holds = rotations, method == "distill"
        """Whether blocks wait for the last one before they can be written."""
        self.held: list[Start] = []
        self.results: Sequence[Tuned] = ()
        """Of distilling."""
        self.processes: Processes | None = None
        self.trainer = Blockwise(
            checkpoint.config,
            table,
            windows,
            kv=recipe.kv,
            rotations=rotations,
            sparse=recipe.sparse,
        )
        settings = self.trainer.settings
        decide = [__version__, recipe, checkpoint.source.info(), settings, chosen]
        said = msgspec.json.encode(decide, order="sorted")
        texts = b"".join(window.tobytes() for window in windows)
        key = hashlib.sha256(said + texts).hexdigest()
        self.finished = Checkpoints(out.with_name(f"{out.name}.tuning"), key)

    def __call__(
        self,
        layer: int,
        weights: Mapping[str, Float],
        quantize: Callable[[], Quantized],
        vectors: Vectors,
    ) -> tuple[Quantized, Vectors]:
        """(matrices, vectors) of a block after tuning; see `Blockwise.tune`.

        Args:
            quantize: gives the codes to begin with; not called for a block that is finished.
        """
        found = self.finished.load(layer)
        if found is None:
            found = self.trainer.tune(layer, weights, quantize(), vectors, self._tick(layer))
            self.finished.save(layer, found)
        else:
            self.trainer.skip(layer, weights, vectors, found)
            self._tick(layer)(1, 1)
        return self._take(found, weights, vectors)

    def resume(self, layer: int, weights: Mapping[str, Float], vectors: Vectors) -> bool:
        """Take a finished block without passing any text through it; False where it is none."""
        found = self.finished.load(layer)
        if found is not None:
            self._take(found, weights, vectors)
        return found is not None

    def _take(
        self, found: Tuned, weights: Mapping[str, Float], vectors: Vectors
    ) -> tuple[Quantized, Vectors]:
        # In the order given: a file has an order of its own, and the bundle is to be the same.
        codes = {name: found.matrices[name] for name in weights}
        trained = {name: found.vectors[name] for name in vectors}
        if self.holds:
            from edgegen.train.distill import Start

            self.held.append(Start(weights, codes, trained, vectors))
        return codes, trained

    def distill(
        self, tables: Tables, norm: Float, mix: Float | None
    ) -> list[tuple[Quantized, Vectors]]:
        """(matrices, vectors) of all blocks that were held, trained together.

        Args:
            tables: "embed" and, where it is not the same, "head", in the basis of the rotations.
            norm: the last norm's weight [hidden].
            mix: the residual's rotation [m, m].
        """
        from edgegen.train.decoder import Ends
        from edgegen.train.distill import Distiller, Settings
        from edgegen.train.processes import Processes

        whole, size = len(self.trainer.exact), self.trainer.size
        settings = Settings.for_tokens(self.distill_tokens, whole, size)
        kept = self.finished.after(settings)
        found = kept.load_all(self.layers)
        if found is None:
            exact = {name: table for name, (table, _) in tables.items()}
            stored = {
                name: table if codes is None else codes.dequantize()
                for name, (table, codes) in tables.items()
            }
            both = [Ends(t["embed"], t.get("head", t["embed"]), norm, mix) for t in (exact, stored)]
            self.processes = Processes()
            distiller = Distiller(
                self.config,
                exact=both[0],
                stored=both[1],
                blocks=self.held,
                windows=self.windows,
                kv=self.recipe.kv,
                rotations=self.rotations,
                settings=settings,
                begin=partial(begin, self.tokenizer),
                sparse=self.recipe.sparse,
                processes=self.processes,
            )
            found = distiller.run(self.progress)
            if self.processes.rank == 0:
                kept.save_all(found)
        self.results = found
        return [
            (
                {name: block.matrices[name] for name in start.matrices},
                {name: block.vectors[name] for name in start.vectors},
            )
            for block, start in zip(found, self.held, strict=True)
        ]

    def meet(self) -> None:
        """Under torchrun, wait for the other processes and leave them."""
        if self.processes is not None:
            self.processes.meet()
            self.processes.close()

    def _tick(self, layer: int) -> Callable[[int, int], None]:
        """Steps of a block as thousandths of it."""

        def tick(done: int, total: int) -> None:
            self.progress("tuning", 1000 * layer + 1000 * done // total, 1000 * self.layers)

        return tick

    def discard(self) -> None:
        """Remove what was kept: the bundle is written."""
        self.finished.discard()


def begin(tokenizer: Tokenizer, count: int, size: int) -> list[list[int]]:
    """What the texts that distilling reads start with."""
    return beginnings(tokenizer, count, size, np.random.default_rng(0))
