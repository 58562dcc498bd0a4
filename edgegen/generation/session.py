"""Conversations that keep their KV cache: each message runs only its new tokens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from edgegen.errors import CacheEvicted, CorruptFile, UsageError
from edgegen.generation import sessionfile
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig, Options, override
from edgegen.generation.generate import Generation, Result, check_prompt
from edgegen.generation.prefix import reuse_cache
from edgegen.generation.prompt import encode_prompt
from edgegen.generation.stream import TextStream
from edgegen.generation.text_model import TextModel
from edgegen.runtimes.base import Cache

if TYPE_CHECKING:
    from typing import Unpack  # not in Python 3.10, which PYNQ images have

    from edgegen.models.templates.chat import Message


Overflow = Literal["error", "window"]


class Session:
    """A chat with its history, on a model that other sessions may share.

    Threads: one answer at a time. `cancel`, `messages` and `nbytes` may be called from any thread.
    All other methods raise UsageError, and change nothing, while another thread reads an answer.

    A message and its answer join the history when the answer's stream ends: complete, cancelled or
    closed early. Requesting the next answer closes the stream. An error, or an end before the first
    text, leaves the history unchanged.
    """

    def __init__(
        self,
        text_model: TextModel,
        config: GenerationConfig,
        system: str | None = None,
        *,
        overflow: Overflow = "error",
        fingerprint: str = "",
    ) -> None:
        """Start an empty conversation.

        Args:
            text_model: what answers.
            config: the defaults of all answers.
            system: the system message, if any.
            overflow: effect of a history that outgrows the context. "error" refuses the next
                message; "window" leaves the oldest messages out of the prompt, so that a quarter
                of the context is free for the answer.
            fingerprint: identifies the model in saved sessions.
        """
        if overflow not in ("error", "window"):
            raise UsageError(f"overflow: expected 'error' or 'window', got {overflow!r}")
        self._text_model, self._context = text_model, text_model.context
        self._model, self._tokenizer = text_model.model, text_model.tokenizer
        self._config, self._overflow, self._fingerprint = config, overflow, fingerprint
        self._rng = np.random.default_rng(config.seed)
        self._system: list[Message] = [{"role": "system", "content": system}] if system else []
        self._messages = list(self._system)
        self._cache: Cache | None = None
        self._ids: list[int] = []  # the cache holds the first of them
        self._cancel = CancelToken()
        self._stream: TextStream | None = None

    @property
    def messages(self) -> list[Message]:
        """A copy of the whole history, including messages left out of the last prompt."""
        return [dict(message) for message in self._messages]

    @property
    def nbytes(self) -> int:
        """Memory allocated for keys and values; 0 before the first answer."""
        cache = self._cache
        return 0 if cache is None else cache.nbytes

    def send(self, text: str, **options: Unpack[Options]) -> TextStream:
        """Return the stream of the model's answer to `text`; `options` apply to this answer only.

        Raises:
            ContextOverflow: the history with `text` leaves no room; the history is unchanged.
            UsageError: an option is wrong, the model has no chat template, or another thread is
                reading an answer.
        """
        self._settle()
        return self._answer([*self._messages, {"role": "user", "content": text}], options)

    def regenerate(self, **options: Unpack[Options]) -> TextStream:
        """Return the stream of another answer to the last message, which replaces the current one.

        Raises:
            UsageError: there is no answer yet, or as in `send`.
        """
        self._settle()
        if not self._messages or self._messages[-1]["role"] != "assistant":
            raise UsageError("expected an answer to regenerate, got none; send a message first")
        return self._answer(self._messages[:-1], options)

    def rewrite(self, messages: Sequence[Message]) -> None:
        """Replace the history, for instance by that of an earlier conversation or of an edited one.

        The next answer reuses the cache as far as the prompts agree.

        Raises:
            UsageError: another thread is reading an answer.
        """
        self._settle()
        self._messages = [dict(message) for message in messages]
        self._system = [m for m in self._messages[:1] if m.get("role") == "system"]

    def cancel(self) -> None:
        """Stop the running answer, if any, within one step. Thread-safe."""
        self._cancel.cancel()

    def save(self, path: str | Path) -> None:
        """Write the history and the cache to a file, atomically.

        `LanguageModel.restore` continues from it without running the prompt again.

        Raises:
            UsageError: another thread is reading an answer, or `path` is a device, pipe or socket.
        """
        self._settle()
        cache, held = self._cache, self._held()
        state = sessionfile.State(
            sessionfile.FORMAT, self._fingerprint, self._model.engine, self._messages, held
        )
        sessionfile.save(Path(path), state, cache.save if cache is not None and held else None)

    def _held(self) -> list[int]:
        """Truncate the cache to the known tokens, and return those that it holds.

        Accepted drafts may follow the answer's last token. A cache that cannot go back is not used
        again, so it counts as empty.
        """
        cache = self._cache
        if cache is None:
            return []
        if cache.length > len(self._ids):
            try:
                cache.truncate(len(self._ids))
            except CacheEvicted:
                return []
        return self._ids[: cache.length]

    def restore(self, path: str | Path) -> None:
        """Load the history and the cache that `save` wrote.

        The cache of another engine, or one longer than the context, is left out. An error changes
        nothing.

        Raises:
            CorruptFile: the file is damaged or no session.
            UsageError: it was saved by another model, or another thread is reading an answer.
        """
        self._settle()
        state = sessionfile.load(Path(path), self._fingerprint)
        cache = self._model.new_cache(self._context)
        try:
            ids = self._load_cache(Path(path), state, cache)
        except BaseException:
            cache.close()
            raise
        self.close()
        self._messages, self._cache, self._ids = list(state.messages), cache, ids
        self._system = [m for m in state.messages[:1] if m.get("role") == "system"]

    def _load_cache(self, path: Path, state: sessionfile.State, cache: Cache) -> list[int]:
        """Load the saved cache if it is usable, and return the ids that it holds."""
        if state.engine != self._model.engine or not 0 < len(state.held) <= self._context:
            return []
        if not sessionfile.load_cache(path, cache.load):
            return []
        if cache.length != len(state.held):
            raise CorruptFile(
                f"{path.name}: expected a cache of {len(state.held)} tokens, got {cache.length}; "
                "start a new session"
            )
        return list(state.held)

    def reset(self) -> None:
        """Forget all messages except the system message.

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
        self._cache, self._ids = None, []

    def _settle(self) -> None:
        """Close the last answer's stream."""
        try:
            if self._stream is not None:
                self._stream.close()
        except ValueError as error:  # Python raises it for a generator that is running
            raise UsageError(
                "expected no running answer, got one that another thread is reading; cancel it "
                "and wait for its end, or use another session"
            ) from error
        self._stream = None

    def _answer(self, messages: list[Message], options: Options) -> TextStream:
        config = override(self._config, **options)
        ids = self._encode(messages)
        if self._cache is None:
            self._cache = self._model.new_cache(self._context)
        self._cache = reuse_cache(self._model, self._cache, self._ids, ids)
        self._ids, self._cancel = ids, CancelToken()
        generation = Generation(
            self._text_model,
            ids,
            config,
            cache=self._cache,
            cancel=self._cancel,
            rng=self._rng if options.get("seed") is None else None,
        )
        self._stream = TextStream(generation, lambda result: self._end(messages, ids, result))
        return self._stream

    def _encode(self, messages: list[Message]) -> list[int]:
        """Return the prompt for `messages`, without the oldest ones where `overflow` allows it."""
        ids = encode_prompt(self._tokenizer, messages)
        head, tail = len(self._system), len(messages) - 1
        maximum = self._context - self._context // 4
        first = head
        while self._overflow == "window" and len(ids) > maximum and first < tail:
            first += 2  # a question and its answer
            ids = encode_prompt(self._tokenizer, messages[:head] + messages[first:])
        check_prompt(len(ids), self._context)
        return ids

    def _end(self, messages: list[Message], ids: Sequence[int], result: Result) -> None:
        self._ids = [*ids, *result.tokens]
        if result.text or result.finish_reason != "cancelled":
            self._messages = [*messages, {"role": "assistant", "content": result.text}]

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
