"""A text that follows a rule, for tests in which heads learn it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch

from edgegen.models import open_checkpoint
from edgegen.train.drafts.acceptance import Acceptance
from edgegen.train.drafts.decoder import FloatDecoder, load_weights
from edgegen.train.drafts.kinds import HeadTrainer
from edgegen.train.drafts.settings import DraftSettings
from edgegen.train.drafts.shape import reduce
from edgegen.train.drafts.shards import RunFolder
from edgegen.train.drafts.training import Corpus
from edgegen.train.fake import Tensor
from edgegen.train.processes import Processes
from tests.tiny import write_hf

KEPT, LENGTH = 41, 32


class Task(NamedTuple):
    """A tiny target and its text."""

    folder: Path
    target: FloatDecoder
    rows: Tensor
    """Rows of its head for KEPT - 1 tokens and one for all others."""
    corpus: Corpus
    held_out: Corpus


def learn(
    heads: HeadTrainer, task: Task, settings: DraftSettings, folder: Path, passes: float, other: int
) -> tuple[Any, Acceptance, Acceptance]:
    """Return heads that were trained on a task, and their measure before and after it."""
    model = heads.start(task.target, task.rows, settings)
    before = heads.measure(model, task.held_out, other)
    training = heads.training(
        model, settings, RunFolder(folder), "key", processes=Processes(), limit=None
    )
    training.run([(task.corpus, passes)], lambda *_: None)
    return model, before, heads.measure(model, task.held_out, other)


def make_task(folder: Path, **overrides: Any) -> Task:
    """Return a task whose next token is a permutation of the last."""
    torch.set_num_threads(1)
    checkpoint = open_checkpoint(write_hf(folder, "llama", **overrides))
    weights = load_weights(checkpoint, "cpu")
    target = FloatDecoder(checkpoint.config, weights, LENGTH, "cpu")
    rng = np.random.default_rng(0)
    following, text = rng.permutation(KEPT - 1), np.zeros((80, LENGTH), np.int64)
    text[:, 0] = rng.integers(0, KEPT - 1, 80)
    for at in range(1, LENGTH):
        text[:, at] = following[text[:, at - 1]]
    tokens = torch.from_numpy(text)
    counted = torch.ones_like(tokens, dtype=torch.bool)
    parts = [Corpus(t, t, c) for t, c in ((tokens[:64], counted[:64]), (tokens[64:], counted[64:]))]
    rows = reduce(weights["embed"], np.arange(KEPT - 1, dtype=np.int32))
    return Task(folder, target, rows, *parts)
