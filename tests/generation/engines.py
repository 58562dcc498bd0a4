"""The reference engine on tiny models, with a record of its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edgegen.models import open_checkpoint
from edgegen.runtimes.base import Output, Step
from edgegen.runtimes.reference import ReferenceModel


class Watched(ReferenceModel):
    """The reference engine, which records the tokens and the last logits of each step."""

    sizes: list[int]
    logits: list[NDArray[np.float32]]
    after_step: Callable[[], object]

    def step(self, steps: Sequence[Step]) -> list[Output]:
        outputs = super().step(steps)
        self.sizes += [0 if step.tokens is None else len(step.tokens) for step in steps]
        self.logits += [output.logits[-1].copy() for output in outputs]
        self.after_step()
        return outputs

    def forget(self) -> None:
        """Start noting anew."""
        self.sizes, self.logits, self.after_step = [], [], lambda: None


def watched(folder: Path) -> Watched:
    """Return the float model of a Hugging Face folder."""
    model = Watched.from_checkpoint(open_checkpoint(folder))
    assert isinstance(model, Watched)
    model.forget()
    return model
