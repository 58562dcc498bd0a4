"""OpenAI's package for Node.js."""

from __future__ import annotations

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, node
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
SCRIPT = """
import OpenAI from "openai";
const [url, question] = process.argv.slice(2);
const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: "x", maxRetries: 0 });
const messages = [{ role: "user", content: question }];
const options = { model: "smollm2", messages, temperature: 0, max_tokens: 20 };
const whole = await client.chat.completions.create(options);
let streamed = "";
for await (const chunk of await client.chat.completions.create({ ...options, stream: true }))
  streamed += chunk.choices[0]?.delta?.content ?? "";
const request = { model: "smollm2", input: question, temperature: 0, max_output_tokens: 20 };
const response = await client.responses.create(request);
let error;
await client.embeddings.create({ model: "smollm2", input: "a" }).catch((e) => (error = e.status));
const texts = [whole.choices[0].message.content, streamed, response.output_text];
console.log(JSON.stringify({ texts, error }));
"""


def test_client(real: Server) -> None:
    found = node(SCRIPT, real.url, QUESTION, packages=("openai",))
    assert found == {"texts": [ANSWER] * 3, "error": 400}
