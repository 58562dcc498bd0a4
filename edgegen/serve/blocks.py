"""Blocks of an answer (reasoning, text, calls), for APIs whose streams open and close them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple
from uuid import uuid4

import msgspec

from edgegen.serve.responses import Json


class BlockKind(Enum):
    """Kind of a block, and the field of OpenAI's deltas that has its text."""

    REASONING = "reasoning_content"
    TEXT = "content"
    CALL = "tool_calls"


@dataclass
class AnswerBlock:
    """One block of an answer."""

    kind: BlockKind
    index: int
    text: str = ""
    """Reasoning, text, or the arguments of a call."""
    name: str = ""
    """Function of a call."""
    call_id: str = ""
    logprobs: list[Json] = field(default_factory=list)
    id: str = field(default_factory=lambda: uuid4().hex)

    def arguments(self) -> Any:
        """Return the decoded arguments of a call; an empty object if a limit has cut them off."""
        try:
            return msgspec.json.decode(self.text)
        except msgspec.DecodeError:
            return {}


class BlockEvent(NamedTuple):
    """A change of a block."""

    kind: str
    """ "open", "piece" or "close"."""
    block: AnswerBlock
    text: str = ""
    """Text that a piece adds."""
    logprobs: Any = ()


class BlockStream:
    """Converts OpenAI's deltas to changes of blocks, of which one is open at a time."""

    def __init__(self) -> None:
        self.blocks: list[AnswerBlock] = []
        self._open: AnswerBlock | None = None

    def push(self, delta: Json, logprobs: Json | None = None) -> list[BlockEvent]:
        """Return the changes of one delta."""
        events = []
        for kind in (BlockKind.REASONING, BlockKind.TEXT):
            if text := delta.get(kind.value):
                events += self._need(kind)
                events.append(self._piece(text, (logprobs or {}).get("content") or []))
        for entry in delta.get("tool_calls", ()):
            if "id" in entry:
                events += self._need(BlockKind.CALL, entry["id"], entry["function"]["name"])
            if text := entry["function"]["arguments"]:
                events.append(self._piece(text, []))
        return events

    def close(self) -> list[BlockEvent]:
        """Close the open block."""
        block, self._open = self._open, None
        return [BlockEvent("close", block)] if block else []

    def _need(self, kind: BlockKind, call_id: str = "", name: str = "") -> list[BlockEvent]:
        if self._open is not None and self._open.kind is kind and not call_id:
            return []
        events = self.close()
        self._open = AnswerBlock(kind, len(self.blocks), name=name, call_id=call_id)
        self.blocks.append(self._open)
        return [*events, BlockEvent("open", self._open)]

    def _piece(self, text: str, logprobs: list[Json]) -> BlockEvent:
        assert self._open is not None
        self._open.text += text
        self._open.logprobs += logprobs
        return BlockEvent("piece", self._open, text, logprobs)


def blocks_of(choice: Json) -> list[AnswerBlock]:
    """Return the blocks of a complete choice of /v1/chat/completions."""
    stream, message = BlockStream(), choice["message"]
    calls = [{"index": i, **call} for i, call in enumerate(message.get("tool_calls") or [])]
    stream.push(message | {"tool_calls": calls}, choice.get("logprobs"))
    return stream.blocks
