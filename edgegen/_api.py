"""Loading a bundle and generating from it; `edgegen` exports everything public in this file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edgegen._memory import release
from edgegen._types import Float, Tokens
from edgegen.arithmetic.eviction import lambda_attention
from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.manifest import DRAFT_TOKENS
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig, Options, from_bundle, override
from edgegen.generation.decoding import open_decoding
from edgegen.generation.generate import Generation, Result
from edgegen.generation.prompt import encode_prompt
from edgegen.generation.session import Overflow, Session
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.speculative.drafting import DraftOptions, open_speculation
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.stream import TextStream
from edgegen.generation.text_model import TextModel
from edgegen.models import pooling
from edgegen.models.pooling import Pooling
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model

if TYPE_CHECKING:
    from typing import Unpack  # not in Python 3.10, which PYNQ images have

    from edgegen.models.templates.chat import Message

DEFAULT_CONTEXT = 4096


def load(
    path: str | Path,
    engine: str = "auto",
    device: str = "CPU",
    threads: int | None = None,
    context: int | None = None,
    *,
    sink: int | None = None,
    window: int | None = None,
    engine_options: Mapping[str, Any] | None = None,
    decoding: str | None = None,
    **drafting: Unpack[DraftOptions],
) -> LanguageModel:
    """Load a bundle. Never uses the network.

    Args:
        path: folder that `edgegen export` has written.
        engine: name of an engine, or "auto" for the fastest that is installed and serves the
            bundle.
        device: "CPU", "NPU" or "GPU"; never replaced by another.
        threads: number of threads; the number of physical cores by default.
        context: maximum tokens of a prompt and its answer together; by default 4096, or the
            bundle's maximum if that is smaller.
        sink: number of attention sinks, initial tokens that are always kept beside a window; 4 by
            default.
        window: sliding window: attend to the last `window` tokens and evict older ones, so that
            the KV cache does not grow. Requires an engine with the capability "lambda".
        engine_options: options of the engine, e.g. {"offload": "linears"} for "fpga-sim".
        decoding: a decoding that changes the text, such as "rain:harmless" (decoding.py).
        drafting: options of speculative decoding: `draft`, a drafter such as "lookup" or the
            folder of a smaller bundle, and the other fields of DraftOptions.

    Raises:
        InputError: `path` or the draft is not a bundle, or is damaged.
        UsageError: the engine does not serve the bundle, `context` is out of range, or the draft
            is unknown or has another vocabulary.
        MissingDependency: the engine's package or the device is missing.
    """
    bundle = open_bundle(path)
    maximum = bundle.manifest.context
    if context is not None and not 1 <= context <= maximum:
        raise UsageError(
            f"context: expected 1 to {maximum} tokens, got {context}; choose a value in that range"
        )
    if DRAFT_TOKENS in bundle.manifest.files:
        raise UsageError(
            f"expected a target model, got {bundle.path.name}, a draft with a reduced vocabulary; "
            "load its target with --draft DIR"
        )
    attention = lambda_attention(sink, window)
    # Load the tokenizer first: the model can reuse the memory that parsing it takes.
    tokenizer = Tokenizer.from_folder(bundle.path)
    release()
    model = load_model(bundle, engine, device, threads, attention, **(engine_options or {}))
    source = _open_source(bundle, model, tokenizer, decoding, drafting)
    context = context or min(DEFAULT_CONTEXT, maximum, model.max_context)
    return LanguageModel(bundle, model, tokenizer, context, source)


def _open_source(
    bundle: Bundle,
    model: Model,
    tokenizer: Tokenizer,
    decoding: str | None,
    drafting: DraftOptions,
) -> TokenSource | None:
    """Return the source of tokens that the options of `load` select; None for plain decoding."""
    speculation = open_speculation(model, tokenizer, drafting, bundle)
    if decoding is None:
        return speculation
    if speculation is not None:
        raise UsageError(
            f"expected a draft or a decoding, got both: {drafting.get('draft')} and {decoding}; "
            "leave one out"
        )
    return open_decoding(decoding, model, tokenizer, bundle)


def suggest(
    model: LanguageModel,
    prompt: str | Sequence[Message],
    count: int = 3,
    length: int = 8,
    *,
    raw: bool = True,
) -> list[str]:
    """Return `count` short continuations of `prompt`; see `LanguageModel.suggest`."""
    return model.suggest(prompt, count, length, raw=raw)


class LanguageModel:
    """A loaded bundle with its tokenizer, returned by `load`.

    Threads may share it: each generation and each session has its own KV cache and state. Close it,
    or leave its `with` block, after the last of them has ended.
    """

    def __init__(
        self,
        bundle: Bundle,
        engine: Model,
        tokenizer: Tokenizer,
        context: int,
        source: TokenSource | None = None,
    ) -> None:
        self.bundle = bundle
        """The bundle's folder and manifest."""
        self.engine = engine
        """The model on its engine."""
        self.tokenizer = tokenizer
        self.context = context
        """Maximum tokens of a prompt and its answer together."""
        self.config = from_bundle(bundle)
        """Generation options for calls that do not set them."""
        self._rows: Callable[[Tokens], Float] | None = (
            None  # rows of the embedding, loaded when needed
        )
        self.source: TokenSource = source or one_by_one
        """Plain or speculative decoding, or a decoding that changes the text."""

    @property
    def text_model(self) -> TextModel:
        """The model with its tokenizer and source of tokens, for sessions and servers."""
        return TextModel(self.engine, self.tokenizer, self.context, self.source)

    @property
    def pooling(self) -> Pooling | None:
        """Pooling of a model that embeds texts, or None for one that generates."""
        known = pooling.FILE in self.bundle.manifest.files
        return pooling.read_pooling(self.bundle.file(pooling.FILE)) if known else None

    def generate(
        self,
        prompt: str | Sequence[Message],
        *,
        raw: bool = False,
        config: GenerationConfig | None = None,
        cancel: CancelToken | None = None,
        on_token: Callable[[str], None] | None = None,
        **options: Unpack[Options],
    ) -> Result:
        """Answer `prompt` and return the result.

        `on_token` is called with each new piece of text. The other arguments and the errors are
        those of `stream`.
        """
        stream = self.stream(prompt, raw=raw, config=config, cancel=cancel, **options)
        try:
            for piece in stream:
                if on_token:
                    on_token(piece)
        finally:
            stream.close()
        return stream.result

    def stream(
        self,
        prompt: str | Sequence[Message],
        *,
        raw: bool = False,
        config: GenerationConfig | None = None,
        cancel: CancelToken | None = None,
        **options: Unpack[Options],
    ) -> TextStream:
        """Return an iterator over pieces of text; its `result` is the result so far.

        Args:
            prompt: a message of the user, or a list of {"role": ..., "content": ...}.
            raw: continue `prompt` without the chat template.
            config: defaults of the options, instead of the model's.
            cancel: stops the generation within one step, from any thread. Closing the iterator
                stops it too.
            options: fields of GenerationConfig that differ from the defaults.

        Raises:
            ContextOverflow: the prompt leaves no room for an answer.
            UsageError: an option is unknown or out of range, the prompt is empty, or the model has
                no chat template and `raw` is False.
        """
        config = override(config or self.config, **options)
        ids = encode_prompt(self.tokenizer, prompt, raw)
        return TextStream(Generation(self.text_model, ids, config, cancel=cancel))

    def suggest(
        self, prompt: str | Sequence[Message], count: int = 3, length: int = 8, *, raw: bool = True
    ) -> list[str]:
        """Return several short continuations, the most likely first, at about the cost of one.

        Args:
            prompt: a text to continue, or, if `raw` is False, a message or messages to answer.
            count: number of continuations, 1 to 16.
            length: maximum tokens of each.
            raw: do not apply the chat template.

        Raises:
            ContextOverflow: the prompt leaves no room for a continuation.
            UsageError: `count` or `length` is out of range, or the engine does not accept
                embeddings.
        """
        from edgegen.generation.generate import check_prompt
        from edgegen.generation.superposed import Suggester
        from edgegen.runtimes.embedding import float_rows

        ids = encode_prompt(self.tokenizer, prompt, raw)
        check_prompt(len(ids) + length - 1, self.context)
        self._rows = self._rows or float_rows(self.bundle)
        suggester = Suggester(self.engine, self._rows, self.tokenizer.eos_ids)
        suggestions = suggester.suggest(ids, count, length)
        return [self.tokenizer.decode(suggestion.tokens) for suggestion in suggestions]

    def session(
        self,
        *,
        system: str | None = None,
        config: GenerationConfig | None = None,
        overflow: Overflow = "error",
        **options: Unpack[Options],
    ) -> Session:
        """Return a conversation that keeps its history and its KV cache.

        Args:
            system: system message.
            config: defaults of the options, instead of the model's.
            overflow: what to do when the history exceeds the context: "error", or "window" to drop
                the oldest messages except the system message.
            options: fields of GenerationConfig that differ from the defaults.
        """
        config = override(config or self.config, **options)
        return Session(
            self.text_model,
            config,
            system,
            overflow=overflow,
            fingerprint=self.bundle.manifest.digest,
        )

    def restore(
        self,
        path: str | Path,
        *,
        config: GenerationConfig | None = None,
        overflow: Overflow = "error",
        **options: Unpack[Options],
    ) -> Session:
        """Return the conversation that `Session.save` has written to `path`.

        Raises:
            CorruptFile: the file is damaged, or is not a session.
            UsageError: another model has saved it, or an option is wrong.
        """
        session = self.session(config=config, overflow=overflow, **options)
        session.restore(path)
        return session

    def close(self) -> None:
        """Free the model's memory; save the draft's table if `draft_cache` is set."""
        if isinstance(self.source, Speculation):
            self.source.drafts.save()
            self.source.drafts.close()
        self.engine.close()

    def __enter__(self) -> LanguageModel:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
