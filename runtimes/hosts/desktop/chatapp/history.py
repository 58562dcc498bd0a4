"""Conversations on disk: one JSON file each, written atomically. Needs no Qt."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import asdict, dataclass, field
from pathlib import Path

import msgspec

Message = dict[str, str]


@dataclass
class Conversation:
    """Messages of one conversation, without the system message."""

    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    title: str = ""
    updated: float = field(default_factory=time.time)
    messages: list[Message] = field(default_factory=list)

    def extend(self, question: str, answer: str) -> None:
        """Add an exchange; the first one gives the title."""
        self.messages += [
            {"role": "user", "content": question},
            {"role": "assistant", "content": answer},
        ]
        self.title = self.title or question.strip().splitlines()[0][:60]
        self.updated = time.time()


class History:
    """The conversations in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Conversation]:
        """Return the conversations, the latest first; a damaged file is left out."""
        found = [_read(path) for path in self._folder.glob("*.json")]
        return sorted((c for c in found if c is not None), key=lambda c: -c.updated)

    def save(self, conversation: Conversation) -> None:
        """Write a conversation; raises OSError, and leaves nothing new, if the disk is full."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(conversation)
        scratch = path.with_suffix(".part")
        try:
            scratch.write_text(json.dumps(asdict(conversation), ensure_ascii=False), "utf-8")
            scratch.replace(path)
        except OSError:
            scratch.unlink(missing_ok=True)
            raise

    def delete(self, conversation: Conversation) -> None:
        """Delete a conversation."""
        self._path(conversation).unlink(missing_ok=True)

    def _path(self, conversation: Conversation) -> Path:
        return self._folder / f"{conversation.id}.json"


def _read(path: Path) -> Conversation | None:
    """Return the conversation in a file, or None if the file is damaged."""
    try:
        conversation = msgspec.json.decode(path.read_bytes(), type=Conversation)
    except (OSError, ValueError, RecursionError, msgspec.MsgspecError):
        return None
    if not _are_exchanges(conversation.messages):
        return None
    conversation.id = path.stem  # an id in the file could name another file
    return conversation


def _are_exchanges(messages: list[Message]) -> bool:
    """Return whether the messages are questions, each with its answer."""
    if any(message.keys() != {"role", "content"} for message in messages):
        return False
    roles = [message["role"] for message in messages]
    return roles == ["user", "assistant"] * (len(roles) // 2)
