"""A conversation that keeps its KV cache: each turn runs only the tokens that are new."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Unpack

import numpy as np

from edgegen.errors import CacheEvicted, CorruptFile, UsageError
from edgegen.generation import sessionfile
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig, Options, override
from edgegen.generation.generate import Generation, Result, check_prompt
from edgegen.generation.prompt import encode_prompt
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.stream import TextStream
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Cache, Model

if TYPE_CHECKING:
    from edgegen.models.templates.chat import Message


Overflow = Literal["error", "window"]


class Session:
    """A chat with its history, on a model that other sessions may share.

    Threads: one answer at a time. `cancel`, `messages` and `nbytes` may be called from any thread;
    all else, while another thread reads an answer, raises UsageError and changes nothing.

    An answer joins the history, with the message before it, when its stream ends: whole, cancelled
    or closed early (asking for the next one closes it). An error, or an end before the first text,
    leaves the history as it was.
    """

    def __init__(
        self,
        model: Model,
        tokenizer: Tokenizer,
        config: GenerationConfig,
        context: int,
        system: str | None = None,
        *,
        source: TokenSource = one_by_one,
        overflow: Overflow = "error",
        fingerprint: str = "",
    ) -> None:
        """An empty conversation of at most `context` tokens, with a system message if given.

        When the history outgrows the context, `overflow` "error" refuses the next message;
        "window" runs the system message and the latest messages that leave a quarter of the
        context for the answer. `fingerprint` names the model in saved sessions.
        """
        if overflow not in ("error", "window"):
            raise UsageError(f"overflow is {overflow!r}, expected 'error' or 'window'")
        self._model, self._tokenizer, self._context = model, tokenizer, context
        self._config, self._source = config, source
        self._overflow, self._fingerprint = overflow, fingerprint
        self._rng = np.random.default_rng(config.seed)
        self._system: list[Message] = [{"role": "system", "content": system}] if system else []
        self._messages = list(self._system)
        self._cache: Cache | None = None
        self._held: list[int] = []  # ids in the cache, perhaps followed by some that are not
        self._cancel = CancelToken()
        self._stream: TextStream | None = None

    @property
    def messages(self) -> list[Message]:
        """A copy of the history, all of it, whatever `overflow` left out of the last prompt."""
        return [dict(message) for message in self._messages]

    @property
    def nbytes(self) -> int:
        """Memory allocated for its keys and values; 0 before the first answer."""
        cache = self._cache
        return 0 if cache is None else cache.nbytes

    def send(self, text: str, **options: Unpack[Options]) -> TextStream:
        """The stream of the model's answer to `text`; `options` count for this answer only.

        Raises:
            ContextOverflow: the history with `text` leaves no room; the history is unchanged.
            UsageError: an option is wrong, the model has no chat template, or another thread is
                reading an answer.
        """
        self._settle()
        return self._answer([*self._messages, {"role": "user", "content": text}], options)

    def regenerate(self, **options: Unpack[Options]) -> TextStream:
        """The stream of another answer to the last message, in place of the one there is.

        Raises:
            UsageError: there is no answer yet, or as `send` does.
        """
        self._settle()
        if not self._messages or self._messages[-1]["role"] != "assistant":
            raise UsageError("there is no answer to generate again; send a message first")
        return self._answer(self._messages[:-1], options)

    def cancel(self) -> None:
        """Stop the running answer within one step, if there is one. From any thread."""
        self._cancel.cancel()

    def save(self, path: str | Path) -> None:
        """Write the history and the cache to a file, from which `LanguageModel.restore` goes on
        without running the prompt again. The file appears whole or not at all.

        Raises:
            UsageError: another thread is reading an answer.
        """
        self._settle()
        cache = self._cache
        held = [] if cache is None else self._held[: cache.length]
        state = sessionfile.State(
            sessionfile.FORMAT, self._fingerprint, self._model.engine, self._messages, held
        )
        sessionfile.save(Path(path), state, cache.save if cache is not None and held else None)

    def restore(self, path: str | Path) -> None:
        """Take history and cache from what `save` wrote. Of a cache of another engine, or longer
        than this context, only the history is taken. An error changes nothing.

        Raises:
            CorruptFile: the file is damaged, or no session.
            UsageError: it was saved by another model, or another thread is reading an answer.
        """
        self._settle()
        state = sessionfile.load(Path(path), self._fingerprint)
        cache = self._model.new_cache(self._context)
        try:
            held = self._read_cache(Path(path), state, cache)
        except BaseException:
            cache.close()
            raise
        self.close()
        self._messages, self._cache, self._held = list(state.messages), cache, held
        self._system = [m for m in state.messages[:1] if m.get("role") == "system"]

    def _read_cache(self, path: Path, state: sessionfile.State, cache: Cache) -> list[int]:
        """The ids that `cache` holds now: those of the file, or none."""
        if state.engine != self._model.engine or not 0 < len(state.held) <= self._context:
            return []
        if not sessionfile.load_cache(path, cache.load):
            return []
        if cache.length != len(state.held):
            raise CorruptFile(f"{path.name}: its cache is not that of its history")
        return list(state.held)

    def reset(self) -> None:
        """Forget all messages but the system's.

        Raises:
            UsageError: another thread is reading an answer.
        """
        self._settle()
        self._messages = list(self._system)

    def close(self) -> None:
        """Stop, and free the cache.

        Raises:
            UsageError: another thread is reading an answer.
        """
        self._settle()
        if self._cache is not None:
            self._cache.close()
        self._cache, self._held = None, []

    def _settle(self) -> None:
        """End the answer that nobody reads any more."""
        try:
            if self._stream is not None:
                self._stream.close()
        except ValueError as error:  # Python's, for a generator that is running
            raise UsageError(
                "another thread is reading an answer of this session; cancel it and wait for its "
                "end, or use a session of your own"
            ) from error
        self._stream = None

    def _answer(self, messages: list[Message], options: Options) -> TextStream:
        config = override(self._config, **options)
        ids = self._encode(messages)
        cache = self._reuse(ids)
        self._held, self._cancel = ids, CancelToken()
        generation = Generation(
            self._model,
            self._tokenizer,
            ids,
            config,
            self._context,
            cache=cache,
            cancel=self._cancel,
            rng=self._rng if options.get("seed") is None else None,
            source=self._source,
        )
        self._stream = TextStream(generation, lambda result: self._end(messages, ids, result))
        return self._stream

    def _encode(self, messages: list[Message]) -> list[int]:
        """The prompt for `messages`, or for as many of the latest as `overflow` has it."""
        ids = encode_prompt(self._tokenizer, messages)
        head, tail = len(self._system), len(messages) - 1
        most = self._context - self._context // 4
        first = head
        while self._overflow == "window" and len(ids) > most and first < tail:
            first += 2  # a question and its answer
            ids = encode_prompt(self._tokenizer, messages[:head] + messages[first:])
        check_prompt(len(ids), self._context)
        return ids

    def _end(self, messages: list[Message], ids: list[int], result: Result) -> None:
        self._held = ids + result.tokens
        if result.text or result.finish_reason != "cancelled":
            self._messages = [*messages, {"role": "assistant", "content": result.text}]

    def _reuse(self, ids: Sequence[int]) -> Cache:
        """The cache, cut to what it has in common with `ids`; one token at least is left to run."""
        if self._cache is None:
            self._cache = self._model.new_cache(self._context)
        held = np.array(self._held[: self._cache.length], dtype=np.int64)
        n = min(len(held), len(ids) - 1)
        differs = held[:n] != np.array(ids[:n], dtype=np.int64)
        try:
            self._cache.truncate(int(differs.argmax()) if differs.any() else n)
        except CacheEvicted:
            self._cache.close()
            self._cache = self._model.new_cache(self._context)
        return self._cache

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
