"""Options of a draft and its training, checked when they are set."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from edgegen.errors import UsageError


class DraftSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Options of one training. Raise UsageError for a value out of its range."""

    layers: int = 2
    """Number of decoder layers in the draft. Depth costs a draft more time than width."""
    hidden: int | None = None
    """Hidden size of a randomly initialized draft; None starts from layers of the target."""
    vocabulary: int | None = 8192
    """Rows of the head: the target's most frequent tokens, and one for all others. None keeps the
    target's vocabulary."""
    heads: str | None = None
    """Kind of heads on the target's last hidden state, or of prompt tokens (kinds.py); None for a
    draft model."""
    count: int = 3
    """Number of heads or prompt tokens."""
    texts: tuple[Path, ...] = ()
    """UTF-8 files to pretrain on."""
    tokens: int = 1_000_000
    """Tokens that the target generates for training."""
    window: int = 512
    """Tokens of a training sequence."""
    rows: int = 1024
    """Sequences that the target generates together, and that are in one file."""
    temperatures: tuple[float, ...] = (0.0, 0.6, 0.8, 1.0)
    """Temperatures of the answers, alternating by sequence; questions are sampled at 1."""
    passes: float = 4.0
    """Epochs over the target's text."""
    text_passes: float = 1.0
    """Epochs over `texts`."""
    batch: int | None = None
    """Sequences per step, over all processes; None is 64 on a GPU and 4 on a CPU."""
    rate: float = 2e-3
    """Maximum learning rate."""
    soft: float = 0.7
    """Weight of the target's distribution in the loss; the rest is that of the sampled tokens."""
    bfloat16: bool = False
    """Whether to compute in bfloat16 on a CPU too, which helps if it has instructions for it."""
    minutes: float | None = None
    """Time limit, of which generating text takes at most 40 percent; None is no limit."""
    seed: int = 0

    def __post_init__(self) -> None:
        for name, (accepts, expected) in _RANGES.items():
            value = getattr(self, name)
            if not accepts(value):
                raise UsageError(f"{name}: expected {expected}, got {value!r}; change it")

    def writing_key(self, target: str, writer: str = "") -> str:
        """Return a digest of what the target's text depends on, except its amount.

        Args:
            target: digest of the target.
            writer: name of the engine that generates the text; empty for torch.
        """
        parts = (self.window, self.rows, self.temperatures, self.bfloat16, self.seed, writer)
        return _digest(target, *parts)

    def key(self, target: str, writer: str = "") -> str:
        """Return a digest of all that the draft depends on; see `writing_key`."""
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
    "heads": (lambda v: v is None or isinstance(v, str), "a kind of heads, or None"),
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
