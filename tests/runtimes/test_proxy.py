"""Proxies delegate every member of the interface, also one that is added later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import edgegen
from edgegen.arithmetic.eviction import Lambda
from edgegen.errors import ContextOverflow
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.models import open_checkpoint
from edgegen.runtimes.base import Cache, Model, Step
from edgegen.runtimes.proxy import CacheProxy, ModelProxy
from edgegen.runtimes.reference import ReferenceModel
from edgegen.serve.scheduler import SharedModel
from edgegen.serve.service import Service
from edgegen.serve.settings import ServerSettings
from tests.errors import raises
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle

TOKENS = np.arange(20, dtype=np.int32)
CONFIG = GenerationConfig(max_tokens=4, temperature=0)


def members(cls: type) -> set[str]:
    """Return the public methods and properties that a class defines."""
    return {name for name in vars(cls) if not name.startswith("_")} - set(cls.__annotations__)


@pytest.fixture
def model(tmp_path: Path) -> ReferenceModel:
    model = ReferenceModel.from_checkpoint(open_checkpoint(write_hf(tmp_path / "hf", "llama")))
    model.attention, model.max_prompt = Lambda(2, 8), 16
    return model


@pytest.fixture
def language_model(tmp_path: Path) -> Iterator[edgegen.LanguageModel]:
    """A model that takes prompts of at most 16 tokens, as one compiled for an NPU does."""
    with edgegen.load(tiny_bundle(tmp_path), "reference") as model:
        model.engine.max_prompt = 16
        yield model


def test_model_proxy_overrides_every_method() -> None:
    assert members(Model) <= set(vars(ModelProxy))


def test_cache_proxy_overrides_every_method() -> None:
    assert members(Cache) <= set(vars(CacheProxy))


def test_model_proxy_has_every_attribute(model: ReferenceModel) -> None:
    proxy = ModelProxy(model)
    for name in Model.__annotations__:
        assert getattr(proxy, name) is getattr(model, name), name
    assert proxy.slots(1000) == model.slots(1000) == 2 + 8 + 256


def test_proxies_run_the_same_steps(model: ReferenceModel) -> None:
    model.attention = None
    proxy = ModelProxy(model)
    (expected,) = model.step([Step(model.new_cache(32), TOKENS)])
    (output,) = proxy.step([Step(proxy.new_cache(32), TOKENS)])
    assert np.array_equal(output.logits, expected.logits)


def test_cache_proxy_shows_the_inner_cache(model: ReferenceModel, tmp_path: Path) -> None:
    model.attention = None
    cache = model.new_cache(32)
    proxy = CacheProxy(cache)
    model.step([Step(cache, TOKENS)])
    assert (proxy.length, proxy.nbytes, proxy.context) == (20, cache.nbytes, 32)
    proxy.keep(range(12))
    proxy.save(tmp_path / "cache")
    proxy.truncate(5)
    assert cache.length == 5
    proxy.load(tmp_path / "cache")
    assert cache.length == 12


def test_shared_model_limits_prompts(language_model: edgegen.LanguageModel) -> None:
    shared = SharedModel(language_model.engine)
    try:
        text_model = replace(language_model.text_model, model=shared)
        with raises(ContextOverflow, 17, 16, "--prompt-limit"):
            Generation(text_model, list(range(17)), CONFIG)
        assert Generation(text_model, list(range(16)), CONFIG)
    finally:
        shared.close()


def test_server_limits_prompts(language_model: edgegen.LanguageModel) -> None:
    """A request with a longer prompt is refused before it is queued."""
    service = Service(language_model.text_model, CONFIG, ServerSettings())
    try:
        service.check(list(range(16)), CONFIG)
        with raises(ContextOverflow, 17, 16, "--prompt-limit"):
            service.check(list(range(17)), CONFIG)
    finally:
        service.close()
