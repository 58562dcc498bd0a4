"""Tokenizer of a model folder: tokenizer.json and its companion files.

Two kinds are supported: byte-level tokenizers (GPT-2, Llama 3, Qwen) and SentencePiece ones with
byte fallback (Llama 2, Gemma). In both, each token stands for exact bytes, and decoding
concatenates them. So decoding token by token gives the same text as decoding all at once.
"""

from __future__ import annotations

import functools
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import tokenizers

from edgegen._structs import msgspec
from edgegen.errors import CorruptFile, EdgegenError, InputError, UnsupportedFormat, UsageError
from edgegen.models.files import printable, read_bounded
from edgegen.models.tokenizers.byte_level import CHAR_TO_BYTE
from edgegen.models.tokenizers.markers import Markers, encode

# jinja2 takes 7 MB, which a process without chat saves.
if TYPE_CHECKING:
    from edgegen.models.templates.chat import ChatTemplate, Message

SPACE: Final = "\u2581"
"""SentencePiece's mark for a space."""
_BYTE: Final = re.compile(r"<0x([0-9A-F]{2})>")
_CACHED_TOKENS: Final = 4096
"""Number of tokens whose bytes are cached, because every step decodes."""
_ROLES: Final = ("bos", "eos", "unk", "pad")
T = TypeVar("T")


class _AddedToken(msgspec.Struct):
    id: int
    content: str
    special: bool = False


class _TokenizerFile(msgspec.Struct):
    """Fields of tokenizer.json that edgegen needs; the tokenizers library reads the rest."""

    added_tokens: list[_AddedToken] = msgspec.field(default_factory=list)
    decoder: dict[str, Any] | None = None


class _TokenContent(msgspec.Struct):
    content: str


class _NamedTemplate(msgspec.Struct):
    """Entry of a list of chat templates."""

    name: str
    template: str


class _TokenizerConfig(msgspec.Struct):
    """tokenizer_config.json and special_tokens_map.json."""

    bos_token: str | _TokenContent | None = None
    eos_token: str | _TokenContent | None = None
    unk_token: str | _TokenContent | None = None
    pad_token: str | _TokenContent | None = None
    chat_template: str | list[_NamedTemplate] | None = None


class _GenerationConfig(msgspec.Struct):
    """generation_config.json."""

    eos_token_id: int | list[int] | None = None


class Tokenizer:
    """Tokenizer of one model, immutable and safe to share between threads.

    Attributes:
        vocab_size: number of tokens (the model's own vocabulary may be padded beyond it).
        special_tokens: "bos_token", "eos_token", "unk_token", "pad_token" -> their strings; a
            token that the model lacks is left out.
        special_ids: tokens that mark structure and stand for no text.
        bos_id, pad_id: ids of these tokens, or None.
        adds_bos: whether a text must begin with `bos_id`.
        eos_ids: tokens that end the model's answer.
        leading_space: whether the first word of a text carries a space that is not in the text.
        chat_template: converts messages to a text, or None.
    """

    def __init__(self, folder: Path) -> None:
        data = _read(folder, "tokenizer.json")
        file = _parse(data, _TokenizerFile, "tokenizer.json")
        with _library_errors("tokenizer.json cannot be parsed"):
            self._fast = tokenizers.Tokenizer.from_str(data.decode())
            self._fast.no_truncation()
            self._fast.no_padding()
        self._byte_level, self.leading_space = _decoding(file.decoder)
        self._added_tokens = file.added_tokens
        self._added = self._check_added(file.added_tokens)
        self.vocab_size: int = self._fast.get_vocab_size()
        self.special_ids = frozenset(t.id for t in file.added_tokens if t.special)
        config = _merged_config(folder)
        self.special_tokens = _role_tokens(config)
        self.bos_id = self._role("bos_token")
        self.pad_id = self._role("pad_token")
        self.eos_ids = self._find_eos(folder)
        self.adds_bos = self.bos_id is not None and self._encode("", True)[:1] == [self.bos_id]
        named = config.chat_template if isinstance(config.chat_template, list) else []
        self._tool_template = next((t.template for t in named if t.name == "tool_use"), None)
        self._template = _template_source(folder, config)
        self._spelling = functools.lru_cache(_CACHED_TOKENS)(self._spell)

    @classmethod
    def from_folder(cls, path: str | Path) -> Tokenizer:
        """Load the tokenizer of a model folder.

        tokenizer.json is required. tokenizer_config.json, special_tokens_map.json,
        generation_config.json and chat_template.jinja are read if they exist.

        Raises:
            InputError: there is no tokenizer.json.
            CorruptFile: a file is damaged.
            UnsupportedFormat: the kind of tokenizer is not supported.
        """
        return cls(Path(path))

    @cached_property
    def chat_template(self) -> ChatTemplate | None:
        """The chat template, compiled on first use. Raises TemplateError if it is invalid."""
        from edgegen.models.templates.chat import ChatTemplate

        return ChatTemplate(self._template, self.special_tokens) if self._template else None

    @cached_property
    def tool_template(self) -> ChatTemplate | None:
        """The template named "tool_use" if the model has one, or else the chat template."""
        from edgegen.models.templates.chat import ChatTemplate

        own = self._tool_template
        return ChatTemplate(own, self.special_tokens) if own else self.chat_template

    def encode(self, text: str, add_bos: bool = True) -> list[int]:
        """Return the token ids of a text. Markers such as <|im_end|> become their tokens.

        With `add_bos`, the BOS token comes first if this model uses one and the text does not
        begin with it already.
        """
        ids = self._encode(text, False)
        if add_bos and self.adds_bos and self.bos_id is not None and ids[:1] != [self.bos_id]:
            ids.insert(0, self.bos_id)
        return ids

    def encode_chat(
        self,
        messages: Sequence[Message],
        add_generation_prompt: bool = True,
        tools: Sequence[dict[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
        continue_last: bool = False,
    ) -> list[int]:
        """Return the token ids of a conversation. The template adds the BOS token itself.

        Special tokens come from the template alone: in messages they are ordinary text. `tools`,
        `extra` and `continue_last` are as in `ChatTemplate.render`; with `tools`, `tool_template`
        renders.

        Raises:
            UsageError: the model has no chat template, or a message has an unexpected form.
            TemplateError: the template fails or rejects these messages.
        """
        template = self.chat_template if tools is None else self.tool_template
        if template is None:
            raise UsageError("this model has no chat template; pass plain text to continue")
        mark = str(10**19 + secrets.randbelow(9 * 10**19))
        text = template.render(
            self._markers.mark_messages(messages, mark),
            add_generation_prompt,
            None if tools is None else self._markers.mark(tools, mark),
            None if extra is None else self._markers.mark(extra, mark),
            continue_last,
        )
        return self._markers.encode(text, mark, functools.partial(self._encode, add_special=False))

    def encode_whole(self, text: str) -> list[int]:
        """Return the ids of a text with the tokens that tokenizer.json puts around one.

        Embedding models expect them, such as an end token.
        """
        return self._encode(text, True)

    def encode_text(self, text: str) -> list[int]:
        """Return the token ids of a text in which no token is special, without a BOS token."""
        return self._text_only.encode_text(text)

    @cached_property
    def _text_only(self) -> Markers:
        added = {token.content for token in self._added_tokens if token.content.strip()}
        return Markers(self._fast, added, ())

    @cached_property
    def structure(self) -> tuple[frozenset[str], frozenset[str]]:
        """The special tokens, and the added tokens that the chat template uses."""
        roles = self.special_tokens.values()
        source = f"{self._template or ''} {self._tool_template or ''}"
        special = {
            token.content
            for token in self._added_tokens
            if token.special or token.id in self.eos_ids or token.content in roles
        }
        added = {token.content for token in self._added_tokens if token.content.strip()}
        return frozenset(special), frozenset(token for token in added if token in source)

    @cached_property
    def _markers(self) -> Markers:
        return Markers(self._fast, *self.structure)

    def to_json(self) -> str:
        """Return tokenizer.json as the library reads it, with its defaults filled in."""
        return self._fast.to_str()

    def normalized(self, text: str) -> str:
        """Return the text as the normalizer changes it before it is split into tokens."""
        normalizer = self._fast.normalizer
        return text if normalizer is None else normalizer.normalize_str(text)

    def spelling(self, id: int) -> bytes:
        """Return the same as `token_bytes`, but the marker string for a special token."""
        return self._spelling(id)

    def decode(self, ids: Iterable[int], skip_special: bool = True) -> str:
        """Return the text of `ids`. Invalid UTF-8 becomes U+FFFD, unknown ids become nothing."""
        text_of = self.token_bytes if skip_special else self._spelling
        text = b"".join(map(text_of, ids)).decode("utf-8", "replace")
        return text.removeprefix(" ") if self.leading_space else text

    def token_bytes(self, id: int) -> bytes:
        """Return the bytes of text of a token: none for special and unknown ones."""
        return b"" if id in self.special_ids else self._spelling(id)

    def token_text(self, id: int) -> str | None:
        """Return a token as the vocabulary spells it, or None for an unknown id."""
        return self._fast.id_to_token(id) if 0 <= id < 1 << 32 else None

    def token_id(self, token: str) -> int | None:
        """Return the id of a token in the vocabulary's spelling, or None."""
        return self._fast.token_to_id(token)

    def _spell(self, id: int) -> bytes:
        """Return the same as `token_bytes`, but the marker string for a special token."""
        token = self.token_text(id)
        if token is None:
            return b""
        if not self._byte_level:
            byte = _BYTE.fullmatch(token)
            return bytes.fromhex(byte[1]) if byte else token.replace(SPACE, " ").encode()
        plain = id in self._added or not CHAR_TO_BYTE.keys() >= set(token)
        return token.encode() if plain else bytes(map(CHAR_TO_BYTE.__getitem__, token))

    def _check_added(self, tokens: list[_AddedToken]) -> frozenset[int]:
        """Return the ids of the added tokens, checked against those of the library."""
        for token in tokens:
            actual = self.token_id(token.content)
            if actual != token.id:
                raise CorruptFile(
                    f"tokenizer.json: expected id {token.id} for the added token "
                    f"{printable(token.content)}, got {actual} in the vocabulary; "
                    "download the model again"
                )
        return frozenset(token.id for token in tokens)

    def _encode(self, text: str, add_special: bool) -> list[int]:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise UsageError(
                f"expected valid Unicode text, got {text[error.start]!a} at character "
                f"{error.start + 1}; pass UTF-8 text"
            ) from None
        with _library_errors("tokenizer.json cannot encode this text"):
            return encode(self._fast, text, add_special)

    def _role(self, role: str) -> int | None:
        token = self.special_tokens.get(role)
        return None if token is None else self.token_id(token)

    def _find_eos(self, folder: Path) -> frozenset[int]:
        """Return the ids in generation_config.json and the tokenizer's own EOS token."""
        config = _optional(folder, "generation_config.json", _GenerationConfig)
        stated = config.eos_token_id
        ids = {stated} if isinstance(stated, int) else set(stated or ())
        own = self._role("eos_token")
        ids |= set() if own is None else {own}
        return frozenset(id for id in ids if id >= 0)


@contextmanager
def _library_errors(problem: str) -> Iterator[None]:
    """Convert failures of the tokenizers library, including panics, to CorruptFile."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit, MemoryError, EdgegenError):
        raise
    except BaseException as error:  # a panic is not an Exception
        reason = printable(str(error).split("\n", 1)[0])
        raise CorruptFile(f"{problem} ({reason}); download the model again") from error


def _decoding(decoder: dict[str, Any] | None) -> tuple[bool, bool]:
    """Return (is byte-level, first word carries a space) for the decoder of a tokenizer.json.

    Raises:
        UnsupportedFormat: it is neither byte-level nor SentencePiece with byte fallback.
    """
    steps = [decoder or {}]
    if steps[0].get("type") == "Sequence":
        inner = steps[0].get("decoders")
        steps = [s for s in inner if isinstance(s, dict)] if isinstance(inner, list) else []
    kinds = [step.get("type") for step in steps]
    if kinds == ["ByteLevel"]:
        return True, False
    if kinds[:3] == ["Replace", "ByteFallback", "Fuse"] and kinds[3:] in ([], ["Strip"]):
        return False, bool(kinds[3:])
    raise UnsupportedFormat(
        "tokenizer.json: expected a byte-level decoder or SentencePiece with byte fallback, "
        f"got {printable(' + '.join(map(str, kinds)))}; choose another model"
    )


def _read(folder: Path, name: str) -> bytes:
    try:
        return read_bounded(folder / name)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(
            f"{folder.name}: {name} is missing; download the model with its tokenizer files"
        ) from None


def _optional(folder: Path, name: str, kind: type[T]) -> T:
    """Return a JSON file as `kind`, or its defaults if the file does not exist."""
    if not (folder / name).is_file():
        return kind()
    return _parse(_read(folder, name), kind, name)


def _parse(data: bytes, kind: type[T], name: str) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CorruptFile(f"{name}: {printable(str(error))}; download the model again") from error


def _merged_config(folder: Path) -> _TokenizerConfig:
    """Return tokenizer_config.json, completed from special_tokens_map.json for older models."""
    config = _optional(folder, "tokenizer_config.json", _TokenizerConfig)
    older = _optional(folder, "special_tokens_map.json", _TokenizerConfig)
    for role in _ROLES:
        if getattr(config, f"{role}_token") is None:
            setattr(config, f"{role}_token", getattr(older, f"{role}_token"))
    return config


def _role_tokens(config: _TokenizerConfig) -> dict[str, str]:
    tokens = {}
    for role in _ROLES:
        token = getattr(config, f"{role}_token")
        if token is not None:
            tokens[f"{role}_token"] = token if isinstance(token, str) else token.content
    return tokens


def _template_source(folder: Path, config: _TokenizerConfig) -> str | None:
    """Return chat_template.jinja, or else the (default) template in tokenizer_config.json."""
    if (folder / "chat_template.jinja").is_file():
        try:
            return _read(folder, "chat_template.jinja").decode()
        except UnicodeDecodeError as error:
            raise CorruptFile(
                f"chat_template.jinja: expected UTF-8 text, got an invalid byte at {error.start}; "
                "download the model again"
            ) from None
    if isinstance(config.chat_template, list):
        named = {entry.name: entry.template for entry in config.chat_template}
        return named.get("default")
    return config.chat_template
