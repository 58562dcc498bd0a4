"""One export before it runs: options checked against the model, the plan, and the texts to read."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any

import msgspec

from edgegen._assets import asset
from edgegen._types import Progress, Tokens
from edgegen.arithmetic.rotation import rotations
from edgegen.errors import UsageError
from edgegen.exporter import allocate, cost, gate
from edgegen.exporter.calibration.block import correctable
from edgegen.exporter.calibration.paired import PERIOD
from edgegen.exporter.calibration.texts import WRITTEN, Texts, check_length, check_texts
from edgegen.exporter.drafts.metadata import DraftMetadata
from edgegen.exporter.merging import check_mergeable
from edgegen.exporter.offsets import with_offsets
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.plan import ExportPlan, Workload, check_shapes, make_plan, planned_sizes
from edgegen.exporter.static import check_static
from edgegen.exporter.targets import check_parts, check_targets
from edgegen.exporter.tuning.checks import check_tune
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.layernorm import folded
from edgegen.models.padding import padded
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.models.untied import untied

MAX_CONTEXT = 8192
"""Default maximum of a bundle's context, in tokens; its rotary tables are stored."""
CALIBRATION_TOKENS = 2048
"""Maximum tokens of the calibration text, for a diagonal of second moments."""
BLIND_TOKENS = 512
"""Maximum random tokens without a text, which only show the range of keys and values."""
HESSIAN_TOKENS = 9216
"""Maximum tokens for a full Hessian, unless the inputs are wide: 13,312 measured no better."""
TOKENS_PER_INPUT = 1.2
"""Minimum of `HESSIAN_TOKENS` for each input of the widest matrix, against a singular Hessian."""
TUNING_TOKENS = 61440
"""Maximum tokens of the calibration text for tuning. A block has millions of codes, which a few
tokens would overfit."""


@dataclass(frozen=True)
class Windows:
    """Token windows that pass through the float model, int32 [T] each."""

    calibration: list[Tokens]
    tuning: list[Tokens]
    gate: list[Tokens]


class ExportJob:
    """One export: its options, the model, and what follows from them before weights are read.

    Args:
        draft: metadata of a model that is itself a draft.

    Raises:
        UsageError: the options do not fit the model or the recipe.
        MissingDependency: a package that an option needs is not installed.
    """

    def __init__(
        self,
        source: str | Path | Checkpoint,
        options: ExportOptions,
        progress: Progress | None = None,
        draft: DraftMetadata | None = None,
    ) -> None:
        self.options, self.draft, self.recipe = options, draft, options.load_recipe()
        self.progress: Progress = progress or (lambda *_: None)
        self._check_recipe()
        opened = source if isinstance(source, Checkpoint) else open_checkpoint(source)
        self.checkpoint = padded(folded(opened))
        self.refined_head = bool(self.recipe.head_bits) and self.checkpoint.config.tie_embeddings
        """Whether the head is a copy of the embedding with fewer bits."""
        if self.refined_head:
            self.checkpoint = untied(self.checkpoint)
        self.config = self.checkpoint.config
        self.stored_config = with_offsets(self.config, self.recipe)
        """Configuration of the bundle."""
        self._check_model()
        self.context = resolve_context(options.context, self.config.max_position)
        self.rotations = rotations(self.config, msgspec.to_builtins(self.recipe))
        check_shapes(self.config, self.recipe)
        allocate.check(options.bits_per_weight, self.config, self.recipe)

    def _check_model(self) -> None:
        """Check that all that the options ask for computes the model's parts."""
        check_parts(self.options.targets, self.config)
        check_mergeable(self.config, self.recipe)
        if self.options.tune != "none":
            from edgegen.train.parts import check_trainable

            check_trainable(self.config, f"--tune {self.options.tune}")

    def _check_recipe(self) -> None:
        recipe, options = self.recipe, self.options
        if recipe.via:
            raise UsageError(
                f"recipe {recipe.name}: expected --via {recipe.via}, got none; add it, or choose a "
                "recipe of edgegen's own exporter, such as w4a8kv8"
            )
        check_targets(options.targets, recipe)
        check_texts(options.texts, recipe)
        check_static(recipe, options)
        check_tune(options, recipe)

    @property
    def recipe_options(self) -> dict[str, Any]:
        """Options of the recipe that the bundle records, and what follows from the model."""
        options: dict[str, Any] = msgspec.to_builtins(self.recipe)
        return options | ({"refined_head": True} if self.refined_head else {})

    @property
    def corrects(self) -> bool:
        """Whether each matrix is corrected for the losses of those before it."""
        options = self.options
        needs = self.recipe.correct and self.recipe.needs == "hessian"
        free = options.calibration_free
        return needs and not free and correctable(self.config)

    @property
    def tunes_blocks(self) -> bool:
        """Whether each block is tuned; distillation can start from corrected ones."""
        tune = self.options.tune
        return tune == "blockwise" or (tune == "distill" and not self.corrects)

    @property
    def plan(self) -> ExportPlan:
        """Sizes and memory, estimated, without the time."""
        return make_plan(self.config, self.recipe, self.options, self.context, self.workload)

    def timed_plan(self) -> ExportPlan:
        """Return the plan with the time, which takes seconds to estimate."""
        total = cost.core_seconds(self)
        return msgspec.structs.replace(self.plan, core_seconds=total, seconds=cost.seconds(total))

    @property
    def model_bytes(self) -> int:
        """Estimated bytes of the tensors that all engines load."""
        sizes = planned_sizes(self.config, self.recipe, self.options, self.context)
        return sum(sizes.values())

    @property
    def workload(self) -> Workload:
        """Tokens that pass through the model, at most."""
        texts, tune = self.options.texts, self.options.tune
        calibration = self._calibration_tokens()[1] if self.recipe.calibrated else 0
        tuning, written = self._tuning_tokens(), 0
        if self.recipe.calibrated and not set(texts).isdisjoint(WRITTEN):
            written = -(-max(calibration, tuning) // len(texts))
        calibration //= 2 if self.recipe.needs == "samples" else 1
        return Workload(
            calibration=calibration,
            exact=calibration * (PERIOD - 1) // PERIOD if self.corrects else 0,
            gate=gate.scored_windows(self.config) * gate.WINDOW if self.options.check else 0,
            tuning=tuning,
            distillation=(self.options.distill_tokens or tuning) if tune == "distill" else 0,
            written=written,
        )

    def windows(self, tokenizer: Tokenizer) -> Windows:
        """Read the calibration and gate texts, and cut them into windows."""
        options, size = self.options, min(gate.WINDOW, self.context)
        texts = Texts(self.checkpoint, tokenizer, size, self.progress)
        calibration: list[Tokens] = []
        tuning: list[Tokens] = []
        if self.recipe.calibrated:
            minimum, maximum = self._calibration_tokens()
            tokens = max(maximum, self._tuning_tokens())
            tuning = texts.interleave(options.texts, -(-tokens // size))
            check_length(tuning, minimum, options.texts, self.recipe)
            calibration = tuning[: -(-maximum // size)]
            if self.recipe.needs == "samples":  # every second window keeps all parts of the text
                calibration = calibration[::2]
        gate_text = asset("export", "texts", gate.TEXT)
        gated = []
        if options.check:
            gated = texts.read(gate_text, gate.scored_windows(self.config))
        return Windows(calibration, tuning, gated)

    def _tuning_tokens(self) -> int:
        """Return the maximum tokens of all texts that tuning takes.

        Where time ends the training, more text costs little: it is that of each text.
        """
        options = self.options
        if options.tune == "none":
            return 0
        return TUNING_TOKENS * (len(options.texts) if options.minutes is not None else 1)

    def _calibration_tokens(self) -> tuple[int, int]:
        """Return the minimum and maximum tokens that calibration takes."""
        if self.options.calibration_free:
            return min(64, self.context), BLIND_TOKENS
        if self.recipe.needs == "importance":
            return min(64, self.context), CALIBRATION_TOKENS
        widest = max(k for _, k in self.config.stored_matrices().values())
        maximum = min(20 * widest, max(HESSIAN_TOKENS, ceil(TOKENS_PER_INPUT * widest)))
        return min(widest, HESSIAN_TOKENS), maximum


def resolve_context(requested: int | None, limit: int) -> int:
    """Return the context of a bundle whose model has positions up to `limit`.

    Raises:
        UsageError: the requested context is outside 16..limit.
    """
    if requested is not None and not 16 <= requested <= limit:
        raise UsageError(
            f"context: expected 16 to {limit} tokens, the model's limit, got {requested}; "
            "change --context"
        )
    return requested or min(limit, MAX_CONTEXT)
