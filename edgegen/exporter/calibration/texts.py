"""What a calibration reads: files, the bundled text, or what the model writes itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, zip_longest
from pathlib import Path

import numpy as np

from edgegen._assets import asset
from edgegen._types import Progress, Tokens
from edgegen.arithmetic.metrics import windows
from edgegen.errors import InputError, UsageError
from edgegen.exporter.calibration.selftext import write_windows
from edgegen.exporter.recipes import Recipe
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.files import read_text_file
from edgegen.models.tokenizers.tokenizer import Tokenizer

Source = str | Path
"""A file, or one of NAMES."""
NAMES = ("bundled", "self", "none")
BUNDLED = "calibration.txt"


def sources(given: Source | Sequence[Source] | None, recipe: Recipe) -> tuple[Source, ...]:
    """Where calibration text comes from; the bundled text by default.

    Raises:
        UsageError: "none" beside others, or for weights that are noise without a text.
    """
    found = (given,) if isinstance(given, str | Path) else tuple(given or ("bundled",))
    if "none" not in found:
        return found
    if len(found) > 1:
        raise UsageError("--calibration none goes with no other text; leave it out")
    if recipe.weight_bits == 2:
        raise UsageError(
            f"recipe {recipe.name} has 2-bit weights, which are noise without a calibration text; "
            "give one (--calibration FILE) or let the model write one (--calibration self)"
        )
    return found


class Texts:
    """Cuts texts into windows for one model.

    Args:
        size: tokens a window.
    """

    def __init__(
        self, checkpoint: Checkpoint, tokenizer: Tokenizer, size: int, progress: Progress
    ) -> None:
        self.checkpoint, self.tokenizer, self.size = checkpoint, tokenizer, size
        self.progress = progress

    def mixed(self, found: Sequence[Source], count: int) -> list[Tokens]:
        """At most `count` windows, each source's in turn; as many of each as there are."""
        share = -(-count // len(found))
        each = [self._of(source, count if source != "self" else share) for source in found]
        turns = chain.from_iterable(zip_longest(*each))
        return [window for window in turns if window is not None][:count]

    def file(self, path: Path, count: int) -> list[Tokens]:
        """At most `count` windows of a UTF-8 text.

        Raises:
            InputError: no such file, not UTF-8, or fewer than 2 tokens.
        """
        return read_windows(path, self.tokenizer, self.size, count)

    def _of(self, source: Source, count: int) -> list[Tokens]:
        if source == "bundled":
            return self.file(asset("export", "texts", BUNDLED), count)
        if source == "none":
            return self._random(count)
        if source != "self":
            return self.file(Path(source), count)
        return write_windows(
            self.checkpoint,
            self.tokenizer,
            count=count,
            size=self.size,
            tick=lambda done, total: self.progress("writing text", done, total),
        )

    def _random(self, count: int) -> list[Tokens]:
        """Tokens without a meaning: enough to see how loud keys and values are."""
        shape = (count, self.size)
        vocab = min(self.tokenizer.vocab_size, self.checkpoint.config.vocab_size)
        drawn = np.random.default_rng(0).integers(vocab, size=shape)
        return list(drawn.astype(np.int32))


def read_windows(path: Path, tokenizer: Tokenizer, size: int, count: int) -> list[Tokens]:
    """At most `count` windows of `size` tokens. Raises as `Texts.file` does."""
    ids = tokenizer.encode(read_text_file(path), add_bos=False)[: size * count]
    if len(ids) < 2:
        raise InputError(f"{path} has {len(ids)} tokens, expected a text")
    return windows(ids, size, bos=tokenizer.bos_id if tokenizer.adds_bos else None)


def enough(found: Sequence[Tokens], least: int, said: Sequence[Source], recipe: Recipe) -> None:
    """Raises InputError where there are fewer than `least` tokens."""
    tokens = sum(map(len, found))
    if tokens < least:
        names = " and ".join(asset_name(source) for source in said)
        raise InputError(
            f"{names} has {tokens} tokens, too few to calibrate {recipe.name} for this model; "
            f"give at least {least}"
        )


def asset_name(source: Source) -> str:
    """A source as messages call it."""
    return "the bundled text" if source == "bundled" else str(source)
