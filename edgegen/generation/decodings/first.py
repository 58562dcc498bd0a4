"""FiRST: a router chooses at prefill which layers a request skips (arXiv 2410.12513).

The prompt's last tokens run the first layers. A router turns the mean of their states into a
probability for each layer, and layers below one half are skipped, in the prompt and in the answer.
Every token of a request runs the same layers, so the KV cache stays valid. The bundle has to be
trained for it: `edgegen draft train --heads first`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle.headarrays import HeadArrays, load_inside, unit_rms
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.decoding import Decoding, DecodingContext
from edgegen.generation.decodings.skipdecode import single_tokens
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.runtimes import check_layers, with_capabilities
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step

POOLED = 32
"""Tokens of the prompt's end whose states the router reads."""


class First:
    """Token source (source.py). May be shared by threads."""

    lossy: str | None = "first"

    def __init__(self, head: HeadArrays) -> None:
        self._weight, self._bias = head.arrays["router.weight"], head.arrays["router.bias"]
        self._read = int(head.arrays["read"][0])

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield one token a call, as a `TokenSource`."""
        cache.truncate(0)  # an earlier request may have skipped other layers
        layers = self._route(model, np.asarray(prompt, np.int32), cancel)
        yield from single_tokens(model, cache, prompt, sampler, cancel, layers=lambda _: layers)

    def layers(self, states: Float) -> tuple[int, ...]:
        """Return the layers to run for the states [n, hidden] of a prompt's end.

        The layers that the router reads from always run, and so does the last one.
        """
        scores = self._weight @ unit_rms(states).mean(axis=0) + self._bias
        last = len(scores) - 1
        return tuple(i for i, s in enumerate(scores) if i < self._read or i == last or s > 0)

    def _route(self, model: Model, prompt: Tokens, cancel: CancelToken) -> tuple[int, ...]:
        """Return the layers to run for a prompt; none if it is cancelled."""
        cache = model.new_cache(len(prompt))
        end = len(prompt) - min(len(prompt), POOLED)
        try:
            for start in range(0, end, PREFILL_CHUNK):
                if cancel.cancelled:
                    return ()
                chunk = prompt[start : min(start + PREFILL_CHUNK, end)]
                model.step([Step(cache, chunk, layers=self._read)])
            pooled = Step(cache, prompt[end:], logits_for="all", hidden=True, layers=self._read)
            (output,) = model.step([pooled])
        finally:
            cache.close()
        if cancel.cancelled or output.hidden is None:
            return ()  # a server ends the step of a cancelled request early
        return self.layers(output.hidden)


def _open(context: DecodingContext) -> First:
    check_layers(context.model, "--decoding first")
    config = context.model.config
    shapes = {
        "router.weight": (config.num_layers, config.hidden_size),
        "router.bias": (config.num_layers,),
        "read": (1,),
    }
    head = load_inside(context.bundle, "first", shapes, config.vocab_size)
    if not {"skip", "layers", "hidden"} <= context.model.capabilities:
        raise UsageError(
            "--decoding first: expected an engine that skips layers "
            f"({with_capabilities('skip', 'layers', 'hidden')}), got {context.model.engine}; "
            "choose another engine"
        )
    return First(head)


DECODING = Decoding(
    name="first",
    help="a router skips layers for the whole request, in a bundle that was trained for it",
    open=_open,
)
