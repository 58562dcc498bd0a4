"""LlamaIndex: chat, streams, completions, and nested objects by tools."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import json, sys
from typing import Literal
from llama_index.core.llms import ChatMessage
from llama_index.core.prompts import PromptTemplate
from llama_index.llms.openai_like import OpenAILike
from pydantic import BaseModel, Field

class Eye(BaseModel):
    "An eye."
    color: Literal["blue", "brown"]

class Pet(BaseModel):
    "A pet."
    name: str = Field(max_length=10)
    eye: Eye

url, question = sys.argv[1:]
options = {"model": "smollm2", "api_base": f"{url}/v1", "api_key": "x", "context_window": 1024}
options |= {"temperature": 0, "max_retries": 0}
llm = OpenAILike(
    is_chat_model=True, is_function_calling_model=True, max_tokens=100, **options
)
messages = [ChatMessage(role="user", content=question)]
whole = llm.chat(messages).message.content
streamed = "".join(piece.delta or "" for piece in llm.stream_chat(messages))
prompt = PromptTemplate("Bob the cat has {color} eyes.")
pet = llm.structured_predict(Pet, prompt, color="blue")
plain = OpenAILike(is_chat_model=False, max_tokens=6, **options)
completed = plain.complete("The capital of France is").text
found = {"texts": [whole, streamed], "eye": pet.eye.color, "completed": completed}
print(json.dumps(found))
"""


def test_client(real: Server) -> None:
    found = python(SCRIPT, real.url, QUESTION, packages=("llama-index-llms-openai-like",))
    assert found["texts"] == [ANSWER] * 2
    assert found["eye"] in {"blue", "brown"}
    assert "Paris" in found["completed"]
