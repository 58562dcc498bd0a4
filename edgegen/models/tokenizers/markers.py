"""Special tokens in the content of messages: ordinary text, never structure.

A chat template's text is encoded as a whole, so a message with the text "<|im_end|>" could end its
own turn and begin another one. Before rendering, a random number is put inside such texts. After
rendering, the number says which special tokens come from the template and which from a message.
A conversation without such texts is encoded as usual.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import tokenizers

_MINIMUM: Final = 2
"""Minimum length of a special token that can be split by a mark."""
MAX_DEPTH: Final = 100
"""Maximum nesting of messages, as in edgegen/models/templates/budget.py, which imports jinja2."""


class Markers:
    """The special tokens of one tokenizer. May be shared by threads.

    Args:
        fast: the tokenizer.
        special: special tokens.
        markers: added tokens that the chat template uses to mark structure, such as
            "<tool_response>". They are text in the results of tools only, since models write them
            in their answers, and prompts with examples of tool calls contain them.
    """

    def __init__(
        self, fast: tokenizers.Tokenizer, special: Collection[str], markers: Collection[str]
    ) -> None:
        self._fast, self._names = fast, sorted({*special, *markers}, key=len, reverse=True)
        self._tokens = _any_of(map(re.escape, self._names))
        self._special, self._everything = _Marking(special), _Marking(self._names)

    def mark_messages(self, messages: Sequence[Any], mark: str) -> list[Any]:
        """Return the messages with `mark` inside every text that may become a special token."""
        return [
            (self._everything if _is_tool_result(message) else self._special).apply(message, mark)
            for message in messages
        ]

    def mark(self, value: Any, mark: str) -> Any:
        """Return JSON-like data, such as descriptions of tools, marked in the same way."""
        return self._everything.apply(value, mark)

    def encode(self, text: str, mark: str, encode: Callable[[str], list[int]]) -> list[int]:
        """Return the ids of a rendered text. `encode` is used unless the messages forge a token."""
        parts = text.split(mark)
        plain, edges, at = "".join(parts), set[int](), 0
        for part in parts[:-1]:
            at += len(part)
            edges.add(at)
        structure, forged = self._matches(plain, edges)
        if not forged:
            return encode(plain)
        pieces, end = [], 0
        for start, stop in structure:
            pieces += [plain[end:start], self._clone.renamed(plain[start:stop])]
            end = stop
        return self._clone.encode("".join([*pieces, plain[end:]]))

    def encode_text(self, text: str) -> list[int]:
        """Return the ids of a text in which no token is special."""
        return self._clone.encode(text)

    def _matches(self, text: str, edges: set[int]) -> tuple[list[tuple[int, int]], bool]:
        """Return the special tokens without a mark inside, and whether any has one."""
        structure, forged, at = [], False, 0
        while match := self._tokens.search(text, at):
            start, at = match.span()
            if any(edge in edges for edge in range(start + 1, at)):
                forged, at = True, start + 1
            else:
                structure.append((start, at))
        return structure, forged

    @cached_property
    def _clone(self) -> _Clone:
        return _Clone(self._fast, self._names)


class _Marking:
    """Puts a mark inside the texts of some tokens, and where a text may be a part of one."""

    def __init__(self, tokens: Collection[str]) -> None:
        tokens = [token for token in tokens if len(token) >= _MINIMUM and token.strip()]
        first_letters = (f"{re.escape(token[0])}(?={re.escape(token[1:])})" for token in tokens)
        self._inside = _any_of(first_letters)
        self._begins = {token[:i] for token in tokens for i in range(1, len(token))}
        self._ends = {token[i:] for token in tokens for i in range(1, len(token))}
        self._longest = max(map(len, tokens), default=0)

    def apply(self, value: Any, mark: str, depth: int = 0) -> Any:
        """Return JSON-like data with marks in all of its strings.

        Chat templates refuse data nested more deeply than MAX_DEPTH.
        """
        if isinstance(value, str):
            return self._text(value, mark)
        if depth > MAX_DEPTH or isinstance(value, bytes | bytearray):
            return value
        if isinstance(value, Mapping):
            items = ((self.apply(k, mark), v) for k, v in value.items())
            return {k: self.apply(v, mark, depth + 1) for k, v in items}
        if isinstance(value, Sequence):
            return [self.apply(item, mark, depth + 1) for item in value]
        return value

    def _text(self, text: str, mark: str) -> str:
        lengths = range(1, min(self._longest, len(text) + 1))
        before = mark if any(text[:n] in self._ends for n in lengths) else ""
        after = mark if any(text[-n:] in self._begins for n in lengths) else ""
        return before + self._inside.sub(lambda match: match[0] + mark, text) + after


def encode(fast: tokenizers.Tokenizer, text: str, add_special: bool) -> list[int]:
    """Return the ids of a text, while other threads run.

    The library's `encode` keeps the GIL: a long prompt would stop a server's streams.
    """
    ids: list[int] = fast.encode_batch([text], add_special_tokens=add_special)[0].ids
    return ids


class _Clone:
    """Copy of a tokenizer that knows its special tokens only under other, secret names."""

    def __init__(self, fast: tokenizers.Tokenizer, names: Collection[str]) -> None:
        self._secret = secrets.token_hex(8)
        content = json.loads(fast.to_str())
        added = [token for token in content["added_tokens"] if token["content"] in names]
        for token in added:
            token["special"] = True
        self._fast = tokenizers.Tokenizer.from_str(json.dumps(content))
        self._fast.encode_special_tokens = True
        for token in added:
            flags = {flag: token[flag] for flag in ("lstrip", "rstrip", "single_word")}
            name = self.renamed(token["content"])
            self._fast.add_tokens(
                [tokenizers.AddedToken(name, normalized=False, special=False, **flags)]
            )
        self._ids = {
            self._fast.token_to_id(self.renamed(token["content"])): token["id"] for token in added
        }
        unknown = content["model"].get("unk_token"), content["model"].get("unk_id")
        self._texts = {
            token["id"]: token["content"]
            for token in added
            if token["content"] not in unknown and token["id"] not in unknown
        }

    def renamed(self, token: str) -> str:
        """Return the name of a special token in this tokenizer."""
        return f"{self._secret}{token}{self._secret}"

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text in which only renamed tokens are special.

        Some vocabularies have the text of a special token as one piece, which is split here.
        """
        ids: list[int] = []
        for id in self._encode(text):
            if id in self._texts:
                ids += (part for letter in self._texts[id] for part in self._encode(letter))
            else:
                ids.append(self._ids.get(id, id))
        return ids

    def _encode(self, text: str) -> list[int]:
        return encode(self._fast, text, False)


def _is_tool_result(message: Any) -> bool:
    return isinstance(message, Mapping) and message.get("role") in ("tool", "function", "ipython")


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) or r"(?!)")
