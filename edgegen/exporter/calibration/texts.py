"""Read calibration texts: files, the bundled text, or text that the model writes itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, zip_longest
from pathlib import Path

import numpy as np

from edgegen._assets import asset
from edgegen._types import Progress, Tokens
from edgegen.arithmetic.metrics import windows
from edgegen.errors import InputError, UsageError
from edgegen.exporter.calibration.conversations import conversations
from edgegen.exporter.calibration.selftext import write_windows
from edgegen.exporter.options import CalibrationText
from edgegen.exporter.recipes import Recipe
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.files import read_text_file
from edgegen.models.tokenizers.tokenizer import Tokenizer

FILES = {"bundled": "calibration.txt", "code": "code.txt"}
"""Texts that ship with edgegen, by their names."""
WRITTEN = ("chat", "self")
"""Texts that the model writes."""


def check_texts(texts: Sequence[CalibrationText], recipe: Recipe) -> None:
    """Check that a recipe with 2-bit weights has a calibration text. Raises UsageError."""
    if "none" in texts and recipe.weight_bits == 2:
        raise UsageError(
            f"--calibration none: expected a text for the 2-bit weights of recipe {recipe.name}, "
            "which rounding to nearest reduces to noise; give one (--calibration FILE) or let the "
            "model write one (--calibration self)"
        )


class Texts:
    """Calibration texts of one model, as windows of `size` tokens."""

    def __init__(
        self, checkpoint: Checkpoint, tokenizer: Tokenizer, size: int, progress: Progress
    ) -> None:
        self.checkpoint, self.tokenizer, self.size = checkpoint, tokenizer, size
        self.progress = progress

    def interleave(self, texts: Sequence[CalibrationText], count: int) -> list[Tokens]:
        """Return at most `count` windows, taken from each text alternately."""
        per_text = -(-count // len(texts))
        each = [self._windows(t, per_text if t in WRITTEN else count) for t in texts]
        interleaved = chain.from_iterable(zip_longest(*each))
        return [window for window in interleaved if window is not None][:count]

    def read(self, path: Path, count: int) -> list[Tokens]:
        """Return at most `count` windows of a UTF-8 text.

        Raises:
            InputError: no such file, not UTF-8, or fewer than 2 tokens.
        """
        return read_windows(path, self.tokenizer, self.size, count)

    def _windows(self, text: CalibrationText, count: int) -> list[Tokens]:
        if text in FILES:
            return self.read(asset("export", "texts", FILES[str(text)]), count)
        if text == "none":
            return self._random(count)
        if text == "chat":
            return conversations(
                self.checkpoint,
                self.tokenizer,
                count=count,
                size=self.size,
                progress=self.progress,
            )
        if text != "self":
            return self.read(Path(text), count)
        return write_windows(
            self.checkpoint,
            self.tokenizer,
            count=count,
            size=self.size,
            tick=lambda done, total: self.progress("writing text", done, total),
        )

    def _random(self, count: int) -> list[Tokens]:
        """Return windows of random tokens, which show the range of keys and values."""
        shape = (count, self.size)
        vocab = min(self.tokenizer.vocab_size, self.checkpoint.config.vocab_size)
        drawn = np.random.default_rng(0).integers(vocab, size=shape)
        return list(drawn.astype(np.int32))


def read_windows(path: Path, tokenizer: Tokenizer, size: int, count: int) -> list[Tokens]:
    """Return at most `count` windows of `size` tokens. Raises as `Texts.read` does."""
    ids = tokenizer.encode(read_text_file(path), add_bos=False)[: size * count]
    if len(ids) < 2:
        raise InputError(f"{path}: expected a text of 2 tokens or more, got {len(ids)}")
    return windows(ids, size, bos=tokenizer.bos_id if tokenizer.adds_bos else None)


def check_length(
    windows: Sequence[Tokens], minimum: int, texts: Sequence[CalibrationText], recipe: Recipe
) -> None:
    """Check that the windows have `minimum` tokens or more. Raises InputError."""
    tokens = sum(map(len, windows))
    if tokens < minimum:
        names = " and ".join("the bundled text" if t == "bundled" else str(t) for t in texts)
        raise InputError(
            f"{names}: expected {minimum} tokens or more to calibrate {recipe.name} for this "
            f"model, got {tokens}; give a longer text"
        )
