"""Sessions on a shared model: asyncio, threads, context overflow and memory."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import edgegen
from edgegen.errors import ContextOverflow, UsageError
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

ASK = "What is the capital of France?"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="module")
def model(path: Path) -> edgegen.LanguageModel:
    return edgegen.load(path, threads=1, context=256)


def session(model: edgegen.LanguageModel, **options: object) -> edgegen.Session:
    return model.session(temperature=0, ignore_eos=True, **options)  # type: ignore[arg-type]


def test_async_iteration(model: edgegen.LanguageModel) -> None:
    """The pieces are the same, and the event loop keeps running."""
    expected = list(session(model).send(ASK, max_tokens=40))

    async def read() -> tuple[list[str], int]:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0)
                ticks += 1

        ticking = asyncio.create_task(tick())
        pieces = [piece async for piece in session(model).send(ASK, max_tokens=40)]
        ticking.cancel()
        return pieces, ticks

    pieces, ticks = asyncio.run(read())
    assert pieces == expected
    assert ticks > len(pieces)


def test_a_cancelled_task_stops_the_model(model: edgegen.LanguageModel) -> None:
    async def run() -> edgegen.TextStream:
        stream = session(model).send(ASK, max_tokens=200)
        started = asyncio.Event()

        async def read() -> None:
            async for _ in stream:
                started.set()

        task = asyncio.create_task(read())
        await started.wait()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        return stream

    result = asyncio.run(run()).result
    assert result.finish_reason == "cancelled"
    assert len(result.tokens) < 200


def test_aclosing(model: edgegen.LanguageModel) -> None:
    async def run() -> edgegen.Result:
        async with contextlib.aclosing(session(model).send(ASK, max_tokens=200)) as stream:
            async for _ in stream:
                break
        return stream.result

    assert asyncio.run(run()).finish_reason == "cancelled"


def test_many_sessions_on_one_model(model: edgegen.LanguageModel) -> None:
    """Each of eight threads gets the text of a separate run."""
    questions = [f"{ASK} {number} the quick brown fox" for number in range(8)]

    def talk(question: str) -> list[str]:
        with session(model) as mine:
            return ["".join(mine.send(text, max_tokens=12)) for text in (question, "And of it?")]

    alone = [talk(question) for question in questions]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(talk, questions)) == alone


def test_cancel_from_many_threads(model: edgegen.LanguageModel) -> None:
    """`cancel`, `messages` and `nbytes` may be used from any thread at any time."""
    mine, stop = session(model), threading.Event()

    def disturb() -> None:
        while not stop.is_set():
            assert mine.messages == [] or mine.messages[0]["role"] == "user"
            assert mine.nbytes >= 0
            mine.cancel()

    threads = [threading.Thread(target=disturb) for _ in range(4)]
    for thread in threads:
        thread.start()
    reasons = set()
    for _ in range(5):
        stream = mine.send(ASK, max_tokens=200)
        list(stream)
        reasons.add(stream.result.finish_reason)
        mine.reset()
    stop.set()
    for thread in threads:
        thread.join()
    assert reasons == {"cancelled"}


def test_window(path: Path) -> None:
    """The oldest messages are left out past the context, but never the system message."""
    model = edgegen.load(path, "reference", context=256)
    mine = session(model, system="Be short.", overflow="window")
    questions = []
    for turn in range(12):
        questions.append(f"the capital of France is number {turn}")
        stream = mine.send(questions[-1], max_tokens=12)
        text = "".join(stream)
        assert stream.result.prompt_tokens <= 256 - 256 // 4
        assert len(stream.result.tokens) == 12
    users = [message["content"] for message in mine.messages if message["role"] == "user"]
    assert users == questions, "the history is complete"
    head, *rest = mine.messages[:-1]
    prompts = ([head, *rest[first:]] for first in range(0, len(rest), 2))
    kept = next(p for p in prompts if len(model.tokenizer.encode_chat(p)) <= 192)
    assert 2 < len(kept) < len(rest)
    fresh = model.generate(kept, temperature=0, ignore_eos=True, max_tokens=12)
    assert fresh.text == text, "the prompt is the system message with the latest messages that fit"


def test_window_and_a_message_too_long(model: edgegen.LanguageModel) -> None:
    mine = session(model, overflow="window")
    with pytest.raises(ContextOverflow):
        mine.send("the quick brown fox " * 200)
    with raises(UsageError, "overflow", "'error' or 'window'", "'shift'"):
        session(model, overflow="shift")


def test_memory_is_reported(model: edgegen.LanguageModel) -> None:
    mine = session(model)
    assert mine.nbytes == 0
    list(mine.send(ASK, max_tokens=2))
    assert mine.nbytes >= model.engine.kv_bytes_per_token
    mine.close()
    assert mine.nbytes == 0
