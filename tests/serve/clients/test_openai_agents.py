"""openai-agents, which uses the Responses API: answers, streams, tools and output types."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import asyncio, json, sys
from typing import Literal
from agents import Agent, ModelSettings, Runner, function_tool
from agents import set_default_openai_client, set_tracing_disabled
from openai import AsyncOpenAI
from pydantic import BaseModel

calls = []

@function_tool
def add(a: int) -> str:
    "Adds."
    calls.append(a)
    return "four"

class Size(BaseModel):
    size: Literal["small", "large"]

async def main(url, question):
    set_tracing_disabled(True)
    set_default_openai_client(AsyncOpenAI(base_url=f"{url}/v1", api_key="x", max_retries=0))
    options = {"model": "smollm2", "model_settings": ModelSettings(temperature=0, max_tokens=300)}
    agent = Agent(name="a", **options)
    whole = (await Runner.run(agent, question)).final_output
    run = Runner.run_streamed(agent, question)
    kinds = [e.data.type async for e in run.stream_events() if e.type == "raw_response_event"]
    forced = ModelSettings(temperature=0, max_tokens=300, tool_choice="add")
    tooled = Agent(
        name="b", model="smollm2", tools=[add], model_settings=forced,
        tool_use_behavior="stop_on_first_tool",
    )
    after = (await Runner.run(tooled, "Add 2.")).final_output
    size = (await Runner.run(Agent(name="c", output_type=Size, **options), "How big?")).final_output
    found = {"texts": [whole, run.final_output], "calls": calls, "after": after, "size": size.size}
    print(json.dumps(found | {"pieces": kinds.count("response.output_text.delta")}))

asyncio.run(main(*sys.argv[1:]))
"""


def test_client(real: Server) -> None:
    found = python(SCRIPT, real.url, QUESTION, packages=("openai-agents",))
    assert found["texts"] == [ANSWER] * 2
    assert found["pieces"] > 3
    assert len(found["calls"]) == 1
    assert found["after"] == "four"
    assert found["size"] in {"small", "large"}
