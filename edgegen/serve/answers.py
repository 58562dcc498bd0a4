"""Contents of a chat answer: reasoning, text and tool calls, whole or piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from edgegen.generation.generate import Result
from edgegen.serve.callstream import CallStream
from edgegen.serve.channels import ChannelSplitter
from edgegen.serve.reasoning import CHANNELS, ReasoningSplitter, ThinkTags
from edgegen.serve.responses import Json, finish_reason
from edgegen.serve.tools import ToolCall, ToolSet


@dataclass
class AnswerFormat:
    """Form of the answers of one request."""

    tools: ToolSet | None = None
    tags: ThinkTags | None = None
    in_reasoning: bool = False
    """Whether the prompt ends inside the reasoning."""
    in_answer: bool = False
    """Whether the prompt ends inside the answer's text."""

    def splitter(self) -> ReasoningSplitter | ChannelSplitter:
        """Return a splitter for one answer."""
        if self.tags is CHANNELS:
            return ChannelSplitter(self.tools is not None, self.in_answer)
        return ReasoningSplitter(self.tags, self.in_reasoning)

    def parse(self, result: Result) -> ParsedAnswer:
        """Split a complete answer.

        Raises:
            SchemaMismatch: a required call does not match its schema.
        """
        splitter = self.splitter()
        reasoning, text = map(
            "".join, zip(splitter.push(result.text), splitter.flush(), strict=True)
        )
        if self.tools is None:
            return ParsedAnswer(reasoning, text)
        answer = ParsedAnswer(reasoning, *self.tools.parse(text, _is_cut(result)))
        self.tools.verify(answer.calls)
        return answer


@dataclass(frozen=True)
class ParsedAnswer:
    """Contents of a complete answer."""

    reasoning: str
    text: str
    calls: Sequence[ToolCall] = field(default_factory=list)


class AnswerStream:
    """Splits the text of one answer, as it arrives, into OpenAI's deltas."""

    def __init__(self, form: AnswerFormat) -> None:
        self._form = form
        self._splitter = form.splitter()
        self._calls = None if form.tools is None else CallStream(form.tools)

    def push(self, text: str) -> list[Json]:
        """Return the deltas that `text` releases."""
        return self._deltas(*self._splitter.push(text))

    def finish(self, result: Result) -> tuple[list[Json], str]:
        """Return the last deltas, and OpenAI's finish_reason."""
        deltas = self._deltas(*self._splitter.flush())
        if self._calls is None:
            return deltas, finish_reason(result)
        answer = self._form.parse(result)
        deltas += _deltas("", *self._calls.finish(answer.text, answer.calls))
        calls = bool(answer.calls) or (self._calls.has_calls and not _is_cut(result))
        return deltas, finish_reason(result, calls)

    def _deltas(self, reasoning: str, text: str) -> list[Json]:
        if self._calls is None or not text:
            return _deltas(reasoning, text, [])
        return _deltas(reasoning, *self._calls.push(text))


def _is_cut(result: Result) -> bool:
    """Return whether a limit or a stop string ended an answer, perhaps inside a call."""
    return result.finish_reason != "stop" or result.stop is not None


def _deltas(reasoning: str, text: str, calls: list[Json]) -> list[Json]:
    deltas: list[Json] = []
    if reasoning:
        deltas.append({"reasoning_content": reasoning})
    if text:
        deltas.append({"content": text})
    return [*deltas, *({"tool_calls": [call]} for call in calls)]
