"""`--calibration chat`: conversations in the model's chat template, with the model's own answers.

The prompts are written (export/texts/prompts.txt), the answers sampled from an 8-bit copy of the
model. Its weights are rounded to nearest, which takes seconds, and all windows of a batch advance
together. Each window has its own random numbers, so the text depends on no batch size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import numpy as np

from edgegen import __version__
from edgegen._assets import asset
from edgegen._types import Float, Progress, Tokens
from edgegen.arithmetic.layers import softmax
from edgegen.errors import UsageError
from edgegen.exporter.options import ExportOptions
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.files import read_text_file
from edgegen.models.pull.cache import cache_dir
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.native import cached
from edgegen.train.files import write_file

PROMPTS = "prompts.txt"
RECIPE = "w8a8"
"""Recipe of the copy that writes the answers."""
SEED = 0
BATCH = 64
ANSWER = 160
"""Maximum tokens of an answer; a longer one is cut."""
TEMPERATURE = 0.7
MIN_P = 0.05
"""Tokens less likely than this fraction of the likeliest one are not sampled (arXiv:2407.01082)."""


def conversations(
    checkpoint: Checkpoint, tokenizer: Tokenizer, *, count: int, size: int, progress: Progress
) -> list[Tokens]:
    """Return `count` windows of `size` tokens, int32; they are cached on disk.

    Raises:
        UsageError: the model has no chat template.
    """
    prompts = chat_prompts(tokenizer)
    path = cache_dir() / "conversations" / f"{_digest(checkpoint, prompts, count, size)}.npy"
    if (stored := _load(path)) is not None:
        return stored
    with TemporaryDirectory() as folder, _copy(checkpoint, Path(folder) / "copy") as model:
        windows = write_conversations(
            model,
            prompts,
            count=count,
            size=size,
            ends=tokenizer.eos_ids,
            tick=lambda done, total: progress("writing text", done, total),
        )
    _save(path, windows)
    return windows


def chat_prompts(tokenizer: Tokenizer) -> list[list[int]]:
    """Return the tokens of each prompt's chat, up to the answer."""
    template = tokenizer.chat_template
    if template is None:
        raise UsageError(
            "--calibration chat: expected a model with a chat template, got one without; leave it "
            "out, or use --calibration self"
        )
    lines = read_text_file(asset("export", "texts", PROMPTS)).splitlines()
    chats = (template.render([{"role": "user", "content": line}]) for line in lines)
    return [list(tokenizer.encode(chat, add_bos=False)) for chat in chats]


def write_conversations(
    model: Model,
    prompts: Sequence[Sequence[int]],
    *,
    count: int,
    size: int,
    ends: Collection[int],
    tick: Callable[[int, int], None] = lambda *_: None,
) -> list[Tokens]:
    """Sample answers until `count` windows have `size` tokens each, int32.

    Args:
        prompts: tokens of each chat, up to the answer.
        ends: tokens that end an answer.
        tick: called with the tokens written and their total.
    """
    windows = [
        _Window(size, [prompts[n % len(prompts)] for n in range(i, i + size * count, count)], rng)
        for i in range(count)
        for rng in [np.random.default_rng([SEED, i])]
    ]
    for start in range(0, count, BATCH):
        batch = windows[start : start + BATCH]
        caches = [model.new_cache(size) for _ in batch]
        _fill(
            model, batch, caches, ends, lambda: tick(sum(w.length for w in windows), size * count)
        )
        for cache in caches:
            cache.close()
    return [np.array(window.tokens, np.int32) for window in windows]


class _Window:
    """A window of conversations in progress.

    Args:
        prompts: those of its conversations; each needs a token at least.
    """

    def __init__(
        self, size: int, prompts: Sequence[Sequence[int]], rng: np.random.Generator
    ) -> None:
        self.size, self.rng = size, rng
        self.prompts = iter(prompts)
        self.tokens = list[int]()
        self.answered = 0
        """Tokens of the answer in progress."""
        self.ask()

    @property
    def length(self) -> int:
        """Number of tokens."""
        return len(self.tokens)

    def ask(self) -> None:
        """Begin the next conversation."""
        self.tokens = [*self.tokens, *next(self.prompts)][: self.size]
        self.answered = 0

    def answer(self, scores: Float, ends: Collection[int]) -> None:
        """Sample the next token by `scores` [vocab]; begin a conversation where an answer ends."""
        token = sample(scores, self.rng)
        self.tokens.append(token)
        self.answered += 1
        if self.length < self.size and (token in ends or self.answered == ANSWER):
            self.ask()


def _fill(
    model: Model,
    windows: Sequence[_Window],
    caches: Sequence[Cache],
    ends: Collection[int],
    tick: Callable[[], None],
) -> None:
    """Complete windows, all of them at once."""
    pairs = list(zip(windows, caches, strict=True))
    while pairs := [(w, cache) for w, cache in pairs if w.length < w.size]:
        steps = [Step(c, np.array(w.tokens[c.length :], np.int32)) for w, c in pairs]
        for (window, _), output in zip(pairs, model.step(steps), strict=True):
            window.answer(output.logits[-1], ends)
        tick()


def sample(scores: Float, rng: np.random.Generator) -> int:
    """Sample a token by its scores [vocab], with a temperature and without unlikely tokens."""
    scaled = scores / np.float32(TEMPERATURE)
    likely = np.flatnonzero(scaled >= scaled.max() + np.float32(np.log(MIN_P)))
    cumulative = softmax(scaled[likely]).cumsum()
    at = np.searchsorted(cumulative, rng.random() * cumulative[-1], side="right")
    return int(likely[min(int(at), len(likely) - 1)])


@contextmanager
def _copy(checkpoint: Checkpoint, folder: Path) -> Iterator[Model]:
    """Export an 8-bit copy to `folder`, rounded to nearest, and load it."""
    from edgegen.exporter.api import run_export  # which imports this module

    options = ExportOptions(recipe=RECIPE, calibration="none", check=False)
    bundle = run_export(checkpoint, folder, options)
    model = load_model(bundle)
    try:
        yield model
    finally:
        model.close()
        cached.remove(bundle)


def _digest(checkpoint: Checkpoint, prompts: Sequence[Sequence[int]], count: int, size: int) -> str:
    """Return a digest of all that the text depends on."""
    settings = [__version__, RECIPE, SEED, ANSWER, TEMPERATURE, MIN_P, count, size]
    facts = [*settings, checkpoint.source.info(), prompts]
    return hashlib.sha256(msgspec.json.encode(facts, order="sorted")).hexdigest()


def _load(path: Path) -> list[Tokens] | None:
    """Return stored windows, or None if there are none or the file is damaged."""
    try:
        return list(np.load(path))
    except (OSError, ValueError, EOFError):
        return None


def _save(path: Path, windows: Sequence[Tokens]) -> None:
    data = BytesIO()
    np.save(data, np.stack(windows))
    write_file(path, data.getvalue())
