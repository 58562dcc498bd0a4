"""Streams of events: what a client gets while the model is silent."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import httpx
import pytest

import edgegen
from edgegen.bundle.reader import read_manifest
from edgegen.serve import app
from edgegen.serve.app import Application
from edgegen.serve.metrics import Metrics
from edgegen.serve.models import LoadedModel, ModelPool, Offer
from edgegen.serve.service import Service
from edgegen.serve.settings import ServerSettings


def stream(bundle: Path, path: str) -> list[str]:
    """Return the lines of a stream of 12 tokens."""

    async def ask(application: Application) -> list[str]:
        transport = httpx.ASGITransport(application.asgi)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            body = {"prompt": "Hello", "stream": True, "max_tokens": 12, "temperature": 0}
            if path.startswith("/api"):
                body = {"model": "m", "prompt": "Hello", "options": {"num_predict": 12}}
            return (await client.post(path, json=body)).text.splitlines()

    with edgegen.load(bundle, "reference") as model:
        settings = ServerSettings()
        service = Service(model.text_model, model.config, settings)
        loaded = LoadedModel(service, service.close)
        pool = ModelPool({"m": Offer(read_manifest(bundle), lambda: loaded)})
        pool.preload("m")
        try:
            lines = asyncio.run(ask(Application(pool, settings, Metrics())))
            assert service.shared.unsent == 0
            return lines
        finally:
            pool.close()


def test_comments_while_the_model_is_silent(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They come between whole events, and Ollama's streams, which have no comments, get none."""
    quiet = [line for line in stream(tiny, "/v1/completions") if line]
    assert not [line for line in quiet if line.startswith(":")]
    monkeypatch.setattr(app, "PING_SECONDS", 0)
    pinged = [line for line in stream(tiny, "/v1/completions") if line]
    assert pinged.count(": ping") > 1
    events = [line for line in pinged if line != ": ping"]
    assert events[-1] == "data: [DONE]"
    assert [text(line) for line in events[:-1]] == [text(line) for line in quiet[:-1]]
    assert all(json.loads(line) for line in stream(tiny, "/api/generate"))


def text(line: str) -> str:
    """Return the text of an event."""
    return str(json.loads(line.removeprefix("data: "))["choices"][0]["text"])
