"""The generation loop: compared with transformers' generate, and every way to end."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM
from transformers import GenerationConfig as HfConfig

from edgegen.errors import ContextOverflow, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation, Result
from edgegen.generation.source import TargetCall, one_by_one
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.tiny import ARCHITECTURES, write_hf

PROMPTS = [
    "The capital of France",
    "What is the answer to the question?\n",
    "x = [1, 2, 3]",
    "é你😀",
]
GREEDY = GenerationConfig(temperature=0, max_tokens=24, ignore_eos=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("llama"), "llama")


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Tokenizer:
    return Tokenizer.from_folder(folder)


@pytest.fixture(scope="module")
def loaded(folder: Path) -> Watched:
    return watched(folder)


@pytest.fixture
def model(loaded: Watched) -> Watched:
    loaded.forget()
    return loaded


def by_transformers(folder: Path, prompt: list[int], count: int, **options: Any) -> list[int]:
    """Return the new ids of transformers' greedy search, without the end token."""
    torch.set_num_threads(1)  # for a tiny model more are slower
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    config = HfConfig(do_sample=False, max_new_tokens=count, pad_token_id=0, **options)
    ids = torch.tensor([prompt])
    with torch.no_grad():
        out = model.generate(ids, attention_mask=torch.ones_like(ids), generation_config=config)
    new: list[int] = out[0, len(prompt) :].tolist()
    return new[:-1] if options.get("eos_token_id") in new[-1:] else new


def check_text(result: Result, tokenizer: Tokenizer) -> None:
    """The text is that of the tokens, without a character whose bytes they do not complete."""
    text = result.text
    # The incomplete bytes at the end may decode to two characters: half a surrogate does.
    endings = ("", "\N{REPLACEMENT CHARACTER}", "\N{REPLACEMENT CHARACTER}" * 2)
    assert tokenizer.decode(result.tokens) in {text + ending for ending in endings}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_greedy_is_transformers(tmp_path: Path, architecture: str) -> None:
    folder = write_hf(tmp_path, architecture)
    model, tokenizer = watched(folder), Tokenizer.from_folder(folder)
    for text in PROMPTS:
        prompt = tokenizer.encode(text)
        config = GenerationConfig(temperature=0, max_tokens=24)
        run = Generation(TextModel(model, tokenizer, 128), prompt, config)
        events = list(run)
        assert run.result.tokens == by_transformers(folder, prompt, 24, eos_token_id=2)
        assert "".join(event.text for event in events) == run.result.text
        check_text(run.result, tokenizer)


def test_the_penalty_covers_prompt_and_answer(
    folder: Path, tokenizer: Tokenizer, model: Watched
) -> None:
    prompt = tokenizer.encode(PROMPTS[1])
    config = GenerationConfig(temperature=0, max_tokens=40, repeat_penalty=1.5, ignore_eos=True)
    run = Generation(TextModel(model, tokenizer, 128), prompt, config)
    list(run)
    assert run.result.tokens == by_transformers(folder, prompt, 40, repetition_penalty=1.5)


def test_a_long_prompt_goes_in_chunks(folder: Path, tokenizer: Tokenizer, model: Watched) -> None:
    prompt = [3 + i % 300 for i in range(2 * PREFILL_CHUNK - 100)]
    config = GenerationConfig(temperature=0, max_tokens=3, ignore_eos=True)
    run = Generation(TextModel(model, tokenizer, 512), prompt, config)
    list(run)
    assert model.sizes == [PREFILL_CHUNK, PREFILL_CHUNK - 100, 1, 1], "the last token is not run"
    assert run.result.tokens == by_transformers(folder, prompt, 3)


def test_a_seed_repeats_the_answer(tokenizer: Tokenizer, model: Watched) -> None:
    def answer(seed: int) -> list[int]:
        config = GenerationConfig(temperature=1.0, seed=seed, max_tokens=16, ignore_eos=True)
        run = Generation(TextModel(model, tokenizer, 64), tokenizer.encode("a"), config)
        list(run)
        return run.result.tokens

    assert answer(1) == answer(1)
    assert answer(1) != answer(2)


def greedy_tokens(tokenizer: Tokenizer, model: Watched, text: str = PROMPTS[0]) -> list[int]:
    run = Generation(TextModel(model, tokenizer, 128), tokenizer.encode(text), GREEDY)
    list(run)
    model.forget()
    return run.result.tokens


def test_ends_at_the_end_token(tmp_path: Path, tokenizer: Tokenizer, model: Watched) -> None:
    """The end token is one that the model is known to generate."""
    tokens = greedy_tokens(tokenizer, model)
    end = next(i for i in range(4, 24) if tokens[i] not in tokens[:i])
    folder = write_hf(tmp_path, "llama")
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": tokens[end]}))
    ending = Tokenizer.from_folder(folder)
    config = GenerationConfig(temperature=0, max_tokens=24)
    run = Generation(TextModel(model, ending, 128), tokenizer.encode(PROMPTS[0]), config)
    events = list(run)
    assert run.result.finish_reason == "stop"
    assert run.result.tokens == tokens[:end]
    assert [event.token for event in events if event.token is not None] == tokens[:end]
    assert len(model.sizes) == end + 1


def test_ends_at_max_tokens(tokenizer: Tokenizer, model: Watched) -> None:
    run = Generation(TextModel(model, tokenizer, 128), tokenizer.encode("a"), GREEDY)
    list(run)
    assert run.result.finish_reason == "length"
    assert len(run.result.tokens) == len(model.sizes) == GREEDY.max_tokens


def test_ends_where_the_context_is_full(tokenizer: Tokenizer, model: Watched) -> None:
    prompt = tokenizer.encode("What is the capital of France?")
    run = Generation(TextModel(model, tokenizer, len(prompt) + 5), prompt, GREEDY)
    list(run)
    assert run.result.finish_reason == "length"
    assert (
        run.result.tokens == greedy_tokens(tokenizer, model, "What is the capital of France?")[:5]
    )


def test_ends_at_a_stop_string(tokenizer: Tokenizer, model: Watched) -> None:
    """One that begins inside a token and ends inside another; the tokens up to there count."""
    tokens = greedy_tokens(tokenizer, model)
    text = tokenizer.decode(tokens)
    middle = next(i for i in range(3, len(text)) if text.find(text[i : i + 3]) == i)
    config = GenerationConfig(
        temperature=0, max_tokens=24, ignore_eos=True, stop=(text[middle : middle + 3],)
    )
    run = Generation(TextModel(model, tokenizer, 128), tokenizer.encode(PROMPTS[0]), config)
    assert "".join(event.text for event in run) == text[:middle] == run.result.text
    assert run.result.finish_reason == "stop"
    assert run.result.tokens == tokens[: len(run.result.tokens)]
    assert text[: middle + 3] in tokenizer.decode(run.result.tokens)


def test_text_held_for_a_stop_string_comes_at_the_end(tokenizer: Tokenizer, model: Watched) -> None:
    text = tokenizer.decode(greedy_tokens(tokenizer, model))
    config = GenerationConfig(temperature=0, max_tokens=24, ignore_eos=True, stop=(text + "!",))
    run = Generation(TextModel(model, tokenizer, 128), tokenizer.encode(PROMPTS[0]), config)
    *tokens, last = list(run)
    assert {event.text for event in tokens} == {""}
    assert (last.token, last.text) == (None, text)
    assert run.result.text == text


@pytest.mark.parametrize(
    ("length", "context", "error"),
    [(0, 16, UsageError), (16, 16, ContextOverflow), (900, 512, ContextOverflow)],
)
def test_prompts_that_do_not_fit(
    tokenizer: Tokenizer, model: Watched, length: int, context: int, error: type[Exception]
) -> None:
    values = [length, context] if length else []
    with raises(error, *values):
        Generation(TextModel(model, tokenizer, context), [5] * length, GREEDY)
    assert model.sizes == [], "nothing has run"


def test_cancel_from_another_thread(tokenizer: Tokenizer, model: Watched) -> None:
    """It takes effect within one step: at most the running step is finished."""
    cancel, first = CancelToken(), threading.Event()
    at_cancel: list[int] = []

    def canceller() -> None:
        first.wait()
        at_cancel.append(len(model.sizes))
        cancel.cancel()

    thread = threading.Thread(target=canceller)
    thread.start()
    config = GenerationConfig(temperature=0, max_tokens=500, ignore_eos=True)
    run = Generation(TextModel(model, tokenizer, 512), tokenizer.encode("a"), config, cancel=cancel)
    for _ in run:
        first.set()
    thread.join()
    assert run.result.finish_reason == "cancelled"
    assert 1 <= len(run.result.tokens) < 500
    # Between the count and the call other steps may have ended; the call itself ends the next.
    check_text(run.result, tokenizer)
    assert len(run.result.tokens) == len(model.sizes) >= at_cancel[0]


def test_cancel_takes_effect_after_the_running_step(tokenizer: Tokenizer, model: Watched) -> None:
    """Set while a step runs: that step is the last, in the prompt and after it."""
    prompt = [5] * (PREFILL_CHUNK + 50)
    for steps, tokens in ((1, 0), (2, 1), (4, 3)):
        cancel = CancelToken()
        model.forget()
        model.after_step = lambda n=steps, c=cancel: len(model.sizes) == n and c.cancel()
        run = Generation(TextModel(model, tokenizer, 512), prompt, GREEDY, cancel=cancel)
        list(run)
        assert (len(model.sizes), len(run.result.tokens)) == (steps, tokens)
        assert run.result.finish_reason == "cancelled"
        assert (run.result.ttft_ms is None) == (tokens == 0)


def test_cancelled_before_it_starts(tokenizer: Tokenizer, model: Watched) -> None:
    cancel = CancelToken()
    cancel.cancel()
    cancel.cancel()
    run = Generation(TextModel(model, tokenizer, 64), [5, 6], GREEDY, cancel=cancel)
    assert list(run) == []
    assert model.sizes == []
    assert run.result.finish_reason == "cancelled"


def test_closing_stops_it(tokenizer: Tokenizer, model: Watched) -> None:
    run = Generation(TextModel(model, tokenizer, 64), tokenizer.encode("a"), GREEDY)
    events = [next(run) for _ in range(3)]
    assert run.result.finish_reason is None
    run.close()
    assert list(run) == []
    assert len(model.sizes) == 3
    assert run.result.tokens == [event.token for event in events]
    assert run.result.finish_reason == "cancelled"


def test_closing_after_the_last_token_changes_nothing(tokenizer: Tokenizer, model: Watched) -> None:
    run = Generation(TextModel(model, tokenizer, 64), tokenizer.encode("a"), GREEDY)
    for _ in range(GREEDY.max_tokens):
        next(run)
    run.close()
    assert run.result.finish_reason == "length"


@pytest.mark.parametrize("count", [3, GREEDY.max_tokens])
def test_the_source_ends_before_its_cache_is_closed(
    tokenizer: Tokenizer, model: Watched, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Some sources remove entries from the cache at their end."""
    order: list[str] = []

    def source(*arguments: Any) -> Iterator[TargetCall]:
        cache = arguments[1]
        monkeypatch.setattr(type(cache), "close", lambda _: order.append("closed"))
        try:
            yield from one_by_one(*arguments)
        finally:
            order.append("ended")

    run = Generation(TextModel(model, tokenizer, 64, source), tokenizer.encode("a"), GREEDY)
    for _ in range(count):
        next(run)
    run.close()
    assert order == ["ended", "closed"]


def test_nothing_runs_unasked(tokenizer: Tokenizer, model: Watched) -> None:
    run = Generation(TextModel(model, tokenizer, 64), [5, 6], GREEDY)
    assert model.sizes == []
    run.close()
    assert run.result.finish_reason == "cancelled"


def test_a_cache_with_the_beginning_of_the_prompt(tokenizer: Tokenizer, model: Watched) -> None:
    """Only the rest is run, and the result is the same, bit for bit, on a lossless engine."""
    prompt = tokenizer.encode("the quick brown fox")
    cache = model.new_cache(64)
    fresh = Generation(TextModel(model, tokenizer, 64), prompt, GREEDY, cache=cache)
    list(fresh)
    logits = model.logits
    assert (fresh.result.cached_tokens, model.sizes[0]) == (0, len(prompt))
    model.forget()
    cache.truncate(len(prompt) - 2)
    again = Generation(TextModel(model, tokenizer, 64), prompt, GREEDY, cache=cache)
    list(again)
    assert (again.result.cached_tokens, model.sizes[0]) == (len(prompt) - 2, 2)
    assert again.result.tokens == fresh.result.tokens
    assert all((a == b).all() for a, b in zip(logits, model.logits, strict=True))


def test_the_record(tokenizer: Tokenizer, model: Watched) -> None:
    prompt = tokenizer.encode("the quick brown fox")
    run = Generation(TextModel(model, tokenizer, 64), prompt, GREEDY)
    assert (run.result.ttft_ms, run.result.decode_tps) == (None, None)
    next(run)
    assert run.result.decode_tps is None
    list(run)
    result = run.result
    assert (result.engine, result.device, result.threads) == ("reference", "CPU", model.threads)
    assert result.prompt_tokens == len(prompt)
    assert result.ttft_ms is not None
    assert result.decode_tps is not None
    assert 0 < result.ttft_ms < 60_000
    assert result.decode_tps > 1
