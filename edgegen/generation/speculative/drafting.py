"""Options of speculative decoding, and the token source that they configure."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

from edgegen._structs import msgspec
from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.generation.speculative.adaptive import Adaptive
from edgegen.generation.speculative.control import MAX_BRANCHES, MAX_LENGTH, Control, Fixed
from edgegen.generation.speculative.drafters.base import DraftContext, DrafterSpec
from edgegen.generation.speculative.drafters.joined import join
from edgegen.generation.speculative.lossy import REFLECTION, AcceptanceRule, Exact, make_rule
from edgegen.generation.speculative.registry import NONE, drafters, find
from edgegen.generation.speculative.speculation import Speculation
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Model


class DraftOptions(TypedDict, total=False):
    """Options of speculative decoding as keyword arguments; None means the default."""

    draft: str | Path | None
    """"none", the name of a drafter (lookup, ngram, exit, self, heads, or one of another package),
    or the directory of a draft bundle or of heads. A comma-separated list, the cheapest first,
    combines drafters."""
    draft_max: int | None
    """Number of tokens to draft at once; chosen by measured speed by default."""
    draft_branches: int | None
    """Maximum children of a token in a draft tree; 1 drafts chains only."""
    draft_lossy: str | None
    """"bild", "typical" or "reflective": an acceptance rule that changes the text (lossy.py)."""
    draft_engine: str | None
    """Engine of a draft bundle; "auto" by default."""
    draft_device: str | None
    """Device of a draft bundle; "CPU" by default."""
    draft_cache: str | Path | None
    """File with the n-gram table, loaded at the start if it exists and saved at the end."""


class _DraftRequest(msgspec.Struct, frozen=True):
    """Checked DraftOptions with their defaults."""

    draft: str = NONE
    draft_max: int | None = None
    draft_branches: int | None = None
    draft_lossy: str | None = None
    draft_engine: str | None = None
    draft_device: str | None = None
    draft_cache: str | Path | None = None

    def __post_init__(self) -> None:
        _check_range("draft_max", self.draft_max, MAX_LENGTH)
        _check_range("draft_branches", self.draft_branches, MAX_BRANCHES)
        for option in ("draft_lossy", "draft_max", "draft_branches"):
            if getattr(self, option) is not None and self.draft == NONE:
                raise UsageError(f"{option}: expected a draft, got none; choose one with draft")
        names = self.names
        if len(set(names)) < len(names):
            raise UsageError(f"--draft {self.draft}: list each drafter once")
        if len(names) > 1 and NONE in names:
            raise UsageError(f"--draft {self.draft}: none cannot be combined; remove it")

    @property
    def names(self) -> list[str]:
        """Drafters to combine. A path may contain commas."""
        if Path(self.draft).exists():
            return [self.draft]
        return [name.strip() for name in self.draft.split(",")]

    def check_options(self, specs: list[DrafterSpec]) -> None:
        """Raise UsageError for an option that none of the drafters takes."""
        taken = {option for spec in specs for option in spec.options}
        for option in ("draft_cache", "draft_engine", "draft_device"):
            if getattr(self, option) is not None and option not in taken:
                accepted = [spec.selector for spec in drafters() if option in spec.options]
                raise UsageError(
                    f"{option}: expected draft {' or '.join(accepted)}, got {self.draft}; "
                    "remove the option or choose another draft"
                )


def open_speculation(
    model: Model, tokenizer: Tokenizer, options: DraftOptions, bundle: Bundle | None = None
) -> Speculation | None:
    """Return the token source for `model` that `options` select; None for plain decoding.

    Args:
        model: the target.
        tokenizer: the target's.
        options: which drafters, and how.
        bundle: the target's bundle, for the drafters that are part of it.

    Raises:
        UsageError: an option is wrong, or the draft's vocabulary is not the target's.
        InputError: the draft bundle or a file is damaged.
        MissingDependency: the draft's engine or device is not available.
    """
    passed: dict[str, Any] = {k: v for k, v in options.items() if v is not None}
    request = _DraftRequest(**passed | {"draft": str(passed.get("draft", NONE))})
    if request.draft == NONE:
        request.check_options([])
        return None
    rule: AcceptanceRule = Exact()
    if request.draft_lossy is not None:
        rule = make_rule(request.draft_lossy, tokenizer.encode(REFLECTION, add_bos=False))
    own = None if bundle is None else bundle.path
    selected = [find(name, own) for name in request.names]
    request.check_options([spec for spec, _ in selected])
    opened = [
        spec.open(_context(model, tokenizer, request, directory)) for spec, directory in selected
    ]
    drafts = join(dict(zip(request.names, opened, strict=True)))
    return Speculation(drafts, _control(model, request), rule)


def _context(
    model: Model, tokenizer: Tokenizer, request: _DraftRequest, directory: Path | None
) -> DraftContext:
    return DraftContext(
        model,
        tokenizer,
        directory,
        engine=request.draft_engine or "auto",
        device=request.draft_device or "CPU",
        cache=None if request.draft_cache is None else Path(request.draft_cache),
    )


def _control(model: Model, request: _DraftRequest) -> Callable[[], Control]:
    length, branches = request.draft_max, request.draft_branches
    if length is not None:
        return functools.partial(Fixed, length, branches or 1)
    if "tree" not in model.capabilities:
        branches = 1
    return functools.partial(Adaptive, branches)


def _check_range(name: str, value: int | None, maximum: int) -> None:
    if value is not None and not 1 <= value <= maximum:
        raise UsageError(f"{name}: expected 1 to {maximum}, got {value}")
