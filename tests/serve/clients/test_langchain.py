"""LangChain's ChatOpenAI, by chat and by Responses."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import json, sys
from typing import Literal
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from pydantic import BaseModel, Field

class City(BaseModel):
    name: str = Field(max_length=20)
    size: Literal["small", "large"]

@tool
def add(a: int) -> int:
    "Adds."
    return a

url, question = sys.argv[1:]
found = []
for responses in (False, True):
    model = ChatOpenAI(
        base_url=f"{url}/v1", api_key="x", model="smollm2", temperature=0, max_tokens=60,
        max_retries=0, use_responses_api=responses,
    )
    whole = model.invoke(question)
    pieces = [piece.text for piece in model.stream(question)]
    city = model.with_structured_output(City, method="json_schema").invoke("Name a city.")
    (call,) = model.bind_tools([add], tool_choice="add").invoke("Add 2.").tool_calls
    texts = [whole.text, "".join(pieces)]
    found.append({"texts": texts, "pieces": len(pieces), "size": city.size, "call": call})
print(json.dumps(found))
"""


def test_client(real: Server) -> None:
    """Answers, streams, structured output and tool calls."""
    for one in python(SCRIPT, real.url, QUESTION, packages=("langchain-openai",)):
        assert one["texts"] == [ANSWER] * 2
        assert one["pieces"] > 3
        assert one["size"] in {"small", "large"}
        assert one["call"]["name"] == "add"
        assert isinstance(one["call"]["args"]["a"], int)
