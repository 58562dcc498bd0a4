"""A smaller model as the drafter, on any engine and device, with a cache of its own."""

from __future__ import annotations

import numpy as np

from edgegen.errors import CacheEvicted, UsageError
from edgegen.generation.drafters.base import NOTHING, Draft, Drafter, Drafts
from edgegen.generation.sampling import Double, Sampler, draw
from edgegen.models.files import shown
from edgegen.models.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Float, Model, Step, Tokens


class ModelDrafts(Drafts):
    """Drafters that share one loaded model."""

    def __init__(self, model: Model, vocab_size: int) -> None:
        """`vocab_size` is the length of the target's logits; the draft's may be padded otherwise
        (`check_vocabulary` compares the tokens themselves)."""
        self.model, self.vocab_size = model, vocab_size

    def start(self, context: int) -> ModelDrafter:
        return ModelDrafter(self.model, min(context, self.model.max_context), self.vocab_size)

    def close(self) -> None:
        self.model.close()


class ModelDrafter(Drafter):
    """One sequence of the draft model. Past the end of a shorter context it proposes nothing."""

    def __init__(self, model: Model, context: int, vocab_size: int) -> None:
        self._model, self._vocab_size = model, vocab_size
        self._cache: Cache = model.new_cache(context)
        self._held = np.zeros(context, np.int32)  # what the cache holds: [: its length]

    def propose(self, history: Tokens, length: int, sampler: Sampler) -> Draft:
        count, context = len(history), self._cache.context
        if count > context:
            return NOTHING
        self._rewind(history)
        missing = history[self._cache.length :]
        if len(missing) > PREFILL_CHUNK:  # a part of the prompt each time, so that cancelling acts
            self._run(missing[:PREFILL_CHUNK])
            return NOTHING
        text = np.append(history, np.zeros(length, np.int32))
        drawn: list[Double] = []
        length = min(length, context - count + 1)
        for end in range(count, count + length):
            logits = self._run(text[self._cache.length : end])
            if sampler.config.temperature == 0:
                text[end] = sampler.sample(logits, text[:end])
            else:
                drawn.append(sampler.probabilities(logits, text[:end]))
                text[end] = draw(drawn[-1], sampler.rng.random())
        tokens = [int(token) for token in text[count : count + length]]
        return Draft(tokens, np.stack(drawn) if drawn else None)

    def close(self) -> None:
        self._cache.close()

    def _rewind(self, history: Tokens) -> None:
        """Cut the cache to what it has in common with `history`, whose last token is left to run:
        a draft's refused tokens go."""
        n = min(self._cache.length, len(history) - 1)
        differs = self._held[:n] != history[:n]
        try:
            self._cache.truncate(int(differs.argmax()) if differs.any() else n)
        except CacheEvicted:
            context = self._cache.context
            self._cache.close()
            self._cache = self._model.new_cache(context)

    def _run(self, tokens: Tokens) -> Float:
        """The logits [vocab_size] that follow `tokens`."""
        start = self._cache.length
        (output,) = self._model.step([Step(self._cache, tokens)])
        self._held[start : start + len(tokens)] = tokens
        logits = output.logits[-1, : self._vocab_size]
        if (lacking := self._vocab_size - len(logits)) > 0:
            logits = np.append(logits, np.full(lacking, -np.inf, np.float32))
        return logits


def check_vocabulary(target: Tokenizer, draft: Tokenizer) -> None:
    """Refuse a draft whose tokens are not the target's.

    Raises:
        UsageError: names the first token that differs.
    """
    for id in range(max(target.vocab_size, draft.vocab_size)):
        ours, theirs = target.token_text(id), draft.token_text(id)
        if ours != theirs:
            raise UsageError(
                f"the draft's vocabulary is not the target's: token {id} is {_quoted(theirs)} in "
                f"the draft, {_quoted(ours)} in the target; take a draft made for this model"
            )


def _quoted(token: str | None) -> str:
    return "missing" if token is None else repr(shown(token))
