"""Choice of the solved examples before a question, as lm-evaluation-harness makes it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

from edgegen.bench.taskfile import Document, TaskFile, documents
from edgegen.errors import InputError

_SEED: Final = 1234
"""The harness's default seed of examples."""


class FewShotSampler:
    """Chooses the examples of one document after the other."""

    def __init__(self, task: TaskFile, folder: Path) -> None:
        """Read the examples, which come from the first of these that the task has: its split for
        them, the samples in it, its training, validation and test split.

        Raises:
            InputError: there are too few.
            UnsupportedFormat, CorruptFile: see `documents`.
        """
        self._count, self._shots = task.num_fewshot or 0, task.shots
        self._random = random.Random(_SEED)
        self._excludes = self._shots.split == task.test_split
        self._documents: list[Document] = []
        if not self._count:
            return
        if self._shots.split is None and self._shots.samples is not None:
            self._documents = list(self._shots.samples)
        else:
            split = self._shots.split or task.training_split or task.validation_split
            self._documents = documents(task, folder, split)
        needed = self._count + self._excludes
        if len(self._documents) < needed:
            raise InputError(
                f"{task.task}: expected at least {needed} documents for {self._count} examples, "
                f"got {len(self._documents)}; add some or reduce num_fewshot"
            )

    def choose(self, document: Document) -> list[Document]:
        """Return the examples before a document, which is none of them."""
        if self._shots.sampler == "first_n":
            others = self._documents
            if self._excludes:
                others = [one for one in others if one != document]
            return others[: self._count]
        if not self._excludes:
            return self._random.sample(self._documents, self._count)
        drawn = self._random.sample(self._documents, self._count + 1 if self._count else 0)
        chosen = [one for one in drawn if one != document][: self._count]
        if len(chosen) < self._count:  # the document occurs more than once
            others = [one for one in self._documents if one != document]
            chosen = self._random.sample(others, self._count)
        return chosen
