"""Structured output: grammars as masks over the next token.

llguidance compiles a JSON schema, a regular expression or a Lark grammar. A `Constraint` locates
its state by the text so far. So the generation loop, drafters and the verification may request
masks for any position, in any order. What a grammar cannot express of a schema is checked for the
tokens that are to be sampled (answercheck.py).
"""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike

from edgegen._types import Float
from edgegen.errors import UsageError
from edgegen.generation.answercheck import AnswerCheck
from edgegen.generation.config import GRAMMARS, GenerationConfig
from edgegen.generation.grammars import compile_grammar, one_line
from edgegen.generation.jsonschema.checker import SchemaCheck
from edgegen.generation.jsonschema.rewrite import rewritten_text
from edgegen.generation.prefix import common_prefix
from edgegen.models.tokenizers.tokenizer import Tokenizer

_CACHED_GRAMMARS: Final = 16
"""Compiled grammars that are cached for each tokenizer."""


class Constraint:
    """The grammar of one answer, which begins after `start` tokens. Not thread-safe."""

    def __init__(
        self,
        matcher: Any,
        start: int,
        vocab_size: int,
        eos_ids: frozenset[int],
        check: AnswerCheck | None = None,
    ) -> None:
        """Take over llguidance's matcher, at its start, for logits of `vocab_size` columns.

        `check` refuses tokens that the matcher allows.
        """
        self._matcher, self._start, self._eos_ids = matcher, start, eos_ids
        self._answer_check = check
        self._consumed = np.empty(0, np.int32)  # tokens of the answer that the matcher has read
        self._bits = np.zeros(-(-vocab_size // 32), np.int32)

    def apply(self, logits: Float, history: ArrayLike) -> Float:
        """Return `logits` [vocab] with minus infinity for tokens that the grammar does not allow.

        Tokens of finite logits are allowed after `history` unless they are `refused`.

        Raises:
            UsageError: the grammar is too complex to follow.
        """
        if not self._seek(history):
            return logits  # the answer has ended
        self._matcher.unsafe_compute_mask_ptr(self._bits.ctypes.data, self._bits.nbytes)
        self._check()
        allowed = np.unpackbits(self._bits.view(np.uint8), bitorder="little")[: len(logits)]
        if len(allowed) < len(logits):
            allowed = np.append(allowed, np.zeros(len(logits) - len(allowed), np.uint8))
        return np.where(allowed, logits, np.float32(-np.inf))

    def count_allowed(self, tokens: Sequence[int], history: ArrayLike) -> int:
        """Return how many of `tokens` may follow `history`, up to the first that may not."""
        if not self._seek(history):
            return len(tokens)
        count = int(self._matcher.validate_tokens([int(token) for token in tokens]))
        if self._answer_check is None:
            return count
        answer = self._consumed.tolist()
        for i, token in enumerate(tokens[:count]):
            if not self._answer_check.allows(answer, token):
                return i
            answer.append(token)
        return count

    def refused(self, tokens: ArrayLike, history: ArrayLike) -> list[int]:
        """Return those of `tokens`, which the grammar allows after `history`, that the check does
        not allow."""
        if self._answer_check is None or not self._seek(history):
            return []
        answer = self._consumed.tolist()
        listed = self._answer_check.decisive(tokens)
        return [token for token in listed if not self._answer_check.allows(answer, token)]

    def _seek(self, history: ArrayLike) -> bool:
        """Move the matcher to the end of `history`; return False if the answer ended before it.

        The matcher reads no end token, since it cannot roll back past one.
        """
        answer = np.asarray(history, np.int32)[self._start :].copy()
        if not self._eos_ids.isdisjoint(answer.tolist()):
            return False
        n = common_prefix(self._consumed, answer)
        if len(self._consumed) > n:
            self._matcher.rollback(len(self._consumed) - n)
        if len(answer) > n:
            self._matcher.consume_tokens(answer[n:].tolist())
        self._check()
        self._consumed = answer
        return True

    def _check(self) -> None:
        if self._matcher.is_error():
            reason = one_line(self._matcher.get_error())
            raise UsageError(
                f"expected a grammar that the output can follow, got an error: {reason}; simplify "
                "the schema, regex or grammar"
            )


def constraint(
    tokenizer: Tokenizer, config: GenerationConfig, start: int, vocab_size: int
) -> Constraint | None:
    """Return the constraint in `config` on an answer that begins after `start` tokens, if any.

    Raises:
        UsageError: the schema, regex or grammar is invalid, or too complex.
    """
    for kind in GRAMMARS:
        source = getattr(config, kind)
        if source is not None:
            matcher, check = _compiler(tokenizer, vocab_size).matcher(kind, source)
            return Constraint(matcher, start, vocab_size, tokenizer.eos_ids, check)
    return None


class _Compiler:
    """Compiles grammars for one tokenizer. May be shared by threads."""

    def __init__(self, tokenizer: Tokenizer, vocab_size: int) -> None:
        import llguidance

        vocabulary = _LlgVocabulary(tokenizer, vocab_size)
        self._spellings, self._eos_ids = vocabulary.tokens, tokenizer.eos_ids
        self._tokenizer = llguidance.LLTokenizer(
            llguidance.TokenizerWrapper(vocabulary),
            n_vocab=vocab_size,
            eos_token=sorted(tokenizer.eos_ids) or None,
        )
        self._compiled = functools.lru_cache(_CACHED_GRAMMARS)(self._compile)
        self._lock = threading.Lock()

    def matcher(self, kind: str, source: str) -> tuple[Any, AnswerCheck | None]:
        """Return a new matcher of llguidance, at its start, and the check beside it, if any."""
        with self._lock:
            matcher, check = self._compiled(kind, source)
            return matcher.deep_copy(), check

    def _compile(self, kind: str, source: str) -> tuple[Any, AnswerCheck | None]:
        matcher, is_exact = compile_grammar(self._tokenizer, kind, source)
        if not is_exact:
            with suppress(UsageError):  # then the first grammar allows more
                matcher, is_exact = compile_grammar(self._tokenizer, kind, rewritten_text(source))
        if is_exact:
            return matcher, None
        try:
            schema = SchemaCheck(json.loads(source))
        except UsageError as error:
            raise UsageError(f"json_schema cannot be used: {error}") from error
        return matcher, AnswerCheck(schema, self._spellings, self._eos_ids)


class _LlgVocabulary:
    """A tokenizer in llguidance's interface; ids that only pad the model's logits have no text."""

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
    """Return the tokenizer's compiler, which is created at the first call."""
    with _lock:
        compiler = _compilers.get(tokenizer)
        if compiler is None:
            compiler = _compilers[tokenizer] = _Compiler(tokenizer, vocab_size)
        return compiler
