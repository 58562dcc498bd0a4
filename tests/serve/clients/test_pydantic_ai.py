"""pydantic-ai: text, streams, and nested output by tools and by schema, by chat and Responses."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import asyncio, json, sys
from typing import Literal
from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

class Eye(BaseModel):
    color: Literal["blue", "brown"]

class Pet(BaseModel):
    name: str = Field(max_length=10)
    eye: Eye

url, question = sys.argv[1:]
provider = OpenAIProvider(base_url=f"{url}/v1", api_key="x")

async def stream(agent):
    async with agent.run_stream(question) as result:
        return [piece async for piece in result.stream_text(delta=True)]

found = []
for kind in (OpenAIChatModel, OpenAIResponsesModel):
    options = {"model": kind("smollm2", provider=provider)}
    options["model_settings"] = {"temperature": 0, "max_tokens": 150}
    agent = Agent(**options)
    texts = [agent.run_sync(question).output, "".join(asyncio.run(stream(agent)))]
    eyes = [
        Agent(output_type=form, **options).run_sync("Bob the cat has blue eyes.").output.eye.color
        for form in (Pet, NativeOutput(Pet))
    ]
    found.append({"texts": texts, "eyes": eyes})
print(json.dumps(found))
"""


def test_client(real: Server) -> None:
    found = python(SCRIPT, real.url, QUESTION, packages=("pydantic-ai-slim[openai]",))
    for one in found:
        assert one["texts"] == [ANSWER] * 2
        assert all(eye in {"blue", "brown"} for eye in one["eyes"])
    assert len(found) == 2
