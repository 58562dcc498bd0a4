"""Conversations of the desktop chat on disk; without Qt."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

DESKTOP = Path(__file__).parents[2] / "runtimes" / "hosts" / "desktop"


@pytest.fixture
def history(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(DESKTOP))
    from chatapp import history

    return history


def test_a_conversation_is_read_as_written(history: ModuleType, tmp_path: Path) -> None:
    chats = history.History(tmp_path)
    conversation = history.Conversation()
    conversation.extend("What is 2 plus 2?", "4")
    chats.save(conversation)
    assert chats.all() == [conversation]
    chats.delete(conversation)
    assert chats.all() == []


@pytest.mark.parametrize(
    "content",
    [
        {"updated": "x"},
        {"updated": None},
        {"title": 7},
        {"messages": [{}]},
        {"messages": "text"},
        {"messages": [{"role": "user", "content": "?"}]},
        {"messages": [{"role": "user", "content": 1}, {"role": "assistant", "content": "a"}]},
        {"messages": [{"role": "assistant", "content": "a"}, {"role": "user", "content": "?"}]},
        [],
    ],
)
def test_a_damaged_file_is_left_out(history: ModuleType, content: Any, tmp_path: Path) -> None:
    chats = history.History(tmp_path)
    conversation = history.Conversation()
    chats.save(conversation)
    (tmp_path / "damaged.json").write_text(json.dumps(content))
    (tmp_path / "cut.json").write_text('{"title": "')
    (tmp_path / "deep.json").write_text('{"x": ' + "[" * 100_000)
    (tmp_path / "bytes.json").write_bytes(b'{"title": "\xff"}')
    assert chats.all() == [conversation]


def test_the_id_is_the_files_name(history: ModuleType, tmp_path: Path) -> None:
    """A file cannot name one outside the folder, which a change or a deletion would hit."""
    outside = tmp_path / "outside.json"
    outside.write_text("{}")
    folder = tmp_path / "chats"
    folder.mkdir()
    (folder / "a.json").write_text('{"id": "../outside", "title": "A"}')
    chats = history.History(folder)
    (conversation,) = chats.all()
    assert (conversation.id, conversation.title) == ("a", "A")
    chats.delete(conversation)
    assert outside.exists()
    assert chats.all() == []
