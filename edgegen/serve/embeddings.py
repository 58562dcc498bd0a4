"""Vectors of texts, by models that are made for it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.models.pooling import Pooling
from edgegen.runtimes.base import Step
from edgegen.serve.schemas import MAX_PROMPTS
from edgegen.serve.service import Service
from edgegen.serve.slices import GRID


class Embeddings(NamedTuple):
    """Vectors of several texts."""

    vectors: list[Float]
    """float32 [dimensions] of each."""
    tokens: int
    """Number of tokens in all texts together."""


def embed(
    service: Service, texts: Sequence[str | list[int]], dimensions: int | None = None
) -> Embeddings:
    """Return the vectors of texts or token ids, shortened to `dimensions`.

    Raises:
        UsageError: the model or its engine cannot embed, or an argument is invalid.
        ContextOverflow: a text is longer than the context.
        QueueFullError: the server has too many requests.
    """
    pooling = _pooling(service)
    size = service.shared.config.hidden_size
    if dimensions is not None and not 1 <= dimensions <= size:
        raise UsageError(f"expected dimensions of 1 to {size}, got {dimensions}; leave it out")
    if len(texts) > MAX_PROMPTS * 16:
        raise UsageError(f"expected at most {MAX_PROMPTS * 16} texts, got {len(texts)}; send fewer")
    encode = service.tokenizer.encode_whole
    ids = [encode(text) if isinstance(text, str) else text for text in texts]
    for one in ids:
        service.check(one, service.config)
    runs = [functools.partial(_vector, service, one, pooling, dimensions) for one in ids]
    return Embeddings(service.compute(runs), sum(map(len, ids)))


def _pooling(service: Service) -> Pooling:
    if service.pooling is None:
        raise UsageError(
            "the model generates text and is not made for embeddings; serve a model that is, such "
            "as Qwen3-Embedding"
        )
    if "hidden" not in service.shared.capabilities:
        raise UsageError(
            f"the engine {service.shared.engine} returns no hidden states; start the server with "
            "--engine native"
        )
    return service.pooling


def _vector(
    service: Service, ids: Sequence[int], pooling: Pooling, dimensions: int | None
) -> Float:
    """Return the vector of one text, in steps of GRID tokens."""
    tokens, rows = np.asarray(ids, np.int32), list[Float]()
    cache = service.caches.take(ids, reuse=False)
    try:
        with service.shared.sequence():
            while (start := cache.length) < len(tokens):
                chunk = tokens[start : start + GRID]
                wanted = len(chunk) if pooling.mode == "mean" else 1
                step = Step(cache, chunk, logits_for=wanted, hidden=True)
                hidden = service.shared.step([step])[0].hidden
                assert hidden is not None
                rows.append(hidden.copy())
    finally:
        service.caches.give_back(cache, ids, len(ids))
    vector = rows[-1][-1] if pooling.mode == "last" else np.concatenate(rows).mean(0)
    vector = vector[:dimensions].astype(np.float64)
    if pooling.normalize:
        vector /= max(float(np.linalg.norm(vector)), 1e-12)
    single: Float = vector.astype(np.float32)
    return single
