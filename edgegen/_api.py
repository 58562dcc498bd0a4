"""The public face: load a bundle, generate from it. Everything here is re-exported by edgegen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from edgegen._memory import release
from edgegen._types import Float, Tokens
from edgegen.arithmetic.eviction import lambda_attention
from edgegen.bundle import Bundle, open_bundle
from edgegen.bundle.manifest import DRAFT_TOKENS
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig, Options, from_bundle, override
from edgegen.generation.generate import Generation, Result
from edgegen.generation.prompt import encode_prompt
from edgegen.generation.session import Overflow, Session
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.speculative.drafting import DraftOptions, open_speculation
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.stream import TextStream
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model

if TYPE_CHECKING:
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
    **drafting: Unpack[DraftOptions],
) -> LanguageModel:
    """Load the bundle in folder `path`, to generate text with it. Never touches the network.

    Args:
        path: what `edgegen export` wrote.
        engine: "auto" (the fastest that is installed and serves the bundle), "native",
            "onnxruntime" or "reference".
        device: "CPU", "NPU" or "GPU"; never replaced by another.
        threads: the physical cores by default.
        context: most tokens of prompt and answer together; 4096 by default, or what the bundle
            was made for if that is less.
        window: see only the last so many tokens, and drop the others: the cache then stays as
            large however long the text. For engines that can: "native" and "reference".
        sink: and the first so many, without which a model loses its footing; 4 by default.
        engine_options: what one engine alone takes, e.g. {"offload": "linears"} for "fpga-sim".
        drafting: how to generate several tokens in one step of the model (speculative decoding):
            draft="lookup", "ngram", "exit", "self" or a bundle's folder, and the other fields of
            DraftOptions.

    Raises:
        InputError: `path` or the draft is no bundle, or a damaged one.
        UsageError: the engine does not serve the bundle, `context` is out of its range, or the
            draft is wrong or of another vocabulary.
        MissingDependency: the engine's package or the device is not there.
    """
    bundle = open_bundle(path)
    most = bundle.manifest.context
    if context is not None and not 1 <= context <= most:
        raise UsageError(f"context is {context}, this bundle serves 1 to {most} tokens")
    if DRAFT_TOKENS in bundle.manifest.files:
        raise UsageError(
            f"{bundle.path.name} is a draft that knows some of its target's tokens only; load the "
            "target, with this as its draft (--draft)"
        )
    attention = lambda_attention(sink, window)
    # The tokenizer first: what parsing it takes is then free again for the model.
    tokenizer = Tokenizer.from_folder(bundle.path)
    release()
    model = load_model(bundle, engine, device, threads, attention, **(engine_options or {}))
    speculation = open_speculation(model, tokenizer, drafting, bundle)
    context = context or min(DEFAULT_CONTEXT, most, model.max_context)
    return LanguageModel(bundle, model, tokenizer, context, speculation)


def suggest(
    model: LanguageModel,
    prompt: str | Sequence[Message],
    count: int = 3,
    length: int = 8,
    *,
    raw: bool = True,
) -> list[str]:
    """`count` short ways to go on from `prompt`; see `LanguageModel.suggest`."""
    return model.suggest(prompt, count, length, raw=raw)


class LanguageModel:
    """A loaded bundle with its tokenizer, as `load` returns it.

    May be shared by threads: each generation and each session has its own cache and state. Close
    it, or leave its `with` block, when none of them runs any more.
    """

    def __init__(
        self,
        bundle: Bundle,
        engine: Model,
        tokenizer: Tokenizer,
        context: int,
        speculation: Speculation | None = None,
    ) -> None:
        self.bundle = bundle
        """The folder and its manifest."""
        self.engine = engine
        """The model on its engine (edgegen.runtimes.base.Model)."""
        self.tokenizer = tokenizer
        self.context = context
        """Most tokens of prompt and answer together."""
        self.config = from_bundle(bundle)
        """How it generates where a call does not say."""
        self._rows: Callable[[Tokens], Float] | None = None  # embeddings, once they are asked for
        self._speculation = speculation
        self.source: TokenSource = speculation or one_by_one
        """Where its tokens come from: plain decoding, or with drafts."""

    @property
    def _text_model(self) -> TextModel:
        return TextModel(self.engine, self.tokenizer, self.context, self.source)

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
        """Answer `prompt` and return the whole record; `on_token` is called with each piece of
        text as it comes. The rest is as `stream` has it."""
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
        """An iterator over the answer's pieces of text; its `result` is the record so far.

        Args:
            prompt: one user's message, or a list of {"role": ..., "content": ...}.
            raw: continue `prompt` as it is, without the chat template.
            config: the defaults, instead of the model's own.
            cancel: stops it within one step, from any thread; so does closing the iterator.
            options: fields of GenerationConfig that differ from the defaults.

        Raises:
            ContextOverflow: the prompt leaves no room for an answer; nothing was run.
            UsageError: an option is unknown or out of its range, the prompt is empty, or the
                model has no chat template and `raw` is False.
        """
        config = override(config or self.config, **options)
        ids = encode_prompt(self.tokenizer, prompt, raw)
        return TextStream(Generation(self._text_model, ids, config, cancel=cancel))

    def suggest(
        self, prompt: str | Sequence[Message], count: int = 3, length: int = 8, *, raw: bool = True
    ) -> list[str]:
        """`count` short ways to go on, the likeliest first, for hardly more than one takes.

        Args:
            prompt: a text to continue, or with `raw` False a question or messages to answer.
            count: 1 to 16.
            length: most tokens of each.
            raw: whether to leave out the chat template.

        Raises:
            ContextOverflow: the prompt leaves no room.
            UsageError: `count` or `length` is out of range, or the engine takes tokens only.
        """
        from edgegen.generation.generate import check_prompt
        from edgegen.generation.superposed import suggest
        from edgegen.runtimes.embedding import float_rows

        ids = encode_prompt(self.tokenizer, prompt, raw)
        check_prompt(len(ids) + length - 1, self.context)
        self._rows = self._rows or float_rows(self.bundle)
        ends = self.tokenizer.eos_ids
        found = suggest(self.engine, self._rows, ids, count, length, ends=ends)
        return [self.tokenizer.decode(suggestion.tokens) for suggestion in found]

    def session(
        self,
        *,
        system: str | None = None,
        config: GenerationConfig | None = None,
        overflow: Overflow = "error",
        **options: Unpack[Options],
    ) -> Session:
        """A conversation that keeps its history and its KV cache; arguments as for `stream`.

        `overflow` says what happens when the history outgrows the context: "error", or "window",
        which leaves the oldest messages out of the prompt, but never the system's.
        """
        config = override(config or self.config, **options)
        return Session(
            self._text_model,
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
        """The conversation that `Session.save` wrote to `path`.

        Raises:
            CorruptFile: the file is damaged, or no session.
            UsageError: it was saved by another model, or an option is wrong.
        """
        session = self.session(config=config, overflow=overflow, **options)
        session.restore(path)
        return session

    def close(self) -> None:
        """Free the model's memory, and save what the draft learnt where that was asked for."""
        if self._speculation is not None:
            self._speculation.drafts.save()
            self._speculation.drafts.close()
        self.engine.close()

    def __enter__(self) -> LanguageModel:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
