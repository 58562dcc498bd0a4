"""Text to token ids and back, from a model folder's tokenizer.json and its companions.

Read are byte-level tokenizers (GPT-2's, Llama 3's, Qwen's) and SentencePiece ones with byte
fallback (Llama 2's, Gemma's). For both, each token stands for exact bytes, and decoding is joining
them: so a text may be decoded token by token and is the same as decoded at once.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
import tokenizers

from edgegen.errors import CorruptFile, EdgegenError, InputError, UnsupportedFormat, UsageError
from edgegen.models.files import read_text, shown
from edgegen.models.tokenizers.byte_level import CHAR_TO_BYTE

# jinja2 is 7 MB, which a process that is only given token ids or plain text does without.
if TYPE_CHECKING:
    from edgegen.models.templates.chat import ChatTemplate, Message

SPACE: Final = "\u2581"
"""What SentencePiece writes for a space."""
_BYTE: Final = re.compile(r"<0x([0-9A-F]{2})>")
_REMEMBERED: Final = 4096
"""Tokens whose bytes are kept: decoding is a part of every step."""
_ROLES: Final = ("bos", "eos", "unk", "pad")
T = TypeVar("T")


class _Added(msgspec.Struct):
    id: int
    content: str
    special: bool = False


class _TokenizerFile(msgspec.Struct):
    """What is looked up in tokenizer.json; the tokenizers library reads all of it."""

    added_tokens: list[_Added] = []
    decoder: dict[str, Any] | None = None


class _AddedText(msgspec.Struct):
    content: str


class _Named(msgspec.Struct):
    """A list of chat templates has entries of this form."""

    name: str
    template: str


class _Config(msgspec.Struct):
    """tokenizer_config.json and special_tokens_map.json."""

    bos_token: str | _AddedText | None = None
    eos_token: str | _AddedText | None = None
    unk_token: str | _AddedText | None = None
    pad_token: str | _AddedText | None = None
    chat_template: str | list[_Named] | None = None


class _Generation(msgspec.Struct):
    """generation_config.json."""

    eos_token_id: int | list[int] | None = None


class Tokenizer:
    """The tokenizer of one model; immutable, shared by threads.

    Attributes:
        vocab_size: number of tokens (the model's own vocabulary may be padded beyond it).
        special_tokens: "bos_token", "eos_token", "unk_token", "pad_token" to their strings, as
            far as the model has them.
        special_ids: tokens that mark structure and stand for no text.
        bos_id, pad_id: their ids, or None.
        adds_bos: whether a text is to begin with `bos_id`.
        eos_ids: any of these ends the model's answer.
        leading_space: whether the first word of a text carries a space that is not in the text.
        chat_template: how messages become a text, or None.
    """

    def __init__(self, folder: Path) -> None:
        data = _read(folder, "tokenizer.json")
        file = _parse(data, _TokenizerFile, "tokenizer.json")
        with _guarded("tokenizer.json cannot be read"):
            self._fast = tokenizers.Tokenizer.from_str(data.decode())
            self._fast.no_truncation()
            self._fast.no_padding()
        self._byte_level, self.leading_space = _decoding(file.decoder)
        self._added = self._check_added(file.added_tokens)
        self.vocab_size: int = self._fast.get_vocab_size()
        self.special_ids = frozenset(t.id for t in file.added_tokens if t.special)
        config = _merged_config(folder)
        self.special_tokens = _role_tokens(config)
        self.bos_id = self._role("bos_token")
        self.pad_id = self._role("pad_token")
        self.eos_ids = self._find_eos(folder)
        self.adds_bos = self.bos_id is not None and self._encode("", True)[:1] == [self.bos_id]
        self._template = _template_source(folder, config)
        self._written = functools.lru_cache(_REMEMBERED)(self._spell)

    @classmethod
    def from_folder(cls, path: str | Path) -> Tokenizer:
        """Read tokenizer.json, and where they are there tokenizer_config.json,
        special_tokens_map.json, generation_config.json and chat_template.jinja.

        Raises:
            InputError: there is no tokenizer.json.
            CorruptFile: a file is damaged.
            UnsupportedFormat: a kind of tokenizer that is not read.
        """
        return cls(Path(path))

    @cached_property
    def chat_template(self) -> ChatTemplate | None:
        """Compiled when first asked for. Raises TemplateError for one that is wrong."""
        from edgegen.models.templates.chat import ChatTemplate

        return ChatTemplate(self._template, self.special_tokens) if self._template else None

    def encode(self, text: str, add_bos: bool = True) -> list[int]:
        """Token ids of `text`; markers such as <|im_end|> in it become their tokens.

        With `add_bos`, the start token comes first if this model wants one and the text does not
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
    ) -> list[int]:
        """Token ids of a conversation. The template writes the start token where it wants one.

        Raises:
            UsageError: the model has no chat template, or a message is not of the usual form.
            TemplateError: the template fails, or refuses these messages.
        """
        if self.chat_template is None:
            raise UsageError("this model has no chat template; give it plain text to continue")
        text = self.chat_template.render(messages, add_generation_prompt, tools)
        return self.encode(text, add_bos=False)

    def decode(self, ids: Iterable[int], skip_special: bool = True) -> str:
        """The text of `ids`; bytes that are no UTF-8 become U+FFFD, unknown ids nothing."""
        text_of = self.token_bytes if skip_special else self._written
        text = b"".join(map(text_of, ids)).decode("utf-8", "replace")
        return text.removeprefix(" ") if self.leading_space else text

    def token_bytes(self, id: int) -> bytes:
        """The bytes of text that token `id` stands for: none for special and unknown ones."""
        return b"" if id in self.special_ids else self._written(id)

    def token_text(self, id: int) -> str | None:
        """Token `id` as the vocabulary writes it, or None for an unknown one."""
        return self._fast.id_to_token(id) if 0 <= id < 1 << 32 else None

    def token_id(self, token: str) -> int | None:
        """The id of the token that the vocabulary writes so, or None."""
        return self._fast.token_to_id(token)

    def _spell(self, id: int) -> bytes:
        """As `token_bytes`, but special tokens are the string that marks them."""
        token = self.token_text(id)
        if token is None:
            return b""
        if not self._byte_level:
            byte = _BYTE.fullmatch(token)
            return bytes.fromhex(byte[1]) if byte else token.replace(SPACE, " ").encode()
        plain = id in self._added or not CHAR_TO_BYTE.keys() >= set(token)
        return token.encode() if plain else bytes(map(CHAR_TO_BYTE.__getitem__, token))

    def _check_added(self, tokens: list[_Added]) -> frozenset[int]:
        """Ids of the added tokens, once they are what the library gave them."""
        for token in tokens:
            found = self.token_id(token.content)
            if found != token.id:
                raise CorruptFile(
                    f"tokenizer.json: the added token {shown(token.content)} has id {token.id}, "
                    f"but the vocabulary gives it {found}; get the model again"
                )
        return frozenset(token.id for token in tokens)

    def _encode(self, text: str, add_special: bool) -> list[int]:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise UsageError(
                f"the text is not valid Unicode: character {error.start + 1} is "
                f"{text[error.start]!a}; give it as UTF-8"
            ) from None
        with _guarded("tokenizer.json fails on this text"):
            ids: list[int] = self._fast.encode(text, add_special_tokens=add_special).ids
        return ids

    def _role(self, role: str) -> int | None:
        token = self.special_tokens.get(role)
        return None if token is None else self.token_id(token)

    def _find_eos(self, folder: Path) -> frozenset[int]:
        """Those of generation_config.json and the tokenizer's own end token."""
        config = _optional(folder, "generation_config.json", _Generation)
        ids = config.eos_token_id
        found = {ids} if isinstance(ids, int) else set(ids or ())
        own = self._role("eos_token")
        found |= set() if own is None else {own}
        return frozenset(id for id in found if id >= 0)


@contextmanager
def _guarded(what: str) -> Iterator[None]:
    """Failures of the tokenizers library, its panics included, as CorruptFile."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit, MemoryError, EdgegenError):
        raise
    except BaseException as error:  # a panic is no Exception
        reason = shown(str(error).split("\n", 1)[0])
        raise CorruptFile(f"{what} ({reason}); get the model again") from error


def _decoding(decoder: dict[str, Any] | None) -> tuple[bool, bool]:
    """(byte-level, first word carries a space) of a tokenizer.json's decoder.

    Raises:
        UnsupportedFormat: neither byte-level nor SentencePiece with byte fallback.
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
        f"tokenizer.json decodes by {shown(' + '.join(map(str, kinds)))}; edgegen reads byte-level "
        "tokenizers and SentencePiece ones with byte fallback"
    )


def _read(folder: Path, name: str) -> bytes:
    try:
        return read_text(folder / name)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(
            f"{folder.name}: there is no {name}; get the model with its tokenizer files"
        ) from None


def _optional(folder: Path, name: str, kind: type[T]) -> T:
    """A JSON file as `kind`, all defaults where there is none."""
    if not (folder / name).is_file():
        return kind()
    return _parse(_read(folder, name), kind, name)


def _parse(data: bytes, kind: type[T], name: str) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CorruptFile(f"{name}: {shown(str(error))}; get the model again") from error


def _merged_config(folder: Path) -> _Config:
    """tokenizer_config.json, completed from special_tokens_map.json as older models need it."""
    config = _optional(folder, "tokenizer_config.json", _Config)
    older = _optional(folder, "special_tokens_map.json", _Config)
    for role in _ROLES:
        if getattr(config, f"{role}_token") is None:
            setattr(config, f"{role}_token", getattr(older, f"{role}_token"))
    return config


def _role_tokens(config: _Config) -> dict[str, str]:
    tokens = {}
    for role in _ROLES:
        token = getattr(config, f"{role}_token")
        if token is not None:
            tokens[f"{role}_token"] = token if isinstance(token, str) else token.content
    return tokens


def _template_source(folder: Path, config: _Config) -> str | None:
    """chat_template.jinja, else the one in tokenizer_config.json (of several, the default)."""
    if (folder / "chat_template.jinja").is_file():
        try:
            return _read(folder, "chat_template.jinja").decode()
        except UnicodeDecodeError as error:
            raise CorruptFile(
                f"chat_template.jinja is not UTF-8 text (byte {error.start})"
            ) from None
    if isinstance(config.chat_template, list):
        named = {entry.name: entry.template for entry in config.chat_template}
        return named.get("default")
    return config.chat_template
