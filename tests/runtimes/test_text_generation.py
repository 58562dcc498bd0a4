"""Answers of the C interface against the Python package's: the same tokens for the same seeds."""

from __future__ import annotations

import os
import struct
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import edgegen
from edgegen.bundle import open_bundle
from edgegen.exporter.api import export
from edgegen.generation.packed_text import pack_text
from tests.runtimes.text_library import (
    BAD_ARGUMENT,
    BAD_FILE,
    BUSY,
    NO_ROOM,
    REASONS,
    TextError,
    TextLibraryModel,
    TextLibrarySession,
)
from tests.tiny import make_repeating, write_hf
from tests.tiny_bundle import tiny_bundle

QUESTIONS = ("the capital of france is", "é \U0001f600 the answer the answer", "what is")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("text"), "llama", "w2a8kv4")


@pytest.fixture(scope="module")
def file(bundle: Path) -> Path:
    path = bundle.parent / "model.edgegen"
    assert pack_text(open_bundle(bundle), path) is None
    return path


@pytest.fixture
def model(file: Path) -> Iterator[TextLibraryModel]:
    opened = TextLibraryModel(file, threads=1)
    yield opened
    opened.close()


def python(bundle: Path, **options: Any) -> edgegen.LanguageModel:
    return edgegen.load(bundle, "native", threads=1, **options)


def compare(model: TextLibraryModel, reference: edgegen.LanguageModel, **options: Any) -> None:
    """Hold the same conversation both ways."""
    session = model.session("be short", **options)
    if "ignore_eos" in options:
        options["ignore_eos"] = True
    expected = reference.session(system="be short", **options)
    for question in QUESTIONS:
        stream = expected.send(question)
        pieces = list(stream)
        received: list[str] = []
        assert session.send(question, received.append) == stream.result.text
        assert received == pieces
        assert session.tokens == stream.result.tokens
        result = session.result
        assert REASONS[result.reason] == stream.result.finish_reason
        assert result.prompt_tokens == stream.result.prompt_tokens
        if reference.engine.attention is None:  # the library evicts whole chunks
            assert result.cached_tokens == stream.result.cached_tokens
    assert session.messages == expected.messages


OPTIONS: dict[str, dict[str, Any]] = {
    "greedy": {"temperature": 0},
    "sampled": {"temperature": 0.8, "seed": 1},
    "hot": {"temperature": 3.0, "seed": 2**64 - 1},
    "top-k": {"temperature": 1.5, "top_k": 5, "seed": 3},
    "top-p": {"temperature": 1.0, "top_p": 0.6, "seed": 4},
    "min-p": {"temperature": 2.0, "min_p": 0.1, "seed": 5},
    "penalty": {"temperature": 0, "repeat_penalty": 1.7},
    "all": {
        "temperature": 2.0,
        "top_k": 100,
        "top_p": 0.9,
        "min_p": 0.01,
        "repeat_penalty": 1.3,
        "seed": 6,
    },
    "stop": {"temperature": 2.0, "seed": 7, "stop": ("a", "is", "the x", "\ufffd")},
    "past the end": {"temperature": 3.0, "seed": 8, "ignore_eos": 1},
}


@pytest.mark.parametrize("case", OPTIONS)
def test_answers_equal_pythons(bundle: Path, model: TextLibraryModel, case: str) -> None:
    with python(bundle) as reference:
        compare(model, reference, max_tokens=60, **OPTIONS[case])


@pytest.mark.parametrize("draft", ["lookup", "ngram"])
@pytest.mark.parametrize("size", [{}, {"draft_max": 5, "draft_branches": 2}])
def test_drafts_do_not_change_the_answer(
    bundle: Path, file: Path, draft: Any, size: dict[str, Any]
) -> None:
    """Greedily; a sampled answer is Python's with the same draft, which draws as often.

    Without a fixed size, each side drafts by its own measured speeds, and so draws by them.
    """
    model = TextLibraryModel(file, threads=1, draft=draft, **size)
    with python(bundle) as plain:
        for options in ({"temperature": 0}, {"temperature": 0, "repeat_penalty": 1.5}):
            compare(model, plain, max_tokens=80, **options)
    if draft == "lookup" and size:
        with python(bundle, draft=draft, **size) as drafted:
            compare(model, drafted, max_tokens=80, temperature=0.5, seed=9)
    session = model.session(temperature=0, max_tokens=100, ignore_eos=1)
    session.send("what what what what")
    assert session.result.drafted > 0 or not size  # by speed, a tiny model needs no drafts
    assert session.result.target_calls + session.result.accepted == session.result.tokens
    model.close()


def test_sampled_drafts_equal_pythons(bundle: Path, file: Path) -> None:
    """With drafts of a fixed size, the n-grams and the random numbers are Python's."""
    size: dict[str, Any] = {"draft": "ngram", "draft_max": 6, "draft_branches": 2}
    model = TextLibraryModel(file, threads=1, **size)
    with python(bundle, **size) as reference:
        session = model.session(temperature=0.4, top_k=8, seed=11, max_tokens=100, ignore_eos=1)
        expected = reference.session(
            temperature=0.4, top_k=8, seed=11, max_tokens=100, ignore_eos=True
        )
        for question in QUESTIONS:
            stream = expected.send(question)
            text = "".join(stream)
            assert session.send(question) == text
            assert session.tokens == stream.result.tokens
            assert session.result.drafted == stream.result.drafted
            assert session.result.accepted == stream.result.accepted
    assert session.result.accepted > 0
    model.close()


def test_text_without_a_template(bundle: Path, model: TextLibraryModel) -> None:
    with python(bundle) as reference:
        stream = reference.stream("the quick <|im_start|>", raw=True, temperature=0, max_tokens=30)
        session = model.session(temperature=0, max_tokens=30)
        assert session.complete("the quick <|im_start|>") == "".join(stream)
        assert session.tokens == stream.result.tokens
    assert session.messages == []


def test_messages_and_regenerating(bundle: Path, model: TextLibraryModel) -> None:
    with python(bundle) as reference:
        expected = reference.session(temperature=0.9, seed=5, max_tokens=12)
        session = model.session(temperature=0.9, seed=5, max_tokens=12)
        for name in ("send", "regenerate", "regenerate"):
            arguments = ["what"] if name == "send" else []
            text = "".join(getattr(expected, name)(*arguments))
            assert getattr(session, name)(*arguments) == text
        assert session.messages == expected.messages
        messages = [*expected.messages, {"role": "user", "content": "x"}]
        stream = reference.stream(messages, temperature=0, max_tokens=12)
        session.configure(temperature=0)
        assert session.chat(messages) == "".join(stream)
        assert session.result.cached_tokens > 0
    session.reset()
    assert session.messages == []


def test_the_oldest_messages_are_left_out(bundle: Path, file: Path) -> None:
    options: dict[str, Any] = {"temperature": 0, "max_tokens": 20, "ignore_eos": 1}
    model = TextLibraryModel(file, threads=1, context=160)
    with python(bundle, context=160) as reference:
        session = model.session("system", overflow="window", **options)
        expected = reference.session(
            system="system", overflow="window", **options | {"ignore_eos": True}
        )
        for i in range(8):
            assert session.send(f"question {i}") == "".join(expected.send(f"question {i}"))
        assert session.messages == expected.messages
        assert len(session.messages) == 17
    refusing = model.session(**options)
    with pytest.raises(TextError, match="expected fewer than 160 prompt tokens") as error:
        refusing.send("x" * 200)
    assert error.value.code == NO_ROOM
    assert refusing.messages == []
    model.close()


def test_a_window_bounds_the_cache(bundle: Path, file: Path) -> None:
    model = TextLibraryModel(file, threads=1, window=64, sink=2)
    with python(bundle, window=64, sink=2) as reference:
        compare(model, reference, temperature=0, max_tokens=100)
    model.close()


def test_saved_sessions(model: TextLibraryModel, file: Path, tmp_path: Path) -> None:
    options: dict[str, Any] = {"temperature": 0, "max_tokens": 20}
    path = tmp_path / "chat \u00e9.session"
    session = model.session("system", **options)
    session.send("one")
    session.save(path)
    other = TextLibraryModel(file, threads=1)
    restored = other.session(**options)
    restored.restore(path)
    assert restored.messages == session.messages
    assert restored.send("two") == session.send("two")
    assert restored.result.cached_tokens == session.result.cached_tokens > 0
    with pytest.raises(TextError, match=r"expected a saved session at .*, got none"):
        restored.restore(tmp_path / "missing")
    small = TextLibraryModel(file, threads=1, context=40)
    short = small.session(**options)
    short.restore(path)  # without its cache, which is too long
    assert len(short.messages) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="has no such permissions")
def test_a_file_has_the_users_permissions(bundle: Path, tmp_path: Path) -> None:
    """Those of any new file: what root packs, others can open."""
    pack_text(open_bundle(bundle), tmp_path / "model")
    (tmp_path / "other").touch()
    assert (tmp_path / "model").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_session_of_another_window_is_refused(file: Path, tmp_path: Path) -> None:
    """Even where the states have the same size: their tokens lie in other places."""
    question = "the capital of france is what and so on " * 18
    options: dict[str, Any] = {"temperature": 0, "max_tokens": 8}
    saved = TextLibraryModel(file, threads=1, sink=64, window=128).session(**options)
    saved.send(question)
    assert saved.result.prompt_tokens > 192
    path = tmp_path / "chat.session"
    saved.save(path)
    for sizes in ({"sink": 128, "window": 64}, {}):
        other = TextLibraryModel(file, threads=1, **sizes).session("kept", **options)
        with pytest.raises(TextError, match="expected a session with the same sink and window"):
            other.restore(path)
        assert [message["content"] for message in other.messages] == ["kept"]
    same = TextLibraryModel(file, threads=1, sink=64, window=128).session(**options)
    same.restore(path)
    assert same.send("two") == saved.send("two")


def test_a_session_of_invalid_text_is_damaged(model: TextLibraryModel, tmp_path: Path) -> None:
    """A tokenizer would not get past it. The checksum is right, as whoever forges a file has it."""
    path = tmp_path / "chat.session"
    session = model.session(temperature=0, max_tokens=5)
    session.send("the question")
    session.save(path)
    data = path.read_bytes()
    magic, version, _, size, rest = struct.unpack("<8sIIQQ", data[:32])
    history, state = data[32 : 32 + size].replace(b"question", b"quest\xffon"), data[32 + size :]
    check = (zlib.crc32(history) ^ zlib.crc32(state) * 2654435761) & 0xFFFFFFFF
    path.write_bytes(struct.pack("<8sIIQQ", magic, version, check, size, rest) + history + state)
    with pytest.raises(TextError, match="expected a saved session") as error:
        model.session().restore(path)
    assert error.value.code == BAD_FILE


def test_accepted_drafts_past_the_end_are_not_saved(tmp_path: Path) -> None:
    source = make_repeating(write_hf(tmp_path / "hf", "llama", tie_word_embeddings=False))
    bundle = export(source, tmp_path / "b", "w4a8kv8", context=256, check=False)
    pack_text(bundle, tmp_path / "model")
    model = TextLibraryModel(tmp_path / "model", threads=1, draft="lookup", draft_max=5)
    passed = 0
    for count in range(30, 60):
        session = model.session(temperature=0, max_tokens=count, ignore_eos=1)
        session.complete("the the the")
        session.save(tmp_path / "talk")
        ids = [*model.encode("the the the"), *session.tokens]
        saved = saved_ids(tmp_path / "talk")
        assert saved in (ids, ids[:-1])  # the last token has run only if it was a draft
        passed += saved == ids
        restored = model.session()
        restored.restore(tmp_path / "talk")
        session.free()
        restored.free()
    model.close()
    assert passed, "no accepted draft passed the token limit"


def saved_ids(path: Path) -> list[int]:
    """Return the ids of the cache in a saved session without messages."""
    data = path.read_bytes()
    (size,) = struct.unpack_from("<Q", data, 16)
    words = list(struct.unpack_from(f"<{size // 4}i", data, 32))
    _sink, _window, messages, count, *ids = words[1 + (words[0] + 3) // 4 :]
    assert messages == 0, "the session has messages"
    assert count == len(ids)
    return ids


def test_damaged_sessions(model: TextLibraryModel, tmp_path: Path) -> None:
    """An error leaves the session as it was."""
    path = tmp_path / "chat.session"
    session = model.session(temperature=0, max_tokens=5)
    session.send("one")
    session.save(path)
    data = path.read_bytes()
    damaged = [data[:n] for n in (0, 7, 30, 60, len(data) - 1)]
    damaged += [data[:i] + bytes([data[i] ^ 1]) + data[i + 1 :] for i in (0, 9, 13, 40, -9)]
    other = model.session("kept")
    for content in damaged:
        path.write_bytes(content)
        with pytest.raises(TextError) as error:
            other.restore(path)
        assert error.value.code == BAD_FILE
        assert [message["content"] for message in other.messages] == ["kept"]
    with pytest.raises(TextError):
        other.restore(tmp_path / "none")
    with pytest.raises(TextError, match="cannot write"):
        session.save(tmp_path / "none" / "chat.session")


@pytest.mark.timeout(60)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes(model: TextLibraryModel, tmp_path: Path) -> None:
    """Reading one would wait for ever; saving over one, or over a device, would remove it."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    session = model.session("kept")
    for call in (session.restore, TextLibraryModel):
        with pytest.raises(TextError) as error:
            call(pipe)
        assert error.value.code == BAD_FILE
    with pytest.raises(TextError, match="got a device, pipe or socket"):
        session.save(pipe)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_the_callback_stops_the_answer(model: TextLibraryModel) -> None:
    session = model.session(temperature=0, max_tokens=100, ignore_eos=1)
    received: list[str] = []

    def stop(text: str) -> bool:
        received.append(text)
        return len(received) == 3

    session.send("what", stop)
    assert REASONS[session.result.reason] == "cancelled"
    assert len(received) == 3
    assert session.messages[-1] == {"role": "assistant", "content": "".join(received)}


def test_a_session_is_for_one_call_at_a_time(model: TextLibraryModel) -> None:
    """Other calls return BUSY, from another thread and from the callback; others go on."""
    session = model.session(temperature=0, max_tokens=400, ignore_eos=1)
    codes: list[int] = []

    def meddle() -> None:
        try:
            session.send("again")
        except TextError as error:
            codes.append(error.code)

    def on_text(text: str) -> None:
        del text
        if codes:
            return
        meddle()
        thread = threading.Thread(target=meddle)
        thread.start()
        thread.join()
        model.session(temperature=0, max_tokens=3).send("another session")
        session.cancel()

    session.send("what", on_text)
    assert codes == [BUSY, BUSY]
    assert REASONS[session.result.reason] == "cancelled"
    assert session.result.tokens < 400


def test_freeing_and_closing_early(file: Path) -> None:
    """A session keeps its model, and is freed by the call that runs."""
    model = TextLibraryModel(file, threads=1)
    session = model.session(temperature=0, max_tokens=100, ignore_eos=1)
    model.close()
    assert session.send("what")
    session.send("what", lambda _: session.free())


def test_options_are_checked(file: Path, model: TextLibraryModel) -> None:
    for options, text in (
        ({"threads": 0}, "threads: expected an integer from 1 to 256, got '0'"),
        ({"context": 10**6}, "context: expected 1 to"),
        ({"draft": "x"}, "draft: expected none, lookup or ngram, got 'x'"),
        ({"nothing": 1}, "unknown option 'nothing': expected one of threads"),
        ({"kernels": "none"}, "expected one of"),
    ):
        with pytest.raises(TextError, match=text):
            TextLibraryModel(file, **options)
    session = model.session(temperature=0, max_tokens=4)
    for options, text in (
        ({"temperature": "nan"}, "temperature: expected 0"),
        ({"temperature": "1e"}, "temperature"),
        ({"temperature": "0.5 "}, "temperature"),
        ({"top_p": 0}, "top_p: expected a number above 0"),
        ({"max_tokens": "-1"}, "max_tokens"),
        ({"top_k": 2**32}, "top_k"),
        ({"seed": 2**64}, "seed"),
        ({"overflow": "x"}, "overflow: expected error or window"),
        ({"x": 1}, "unknown option 'x'"),
    ):
        with pytest.raises(TextError, match=text) as error:
            session.configure(**{"stop": "what"} | options)
        assert error.value.code == BAD_ARGUMENT
    assert isinstance(session, TextLibrarySession)
    session.send("what")
    assert session.result.tokens <= 4
