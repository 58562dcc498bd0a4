"""The same request gives the same text, whatever ran before it and whatever runs beside it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

import edgegen
from edgegen._api import LanguageModel
from edgegen.exporter.api import export
from edgegen.generation.config import override
from edgegen.generation.logprobs import Logprobs
from edgegen.serve.service import Query, Service
from edgegen.serve.settings import ServerSettings
from tests.tiny_bundle import tiny_bundle

ENGINES = ["native", "onnxruntime"]
TOPICS = ["rain", "bread", "trains", "chess", "music", "a garden", "winter", "tea", "ice", "love"]
ASKS = (
    "Write one sentence about {}.",
    "What rhymes with {}?",
    "List three facts about {}, then explain the second one to a child of five years.",
    "You are a careful editor. Improve this text about {0}: " + "I like {0} very much. " * 9,
    "Summarize: " + "Everybody talks about {0}, and nobody does anything about {0}. " * 14,
)
PROMPTS = [ask.format(topic) for ask in ASKS for topic in TOPICS]
AT_ONCE = 16


Answer = list[tuple[int | None, Logprobs | None]]
"""Tokens with their log-probabilities: these show differences that change no token."""


def run(service: Service, prompts: Sequence[str], tokens: int) -> list[Answer]:
    """Return the greedy answers to `prompts`, which all run at the same time."""
    config = override(service.config, temperature=0.0, max_tokens=tokens, logprobs=1)

    async def answers() -> list[Answer]:
        ids = [service.tokenizer.encode_chat([{"role": "user", "content": p}]) for p in prompts]
        queued = service.submit([Query(prompt, config) for prompt in ids])
        return [
            [(event.token, event.logprobs) async for event in answer.events()] for answer in queued
        ]

    return asyncio.run(answers())


def check(model: LanguageModel, prompts: Sequence[str], tokens: int) -> None:
    """Compare the answers alone, repeated, after others in another order, and beside 15 others."""

    def serve() -> Service:
        settings = ServerSettings(parallel=AT_ONCE, queue=0)
        return Service(model.text_model, model.config, settings)

    alone = {}
    for prompt in prompts:
        service = serve()
        (alone[prompt],) = run(service, [prompt], tokens)
        assert run(service, [prompt], tokens) == [alone[prompt]], f"repeated: {prompt}"
        service.close()
    service = serve()
    order = random.Random(7)
    for prompt in order.sample(prompts, len(prompts)):
        assert run(service, [prompt], tokens) == [alone[prompt]], f"after others: {prompt}"
    shuffled = order.sample(prompts, len(prompts))
    for start in range(0, len(prompts), AT_ONCE):
        group = (shuffled[start:] + shuffled)[:AT_ONCE]
        beside = dict(zip(group, run(service, group, tokens), strict=True))
        assert beside == {prompt: alone[prompt] for prompt in group}, "beside others"
    service.close()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_small_model(tmp_path: Path, engine: str) -> None:
    bundle = tiny_bundle(tmp_path, recipe="w4a8kv8", max_position_embeddings=2048)
    with edgegen.load(bundle, engine, threads=2) as model:
        check(model, PROMPTS[::3], 6)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.model
@pytest.mark.parametrize("engine", ENGINES)
def test_a_real_model(smollm2_gguf: Path, tmp_path: Path, engine: str) -> None:
    """Without measures, ONNX Runtime answers some of the repeated requests differently."""
    export(smollm2_gguf, tmp_path / "smollm2", "w4a8kv8", calibration="none", check=False)
    with edgegen.load(tmp_path / "smollm2", engine, threads=2, context=1024) as model:
        check(model, PROMPTS, 16)
