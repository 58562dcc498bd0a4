"""Conversations: cached prefixes, regenerated answers and interruptions."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from edgegen.errors import CacheEvicted, ContextOverflow, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.session import Session
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import check_text, raises
from tests.generation.engines import Watched, watched
from tests.tiny import write_hf

GREEDY = GenerationConfig(temperature=0, max_tokens=12, ignore_eos=True)


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    return Tokenizer.from_folder(write_hf(tmp_path_factory.mktemp("llama"), "llama"))


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watched(write_hf(tmp_path_factory.mktemp("llama"), "llama"))


@pytest.fixture
def model(loaded: Watched) -> Watched:
    loaded.forget()
    return loaded


@pytest.fixture
def session(model: Watched, tokenizer: Tokenizer) -> Session:
    return Session(TextModel(model, tokenizer, 512), GREEDY, "Answer the question.")


def read(session: Session, text: str) -> str:
    return "".join(session.send(text))


def test_the_history_grows(session: Session) -> None:
    first, second = read(session, "What is the capital?"), read(session, "And of France?")
    assert session.messages == [
        {"role": "system", "content": "Answer the question."},
        {"role": "user", "content": "What is the capital?"},
        {"role": "assistant", "content": first},
        {"role": "user", "content": "And of France?"},
        {"role": "assistant", "content": second},
    ]
    session.reset()
    assert session.messages == [{"role": "system", "content": "Answer the question."}]


def test_a_kept_prefix_equals_a_fresh_run(
    session: Session, model: Watched, tokenizer: Tokenizer
) -> None:
    """All logits are equal on a lossless engine, and only the new tokens are run."""
    for text in ("What is the capital of France?", "the quick brown fox", "é😀"):
        messages = [*session.messages, {"role": "user", "content": text}]
        model.forget()
        stream = session.send(text)
        answer, sizes, logits = "".join(stream), model.sizes, model.logits
        ids = tokenizer.encode_chat(messages)
        assert sizes[0] == len(ids) - stream.result.cached_tokens
        model.forget()
        fresh = Generation(TextModel(model, tokenizer, 512), ids, GREEDY)
        assert "".join(event.text for event in fresh) == answer
        ours = logits[-GREEDY.max_tokens :]
        theirs = model.logits[-GREEDY.max_tokens :]
        assert all((a == b).all() for a, b in zip(ours, theirs, strict=True))
    assert stream.result.cached_tokens > len(ids) / 2


def test_only_what_is_new_is_run(session: Session, tokenizer: Tokenizer) -> None:
    """The prompt is cached, and the answer as far as it is tokenized the same."""
    list(session.send("What is the capital?"))
    before = len(tokenizer.encode_chat(session.messages[:2]))
    stream = session.send("And of France?")
    list(stream)
    assert before <= stream.result.cached_tokens < stream.result.prompt_tokens


def test_regenerate_replaces_the_answer(model: Watched, tokenizer: Tokenizer) -> None:
    config = GenerationConfig(temperature=1.0, seed=1, max_tokens=12, ignore_eos=True)
    session = Session(TextModel(model, tokenizer, 512), config)
    first = read(session, "the capital")
    stream = session.regenerate()
    second = "".join(stream)
    assert second != first, "a seeded session continues its random numbers"
    assert [m["content"] for m in session.messages] == ["the capital", second]
    assert stream.result.cached_tokens == stream.result.prompt_tokens - 1
    again = Session(TextModel(model, tokenizer, 512), config)
    assert (read(again, "the capital"), "".join(again.regenerate())) == (first, second)
    assert "".join(again.regenerate(seed=1)) == first


def test_regenerate_needs_an_answer(session: Session) -> None:
    with raises(UsageError):
        session.regenerate()


def test_a_rewritten_history(session: Session, model: Watched, tokenizer: Tokenizer) -> None:
    """The answer is that of a session with this history, and the common prefix is not run again."""
    read(session, "What is the capital?")
    system, *exchange = session.messages
    read(session, "And of France?")
    session.rewrite([system, *exchange])
    assert session.messages == [system, *exchange]
    stream = session.send("And of Spain?")
    answer = "".join(stream)
    assert stream.result.cached_tokens >= len(tokenizer.encode_chat([system, exchange[0]]))
    fresh = Session(TextModel(model, tokenizer, 512), GREEDY)
    fresh.rewrite([system, *exchange])
    assert read(fresh, "And of Spain?") == answer
    assert fresh.messages == session.messages
    fresh.reset()
    assert fresh.messages == [system]
    fresh.rewrite([])
    fresh.reset()
    assert fresh.messages == []


def test_options_apply_to_one_answer(session: Session) -> None:
    stream = session.send("What is the capital?", max_tokens=3)
    list(stream)
    assert len(stream.result.tokens) == 3
    stream = session.send("And of France?")
    list(stream)
    assert len(stream.result.tokens) == GREEDY.max_tokens


def test_overflow_leaves_the_history(model: Watched, tokenizer: Tokenizer) -> None:
    session = Session(TextModel(model, tokenizer, 64), GREEDY)
    read(session, "the capital")
    before = session.messages
    model.forget()
    question = "What is the answer to the question? " * 20
    length = len(tokenizer.encode_chat([*before, {"role": "user", "content": question}]))
    with raises(ContextOverflow, length, 64):
        session.send(question)
    assert session.messages == before
    assert model.sizes == []


def test_cancel_from_another_thread(session: Session) -> None:
    """The text so far joins the history, and the conversation continues."""
    first = threading.Event()

    def cancel() -> None:
        first.wait()
        session.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    shown = ""
    stream = session.send("What is the capital?", max_tokens=400)
    for piece in stream:
        shown += piece
        first.set()
    thread.join()
    assert stream.result.finish_reason == "cancelled"
    assert session.messages[-1] == {"role": "assistant", "content": shown}
    assert read(session, "And of France?")


def test_cancelled_before_any_text(session: Session) -> None:
    stream = session.send("What is the capital?")
    session.cancel()
    assert list(stream) == []
    assert len(session.messages) == 1


def test_a_partly_read_answer(session: Session, model: Watched) -> None:
    """Closed explicitly or by the next request, it joins the history as far as it was read."""
    stream = session.send("What is the capital?")
    first = next(stream)
    stream.close()
    assert session.messages[-1]["content"] == first
    stream = session.send("And of France?")
    second = next(stream)
    unread = session.regenerate()
    assert list(stream) == []
    assert session.messages[-1]["content"] == second
    session.reset()
    model.forget()
    assert list(unread) == [], "it was requested before the reset"
    assert model.sizes == []
    fresh = Session(
        TextModel(session._model, session._tokenizer, 512), GREEDY, "Answer the question."
    )
    assert read(session, "the capital") == read(fresh, "the capital")


def test_an_error_leaves_the_history(session: Session, model: Watched) -> None:
    read(session, "What is the capital?")
    before = session.messages

    def fail() -> None:
        raise MemoryError

    model.after_step = fail
    with pytest.raises(MemoryError):
        read(session, "And of France?")
    assert session.messages == before
    model.forget()
    fresh = Session(
        TextModel(session._model, session._tokenizer, 512), GREEDY, "Answer the question."
    )
    read(fresh, "What is the capital?")
    assert read(session, "And of France?") == read(fresh, "And of France?")


def test_one_answer_at_a_time(session: Session, model: Watched) -> None:
    """A second thread gets an error, and the first thread's answer is complete."""
    errors: list[str] = []

    def intrude() -> None:
        try:
            session.send("And of France?")
        except UsageError as error:
            errors.append(str(error))

    def during_a_step() -> None:
        model.after_step = lambda: None
        thread = threading.Thread(target=intrude)
        thread.start()
        thread.join()

    model.after_step = during_a_step
    stream = session.send("What is the capital?")
    list(stream)
    (error,) = errors
    check_text(error)
    assert len(stream.result.tokens) == GREEDY.max_tokens
    assert len(session.messages) == 3


def test_an_evicted_prefix(
    session: Session, model: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the window has evicted the prefix, the whole prompt is run."""
    first = read(session, "What is the capital?")
    session.reset()
    cache_type = type(session._cache)

    def evicted(_cache: object, _length: int) -> None:
        raise CacheEvicted

    with monkeypatch.context() as patch:
        patch.setattr(cache_type, "truncate", evicted)
        stream = session.send("What is the capital?")
    assert "".join(stream) == first
    assert stream.result.cached_tokens == 0


def test_a_closed_session_frees_its_cache(session: Session) -> None:
    with session:
        read(session, "the capital")
    assert session._cache is None
    assert len(session.messages) == 3


def test_a_model_without_a_chat_template(tmp_path: Path, model: Watched) -> None:
    folder = write_hf(tmp_path, "llama")
    (folder / "chat_template.jinja").unlink()
    session = Session(TextModel(model, Tokenizer.from_folder(folder), 64), GREEDY)
    with raises(UsageError, "raw=True"):
        session.send("hello")
