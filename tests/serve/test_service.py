"""The queue in front of the model: what it refuses before a request runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import edgegen
from edgegen.errors import ContextOverflow, UsageError
from edgegen.serve.service import Service
from edgegen.serve.settings import ServerSettings
from tests.errors import raises


@pytest.fixture
def service(tiny: Path) -> Iterator[Service]:
    """A service on an engine that takes prompts of at most 16 tokens, as an NPU does."""
    with edgegen.load(tiny, "reference") as model:
        model.engine.max_prompt = 16
        service = Service(model.text_model, model.config, ServerSettings())
        yield service
        service.close()


def test_the_prompt_limit_of_the_engine(service: Service) -> None:
    service.check(list(range(16)), service.config)
    with raises(ContextOverflow, 17, 16, "--prompt-limit"):
        service.check(list(range(17)), service.config)


def test_the_context(service: Service) -> None:
    with raises(ContextOverflow, 512):
        service.check(list(range(512)), service.config)
    with raises(UsageError, "empty"):
        service.check([], service.config)
