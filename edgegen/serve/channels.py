"""Channels of gpt-oss: an answer is several messages, each with a header that names its channel.

`analysis` is reasoning, `final` and `commentary` are text, and a message to a function is a call:

    <|channel|>analysis<|message|>...<|end|><|start|>assistant<|channel|>final<|message|>...
"""

from __future__ import annotations

from enum import Enum
from typing import Final

HEADER_END: Final = "<|message|>"
_STARTS: Final = ("<|start|>", "<|channel|>", " to=")
_ENDS: Final = ("<|end|>", "<|call|>", "<|return|>", "<|start|>", "<|channel|>")
TOKENS: Final = (HEADER_END, *_ENDS, "<|constrain|>")
"""Special tokens of the format."""
ANSWER: Final = "<|channel|>final<|message|>"
"""Header of an answer that has no reasoning before it."""


class _MessagePart(Enum):
    HEADER = "header"
    REASONING = "reasoning"
    TEXT = "text"
    CALL = "call"


class ChannelSplitter:
    """Splits the text of one answer, as it arrives, into reasoning and the rest.

    Headers are dropped, but for those of calls.
    """

    def __init__(self, keeps_calls: bool, in_answer: bool) -> None:
        """With `in_answer`, the prompt has the header of the text."""
        self._keeps_calls = keeps_calls
        self._part = _MessagePart.TEXT if in_answer else _MessagePart.HEADER
        self._held = ""

    def push(self, text: str) -> tuple[str, str]:
        """Return the reasoning and the rest that `text` releases."""
        self._held += text
        reasoning, rest = "", ""
        while True:
            part, before = self._part, len(self._held)
            piece = self._header() if part is _MessagePart.HEADER else self._content()
            if part is _MessagePart.REASONING:
                reasoning += piece
            elif part is not _MessagePart.CALL or self._keeps_calls:
                rest += piece
            if self._part is part and len(self._held) == before:
                return reasoning, rest

    def flush(self) -> tuple[str, str]:
        """Return the held text, at the end of the answer; a header without its end is dropped."""
        held, self._held = self._held, ""
        if self._part is _MessagePart.REASONING:
            return held, ""
        return "", held if self._part is _MessagePart.TEXT else ""

    def _header(self) -> str:
        """Take a header, if it is complete; return it if it is a call's."""
        if not _may_begin(self._held, _STARTS):
            self._part = _MessagePart.TEXT  # the model does not follow the format
            return ""
        header, end, rest = self._held.partition(HEADER_END)
        if not end:
            return ""
        self._held = rest
        if " to=" in header:
            self._part = _MessagePart.CALL
            return header + end if self._keeps_calls else ""
        is_analysis = header.rpartition("<|channel|>")[2].startswith("analysis")
        self._part = _MessagePart.REASONING if is_analysis else _MessagePart.TEXT
        return ""

    def _content(self) -> str:
        """Take what is certain to be part of a message."""
        found = [(self._held.find(end), end) for end in _ENDS]
        at, end = min((pair for pair in found if pair[0] >= 0), default=(-1, ""))
        if at < 0:
            at = _safe_length(self._held)
        elif end not in _STARTS:
            piece = self._held[:at] + (end if self._part is _MessagePart.CALL else "")
            self._held, self._part = self._held[at + len(end) :], _MessagePart.HEADER
            return piece
        else:
            self._part = _MessagePart.HEADER
        piece, self._held = self._held[:at], self._held[at:]
        return piece


def _may_begin(text: str, starts: tuple[str, ...]) -> bool:
    return any(text.startswith(start) or start.startswith(text) for start in starts)


def _safe_length(text: str) -> int:
    """Return the length of a text without what may become the end of a message."""
    longest = min(len(text), max(map(len, _ENDS)) - 1)
    for length in range(longest, 0, -1):
        if any(end.startswith(text[-length:]) for end in _ENDS):
            return len(text) - length
    return len(text)
