"""What a draft is to be and how it is trained, checked when it is set."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from edgegen.bundle.heads import KINDS, PROMPTS
from edgegen.errors import UsageError


class DraftSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Options of one training. Raises UsageError for a value out of its range."""

    layers: int = 2
    """Of the draft. Depth costs a draft more time than width does."""
    hidden: int | None = None
    """Width of a fresh draft; None takes layers of the target and keeps its width."""
    vocabulary: int | None = 8192
    """Rows of the head: the target's most frequent tokens, and one that stands for the others.
    None keeps all of the target's tokens."""
    heads: str | None = None
    """"medusa" or "hydra": heads on the target's last state instead of a model of their own; "ppd":
    prompt tokens."""
    count: int = 3
    """Of heads, or of prompt tokens."""
    texts: tuple[Path, ...] = ()
    """UTF-8 files to pretrain on."""
    tokens: int = 1_000_000
    """That the target writes."""
    window: int = 512
    """Tokens of a training sequence."""
    rows: int = 1024
    """Sequences that the target writes at once, and that are kept in one file."""
    temperatures: tuple[float, ...] = (0.0, 0.6, 0.8, 1.0)
    """Of the answers, in turns; questions are written at 1."""
    passes: float = 4.0
    """How often the target's text is trained on."""
    text_passes: float = 1.0
    """How often the given text is."""
    batch: int | None = None
    """Sequences a step, over all processes; None is 64 on a GPU, and 4 on a CPU, whose time is
    better spent on many small steps."""
    rate: float = 2e-3
    """Largest learning rate."""
    soft: float = 0.7
    """Weight of the target's own probabilities beside the tokens that it drew."""
    bfloat16: bool = False
    """Compute in bfloat16 on a CPU too, which pays where it has instructions for it."""
    minutes: float | None = None
    """Most time, of which writing takes at most two fifths; None is as long as it takes."""
    seed: int = 0

    def __post_init__(self) -> None:
        for name, (accepts, expected) in _RANGES.items():
            value = getattr(self, name)
            if not accepts(value):
                raise UsageError(f"{name} is {value!r}, expected {expected}")

    def writing_key(self, target: str, writer: str = "") -> str:
        """Names what decides the text that the target writes, besides its amount; `writer` is the
        name of what runs it."""
        parts = (self.window, self.rows, self.temperatures, self.bfloat16, self.seed, writer)
        return _digest(target, *parts)

    def key(self, target: str, writer: str = "") -> str:
        """Names everything that decides the draft."""
        texts = [hashlib.sha256(path.read_bytes()).hexdigest() for path in self.texts]
        fields = msgspec.structs.asdict(self) | {"texts": texts}
        return _digest(target, sorted(fields.items()), writer)


def _digest(*parts: Any) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _at_least(low: float) -> tuple[Callable[[Any], bool], str]:
    def accepts(v: Any) -> bool:
        return isinstance(v, int | float) and math.isfinite(v) and v >= low

    return accepts, f"at least {low}"


def _above(low: float) -> tuple[Callable[[Any], bool], str]:
    def accepts(v: Any) -> bool:
        return isinstance(v, int | float) and math.isfinite(v) and v > low

    return accepts, f"more than {low}"


def _or_none(rule: tuple[Callable[[Any], bool], str]) -> tuple[Callable[[Any], bool], str]:
    accepts, expected = rule
    return (lambda v: v is None or accepts(v)), f"{expected}, or None"


_RANGES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "layers": _at_least(1),
    "hidden": _or_none(_at_least(16)),
    "vocabulary": _or_none(_at_least(16)),
    "heads": (lambda v: v in (None, *KINDS, PROMPTS), "medusa, hydra or ppd"),
    "count": _at_least(1),
    "tokens": _at_least(1),
    "window": _at_least(16),
    "rows": _at_least(1),
    "temperatures": (
        lambda v: bool(v) and all(math.isfinite(t) and 0 <= t <= 10 for t in v),
        "one or more numbers from 0 to 10",
    ),
    "passes": _above(0),
    "text_passes": _at_least(0),
    "batch": _or_none(_at_least(1)),
    "rate": _above(0),
    "soft": (lambda v: 0 <= v <= 1, "a number from 0 to 1"),
    "minutes": _or_none(_above(0)),
}
