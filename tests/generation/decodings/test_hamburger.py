"""HAMburger: the steps, the merged embeddings, and what cannot be used."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

import edgegen
from edgegen._types import Float
from edgegen.bundle.headarrays import HeadArrays, save_head_arrays
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.decodings.hamburger import CONFIDENCE, MAX_TOKENS, Hamburger, shapes
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import one_by_one
from edgegen.runtimes.base import Step
from tests.errors import raises
from tests.generation.engines import Watched
from tests.tiny import VOCAB_SIZE
from tests.tiny_bundle import tiny_bundle

PROMPT, KEPT = [5, 6, 7], 40
TOKENS = np.arange(3, 3 + 2 * KEPT, 2, dtype=np.int32)


def random_arrays(hidden: int, scale: float) -> HeadArrays:
    """Return random arrays; a large `scale` of the rows makes all micro-steps sure."""
    rng = np.random.default_rng(3)
    arrays = {
        name: rng.normal(0, 0.2, shape).astype(np.float32)
        for name, shape in shapes(hidden, KEPT).items()
    }
    arrays["rows"] *= np.float32(scale)
    return HeadArrays("hamburger", arrays, TOKENS)


def source(model: Watched, scale: float, eos_ids: frozenset[int] = frozenset()) -> Hamburger:
    embed = model._tensor("embed")
    head = random_arrays(model.config.hidden_size, scale)
    return Hamburger(head, lambda tokens: embed[tokens], eos_ids, VOCAB_SIZE)


def calls(model: Watched, source, count: int, temperature: float = 0.0) -> list[list[int]]:
    sampler = Sampler(GenerationConfig(temperature=temperature, seed=1))
    running = source(model, model.new_cache(64), PROMPT, sampler, CancelToken())
    return [list(next(running).tokens) for _ in range(count)]


@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_unsure_steps_are_plain_decoding(target: Watched, temperature: float) -> None:
    assert calls(target, source(target, 0.0), 20, temperature) == calls(
        target, one_by_one, 20, temperature
    )


class Forbids:
    """Constraint that allows none of the tokens that micro-steps predict."""

    def apply(self, logits: Float, history: object) -> Float:
        return np.where(np.isin(np.arange(len(logits)), TOKENS), np.float32(-np.inf), logits)

    def count_allowed(self, tokens: list[int], history: object) -> int:
        return sum(token not in TOKENS for token in tokens)

    def refused(self, tokens: object, history: object) -> list[int]:
        return []


@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_micro_steps_end_where_a_grammar_allows_none_of_their_tokens(
    target: Watched, temperature: float
) -> None:
    config = GenerationConfig(temperature=temperature, seed=1)
    found = []
    for tokens in (source(target, 100.0), one_by_one):
        sampler: Any = Sampler(config, None, cast(Any, Forbids()))
        running = tokens(target, target.new_cache(64), PROMPT, sampler, CancelToken())
        found.append([list(next(running).tokens) for _ in range(8)])
    assert found[0] == found[1]


def test_sure_steps_follow_the_equations(target: Watched) -> None:
    """Computed here with plain steps of the engine, one array at a time."""
    hamburger = source(target, 100.0)
    a, embed = hamburger._arrays, target._tensor("embed")
    found = calls(target, hamburger, 4)
    cache = target.new_cache(64)
    step = Step(cache, np.array(PROMPT, np.int32), hidden=True)
    expected = []
    for _ in range(4):
        (output,) = target.step([step])
        h, tokens = output.hidden[-1], [int(output.logits[-1].argmax())]
        while len(tokens) < MAX_TOKENS:
            scaled = [v / np.sqrt((v**2).mean() + 1e-6) for v in (h, *embed[tokens])]
            x = a[f"micro.{len(tokens)}"] @ np.concatenate(scaled)
            logits = a["rows"] @ (h + x / (1 + np.exp(-x)))
            p = np.exp(logits - logits.max())
            if p.max() / p.sum() < CONFIDENCE:
                break
            tokens.append(int(TOKENS[logits.argmax()]))
        expected.append(tokens)
        e = embed[tokens]
        query = a["merger.q"] @ e.mean(axis=0)
        placed = [np.concatenate([row, a["merger.places"][i]]) for i, row in enumerate(e)]
        scores = np.array([query @ (a["merger.k"] @ row) for row in placed]) / np.sqrt(len(h))
        weights = np.exp(scores) / np.exp(scores).sum()
        value = sum(w * (a["merger.v"] @ row) for w, row in zip(weights, placed, strict=True))
        merged = e.mean(axis=0) + a["merger.o"] @ value if len(tokens) > 1 else e[0]
        step = Step(cache, embeddings=merged.astype(np.float32)[None], hidden=True)
    assert found == expected
    assert len(found[0]) == MAX_TOKENS


def test_the_cache_keeps_the_prompt_alone(target: Watched) -> None:
    """A merged entry is no token, so a caller cannot reuse it."""
    cache, sampler = target.new_cache(12), Sampler(GenerationConfig(temperature=0))
    running = source(target, 100.0)(target, cache, PROMPT, sampler, CancelToken())
    first = [list(next(running).tokens) for _ in range(2)]
    assert cache.length == len(PROMPT) + 1
    running.close()
    assert cache.length == len(PROMPT)
    running = source(target, 100.0)(target, cache, PROMPT[:-1], sampler, CancelToken())
    cache.truncate(len(PROMPT) - 2)
    next(running)
    assert cache.length == len(PROMPT) - 1
    running = source(target, 100.0)(target, target.new_cache(12), PROMPT, sampler, CancelToken())
    assert [list(next(running).tokens) for _ in range(2)] == first
    assert len(next(running).tokens) == 12 - len(PROMPT) - 2 * MAX_TOKENS  # up to the context


def test_an_end_token_ends_a_step(target: Watched) -> None:
    (tokens,) = calls(target, source(target, 100.0), 1)
    (cut,) = calls(target, source(target, 100.0, frozenset({tokens[1]})), 1)
    assert cut == tokens[:2]


def test_loading(tmp_path: Path) -> None:
    path = tiny_bundle(tmp_path)
    head = random_arrays(64, 100.0)
    save_head_arrays(head, tmp_path / "heads", {})
    decoding = f"hamburger:{tmp_path / 'heads'}"
    with edgegen.load(path, engine="reference", decoding=decoding) as model:
        result = model.generate("the quick", raw=True, temperature=0, max_tokens=20)
    assert result.lossy == "hamburger"
    assert result.tokens_per_target_call is not None
    assert result.tokens_per_target_call > 1.5
    with raises(UsageError, "onnxruntime", "reference"):
        edgegen.load(path, engine="onnxruntime", decoding=decoding)
    with raises(UsageError, "hamburger", "edgegen draft train MODEL -o DIR --heads hamburger"):
        edgegen.load(path, engine="reference", decoding=f"hamburger:{tmp_path}")
    del head.arrays["micro.1"]
    save_head_arrays(head, tmp_path / "heads", {})
    with raises(CorruptFile, "heads"):
        edgegen.load(path, engine="reference", decoding=decoding)
