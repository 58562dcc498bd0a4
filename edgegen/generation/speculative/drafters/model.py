"""A smaller model as the drafter, on any engine and device, with its own cache.

On another device than the target's it drafts ahead without sampling: while the target verifies a
draft, it continues from its own most likely path. The next draft begins with these tokens if the
target accepts all of the draft and then takes the token that the drafter expects.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np

from edgegen._types import Float, Tokens
from edgegen.bundle import open_bundle
from edgegen.bundle.manifest import DRAFT_TOKENS, NAME
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.prefix import common_prefix, reuse_cache
from edgegen.generation.sampling import Double, Sampler, greedy, top_k
from edgegen.generation.speculative.drafters.base import (
    EMPTY,
    ROOT,
    Draft,
    DraftContext,
    Drafter,
    DrafterSpec,
    DraftPlan,
    Drafts,
    SampledDraft,
    make_draft,
)
from edgegen.models.config import ModelConfig
from edgegen.models.files import printable
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step

_BEHIND = 8
"""Maximum tokens that a draft runs with its first one; more are a prompt or a pause of drafts."""


class DraftVocabulary(NamedTuple):
    """Vocabulary of a draft that has only some of its target's tokens.

    The draft's last id stands for all tokens that it lacks.
    """

    tokens: Tokens
    """[size of the draft's vocabulary - 1], ascending: target ids."""
    inputs: Tokens
    """[size of the target's vocabulary]: the draft's input id for each target id."""


class ModelDrafts(Drafts):
    """Drafters that share one loaded draft model."""

    def __init__(
        self,
        model: Model,
        vocab_size: int,
        vocabulary: DraftVocabulary | None = None,
        ahead: bool = False,
    ) -> None:
        """Take over a loaded draft model, which `close` closes.

        Args:
            model: the draft.
            vocab_size: length of the target's logits. The draft's may be padded differently;
                `check_vocabulary` compares the tokens.
            vocabulary: of a draft that lacks some of the target's tokens.
            ahead: whether it drafts while the target runs, on another device.
        """
        self.model, self.vocab_size, self.vocabulary = model, vocab_size, vocabulary
        self.ahead = ahead

    def start(self, context: int) -> Drafter:
        context = min(context, self.model.max_context)
        drafter = ModelDrafter(self.model, context, self.vocab_size, self.vocabulary)
        return AheadDrafter(drafter) if self.ahead else drafter

    def close(self) -> None:
        self.model.close()


class ModelDrafter(Drafter):
    """One sequence of the draft model. It proposes nothing past the end of the draft's context."""

    def __init__(
        self, model: Model, context: int, vocab_size: int, vocabulary: DraftVocabulary | None = None
    ) -> None:
        self._model, self._vocab_size, self._vocabulary = model, vocab_size, vocabulary
        self._cache: Cache = model.new_cache(context)
        self._held = np.zeros(context, np.int32)  # target ids in the cache: [: its length]
        self._next: dict[int, tuple[list[int], Double]] = {}
        """Length of a text in the cache -> the most likely next tokens, for those in the cache
        behind the history. Each text continues with the first of them."""

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        count, context = len(history), self._cache.context
        if count > context:
            return EMPTY
        self._go_to(history)
        missing = history[self._cache.length :]
        if len(missing) > PREFILL_CHUNK:  # one chunk a call, so that cancelling takes effect soon
            self._run(missing[:PREFILL_CHUNK])
            return EMPTY
        depth = min(-(-plan.length // plan.branches), context - count + 1)
        text = np.append(history, np.zeros(depth, np.int32))
        propose = self._propose_tree if sampler.config.temperature == 0 else self._sample
        return propose(text, count, plan, sampler)

    def _propose_tree(self, text: Tokens, count: int, plan: DraftPlan, sampler: Sampler) -> Draft:
        """Return the most likely path, up to the plan's floor, and siblings along it."""
        tokens: list[int] = []
        parents: list[int] = []
        confidences: list[float] = []
        end, confidence = ROOT, 1.0
        for at in range(count, len(text)):
            branches = min(plan.branches, plan.length - len(tokens))
            found, chances = self._after(text[:at], plan, sampler)
            ids, probabilities = found[:branches], chances[:branches]
            text[at] = ids[0]
            start = len(tokens)
            tokens += ids
            parents += [end] * len(ids)
            confidences += np.minimum(confidence * probabilities, confidence).tolist()
            end, confidence = start, confidences[start]
            if confidence < plan.floor:
                break
        return make_draft(tokens, parents, None, confidences)

    def prefill(self, history: Tokens) -> bool:
        """Run the next chunk of a text that is far ahead of the cache."""
        if len(history) > self._cache.context:
            return False
        self._go_to(history)
        missing = history[self._cache.length : -1]
        if len(missing) > _BEHIND:
            self._run(missing[:PREFILL_CHUNK])
        return len(missing) > PREFILL_CHUNK

    def look_ahead(
        self, text: Tokens, plan: DraftPlan, sampler: Sampler, stop: threading.Event
    ) -> None:
        """Draft what may follow `text`, for the next `propose`, until `stop` is set."""
        if len(text) > self._cache.context:
            return
        self._go_to(text)
        depth = -(-plan.length // plan.branches) + 1
        for _ in range(min(depth, self._cache.context - len(text) + 1)):
            if stop.is_set():
                break
            ids, _ = self._after(text, plan, sampler)
            text = np.append(text, np.int32(ids[0]))

    def _go_to(self, text: Tokens) -> None:
        """Forget what was computed after other tokens than `text`."""
        same = common_prefix(self._held[: self._cache.length], text) == len(text)
        if not same or len(text) not in self._next:
            self._next.clear()
            self._cache = reuse_cache(self._model, self._cache, self._held, text)

    def _after(self, text: Tokens, plan: DraftPlan, sampler: Sampler) -> tuple[list[int], Double]:
        """Return the most likely tokens after `text`, and their probabilities."""
        if len(text) not in self._next:
            logits = self._run(text[self._cache.length :])
            self._next[len(text)] = self._next_tokens(logits, sampler, text, plan.branches)
        return self._next[len(text)]

    def _next_tokens(
        self, logits: Float, sampler: Sampler, text: Tokens, branches: int
    ) -> tuple[list[int], Double]:
        """Return the target ids of the most likely next tokens, and their probabilities.

        The first is the token that `sampler` takes after `text`. If that depends on the logits
        alone, a draft's smaller vocabulary is searched directly.
        """
        if self._vocabulary is not None and sampler.takes_most_likely:
            own = [greedy(logits), *_highest(logits, branches)]
            ids = list(dict.fromkeys(own))[:branches]
            return self._vocabulary.tokens[ids].tolist(), _probabilities(logits, ids)
        logits = self._widen(logits)
        ids = [sampler.sample(logits, text), *_highest(logits, branches)]
        ids = list(dict.fromkeys(ids))[:branches]
        return ids, _probabilities(logits, ids)

    def _sample(self, text: Tokens, count: int, plan: DraftPlan, sampler: Sampler) -> Draft:
        """Sample one path with siblings."""
        draft, length = SampledDraft(), plan.length
        for at in range(count, len(text)):
            logits = self._widen(self._run(text[self._cache.length : at]))
            q = sampler.probabilities(logits, text[:at])
            text[at] = draft.extend(q, min(plan.branches, length), sampler)
            length -= plan.branches
        return draft.build()

    def close(self) -> None:
        self._cache.close()

    def _run(self, tokens: Tokens) -> Float:
        """Run target ids and return the next logits, over the draft's own vocabulary."""
        start = self._cache.length
        own = tokens if self._vocabulary is None else self._vocabulary.inputs[tokens]
        (output,) = self._model.step([Step(self._cache, own)])
        self._held[start : start + len(tokens)] = tokens
        return output.logits[-1] if self._vocabulary is None else output.logits[-1, :-1]

    def _widen(self, own: Float) -> Float:
        """Return the draft's logits over the target's vocabulary [vocab_size]."""
        if self._vocabulary is not None:
            logits = np.full(self._vocab_size, -np.inf, np.float32)
            logits[self._vocabulary.tokens] = own
            return logits
        logits = own[: self._vocab_size]
        if (padding := self._vocab_size - len(logits)) > 0:
            logits = np.append(logits, np.full(padding, -np.inf, np.float32))
        return logits


class AheadDrafter(Drafter):
    """Drafter that runs in a thread of its own while the target verifies its draft."""

    looks_ahead = True

    def __init__(self, drafter: ModelDrafter) -> None:
        self._drafter = drafter
        self._pool = ThreadPoolExecutor(1, "draft")
        self._stop = threading.Event()
        self._running: Future[None] | None = None

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        return self._drafter.propose(history, plan, sampler)

    def prefill(self, history: Tokens) -> bool:
        return self._drafter.prefill(history)

    def begin_ahead(self, text: Tokens, plan: DraftPlan, sampler: Sampler) -> None:
        if sampler.config.temperature > 0:
            return
        self._stop.clear()
        look_ahead = self._drafter.look_ahead
        self._running = self._pool.submit(look_ahead, text, plan, sampler, self._stop)

    def end_ahead(self) -> None:
        self._stop.set()
        running, self._running = self._running, None
        if running is not None:
            running.result()

    def close(self) -> None:
        self._pool.shutdown()
        self._drafter.close()


def _highest(logits: Float, count: int) -> list[int]:
    """Return the ids of the `count` highest `logits` [vocab]; none for 1, which needs no search."""
    if count == 1:
        return []
    ids = top_k(logits, count)
    return [int(i) for i in ids[np.argsort(-logits[ids], kind="stable")]]


def _probabilities(logits: Float, ids: list[int]) -> Double:
    """Return the probabilities of `ids` at temperature 1."""
    highest = float(logits.max())
    total = float(np.exp(logits - highest).sum())
    return np.exp(logits[ids].astype(np.float64) - highest) / total


def read_vocabulary(path: Path, config: ModelConfig, vocab_size: int) -> DraftVocabulary:
    """Return the vocabulary of a draft with `config`, for a target with `vocab_size` tokens.

    Raises:
        CorruptFile: it belongs to another draft, or is damaged.
    """
    data, kept = path.read_bytes(), config.vocab_size - 1
    if len(data) == 4 * (kept + vocab_size):
        both = np.frombuffer(data, "<i4").astype(np.int32)
        loaded = DraftVocabulary(both[:kept], both[kept:])
        in_range = both.min() >= 0 and loaded.tokens[-1] < vocab_size and loaded.inputs.max() < kept
        if in_range and np.array_equal(loaded.inputs[loaded.tokens], np.arange(kept)):
            return loaded
    raise CorruptFile(
        f"{path.name}: expected the vocabulary of a draft with {kept} of {vocab_size} tokens, got "
        "another or a damaged file; train or download the draft again"
    )


def check_vocabulary(target: Tokenizer, draft: Tokenizer) -> None:
    """Check that the draft's tokens are the target's.

    Raises:
        UsageError: names the first token that differs.
    """
    for id in range(max(target.vocab_size, draft.vocab_size)):
        expected, actual = target.token_text(id), draft.token_text(id)
        if expected != actual:
            raise UsageError(
                f"expected a draft with the target's vocabulary, where token {id} is "
                f"{_quoted(expected)}, got a draft where it is {_quoted(actual)}; use a draft made "
                "for this model"
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
    return ModelDrafts(model, vocab_size, vocabulary, ahead=model.device != target.device)


DRAFTER = DrafterSpec(
    name="self",
    help="a low-bit copy of the model inside its bundle",
    open=_open,
    rank=3,
    options=frozenset({"draft_engine", "draft_device"}),
    file=NAME,
    export="--draft self",
)
