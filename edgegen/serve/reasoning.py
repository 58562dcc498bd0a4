"""Reasoning of models that think before they answer: the text between two tags of the template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from edgegen.models.templates.chat import ChatTemplate
from edgegen.serve import channels


@dataclass(frozen=True)
class ThinkTags:
    """The tags of one chat template."""

    begin: str
    end: str
    answer: str = ""
    """Text before an answer without reasoning, if the model needs one."""
    tokens: tuple[str, ...] = ()
    """Special tokens that are kept in the answer's text, beside both tags."""

    def is_open(self, text: str) -> bool:
        """Return whether a text ends inside the reasoning."""
        return text.rfind(self.begin) > text.rfind(self.end)


TAGS: Final = (
    ThinkTags("<think>", "</think>"),  # Qwen, DeepSeek and most others
    ThinkTags("[THINK]", "[/THINK]"),  # Magistral, Ministral
    ThinkTags("<seed:think>", "</seed:think>"),  # Seed-OSS
    ThinkTags("<mm:think>", "</mm:think>"),  # MiniMax-M3
)
CHANNELS: Final = ThinkTags(
    "<|channel|>analysis<|message|>", "<|end|>", channels.ANSWER, channels.TOKENS
)
"""gpt-oss; `ChannelSplitter` splits its answers."""


def think_tags(template: ChatTemplate | None) -> ThinkTags | None:
    """Return the tags that a template mentions, or None."""
    source = template.source if template else ""
    if "<|channel|>analysis" in source:
        return CHANNELS
    return next((tags for tags in TAGS if tags.end in source), None)


class ReasoningSplitter:
    """Splits the text of one answer, as it arrives, into reasoning and the rest.

    White space around either is dropped. Text that may become a tag is held back.
    """

    def __init__(self, tags: ThinkTags | None, is_open: bool) -> None:
        """With `is_open`, the prompt ends inside the reasoning."""
        self._tags, self._inside = tags, is_open and tags is not None
        self._starts = tags is not None and not is_open  # only white space has come yet
        self._trims = self._inside  # white space comes next and is dropped
        self._held = ""

    def push(self, text: str) -> tuple[str, str]:
        """Return the reasoning and the rest that `text` releases."""
        reasoning, self._held = "", self._held + text
        tags = self._tags
        if tags is not None and self._starts:
            start = self._held.lstrip()
            if tags.begin.startswith(start) and start != tags.begin:  # may become the tag
                return "", ""
            self._starts, self._inside = False, start.startswith(tags.begin)
            if self._inside:
                self._held, self._trims = start.removeprefix(tags.begin), True
        if tags is not None and self._inside:
            reasoning = self._take_reasoning(tags.end)
            if self._inside:
                return reasoning, ""
        if self._trims:
            self._held = self._held.lstrip()
        rest, self._held = self._held, ""
        self._trims = self._trims and not rest
        return reasoning, rest

    def flush(self) -> tuple[str, str]:
        """Return the held text, at the end of the answer."""
        held, self._held = self._held, ""
        return (held.rstrip(), "") if self._inside else ("", held)

    def _take_reasoning(self, end: str) -> str:
        if self._trims:
            self._held = self._held.lstrip()
        reasoning, found, rest = self._held.partition(end)
        if found:
            self._held, self._inside, self._trims = rest, False, True
            return reasoning.rstrip()
        keep = next((n for n in range(len(end) - 1, 0, -1) if reasoning.endswith(end[:n])), 0)
        shown = reasoning[: len(reasoning) - keep].rstrip()
        self._held = reasoning[len(shown) :]
        self._trims = self._trims and not shown
        return shown
