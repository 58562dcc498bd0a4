"""Requests that join, share steps and leave; each has the text of a separate generation."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import UsageError
from edgegen.generation.batching import Batch, generate_all
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Event, Generation, Result
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.generation.engines import Watched, watched

GREEDY = GenerationConfig(temperature=0, max_tokens=12)


@pytest.fixture(scope="module")
def model(folder: Path) -> Watched:
    return watched(folder)


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Tokenizer:
    return Tokenizer.from_folder(folder)


def alone(model: Watched, tokenizer: Tokenizer, prompt: list[int], config: GenerationConfig):
    generation = Generation(TextModel(model, tokenizer, 128), prompt, config)
    events = list(generation)
    return events, generation.result


def prompts(count: int) -> list[list[int]]:
    rng = np.random.default_rng(count)
    return [rng.integers(3, 300, int(rng.integers(1, 40))).tolist() for _ in range(count)]


def test_texts_equal_separate_generations(model: Watched, tokenizer: Tokenizer) -> None:
    """Requests of different lengths join at random times, sampled and greedy."""
    rng = np.random.default_rng(1)
    requests = [
        (prompt, GenerationConfig(temperature=t, seed=i, max_tokens=4 + i, ignore_eos=i % 2 == 0))
        for i, (prompt, t) in enumerate(zip(prompts(10), [0, 0.8] * 5, strict=True))
    ]
    batch, waiting = Batch(model, tokenizer, 128), list(requests)
    events: dict[int, list[Event]] = {i: [] for i in range(len(requests))}
    results: dict[int, Result] = {}
    while waiting or len(batch):
        while waiting and (not len(batch) or rng.random() < 0.5):
            batch.join(*waiting.pop(0))
        for number, made in batch.step():
            if isinstance(made, Result):
                results[number] = made
            else:
                events[number].append(made)
    for i, (prompt, config) in enumerate(requests):
        expected, result = alone(model, tokenizer, prompt, config)
        assert results[i].tokens == result.tokens
        assert results[i].text == result.text
        assert results[i].finish_reason == result.finish_reason
        assert events[i] == expected


def test_steps_are_shared(model: Watched, tokenizer: Tokenizer) -> None:
    """Four requests of equal length take the steps of one."""
    config = GenerationConfig(temperature=0, max_tokens=8, ignore_eos=True)
    batch = Batch(model, tokenizer, 64)
    for _ in range(4):
        batch.join([5, 6, 7], config)
    model.forget()
    while len(batch):
        batch.step()
    assert batch.steps == 1 + 8
    assert model.sizes == [2] * 4 + [1] * 32


def test_leaving_frees_the_slot(model: Watched, tokenizer: Tokenizer) -> None:
    batch = Batch(model, tokenizer, 64)
    first = batch.join([5, 6], GREEDY)
    second = batch.join([7, 8, 9], GREEDY)
    batch.step()
    batch.step()
    assert batch.leave(first).finish_reason == "cancelled"
    with raises(UsageError, "0"):
        batch.leave(first)
    model.forget()
    ended = [made for _ in range(20) for made in batch.step() if isinstance(made[1], Result)]
    assert [number for number, _ in ended] == [second]
    assert set(model.sizes) == {1}


def test_generate_all(model: Watched, tokenizer: Tokenizer) -> None:
    requests = prompts(7)
    found = generate_all(model, tokenizer, requests, GREEDY, context=128, at_once=3)
    expected = [alone(model, tokenizer, prompt, GREEDY)[1].tokens for prompt in requests]
    assert [result.tokens for result in found] == expected
