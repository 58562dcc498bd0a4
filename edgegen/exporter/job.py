"""What an export was asked for: checked, with what follows before any weight is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from edgegen._assets import asset
from edgegen._types import Progress, Tokens
from edgegen.arithmetic.rotation import rotations
from edgegen.errors import UsageError
from edgegen.exporter import allocate, gate
from edgegen.exporter.calibration.texts import Source, Texts, enough, sources
from edgegen.exporter.drafts.metadata import DraftMetadata
from edgegen.exporter.plan import ExportPlan, check_shapes, make_plan, matrices
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.exporter.static import check_static
from edgegen.exporter.targets import parse_targets
from edgegen.exporter.tuning import tuning
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer

MAX_CONTEXT = 8192
"""Default limit of a bundle's context, in tokens; its rotary tables are stored."""
CALIBRATION_TOKENS = 2048
"""Read from the calibration text at most, where single inputs are looked at."""
BLIND_TOKENS = 512
"""The same of tokens without a meaning, which only show how loud keys and values are."""
HESSIAN_TOKENS = 13312
"""The same where pairs are: 20 for each input of the widest matrix, but no more than these."""


@dataclass(frozen=True)
class Windows:
    """The texts that pass through the float model, cut up: int32 [T] each."""

    calibration: list[Tokens]
    tuning: list[Tokens]
    gate: list[Tokens]


class ExportJob:
    """One export's options.

    Raises:
        UsageError: they do not fit the model or one another.
    """

    def __init__(
        self,
        source: str | Path | Checkpoint,
        recipe: str | Recipe,
        context: int | None,
        *,
        calibration: Source | Sequence[Source] | None = None,
        tune: str = "none",
        distill_tokens: int | None = None,
        budget: float | None = None,
        target: str | Sequence[str] = "onnx",
        check: bool = True,
        progress: Progress | None = None,
        draft: DraftMetadata | None = None,
    ) -> None:
        self.recipe = recipe if isinstance(recipe, Recipe) else load_recipe(recipe)
        if self.recipe.via:
            raise UsageError(
                f"recipe {self.recipe.name} is for --via {self.recipe.via}; add that option, or "
                "choose a recipe that edgegen runs itself, such as w4a8kv8"
            )
        self.targets = parse_targets(target, self.recipe)
        opened = source if isinstance(source, Checkpoint) else open_checkpoint(source)
        self.checkpoint, self.draft = opened, draft
        self.config = self.checkpoint.config
        self.context = _context(context, self.config.max_position)
        self.calibration = sources(calibration, self.recipe)
        self.blind = self.calibration == ("none",)
        self.tune, self.budget, self.check = tune, budget, check
        self.distill_tokens = distill_tokens
        self.progress: Progress = progress or (lambda *_: None)
        self.rotations = rotations(self.config, msgspec.to_builtins(self.recipe))
        check_shapes(self.config, self.recipe)
        tuned, budgeted = tune != "none", budget is not None
        check_static(self.recipe, blind=self.blind, tuned=tuned, budgeted=budgeted)
        allocate.check(budget, self.config, self.recipe)
        tuning.check(tune, self.recipe, self.calibration, distill_tokens)

    @property
    def plan(self) -> ExportPlan:
        calibrating = self._calibration_tokens()[1] if self.recipe.calibrated else 0
        calibrating //= 2 if self.recipe.needs == "samples" else 1
        gating = gate.WINDOWS * gate.WINDOW if self.check else 0
        return make_plan(
            self.config,
            self.recipe,
            self.context,
            calibrating=calibrating,
            gating=gating,
            tuning=tuning.TOKENS if self.tune != "none" else 0,
            budget=self.budget,
        )

    def windows(self, tokenizer: Tokenizer) -> Windows:
        """Read the texts."""
        size = min(gate.WINDOW, self.context)
        texts = Texts(self.checkpoint, tokenizer, size, self.progress)
        calibration: list[Tokens] = []
        found: list[Tokens] = []
        if self.recipe.calibrated:
            least, most = self._calibration_tokens()
            tokens = max(most, tuning.TOKENS if self.tune != "none" else 0)
            found = texts.mixed(self.calibration, -(-tokens // size))
            enough(found, least, self.calibration, self.recipe)
            calibration = found[: -(-most // size)]
            if self.recipe.needs == "samples":  # a text has several parts: of all of them, half
                calibration = calibration[::2]
        gating = texts.file(asset("export", "texts", gate.TEXT), gate.WINDOWS) if self.check else []
        return Windows(calibration, found, gating)

    def _calibration_tokens(self) -> tuple[int, int]:
        """Least and most tokens that calibration reads."""
        if self.blind:
            return min(64, self.context), BLIND_TOKENS
        if self.recipe.needs == "importance":
            return min(64, self.context), CALIBRATION_TOKENS
        widest = max(k for _, k in matrices(self.config).values())
        # Of fewer tokens than inputs a Hessian is singular.
        return min(widest, HESSIAN_TOKENS), min(20 * widest, HESSIAN_TOKENS)


def _context(asked: int | None, limit: int) -> int:
    if asked is not None and not 16 <= asked <= limit:
        raise UsageError(
            f"a context of {asked} tokens is outside 16..{limit}, the model's own limit"
        )
    return asked or min(limit, MAX_CONTEXT)
