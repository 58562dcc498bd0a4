"""Several requests in one loop: they join between two tokens, share each step, and leave when done.

For an application that has many prompts at hand and no threads to spare: `Batch` is driven by its
caller, one step at a time. A request that joins has its prompt run first, in parts that are packed
with others' (prepacking.py); one that ends frees its place at once, and those that go on move
together, so that a step never holds a finished one. (Flover, arXiv 2305.13484.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Event, Generation, Result, check_prompt
from edgegen.generation.prepacking import Part, parts
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import Call
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Cache, Model, Step


class Batch:
    """Requests of one model that are generated side by side. For one thread."""

    def __init__(self, model: Model, tokenizer: Tokenizer, context: int) -> None:
        """`context` bounds the tokens of a prompt and its answer together."""
        self._model, self._tokenizer, self._context = model, tokenizer, context
        self._slots: list[_Slot] = []
        self._next = 0
        self.steps = 0
        """Calls of the model so far."""

    def __len__(self) -> int:
        """Requests that are not done."""
        return len(self._slots)

    def join(self, prompt: Sequence[int], config: GenerationConfig | None = None) -> int:
        """Add a request, which takes part from the next step on; gives its number.

        Raises:
            ContextOverflow, UsageError: as `Generation` does.
        """
        slot = _Slot(self._model, self._tokenizer, prompt, config, self._context, self._next)
        self._slots.append(slot)
        self._next += 1
        return slot.number

    def leave(self, number: int) -> Result:
        """Take a request out before its end; gives what it has.

        Raises:
            UsageError: there is no such request.
        """
        for at, slot in enumerate(self._slots):
            if slot.number == number:
                del self._slots[at]
                slot.close()
                return slot.generation.result
        raise UsageError(f"request {number} is not in the batch")

    def step(self) -> list[tuple[int, Event | Result]]:
        """Run the model once: what it added to each request, then the record of those that ended.

        Prompts come first: while there are any left to run, what fits into a step of them does.
        """
        if not self._slots:
            return []
        running = [slot for slot in self._slots if not slot.missing]
        chosen = next(iter(parts([slot.missing for slot in self._slots])), [])
        steps = [Step(slot.cache, slot.last()) for slot in running]
        steps += [self._slots[part.prompt].part(part) for part in chosen]
        outputs = self._model.step(steps)
        self.steps += 1
        found: list[tuple[int, Event | Result]] = []
        for slot, output in zip(running, outputs, strict=False):
            found += ((slot.number, event) for event in slot.decide(output.logits))
        done = [slot for slot in self._slots if slot.done]
        self._slots = [slot for slot in self._slots if not slot.done]
        for slot in done:
            slot.close()
            found.append((slot.number, slot.generation.result))
        return found

    def close(self) -> None:
        """Give up what is not done."""
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
    """The answers to all prompts, in their order, with at most `at_once` side by side."""
    batch, waiting = Batch(model, tokenizer, context), iter(prompts)
    found: dict[int, Result] = {}
    while True:
        while len(batch) < at_once and (prompt := next(waiting, None)) is not None:
            batch.join(prompt, config)
        if not len(batch):
            return [found[number] for number in sorted(found)]
        found |= {n: made for n, made in batch.step() if isinstance(made, Result)}


class _Slot:
    """A request: its cache, and a generation whose tokens are handed to it as they are decided."""

    def __init__(  # noqa: PLR0917  (what `Batch` has)
        self,
        model: Model,
        tokenizer: Tokenizer,
        prompt: Sequence[int],
        config: GenerationConfig | None,
        context: int,
        number: int,
    ) -> None:
        self.number, self.done = number, False
        config = config or GenerationConfig()
        length = min(context, len(prompt) + config.max_tokens)
        self._text = np.zeros(max(length, len(prompt)), np.int32)
        self._text[: len(prompt)] = prompt
        self._count, self._logits = len(prompt), np.zeros((1, 0), np.float32)
        check_prompt(len(prompt), context)
        self.cache: Cache = model.new_cache(length)
        self.generation = Generation(
            model, tokenizer, prompt, config, context, cache=self.cache, source=self._source
        )

    @property
    def missing(self) -> int:
        """Tokens of the prompt that are left to run before its last one, from which the answer
        begins."""
        return max(0, self._count - 1 - self.cache.length)

    def part(self, part: Part) -> Step:
        """The step that runs some of the prompt."""
        start = self.cache.length
        return Step(self.cache, self._text[start : start + part.tokens])

    def last(self) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
        """The token that the next one follows."""
        return self._text[self._count - 1 : self._count]

    def decide(self, logits: Float) -> Iterator[Event]:
        """What the next token adds."""
        self._logits = logits
        event = next(self.generation, None)
        while event is not None:
            yield event
            if event.token is not None and self.generation.result.finish_reason is None:
                return
            event = next(self.generation, None)
        self.done = True

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
    ) -> Iterator[Call]:
        """Decides one token from the logits that the batch brought."""
        while True:
            token = sampler.sample(self._logits[-1], self._text[: self._count])
            if self._count < len(self._text):
                self._text[self._count] = token
            self._count += 1
            yield Call((token,), logits=self._logits[-1:])
