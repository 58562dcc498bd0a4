"""Continuous batching in one thread: requests join and leave between two steps.

For an application with many prompts and no threads to spare: the caller drives `Batch` step by
step. The prompt of a new request runs first, in chunks that share steps with the other requests
(batcher.py). A request that ends frees its slot at once. (Flover, arXiv 2305.13484.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.generation.batcher import Batcher, StepCall, gather
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Event, Generation, Result, check_prompt
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step


class Batch:
    """Requests to one model that are generated together. For one thread."""

    def __init__(self, model: Model, tokenizer: Tokenizer, context: int) -> None:
        """`context` is the maximum number of tokens of a prompt and its answer together."""
        self._text_model = TextModel(model, tokenizer, context)
        self._batcher = Batcher(model)
        self._slots: list[_Slot] = []
        self._next = 0

    def __len__(self) -> int:
        """Return the number of unfinished requests."""
        return len(self._slots)

    @property
    def steps(self) -> int:
        """Number of steps so far."""
        return self._batcher.rounds

    def join(self, prompt: Sequence[int], config: GenerationConfig | None = None) -> int:
        """Add a request, which takes part from the next step on, and return its number.

        Raises:
            ContextOverflow, UsageError: as in `Generation`.
        """
        slot = _Slot(self._text_model, prompt, config or GenerationConfig(), self._next)
        self._slots.append(slot)
        self._next += 1
        return slot.number

    def leave(self, number: int) -> Result:
        """Remove a request before its end and return its result so far.

        Raises:
            UsageError: the batch has no such request.
        """
        for i, slot in enumerate(self._slots):
            if slot.number == number:
                del self._slots[i]
                slot.close()
                return slot.generation.result
        raise UsageError(f"expected the number of a running request, got {number}")

    def step(self) -> list[tuple[int, Event | Result]]:
        """Run one step and return its events by request, then the results of ended requests."""
        if not self._slots:
            return []
        pending = {StepCall([slot.next_step()]): slot for slot in self._slots}
        chosen, _ = gather(list(pending))
        prefilling = {call for call in chosen if pending[call].missing}
        self._batcher.run(chosen)
        made: list[tuple[int, Event | Result]] = []
        for call in chosen:
            (output,) = call.result()
            slot = pending[call]
            if call not in prefilling:
                made += ((slot.number, event) for event in slot.accept(output.logits))
        ended = [slot for slot in self._slots if slot.ended]
        self._slots = [slot for slot in self._slots if not slot.ended]
        for slot in ended:
            slot.close()
            made.append((slot.number, slot.generation.result))
        return made

    def close(self) -> None:
        """Cancel the unfinished requests."""
        for slot in self._slots:
            slot.close()
        self._slots = []


def generate_all(
    model: Model,
    tokenizer: Tokenizer,
    prompts: Iterable[Sequence[int]],
    config: GenerationConfig | None = None,
    *,
    context: int,
    at_once: int = 16,
) -> list[Result]:
    """Return the results of all prompts, in order, with at most `at_once` in the batch."""
    batch, waiting = Batch(model, tokenizer, context), iter(prompts)
    results: dict[int, Result] = {}
    while True:
        while len(batch) < at_once and (prompt := next(waiting, None)) is not None:
            batch.join(prompt, config)
        if not len(batch):
            return [results[number] for number in sorted(results)]
        results |= {n: made for n, made in batch.step() if isinstance(made, Result)}


class _Slot:
    """One request: its cache, and a generation that samples from the batch's logits."""

    def __init__(
        self,
        text_model: TextModel,
        prompt: Sequence[int],
        config: GenerationConfig,
        number: int,
    ) -> None:
        context = text_model.context
        self.number, self.ended = number, False
        length = min(context, len(prompt) + config.max_tokens)
        self._text = np.zeros(max(length, len(prompt)), np.int32)  # prompt and answer: [:_count]
        self._text[: len(prompt)] = prompt
        self._count, self._logits = len(prompt), np.zeros((1, 0), np.float32)
        check_prompt(len(prompt), context)
        self.cache: Cache = text_model.model.new_cache(length)
        batched = replace(text_model, source=self._source)
        self.generation = Generation(batched, prompt, config, cache=self.cache)

    @property
    def missing(self) -> int:
        """Number of tokens to run before the last one, whose logits give the next token."""
        return max(0, self._count - 1 - self.cache.length)

    def next_step(self) -> Step:
        """Return the step over the next chunk of the prompt, or over the last token."""
        start = self.cache.length
        return Step(self.cache, self._text[start : start + min(self.missing or 1, PREFILL_CHUNK)])

    def accept(self, logits: Float) -> Iterator[Event]:
        """Sample the next token from `logits` and yield its events."""
        self._logits = logits
        for event in self.generation:
            yield event
            if event.token is not None and self.generation.result.finish_reason is None:
                return
        self.ended = True

    def close(self) -> None:
        """Free the cache."""
        self.generation.close()
        self.cache.close()

    def _source(
        self,
        _model: Model,
        _cache: Cache,
        _prompt: Sequence[int],
        sampler: Sampler,
        _cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield one token for each row of logits that the batch computes."""
        while True:
            token = sampler.sample(self._logits[-1], self._text[: self._count])
            if self._count < len(self._text):
                self._text[self._count] = token
            self._count += 1
            yield TargetCall((token,), logits=self._logits[-1:])
