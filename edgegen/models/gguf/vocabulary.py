"""Vocabulary of a GGUF file: the checked tokenizer.ggml.* keys of its metadata.

Key names and token types: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.tokenizers.ends import known_ends

NORMAL: Final = 1
CONTROL: Final = 3
USER_DEFINED: Final = 4
BYTE: Final = 6
MAX_TOKEN: Final = 1024
"""Maximum length of a token in characters. The longest known ones are runs of a few hundred."""


@dataclass(frozen=True)
class Vocabulary:
    """Tokens by id, and the ids of special tokens."""

    metadata: Mapping[str, Any]
    tokens: list[str]
    types: list[int]
    ids: dict[str, int]
    bos: int | None
    eos: int | None
    unk: int | None
    pad: int | None

    def text(self, key: str) -> str | None:
        """Return tokenizer.`key`, or None. Raise CorruptFile if it is not a string."""
        value = self.metadata.get(f"tokenizer.{key}")
        if value is not None and not isinstance(value, str):
            raise corrupt(key, "a string", printable(repr(value)))
        return value

    def flag(self, key: str, default: bool) -> bool:
        """Return the boolean tokenizer.ggml.`key`."""
        value = self.metadata.get(f"tokenizer.ggml.{key}", default)
        if not isinstance(value, bool):
            raise corrupt(f"ggml.{key}", "true or false", printable(repr(value)))
        return value

    def strings(self, key: str) -> list[str]:
        """Return the list of strings tokenizer.ggml.`key`."""
        return _list(self.metadata, key, str, "strings")

    def scores(self) -> list[float]:
        """Return one finite score per token."""
        scores = [float(s) for s in _list(self.metadata, "scores", int | float, "numbers")]
        _check_length("scores", scores, self.tokens)
        if not all(map(math.isfinite, scores)):
            raise corrupt("ggml.scores", "finite numbers", "NaN or infinity")
        return scores

    @property
    def end_ids(self) -> list[int]:
        """Tokens that end an answer: the file's own first, then the known ones."""
        named = [role_id(self.metadata, role, self.tokens) for role in ("eot", "eom")]
        marked = zip(self.tokens, self.types, strict=True)
        special = {token for token, kind in marked if kind in (CONTROL, USER_DEFINED)}
        known = [self.ids[token] for token in known_ends(special)]
        return list(dict.fromkeys(i for i in (self.eos, *named, *known) if i is not None))

    def added_tokens(self) -> list[dict[str, Any]]:
        """Return added_tokens of tokenizer.json, in which control tokens are special."""
        plain = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
        return [
            {"id": i, "content": self.tokens[i], **plain, "special": kind == CONTROL}
            for i, kind in enumerate(self.types)
            if kind in (CONTROL, USER_DEFINED)
        ]

    def bos_processor(self, add_bos: bool) -> dict[str, Any] | None:
        """Return post_processor of tokenizer.json, which adds the BOS token if configured.

        It never adds an EOS token, because the model continues the encoded text.
        """
        if not add_bos or self.bos is None:
            return None
        token = self.tokens[self.bos]
        start, first, second = (
            {"SpecialToken": {"id": token, "type_id": 0}},
            {"Sequence": {"id": "A", "type_id": 0}},
            {"Sequence": {"id": "B", "type_id": 0}},
        )
        return {
            "type": "TemplateProcessing",
            "single": [start, first],
            "pair": [start, first, start, second],
            "special_tokens": {token: {"id": token, "ids": [self.bos], "tokens": [token]}},
        }


def read_vocabulary(metadata: Mapping[str, Any]) -> Vocabulary:
    """Return the checked vocabulary.

    Raises:
        UnsupportedFormat: the file has no vocabulary.
        CorruptFile: its parts are inconsistent.
    """
    if "tokenizer.ggml.tokens" not in metadata:
        raise UnsupportedFormat(
            "expected a language model, got a GGUF file without a tokenizer "
            "(tokenizer.ggml.tokens); pass another file"
        )
    tokens = _list(metadata, "tokens", str, "strings")
    types = [NORMAL] * len(tokens)
    if "tokenizer.ggml.token_type" in metadata:
        types = _list(metadata, "token_type", int, "numbers")
    _check_length("token_type", types, tokens)
    roles = {role: role_id(metadata, key, tokens) for role, key in _ROLE_KEYS.items()}
    return Vocabulary(metadata, tokens, types, index(tokens), **roles)


_ROLE_KEYS: Final = {"bos": "bos", "eos": "eos", "unk": "unknown", "pad": "padding"}


def index(tokens: list[str]) -> dict[str, int]:
    """Return token -> id. Raise CorruptFile for a duplicate or overlong token."""
    ids: dict[str, int] = {}
    for i, token in enumerate(tokens):
        if len(token) > MAX_TOKEN:
            raise corrupt(
                "ggml.tokens", f"at most {MAX_TOKEN} characters a token", f"{len(token)} of id {i}"
            )
        first = ids.setdefault(token, i)
        if first != i:
            twice = f"{printable(token)} with ids {first} and {i}"
            raise corrupt("ggml.tokens", "each token once", twice)
    return ids


def role_id(metadata: Mapping[str, Any], role: str, tokens: list[str]) -> int | None:
    """Return tokenizer.ggml.`role`_token_id, or None if it is absent."""
    key = f"ggml.{role}_token_id"
    value = metadata.get(f"tokenizer.{key}")
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < len(tokens):
        raise corrupt(key, f"an id below {len(tokens)}", printable(repr(value)))
    return value


def _list(metadata: Mapping[str, Any], key: str, kind: Any, items: str) -> list[Any]:
    value = metadata.get(f"tokenizer.ggml.{key}")
    if not isinstance(value, list) or not value:
        raise corrupt(f"ggml.{key}", f"a list of {items}", printable(repr(value)))
    for i, item in enumerate(value):
        if not isinstance(item, kind) or isinstance(item, bool):
            raise corrupt(f"ggml.{key}", items, f"{printable(repr(item))} at index {i}")
    return value


def _check_length(key: str, values: list[Any], tokens: list[str]) -> None:
    if len(values) != len(tokens):
        raise corrupt(f"ggml.{key}", f"{len(tokens)} entries, one per token", str(len(values)))


def corrupt(key: str, expected: str, actual: str) -> CorruptFile:
    """Return the error for a wrong value of tokenizer.`key`."""
    return CorruptFile(
        f"tokenizer.{key}: expected {expected}, got {actual}; the GGUF file is damaged, "
        "download it again"
    )
