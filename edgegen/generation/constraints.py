"""Structured output: what an answer may be, as masks over the next token.

A JSON schema, a regular expression or a Lark grammar is compiled by llguidance. A `Constraint`
finds its place by the text so far, so whoever asks for a mask, the loop, a drafter or the
verification of a draft, may ask for any position in any order.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Sequence
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.generation.config import GRAMMARS, GenerationConfig
from edgegen.models.files import printable
from edgegen.models.tokenizers.tokenizer import Tokenizer

SPACING: Final = {"whitespace_flexible": False, "item_separator": ", ", "key_separator": ": "}
"""JSON is written on one line: small models given the choice write white space without end."""
LIMITS: Final = {
    "max_items_in_row": 500,
    "initial_lexer_fuel": 500_000,
    "step_lexer_fuel": 100_000,
    "step_max_items": 20_000,
    "max_lexer_states": 20_000,
    "max_grammar_size": 100_000,
    "verbose_errors": False,
}
"""What compiling and each mask may take: some 100 ms and 40 MB, ample for schemas people write."""
_REMEMBERED: Final = 16
"""Compiled grammars kept for each tokenizer."""


class Constraint:
    """The grammar of one answer, which begins after `start` tokens. Not thread-safe."""

    def __init__(self, matcher: Any, start: int, vocab_size: int, ends: frozenset[int]) -> None:
        """`matcher` is llguidance's, at its beginning; logits have `vocab_size` columns; `ends`
        end an answer."""
        self._matcher, self._start, self._ends = matcher, start, ends
        self._consumed: list[int] = []
        self._bits = np.zeros(-(-vocab_size // 32), np.int32)

    def apply(self, logits: Float, history: ArrayLike) -> Float:
        """`logits` [vocab], minus infinity where a token may not follow the ids in `history`.

        Raises:
            UsageError: the grammar turned out to be too complex to follow.
        """
        if not self._seek(history):
            return logits  # behind the end nothing counts
        self._matcher.unsafe_compute_mask_ptr(self._bits.ctypes.data, self._bits.nbytes)
        self._check()
        allowed = np.unpackbits(self._bits.view(np.uint8), bitorder="little")[: len(logits)]
        if len(allowed) < len(logits):
            allowed = np.append(allowed, np.zeros(len(logits) - len(allowed), np.uint8))
        return np.where(allowed, logits, np.float32(-np.inf))

    def count_allowed(self, tokens: Sequence[int], history: ArrayLike) -> int:
        """How many of `tokens` the grammar lets follow `history`, up to the first it does not."""
        if not self._seek(history):
            return len(tokens)
        return int(self._matcher.validate_tokens([int(token) for token in tokens]))

    def _seek(self, history: ArrayLike) -> bool:
        """Bring the matcher to where `history` ends; False where the answer has ended before.

        It is never given an end token, which it would not take back.
        """
        wanted = np.asarray(history)[self._start :].tolist()
        if not self._ends.isdisjoint(wanted):
            return False
        held = self._consumed
        n = min(len(held), len(wanted))
        if held[:n] != wanted[:n]:
            n = next(i for i in range(n) if held[i] != wanted[i])
        if len(held) > n:
            self._matcher.rollback(len(held) - n)
        if wanted[n:]:
            self._matcher.consume_tokens(wanted[n:])
        self._check()
        self._consumed = wanted
        return True

    def _check(self) -> None:
        if self._matcher.is_error():
            raise UsageError(
                f"the output cannot follow its grammar: {_reason(self._matcher.get_error())}; "
                "simplify the schema, regex or grammar"
            )


def constraint(
    tokenizer: Tokenizer, config: GenerationConfig, start: int, vocab_size: int
) -> Constraint | None:
    """What `config` asks for, for an answer that begins after `start` tokens; None for nothing.

    Raises:
        UsageError: the schema, regex or grammar is wrong, or too complex.
    """
    for kind in GRAMMARS:
        source = getattr(config, kind)
        if source is not None:
            matcher = _compiler(tokenizer, vocab_size).matcher(kind, source)
            return Constraint(matcher, start, vocab_size, tokenizer.eos_ids)
    return None


class _Compiler:
    """Compiles grammars for one tokenizer. May be shared by threads."""

    def __init__(self, tokenizer: Tokenizer, vocab_size: int) -> None:
        import llguidance

        self._tokenizer = llguidance.LLTokenizer(
            llguidance.TokenizerWrapper(_Vocabulary(tokenizer, vocab_size)),
            n_vocab=vocab_size,
            eos_token=sorted(tokenizer.eos_ids) or None,
        )
        self._compiled = functools.lru_cache(_REMEMBERED)(self._compile)
        self._lock = threading.Lock()

    def matcher(self, kind: str, source: str) -> Any:
        """llguidance's matcher at its beginning, the caller's own."""
        with self._lock:
            return self._compiled(kind, source).deep_copy()

    def _compile(self, kind: str, source: str) -> Any:
        import llguidance

        make = {
            "json_schema": functools.partial(
                llguidance.LLMatcher.grammar_from_json_schema, defaults=SPACING
            ),
            "regex": llguidance.LLMatcher.grammar_from_regex,
            "grammar": llguidance.LLMatcher.grammar_from_lark,
        }[kind]
        try:
            grammar = make(source)
        except ValueError as error:
            raise UsageError(f"{kind} cannot be used: {_reason(str(error))}") from error
        limits = llguidance.LLParserLimits(**LIMITS)
        matcher = llguidance.LLMatcher(self._tokenizer, grammar, log_level=0, limits=limits)
        if matcher.is_error():
            raise UsageError(f"{kind} cannot be used: {_reason(matcher.get_error())}")
        return matcher


class _Vocabulary:
    """A tokenizer as llguidance wants it; ids that only pad the model's logits have no text."""

    def __init__(self, tokenizer: Tokenizer, vocab_size: int) -> None:
        ids = range(vocab_size)
        self.eos_token_id = min(tokenizer.eos_ids, default=0)
        self.bos_token_id = tokenizer.bos_id
        self.special_token_ids = sorted(id for id in tokenizer.special_ids if id < vocab_size)
        special = tokenizer.special_ids
        self.tokens = [
            (tokenizer.token_text(id) or "").encode()
            if id in special
            else tokenizer.token_bytes(id)
            for id in ids
        ]
        self._encode = tokenizer.encode

    def __call__(self, text: str) -> list[int]:
        return self._encode(text, add_bos=False)


_lock = threading.Lock()
_compilers: WeakKeyDictionary[Tokenizer, _Compiler] = WeakKeyDictionary()


def _compiler(tokenizer: Tokenizer, vocab_size: int) -> _Compiler:
    """The one for this tokenizer, made when first asked for."""
    with _lock:
        found = _compilers.get(tokenizer)
        if found is None:
            found = _compilers[tokenizer] = _Compiler(tokenizer, vocab_size)
        return found


def _reason(message: str) -> str:
    """llguidance's own words, on one short line."""
    return printable(" ".join(message.split()))
