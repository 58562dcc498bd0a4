"""Training text of a draft written by its target's bundle, many rows a step.

A bundle is closer to the deployed target than the float model, and several times as fast as torch
on a CPU.
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
    """Rows of text (`edgegen.train.drafts.writing`) that an engine generates."""

    device = "cpu"

    def __init__(self, model: Model, name: str) -> None:
        self.model, self.name = model, name
        self.vocab_size = model.config.vocab_size

    def begin(self, rows: int, size: int) -> Advance:
        """Create a cache for each row, and return the function that appends a token to all."""
        caches = [self.model.new_cache(size) for _ in range(rows)]

        def advance(tokens: Tensor) -> Tensor:
            ids = tokens.numpy().astype(np.int32)
            outputs = self.model.step(
                [Step(cache, ids[i : i + 1]) for i, cache in enumerate(caches)]
            )
            return torch.from_numpy(np.concatenate([output.logits for output in outputs]))

        return advance


def open_rows(bundle: Bundle, target: SourceInfo, window: int) -> EngineRows:
    """Load `bundle` on its fastest engine.

    Raises:
        UsageError: it was not exported from `target`, or its context is shorter than `window`.
        MissingDependency: no engine that serves it is installed.
    """
    manifest = bundle.manifest
    if manifest.source.sha256 != target.sha256:
        raise UsageError(
            f"--bundle: expected a bundle of this {target.name}, got {bundle.path.name}, exported "
            f"from {manifest.source.name} or another version of it; export the target again"
        )
    model = load_model(bundle, "auto", "CPU", torch.get_num_threads())
    if model.max_context < window:
        raise UsageError(
            f"--window: expected at most {model.max_context} tokens, the context of "
            f"{bundle.path.name}, got {window}; lower it"
        )
    return EngineRows(model, f"{model.engine} {manifest.digest}")
