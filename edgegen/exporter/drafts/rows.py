"""A target's bundle on an engine, to write what a draft learns from: many rows in each step.

Nearer to what the draft will serve than the float model, and several times as fast as torch on a
CPU.
"""

from __future__ import annotations

import numpy as np
import torch

from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.models.checkpoint import SourceInfo
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step
from edgegen.train.drafts.writing import Advance
from edgegen.train.fake import Tensor


class EngineRows:
    """Rows (train/drafts/writing.py) that an engine runs."""

    device = "cpu"

    def __init__(self, model: Model, name: str) -> None:
        self.model, self.name = model, name
        self.vocab_size = model.config.vocab_size

    def begin(self, rows: int, size: int) -> Advance:
        """A cache for each row."""
        caches = [self.model.new_cache(size) for _ in range(rows)]

        def advance(tokens: Tensor) -> Tensor:
            given = tokens.numpy().astype(np.int32)
            outputs = self.model.step(
                [Step(cache, given[i : i + 1]) for i, cache in enumerate(caches)]
            )
            return torch.from_numpy(np.concatenate([output.logits for output in outputs]))

        return advance


def open_rows(bundle: Bundle, target: SourceInfo, window: int) -> EngineRows:
    """`bundle` on its fastest engine.

    Raises:
        UsageError: it is not of `target`, or has a context shorter than `window`.
        MissingDependency: no engine that serves it is installed.
    """
    manifest = bundle.manifest
    if manifest.source.sha256 != target.sha256:
        raise UsageError(
            f"{bundle.path.name} was exported from {manifest.source.name}, not from {target.name}, "
            "or from another version of it; give a bundle of the target"
        )
    model = load_model(bundle, "auto", "CPU", torch.get_num_threads())
    if model.max_context < window:
        raise UsageError(
            f"window is {window}, but {bundle.path.name} serves {model.max_context} tokens"
        )
    return EngineRows(model, f"{model.engine} {manifest.digest}")
