"""A smaller model as the drafter, on any engine and device, with a cache of its own."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle import open_bundle
from edgegen.bundle.manifest import DRAFT_TOKENS, NAME
from edgegen.errors import CacheEvicted, CorruptFile, UsageError
from edgegen.generation.sampling import Double, Sampler, greedy, top_k
from edgegen.generation.speculative.drafters.base import (
    NOTHING,
    ROOT,
    Draft,
    DraftContext,
    Drafter,
    DrafterSpec,
    Drafts,
    Drawn,
    grown,
)
from edgegen.models.config import ModelConfig
from edgegen.models.files import printable
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step


class _Limits(NamedTuple):
    """What `Drafter.propose` was asked for."""

    length: int
    branches: int
    floor: float


class Vocabulary(NamedTuple):
    """Of a draft that knows some of its target's tokens; its last id stands for the others."""

    tokens: Tokens
    """[its size - 1], ascending: the target's ids."""
    inputs: Tokens
    """[the target's size]: the draft's id that each is read as."""


class ModelDrafts(Drafts):
    """Drafters that share one loaded model."""

    def __init__(self, model: Model, vocab_size: int, vocabulary: Vocabulary | None = None) -> None:
        """
        Args:
            model: the draft.
            vocab_size: the length of the target's logits; the draft's may be padded otherwise
                (`check_vocabulary` compares the tokens themselves).
            vocabulary: of a draft that has fewer tokens.
        """
        self.model, self.vocab_size, self.vocabulary = model, vocab_size, vocabulary

    def start(self, context: int) -> ModelDrafter:
        context = min(context, self.model.max_context)
        return ModelDrafter(self.model, context, self.vocab_size, self.vocabulary)

    def close(self) -> None:
        self.model.close()


class ModelDrafter(Drafter):
    """One sequence of the draft model. Past the end of a shorter context it proposes nothing."""

    def __init__(
        self, model: Model, context: int, vocab_size: int, vocabulary: Vocabulary | None = None
    ) -> None:
        self._model, self._vocab_size, self._vocabulary = model, vocab_size, vocabulary
        self._cache: Cache = model.new_cache(context)
        self._held = np.zeros(context, np.int32)  # what the cache holds: [: its length]

    def propose(
        self,
        history: Tokens,
        length: int,
        sampler: Sampler,
        branches: int = 1,
        floor: float = 0.0,
    ) -> Draft:
        count, context = len(history), self._cache.context
        if count > context:
            return NOTHING
        self._rewind(history)
        missing = history[self._cache.length :]
        if len(missing) > PREFILL_CHUNK:  # a part of the prompt each time, so that cancelling acts
            self._run(missing[:PREFILL_CHUNK])
            return NOTHING
        depth = min(-(-length // branches), context - count + 1)
        text = np.append(history, np.zeros(depth, np.int32))
        grow = self._grow if sampler.config.temperature == 0 else self._draw
        return grow(text, count, sampler, _Limits(length, branches, floor))

    def _grow(
        self,
        text: Tokens,
        count: int,
        sampler: Sampler,
        limits: _Limits,
    ) -> Draft:
        """The likeliest path, to where it is no longer worth it, and siblings along it."""
        length, branches, floor = limits
        tokens: list[int] = []
        parents: list[int] = []
        claims: list[float] = []
        end, claim = ROOT, 1.0
        for at in range(count, len(text)):
            logits = self._run(text[self._cache.length : at])
            ids, shares = self._guess(
                logits, sampler, text[:at], min(branches, length - len(tokens))
            )
            text[at], odds = ids[0], claim * shares
            start = len(tokens)
            tokens += ids
            parents += [end] * len(ids)
            claims += np.minimum(odds, claim).tolist()
            end, claim = start, claims[start]
            if claim < floor:
                break
        return grown(tokens, parents, None, claims)

    def _guess(
        self, logits: Float, sampler: Sampler, text: Tokens, branches: int
    ) -> tuple[list[int], Double]:
        """The token that `sampler` takes after `text` and the next likeliest, as the target's ids,
        and their probabilities. A small vocabulary is looked through as it is where it can be."""
        if self._vocabulary is not None and sampler.takes_likeliest:
            own = [greedy(logits), *_highest(logits, branches)]
            ids = list(dict.fromkeys(own))[:branches]
            return self._vocabulary.tokens[ids].tolist(), _shares(logits, ids)
        logits = self._widen(logits)
        ids = [sampler.sample(logits, text), *_highest(logits, branches)]
        ids = list(dict.fromkeys(ids))[:branches]
        return ids, _shares(logits, ids)

    def _draw(
        self,
        text: Tokens,
        count: int,
        sampler: Sampler,
        limits: _Limits,
    ) -> Draft:
        """One path as the sampler draws it, and siblings along it."""
        draft, (length, branches, _) = Drawn(), limits
        for at in range(count, len(text)):
            logits = self._widen(self._run(text[self._cache.length : at]))
            law = sampler.probabilities(logits, text[:at])
            text[at] = draft.grow(law, min(branches, length), sampler)
            length -= branches
        return draft.made()

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
        """The logits that follow `tokens`, of the draft's own tokens."""
        start = self._cache.length
        own = tokens if self._vocabulary is None else self._vocabulary.inputs[tokens]
        (output,) = self._model.step([Step(self._cache, own)])
        self._held[start : start + len(tokens)] = tokens
        return output.logits[-1] if self._vocabulary is None else output.logits[-1, :-1]

    def _widen(self, own: Float) -> Float:
        """The draft's logits as [vocab_size] of the target's tokens."""
        if self._vocabulary is not None:
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self._vocabulary.tokens] = own
            return logits
        logits = own[: self._vocab_size]
        if (lacking := self._vocab_size - len(logits)) > 0:
            logits = np.append(logits, np.full(lacking, -np.inf, np.float32))
        return logits


def _highest(logits: Float, count: int) -> list[int]:
    """The ids of the highest `logits` [vocab]; none are looked for where one is enough."""
    if count == 1:
        return []
    ids = top_k(logits, count)
    return [int(i) for i in ids[np.argsort(-logits[ids], kind="stable")]]


def _shares(logits: Float, ids: list[int]) -> Double:
    """The probabilities of `ids` at temperature 1."""
    highest = float(logits.max())
    total = float(np.exp(logits - highest).sum())
    return np.exp(logits[ids].astype(np.float64) - highest) / total


def read_vocabulary(path: Path, config: ModelConfig, vocab_size: int) -> Vocabulary:
    """The vocabulary of a draft of shape `config`, for a target with `vocab_size` tokens.

    Raises:
        CorruptFile: it is that of another draft, or damaged.
    """
    data, kept = path.read_bytes(), config.vocab_size - 1
    if len(data) == 4 * (kept + vocab_size):
        both = np.frombuffer(data, "<i4").astype(np.int32)
        found = Vocabulary(both[:kept], both[kept:])
        inside = both.min() >= 0 and found.tokens[-1] < vocab_size and found.inputs.max() < kept
        if inside and np.array_equal(found.inputs[found.tokens], np.arange(kept)):
            return found
    raise CorruptFile(
        f"{path.name} is not the vocabulary of a draft with {kept} of {vocab_size} tokens; get the "
        "draft again"
    )


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
    return "missing" if token is None else repr(printable(token))


def _open(context: DraftContext) -> ModelDrafts:
    assert context.directory is not None
    bundle, target = open_bundle(context.directory), context.model
    check_vocabulary(context.tokenizer, Tokenizer.from_folder(bundle.path))
    vocab_size, vocabulary = target.config.vocab_size, None
    if DRAFT_TOKENS in bundle.manifest.files:
        file = bundle.file(DRAFT_TOKENS)
        vocabulary = read_vocabulary(file, bundle.manifest.model, vocab_size)
    model = load_model(bundle, context.engine, context.device, target.threads)
    return ModelDrafts(model, vocab_size, vocabulary)


DRAFTER = DrafterSpec(
    name="self",
    help="a low-bit copy of the model inside its bundle",
    open=_open,
    rank=3,
    options=frozenset({"draft_engine", "draft_device"}),
    file=NAME,
    export="--draft self",
)
