"""SkipDecode: later tokens run fewer layers, on a schedule of the position (arXiv 2307.02628).

The number of layers falls linearly from all to a minimum and never rises, so keys and values are
computed once, and requests at the same position can share a step. Unlike in the paper, whose tokens
skip the lower and middle layers, a token exits after its layers: that is what the engines' steps
can do. The bundle has to be trained for it: `edgegen draft train --heads skipdecode`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from edgegen.bundle.headarrays import load_inside
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.decoding import Decoding, DecodingContext
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.runtimes import check_layers, with_capabilities
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step


class Schedule(NamedTuple):
    """Number of layers by position in the answer."""

    first: int
    last: int
    horizon: int
    """Tokens over which it falls from `first` to `last`."""

    def layers(self, at: int) -> int:
        """Return the number of layers of token `at` of an answer."""
        return round(self.first + (self.last - self.first) * min(at / self.horizon, 1.0))


class SkipDecode:
    """Token source (source.py). May be shared by threads."""

    lossy: str | None = "skipdecode"

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield one token a call, as a `TokenSource`."""
        yield from single_tokens(model, cache, prompt, sampler, cancel, layers=self._layers)

    def _layers(self, at: int) -> int | None:
        # The last token of the prompt runs all layers, as the ones before it.
        return self.schedule.layers(at) if at else None


def single_tokens(
    model: Model,
    cache: Cache,
    prompt: Sequence[int],
    sampler: Sampler,
    cancel: CancelToken,
    *,
    layers: Callable[[int], int | tuple[int, ...] | None],
) -> Iterator[TargetCall]:
    """Yield one token a call, with layers(n) the layers of a step after n tokens of the answer."""
    start = count = len(prompt)
    history = np.zeros(cache.context, dtype=np.int32)  # prompt and answer: [:count]
    history[:count] = prompt
    try:
        while not cancel.cancelled:
            missing = history[cache.length : count][:PREFILL_CHUNK]
            (output,) = model.step([Step(cache, missing, layers=layers(count - start))])
            if cache.length == count:
                token = sampler.sample(output.logits[-1], history[:count])
                history[count] = token
                count += 1
                yield TargetCall((token,), logits=output.logits[-1:])
    finally:
        drop_shallow(cache)


def drop_shallow(cache: Cache) -> None:
    """Forget the tokens that did not run all layers, for a caller that reuses the cache."""
    if cache.nodes.shallow:
        cache.truncate(cache.nodes.shallow[0])


def _open(context: DecodingContext) -> SkipDecode:
    model = context.model
    check_layers(model, "--decoding skipdecode")
    head = load_inside(context.bundle, "skipdecode", {"schedule": (3,)}, model.config.vocab_size)
    if "layers" not in model.capabilities:
        raise UsageError(
            "--decoding skipdecode: expected an engine that runs the first layers alone "
            f"({with_capabilities('layers')}), got {model.engine}; choose another engine"
        )
    first, last, horizon = (int(value) for value in head.arrays["schedule"])
    layers = model.config.num_layers
    return SkipDecode(Schedule(min(first, layers), min(max(last, 1), layers), max(horizon, 1)))


DECODING = Decoding(
    name="skipdecode",
    help="later tokens run fewer layers, in a bundle that was trained for it",
    open=_open,
)
