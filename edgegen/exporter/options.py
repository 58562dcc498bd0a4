"""Options of an export: one struct for `edgegen.export`, for plans and for the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypedDict, get_args

import msgspec

from edgegen._registry import unknown
from edgegen.errors import UsageError
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.exporter.targets import TARGETS

Calibration = Literal["bundled", "code", "chat", "self", "none"]
"""Calibration text that is not a file."""
Tune = Literal["none", "blockwise", "distill"]
Via = Literal["optimum"]

CalibrationText = Calibration | str | Path
"""One of `Calibration`, or the path of a UTF-8 file."""

DEFAULT_RECIPES: Mapping[Via | None, str] = {None: "w4a8kv8", "optimum": "optimum-int8"}
"""Exporter -> its default recipe. optimum-intel rounds weights to nearest, which at 4 bits makes
small models miss the gate."""
OPTIMUM_FIELDS = ("recipe", "context", "via", "check", "overwrite")
"""Options that the exporter of `via="optimum"` takes."""


class ExportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Options of one export, checked against one another when they are set.

    `ExportJob` checks them against the model and the recipe.

    Raises:
        UsageError: a value is unknown, or two options exclude each other.
    """

    recipe: str | Path | Recipe | None = None
    """A name (see `edgegen export --help`), the path of a TOML file, or a `Recipe`. None is the
    default of `DEFAULT_RECIPES`."""
    target: str | Sequence[str] | None = None
    """Graphs to write: a list of names, or names with commas. model.onnx is always written.
    None is "onnx", or "openvino" alone with `via="optimum"`."""
    context: int | None = None
    """Maximum tokens of a sequence. None is the model's limit, at most 8192."""
    calibration: CalibrationText | Sequence[CalibrationText] | None = None
    """Text for the cache's scales, for the quantizer's statistics, and for tuning: a UTF-8 file,
    "bundled" (the default), "code", "chat" (conversations with the model's answers), "self" (the
    model writes all of it), or a list of these, interleaved. "none" rounds weights to nearest,
    without a text."""
    tune: Tune = "none"
    """"blockwise" trains the codes, scales and norms of each block against the float block, and
    resumes where it was stopped. "distill" then trains all blocks together. Both need torch."""
    distill_tokens: int | None = None
    """Tokens that distillation trains on. The model writes what the calibration text lacks. None is
    that text once, or 26 million tokens on a GPU."""
    minutes: float | None = None
    """Time of the distillation, in place of a number of tokens. It is counted over all runs of an
    export that is stopped and continued. A CPU trains scales and norms then, but no codes."""
    bits_per_weight: float | None = None
    """Average bits of the weights in the blocks, scales counted. Measured errors decide the bits
    and the group size of each matrix. None is the recipe's choice for all."""
    draft: str | Path | None = None
    """A draft to add to the bundle: "self" (a 2-bit copy of the model), or the folder that
    `edgegen draft train` made."""
    lora: Sequence[str | Path] = ()
    """Folders of LoRA adapters in PEFT's format, merged in this order into the weights of a
    Hugging Face folder."""
    via: Via | None = None
    """"optimum" lets optimum-intel convert a Hugging Face folder of an architecture that edgegen
    lacks."""
    check: bool = True
    """Run the quality gate at the end."""
    overwrite: bool = False
    """Replace the output folder if it is a bundle."""

    def __post_init__(self) -> None:
        _check_name("tuning", self.tune, get_args(Tune))
        for target in self.targets:
            TARGETS.get(target)
        if self.via is not None:
            _check_name("exporter", self.via, get_args(Via))
            self._check_optimum()
        if self.distill_tokens is not None and self.tune != "distill":
            raise UsageError(
                f"--distill-tokens: expected --tune distill, got --tune {self.tune}; add it, or "
                "leave both out"
            )
        if self.minutes is not None:
            self._check_minutes(self.minutes)
        if "none" in self.texts and len(self.texts) > 1:
            raise UsageError(
                f"--calibration none: expected no other text, got {len(self.texts)} texts; leave "
                "it out"
            )
        if self.calibration_free and self.tune != "none":
            raise UsageError(
                f"--tune {self.tune}: expected a calibration text, got --calibration none; "
                "leave it out"
            )

    @property
    def targets(self) -> tuple[str, ...]:
        """Names of the graphs to write, each once."""
        names = self.target
        if names is None:
            names = ["openvino" if self.via == "optimum" else "onnx"]
        if isinstance(names, str):
            names = [name.strip() for name in names.split(",")]
        return tuple(dict.fromkeys(names))

    @property
    def texts(self) -> tuple[CalibrationText, ...]:
        """The calibration texts, each a file or one of `Calibration`."""
        if isinstance(self.calibration, str | Path):
            return (self.calibration,)
        return tuple(self.calibration or ("bundled",))

    @property
    def calibration_free(self) -> bool:
        """Whether weights are rounded to nearest, without a calibration text."""
        return self.texts == ("none",)

    def load_recipe(self) -> Recipe:
        """Return the recipe. Raises UsageError or InputError, as `recipes.load_recipe` does."""
        if isinstance(self.recipe, Recipe):
            return self.recipe
        return load_recipe(self.recipe or DEFAULT_RECIPES[self.via])

    def _check_minutes(self, minutes: float) -> None:
        if self.tune != "distill":
            raise UsageError(
                f"--minutes: expected --tune distill, got --tune {self.tune}; add it, or leave "
                "both out"
            )
        if self.distill_tokens is not None:
            raise UsageError(
                "--minutes: expected no --distill-tokens, got both; leave out one of them"
            )
        if not 0 < minutes < float("inf"):
            raise UsageError(f"--minutes: expected a number above 0, got {minutes}; change it")

    def _check_optimum(self) -> None:
        for field in msgspec.structs.fields(self):
            value = getattr(self, field.name)
            same_target = field.name == "target" and self.targets == ("openvino",)
            if field.name in OPTIMUM_FIELDS or same_target or not value or value == field.default:
                continue
            raise UsageError(
                f"--via optimum: expected no --{field.name.replace('_', '-')}, got {value}; "
                "optimum-intel writes OpenVINO's graph only and rounds weights without a text"
            )


class ExportKeywords(TypedDict, total=False):
    """The fields of `ExportOptions` but `recipe`, as keyword arguments."""

    target: str | Sequence[str] | None
    context: int | None
    calibration: CalibrationText | Sequence[CalibrationText] | None
    tune: Tune
    distill_tokens: int | None
    minutes: float | None
    bits_per_weight: float | None
    draft: str | Path | None
    lora: Sequence[str | Path]
    via: Via | None
    check: bool
    overwrite: bool


def _check_name(kind: str, value: Any, names: Sequence[str]) -> None:
    if value not in names:
        raise unknown(kind, str(value), names)
