"""LiteLLM, as OpenAI's and as Anthropic's provider."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import json, sys
import litellm

url, question = sys.argv[1:]
options = {"model": "openai/smollm2", "api_base": f"{url}/v1", "api_key": "x", "temperature": 0}
options |= {"max_tokens": 60, "num_retries": 0}

def ask(text=question, **more):
    return litellm.completion(messages=[{"role": "user", "content": text}], **options | more)

whole = ask().choices[0].message.content
streamed = "".join(chunk.choices[0].delta.content or "" for chunk in ask(stream=True))
other = ask(model="anthropic/smollm2", api_base=url).choices[0].message.content
responses = litellm.responses(
    model="openai/smollm2", input=question, api_base=f"{url}/v1", api_key="x", temperature=0
).output_text
number = {"type": "integer", "minimum": 0, "maximum": 99}
schema = {"type": "object", "properties": {"a": number}, "required": ["a"]}
tools = [{"type": "function", "function": {"name": "add", "parameters": schema}}]
(call,) = ask(tools=tools, tool_choice="required").choices[0].message.tool_calls
try:
    ask("word " * 5000)
except litellm.ContextWindowExceededError:
    overflow = True
found = {"texts": [whole, streamed, other, responses], "overflow": overflow}
print(json.dumps(found | {"call": json.loads(call.function.arguments)}))
"""


def test_client(real: Server) -> None:
    """Answers, streams, tools, and the error from which LiteLLM knows that a prompt is too long."""
    found = python(SCRIPT, real.url, QUESTION, packages=("litellm",))
    assert found["texts"] == [ANSWER] * 4
    assert isinstance(found["call"]["a"], int)
    assert found["overflow"]
