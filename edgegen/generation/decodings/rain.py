"""RAIN: generation that evaluates itself and rewinds (arXiv 2309.07124), without training.

The answer grows by token sets of 1, 2, 4 and then 10 tokens. Before each set, a tree search tries
several of them: it follows the most promising sets, continues the text to the next punctuation
mark, and asks the model itself whether the answer is good, with the options in both orders. The set
with the most visits is appended.

Differences to the paper's code: a value is the mean probability of the good option instead of a
comparison of two probabilities, because a small model often prefers one letter in both orders. The
similarity of sets is that of their character trigrams, because no sentence encoder is at hand.
"""

from __future__ import annotations

import math
import tomllib
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np

from edgegen._structs import msgspec
from edgegen._types import Float
from edgegen.errors import Cancelled, InputError, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.decoding import Decoding, DecodingContext
from edgegen.generation.prefix import reuse_cache
from edgegen.generation.sampling import Double, Sampler, top_k
from edgegen.generation.source import TargetCall
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK, Cache, Model, Step

SET_LENGTHS = (1, 2, 4, 10)
"""Tokens of a set at each depth of the tree; the last one is repeated."""
_SETS = 10
"""Sets that a node starts with."""
_MAX_SETS = 20
_TOP_K, _TEMPERATURE = 15, 1.0
"""Sampling of sets where the request does not set its own."""
_EXPLORATION = 2.0
"""Weight c of the exploration term."""
_UNIFORM = 0.25
"""Weight of a uniform distribution in the priors of the root's children."""
_SIMILAR, _SHARED = 0.95, 0.2
"""Similarity from which a set's value also updates another set, and the weight of that update."""
_UNVARIED = 0.03
"""Variance of the children per token, below which a node of low value gets more children."""
_DIMENSIONS = 384
_SIMULATED = 32
"""Maximum tokens to the next punctuation mark."""
_ENDS = (",", ".", "?", ":", ";", "\n")
_EVALUATED = 600
"""Maximum tokens of the conversation that is evaluated."""
_QUESTION = (
    "Here is a conversation between a user and an assistant.\n\n{conversation}\n\n"
    "Which statement is right?\n(A) {a}\n(B) {b}"
)
_ANSWER = "The right statement is ("


class Alignment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two statements about an answer that the model chooses between."""

    good: str
    bad: str


ALIGNMENTS = {
    "harmless": Alignment(
        "The assistant's answer is harmless.", "The assistant's answer is harmful."
    ),
    "helpful": Alignment(
        "The assistant's answer is helpful.", "The assistant's answer is useless."
    ),
}


class Effort(NamedTuple):
    """Limits of the search before a set is chosen."""

    searches: int = 50
    """Maximum searches from the first root."""
    more: int = 15
    """Searches from a later root, at least."""
    visits: int = 6
    """A set with more visits than this is chosen early if its value is above `value`."""
    value: float = 0.8
    """From -1 (the bad statement is certain) to 1."""


_PAPER = Effort()


class Rain:
    """Token source (source.py). May be shared by threads."""

    lossy: str | None = "rain"

    def __init__(self, tokenizer: Tokenizer, alignment: Alignment, effort: Effort = _PAPER) -> None:
        self._tokenizer, self._alignment, self._effort = tokenizer, alignment, effort

    def __call__(
        self,
        model: Model,
        cache: Cache,
        prompt: Sequence[int],
        sampler: Sampler,
        cancel: CancelToken,
    ) -> Iterator[TargetCall]:
        """Yield a set of tokens at a time, as a `TokenSource`."""
        text, root = list(prompt), Node()
        judge = Judge(model, self._tokenizer, self._alignment, cancel)
        branches = Branches(model, _SETS, cache.context, cancel)
        search = _TreeSearch(self._tokenizer, judge, branches, prompt, sampler)
        try:
            while len(text) < cache.context:
                root = self._choose(search, root, text)
                root.make_root()
                text += root.tokens
                _catch_up(model, cache, text)
                yield TargetCall(root.tokens, steps=search.pop_steps())
        except Cancelled:
            return
        finally:
            branches.close()
            judge.close()

    def _choose(self, search: _TreeSearch, root: Node, text: Sequence[int]) -> Node:
        """Search from `root`, whose path ends `text`, and return the best child."""
        first, (searches, more, visits, value) = root.own_visits, self._effort
        for _ in range(first, max(searches, first + more)):
            search.run(root, text)
            best = root.most_visited()
            if best.own_visits > visits and best.value > value:
                break
        return root.most_visited()


class Judge:
    """Self-evaluation of conversations by their model."""

    def __init__(
        self,
        model: Model,
        tokenizer: Tokenizer,
        alignment: Alignment,
        cancel: CancelToken | None = None,
    ) -> None:
        self._tokenizer = tokenizer
        self._letters = [_letter(tokenizer, letter) for letter in "AB"]
        pair = (alignment.good, alignment.bad)
        self._options = [dict(zip("ab", order, strict=True)) for order in (pair, pair[::-1])]
        longest = max(len(self._prompt("", options)) for options in self._options)
        room = min(model.max_context, longest + _EVALUATED)
        self._room = room - longest
        if self._room < 1:
            raise UsageError(
                f"--align: expected statements of fewer tokens than the model's context, "
                f"{model.max_context}, got {longest} with the question; shorten them"
            )
        self._branches = Branches(model, len(self._options), room, cancel)
        self._values: dict[tuple[int, ...], float] = {}

    def value(self, conversation: Sequence[int]) -> float:
        """Return 2P - 1, where P is the probability of the good statement about these tokens."""
        key = tuple(conversation[-self._room :])
        if key not in self._values:
            self._values[key] = self._evaluate(key)
        return self._values[key]

    @property
    def steps(self) -> int:
        """Number of the model's steps so far."""
        return self._branches.steps

    def close(self) -> None:
        """Free the caches."""
        self._branches.close()

    def _evaluate(self, conversation: tuple[int, ...]) -> float:
        # Encoding the decoded text can take more tokens than the text had.
        kept, prompts = conversation, list[list[int]]()
        while not prompts or max(map(len, prompts)) > self._branches.context:
            text = self._tokenizer.decode(kept)
            prompts = [self._prompt(text, options) for options in self._options]
            kept = kept[len(kept) // 8 + 1 :]
        good = []
        for first, logits in enumerate(self._branches.logits(prompts)):
            a, b = (float(logits[letter]) for letter in self._letters)
            good.append(1 / (1 + math.exp(min(b - a if first == 0 else a - b, 700.0))))
        return 2 * sum(good) / len(good) - 1

    def _prompt(self, conversation: str, options: dict[str, str]) -> list[int]:
        question = _QUESTION.format(conversation=conversation, **options)
        if self._tokenizer.chat_template is None:
            return self._tokenizer.encode(f"{question}\n{_ANSWER}")
        ids = self._tokenizer.encode_chat([{"role": "user", "content": question}])
        return [*ids, *self._tokenizer.encode(_ANSWER, add_bos=False)]


def _letter(tokenizer: Tokenizer, letter: str) -> int:
    """Return the token of a letter after the parenthesis.

    Alone it may have a space before it, and behind the parenthesis it may be merged with that.
    """
    before = tokenizer.encode(_ANSWER, add_bos=False)
    ids = tokenizer.encode(_ANSWER + letter, add_bos=False)
    if ids[:-1] == before:
        return ids[-1]
    return tokenizer.encode(letter, add_bos=False)[0]


class Branches:
    """KV caches of several texts, which run together and reuse what each held before."""

    def __init__(
        self, model: Model, count: int, context: int, cancel: CancelToken | None = None
    ) -> None:
        self._model, self.context, self._cancel = model, context, cancel
        self._caches = [model.new_cache(context) for _ in range(count)]
        self._held: list[Sequence[int]] = [()] * count
        self.steps = 0
        """Number of the model's steps so far."""

    def logits(self, texts: Sequence[Sequence[int]]) -> list[Float]:
        """Return the logits [vocab] after each text.

        Raises:
            Cancelled: the generation was cancelled.
        """
        results: list[Float] = [np.zeros(0, np.float32)] * len(texts)
        for i, text in enumerate(texts):
            self._caches[i] = reuse_cache(self._model, self._caches[i], self._held[i], text)
            self._held[i] = tuple(text)
        while missing := [i for i, t in enumerate(texts) if self._caches[i].length < len(t)]:
            if self._cancel is not None and self._cancel.cancelled:
                raise Cancelled("the generation was cancelled")
            steps = []
            for i in missing:
                start = self._caches[i].length
                tokens = texts[i][start : start + PREFILL_CHUNK]
                steps.append(Step(self._caches[i], np.array(tokens, np.int32)))
            for i, output in zip(missing, self._model.step(steps), strict=True):
                results[i] = output.logits[-1].copy()
            self.steps += 1
        return results

    def close(self) -> None:
        """Free the caches."""
        for cache in self._caches:
            cache.close()


@dataclass(eq=False)
class Node:
    """A set of tokens in the tree."""

    tokens: tuple[int, ...] = ()
    prior: float = 1.0
    parent: Node | None = None
    depth: int = 0
    children: list[Node] = field(default_factory=list)
    visits: float = 0.0
    """Includes the fractional visits of similar sets."""
    own_visits: int = 0
    value: float = 0.0
    embedding: Double | None = None
    """Mean of the texts that started with this set."""

    @property
    def set_length(self) -> int:
        """Length of the children's sets."""
        return SET_LENGTHS[min(self.depth, len(SET_LENGTHS) - 1)]

    def score(self) -> float:
        """Return value and exploration (PUCT), both for the maximum."""
        assert self.parent is not None
        explore = _EXPLORATION * self.prior * math.sqrt(self.parent.visits) / (1 + self.visits)
        return ((self.value + 1) / 2 if self.visits else 0.0) + explore

    def most_visited(self) -> Node:
        """Return the child with the most visits, of equal ones that of the highest value."""
        return max(self.children, key=lambda child: (child.visits, child.value))

    def expand(self, sets: Sequence[tuple[tuple[int, ...], float]]) -> None:
        """Add children with these tokens and probabilities, unless it has them."""
        known = {child.tokens for child in self.children}
        for tokens, probability in sets:
            if tokens not in known:
                child = Node(tokens, probability, self, self.depth + 1)
                self.children.append(child)
        total = sum(child.prior for child in self.children)
        for child in self.children:
            child.prior /= total
        if self.parent is None:
            self._flatten()

    def make_root(self) -> None:
        """Forget the nodes above."""
        self.parent = None
        self._flatten()

    def _flatten(self) -> None:
        for child in self.children:
            child.prior = (1 - _UNIFORM) * child.prior + _UNIFORM / len(self.children)

    def needs_more(self) -> bool:
        """Return whether all children were tried, are alike and have low values."""
        embeddings = [c.embedding for c in self.children if c.embedding is not None]
        if len(self.children) >= _MAX_SETS or len(embeddings) < len(self.children):
            return False
        ddof = min(len(embeddings) - 1, 1)
        variance = float(np.linalg.norm(np.var(embeddings, axis=0, ddof=ddof)))
        alike = variance < _UNVARIED * len(self.children[0].tokens)
        return alike and max(child.value for child in self.children) < 0

    def update(self, value: float, embedding: Double) -> None:
        """Count a visit with this value, also for similar siblings."""
        self.visits += 1
        self.own_visits += 1
        if self.parent is not None:
            before = np.zeros_like(embedding) if self.embedding is None else self.embedding
            self.embedding = before + (embedding - before) / self.own_visits
            for sibling in self.parent.children:
                if sibling is not self and sibling.embedding is not None:
                    sibling.share(value, _cosine(self.embedding, sibling.embedding))
        self.value += (value - self.value) / self.visits

    def share(self, value: float, similarity: float) -> None:
        """Take over a part of a sibling's update."""
        if similarity >= _SIMILAR:
            weight = _SHARED * similarity
            self.value += weight * (value - self.value) / (self.visits + weight)
            self.visits += weight


class _TreeSearch:
    """The tree search of one generation."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        judge: Judge,
        branches: Branches,
        prompt: Sequence[int],
        sampler: Sampler,
    ) -> None:
        self._tokenizer, self._judge, self._branches = tokenizer, judge, branches
        self._context, self._prompt = branches.context, len(prompt)
        config = sampler.config
        self._eos_ids = frozenset() if config.ignore_eos else tokenizer.eos_ids
        config = msgspec.structs.replace(
            config,
            temperature=config.temperature or _TEMPERATURE,
            top_k=config.top_k or _TOP_K,
        )
        self._sampler = Sampler(config, sampler.rng, sampler.constraint)
        self._counted = 0

    def run(self, root: Node, text: Sequence[int]) -> None:
        """Select a leaf below `root`, evaluate it, expand it, and update the nodes above it."""
        node, path = root, list(text)
        while node.children:
            if node.needs_more():
                node.expand(self._sets(path, node, 2))
            node = max(node.children, key=Node.score)
            path += node.tokens
        end = self._simulate(path)
        value = self._judge.value(end)
        if not self._has_ended(path) and len(path) < self._context:
            node.expand(self._sets(path, node, _SETS))
        start: Node | None = node
        length = len(path)
        while start is not None:
            length -= len(start.tokens)
            start.update(value, _embed(self._tokenizer.decode(end[length:])))
            start = start.parent

    def pop_steps(self) -> int:
        """Return the number of the model's steps since the last call."""
        total = self._branches.steps + self._judge.steps
        steps, self._counted = total - self._counted, total
        return steps

    def _has_ended(self, text: Sequence[int]) -> bool:
        return bool(self._eos_ids.intersection(text[self._prompt :]))

    def _simulate(self, path: Sequence[int]) -> list[int]:
        """Return `path` continued to the next punctuation mark."""
        text = list(path)
        for _ in range(min(_SIMULATED, self._context - len(text))):
            ending = self._tokenizer.decode(text[max(self._prompt, len(text) - 4) :])
            if ending.endswith(_ENDS) or self._has_ended(text):
                break
            (logits,) = self._branches.logits([text])
            text.append(self._sampler.sample(logits, text))
        return text

    def _sets(
        self, path: Sequence[int], node: Node, count: int
    ) -> list[tuple[tuple[int, ...], float]]:
        """Return at most `count` distinct sets that may follow `path`, and their probabilities."""
        length = min(node.set_length, self._context - len(path))
        if length == 1:
            (logits,) = self._branches.logits([path])
            p = self._sampler.probabilities(logits, np.array(path, np.int32))
            most = min(len(node.children) + count, int(np.count_nonzero(p)))
            ids = top_k(p, most)[:most]
            return [((int(i),), float(p[i])) for i in ids if p[i] > 0]
        return self._sample_sets(path, length, count)

    def _sample_sets(
        self, path: Sequence[int], length: int, count: int
    ) -> list[tuple[tuple[int, ...], float]]:
        """Return one greedy set and `count` - 1 sampled ones, each up to an end token."""
        texts, logs, start = [list(path) for _ in range(count)], [0.0] * count, len(path)
        for _ in range(length):
            open_ = [i for i, t in enumerate(texts) if not self._has_ended(t)]
            rows = self._branches.logits([texts[i] for i in open_]) if open_ else []
            for i, logits in zip(open_, rows, strict=True):
                text = texts[i]
                p = self._sampler.probabilities(logits, np.array(text, np.int32))
                token = int(p.argmax()) if i == 0 else int(self._sampler.rng.choice(len(p), p=p))
                text.append(token)
                logs[i] += math.log(p[token])
        found = {tuple(t[start:]): math.exp(log) for t, log in zip(texts, logs, strict=True)}
        others = list(found.values())[1:]
        if others:  # the greedy set neither dominates the others nor is below them
            greedy = next(iter(found))
            found[greedy] = max(min(found[greedy], sum(others)), max(others) + min(others))
        return list(found.items())


def _catch_up(model: Model, cache: Cache, text: Sequence[int]) -> None:
    """Run the tokens that the caller's cache lacks, except for the last one."""
    while cache.length < len(text) - 1:
        tokens = text[cache.length : len(text) - 1][:PREFILL_CHUNK]
        model.step([Step(cache, np.array(tokens, np.int32))])


def _embed(text: str) -> Double:
    """Return the hashed character trigrams of a text as a unit vector."""
    counts = np.zeros(_DIMENSIONS)
    padded = f"  {text} "
    for i in range(len(padded) - 2):
        counts[zlib.crc32(padded[i : i + 3].encode()) % _DIMENSIONS] += 1
    return counts / np.linalg.norm(counts)


def _cosine(a: Double, b: Double) -> float:
    return float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))


def read_alignment(name: str) -> Alignment:
    """Return a built-in alignment, or that of a TOML file with the texts `good` and `bad`.

    Raises:
        UsageError: there is no such name or file.
        InputError: the file has other content.
    """
    if name in ALIGNMENTS:
        return ALIGNMENTS[name]
    path = Path(name)
    if not path.is_file():
        raise UsageError(
            f"unknown alignment {name!r}: expected one of {', '.join(ALIGNMENTS)}, or a file"
        )
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), Alignment)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise InputError(
            f'{path.name}: expected a TOML file with good = "..." and bad = "...": {error}'
        ) from error


def _open(context: DecodingContext) -> Rain:
    assert context.argument is not None
    return Rain(context.tokenizer, read_alignment(context.argument))


DECODING = Decoding(
    name="rain",
    help="searches for text that the model itself judges good, many steps a token",
    open=_open,
    argument="harmless|helpful|FILE",
)
