"""A GGUF file's vocabulary, checked: the tokenizer.ggml.* keys of its metadata.

Key names and token types: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from edgegen.errors import CorruptFile, UnsupportedFormat
from edgegen.models.files import shown

NORMAL: Final = 1
CONTROL: Final = 3
USER_DEFINED: Final = 4
BYTE: Final = 6
MAX_TOKEN: Final = 1024
"""Most characters of a token; the longest known ones are runs of some hundred."""
ENDS: Final = (
    *("<|im_end|>", "<end_of_turn>", "<|eot_id|>", "<|eom_id|>"),
    *("<|endoftext|>", "<|end_of_text|>"),
)
"""Control tokens with which known models end an answer, beside the one the file names."""


@dataclass(frozen=True)
class Vocabulary:
    """Tokens in the order of their ids, and the ids with a role."""

    metadata: Mapping[str, Any]
    tokens: list[str]
    types: list[int]
    ids: dict[str, int]
    bos: int | None
    eos: int | None
    unk: int | None
    pad: int | None

    def text(self, key: str) -> str | None:
        """tokenizer.`key`, or None. Raises CorruptFile where it is no text."""
        value = self.metadata.get(f"tokenizer.{key}")
        if value is not None and not isinstance(value, str):
            raise corrupt(key, f"is {shown(repr(value))}, expected text")
        return value

    def flag(self, key: str, default: bool) -> bool:
        """tokenizer.ggml.`key`."""
        value = self.metadata.get(f"tokenizer.ggml.{key}", default)
        if not isinstance(value, bool):
            raise corrupt(f"ggml.{key}", f"is {shown(repr(value))}, expected true or false")
        return value

    def strings(self, key: str) -> list[str]:
        """The list of texts tokenizer.ggml.`key`."""
        return _list(self.metadata, key, str, "texts")

    def scores(self) -> list[float]:
        """One finite score for each token."""
        scores = [float(s) for s in _list(self.metadata, "scores", int | float, "numbers")]
        _check_length("scores", scores, self.tokens)
        if not all(map(math.isfinite, scores)):
            raise corrupt("ggml.scores", "holds values that are NaN or infinite")
        return scores

    @property
    def end_ids(self) -> list[int]:
        """Tokens that end an answer: the file's own first, then known ones it has."""
        named = [role_id(self.metadata, role, self.tokens) for role in ("eot", "eom")]
        known = [self.ids.get(token) for token in ENDS]
        special = [i for i in known if i is not None and self.types[i] in (CONTROL, USER_DEFINED)]
        return list(dict.fromkeys(i for i in (self.eos, *named, *special) if i is not None))

    def added_tokens(self) -> list[dict[str, Any]]:
        """tokenizer.json's added_tokens: control ones are special, user-defined ones are text."""
        plain = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
        return [
            {"id": i, "content": self.tokens[i], **plain, "special": kind == CONTROL}
            for i, kind in enumerate(self.types)
            if kind in (CONTROL, USER_DEFINED)
        ]

    def bos_processor(self, add_bos: bool) -> dict[str, Any] | None:
        """tokenizer.json's post_processor: writes the start token, where one is wanted.

        An end token is never added: what is encoded here is to be continued.
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
    """The checked vocabulary.

    Raises:
        UnsupportedFormat: the file has none.
        CorruptFile: its parts do not fit together.
    """
    if "tokenizer.ggml.tokens" not in metadata:
        raise UnsupportedFormat(
            "the GGUF file has no tokenizer (tokenizer.ggml.tokens); expected a language model"
        )
    tokens = _list(metadata, "tokens", str, "texts")
    types = [NORMAL] * len(tokens)
    if "tokenizer.ggml.token_type" in metadata:
        types = _list(metadata, "token_type", int, "numbers")
    _check_length("token_type", types, tokens)
    roles = {role: role_id(metadata, key, tokens) for role, key in _ROLE_KEYS.items()}
    return Vocabulary(metadata, tokens, types, index(tokens), **roles)


_ROLE_KEYS: Final = {"bos": "bos", "eos": "eos", "unk": "unknown", "pad": "padding"}


def index(tokens: list[str]) -> dict[str, int]:
    """Token to id. Raises CorruptFile for a token that is absurdly long or there twice."""
    ids: dict[str, int] = {}
    for i, token in enumerate(tokens):
        if len(token) > MAX_TOKEN:
            raise corrupt("ggml.tokens", f"has a token of {len(token)} characters (id {i})")
        first = ids.setdefault(token, i)
        if first != i:
            raise corrupt("ggml.tokens", f"has {shown(token)} twice, as {first} and as {i}")
    return ids


def role_id(metadata: Mapping[str, Any], role: str, tokens: list[str]) -> int | None:
    """tokenizer.ggml.`role`_token_id, None where it is not there."""
    key = f"ggml.{role}_token_id"
    value = metadata.get(f"tokenizer.{key}")
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < len(tokens):
        raise corrupt(key, f"is {shown(repr(value))}, expected one of {len(tokens)} ids")
    return value


def _list(metadata: Mapping[str, Any], key: str, kind: Any, what: str) -> list[Any]:
    value = metadata.get(f"tokenizer.ggml.{key}")
    if not isinstance(value, list) or not value:
        raise corrupt(f"ggml.{key}", f"is {shown(repr(value))}, expected a list of {what}")
    for i, item in enumerate(value):
        if not isinstance(item, kind) or isinstance(item, bool):
            raise corrupt(f"ggml.{key}", f"is {shown(repr(item))} at {i}, expected {what}")
    return value


def _check_length(key: str, values: list[Any], tokens: list[str]) -> None:
    if len(values) != len(tokens):
        raise corrupt(f"ggml.{key}", f"has {len(values)} entries for {len(tokens)} tokens")


def corrupt(key: str, what: str) -> CorruptFile:
    return CorruptFile(f"tokenizer.{key} {what}; the GGUF file is damaged, get it again")
